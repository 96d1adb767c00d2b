import Inflection
import Prose

extension Rule {
  /// "…, waarna de ouders komen." → "…. Daarna komen de ouders."
  static let splitTrailingClause = Rule(
    id: "split-trailing-clause",
    summary: "Maakt van een bijzin met ‘zodat’, ‘waarna’, ‘waarin’ of ‘wat’ achteraan een eigen zin.",
    reason: why,
    source: "Eigen regel; korte zinnen is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "De eerste keer krijgt het kind het middel altijd thuis, zodat een mogelijke reactie niet op school plaatsvindt.",
        "De eerste keer krijgt het kind het middel altijd thuis. Daardoor vindt een mogelijke reactie niet op school plaats."
      ),
      Example(
        "Wij vragen alle ouders een bijdrage van € 30, waarvan wij het kerstdiner, de paasbrunch en het schoolreisje betalen.",
        "Wij vragen alle ouders een bijdrage van € 30. Daarvan betalen wij het kerstdiner, de paasbrunch en het schoolreisje."
      ),
      Example(
        "Ouders krijgen in oktober een account, zodat zij de cijfers kunnen bekijken en zo nodig een afspraak maken.",
        "Ouders krijgen in oktober een account. Zo kunnen zij de cijfers bekijken en zo nodig een afspraak maken."),
      Example(
        "Geef uw kind op maandag een oud T-shirt mee naar school, zodat wij in de klas kunnen verven.",
        "Geef uw kind op maandag een oud T-shirt mee naar school. Zo kunnen wij in de klas verven."),
      Example(
        "De gymzaal is vanaf maandag dicht vanwege een lekkage, zodat de kinderen daar de hele week niet kunnen gymmen.",
        "De gymzaal is vanaf maandag dicht vanwege een lekkage. Daardoor kunnen de kinderen daar de hele week niet gymmen."
      ),
      Example(
        "Wij beginnen met een heel makkelijke dans in de grote zaal, zodat iedereen meteen mee kan doen.",
        "Wij beginnen met een heel makkelijke dans in de grote zaal. Zo kan iedereen meteen meedoen."),
      Example(
        "De kinderen eten eerst samen met de juf in het lokaal, waarna de ouders hun kind ophalen.",
        "De kinderen eten eerst samen met de juf in het lokaal. Daarna halen de ouders hun kind op."),
      Example(
        "U ontvangt in de tweede week van mei een brief, waarin u precies kunt lezen hoe laat het gesprek is.",
        "U ontvangt in de tweede week van mei een brief. Daarin kunt u precies lezen hoe laat het gesprek is."),
      Example(
        "De directie maakt volgend jaar van de groepen 3 en 4 één groep, wat betekent dat de klas groter wordt.",
        "De directie maakt volgend jaar van de groepen 3 en 4 één groep. Dat betekent dat de klas groter wordt."),
      Example(
        "Voor deze reis wordt van alle gezinnen een bijdrage gevraagd, waarvan de hoogte door de ouderraad wordt vastgesteld.",
        "Voor deze reis wordt van alle gezinnen een bijdrage gevraagd. De hoogte daarvan wordt door de ouderraad vastgesteld."
      ),
      Example(
        "U ontvangt morgen per gezin één link naar een vragenlijst, waarvan het invullen vijf minuten in beslag neemt.",
        "U ontvangt morgen per gezin één link naar een vragenlijst. Het invullen daarvan neemt vijf minuten in beslag."),
      Example(
        "Op maandag worden alle fietsen door vrijwilligers gekeurd, waarbij gelet wordt op de remmen, de bel en de verlichting.",
        "Op maandag worden alle fietsen door vrijwilligers gekeurd. Daarbij wordt gelet op de remmen, de bel en de verlichting."
      ),
      Example(
        "Vanaf dit jaar gebruiken wij een nieuwe app, waarmee u foto's kunt bekijken en berichten kunt sturen.",
        "Vanaf dit jaar gebruiken wij een nieuwe app. Daarmee kunt u foto's bekijken en berichten sturen."),
      Example(
        "Verder wijs ik u op de avond over lezen van 6 oktober, waarvoor u zich tot 1 oktober kunt aanmelden.",
        "Verder wijs ik u op de avond over lezen van 6 oktober. Daarvoor kunt u zich tot 1 oktober aanmelden."),
      Example(
        "Na afloop telt de juf alle rondes op, waarna uw kind het geld ophaalt en het op school inlevert.",
        "Na afloop telt de juf alle rondes op. Daarna haalt uw kind het geld op en levert het op school in."),
      Example(
        "Ik kom nog even terug op ons gesprek van gisterochtend, waarin u vertelde over de ziekte van uw zoon.",
        "Ik kom nog even terug op ons gesprek van gisterochtend. Daarin vertelde u over de ziekte van uw zoon."),
      Example(
        "Na de zomer is het voor de brugklas weer introductieweek, waarin de leerlingen elkaar leren kennen.",
        "Na de zomer is het voor de brugklas weer introductieweek. Dan leren de leerlingen elkaar kennen."),
      Example(
        "Wij vragen u uw kind uiterlijk om 18.25 uur op te halen, zodat er nog tijd is voor een overdracht.",
        "Wij vragen u uw kind uiterlijk om 18.25 uur op te halen. Dan is er nog tijd voor een overdracht."),
      Example(
        "We vertrekken op de dag zelf om 8.30 uur, zodat we rond het middaguur op de boerderij zijn.",
        "We vertrekken op de dag zelf om 8.30 uur. Dan zijn we rond het middaguur op de boerderij."),
      Example(
        "Op die dagen krijgen de kinderen fruit op school, waardoor u zelf geen fruit hoeft mee te geven.",
        "Op die dagen krijgen de kinderen fruit op school. Daardoor hoeft u zelf geen fruit mee te geven."),
      Example(
        "Dit jaar regelt de ouderraad het vervoer, waardoor u uw kind niet zelf op hoeft te halen.",
        "Dit jaar regelt de ouderraad het vervoer. Daardoor hoeft u uw kind niet zelf op te halen."),
    ],
    leavesAlone: [
      "Doordat sommige kinderen later binnenkomen, wordt de kring telkens onderbroken, waardoor de jongsten hun aandacht verliezen.",
      "Daardoor wordt de kring elke ochtend een paar keer onderbroken, waardoor de jongsten hun aandacht verliezen.",
      "Wij hebben dit jaar een extra juf in groep 3 en 4, zodat wij meer tijd hebben voor elk kind.",
      "Dan moet u dit altijd direct aan ons doorgeven, zodat er nog tijd is om het menu aan te passen.",
      "Als het regent, vertrekken we om 9.00 uur met de bus, zodat we op tijd in het museum zijn.",
      "Wij zoeken nog vrijwilligers voor het feest, bij wie u de spullen voor de kraampjes kunt ophalen.",
      "De kinderen logeren bij gezinnen, bij wie zij ook 's avonds eten en de volgende dag brood krijgen.",
      "Op het plein staat een heel oude boom, waarvan de gemeente zegt dat hij gekapt moet worden.",
      "De ouderraad heeft sinds kort een nieuwe voorzitter, waaraan u al uw vragen over de bijdrage kunt stellen.",
      "Wij houden dinsdag een oefening, waarbij alle kinderen naar buiten gaan als het alarm klinkt en waarbij ouders niet welkom zijn.",
      "De MR stelt voor de pauze met tien minuten te verkorten, waardoor de school om kwart voor drie uit is.",
      "De inspectie kan besluiten het examenwerk ongeldig te verklaren, waarna uw zoon het opnieuw moet maken.",
      "In het ergste geval moet de school een hele week dicht, waardoor alle toetsen verschoven worden.",
      "Wij willen de school graag een half uur eerder laten beginnen, waardoor de kinderen om twee uur vrij zijn.",
      "Havo 4 heeft dinsdag het eerste uur vrij, waar vwo 4 gewoon les heeft van de heer Jansen.",
      "Het schoolreisje kost dit jaar € 40 per kind, waar wij vorig jaar nog € 55 moesten vragen.",
      "De klassen worden kleiner, waardoor leerkrachten kleinere groepjes maken en sommige kinderen extra hulp geven.",
      "Wij hebben een extra leerkracht voor groep 4, zodat elk kind langer kan oefenen en meer hulp krijgt.",
      "Met een klacht kunt u ook naar de commissie voor klachten in Utrecht, waarbij onze school is aangesloten.",
      "In de pauze is een leerling uit groep 5 geduwd op de trap, waardoor deze is gevallen en haar pols heeft gebroken.",
      "Mochten er te weinig kinderen mee willen, dan mogen wij de hele reis annuleren, waarbij u al het geld terugkrijgt.",
      "Wij denken met veel plezier terug aan de ouderavond van vorige week, waarop u ons veel heeft verteld.",
      "Wij kijken met plezier terug op een heel bewogen periode, waarin door het team met man en macht gewerkt is.",
      "Hierbij krijgt u van ons het plan van de eerste schoolweek, waarin alle afspraken over de begeleiding staan.",
      "Vorige week was het in alle groepen weer kinderboekenweek, waarin door alle kinderen heel veel is gelezen.",
      "Wij sturen u hierbij de foto's van de sportdag van afgelopen maandag, waarop alle kinderen hun best deden.",
      "Doe de jas van uw kind iedere dag in de luizenzak, zodat luizen niet op andere jassen over kunnen lopen.",
      "Wij hebben op dit moment nog geen groot lokaal, waarin alle kinderen van groep 3 samen kunnen eten.",
      "In het kamphuis is op zaterdag en zondag alles, wat de kinderen van groep 8 nodig hebben, aanwezig.",
      "Wij vragen u om uw kind op tijd naar school te brengen, zodat de lessen op tijd beginnen.",
      "Neem op de dag van het uitje een kleine rugzak mee, waarin alle spullen van je kind passen.",
      "Als uw kind vaker dan drie keer te laat komt, krijgt u een brief, waardoor het opvalt.",
      "Ouders denken soms dat er op school geen regels zijn, waardoor hun kind te laat komt.",
      "Wij werken met een weekplanning, waarin de leerlingen zien wat zij moeten doen en aankruisen wat zij af hebben.",
      "Misschien wordt de weg voor de school afgesloten, waardoor u uw auto ergens anders moet parkeren.",
      "De gemeente wil een nieuw fietspad aanleggen langs de school, waardoor de kinderen veiliger naar huis kunnen.",
      "Op maandag 3 mei is er een studiedag voor het team, waarop alle kinderen de hele dag vrij zijn.",
      "Wij hebben sinds kort een nieuwe leerling in de klas, waarvan de ouders net in ons land wonen.",
      "Wij zoeken nog tien oude witte overhemden voor de musical, waar dit jaar ook verf op mag komen.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      return [atEnd(input)].compactMap { $0 }
    })

  private static let why = "Een lange zin met een bijzin vraagt veel van de lezer. Twee zinnen zeggen hetzelfde."

  private static let links = [
    "waarna": "Daarna", "waardoor": "Daardoor", "waarbij": "Daarbij", "zodat": "Zo", "waarin": "Daarin",
    "waaruit": "Daaruit", "waarmee": "Daarmee", "waarvoor": "Daarvoor", "waarop": "Daarop", "waarover": "Daarover",
    "waaraan": "Daaraan", "waarvan": "Daarvan", "waar": "Daar", "alwaar": "Daar", "hetgeen": "Dat", "wat": "Dat",
  ]
  /// Those that follow from what stands before them, and not from one thing in it.
  private static let results: Set<String> = ["waardoor", "zodat", "wat", "hetgeen"]
  /// *Zodat* tells an aim before these, before others more often a result.
  private static let aims: Set<String> = ["kunnen", "weten", "hoeven"]
  /// Words that say the link already.
  private static let doubles: Set<String> = [
    "toch", "desondanks", "niettemin", "evengoed", "daarom", "daardoor", "dus", "daarna", "daarbij", "hierdoor",
  ]

  /// "…, zodat wij kunnen verven."
  private static func atEnd(_ input: RuleInput) -> Edit? {
    let places = input.words.indices.dropFirst(4).filter {
      links[input.words[$0].lowercased] != nil && input.words[$0 - 1].form == "," && input.isFree[$0]
    }
    return places.reversed().lazy.compactMap { edit($0, in: input) }.first
  }

  private static func edit(_ index: Int, in input: RuleInput) -> Edit? {
    let form = input.words[index].lowercased
    let left = 0..<index - 1
    guard let link = links[form], input.mayLeaveClause(left), !input.contains(["volgens"], in: left.prefix(2)),
      !isConditional(left, form, in: input),
      let pair = ClausePair(input.rest(from: index + 1), in: input), !pair.contains(doubles),
      // *Zo kan elk kind langer oefenen en krijgt meer hulp*
      !pair.losesSubject,
      form != "waar" || !pair.first.hasLoosePreposition,
      // *waardoor deze viel en zijn arm brak*: *deze* would be the subject of both, behind its verb.
      pair.isOne || !input.contains(["deze", "die"], in: index + 1..<index + 2),
      // *waarbij onze school is aangesloten*: *Daarbij* in front would be heard as *besides*.
      form != "waarbij" || !["aansluiten", "behoren", "betrekken", "horen", "komen"].contains(pair.first.verbOfWhole),
      form != "waarvan" || !pair.contains(["er"]) && !isToldByOthers(pair.first, in: input),
      fits(form, left, pair.first, in: input),
      let front = front(form, link, left, pair.first, in: input),
      // *Dan moet u dit doorgeven. Dan is er nog tijd …*; *Doordat …* becomes *Daardoor …*.
      input.words[0].lowercased != front.lowercased()
        && !(front == "Daardoor" && input.words[0].lowercased == "doordat")
    else { return nil }
    // *waarvan de hoogte wordt vastgesteld* → *de hoogte daarvan wordt vastgesteld*
    let named = form == "waarvan" && pair.isOne ? pair.first.asMain(naming: "daarvan").map(Capitals.raised) : nil
    return input.rewrite(
      "split-trailing-clause", entry: form, words: index - 2..<input.end,
      to: "\(input.closed(index - 2)) \(named ?? pair.asMain(after: front))",
      safety: form == "zodat" && front == "Daardoor" && !tellsState(left, in: input) ? .suggestion : .safe, reason: why)
  }

  /// Whether a sentence tells how things are or were, so that *zodat* tells what comes of it: *De zaal is dicht*. Behind what is
  /// done it may tell what for: *De eerste keer geeft u het thuis, zodat er op school niets gebeurt*.
  private static func tellsState(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let main = MainClause(input.startBehindConjunction(left)..<left.upperBound, in: input) else { return false }
    let finite = input.sentence.analyses[main.finite]
    return finite.tag.isPastTense
      || finite.plainLemma == "zijn" && !left.contains { input.sentence.analyses[$0].tag.isPastParticiple }
  }

  /// *waarvan de gemeente zegt dat …*: who says so isn't of the thing.
  private static func isToldByOthers(_ clause: SubordinateClause, in input: RuleInput) -> Bool {
    guard let subject = clause.plainSubject else { return false }
    if input.isPronoun(subject) { return ["hopen", "denken", "verwachten", "weten"].contains(clause.verbLemma) }
    return ["zeggen", "denken", "vinden", "weten", "hopen", "verwachten"].contains(clause.verbLemma)
      || subject.contains { People.containsMember($0, in: input) }
  }

  /// Whether what stands before it happens only in some case, and what follows from it too.
  private static func isConditional(_ left: Range<Int>, _ form: String, in input: RuleInput) -> Bool {
    guard results.contains(form) || form == "waarbij" else {
      // *in de map, waarin …*: a thing that is known is there, whatever may be done with it.
      let isOfNew = form == "waarna" || !["waar", "alwaar"].contains(form) && input.contains(["een"], in: left)
      return isOfNew && (isUnsure(left, in: input) || isOnlyPlanned(left, in: input))
    }
    // *Dat kan betekenen dat …* says it again.
    if ["wat", "hetgeen"].contains(form) {
      return input.contains(RuleInput.doubts, in: left) || input.hasCondition(left)
        || input.startsWithVerb(0) && !input.isInstruction(left)
    }
    return isUnsure(left, in: input) || form != "zodat" && isOnlyPlanned(left, in: input)
      || (results.contains(form) || endsInInfinitive(left, in: input))
        && (input.hasCondition(left) || input.hasInnerCircumstance(left)
          || input.startsWithVerb(0) && !input.isInstruction(left))
  }

  /// Verbs behind which an infinitive with *te* tells what is so.
  private static let done: Set<String> = [
    "besluiten", "beginnen", "vergeten", "hoeven", "lukken", "dienen", "blijken", "weten", "krijgen", "staan", "zitten",
    "lopen", "zijn",
  ]

  /// *De MR stelt voor de pauze te verkorten, waardoor …*: what ends in an infinitive with *te* may only be proposed, hoped or
  /// allowed.
  private static func isOnlyPlanned(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard endsInInfinitive(left, in: input), left.count > 3,
      input.words[left.upperBound - 2].lowercased == "te"
    else { return false }
    let lemmas = left.map { input.sentence.analyses[$0].plainLemma }
    return done.isDisjoint(with: lemmas) || input.contains(["voorstel", "bedoeling", "idee", "verboden"], in: left)
      || left.contains { input.isFinite($0) && ["kunnen", "mogen", "willen"].contains(lemmas[$0 - left.lowerBound]) }
  }

  /// *dan mag u de reis annuleren, waarbij …*: it goes with what is done, and not with a noun.
  private static func endsInInfinitive(_ left: Range<Int>, in input: RuleInput) -> Bool {
    input.sentence.analyses[left.upperBound - 1].tag.isInfinitive
  }

  /// Whether what is told may or may not happen: *Misschien gaat de weg dicht*, *De gemeente wil een pad aanleggen*.
  private static func isUnsure(_ left: Range<Int>, in input: RuleInput) -> Bool {
    if input.contains(RuleInput.doubts.union(wishes), in: left)
      || input.contains(["anders", "zonder"], in: left.prefix(1))
      || left.contains(where: { input.stand(["in", "het", "ergste", "geval"], at: $0) })
    {
      return true
    }
    if left.contains(where: { ["nadenken", "denken", "voorstellen"].contains(input.sentence.analyses[$0].plainLemma) })
    {
      return true
    }
    // What *u* or *wij* can do, is so.
    guard let main = MainClause(input.startBehindConjunction(left)..<left.upperBound, in: input) else { return false }
    if input.contains(["u", "je", "jullie", "wij", "we", "ik"], in: main.subject) {
      return input.sentence.analyses[main.finite].plainLemma == "willen"
    }
    return ["kunnen", "willen", "mogen"].contains(input.sentence.analyses[main.finite].plainLemma)
  }

  private static let wishes: Set<String> = [
    "zou", "zouden", "overweegt", "overwegen", "plan", "hoopt", "hopen", "probeert", "proberen", "voorstel",
    "bedoeling",
    "eventueel", "desnoods", "vermoedelijk", "blijkbaar", "kennelijk",
  ]

  private static let events = [
    "avond", "dag", "ochtend", "middag", "feest", "markt", "bijeenkomst", "vakantie", "periode", "weekend", "week",
  ]

  /// Whether a word is of a time at which something happens.
  private static func isTime(_ place: Int, in input: RuleInput) -> Bool {
    let form = input.words[place].lowercased
    return events.contains { form.hasSuffix($0) } || Weekdays.isDay(form) || Weekdays.isMonth(form)
  }

  /// Whether the last noun is of somebody, or the one before a phrase at the end: *een leerling, waarvan …*.
  private static func isPerson(before comma: Int, in input: RuleInput) -> Bool {
    guard let nouns = nouns(before: comma, in: input) else { return false }
    return [nouns.last, nouns.before].contains { place in
      place.map { place in
        !isTime(place, in: input)
          && (People.containsMember(place, in: input)
            || persons.contains { input.sentence.analyses[place].plainLemma.hasSuffix($0) })
      } ?? false
    }
  }

  private static let persons = [
    "persoon", "meisje", "jongen", "voorzitter", "secretaris", "penningmeester", "lid", "oppas",
  ]

  /// The last noun, and the one before it that has it in a phrase: *een logopedist op school*.
  private static func nouns(before comma: Int, in input: RuleInput) -> (last: Int, before: Int?)? {
    let isNoun = { (place: Int) in [.noun, .properNoun].contains(input.sentence.analyses[place].pos) }
    guard let last = (0..<comma).last(where: isNoun) else { return nil }
    let before = (0..<last).last(where: isNoun)
    return (last, before.flatMap { input.sentence.analyses[$0 + 1].pos == .adposition ? $0 : nil })
  }

  /// The word that the sentence opens with: *Daarna*; *Dan* behind *een avond, waarop*.
  private static func front(
    _ form: String, _ link: String, _ left: Range<Int>, _ clause: SubordinateClause, in input: RuleInput
  ) -> String? {
    if form == "waarop" || form == "waarin" {
      if isTime(left.upperBound - 1, in: input) { return then(form, left, clause, in: input) }
      // *een studiedag voor het team, waarop …*: that day, or that team?
      if let other = nouns(before: left.upperBound, in: input)?.before, isTime(other, in: input) { return nil }
    }
    if ["waarmee", "waarvan", "waaraan", "waarover", "waarvoor"].contains(form),
      isPerson(before: left.upperBound, in: input)
    {
      return nil
    }
    guard form == "zodat" else { return link }
    // Behind a denial it may be what is to be prevented.
    guard !input.contains(RuleInput.negations, in: input.mainPart(of: left)) else { return nil }
    let deniesNeed = clause.verbLemma == "hoeven"
    let isAim =
      aims.contains(clause.verbLemma) && !clause.isPast && (deniesNeed || !clause.contains(RuleInput.negations))
    if isAim { return "Zo" }
    if TimeGained.isTold(by: clause, behind: left, in: input) { return "Dan" }
    return input.isInstruction(left) || input.contains(["u", "je", "wij", "we", "te"], in: left) ? nil : "Daardoor"
  }

  /// The word that takes up a time at the end: *Dan* for one to come. The time may be of something in which words are said:
  /// *ons gesprek van vorige week, waarin …* → *Daarin*.
  private static func then(_ form: String, _ left: Range<Int>, _ clause: SubordinateClause, in input: RuleInput)
    -> String?
  {
    if let of = left.suffix(6).last(where: { input.words[$0].lowercased == "van" }), of > 0,
      !(of + 1..<left.upperBound).contains(where: { input.sentence.analyses[$0].pos == .adposition }),
      [.noun, .properNoun].contains(input.sentence.analyses[of - 1].pos)
    {
      let noun = input.sentence.analyses[of - 1].plainLemma
      if form == "waarin", sayings.contains(where: noun.hasSuffix) { return "Daarin" }
      guard isTime(of - 1, in: input) else { return nil }
    }
    // *Dan* would make what has been something to come.
    guard !clause.isPast, !["hebben", "zijn"].contains(clause.verbLemma) || clause.isWithoutParticiple,
      !left.contains(where: { input.sentence.analyses[$0].tag.isPastTense })
    else { return nil }
    return "Dan"
  }

  /// Nouns of what is said or written.
  private static let sayings = ["gesprek", "brief", "mail", "verslag", "overleg", "bericht", "notitie", "rapport"]

  private static let ofPlace: Set<String> = [
    "in", "op", "naar", "bij", "aan", "langs", "achter", "uit", "vanuit", "via", "tegenover", "naast", "boven", "onder",
    "rond", "door",
  ]

  /// Whether the last words are of a place: *in de hal, waar*; not *€ 40 per kind, waar wij nu € 55 moeten vragen*.
  private static func isBehindPlace(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let last = left.last,
      input.isVerb(last) || [.noun, .properNoun].contains(input.sentence.analyses[last].pos)
        || input.words[last].kind == .number,
      let preposition = left.last(where: { input.sentence.analyses[$0].pos == .adposition && $0 + 8 >= last })
    else { return false }
    return ofPlace.contains(input.words[preposition].lowercased)
      && !(preposition..<last + 1).contains { place in
        let form = input.words[place].lowercased
        return form == "uur" || Weekdays.isDay(form) || Weekdays.isMonth(form)
      }
  }

  /// Whether a link to what stands before it is sure: *in de map, waarin …* but not *geen map, waarin …*.
  private static func fits(_ form: String, _ left: Range<Int>, _ clause: SubordinateClause, in input: RuleInput) -> Bool
  {
    switch form {
    case "wat", "hetgeen":
      // *alles, wat …*; with a subject of its own it is an object: *wat wij doen*.
      return !["alles", "iets", "niets", "dat", "datgene", "weinig", "veel"].contains(
        input.words[left.upperBound - 1].lowercased) && !clause.hasPlainSubject
        && (!input.contains(RuleInput.negations, in: left)
          || ["betekenen", "inhouden"].contains(clause.verbLemma))
    case "waarna", "waardoor", "zodat": return true
    case "waar" where !isBehindPlace(left, in: input), "alwaar" where !isBehindPlace(left, in: input): return false
    default:
      let isNew = input.contains(["een", "enkele"], in: input.mainPart(of: left))
      return !input.contains(
        RuleInput.negations.union(["elk", "elke", "ieder", "iedere", "zoeken", "nodig"]), in: input.mainPart(of: left))
        && !(isNew && (input.isInstruction(left) || input.contains(["zoek", "wil", "wilt", "willen"], in: left)))
    }
  }
}

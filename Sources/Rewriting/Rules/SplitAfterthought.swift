import Prose

extension Rule {
  /// "B, behalve als A." → "B. Dat is anders als A."
  static let splitAfterthought = Rule(
    id: "split-afterthought",
    summary:
      "Maakt een eigen zin van wat in een lange zin achter de hoofdzaak komt: ‘behalve als’, ‘maar alleen als’, ‘ook als’, ‘doordat’.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    // What *Dat* takes up, and whether a rule, a plan or a fact is told, only the writer knows.
    safety: .suggestion,
    examples: [
      Example(
        "De juiste oplossing is nog niet gevonden, al merk ik dat de groep met de dag rustiger wordt.",
        "De juiste oplossing is nog niet gevonden. Wel merk ik dat de groep met de dag rustiger wordt."),
      Example(
        "Uw contract wordt op 1 januari vanzelf omgezet, behalve als u binnen 14 dagen laat weten dat u dat niet wilt.",
        "Uw contract wordt op 1 januari vanzelf omgezet. Dat is anders als u binnen 14 dagen laat weten dat u dat niet wilt."
      ),
      Example(
        "Uw kind mag op vrijdag met ons mee naar het zwembad, maar alleen als u het formulier hebt ingeleverd.",
        "Uw kind mag op vrijdag met ons mee naar het zwembad. Dat mag alleen als u het formulier hebt ingeleverd."),
      Example(
        "De gymlessen zijn vanaf deze week weer gewoon buiten, maar alleen als het die ochtend droog is.",
        "De gymlessen zijn vanaf deze week weer gewoon buiten. Dat geldt alleen als het die ochtend droog is."),
      Example(
        "Wij gaan met alle kinderen een frisse neus halen in het park, maar alleen als het die dag droog is.",
        "Wij gaan met alle kinderen een frisse neus halen in het park. Dat doen wij alleen als het die dag droog is."),
      Example(
        "Wij vragen u aan het begin van elk schooljaar opnieuw om toestemming, ook als u die vorig jaar al gaf.",
        "Wij vragen u aan het begin van elk schooljaar opnieuw om toestemming. Dat geldt ook als u die vorig jaar al gaf."
      ),
      Example(
        "De examens zijn dit jaar allemaal in de grote sporthal, met uitzondering van de examens op de computer.",
        "De examens zijn dit jaar allemaal in de grote sporthal. Dat geldt niet voor de examens op de computer."),
      Example(
        "Wij konden de lessen tot en met gisteren zelf opvangen, doordat de directeur een paar dagen heeft lesgegeven.",
        "Wij konden de lessen tot en met gisteren zelf opvangen. Dat kwam doordat de directeur een paar dagen heeft lesgegeven."
      ),
      Example(
        "Deelname is voor alle leerlingen van de vijfde klas verplicht, omdat wat zij daar leren meetelt voor het examen.",
        "Deelname is voor alle leerlingen van de vijfde klas verplicht. De reden is dat wat zij daar leren meetelt voor het examen."
      ),
      Example(
        "De plaatsen worden op volgorde van aanmelding verdeeld, met dien verstande dat broertjes en zusjes voorgaan.",
        "De plaatsen worden op volgorde van aanmelding verdeeld. Daarbij geldt dat broertjes en zusjes voorgaan."),
      Example(
        "Maak het hele bedrag vóór 15 november over naar de ouderraad, onder vermelding van de naam van uw kind.",
        "Maak het hele bedrag vóór 15 november over naar de ouderraad. Vermeld daarbij de naam van uw kind."),
      Example(
        "Het bestuur heeft begrip voor de actie van de leerkrachten, hoewel het beseft dat u opvang moet zoeken.",
        "Het bestuur heeft begrip voor de actie van de leerkrachten. Wel beseft het dat u opvang moet zoeken."),
      Example(
        "De meeste kinderen kennen hun tekst voor de musical al goed, al moet er hier en daar nog iets beter.",
        "De meeste kinderen kennen hun tekst voor de musical al goed. Wel moet er hier en daar nog iets beter."),
    ],
    leavesAlone: [
      "Ik stel voor dit gesprek te houden op 6 februari om 16.00 uur, behalve als deze datum u niet schikt.",
      "Wij vragen u dringend om op deze dagen geen afspraken bij de tandarts te maken, behalve als uitstel niet kan.",
      "De gymles gaat door, behalve als het regent.",
      "De uitleentermijn is drie weken en verlengen kan één keer, behalve als een ander kind het boek wil.",
      "De kinderen van groep 7 gaan dit jaar, behalve als het regent, op de fiets naar het kamp in Ommen.",
      "Neem uw kind die dag gewoon mee naar de opvang aan de Kerkstraat, behalve als het koorts heeft.",
      "Als het regent, gaan wij op dinsdag met de bus naar het bos, behalve als de bus niet rijdt.",
      "Wij sluiten de school op vrijdag niet, omdat wij dat zo leuk vinden, maar omdat het echt niet anders kan.",
      "Wij doen dit vooral voor de kinderen uit de hoogste groepen van de school, omdat zij er veel aan hebben.",
      "Op woensdag is er in onze school geen overblijf, met uitzondering van de laatste week voor de vakantie.",
      "Het hele team vindt het een heel goed plan, al blijft het voor de jongsten wel even wennen.",
      "De kinderen krijgen vandaag allemaal een plastic zak voor hun jas mee, omdat is gebleken dat luizen in jassen zitten.",
      "Wij weten dat deze week voor veel ouders lastig zal zijn, omdat zij dan de hele dag moeten werken.",
      "Het sportfeest van de onderbouw gaat op vrijdag 3 mei gewoon door, hoewel het die dag gaat regenen.",
      "Wilt u op vrijdag 3 mei helpen bij de sportdag op het grote veld, ook als u weinig tijd hebt?",
      "Alle kinderen van de school, met uitzondering van de kleuters, gaan op maandag naar het museum in de stad.",
      "Wij zoeken ouders die op dinsdag met ons mee willen naar het zwembad, al is het maar een uur.",
      "Wij gebruiken dit jaar in alle groepen geen papieren agenda meer, ook voor groep 8 geldt dat.",
      "Er is in de herfst weer van alles te doen op het plein, ook als leerling kun je meehelpen.",
      "Ik vind het heel erg dat onze conciërge na twintig jaar weggaat, omdat iedereen hem graag mag.",
      "U ontvangt binnen twee weken een nieuwe rekening van de penningmeester, onder vermelding van het aantal uren en de groep.",
      "De banken zijn geschuurd en de stoelen hebben een nieuwe zitting, met uitzondering van die in lokaal 3.",
      "Leerlingen mogen dit jaar een eigen laptop gebruiken in de les, al mogen ze er geen spelletjes op doen.",
      "De kleuters gaan donderdag met de bus naar de kinderboerderij, maar alleen als er genoeg ouders meerijden.",
      "Dat komt, zegt de directeur van onze school, omdat er te weinig lokalen zijn in het oude gebouw.",
      "U bent op woensdag van harte welkom bij de les, maar alleen als u zich hebt opgegeven.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      for index in input.words.indices.dropFirst(5) where input.words[index].form == "," {
        if let edit = split(at: index, in: input) { return [edit] }
      }
      return []
    })

  private static let why =
    "In deze lange zin komt er achter de hoofdzaak nog iets bij. Een eigen zin laat dat beter zien."

  /// What may follow the comma.
  private enum Link {
    /// It stays as it is behind these words: *Dat geldt ook als …*.
    case said(String)
    /// Only if: it depends on the first half whether that *can* or *holds*.
    case onlyIf
    /// A clause of somebody who knows or regrets something: *hoewel wij beseffen dat …*.
    case known(String)
    /// A noun phrase that an instruction is made of: *onder vermelding van uw naam*.
    case order(String)
    /// A clause with its verb first: *al moet er …*.
    case verbFirst(String)
  }

  /// The words behind the comma, with what takes their place.
  private static let links: [([String], Link)] = [
    (["behalve", "als"], .said("Dat is anders als")),
    (["behalve", "wanneer"], .said("Dat is anders als")),
    (["maar", "alleen", "als"], .onlyIf),
    (["ook", "als"], .said("Dat geldt ook als")),
    (["ook", "wanneer"], .said("Dat geldt ook wanneer")),
    (["ook", "voor"], .said("Dat geldt ook voor")),
    (["met", "uitzondering", "van"], .said("Dat geldt niet voor")),
    (["met", "dien", "verstande", "dat"], .said("Daarbij geldt dat")),
    (["zij", "het", "dat"], .said("Wel geldt dat")),
    (["doordat"], .said("Dat komt doordat")),
    (["omdat"], .said("De reden is dat")),
    (["aangezien"], .said("De reden is dat")),
    (["hoewel"], .known("Wel")),
    (["onder", "vermelding", "van"], .order("Vermeld daarbij")),
    (["met", "vermelding", "van"], .order("Vermeld daarbij")),
    (["al"], .verbFirst("Wel")),
  ]

  private static let shortest = 4

  private static func split(at comma: Int, in input: RuleInput) -> Edit? {
    guard
      let (words, link) = links.first(where: { words, _ in
        input.end > comma + words.count
          && zip(words, (comma + 1)...).allSatisfy { input.words[$1].lowercased == $0 }
      }), input.areFree(comma + 1..<comma + 1 + words.count)
    else { return nil }
    let rest = comma + 1 + words.count..<input.end
    var isOrder = false
    if case .order = link { isOrder = input.isInstruction(0..<comma) && !input.hasOpenMark(0..<comma) }
    guard isOrder || isStatement(0..<comma, in: input), isOrder || input.length(rest) >= shortest - 1,
      closes(rest, in: input), goesOn(rest, behind: words, in: input)
    else { return nil }
    let isReason = words == ["omdat"] || words == ["aangezien"]
    if isReason,
      input.contains(reasonFocus, in: 0..<comma)
        || hasContentClause(0..<comma, in: input) && !isAsked(0..<comma, in: input)
        // *Dat komt, zegt de juf, omdat …*
        || ["dat", "dit"].contains(input.words[0].lowercased) && input.contains(["komt", "kwam"], in: 1..<2)
    {
      return nil
    }
    // *De reden is dat is gebleken dat …* puts one frame around another.
    if isReason, input.contains(["gebleken", "blijkt", "bleek"], in: rest) { return nil }
    let start: String
    switch link {
    case .said(let text):
      // *geen …, met uitzondering van*: *dat geldt niet* would deny twice.
      if words.first == "met", words.last == "van", input.contains(RuleInput.negations, in: 0..<comma) { return nil }
      // *Ik stel voor …*, *Wij vragen u …*: what is asked isn't yet so.
      if words.first == "behalve", isWish(0..<comma, in: input) { return nil }
      // *De termijn is drie weken en verlengen kan, behalve als …*: which of the two is otherwise?
      if words.first == "behalve", (0..<comma).count(where: input.isFinite) > 1 { return nil }
      if words == ["met", "uitzondering", "van"], joinsStatements(0..<comma, in: input) { return nil }
      // *De bus was te laat. Dat kwam doordat …*
      start = words == ["doordat"] && isPast(0..<comma, in: input) ? "Dat kwam doordat" : text
    case .order(let text):
      guard isOrder || asksReader(0..<comma, in: input) else { return nil }
      start = text
    case .known(let text):
      guard let clause = SubordinateClause(rest, in: input), clause.hasPlainSubject,
        ["beseffen", "betreuren", "begrijpen", "snappen", "weten"].contains(clause.verbLemma)
      else { return nil }
      return input.rewrite(
        "split-afterthought", entry: words.joined(separator: " "), words: comma - 1..<input.end,
        to: "\(input.closed(comma - 1)) \(clause.asMain(after: text))", safety: .suggestion, reason: why)
    case .onlyIf:
      // *U bent welkom*, *Wij vinden het goed dat …*: no *dat* can say all of that again.
      if input.contains(RuleInput.negations.union(["welkom"]), in: 0..<comma)
        || hasContentClause(0..<comma, in: input)
      {
        return nil
      }
      if isPossibility(0..<comma, in: input) {
        start = isAllowance(0..<comma, in: input) ? "Dat mag alleen als" : "Dat kan alleen als"
      } else if let subject = input.words.first?.lowercased, ["we", "wij"].contains(subject), isDeed(1, in: input) {
        start = "Dat doen \(subject) alleen als"
      } else {
        // *De kinderen gaan naar het zwembad*: what is done or got once doesn't hold.
        if happensOnce(0..<comma, in: input) { return nil }
        start = "Dat geldt alleen als"
      }
    case .verbFirst(let text):
      guard input.startsWithVerb(rest.lowerBound), MainClause.hasSubject(behind: rest.lowerBound, in: input),
        // *Wel mag hij niet …* says two things at once.
        !input.contains(RuleInput.negations.union(["maar", "wel"]), in: rest)
      else { return nil }
      start = text
    }
    // *…, al merk ik dat …*
    let isSure =
      words == ["al"] && input.isPronoun(rest.lowerBound + 1..<rest.lowerBound + 2)
      || isSurelyOnlyIf(link, 0..<comma, in: input)
    return input.rewrite(
      "split-afterthought", entry: words.joined(separator: " "), words: comma - 1..<rest.lowerBound,
      to: "\(input.closed(comma - 1)) \(start)", safety: isSure ? .safe : .suggestion, reason: why)
  }

  /// Whether what follows the link goes on as such: a phrase without a verb of its own, or a clause with its verb behind its
  /// subject. Not *ook voor de brugklas is dat zo*, *ook als ouder word je blij*.
  private static func goesOn(_ rest: Range<Int>, behind words: [String], in input: RuleInput) -> Bool {
    let opener = rest.first { input.opensClause($0) } ?? rest.upperBound
    let isPhrase = words == ["ook", "voor"] || words == ["met", "uitzondering", "van"]
    if isPhrase { return !(rest.lowerBound..<opener).contains(where: input.isFinite) }
    guard words.first == "ook" else { return true }
    return !(rest.lowerBound + 1..<max(opener, rest.lowerBound + 1)).contains { place in
      input.mayBeFinite(place) && place + 1 < rest.upperBound
        && ["je", "u", "wij", "we", "ik", "jullie"].contains(input.words[place + 1].lowercased)
    }
  }

  /// Whether the first half holds a clause with *dat* or *of*: *Ik vind het jammer dat …*. The reason may be of the clause.
  private static func hasContentClause(_ left: Range<Int>, in input: RuleInput) -> Bool {
    left.contains {
      ["dat", "of"].contains(input.words[$0].lowercased) && input.opensClause($0)
        && input.sentence.analyses[$0].pos != .pronoun
    }
  }

  /// Whether somebody asks or wants what such a clause says, so that the reason is why: *Wij vragen of u …, omdat …*.
  private static func isAsked(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let finite = left.first(where: input.isFinite) else { return false }
    return ["vragen", "verzoeken", "willen", "adviseren"].contains(input.sentence.analyses[finite].plainLemma)
      || input.contains(["belangrijk", "wenselijk"], in: left)
  }

  /// Whether two statements are joined: *de tafels zijn vervangen en de muren zijn geverfd*.
  private static func joinsStatements(_ left: Range<Int>, in input: RuleInput) -> Bool {
    left.contains { place in
      ["en", "maar"].contains(input.words[place].lowercased)
        && (left.lowerBound..<place).contains(where: input.isFinite)
        && (place..<left.upperBound).contains(where: input.isFinite)
    }
  }

  private static func isPast(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let clause = MainClause(left, in: input) else { return false }
    return input.sentence.analyses[clause.finite].tag.isPastTense
      && !["zou", "zouden"].contains(input.words[clause.finite].lowercased)
  }

  /// Whether the reader is told what to do or what may be done: *u kunt het bedrag overmaken*, *het bedrag kan worden
  /// overgemaakt*; not *u ontvangt een factuur, onder vermelding van het bedrag*.
  private static func asksReader(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let finite = left.first(where: input.isFinite), finite > 0,
      ["kunnen", "moeten", "dienen", "mogen", "willen"].contains(input.sentence.analyses[finite].plainLemma)
    else { return false }
    return input.contains(["u", "je", "jullie"], in: [finite - 1, finite + 1])
      || input.contains(["worden"], in: left)
        && input.contains(
          ["overgemaakt", "betaald", "gestort", "gemaild", "gestuurd", "afgemeld", "voldaan"], in: left)
  }

  /// Whether the first half asks or proposes something.
  private static func isWish(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let verb = left.first(where: input.isFinite) else { return true }
    let wishes: Set<String> = [
      "vragen", "verzoeken", "adviseren", "aanraden", "raden", "voorstellen", "stellen", "willen", "hopen",
    ]
    return wishes.contains(input.sentence.analyses[verb].plainLemma)
      || input.contains(["gevraagd", "verzocht", "geadviseerd"], in: left)
  }

  /// Words that make a reason that of one word only.
  private static let reasonFocus: Set<String> = [
    "alleen", "juist", "vooral", "mede", "zelfs", "slechts", "enkel", "omdat", "daarom", "uitsluitend",
  ]

  /// Whether a range is a whole main clause that doesn't depend on a condition in front.
  private static func isStatement(_ left: Range<Int>, in input: RuleInput) -> Bool {
    let start = input.startBehindConjunction(left)
    guard input.length(left) >= shortest, !input.hasOpenMark(left),
      !input.contains(["als", "indien", "wanneer", "mits", "tenzij", "zolang", "zodra", "behalve"], in: left)
    else { return false }
    guard let clause = MainClause(start..<left.upperBound, in: input) else {
      // *Het wassen van knuffels en beddengoed is niet nodig*: one verb, with its subject before it.
      guard !left.contains(where: input.opensClause), let verb = left.first(where: input.isFinite), verb > 1,
        left.count(where: input.isFinite) == 1
      else { return false }
      return input.sentence.analyses[0].pos == .determiner && input.hasSubject(0..<verb)
    }
    // *Wij gaan dit jaar, …*: more than a verb and a time.
    return clause.finite + 2 < left.upperBound && isWhole(clause, left, in: input)
  }

  /// Whether an auxiliary has its other verb, and any verb something behind it.
  private static func isWhole(_ clause: MainClause, _ left: Range<Int>, in input: RuleInput) -> Bool {
    let finite = input.sentence.analyses[clause.finite]
    guard [.aux, .passiveAuxiliary].contains(finite.relation) else { return true }
    return left.contains(finite.head)
  }

  /// Whether it ends with the sentence: no main clause goes on behind a further comma or conjunction.
  private static func closes(_ rest: Range<Int>, in input: RuleInput) -> Bool {
    if rest.contains(where: { [":", ";", "?"].contains(input.words[$0].form) }) { return false }
    return !rest.dropLast().contains { place in
      let next = place + 1
      if input.words[place].form == "," {
        return !input.opensClause(next) && !["en", "of"].contains(input.words[next].lowercased)
          && !input.isListed(place, in: rest)
      }
      guard ["en", "maar", "want", "dus"].contains(input.words[place].lowercased) else { return false }
      if ["maar", "want", "dus"].contains(input.words[place].lowercased) { return true }
      return input.words[place - 1].form == "," && MainClause(next..<rest.upperBound, in: input) != nil
    }
  }

  /// Whether one thing can or may be, so that *Dat kan alleen als* takes up nothing else: *U kunt de bus nemen, maar alleen
  /// als u zich hebt opgegeven.*
  private static func isSurelyOnlyIf(_ link: Link, _ left: Range<Int>, in input: RuleInput) -> Bool {
    guard case .onlyIf = link, let finite = left.first(where: input.isFinite) else { return false }
    return left.count(where: input.isFinite) == 1
      && (input.sentence.analyses[finite].plainLemma == "mogen" || isOffered(finite, in: input))
      && !input.sentence.analyses[finite].tag.isPastTense
      // *kunt bellen en mailen*: which of the two? *Je kind mag gewoon komen* sounds as if nothing more mattered.
      && !input.contains(
        [
          "en", "of", "ook", "dan", "misschien", "eventueel", "maar", "gewoon", "altijd", "meteen", "zeker",
          "natuurlijk",
          "vrij", "iedereen", "alle", "alles", "elk", "elke", "ieder", "iedere", "overal", "nog", "toch", "weer", "wel",
          "alleen", "uitsluitend", "pas", "hooguit", "hoogstens", "slechts", "enkel",
          "best", "beste", "liefst",
        ], in: left)
  }

  /// Whether *kunnen* tells what readers or the school can choose to do, not what somebody is able to: *U kunt de bus nemen*,
  /// but *Uw zoon kan goed samenwerken*.
  private static func isOffered(_ finite: Int, in input: RuleInput) -> Bool {
    input.sentence.analyses[finite].plainLemma == "kunnen"
      && [finite - 1, finite + 1].contains { place in
        place >= 0 && ["u", "je", "jullie", "ouders", "wij", "we"].contains(input.words[place].lowercased)
      }
  }

  /// Whether the finite verb of the first half says what may be done.
  private static func isAllowance(_ left: Range<Int>, in input: RuleInput) -> Bool {
    left.first(where: input.isFinite).map { input.sentence.analyses[$0].plainLemma == "mogen" } ?? false
  }

  /// Whether somebody goes somewhere or *u* get something: *De kinderen gaan naar het zwembad*; but that *leerlingen* get
  /// more time may hold.
  private static func happensOnce(_ left: Range<Int>, in input: RuleInput) -> Bool {
    left.contains { place in
      input.isFinite(place)
        && ["gaan", "komen", "krijgen", "rijden", "vertrekken", "doen"].contains {
          input.sentence.analyses[place].plainLemma.hasSuffix($0)
            && ($0 != "krijgen" || input.contains(["u", "je"], in: [place - 1, place + 1].filter { $0 >= 0 }))
        }
    }
  }

  /// Whether a verb tells what somebody does, not how he is.
  private static func isDeed(_ verb: Int, in input: RuleInput) -> Bool {
    input.isFinite(verb)
      && !["zijn", "hebben", "worden", "vinden", "weten", "blijven", "zullen"].contains(
        input.sentence.analyses[verb].plainLemma)
  }

  /// Whether the first half says what can or may be.
  private static func isPossibility(_ left: Range<Int>, in input: RuleInput) -> Bool {
    left.contains { place in
      ["kunnen", "mogen"].contains(input.sentence.analyses[place].plainLemma)
        || ["mogelijk", "toegestaan", "mogelijkheid", "mogelijkheden", "welkom"].contains(input.words[place].lowercased)
    }
  }
}

extension RuleInput {
  /// Whether a comma stands between the members of a list of nouns: *Engels, Duits en wiskunde*.
  func isListed(_ comma: Int, in range: Range<Int>) -> Bool {
    let next = comma + 1
    guard comma > range.lowerBound, next < range.upperBound, !startsWithVerb(next) else { return false }
    return range.contains { place in
      place > next && ["en", "of"].contains(words[place].lowercased)
        && !(next..<place).contains { isFinite($0) }
    }
  }
}

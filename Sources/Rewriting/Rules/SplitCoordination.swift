import Inflection
import Prose

extension Rule {
  /// "Wij gaan … en de kinderen nemen …" → "Wij gaan …. De kinderen nemen …".
  static let splitCoordination = Rule(
    id: "split-coordination",
    summary:
      "Maakt van een lange zin met ‘en’, ‘maar’, ‘want’ of ‘dus’ tussen twee hele zinnen twee zinnen.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "De camera staat achter in de klas en is op haar gericht, maar er kunnen ook kinderen in beeld komen.",
        "De camera staat achter in de klas en is op haar gericht. Maar er kunnen ook kinderen in beeld komen."),
      Example(
        "De kinderen kennen de eerste letters, en omdat de meesten ze vlot herkennen, gaan wij maandag verder.",
        "De kinderen kennen de eerste letters. Omdat de meesten ze vlot herkennen, gaan wij maandag verder."),
      Example(
        "Bij zes keer krijgt de leerling een gesprek met de mentor en bij negen keer krijgen de ouders een brief.",
        "Bij zes keer krijgt de leerling een gesprek met de mentor. Bij negen keer krijgen de ouders een brief."),
      Example(
        "Neem een trui mee want het is koud in de zaal en vergeet ook je gymschoenen niet.",
        "Neem een trui mee want het is koud in de zaal. Vergeet ook je gymschoenen niet."),
      Example(
        "We gaan met één begeleider op zes kinderen en zoeken nog twee ouders die een dag mee kunnen rijden.",
        "We gaan met één begeleider op zes kinderen. We zoeken nog twee ouders die een dag mee kunnen rijden."),
      Example(
        "Neem op de dag van de tocht geen eten mee, want de lunch is gratis, en laat ook je telefoon gewoon thuis.",
        "Neem op de dag van de tocht geen eten mee, want de lunch is gratis. Laat ook je telefoon gewoon thuis."),
      Example(
        "De voorstelling in de grote zaal duurt ongeveer 50 min. en de ouders kunnen daarna nog even blijven praten.",
        "De voorstelling in de grote zaal duurt ongeveer 50 min. De ouders kunnen daarna nog even blijven praten."),
      Example(
        "Wij gaan op donderdag 8 oktober met de bus naar het bos en de kinderen nemen zelf een lunchpakket mee.",
        "Wij gaan op donderdag 8 oktober met de bus naar het bos. De kinderen nemen zelf een lunchpakket mee."),
      Example(
        "De voorstelling begint om 19.30 uur in de aula van de school, maar u kunt vanaf 19.00 uur al naar binnen.",
        "De voorstelling begint om 19.30 uur in de aula van de school. Maar u kunt vanaf 19.00 uur al naar binnen."),
      Example(
        "Over drie weken vertrekken de groepen 8 met de bus naar Terschelling, en daarom krijgt u deze brief.",
        "Over drie weken vertrekken de groepen 8 met de bus naar Terschelling. Daarom krijgt u deze brief."),
      Example(
        "Stuur het formulier met uw handtekening naar de administratie, want zonder handtekening is het niet geldig.",
        "Stuur het formulier met uw handtekening naar de administratie. Want zonder handtekening is het niet geldig."),
      Example(
        "Wij lezen in de klas een spannend boek over ridders en maken daarna met de kinderen een kasteel van karton.",
        "Wij lezen in de klas een spannend boek over ridders. Wij maken daarna met de kinderen een kasteel van karton."),
      Example(
        "De MR heeft weliswaar begrip voor de keuze van het bestuur, maar wil eerst nog met de ouders praten.",
        "De MR heeft begrip voor de keuze van het bestuur. Maar de MR wil eerst nog met de ouders praten."),
      Example(
        "De kinderen krijgen om kwart over vijf een broodje in de klas en mogen om kwart voor zeven naar huis.",
        "De kinderen krijgen om kwart over vijf een broodje in de klas. Ze mogen om kwart voor zeven naar huis."),
      Example(
        "Neem de gymschoenen van uw kind vrijdag mee naar huis en geef ze na de vakantie weer mee.",
        "Neem de gymschoenen van uw kind vrijdag mee naar huis. Geef ze na de vakantie weer mee."),
      Example(
        "Het wordt op kamp geen luxe week, want wij slapen in een schuur, maar wij weten zeker dat het leuk wordt.",
        "Het wordt op kamp geen luxe week, want wij slapen in een schuur. Maar wij weten zeker dat het leuk wordt."),
      Example(
        "De informatiebijeenkomst vindt plaats in de aula van de school en duurt volgens de planning ongeveer anderhalf uur.",
        "De informatiebijeenkomst vindt plaats in de aula van de school. Deze bijeenkomst duurt volgens de planning ongeveer anderhalf uur."
      ),
      Example(
        "De commissie heeft vastgesteld dat de klacht compleet is en zal deze de komende weken met zorg behandelen.",
        "De commissie heeft vastgesteld dat de klacht compleet is. De commissie zal deze de komende weken met zorg behandelen."
      ),
      Example(
        "De voorlopige adviezen zijn door het team besproken en worden in de week van 16 november aan u en uw kind verteld.",
        "De voorlopige adviezen zijn door het team besproken. Ze worden in de week van 16 november aan u en uw kind verteld."
      ),
      Example(
        "De nieuwe regeling is vorige week door de MR goedgekeurd en gaat in op maandag 2 november van dit jaar.",
        "De nieuwe regeling is vorige week door de MR goedgekeurd. Deze regeling gaat in op maandag 2 november van dit jaar."
      ),
      Example(
        "Het licht van de gang op de eerste verdieping brandt nog, dus de conciërge is waarschijnlijk nog in de school.",
        "Het licht van de gang op de eerste verdieping brandt nog. Dus de conciërge is waarschijnlijk nog in de school."
      ),
      Example(
        "Het is die ochtend erg druk rond onze school, dus wij raden u aan om op de fiets te komen.",
        "Het is die ochtend erg druk rond onze school. Daarom raden wij u aan om op de fiets te komen."),
      Example(
        "De gemeente start in januari met de aanleg van een fietspad en heeft de ouders daarover per brief ingelicht.",
        "De gemeente start in januari met de aanleg van een fietspad. De gemeente heeft de ouders daarover per brief ingelicht."
      ),
      Example(
        "De leerlingen verzamelen om acht uur bij de fietsenstalling en vertrekken daarna met vier ouders naar het museum.",
        "De leerlingen verzamelen om acht uur bij de fietsenstalling. Ze vertrekken daarna met vier ouders naar het museum."
      ),
      Example(
        "U vult het formulier op de achterkant van deze brief in en levert het voor 3 mei in bij de juf.",
        "U vult het formulier op de achterkant van deze brief in. U levert het voor 3 mei in bij de juf."),
      Example(
        "De eerste bijeenkomst is op 9 november en is gratis, met uitzondering van de lunch voor de kinderen.",
        "De eerste bijeenkomst is op 9 november. Deze bijeenkomst is gratis, met uitzondering van de lunch voor de kinderen."
      ),
      Example(
        "De hele school doet op vrijdag mee en verzamelt zoveel mogelijk oude kranten voor het goede doel.",
        "De hele school doet op vrijdag mee. De hele school verzamelt zoveel mogelijk oude kranten voor het goede doel."
      ),
      Example(
        "De grote zaal is dit jaar te klein, dus volgend jaar huren wij de zaal van het dorpshuis voor de musical.",
        "De grote zaal is dit jaar te klein. Daarom huren wij volgend jaar de zaal van het dorpshuis voor de musical."),
    ],
    leavesAlone: [
      "Misschien hebt u het thuis al gehoord, maar sinds vorige week zijn de kinderen van groep 5 begonnen met trompet.",
      "Wij hopen dat de bus op tijd bij het museum is en dat betekent dat wij om 8 uur moeten vertrekken.",
      "Bij regen rijdt de bus een half uur later dan normaal en bij het hek moet u dan op ons wachten.",
      "Na ontvangst van je aanmelding krijg je van ons een bevestiging en neemt de IB'er contact met je op.",
      "Na het onderzoek krijgt u de uitslag en bespreekt de jeugdarts met u wat er verder nodig is.",
      "Daarna gaan wij met de bus naar het museum en krijgen de kinderen een rondleiding van een uur.",
      "Na de zomer krijgt u een nieuwe pas voor de bibliotheek maar vervalt de korting die u nu hebt.",
      "De toets is op maandag in lokaal 12, maar zet alvast de naam op je blad voor de les begint.",
      "Uw kind mag een knuffel meenemen van thuis maar zet er wel een naam in met stift.",
      "U mag foto's maken tijdens de voorstelling, maar zet ze niet op internet of op sociale media.",
      "De gymtas blijft tot vrijdag op school en laat hem in het weekend thuis goed luchten of wassen.",
      "De peuters eten om half tien fruit, drinken een beker water en spelen daarna buiten op het plein.",
      "De arts bekijkt het gehoor, test de ogen van uw kind en bespreekt met u hoe het thuis gaat.",
      "U levert vóór vrijdag het formulier in bij de juf van groep 4 en betaalt de bijdrage via de link.",
      "Neem in de eerste week geen speelgoed mee naar school en breng uw kind tot aan de deur.",
      "Het rooster is dit jaar aangepast en de pauzes zijn verkort, omdat de bus van tien over drie niet meer rijdt.",
      "De boekenmarkt duurt deze week tot vier uur, maar kom gerust eerder langs en neem ook opa en oma mee.",
      "Er wordt geen huiswerk gegeven en er worden geen toetsen afgenomen in de eerste week na de vakantie.",
      "De bibliotheek is gesloten en de kopieermachine kan niet worden gebruikt tot en met vrijdag 16 oktober.",
      "Misschien is er een luis gevonden bij uw kind en dan bellen wij u dezelfde dag nog even op.",
      "Op het formulier vult u in welke dagen u nodig hebt en hoe laat u uw kind meestal brengt en haalt.",
      "Op maandag bouwen we hutten, op dinsdag bakken we brood boven een vuurtje en woensdag gaan we met de bus naar Borger.",
      "Het aantal plaatsen voor de reis is dit jaar beperkt tot tachtig, dus meldt u zich tijdig aan via de website.",
      "Voor de een is zo'n middag op het plein een feest en voor de ander een berg waar je erg tegenop ziet.",
      "Hij is 52, woont in Zeist met zijn vrouw en een hond, en hij speelt graag trompet in het orkest.",
      "De kinderen zijn moe van de reis, hebben honger en ze willen na zo'n lange dag graag naar huis.",
      "De deuren van de school gaan op deze ochtend al om 08.20 uur open, dus er is tijd zat om even te kijken.",
      "Er wordt dubbel geparkeerd, inritten worden geblokkeerd en vorige week is een kleuter bijna aangereden door een auto.",
      "Wel vragen wij u de bijgevoegde vragenlijst zo volledig mogelijk in te vullen en deze in de daarvoor bestemde gesloten envelop uiterlijk 8 januari te retourneren aan de groepsleerkracht.",
      "De kinderen van groep 3 gaan op maandag 5 oktober en de kinderen van groep 4 gaan op dinsdag 6 oktober naar het museum.",
      "De school blijft op donderdag 5 november dicht en de kinderen krijgen thuis les als het heel hard heeft gesneeuwd.",
      "De gymles van woensdag gaat niet door en de kinderen blijven de hele ochtend in hun eigen klas bij regen.",
      "Wij gaan naar het bos en de kinderen nemen brood mee.",
      "De kinderen nemen zelf brood mee naar het bos, maar voor drinken en een ijsje wordt door ons gezorgd.",
      "De peuters krijgen om tien uur melk en fruit en de leidsters van de groep eten gezellig met hen mee.",
      "Als uw kind de hele dag ziek is geweest en u hebt nog geen bericht gehad, belt u de school vóór drie uur.",
      "Bij regen gaat de sportdag op dinsdag 9 juni niet door en wij bellen u dan zo snel mogelijk thuis op.",
      "Wij vragen of de ouders van de kinderen uit groep 8 komen helpen en u hoort dat nog van ons.",
      "De leerkrachten van groep 3 en de ouders van de werkgroep hebben samen een heel mooi feest gemaakt.",
      "Wij merken dat de kinderen uit groep 7 erg moe zijn en de ouders hebben gevraagd om minder huiswerk.",
      "Wij lezen en beoordelen in de maanden maart en april alle aanvragen die bij de school binnen zijn gekomen.",
      "Wij kunnen de kinderen die dat nodig hebben in kleine groepen helpen en begeleiden bij hun lezen en schrijven.",
      "Wij hopen dat alle kinderen van groep 8 zich thuis goed voelen en blijven tot het einde van het feest.",
      "Neem de gymschoenen vrijdag mee naar huis, was ze thuis in de machine en geef ze maandag weer mee.",
      "Het feit dat uw zoon eerst werd uitgescholden, is door ons besproken, maar doet aan de ernst niets af.",
      "Bewaar deze brief van de school over het kamp goed op een vaste plek en neem mee naar het gesprek.",
      "Bij ijzel rijdt de schoolbus van ons dorp niet, dus u moet uw kind die dag zelf naar school brengen.",
      "In de winter beginnen de lessen om 9 uur en de kinderen blijven in de pauze gewoon binnen bij de juf.",
      "Wij houden uw kind bij koorts apart van de groep en bellen u om het op te komen halen van school.",
      "Het rapport bespreekt de mentor eerst met u op school en geeft het daarna mee aan uw kind.",
      "Lever het formulier vóór vrijdag 6 november bij ons in en uw kind mag mee met het schoolreisje.",
      "Elk kind krijgt van de juf een klein plantje en het moet dat thuis elke week water geven.",
      "De school is de hele dag dicht en de bso is open van acht tot zes op vrijdag 6 november.",
      "Na de pauze zingen wij met alle kinderen een lied en knutselen wij in de aula een lampion voor het feest.",
      "Op school zet je je fiets in het rek achter het plein en mag je meteen doorlopen naar je eigen klas.",
      "Elk kind uit groep 5 kiest in de bibliotheek een boek over dieren en leest daar thuis een stuk uit voor.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      let places = input.words.indices.dropFirst(4).filter {
        marks.contains(input.words[$0].lowercased) && !input.isOnly($0)
      }
      // *A en B, want C*: C is of both. *A en B, maar C*: behind the comma is the greater step.
      let ofBoth = places.filter { isOfBoth($0, in: input) }
      let others = places.filter { !isOfBoth($0, in: input) }
      let steps = others.filter { input.words[$0].lowercased == "maar" && input.words[$0 - 1].form == "," }
      for index in ofBoth + steps + others.filter({ !steps.contains($0) }) {
        if let edit = split(at: index, in: input) { return [edit] }
      }
      return []
    })

  /// Whether a conjunction behind a comma tells a reason, or what comes of all before it.
  private static func isOfBoth(_ index: Int, in input: RuleInput) -> Bool {
    ["want", "dus"].contains(input.words[index].lowercased) && input.words[index - 1].form == ","
  }

  private static let why = "In deze lange zin staan twee dingen. Twee korte zinnen lezen makkelijker."

  private static let marks: Set<String> = ["en", "maar", "dus", "want"]
  /// Adverbs that open a statement, which tells what comes of the first or comes next.
  private static let linking: Set<String> = [
    "daarom", "daardoor", "hierdoor", "daarna", "hierna", "vervolgens", "daarnaast", "daarmee", "hiermee",
  ]
  /// What a second sentence begins with.
  private static let openings = ["maar": "Maar ", "want": "Want "]

  /// The shortest half that is worth a sentence, in words.
  private static let shortestHalf = 4

  private static func split(at index: Int, in input: RuleInput) -> Edit? {
    let hasComma = input.words[index - 1].form == ","
    let left = 0..<(hasComma ? index - 1 : index)
    let right = input.rest(from: index + 1)
    guard input.length(left) >= shortestHalf, input.length(right) >= shortestHalf, input.isFree[index],
      !input.hasOpenMark(left), !joinsInfinitives(left, right, in: input),
      input.words[index].lowercased != "en" || !isLastOfThree(left, in: input),
      !SharedByHalves.holdsForBoth(left, right, hasComma, in: input)
    else { return nil }
    let conjunction = input.words[index].lowercased
    // *…, want de zanger is ziek en het decor is niet klaar*: a second reason, unless it is an order.
    if conjunction == "en", !input.isInstruction(right),
      left.contains(where: {
        ["want", "omdat", "dus"].contains(input.words[$0].lowercased) && $0 > 0 && input.words[$0 - 1].form == ","
          && !input.contains([","], in: $0..<index)
      })
    {
      return nil
    }
    // *De lift is stuk en de trap is steil, dus …*: what comes of both.
    if conjunction == "en", right.contains(where: { $0 > right.lowerBound && isOfBoth($0, in: input) }) { return nil }
    // *…, want wij slapen in een schuur, maar het wordt leuk*: what follows may go with what comes before *want*.
    if conjunction == "want",
      right.contains(where: { place in
        input.words[place].form == "," && ["maar", "en", "dus"].contains { input.stand([$0], at: place + 1) }
          // *want het is koud en vergeet ook je jas niet*
          || input.words[place].lowercased == "en" && place + 2 < right.upperBound
            && (input.isInstruction(place + 1..<right.upperBound)
              // *want het is glad en u moet zelf rijden*: that is no reason.
              || !(["dat", "het", "ze", "zij", "hij", "er"].contains(input.words[place + 1].lowercased)
                && input.isFinite(place + 2))
                && MainClause(place + 1..<right.upperBound, in: input) != nil)
      })
    {
      return nil
    }
    // *Misschien hebt u het al gehoord, maar …*: no contrast.
    if conjunction == "maar", input.contains(["misschien", "wellicht", "mogelijk"], in: left.prefix(1)) { return nil }
    let opening = openings[conjunction] ?? ""
    let start: String
    if let second = MainClause(right, in: input) {
      // *want die we nu hebben doet het niet*
      guard conjunction != "want" || !["die", "dat"].contains(input.words[right.lowerBound].lowercased) else {
        return nil
      }
      // *Er is een veld, een keuken waarin wij koken en wij hebben …*: a list without *en* of its own.
      guard conjunction != "en" || hasComma || !isUnclosedList(left, in: input) else { return nil }
      // *moet goed eten en drinken op zo'n dag want …*
      guard
        !input.contains(["want", "maar", "dus"], in: second.front)
          // *en dus kunnen we weer zwemmen*
          || conjunction == "en" && second.front.count == 1 && !second.isSubjectFirst
      else { return nil }
      guard joins(index, second, hasComma, in: input), isWhole(left, hasComma, beside: second, in: input),
        conjunction != "maar" || !input.contains(halves, in: left),
        // *Betaal op tijd en uw kind mag mee*: an order that is a condition.
        conjunction != "en" || !input.isInstruction(left), !isOfEach(left, second, in: input)
      else { return nil }
      if conjunction == "dus" {
        // *dus wij gymmen buiten en de kinderen trekken een trui aan*
        let hasOther = right.dropFirst(2).contains { place in
          input.words[place].lowercased == "en" && MainClause(input.rest(from: place + 1), in: input) != nil
        }
        guard !hasOther, let text = daarom(second, right, in: input) else { return nil }
        return input.rewrite(
          "split-coordination", entry: conjunction,
          words: left.upperBound - 1..<max(second.finite + 1, second.subject.upperBound),
          to: "\(input.closed(left.upperBound - 1)) \(text)", reason: why)
      }
      start =
        opening.isEmpty ? Capitals.raised(input.words[right.lowerBound].form) : opening + input.inner(right.prefix(1))
    } else if conjunction == "en", linking.contains(input.words[right.lowerBound].lowercased),
      input.startsWithVerb(right.lowerBound + 1), let first = statement(left, in: input)?.clause,
      hasPredicate(first, left, in: input) || hasComma
    {
      // *en daarom is afgesproken dat …*: without a subject, but with its verb in the second place.
      start = Capitals.raised(input.words[right.lowerBound].form)
    } else if conjunction == "dus", hasComma, input.startsWithVerb(right.lowerBound),
      MainClause.hasSubject(behind: right.lowerBound, in: input), statement(left, in: input) != nil,
      // *dus meldt u zich op tijd aan*: by itself it would be no order any more.
      !isPoliteOrder(right.lowerBound, in: input)
    {
      start = "Dus \(input.words[right.lowerBound].form)"
    } else if hasComma, conjunction == "want" || conjunction == "maar" && opensWithCase(right, in: input),
      isWholeBefore(index - 1, in: input), right.contains(where: input.isFinite),
      conjunction != "maar" || !input.contains(halves, in: left)
    {
      start = opening + input.inner(right.prefix(1))
    } else if conjunction == "en", input.isInstruction(left), isSecondInstruction(right, in: input),
      !input.hasEarlyTime(from: left.lowerBound + 1, to: left.upperBound) || input.hasOwnTime(right)
    {
      start = Capitals.raised(input.words[right.lowerBound].form)
    } else if conjunction == "en"
      || conjunction == "maar" && !input.contains(RuleInput.negations, in: left),
      let first = statement(left, in: input)?.clause,
      hasPredicate(first, left, in: input)
        || first.finite + 3 < left.upperBound
          && (isNext(right, in: input) || isOther(first, right, in: input) || takesNoObject(first, in: input)),
      let subject = SharedSubject.again(first, left, right, in: input)
    {
      start =
        (opening.isEmpty ? Capitals.raised(subject) : opening + subject) + " " + input.words[right.lowerBound].form
    } else {
      return nil
    }
    // *weliswaar …, maar*: only the second says *maar* now.
    let from =
      conjunction == "maar"
      ? left.dropFirst().dropLast().first { input.words[$0].lowercased == "weliswaar" } : nil
    return input.rewrite(
      "split-coordination", entry: conjunction, words: (from ?? left.upperBound - 1)..<right.lowerBound + 1,
      to: "\(RuleInput.closed(input.text((from ?? left.upperBound - 2) + 1..<left.upperBound))) \(start)", reason: why)
  }

  /// *dus wij raden u aan* → *Daarom raden wij*; where it isn't what somebody does, but what follows or is thought, *Dus* stays:
  /// *Dus de lampen zijn nog aan*.
  private static func daarom(_ clause: MainClause, _ right: Range<Int>, in input: RuleInput) -> String? {
    if !clause.isSubjectFirst, MainClause.isTime(clause.front, in: input), input.isPronoun(clause.subject),
      clause.subject.lowerBound == clause.finite + 1, !clause.front.contains(where: input.opensClause),
      input.contains(["wij", "we", "ik", "u", "jullie"], in: clause.subject), !input.contains(guesses, in: right),
      !states.contains(input.sentence.analyses[clause.finite].plainLemma), !goesOn(right, in: input)
    {
      // *dus morgen ruilen wij rekenen in*
      return "Daarom \(input.words[clause.finite].form) \(input.inner(clause.subject)) \(input.inner(clause.front))"
    }
    // *dus daar konden wij niet omheen*
    if !clause.isSubjectFirst, clause.front.count == 1, clause.front.upperBound == clause.finite,
      input.words[clause.front.lowerBound].lowercased.hasPrefix("daar")
    {
      let place = clause.front.lowerBound
      let last = max(clause.finite, clause.subject.upperBound - 1)
      return "Dus \(input.text(place..<last + 1))"
    }
    let subject = right.lowerBound..<clause.finite
    // *dus er is tijd zat*: *Daarom is er …* says it stiffly.
    guard clause.isSubjectFirst, clause.subject == subject,
      !input.contains(["je", "jij", "er", "die", "deze"], in: subject)
    else {
      return nil
    }
    let isAct =
      input.isPronoun(subject) && input.contains(["wij", "we", "ik", "u", "jullie"], in: subject)
      && !states.contains(input.sentence.analyses[clause.finite].plainLemma) && !input.contains(guesses, in: right)
      && !goesOn(right, in: input)
      && !(input.contains(["u", "ik"], in: subject)
        && noticing.contains(input.sentence.analyses[clause.finite].plainLemma))
    return isAct
      ? "Daarom \(input.words[clause.finite].form) \(input.inner(subject))"
      : "Dus \(input.inner(subject)) \(input.words[clause.finite].form)"
  }

  /// Whether a second verb shares the subject: *wij halen de kinderen op en brengen ze naar de klas*.
  private static func goesOn(_ right: Range<Int>, in input: RuleInput) -> Bool {
    right.dropFirst(2).dropLast().contains {
      ["en", "of", "maar"].contains(input.words[$0].lowercased) && input.startsWithVerb($0 + 1)
    }
  }

  private static let states: Set<String> = ["zijn", "staan", "liggen", "zitten", "hebben", "weten", "kennen", "denken"]
  /// What comes to somebody, and isn't done for a reason: *dus u herkent hem meteen*.
  private static let noticing: Set<String> = [
    "begrijpen", "herkennen", "zien", "missen", "bereiken", "ontvangen", "kunnen", "krijgen", "merken", "horen",
    "aannemen", "nemen", "vinden", "snappen", "lezen",
  ]
  private static let guesses: Set<String> = [
    "waarschijnlijk", "zeker", "vast", "blijkbaar", "kennelijk", "misschien", "vermoedelijk", "hooguit",
  ]

  /// Whether what stands before a comma is a statement or an instruction, also one with a clause in it.
  private static func isWholeBefore(_ comma: Int, in input: RuleInput) -> Bool {
    let left = 0..<comma
    return input.isInstruction(left) || left.dropFirst().contains(where: input.isFinite) && !input.isFinite(0)
  }

  /// *maar raakt een boek kwijt, dan …*, *maar wie niet komt, krijgt …*: behind *maar* a case, and what holds then.
  private static func opensWithCase(_ right: Range<Int>, in input: RuleInput) -> Bool {
    let first = right.lowerBound
    guard
      let comma = right.dropFirst(3).last(where: { input.words[$0].form == "," && $0 + 2 < right.upperBound })
    else { return false }
    let next = input.words[comma + 1].lowercased
    if input.words[first].lowercased == "wie" {
      return input.startsWithVerb(comma + 1) && (first..<comma).contains(where: input.isFinite)
    }
    return next == "dan" && input.startsWithVerb(comma + 2) && input.startsWithVerb(first)
      && !["u", "je", "jij", "jullie"].contains(input.words[first + 1].lowercased)
  }

  /// Whether the last comma of a half is followed by no more than a noun with its clause: another member would come with *en*.
  private static func isUnclosedList(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let comma = left.last(where: { input.words[$0].form == "," }), comma + 2 < left.upperBound,
      [.determiner, .numeral].contains(input.sentence.analyses[comma + 1].pos), !input.isFinite(comma + 1),
      MainClause(comma + 1..<left.upperBound, in: input) == nil
    else { return false }
    return MainClause(left.lowerBound..<comma, in: input) != nil
  }

  /// *Elk kind krijgt een plant en het moet die water geven*: each its own.
  private static func isOfEach(_ left: Range<Int>, _ second: MainClause, in input: RuleInput) -> Bool {
    guard let first = MainClause(left, in: input) else { return false }
    return input.contains(["elk", "elke", "ieder", "iedere", "geen"], in: first.subject)
      && input.contains(["het", "hij", "zij", "ze", "die"], in: second.subject)
  }

  /// *A, B en C*: the last of three, of which the second may share the subject: *hij is moe, heeft honger en hij wil …*.
  private static func isLastOfThree(_ left: Range<Int>, in input: RuleInput) -> Bool {
    left.dropFirst().dropLast().contains { comma in
      guard input.words[comma].form == ",", MainClause(left.lowerBound..<comma, in: input) != nil else { return false }
      return MainClause(comma + 1..<left.upperBound, in: input) != nil
        // Also a form that is a noun as well: *drinken een beker water*, *test de ogen*.
        || input.mayBeFinite(comma + 1) && (input.isVerb(comma + 1) || comma + 2 < left.upperBound)
          && !left.prefix { $0 < comma }.contains(where: input.opensClause)
    }
  }

  /// *… wij u dit in te vullen en … te sturen*: two infinitives of one verb. In the second half the last verb has *te* before it,
  /// and so has the last of the first.
  private static func joinsInfinitives(_ left: Range<Int>, _ right: Range<Int>, in input: RuleInput) -> Bool {
    func endsInInfinitive(_ range: Range<Int>) -> Bool {
      guard let verb = range.last(where: { input.sentence.analyses[$0].tag.isVerb }) else { return false }
      return verb > 0 && input.words[verb - 1].lowercased == "te" && input.sentence.analyses[verb].tag.isInfinitive
    }
    return endsInInfinitive(left) && endsInInfinitive(right)
      && !input.contains(["om"], in: right) && !right.prefix(3).contains(where: input.startsWithVerb)
  }

  /// *… en geef ze maandag weer mee*: an instruction that has an object of its own.
  private static func isSecondInstruction(_ right: Range<Int>, in input: RuleInput) -> Bool {
    let end = right.first { input.words[$0].kind == .punctuation } ?? right.upperBound
    // *Neem ze mee, was ze en breng ze terug*: three.
    let isThird = (1..<right.lowerBound).contains {
      input.words[$0 - 1].form == "," && input.mayBeFinite($0)
    }
    return !isThird && input.isInstruction(right)
      && (input.contains(["ze", "hem", "het", "die", "deze", "dit"], in: right.dropFirst().prefix(1))
        || (right.lowerBound..<end).contains { input.sentence.analyses[$0].relation == .obj })
  }

  /// Words of a first half that a second one with *maar* belongs to: *niet alleen …, maar …*.
  private static let halves: Set<String> = ["alleen", "enerzijds"]

  /// Whether the conjunction joins two main clauses, and not two nouns (*…, maar snoep en chips zijn verboden*) or two
  /// clauses that depend on something (*dat zij moe zijn en de ouders hebben gevraagd*).
  private static func joins(_ index: Int, _ second: MainClause, _ hasComma: Bool, in input: RuleInput) -> Bool {
    let conjunction = input.words[index].lowercased
    let left = 0..<index
    // *welke dagen u nodig hebt en hoe laat u het kind brengt*
    if questions.contains(input.words[index + 1].lowercased), input.contains(questions, in: left) { return false }
    // *val- en vochtschade*; *de juf, de meester en de ouders die …, gaan*.
    if input.words[index - 1].form.hasSuffix("-")
      || !hasComma && second.front.contains(where: { input.words[$0].kind == .punctuation })
    {
      return false
    }
    if let opener = left.last(where: input.opensClause), !(hasComma && input.words[opener].lowercased == "om") {
      // The clause is whole, and the second verb can't be the last of a clause.
      let close = hasComma ? index - 2 : index - 1
      guard opener > 0, (opener + 1..<index).contains(where: input.isFinite) || input.isVerb(close),
        second.finite + 1 < input.end,
        !input.isVerb(second.finite + 1), input.sentence.analyses[second.finite + 1].pos != .adposition,
        input.words[second.finite + 1].kind != .punctuation || !second.isSubjectFirst
      else { return false }
      guard hasComma || conjunction != "en" || !second.isSubjectFirst else { return false }
    }
    if !hasComma, conjunction == "en" {
      // *melk en fruit en de juf eet mee*: the first *en* is none; *maar voor drinken en een ijsje wordt gezorgd*.
      let joints: Set<String> = input.isPronoun(second.subject) ? [] : ["en", "of"]
      let start =
        left.last {
          joints.union(["maar", "want", "dus", ",", ";"]).contains(input.words[$0].lowercased) && !input.isOnly($0)
        } ?? 0
      guard !input.contains(["en"], in: second.subject), (start..<index).contains(where: input.startsWithVerb) else {
        return false
      }
    }
    if conjunction == "want" || !second.isSubjectFirst { return true }
    let analyses = input.sentence.analyses
    if input.isPronoun(second.subject) { return true }
    var head = second.finite
    if [.aux, .passiveAuxiliary, .cop].contains(analyses[head].relation), analyses[head].head >= 0 {
      head = analyses[head].head
    }
    guard
      analyses[head].relation == .conj || analyses[head].relation == .parataxis || hasComma && conjunction != "en"
        || hasVerbOfItsOwn(second, behind: left, in: input)
    else {
      return false
    }
    var start = index - 1
    while start > 0, [.noun, .properNoun, .adjective, .determiner, .numeral].contains(analyses[start].pos) {
      start -= 1
    }
    return !["en", "of", "maar", "dus", "—", "–"].contains(input.words[start].lowercased)
  }

  /// Whether a verb can't be of the first half, which has one, and a noun phrase stands right before it: *De koffie kost één
  /// euro en de opbrengst gaat naar …*.
  private static func hasVerbOfItsOwn(_ second: MainClause, behind left: Range<Int>, in input: RuleInput) -> Bool {
    let form = input.words[second.finite].lowercased
    return second.isSubjectFirst && second.subject.upperBound == second.finite
      && ["de", "het", "deze", "dit", "uw", "onze", "ons", "juf", "meester", "meneer", "mevrouw"].contains(
        input.words[second.subject.lowerBound].lowercased)
      && !input.isPlural(second.subject) && input.isFinite(second.finite)
      && !WordForms.verbs(of: form).contains { $0.tag.isInfinitive || $0.tag.isPastParticiple }
      && !left.contains { input.opensClause($0) || input.words[$0].form == "," || input.words[$0].lowercased == "te" }
      && left.count(where: input.isFinite) == 1
  }

  private static let questions: Set<String> = [
    "hoe", "wat", "waar", "wie", "welk", "welke", "wanneer", "waarom", "hoeveel", "of",
  ]

  private static let auxiliaries: Set<String> = [
    "hebben", "zijn", "worden", "zullen", "kunnen", "moeten", "mogen", "willen",
  ]

  /// The first half as a main clause or an instruction, without its conjunction.
  private static func statement(_ left: Range<Int>, in input: RuleInput) -> (start: Int, clause: MainClause?)? {
    let start = input.startBehindConjunction(left)
    let clause = MainClause(start..<left.upperBound, in: input)
    return clause != nil || input.isInstruction(start..<left.upperBound) ? (start, clause) : nil
  }

  /// Whether the first half is a statement that needs nothing of the second: not *Groep 3 gaat op maandag en groep 4 gaat op
  /// dinsdag zwemmen*.
  private static func isWhole(_ left: Range<Int>, _ hasComma: Bool, beside second: MainClause, in input: RuleInput)
    -> Bool
  {
    guard let (_, first) = statement(left, in: input) else {
      // *Parkeren is niet mogelijk*
      if left.count > 3, input.isFinite(left.lowerBound + 1),
        input.sentence.analyses[left.lowerBound].tag.isInfinitive
          || WordForms.verbs(of: input.words[left.lowerBound].lowercased).contains(where: \.tag.isInfinitive)
      {
        return true
      }
      // *Neemt u dan op tijd contact op, want …*
      if hasComma, isPoliteOrder(left.lowerBound, in: input), !input.contains([","], in: left) { return true }
      // Behind a comma a main clause can only follow another one.
      return hasComma && left.dropFirst().contains(where: input.isFinite)
    }
    guard let first else { return true }
    let lemma = input.sentence.analyses[first.finite].plainLemma
    guard auxiliaries.contains(lemma) || lemma == input.sentence.analyses[second.finite].plainLemma else { return true }
    return hasPredicate(first, left, in: input)
  }

  /// *… en vertrekken daarna*: what is told next shares no object with what came before.
  private static func isNext(_ right: Range<Int>, in input: RuleInput) -> Bool {
    input.contains(["daarna", "vervolgens", "aansluitend"], in: right.dropFirst().prefix(1))
  }

  /// *De gemeente begint met de aanleg en heeft de ouders ingelicht*: the second half has an auxiliary and its own verb at the
  /// end, the first neither, so that they share no object.
  private static func isOther(_ first: MainClause, _ right: Range<Int>, in input: RuleInput) -> Bool {
    let analyses = input.sentence.analyses
    guard let end = right.last(where: { input.words[$0].kind != .punctuation }), end > right.lowerBound + 1 else {
      return false
    }
    return auxiliaries.contains(analyses[right.lowerBound].plainLemma) && input.isClusterVerb(end)
      && !auxiliaries.contains(analyses[first.finite].plainLemma)
  }

  /// *We gaan met drie begeleiders en zoeken …*: a verb that takes no object can't share one.
  private static func takesNoObject(_ first: MainClause, in input: RuleInput) -> Bool {
    [
      "gaan", "komen", "vertrekken", "beginnen", "blijven", "staan", "liggen", "hangen", "zitten", "gelden", "duren",
      "kosten", "bedragen", "eindigen", "bestaan", "verhuizen",
    ].contains(input.sentence.analyses[first.finite].plainLemma)
  }

  /// Whether there is an object, a further verb or what else makes a verb whole.
  private static func hasPredicate(_ clause: MainClause, _ range: Range<Int>, in input: RuleInput) -> Bool {
    let finite = input.sentence.analyses[clause.finite]
    return finite.relation == .cop
      || (clause.finite + 1..<range.upperBound).contains { place in
        let analysis = input.sentence.analyses[place]
        return input.isVerb(place) || [.obj, .verbParticle, .xcomp, .ccomp].contains(analysis.relation)
      }
  }
}

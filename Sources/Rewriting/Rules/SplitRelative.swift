import Inflection
import Lexicons
import Prose

extension Rule {
  /// "… naar juf Anna, die … geeft." → "… naar juf Anna. Zij geeft …".
  static let splitRelative = Rule(
    id: "split-relative",
    summary: "Maakt van een bijzin met ‘die’, ‘dat’ of ‘welke’ achteraan een eigen zin.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Bij schade geldt een eigen risico van € 35,00, dat aan u wordt doorberekend als het met opzet is gedaan.",
        "Bij schade geldt een eigen risico van € 35,00. Dit eigen risico wordt aan u doorberekend als het met opzet is gedaan."
      ),
      Example(
        "Het rapport is op dit moment te bekijken bij de oudercommissie, die er tot 20 oktober haar mening op kan geven.",
        "Het rapport is op dit moment te bekijken bij de oudercommissie. De oudercommissie kan er tot 20 oktober haar mening op geven."
      ),
      Example(
        "Eind januari ontvangt u van de leerkracht het voorlopig schooladvies, dat door het hele team is opgesteld.",
        "Eind januari ontvangt u van de leerkracht het voorlopig schooladvies. Dit schooladvies is door het hele team opgesteld."
      ),
      Example(
        "Op maandag en dinsdag krijgen de kinderen les van meester Thijs, die daarvoor een dag minder in groep 8 werkt.",
        "Op maandag en dinsdag krijgen de kinderen les van meester Thijs. Hij werkt daarvoor een dag minder in groep 8."
      ),
      Example(
        "Wij starten op maandag 4 januari in alle klassen met een nieuw rooster, dat in ieder geval tot de zomer geldt.",
        "Wij starten op maandag 4 januari in alle klassen met een nieuw rooster. Dit rooster geldt in ieder geval tot de zomer."
      ),
      Example(
        "U krijgt van de mentor van uw kind een formulier, dat u vóór vrijdag 3 juni ingevuld moet inleveren.",
        "U krijgt van de mentor van uw kind een formulier. Dit formulier moet u vóór vrijdag 3 juni ingevuld inleveren."
      ),
      Example(
        "Voor vragen kunt u altijd terecht bij onze conciërge, Wim Leenaers, die ook het contact met de aannemer onderhoudt.",
        "Voor vragen kunt u altijd terecht bij onze conciërge, Wim Leenaers. Onze conciërge onderhoudt ook het contact met de aannemer."
      ),
      Example(
        "De nieuwe intern begeleider is Marja de Boer, die op dit moment nog op een school in Zwolle werkt.",
        "De nieuwe intern begeleider is Marja de Boer. De nieuwe intern begeleider werkt op dit moment nog op een school in Zwolle."
      ),
      Example(
        "Aan het eind van deze periode wordt een eerste advies gegeven, dat voor u en uw kind nog niet bindend is.",
        "Aan het eind van deze periode wordt een eerste advies gegeven. Dit advies is voor u en uw kind nog niet bindend."
      ),
      Example(
        "Binnen zes weken na ontvangst van het formulier beslist de directie over de toelating, welke termijn eenmalig met ten hoogste vier weken kan worden verlengd.",
        "Binnen zes weken na ontvangst van het formulier beslist de directie over de toelating. Deze termijn kan eenmalig met ten hoogste vier weken worden verlengd."
      ),
      Example(
        "De school beslist binnen zes weken na de aanmelding over de toelating, welke termijn met vier weken kan worden verlengd.",
        "De school beslist binnen zes weken na de aanmelding over de toelating. Deze termijn kan met vier weken worden verlengd."
      ),
      Example(
        "Voor vragen kunt u contact opnemen met mevrouw Jansen van het secretariaat, die op werkdagen tot 14.00 uur bereikbaar is.",
        "Voor vragen kunt u contact opnemen met mevrouw Jansen van het secretariaat. Zij is op werkdagen tot 14.00 uur bereikbaar."
      ),
      Example(
        "U kunt altijd terecht bij de administratie van de school, die elke dag van 8.00 tot 16.00 uur aanwezig is.",
        "U kunt altijd terecht bij de administratie van de school. De administratie is elke dag van 8.00 tot 16.00 uur aanwezig."
      ),
      Example(
        "Het brood wordt elke ochtend vers gebracht door bakkerij Van Vliet, die al tien jaar brood voor ons bakt.",
        "Het brood wordt elke ochtend vers gebracht door bakkerij Van Vliet. Deze bakkerij bakt al tien jaar brood voor ons."
      ),
      Example(
        "In dit gesprek worden er met u afspraken gemaakt, die door de mentor in Magister worden vastgelegd.",
        "In dit gesprek worden er met u afspraken gemaakt. Deze afspraken worden door de mentor in Magister vastgelegd."
      ),
    ],
    leavesAlone: [
      "U kunt contact opnemen met een medewerker van de administratie, die op werkdagen tot 14.00 uur bereikbaar is.",
      "U kunt terecht bij de mentor van uw dochter, die op maandag en dinsdag op school aanwezig is.",
      "Uw dochter kan terecht bij mevrouw Jansen van de administratie, die op maandag en dinsdag aanwezig is.",
      "U kunt contact opnemen met de leerkracht van uw kind, dat op dit moment nog niet bereikbaar is.",
      "U krijgt van ons een brief van Stichting De Brug, die u thuis rustig kunt lezen en tekenen.",
      "De kinderen van groep 4 leren deze week bij ons in de kring woorden, die op elkaar rijmen.",
      "Wij hebben een nieuwe speeltuin laten maken achter de school, die tot de zomer nog niet gebruikt kan worden.",
      "Uw kind heeft vorige week een mooie tekening gemaakt voor de opa, die in de hal van de school hangt.",
      "Wij sturen u deze week een kaart met de foto van de chauffeur en de ophaaltijd, die u samen kunt bekijken.",
      "Het verslag van het gesprek is geschreven door de moeder van Tim, die vorig jaar bij ons stage liep.",
      "Misschien gaat het bij het werk op het plein om een vondst, die uit de veertiende eeuw dateert.",
      "Volgens de GGD gaat het in de groep om een virus, dat na een dag of drie weer verdwijnt.",
      "Het team wordt dit jaar ondersteund door een vaste coach, die de medewerkers observeert en van feedback voorziet.",
      "De ouderraad zoekt een nieuwe voorzitter, die goed moet kunnen luisteren en één avond per maand tijd heeft.",
      "Na de herfstvakantie komt op maandag Marja de Boer bij ons, die nu nog op een school in Zwolle werkt.",
      "De ouders van groep 5 maken op maandag 3 mei kennis met Noor, die al drie jaar voor groep 8 staat.",
      "U krijgt een brief, die u moet bewaren.",
      "De uitslag van de quiz hoort u tijdens het koffie-uurtje, dat aansluitend in de grote zaal wordt gehouden.",
      "Op maandag en dinsdag staat dit jaar juf Carla voor de klas, die jullie nog kennen van het kamp in mei.",
      "De plek van de juf wordt vanaf mei ingenomen door meester Joost, die een aantal van u nog kent van het kamp.",
      "Voor de lessen op maandag is er een nieuwe psycholoog, die het samenwerkingsverband daarvoor de helft betaalt.",
      "Haar plek in de groep op dinsdag en vrijdag wordt ingevuld door meester Thijs, die veel kinderen al kennen.",
      "Op dinsdag en vrijdag krijgt de groep van uw kind les van meester Thijs, die de klas al kent.",
      "Wij zijn op zoek naar een vrijwillige klusser, die op maandag en dinsdag een paar uur op school kan werken.",
      "Wij hebben dit jaar helaas geen begeleider voor de bus, die de kinderen van groep 5 naar het zwembad brengt.",
      "Stuur een mail aan de voorzitter van de ouderraad van onze school, die op maandag en dinsdag te bereiken is.",
      "Alle ouders krijgen van ons op vrijdag het nieuwe boek over de school dat de kinderen zelf hebben gemaakt.",
      "Als uw kind een brief krijgt van de schoolarts, die u ook thuis kunt lezen, belt u de school.",
      "Voor de begeleiding tijdens het lopen zoeken wij nog enkele ouders, die op dinsdagochtend beschikbaar zijn.",
      "Geef uw kind die dag een klein flesje water mee, dat in de koelkast van de klas past.",
      "Uw kind moet op de dag van de toets een foto meenemen, die het thuis zelf heeft gemaakt.",
      "Wij hebben vorige week een brief gekregen van de gemeente, die gisteren pas bij ons op school is binnengekomen.",
      "In de hal van de school hangt nu een tekening van juf Anna, die gisteren is gemaakt.",
      "Wij denken dat de kinderen het meest leren van een leerkracht, die rustig en duidelijk is.",
      "In de bijlage vindt u de gegevens van de kinderen, die op dinsdag en donderdag in de pauze overblijven.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      return [welke(input) ?? atEnd(input)].compactMap { $0 }
    })

  private static let why = "In deze lange zin staat een zin in een zin. Twee zinnen na elkaar lezen makkelijker."

  /// "…, die …."
  private static func atEnd(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard
      let index = words.indices.dropFirst(4).last(where: {
        ["die", "dat", "welke"].contains(words[$0].lowercased) && words[$0 - 1].form == "," && input.opensClause($0)
      }), input.isFree[index]
    else { return nil }
    // *welke termijn*: it stands with a noun.
    if words[index].lowercased == "welke", input.relative(index + 1) != nil { return nil }
    let left = 0..<index - 1
    let pronoun = words[index].lowercased == "welke" ? "die" : words[index].lowercased
    // *dat u kan worden verstrekt*: *Het profiel kan u worden verstrekt* reads worse.
    let receivers: Set<String> = ["u", "je", "jou", "jullie", "ons"]
    if receivers.contains(words[index + 1].lowercased),
      input.contains(["worden", "wordt"], in: input.rest(from: index))
    {
      return nil
    }
    guard input.mayLeaveClause(left), !input.isUnsureOrSaid(left),
      let pair = ClausePair(input.rest(from: index + 1), in: input, lacksSubject: true)
    else { return nil }
    // *contact opnemen met mevrouw Jansen van de administratie, die … bereikbaar is*
    if let contact = ContactPoint(before: index - 1, pronoun: pronoun, clause: pair.first, in: input), pair.isOne {
      return edit(index, to: pair.asMain(after: contact.again), in: input)
    }
    guard !ContactPoint.isMeant(before: index - 1, clause: pair.first, in: input),
      let antecedent = Antecedent(
        before: input.startOfVerbs(before: index - 1), pronoun: pronoun, clause: pair.first, in: input),
      !antecedent.saysNameAgain, antecedent.fits(pair.first, in: input), !pair.losesSubject,
      // *het koffie-uurtje, dat aansluitend wordt gehouden*: in a sentence of its own it would be behind the hour itself.
      !pair.contains(["aansluitend"]),
      !hasRival(antecedent, pronoun, pair.first, in: input),
      // *Deze stichting verdeelt deze*
      !antecedent.again.hasPrefix("De") && !antecedent.again.hasPrefix("Dit")
        || !["deze", "dit"].contains(words[index + 1].lowercased),
      isSure(antecedent, left, in: input)
    else { return nil }
    return edit(index, to: pair.asMain(after: antecedent.again), in: input)
  }

  /// The edit that ends the sentence before the comma in front of a pronoun, and goes on with another.
  private static func edit(_ pronoun: Int, to sentence: String, in input: RuleInput) -> Edit {
    input.rewrite(
      "split-relative", entry: input.words[pronoun].lowercased, words: pronoun - 2..<input.end,
      to: "\(input.closed(pronoun - 2)) \(sentence)", safety: .safe, reason: why)
  }

  /// *een tekening voor de opa, die in de hal hangt*; *een kaart met de foto en de ophaaltijd, die u kunt bekijken*; *de moeder
  /// van Tim, die …*: another noun may be meant as well, that the subject or object of the sentence is.
  private static func hasRival(
    _ antecedent: Antecedent, _ pronoun: String, _ clause: SubordinateClause, in input: RuleInput
  ) -> Bool {
    let range = antecedent.range
    let analyses = input.sentence.analyses
    if let van = range.first(where: { input.words[$0].lowercased == "van" }), van + 2 == range.upperBound,
      analyses[van + 1].pos == .properNoun, van > 0, People.containsMember(van - 1, in: input)
    {
      return true
    }
    guard range.lowerBound > 1 else { return false }
    let before = input.words[range.lowerBound - 1].lowercased
    guard before == "en" || analyses[range.lowerBound - 1].pos == .adposition && before != "van" else { return false }
    let isPlural = antecedent.isPlural
    // *doen melding bij de leerplichtambtenaar, die …*: the notice is nobody.
    let isSomebody =
      before != "en" && !["hangen", "liggen", "staan", "passen", "kosten"].contains(clause.verbLemma)
      && range.contains {
        People.containsMember($0, in: input) || analyses[$0].plainLemma.hasSuffix("ambtenaar")
      }
    return (0..<range.lowerBound - 1).contains { place in
      let analysis = analyses[place]
      guard [.nsubj, .obj, .passiveSubject, .nmod, .conj].contains(analysis.relation),
        analysis.pos == .noun || analysis.pos == .properNoun && People.containsMember(place, in: input)
      else { return false }
      if before != "en", ![.nsubj, .obj, .passiveSubject].contains(analysis.relation) { return false }
      if isSomebody,
        !People.containsMember(place, in: input)
          || People.bodies.contains(analysis.plainLemma)
      {
        return false
      }
      if isPlural { return analysis.tag.isPluralNoun }
      if analysis.tag.isPluralNoun { return false }
      if analysis.pos == .properNoun { return pronoun == "die" }
      guard let noun = Noun(analysis.plainLemma), noun.articles.count == 1 else { return true }
      return noun.isNeuter == (pronoun == "dat")
    }
  }

  /// Words after which it isn't one known thing that is told more of.
  private static let general: Set<String> = [
    "elk", "elke", "iedere", "zoek", "zoekt", "zoeken", "nodig", "wensen", "wens", "enige", "sommige", "wie",
    "welke", "bijna", "moet", "moeten", "mag", "mogen", "kan", "kunt", "kunnen", "wil", "wilt", "willen", "hoeft",
    "hoeven", "zou", "zouden", "neem", "dient", "dienen",
  ]

  /// Whether a thing is there for sure, and the clause doesn't tell which it is.
  private static func isSure(_ antecedent: Antecedent, _ left: Range<Int>, in input: RuleInput) -> Bool {
    switch antecedent.kind {
    case .named, .known: return true
    // *de digitale examens*, but of *de gegevens* a clause tells which.
    case .group:
      return antecedent.again.split(separator: " ").count > 2 || antecedent.again.hasPrefix("Deze")
    case .new:
      // *niet sluiten, maar wel maatregelen nemen*
      let start = left.last { input.words[$0].lowercased == "maar" } ?? left.lowerBound
      return !input.contains(RuleInput.negations.union(general), in: start..<left.upperBound)
        && !input.isInstruction(left)
    }
  }

  /// "…, welke termijn …."
  private static func welke(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard
      let index = words.indices.dropFirst(4).last(where: {
        ["welke", "welk"].contains(words[$0].lowercased) && words[$0 - 1].form == ","
      }), index + 3 < input.end, input.isFree[index], input.mayLeaveClause(0..<index - 1),
      let (pronoun, isPlural) = input.relative(index + 1),
      (pronoun == "dat") == (words[index].lowercased == "welk"),
      let clause = SubordinateClause(input.rest(from: index + 2), in: input, lacksSubject: true),
      clause.isPlural == isPlural || clause.hasAgreeingSubject
    else { return nil }
    let again = "\(pronoun == "dat" ? "Dit" : "Deze") \(words[index + 1].form)"
    return input.rewrite(
      "split-relative", entry: words[index].lowercased, words: index - 2..<input.end,
      to: "\(input.closed(index - 2)) \(clause.asMain(after: again))", safety: .safe, reason: why)
  }
}

import Prose

extension Rule {
  /// "Wij wijzen u erop dat de school dicht is." → "Let op: de school is dicht."
  static let sayItAtOnce = Rule(
    id: "say-it-at-once",
    summary:
      "Zegt meteen waar het om gaat, zonder ‘Wij wijzen u erop dat’, ‘Hierbij delen wij u mee dat’ en dergelijke.",
    reason: why,
    source:
      "Eigen regel; zeg meteen waar het om gaat is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("Helaas moeten wij u meedelen dat juf Kim vandaag ziek is.", "Helaas is juf Kim vandaag ziek."),
      Example("Houd er rekening mee dat het druk kan worden.", "Let op: het kan druk worden."),
      Example(
        "Wij wijzen u erop dat het meenemen van huisdieren niet is toegestaan.",
        "Let op: het meenemen van huisdieren is niet toegestaan."),
      Example(
        "Wij wijzen u erop dat de school op vrijdag 3 mei gesloten is.",
        "Let op: de school is op vrijdag 3 mei gesloten."),
      Example(
        "Graag informeren wij u dat de rapporten vanaf maandag klaarliggen.",
        "De rapporten liggen vanaf maandag klaar."),
      Example(
        "Helaas moeten wij u mededelen dat de opvang komende vrijdag de hele dag gesloten zal zijn.",
        "Helaas zal de opvang komende vrijdag de hele dag gesloten zijn."),
      Example(
        "Uit onze administratie blijkt dat u de ouderbijdrage nog niet hebt betaald.",
        "Volgens onze administratie hebt u de ouderbijdrage nog niet betaald."),
      Example(
        "Vanaf 1 februari geldt dat telefoons tijdens de les in het kluisje moeten liggen.",
        "Vanaf 1 februari moeten telefoons tijdens de les in het kluisje liggen."),
      Example(
        "Wij wijzen u erop dat in het hele gebouw niet gerookt mag worden.",
        "Let op: in het hele gebouw mag niet gerookt worden."),
      Example(
        "Uit onze administratie blijkt dat de bijdrage voor dit jaar, ondanks onze brief van maart, nog niet is betaald.",
        "Volgens onze administratie is de bijdrage voor dit jaar, ondanks onze brief van maart, nog niet betaald."),
      Example(
        "Houd er rekening mee dat er in groep 2 kinderen zitten met een allergie.",
        "Let op: er zitten in groep 2 kinderen met een allergie."),
      Example("Denk er wel aan dat u zich moet afmelden.", "Let op: u moet zich afmelden."),
      Example(
        "Wij wijzen u erop dat het aantal stoelen beperkt is.", "Let op: het aantal stoelen is beperkt."),
      Example(
        "Wij laten u weten dat uw aanvraag om subsidie is toegekend.",
        "Uw aanvraag om subsidie is toegekend."),
      Example(
        "Wij laten u weten dat de repetitie op donderdag is afgelast.", "De repetitie op donderdag is afgelast."),
      Example(
        "Wij delen u mede dat met ingang van 1 maart 2027 de tarieven van de buitenschoolse opvang worden aangepast.",
        "Met ingang van 1 maart 2027 worden de tarieven van de buitenschoolse opvang aangepast."),
    ],
    leavesAlone: [
      "Volledigheidshalve wijzen wij u erop dat de school dit verzuim na zestien uur moet melden.",
      "Wij wijzen u erop dat kinderen die ziek zijn, thuis moeten blijven.",
      "Wij laten u weten dat de brief die u gisteren kreeg, een fout bevat.",
      "Wij laten u weten dat de informatie over de open dag op onze website staat.",
      "Wij wijzen u erop dat één ouder per kind naar binnen mag.",
      "Uit het gedrag van Sem blijkt dat hij zich niet veilig voelt.",
      "Uit de praktijk blijkt dat een vroege start voor veel kinderen lastig is.",
      "Helaas moeten wij u meedelen dat juf Kim langer ziek is dan wij dachten en dat groep 6 vrij is.",
      "Wij wijzen u erop dat activiteiten als deze niet meer mogelijk zijn zonder hulp van ouders.",
      "Let erop dat kinderen jonger dan vier jaar niet mee mogen.",
      "De inspectie stelt dat de lessen op onze school goed zijn.",
      "Hierbij delen wij u mee dat de plaatsing van uw kind op de opvang in Zeist in maart kan beginnen.",
      "Wij kunnen u niet laten weten dat uw kind is geplaatst.",
      "Wilt u ons laten weten dat uw kind ziek is?",
      "Wij hebben u vorige week laten weten dat de school dicht is.",
      "Wij vinden het fijn u te laten weten dat het feest doorgaat.",
      "Wij laten u weten of uw kind mee kan.",
      "Voor alle kinderen geldt dat zij een eigen drinkbeker moeten meenemen.",
      "Uit het onderzoek van de gemeente blijkt niet dat de lucht in de school slecht is.",
      "Wij wijzen u erop dat dat niet mag.",
      "Let er ook op dat uw kind een trui meeneemt.",
      "Denk er wel aan dat uw kind zijn gymtas bij zich heeft.",
      "Houd er rekening mee dat je een half uur eerder komt.",
      "Helaas moeten wij u meedelen dat de kermis niet doorgaat en dat u uw geld terugkrijgt.",
      "Tot onze spijt moeten wij u mededelen dat onze oud-directeur is overleden.",
      "Wij laten u weten dat de leerlingen met een bril een andere plaats krijgen.",
      "Wij laten u weten dat een groep moeders een club heeft opgericht.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph, !input.isShouting, input.words.last?.form == ".",
        let announcer = ClauseAnnouncer(input), let text = text(announcer, in: input)
      else { return [] }
      return [
        input.rewrite(
          "say-it-at-once", entry: input.text(0..<announcer.dat + 1).lowercased(), words: 0..<input.end, to: text,
          reason: why)
      ]
    })

  private static let why = "De woorden vooraan zeggen alleen dat er iets gezegd gaat worden. Zeg het meteen."

  private static func text(_ announcer: ClauseAnnouncer, in input: RuleInput) -> String? {
    // What is said for completeness is no warning.
    if input.contains(["volledigheidshalve"], in: 0..<announcer.dat) { return nil }
    let range = input.rest(from: announcer.dat + 1)
    guard let clauses = JoinedClauses(range, in: input) else { return nil }
    switch announcer.kind {
    case .note, .care:
      guard announcer.kind == .note ? !tellsReader(clauses.first, in: input) : isFact(clauses, in: input) else {
        return nil
      }
      return (clauses.asMain ?? clauses.asMainBehindPhrase).map { "Let op: \($0)" }
    case .message: return (clauses.asMain ?? clauses.asMainBehindPhrase).map(Capitals.raised)
    case .regret:
      // *dat het kamp niet doorgaat en u het geld terugkrijgt*: the second half is good news. *Helaas* is no word for a death or the like.
      if clauses.isPair || clauses.contains(grief) { return nil }
      return clauses.asMain(after: "Helaas")
    case .source(let place): return clauses.asMain(after: "Volgens \(input.text(place))")
    case .front(let front): return clauses.asMain(after: input.text(front))
    }
  }

  private static let grief: Set<String> = [
    "overleden", "overlijden", "gestorven", "heengegaan", "ingeslapen", "verongelukt", "ongeluk", "kanker",
    "zelfdoding", "vermist",
  ]

  /// Whether it tells the reader to do something, as a clause behind *houd er rekening mee* may: *dat u op tijd komt*. What
  /// *u* have, get or can is a fact.
  private static func tellsReader(_ clause: SubordinateClause, in input: RuleInput) -> Bool {
    guard let subject = clause.plainSubject, input.contains(["u", "je", "jij", "jullie"], in: subject.prefix(1)),
      input.isPronoun(subject)
    else { return false }
    return !clause.isPast && !states.contains(clause.verbLemma)
  }

  private static let states: Set<String> = [
    "zijn", "hebben", "worden", "kunnen", "mogen", "moeten", "hoeven", "zullen", "willen", "blijven", "krijgen",
    "terugkrijgen", "ontvangen", "vinden", "zien", "weten", "horen", "betalen", "verliezen", "dienen",
  ]

  /// Whether *let erop* or *denk eraan* reminds of a rule or of what the school does, and doesn't ask to see to something:
  /// *Let erop dat de jas een lus heeft*.
  private static func isFact(_ clauses: JoinedClauses, in input: RuleInput) -> Bool {
    if clauses.isPair { return false }
    let clause = clauses.first
    if ["moeten", "mogen", "hoeven", "dienen"].contains(clause.verbLemma) { return true }
    if clause.verbLemma == "kunnen", clause.contains(RuleInput.negations) { return true }
    guard let subject = clause.plainSubject else { return false }
    // *dat de kinderen vrijdag vrij zijn*
    if clause.verbLemma == "zijn", clause.contains(["vrij", "uit"]),
      input.contains(["kinderen", "leerlingen", "kind"], in: subject)
    {
      return true
    }
    return input.contains(["wij", "we", "ik"], in: subject.prefix(1))
      || subject.count == 2
        && input.contains(
          ["school", "opvang", "les", "lessen", "gymles", "gymlessen", "vakantie", "administratie"],
          in: subject.suffix(1))
  }
}

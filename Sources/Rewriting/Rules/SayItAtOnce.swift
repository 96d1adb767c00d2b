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
      Example(
        "Wij delen u mede dat met ingang van 1 maart 2027 de tarieven van de buitenschoolse opvang worden aangepast.",
        "Met ingang van 1 maart 2027 worden de tarieven van de buitenschoolse opvang aangepast."),
    ],
    leavesAlone: [
      "De inspectie stelt dat de lessen op onze school goed zijn.",
      "Wij kunnen u niet laten weten dat uw kind is geplaatst.",
      "Wilt u ons laten weten dat uw kind ziek is?",
      "Wij hebben u vorige week laten weten dat de school dicht is.",
      "Wij vinden het fijn u te laten weten dat het feest doorgaat.",
      "Wij laten u weten of uw kind mee kan.",
      "Voor alle kinderen geldt dat zij een eigen drinkbeker moeten meenemen.",
      "Uit het onderzoek van de gemeente blijkt niet dat de lucht in de school slecht is.",
      "Wij wijzen u erop dat dat niet mag.",
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
    let range = announcer.dat + 1..<input.end
    guard let clauses = JoinedClauses(range, in: input) else { return nil }
    switch announcer.kind {
    case .note: return (clauses.asMain ?? clauses.asMainBehindPhrase).map { "Let op: \($0)" }
    case .message: return (clauses.asMain ?? clauses.asMainBehindPhrase).map(Capitals.raised)
    case .regret: return clauses.asMain(after: "Helaas")
    case .source(let place): return clauses.asMain(after: "Volgens \(input.text(place))")
    case .front(let front): return clauses.asMain(after: input.text(front))
    }
  }
}

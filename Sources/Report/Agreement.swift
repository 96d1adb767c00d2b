import History

/// Something that a team can agree on, and why.
struct Agreement: Sendable, Encodable, Hashable {
  /// The agreement, as the team would say it.
  let text: String
  /// What it rests on.
  let reason: String

  private struct Candidate {
    /// How much it would help: about the share of messages that have the problem.
    let weight: Double
    let agreement: Agreement

    init(_ weight: Double, _ text: String, _ reason: String) {
      self.weight = weight
      agreement = Agreement(text: text, reason: reason)
    }
  }

  /// The three that the figures ask for most. Where little is wrong they are about keeping it so.
  static func three(for report: Report) -> [Agreement] {
    let found = candidates(report).filter { $0.weight >= 0.1 }.sorted { $0.weight > $1.weight }
    return Array((found.map(\.agreement) + toKeep).prefix(3))
  }

  private static func candidates(_ report: Report) -> [Candidate] {
    let all = report.all
    var list: [Candidate] = []
    let longSentences = all.share(all.withLongSentence)
    list.append(
      Candidate(
        longSentences, "Onze zinnen hebben hooguit 15 woorden. Een langere zin knippen we in tweeën.",
        "In \(Dutch.percent(longSentences)) van de berichten staat een zin van meer dan \(Figures.longSentence) woorden."
      ))
    let late = all.share(all.askingLate)
    list.append(
      Candidate(
        late, "Wat we van ouders vragen, staat bovenaan. Daarna volgt de uitleg.",
        "In \(Dutch.percent(late)) van de berichten staat pas aan het eind wat ouders moeten doen."))
    let long = all.share(all.long)
    list.append(
      Candidate(
        long, "Een bericht heeft hooguit 150 woorden. Is er meer te vertellen, dan maken we er twee berichten van.",
        "\(Dutch.percent(long)) van de berichten heeft meer dan \(Figures.longMessage) woorden."))
    if let perWeek = report.messagesAWeek, perWeek > 4 {
      list.append(
        Candidate(
          min(1, perWeek / 10), "We spreken vaste dagen af voor berichten en voegen losse mededelingen samen.",
          "Een ouder krijgt nu ongeveer \(Dutch.number(perWeek, digits: 0)) berichten per week."))
    }
    let words = report.difficultWords.filter { !$0.instead.isEmpty }.prefix(3)
    if let most = words.first {
      list.append(
        Candidate(
          Double(words.reduce(0) { $0 + $1.messages }) / Double(max(1, all.messages)),
          "We schrijven geen " + Dutch.list(words.map { "‘\($0.word)’" }, with: "of")
            + " meer zonder gewoon woord of uitleg.",
          "‘\(Dutch.capitalised(most.word))’ staat in \(Dutch.count(most.messages, "bericht", "berichten")). Duidelijker is: ‘\(most.instead)’."
        ))
    }
    if let most = report.normalisingWords.first {
      // Few words weigh much here: they say how the school looks at children.
      list.append(
        Candidate(
          0.1 + 3 * Double(report.normalisingWords.reduce(0) { $0 + $1.messages }) / Double(max(1, all.messages)),
          "Over kinderen schrijven we wat we zien, wat goed gaat en wat de volgende stap is.",
          "‘\(Dutch.capitalised(most.word))’ staat in \(Dutch.count(most.messages, "bericht", "berichten")). Duidelijker is: ‘\(most.instead)’."
        ))
    }
    let passives = all.share(all.withPassives)
    list.append(
      Candidate(
        passives / 2, "We schrijven wie iets doet: ‘wij bellen u’, en niet ‘u wordt gebeld’.",
        "In \(Dutch.percent(passives)) van de berichten staat minstens één lijdende zin."))
    return list
  }

  private static let toKeep = [
    Agreement(
      text: "Bij elk belangrijk bericht leest een collega mee vóór het verzonden wordt.",
      reason: "Wie de tekst niet schreef, ziet het snelst wat een ouder niet begrijpt."),
    Agreement(
      text: "Elk halfjaar bekijken we dit overzicht samen.",
      reason: "Zo ziet het team of de afspraken helpen."),
    Agreement(
      text: "We vragen elk halfjaar een paar ouders wat zij van onze berichten vinden.",
      reason: "Een berekening ziet niet alles. Ouders weten het best wat duidelijk is."),
  ]
}

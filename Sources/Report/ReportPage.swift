import History
import Prose

/// A report as one HTML file that needs nothing else, to be read on a screen or on paper.
public struct ReportPage: Sendable {
  private let report: Report
  private let title: String

  /// A page of `report`; `school` goes into the title.
  public init(_ report: Report, school: String? = nil) {
    self.report = report
    title = school.map { "\($0): zijn onze berichten goed te lezen?" } ?? "Zijn onze berichten goed te lezen?"
  }

  /// The whole file.
  public var html: String {
    let parts = [
      summary, levels, comparison, difficultWords, normalising, lengths, groups, examples, agreements, explanation,
    ]
    return """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escaped(title))</title>
      <style>
      \(ReportStyle.css)
      </style>
      </head>
      <body>
      <header><h1>\(Markup.escaped(title))</h1>
      <p>\(period)</p></header>
      <main>
      \(parts.filter { !$0.isEmpty }.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private var period: String {
    guard let from = report.from.flatMap({ Day($0) }), let to = report.to.flatMap({ Day($0) }) else {
      return "Er zijn nog geen berichten bekeken."
    }
    return
      "\(Dutch.count(report.all.messages, "bericht", "berichten")) aan ouders, van \(Dutch.day(from)) tot en met \(Dutch.day(to))."
  }

  private func section(_ title: String, _ body: String) -> String {
    body.isEmpty ? "" : "<section>\n<h2>\(Markup.escaped(title))</h2>\n\(body)\n</section>"
  }

  // MARK: Parts

  private var summary: String {
    guard report.all.messages > 0 else { return "" }
    var tiles = [
      (
        report.all.tooHard.map(Dutch.percent) ?? "–", "van de berichten is te moeilijk",
        report.all.tooHardAfter.map { "\(Dutch.percent($0)) met de veranderingen die Helder zelf kan doen" } ?? ""
      ),
      (
        report.all.wordsPerMessage.map { Dutch.number($0, digits: 0) } ?? "–", "woorden heeft een bericht gemiddeld",
        report.all.wordsPerSentence.map { "\(Dutch.number($0)) woorden in een zin" } ?? ""
      ),
    ]
    if let perWeek = report.messagesAWeek {
      tiles.append(
        (
          Dutch.number(perWeek), "berichten krijgt een ouder gemiddeld per week",
          report.minutesAWeek.map {
            "\(Dutch.count(Int($0.rounded()), "minuut", "minuten")) lezen voor wie moeite heeft met lezen"
          }
            ?? ""
        ))
    }
    let items = tiles.map { "<li><strong>\($0)</strong> \($1)<small>\($2)</small></li>" }.joined(separator: "\n")
    return section("In het kort", "<ul class=\"tiles\">\n\(items)\n</ul>")
  }

  private var levels: String {
    guard report.periods.contains(where: { $0.figures != nil }) else { return "" }
    let unit = report.isByMonth ? "maand" : "week"
    let rows = report.periods.map { part in
      let day = Day(part.name).map { Dutch.short($0, isMonth: report.isByMonth) } ?? part.name
      guard let figures = part.figures else { return [day, "te weinig", "", ""] }
      return [
        day, Dutch.grouped(figures.messages), figures.level.map { Dutch.number($0) } ?? "–",
        figures.tooHard.map(Dutch.percent) ?? "–",
      ]
    }
    let table = Markup.table(
      ["Vanaf", "Berichten", "Gemiddeld niveau", "Te moeilijk"], rows, className: "narrow")
    return section(
      "Hoe moeilijk zijn de berichten?",
      """
      <p>Niveau 1 is het makkelijkst, niveau 4 het moeilijkst. Niveau 3 en 4 zijn voor veel ouders te moeilijk.</p>
      \(LevelChart(parts: report.periods, isByMonth: report.isByMonth).svg)
      <details open><summary>Dezelfde cijfers per \(unit)</summary>\(table)</details>
      """)
  }

  private var comparison: String {
    guard let comparison = report.comparison else { return "" }
    func row(_ name: String, _ value: (Figures) -> Double?, _ format: (Double) -> String, least: Double) -> [String]? {
      guard let before = value(comparison.earlier), let after = value(comparison.later) else { return nil }
      let change = abs(after - before) < least ? "ongeveer gelijk" : after < before ? "beter" : "minder goed"
      return [name, format(before), format(after), change]
    }
    let rows = [
      row("Te moeilijke berichten", \.tooHard, Dutch.percent, least: 0.03),
      row("Woorden in een zin", \.wordsPerSentence, { Dutch.number($0) }, least: 0.5),
      row("Woorden in een bericht", \.wordsPerMessage, { Dutch.number($0, digits: 0) }, least: 10),
      row("Berichten met een heel lange zin", { $0.share($0.withLongSentence) }, Dutch.percent, least: 0.03),
      row("Berichten die pas aan het eind iets vragen", { $0.share($0.askingLate) }, Dutch.percent, least: 0.03),
    ].compactMap(\.self)
    return section(
      "Wat is er beter geworden?",
      "<p>De laatste twaalf weken naast de twaalf weken daarvoor.</p>\n"
        + Markup.table(["", "Eerst", "Nu", "Verschil"], rows))
  }

  private var difficultWords: String {
    guard !report.difficultWords.isEmpty else { return "" }
    return section(
      "Welke moeilijke woorden komen vaak voor?",
      Markup.table(["Woord", "In berichten", "Schrijf liever, of leg uit als"], wordRows(report.difficultWords)))
  }

  private var normalising: String {
    guard !report.normalisingWords.isEmpty else { return "" }
    return section(
      "Hoe schrijven we over kinderen en ouders?",
      """
      <p>Twijfelen en vallen en opstaan horen bij opgroeien. Deze woorden maken er een probleem of een diagnose van. \
      Schrijf liever wat u ziet, wat goed gaat en wat de volgende stap is.</p>
      \(Markup.table(["Woord", "In berichten", "Schrijf liever"], wordRows(report.normalisingWords)))
      """)
  }

  private func wordRows(_ words: [HistoryWord]) -> [[String]] {
    words.map { [$0.word, Dutch.grouped($0.messages), $0.instead.isEmpty ? "–" : $0.instead] }
  }

  private var lengths: String {
    guard report.all.messages > 0 else { return "" }
    let longest = report.longest.map { Dutch.grouped($0) }
    let line =
      longest.isEmpty
      ? "" : "<p>De langste berichten hebben \(Dutch.list(longest)) woorden.</p>"
    return section("Hoe lang zijn de berichten?", LengthChart(lengths: report.lengths).svg + "\n" + line)
  }

  private var groups: String {
    var body = ""
    func table(_ name: String, _ parts: [Report.Part]) -> String {
      Markup.table(
        [name, "Berichten", "Gemiddeld niveau", "Te moeilijk", "Woorden"],
        parts.compactMap { part in
          part.figures.map { figures in
            [
              Dutch.capitalised(part.name), Dutch.grouped(figures.messages),
              figures.level.map { Dutch.number($0) } ?? "–",
              figures.tooHard.map(Dutch.percent) ?? "–",
              figures.wordsPerMessage.map { Dutch.number($0, digits: 0) } ?? "–",
            ]
          }
        })
    }
    if !report.groups.isEmpty { body += table("Groep", report.groups) }
    if !report.senders.isEmpty { body += table("Afzender", report.senders) }
    let hidden = report.hiddenGroups + report.hiddenSenders
    if hidden > 0 {
      body += """
        <p class="note">Niet elke groep en afzender staat hier apart: bij weinig berichten of afzenders zouden de cijfers \
        over één collega gaan. In de totalen tellen zij wel mee.</p>
        """
    }
    return section("Waar zit het verschil?", body)
  }

  private var examples: String {
    guard !report.examples.isEmpty else { return "" }
    let items = report.examples.map { example in
      """
      <li><p><span class="tag">Eerst</span> \(Markup.escaped(example.before))</p>
      <p><span class="tag">Nu</span> \(Markup.escaped(example.after))</p></li>
      """
    }
    return section("Zo kan het ook", "<ol class=\"examples\">\n\(items.joined(separator: "\n"))\n</ol>")
  }

  private var agreements: String {
    guard report.all.messages > 0 else { return "" }
    let items = report.agreements.map {
      "<li><strong>\(Markup.escaped($0.text))</strong> <span>\(Markup.escaped($0.reason))</span></li>"
    }
    return section("Drie afspraken voor het team", "<ol class=\"agreements\">\n\(items.joined(separator: "\n"))\n</ol>")
  }

  private var explanation: String {
    section(
      "Hoe is dit gemeten?",
      """
      <p>Helder, een computerprogramma, heeft elk bericht gemeten: hoe bekend de woorden zijn, hoe lang en ingewikkeld de \
      zinnen zijn en hoe concreet de tekst is. Zo’n berekening zegt veel over veel berichten samen, en weinig over één \
      bericht. Of een ouder een bericht begrijpt, weet alleen die ouder.</p>
      <p>Hoeveel berichten een ouder krijgt, is een schatting voor een ouder met één kind: de berichten aan de groep en aan \
      de hele school, in weken waarin er iets verzonden is.</p>
      """)
  }
}

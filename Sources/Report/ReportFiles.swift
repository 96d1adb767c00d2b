import FoundationEssentials
import History

extension Report {
  /// The report as JSON, with sorted keys.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(self) else { preconditionFailure("a report holds only text and numbers") }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// The report as a table (RFC 4180) of `part,name,measure,value`: a figure a row.
  public var csv: String {
    var rows: [[String]] = [["part", "name", "measure", "value"]]
    func add(_ part: String, _ name: String, _ figures: Figures?) {
      guard let figures else { return }
      let values: [(String, Double?)] = [
        ("messages", Double(figures.messages)), ("tooHard", figures.tooHard), ("tooHardAfter", figures.tooHardAfter),
        ("level", figures.level), ("wordsPerMessage", figures.wordsPerMessage),
        ("wordsPerSentence", figures.wordsPerSentence),
      ]
      for (measure, value) in values {
        if let value { rows.append([part, name, measure, Self.number(value)]) }
      }
    }
    add("all", "", all)
    for period in periods { add(isByMonth ? "month" : "week", period.name, period.figures) }
    for group in groups { add("group", group.name, group.figures) }
    for sender in senders { add("sender", sender.name, sender.figures) }
    add("earlier", "", comparison?.earlier)
    add("later", "", comparison?.later)
    if let messagesAWeek { rows.append(["all", "", "messagesAWeek", Self.number(messagesAWeek)]) }
    for word in difficultWords + normalisingWords {
      rows.append([word.kind, word.word, "messages", String(word.messages)])
      if !word.instead.isEmpty { rows.append([word.kind, word.word, "instead", word.instead]) }
    }
    for (number, agreement) in agreements.enumerated() {
      rows.append(["agreement", String(number + 1), "text", agreement.text])
    }
    return rows.map(CSVText.row).joined()
  }

  /// With at most four digits behind the point.
  private static func number(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}

/// Rows of CSV (RFC 4180).
public enum CSVText {
  /// A row with its line end.
  public static func row(_ fields: [String]) -> String {
    fields.map { field in
      // By scalars, as readers do: a quote may be one character with the mark before it.
      let scalars = field.unicodeScalars
      guard scalars.contains(where: { $0 == "," || $0 == "\"" || $0.properties.isWhitespace && $0 != " " }) else {
        return field
      }
      return scalars.reduce(into: "\"") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }.joined(separator: ",") + "\r\n"
  }
}

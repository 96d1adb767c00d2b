public import Prose

/// Cards as plain text, and with the marks that WhatsApp or Markdown knows.
public enum CardText {
  /// Which marks.
  public enum Style: Sendable {
    /// None.
    case plain
    /// Titles and labels in bold; without the Dutch sentences, which make a message too long.
    case whatsApp
    /// Titles and labels in bold, a break after each line.
    case markdown
  }

  /// One card.
  public static func text(_ card: LocalCard, style: Style = .plain) -> String {
    func bold(_ text: String) -> String {
      switch style {
      case .plain: text
      case .whatsApp: "*\(text.filter { $0 != "*" })*"
      case .markdown: "**\(text.filter { $0 != "*" })**"
      }
    }
    let isRightToLeft = card.language.isRightToLeft
    var lines = [bold("\(plain(card.title, isRightToLeft)) – \(card.language.ownName)")]
    if !card.count.isEmpty { lines.append(plain(card.count, isRightToLeft)) }
    lines.append("")
    func add(_ line: LocalCard.Line) {
      let words = plain(line.label, isRightToLeft)
      let asks = line.label.last?.text.last.map { "?؟？:".contains($0) } ?? false
      let label = bold(asks ? words : words + ":")
      if line.values.count == 1 {
        lines.append("\(label) \(plain(line.values[0], isRightToLeft))")
      } else {
        lines.append(label)
        lines += line.values.map { "• \(plain($0, isRightToLeft))" }
      }
    }
    for item in card.items {
      lines.append(bold(plain(item.title, isRightToLeft)))
      for line in item.lines { add(line) }
      if style != .whatsApp, !item.sources.isEmpty {
        lines.append(plain(card.sourceLabel, isRightToLeft))
        lines += item.sources.map { "  \(isolated("“\(visible($0.text))”", isRightToLeft))" }
      }
      lines.append("")
    }
    for line in card.lines { add(line) }
    if !card.lines.isEmpty { lines.append("") }
    lines.append(plain(card.note, isRightToLeft))
    return lines.map { style == .markdown && !$0.isEmpty ? "\($0)  \n" : "\($0)\n" }.joined()
  }

  /// Runs as text: Dutch words in quotation marks, and in a text from right to left everything from left to right isolated.
  static func plain(_ runs: [LocalCard.Run], _ isRightToLeft: Bool) -> String {
    runs.map { run in
      switch run.kind {
      case .own: visible(run.text)
      case .dutch: isolated("“\(visible(run.text))”", isRightToLeft)
      case .value: isolated(visible(run.text), isRightToLeft)
      }
    }.joined()
  }

  /// Between FSI and PDI, so that it doesn't turn the order of the text around it.
  private static func isolated(_ text: String, _ isNeeded: Bool) -> String {
    isNeeded ? "\u{2068}\(text)\u{2069}" : text
  }

  /// The text without signs that a terminal would obey, or that would turn the order of the text.
  private static func visible(_ text: String) -> String {
    var shown = text
    shown.unicodeScalars.removeAll {
      $0.properties.generalCategory == .control || ("\u{202A}"..."\u{202E}").contains($0)
        || ("\u{2066}"..."\u{2069}").contains($0)
    }
    return shown
  }
}

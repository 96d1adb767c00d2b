public import Prose

/// A result as text for a person at a terminal, in Dutch.
public struct TextReport: Sendable {
  /// Whether to mark changes in colour.
  public var usesColour: Bool

  /// A report, with ANSI colours or without.
  public init(usesColour: Bool) {
    self.usesColour = usesColour
  }

  /// The plainer text, how hard it was and is, and every change with its reason. Where `text` is given it stands in place of
  /// the plainer text.
  public func text(_ result: Simplification, showing text: String? = nil) -> String {
    var lines: [String] = []
    lines.append(bold("Leesniveau ") + levels(result))
    lines.append("")
    lines.append(text.map(visible) ?? marked(result))
    let edits = result.edits
    list("Veranderd", edits.filter(\.applied), to: &lines)
    list("Voorstellen (niet uitgevoerd)", edits.filter { !$0.applied }, to: &lines)
    if !result.warnings.isEmpty {
      lines.append(bold("Let op (\(result.warnings.count))"))
      for warning in result.warnings {
        lines.append("  • \(warning.message)\(place(warning, in: result.original.text))")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// The scores of a message and its sentences as a table.
  public func text(_ score: Score) -> String {
    let whole = score.readability
    var lines = [
      bold("Leesniveau \(number(whole.level))") + " van 4 (1 is het makkelijkst), score \(number(whole.score)) van 100",
      "  woorden \(whole.words), zinnen \(whole.sentences), woorden per zin \(number(whole.wordsPerSentence)), langste zin \(whole.longestSentence)",
      "  Flesch-Douma \(number(whole.fleschDouma)), moeilijke woorden \(whole.difficultWords.count), leestijd \(number(whole.readingMinutes)) min",
      "  inhoudswoorden per deelzin \(number(whole.contentWordsPerClause)), grootste afstand \(number(whole.maxDependencyLength)), bijzinnen \(number(whole.subordinateClauses)), lijdende vorm \(number(whole.passives))",
      "",
      bold("niveau  woorden  zin"),
    ]
    for sentence in score.sentences {
      let measures = sentence.readability
      lines.append("\(pad(number(measures.level), 6))  \(pad(String(measures.words), 7))  \(oneLine(sentence.text))")
    }
    lines.append("")
    return lines.joined(separator: "\n")
  }

  /// The original with every edit marked where it was applied.
  private func marked(_ result: Simplification) -> String {
    guard usesColour else { return visible(result.simplified.text) }
    let text = result.original.text
    var out = ""
    var position = 0
    for edit in result.edits where edit.applied {
      out += visible(text[UTF8Range(position, edit.range.start)])
      out += "\u{1B}[31;9m\(visible(edit.before))\u{1B}[0m \u{1B}[32;1m\(visible(edit.after))\u{1B}[0m"
      position = edit.range.end
    }
    return out + visible(text[UTF8Range(position, text.utf8.count)])
  }

  private func levels(_ result: Simplification) -> String {
    let before = result.original.readability
    let after = result.simplified.readability
    return
      "\(number(before.level)) → \(number(after.level)) van 4 (1 is het makkelijkst), score \(number(before.score)) → \(number(after.score))"
  }

  private func list(_ title: String, _ edits: [Edit], to lines: inout [String]) {
    guard !edits.isEmpty else { return }
    lines.append(bold("\(title) (\(edits.count))"))
    for edit in edits {
      let others = edit.alternatives.isEmpty ? "" : " (of: \(edit.alternatives.joined(separator: ", ")))"
      lines.append("  \(red("‘\(oneLine(edit.before))’")) → \(green("‘\(oneLine(edit.after))’"))\(others)")
      lines.append("    \(edit.reason)")
    }
    lines.append("")
  }

  private func place(_ warning: Finding, in text: String) -> String {
    let namesItsPlace: Set<Finding.Kind> = [
      .difficultWord, .factKept, .spelling, .inconsistentWording, .unexplainedAbbreviation,
    ]
    guard let range = warning.range, !namesItsPlace.contains(warning.kind) else { return "" }
    let words = oneLine(String(text[range])).split(separator: " ")
    return " ‘\(words.prefix(6).joined(separator: " "))\(words.count > 6 ? " …" : "")’"
  }

  private func oneLine(_ text: String) -> String {
    visible(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The text without signs that a terminal would obey instead of show.
  private func visible(_ text: some StringProtocol) -> String {
    var shown = String(text)
    shown.unicodeScalars.removeAll {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" && $0 != "\r"
    }
    return shown
  }

  private func number(_ value: Int?) -> String { value.map(String.init) ?? "–" }

  /// One decimal, with a comma as in Dutch.
  private func number(_ value: Double?) -> String {
    guard let value else { return "–" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10),\(abs(tenths) % 10)"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  private func red(_ text: String) -> String { usesColour ? "\u{1B}[31m\(text)\u{1B}[0m" : text }
  private func green(_ text: String) -> String { usesColour ? "\u{1B}[32m\(text)\u{1B}[0m" : text }
}

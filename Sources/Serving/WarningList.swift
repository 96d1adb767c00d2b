import Prose

/// What can't be mended by an edit, as HTML: what the writer must know on top, what is good to know folded.
struct WarningList {
  private let warnings: [Finding]
  private let original: [UInt8]

  /// Shows the warnings of `result`.
  init(_ result: Simplification) {
    warnings = result.warnings
    original = Array(result.original.text.utf8)
  }

  private static let quiet: [(kind: Finding.Kind, one: String, many: String)] = [
    (.longSentence, "lange zin", "lange zinnen"),
    (.difficultWord, "moeilijk woord zonder makkelijker woord", "moeilijke woorden zonder makkelijker woord"),
    (.passive, "lijdende zin", "lijdende zinnen"),
    (
      .nominalisation, "zin met veel naamwoorden van werkwoorden", "zinnen met veel naamwoorden van werkwoorden"
    ),
    (.foldedModifier, "halve zin vóór een woord", "halve zinnen vóór een woord"),
    (.wordsApart, "woorden die te ver uit elkaar staan", "woorden die te ver uit elkaar staan"),
    (.abstractNouns, "zin met veel abstracte woorden", "zinnen met veel abstracte woorden"),
    (.missingConnective, "verband dat er niet bij staat", "verbanden die er niet bij staan"),
    (.inconsistentWording, "ding met twee namen", "dingen met twee namen"),
    (.unexplainedAbbreviation, "afkorting zonder uitleg", "afkortingen zonder uitleg"),
    (
      .factKept, "verandering niet gedaan, om een gegeven te bewaren",
      "veranderingen niet gedaan, om gegevens te bewaren"
    ),
  ]

  /// What the writer must know, or nothing.
  var loud: String {
    let found = warnings.filter { warning in !Self.quiet.contains { $0.kind == warning.kind } }
    return found.isEmpty ? "" : "<div class=\"warnings\"><h3>Let op</h3><ul>\(items(found))</ul></div>"
  }

  /// What is good to know, or nothing.
  var folded: String {
    Self.quiet.map { kind, one, many in
      let found = warnings.filter { $0.kind == kind }
      guard !found.isEmpty else { return "" }
      let summary = counted(found.count, one, many)
      return "<details class=\"more\"><summary>\(summary)</summary><ul>\(items(found))</ul></details>"
    }.joined()
  }

  private func items(_ warnings: [Finding]) -> String {
    warnings.map { warning in
      let quote = quote(warning.range)
      let repeated = quote.isEmpty || warning.message.contains(quote)
      return "<li>\(escaped(warning.message))\(repeated ? "" : " <q>\(escaped(quote))</q>")</li>"
    }.joined()
  }

  /// The first words at `range`.
  private func quote(_ range: UTF8Range?) -> String {
    guard let range, range.start >= 0, range.end <= original.count else { return "" }
    let text = String(decoding: original[range.start..<range.end], as: UTF8.self)
    let scalars = text.unicodeScalars
    guard scalars.count > 90 else { return trimmed(text[...]) }
    return trimmed(text[..<scalars.index(scalars.startIndex, offsetBy: 90)]) + "…"
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

import Prose

/// Finds what is wrong in a plain-words lexicon, for the person who edits it.
public struct LexiconCheck: Sendable {
  private let compounds = Compounds()

  /// A check by the built-in word frequencies.
  public init() {}

  /// The problems of one file, in order of its lines: columns that can't be read, entries and forms that stand twice,
  /// replacements that lead round in a circle or are replaced themselves, replacements rarer than what they replace.
  public func problems(in file: LexiconFile) -> [LexiconProblem] {
    let words = PlainWords([file])
    var problems = words.problems
    let table = TabSeparated(file, header: PlainWords.header)
    let rows = Dictionary(table.rows.map { (Self.place($0), $0) }, uniquingKeysWith: { first, _ in first })
    problems += duplicates(table.rows)
    let safeForms = Dictionary(
      words.entries.filter { $0.safety == .safe }.flatMap { entry in entry.allForms.map { ($0.form, entry) } },
      uniquingKeysWith: { first, _ in first })
    for entry in words.entries {
      guard let row = rows[entry.place] else { continue }
      if let circle = circle(from: entry, through: words) {
        problems.append(row.problem("replacements go round in a circle: \(circle.joined(separator: " → "))", column: 2))
      }
      for form in entry.allForms {
        let replacement = form.replacement.lowercased()
        if entry.safety == .safe, let again = safeForms[replacement], again.entry != entry.entry {
          problems.append(
            row.problem(
              "'\(replacement)' would be replaced again, by '\(again.replacements[0])'; write that here", column: 2))
        }
      }
      problems += harder(entry, row)
    }
    return problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private static func place(_ row: TabSeparated.Row) -> String { "\(row.file):\(row.line)" }

  private func duplicates(_ rows: [TabSeparated.Row]) -> [LexiconProblem] {
    var lines: [String: Int] = [:]
    var problems: [LexiconProblem] = []
    for row in rows {
      let forms = row[3].pieces(";").compactMap { $0.pieces("=").first }
      for form in Set([row[0].trimmed.lowercased()] + forms.map { $0.lowercased() }) {
        if let line = lines[form] {
          problems.append(row.problem("'\(form)' stands in line \(line) already; keep one"))
        } else {
          lines[form] = row.line
        }
      }
    }
    return problems
  }

  private func circle(from entry: PlainEntry, through words: PlainWords) -> [String]? {
    var path = [entry.entry]
    var next = entry.replacements[0].lowercased()
    while let row = words.rows(for: next).first(where: { $0.entry == next }) {
      if path.contains(next) { return next == entry.entry ? path + [next] : nil }
      path.append(next)
      next = row.replacements[0].lowercased()
    }
    return nil
  }

  /// A replacement is never rarer than what it replaces: its rarest word is at least as frequent as the entry's. A word
  /// that the list doesn't have is judged by its parts; in the replacement the parts may also lift a known word.
  private func harder(_ entry: PlainEntry, _ row: TabSeparated.Row) -> [LexiconProblem] {
    let frequencies = WordFrequencies.builtIn
    guard let before = rarest(entry.entry, { frequencies.frequency(of: $0) ?? compounds.frequency(of: $0) }),
      let after = rarest(entry.replacements[0].lowercased(), compounds.frequency), after < before
    else { return [] }
    return [
      row.problem(
        "'\(entry.replacements[0])' is rarer (Zipf \(after)) than '\(entry.entry)' (\(before)); choose a commoner word",
        column: 2)
    ]
  }

  private func rarest(_ phrase: String, _ frequency: (String) -> Double?) -> Double? {
    phrase.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" })
      .map { frequency(String($0)) ?? 0 }.min()
  }
}

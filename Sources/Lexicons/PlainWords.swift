public import Prose

/// A word or phrase and what to write instead: one row of a plain-words lexicon.
public struct PlainEntry: Sendable {
  /// What a row's word is.
  public enum PartOfSpeech: String, Sendable, CaseIterable {
    /// A verb, by its infinitive.
    case verb
    /// A noun.
    case noun
    /// An adjective.
    case adjective
    /// An adverb.
    case adverb
    /// A preposition.
    case preposition
    /// A conjunction.
    case conjunction
    /// A pronoun.
    case pronoun
    /// More than one word.
    case phrase
  }

  /// A form of the entry and the plainer form in its place.
  public struct Form: Sendable, Hashable {
    /// As it stands in a text, in lower case.
    public let form: String
    /// What to write instead.
    public let replacement: String
  }

  /// The word or phrase, in lower case.
  public let entry: String
  /// What it is.
  public let partOfSpeech: PartOfSpeech
  /// What to write instead, best first.
  public let replacements: [String]
  /// Inflected forms and their replacement.
  public let forms: [Form]
  /// Where it is left alone or only a suggestion.
  public let conditions: PlainConditions
  /// Whether it may be replaced without asking.
  public let safety: Safety
  /// Why, in Dutch.
  public let reason: String
  /// The file and line where it stands.
  public let place: String

  /// Whether it is left alone at the words `start..<end` of a sentence.
  public func isLeftAlone(in words: [Word], start: Int, end: Int, isHeading: Bool) -> Bool {
    conditions.forbid(in: words, start: start, end: end, isHeading: isHeading)
  }

  /// Whether it may be replaced without asking at the words `start..<end` of a sentence.
  public func safety(in words: [Word], start: Int, end: Int, isHeading: Bool) -> Safety {
    conditions.raiseDoubt(in: words, start: start, end: end, isHeading: isHeading) ? .suggestion : safety
  }

  /// The entry itself and its forms.
  public var allForms: [Form] {
    [Form(form: entry, replacement: replacements[0])] + forms
  }
}

/// The plain words: which words and phrases have a plainer one.
public struct PlainWords: Sendable {
  /// An entry found in a sentence.
  public struct Match: Sendable {
    /// The row.
    public let entry: PlainEntry
    /// The form that stands in the text, in lower case.
    public let form: String
    /// What to write instead.
    public let replacement: String
    /// The number of words it covers.
    public let length: Int
    /// Whether it may be replaced here without asking.
    public let safety: Safety
  }

  struct Pattern {
    let words: [String]
    let form: String
    let replacement: String
    let entry: Int

    var second: String { words.count > 1 ? words[1] : "" }
  }

  /// Those compiled into the binary.
  public static let builtIn = PlainWords([LexiconFile(name: "plain-words.tsv", text: EmbeddedFile.plainWords.text)])

  /// Words that make ordinary ups and downs of growing up sound like a problem, with wording that doesn't.
  public static let normalising = PlainWords([LexiconFile(name: "normalising.tsv", text: EmbeddedFile.normalising.text)]
  )

  /// The columns of a file.
  public static let header = ["entry", "pos", "replacements", "forms", "unless", "safety", "reason"]

  /// The rows, in order of the files; a later file's row takes the place of an earlier one with the same entry.
  public internal(set) var entries: [PlainEntry]
  /// What is wrong in the files; rows with problems are left out.
  public let problems: [LexiconProblem]
  /// The patterns by their first word, and of those by their second, which is empty where there is none; longest first.
  var patterns: [String: [String: [Pattern]]]

  /// Reads the files; later ones go before earlier ones.
  public init(_ files: [LexiconFile]) {
    var entries: [PlainEntry] = []
    var problems: [LexiconProblem] = []
    var places: [String: Int] = [:]
    for file in files {
      let (rows, found) = Self.read(file)
      problems += found
      for row in rows {
        if let place = places[row.entry] {
          entries[place] = row
        } else {
          places[row.entry] = entries.count
          entries.append(row)
        }
      }
    }
    var patterns: [String: [String: [Pattern]]] = [:]
    for (index, entry) in entries.enumerated() {
      for form in entry.allForms {
        let words = form.form.pieces(" ")
        guard let first = words.first else { continue }
        let pattern = Pattern(words: words, form: form.form, replacement: form.replacement, entry: index)
        patterns[first, default: [:]][pattern.second, default: []].append(pattern)
      }
    }
    self.patterns = patterns.mapValues { $0.mapValues { $0.sorted { $0.words.count > $1.words.count } } }
    self.entries = entries
    self.problems = problems
  }

  /// The built-in rows with a school's own files over them.
  public static func builtIn(with files: [LexiconFile]) -> PlainWords {
    files.isEmpty
      ? builtIn : PlainWords([LexiconFile(name: "plain-words.tsv", text: EmbeddedFile.plainWords.text)] + files)
  }

  /// The longest entry that starts at word `start` of a sentence and isn't left alone there.
  public func match(in words: [Word], at start: Int, isHeading: Bool) -> Match? {
    guard let starts = patterns[words[start].lowercased] else { return nil }
    let longer = start + 1 < words.count ? starts[words[start + 1].lowercased] ?? [] : []
    for pattern in longer + (starts[""] ?? []) {
      let end = start + pattern.words.count
      guard end <= words.count, stands(pattern, in: words, at: start) else { continue }
      let entry = entries[pattern.entry]
      if entry.isLeftAlone(in: words, start: start, end: end, isHeading: isHeading) { continue }
      return Match(
        entry: entry, form: pattern.form, replacement: pattern.replacement, length: pattern.words.count,
        safety: entry.safety(in: words, start: start, end: end, isHeading: isHeading))
    }
    return nil
  }

  private func stands(_ pattern: Pattern, in words: [Word], at start: Int) -> Bool {
    for offset in 1..<max(1, pattern.words.count) {
      guard words[start + offset].lowercased == pattern.words[offset], words[start + offset].followsSpace else {
        return false
      }
    }
    return true
  }

  /// Whether a row is of this one word, in lower case, as its entry or a form of it; phrases of one word don't count.
  public func hasWord(_ word: String) -> Bool {
    patterns[word]?[""]?.contains { entries[$0.entry].partOfSpeech != .phrase } ?? false
  }

  /// The rows in which `word` is the entry or one of its forms.
  public func rows(for word: String) -> [PlainEntry] {
    let key = word.lowercased()
    return entries.filter { $0.allForms.contains { $0.form == key } }
  }

  private static func read(_ file: LexiconFile) -> ([PlainEntry], [LexiconProblem]) {
    let table = TabSeparated(file, header: header)
    var problems = table.problems
    var entries: [PlainEntry] = []
    for row in table.rows {
      do throws(LexiconProblem) {
        entries.append(try entry(row))
      } catch {
        problems.append(error)
      }
    }
    return (entries, problems)
  }

  private static func entry(_ row: TabSeparated.Row) throws(LexiconProblem) -> PlainEntry {
    let entry = row[0].trimmed
    guard !entry.isEmpty else { throw row.problem("the entry is empty; write the word or phrase to replace") }
    guard let partOfSpeech = PlainEntry.PartOfSpeech(rawValue: row[1]) else {
      throw row.problem(
        "unknown pos '\(row[1])'; use \(PlainEntry.PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", "))",
        column: 1)
    }
    let replacements = row[2].pieces("|")
    guard !replacements.isEmpty else {
      throw row.problem("no replacement; write at least one, and ' | ' between more", column: 2)
    }
    var forms: [PlainEntry.Form] = []
    for pair in row[3].pieces(";") {
      let parts = pair.pieces("=", keepingEmpty: true)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw row.problem("'\(pair)' is not of the form 'form=replacement'", column: 3)
      }
      forms.append(.init(form: parts[0].lowercased(), replacement: parts[1]))
    }
    let conditions = try PlainConditions(row, column: 4)
    guard let safety = Safety(rawValue: row[5]) else {
      throw row.problem("safety is 'safe' or 'suggestion', not '\(row[5])'", column: 5)
    }
    guard !row[6].trimmed.isEmpty else {
      throw row.problem("a reason is needed: why is the replacement plainer?", column: 6)
    }
    return PlainEntry(
      entry: entry.lowercased(), partOfSpeech: partOfSpeech, replacements: replacements, forms: forms,
      conditions: conditions, safety: safety, reason: row[6].trimmed, place: "\(row.file):\(row.line)")
  }
}

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
  /// Where it is left alone.
  public let exceptions: [PlainException]
  /// Where it is only a suggestion, whatever its safety says.
  public let doubts: [PlainException]
  /// Whether it may be replaced without asking.
  public let safety: Safety
  /// Why, in Dutch.
  public let reason: String
  /// The file and line where it stands.
  public let place: String

  /// Whether it is left alone at the words `start..<end` of a sentence.
  public func isLeftAlone(in words: [Word], start: Int, end: Int, isHeading: Bool) -> Bool {
    exceptions.contains { $0.holds(in: words, start: start, end: end, isHeading: isHeading) }
  }

  /// Whether it may be replaced without asking at the words `start..<end` of a sentence.
  public func safety(in words: [Word], start: Int, end: Int, isHeading: Bool) -> Safety {
    doubts.contains { $0.holds(in: words, start: start, end: end, isHeading: isHeading) } ? .suggestion : safety
  }

  /// The entry itself and its forms.
  public var allForms: [Form] {
    [Form(form: entry, replacement: replacements[0])] + forms
  }
}

/// A context in which an entry is left alone.
public enum PlainException: Sendable, Hashable {
  /// The next word is one of these.
  case before(Set<String>)
  /// The next word is none of these.
  case notBefore(Set<String>)
  /// The previous word is one of these.
  case after(Set<String>)
  /// One of these, a word or words side by side, stands elsewhere in the sentence.
  case with(Set<String>)
  /// The next word is a number.
  case beforeNumber
  /// The previous word is a number.
  case afterNumber
  /// It is the sentence's first word.
  case sentenceStart
  /// Nothing but punctuation follows in the sentence.
  case sentenceEnd
  /// The next word has a capital.
  case beforeCapital
  /// It stands in a heading.
  case inHeading

  /// Reads `before:WORD/WORD`, `not-before:WORD`, `after:WORD`, `with:WORD`, or one of the names; nil when it is none of
  /// these.
  init?(_ text: String) {
    let words = { (prefix: String) in
      Set(text.dropFirst(prefix.count).split(separator: "/").map { $0.trimmed.lowercased() })
    }
    switch text {
    case "before-number": self = .beforeNumber
    case "after-number": self = .afterNumber
    case "sentence-start": self = .sentenceStart
    case "sentence-end": self = .sentenceEnd
    case "before-capital": self = .beforeCapital
    case "in-heading": self = .inHeading
    case _ where text.hasPrefix("before:"): self = .before(words("before:"))
    case _ where text.hasPrefix("not-before:"): self = .notBefore(words("not-before:"))
    case _ where text.hasPrefix("after:"): self = .after(words("after:"))
    case _ where text.hasPrefix("with:"): self = .with(words("with:"))
    default: return nil
    }
  }

  /// Whether it holds for the words `start..<end` of a sentence.
  func holds(in words: [Word], start: Int, end: Int, isHeading: Bool) -> Bool {
    let next = end < words.count ? words[end] : nil
    let previous = start > 0 ? words[start - 1] : nil
    switch self {
    case .before(let forms): return next.map { forms.contains($0.lowercased) } ?? false
    case .notBefore(let forms): return next.map { !forms.contains($0.lowercased) } ?? true
    case .after(let forms): return previous.map { forms.contains($0.lowercased) } ?? false
    case .with(let phrases):
      return phrases.contains { phrase in
        let forms = phrase.pieces(" ")
        return words.indices.contains { Self.stand(forms, in: words, at: $0, outside: start..<end) }
      }
    case .beforeNumber: return next?.kind == .number
    case .afterNumber: return previous?.kind == .number
    case .sentenceStart: return !words[..<start].contains { $0.kind == .word || $0.kind == .number }
    case .sentenceEnd: return !words[end...].contains { $0.kind == .word || $0.kind == .number }
    case .beforeCapital: return next?.isCapitalised ?? false
    case .inHeading: return isHeading
    }
  }

  private static func stand(_ forms: [String], in words: [Word], at start: Int, outside match: Range<Int>) -> Bool {
    let place = start..<start + forms.count
    return place.upperBound <= words.count && !place.overlaps(match)
      && zip(forms, words[place]).allSatisfy { $0 == $1.lowercased }
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
    var exceptions: [PlainException] = []
    var doubts: [PlainException] = []
    for condition in row[4].pieces(";") {
      let isDoubt = condition.hasPrefix("?")
      guard let exception = PlainException(isDoubt ? String(condition.dropFirst()) : condition) else {
        throw row.problem(
          "unknown condition '\(condition)'; use before:WORD, not-before:WORD, after:WORD, with:WORD, before-number, after-number, sentence-start, sentence-end, before-capital or in-heading, with '?' before it for a suggestion there",
          column: 4)
      }
      if isDoubt { doubts.append(exception) } else { exceptions.append(exception) }
    }
    guard let safety = Safety(rawValue: row[5]) else {
      throw row.problem("safety is 'safe' or 'suggestion', not '\(row[5])'", column: 5)
    }
    guard !row[6].trimmed.isEmpty else {
      throw row.problem("a reason is needed: why is the replacement plainer?", column: 6)
    }
    return PlainEntry(
      entry: entry.lowercased(), partOfSpeech: partOfSpeech, replacements: replacements, forms: forms,
      exceptions: exceptions, doubts: doubts, safety: safety, reason: row[6].trimmed, place: "\(row.file):\(row.line)")
  }
}

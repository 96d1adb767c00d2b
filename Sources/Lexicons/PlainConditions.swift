public import Prose

/// Where a row of a lexicon is left alone, and where it is only a suggestion: its column `unless`.
public struct PlainConditions: Sendable {
  private let exceptions: [PlainException]
  private let doubts: [PlainException]

  /// No condition.
  static let none = PlainConditions()

  private init() {
    exceptions = []
    doubts = []
  }

  /// The conditions in a column, `; ` between; `?` before one makes it a doubt.
  init(_ row: TabSeparated.Row, column: Int) throws(LexiconProblem) {
    var exceptions: [PlainException] = []
    var doubts: [PlainException] = []
    for condition in row[column].pieces(";") {
      let isDoubt = condition.hasPrefix("?")
      guard let exception = PlainException(isDoubt ? String(condition.dropFirst()) : condition) else {
        throw row.problem(
          "unknown condition '\(condition)'; use before:WORD, not-before:WORD, after:WORD, not-after:WORD, with:WORD, not-with:WORD, before-number, after-number, sentence-start, sentence-end, before-capital or in-heading, with '?' before it for a suggestion there",
          column: column)
      }
      if isDoubt { doubts.append(exception) } else { exceptions.append(exception) }
    }
    self.exceptions = exceptions
    self.doubts = doubts
  }

  /// Whether the words `start..<end` of a sentence are to be left alone.
  public func forbid(in words: [Word], start: Int, end: Int, isHeading: Bool) -> Bool {
    exceptions.contains { $0.holds(in: words, start: start, end: end, isHeading: isHeading) }
  }

  /// Whether a replacement of the words `start..<end` of a sentence can only be suggested.
  public func raiseDoubt(in words: [Word], start: Int, end: Int, isHeading: Bool) -> Bool {
    doubts.contains { $0.holds(in: words, start: start, end: end, isHeading: isHeading) }
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
  /// The previous word is none of these.
  case notAfter(Set<String>)
  /// One of these, a word or words side by side, stands elsewhere in the sentence.
  case with(Set<String>)
  /// None of these stands elsewhere in the sentence.
  case notWith(Set<String>)
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

  /// Reads `before:WORD/WORD`, `not-before:WORD`, `after:WORD`, `not-after:WORD`, `with:WORD`, `not-with:WORD`, or one of the
  /// names; nil when it is none of these.
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
    case _ where text.hasPrefix("not-after:"): self = .notAfter(words("not-after:"))
    case _ where text.hasPrefix("with:"): self = .with(words("with:"))
    case _ where text.hasPrefix("not-with:"): self = .notWith(words("not-with:"))
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
    case .notAfter(let forms): return previous.map { !forms.contains($0.lowercased) } ?? true
    case .with(let phrases): return Self.stands(phrases, in: words, outside: start..<end)
    case .notWith(let phrases): return !Self.stands(phrases, in: words, outside: start..<end)
    case .beforeNumber: return next?.kind == .number
    case .afterNumber: return previous?.kind == .number
    case .sentenceStart: return !words[..<start].contains { $0.kind == .word || $0.kind == .number }
    case .sentenceEnd: return !words[end...].contains { $0.kind == .word || $0.kind == .number }
    case .beforeCapital: return next?.isCapitalised ?? false
    case .inHeading: return isHeading
    }
  }

  private static func stands(_ phrases: Set<String>, in words: [Word], outside match: Range<Int>) -> Bool {
    phrases.contains { phrase in
      let forms = phrase.pieces(" ")
      return words.indices.contains { stand(forms, in: words, at: $0, outside: match) }
    }
  }

  private static func stand(_ forms: [String], in words: [Word], at start: Int, outside match: Range<Int>) -> Bool {
    let place = start..<start + forms.count
    return place.upperBound <= words.count && !place.overlaps(match)
      && zip(forms, words[place]).allSatisfy { $0 == $1.lowercased }
  }
}

import FoundationEssentials
public import Prose

/// Results → the JSON that people's scripts rely on. Keys are sorted, so the same result gives the same bytes.
public enum ResultJSON {
  /// A `helder.simplification/1` on one line, without a line end; with `short`, also the short message under its card.
  public static func encode(
    _ result: Simplification, id: String? = nil, meta: JSONValue? = nil, short: (ShortMessage, LocalCard)? = nil
  ) -> [UInt8] {
    bytes(SimplificationJSON(result, id: id, meta: meta, short: short.map(ShortJSON.init)))
  }

  /// A `helder.score/1` on one line, without a line end.
  public static func encode(_ score: Score) -> [UInt8] {
    bytes(ScoreJSON(score))
  }

  /// A `helder.error/1` on one line, without a line end; with the file and the line there (from 1) where these are known.
  public static func encode(
    _ error: UnreadableMessage, id: String?, file: String? = nil, line: Int? = nil
  ) -> [UInt8] {
    let detail = ErrorJSON.Detail(kind: error.kind.rawValue, message: error.message, line: line ?? error.line)
    return bytes(ErrorJSON(id: id, file: file, error: detail))
  }

  static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value))
    } catch {
      // Only a number that isn't finite could get here, and no measure is one.
      preconditionFailure("a result could not be written as JSON: \(error)")
    }
  }
}

private struct ErrorJSON: Encodable {
  struct Detail: Encodable {
    let kind: String
    let message: String
    let line: Int?
  }

  let schema = "helder.error/1"
  let id: String?
  let file: String?
  let error: Detail
}

private struct ShortJSON: Encodable {
  let card: LocalJSON
  let text: String
  let omitted: [QuoteJSON]

  init(_ short: ShortMessage, _ card: LocalCard) {
    self.card = LocalJSON(card)
    text = short.document.text
    omitted = short.omitted.map(QuoteJSON.init)
  }
}

private struct SimplificationJSON: Encodable {
  struct Version: Encodable {
    let text: String
    let readability: ReadabilityJSON
  }

  struct SentenceJSON: Encodable {
    struct BeforeAfter: Encodable {
      enum Key: CodingKey {
        case before, after
      }

      let before: ReadabilityJSON
      let after: ReadabilityJSON

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        var measures = container.nestedContainer(keyedBy: ReadabilityJSON.Key.self, forKey: .before)
        try before.fill(&measures)
        measures = container.nestedContainer(keyedBy: ReadabilityJSON.Key.self, forKey: .after)
        try after.fill(&measures)
      }
    }

    let original: String
    let range: UTF8Range
    let simplified: [String]
    let readability: BeforeAfter
    let edits: [EditJSON]
  }

  struct FactJSON: Encodable {
    let kind: Fact.Kind
    let text: String
    let value: String
    let range: UTF8Range
    let keptAs: String
  }

  let schema = "helder.simplification/1"
  let id: String?
  let meta: JSONValue?
  let profile: Profile
  let original: Version
  let simplified: Version
  let sentences: [SentenceJSON]
  let facts: [FactJSON]
  let actions: [ActionJSON]
  let warnings: [FindingJSON]
  let short: ShortJSON?

  init(_ result: Simplification, id: String?, meta: JSONValue?, short: ShortJSON?) {
    self.id = id
    self.meta = meta
    self.short = short
    profile = result.profile
    original = Version(text: result.original.text, readability: ReadabilityJSON(result.original.readability))
    simplified = Version(text: result.simplified.text, readability: ReadabilityJSON(result.simplified.readability))
    sentences = result.sentences.map { sentence in
      SentenceJSON(
        original: sentence.original, range: sentence.range, simplified: sentence.simplified,
        readability: .init(before: ReadabilityJSON(sentence.before), after: ReadabilityJSON(sentence.after)),
        edits: sentence.edits.map(EditJSON.init))
    }
    facts = result.facts.map {
      FactJSON(kind: $0.fact.kind, text: $0.fact.text, value: $0.fact.value, range: $0.fact.range, keptAs: $0.keptAs)
    }
    actions = result.actions.map(ActionJSON.init)
    warnings = result.warnings.map(FindingJSON.init)
  }
}

private struct ScoreJSON: Encodable {
  struct Part: Encodable {
    let kind: Block.Kind
    let text: String
    let range: UTF8Range
    let readability: ReadabilityJSON

    init(_ part: Score.Part) {
      kind = part.kind
      text = part.text
      range = part.range
      readability = ReadabilityJSON(part.readability)
    }
  }

  let schema = "helder.score/1"
  let readability: ReadabilityJSON
  let blocks: [Part]
  let sentences: [Part]
  let warnings: [FindingJSON]

  init(_ score: Score) {
    readability = ReadabilityJSON(score.readability)
    blocks = score.blocks.map(Part.init)
    sentences = score.sentences.map(Part.init)
    warnings = score.warnings.map(FindingJSON.init)
  }
}

private struct EditJSON: Encodable {
  let rule: String
  let entry: String
  let before: String
  let after: String
  let alternatives: [String]
  let range: UTF8Range
  let safety: Safety
  let applied: Bool
  let reason: String

  init(_ edit: Edit) {
    rule = edit.rule
    entry = edit.entry
    before = edit.before
    after = edit.after
    alternatives = edit.alternatives
    range = edit.range
    safety = edit.safety
    applied = edit.applied
    reason = edit.reason
  }
}

private struct FindingJSON: Encodable {
  let kind: Finding.Kind
  let message: String
  let range: UTF8Range?

  init(_ finding: Finding) {
    kind = finding.kind
    message = finding.message
    range = finding.range
  }
}

/// Measures with the contract's names; one that can't be computed is written as `null`. All go straight to what the encoder
/// knows of numbers and containers, as two of these are written for each sentence: by way of `Encodable`, most of the time
/// goes into finding out what an optional holds.
private struct ReadabilityJSON: Encodable {
  let measures: ReadabilityMeasures

  init(_ measures: ReadabilityMeasures) { self.measures = measures }

  enum Key: String, CodingKey {
    case level, score, words, sentences, wordsPerSentence, longestSentence, difficultWords, fleschDouma, passives
    case subordinateClauses, maxDependencyLength, contentWordsPerClause, concreteNouns, readingMinutes
    case wordFrequency, dependencyLength, tangLength, nounStrings, nominalisations, abbreviations
  }

  struct DifficultWordJSON: Encodable {
    let text: String
    let lemma: String
    let frequency: Double?
    let range: UTF8Range
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try fill(&container)
  }

  func fill(_ container: inout KeyedEncodingContainer<Key>) throws {
    try container.encode(orNull: measures.level, forKey: .level)
    try container.encode(orNull: measures.score, forKey: .score)
    try container.encode(measures.words, forKey: .words)
    try container.encode(measures.sentences, forKey: .sentences)
    try container.encode(orNull: measures.wordsPerSentence, forKey: .wordsPerSentence)
    try container.encode(measures.longestSentence, forKey: .longestSentence)
    var difficult = container.nestedUnkeyedContainer(forKey: .difficultWords)
    for word in measures.difficultWords {
      try difficult.encode(
        DifficultWordJSON(text: word.text, lemma: word.lemma, frequency: word.frequency, range: word.range))
    }
    try container.encode(orNull: measures.fleschDouma, forKey: .fleschDouma)
    try container.encode(orNull: measures.passives, forKey: .passives)
    try container.encode(orNull: measures.subordinateClauses, forKey: .subordinateClauses)
    try container.encode(orNull: measures.maxDependencyLength, forKey: .maxDependencyLength)
    try container.encode(orNull: measures.contentWordsPerClause, forKey: .contentWordsPerClause)
    try container.encode(orNull: measures.concreteNouns, forKey: .concreteNouns)
    try container.encode(orNull: measures.readingMinutes, forKey: .readingMinutes)
    try container.encode(orNull: measures.wordFrequency, forKey: .wordFrequency)
    try container.encode(orNull: measures.dependencyLength, forKey: .dependencyLength)
    try container.encode(orNull: measures.tangLength, forKey: .tangLength)
    try container.encode(orNull: measures.nounStrings, forKey: .nounStrings)
    try container.encode(orNull: measures.nominalisations, forKey: .nominalisations)
    try container.encode(orNull: measures.abbreviations, forKey: .abbreviations)
  }
}

extension KeyedEncodingContainer {
  fileprivate mutating func encode(orNull count: Int?, forKey key: Key) throws {
    if let count { try encode(count, forKey: key) } else { try encodeNil(forKey: key) }
  }

  /// Two decimals: more would claim an exactness that no reader notices.
  fileprivate mutating func encode(orNull measure: Double?, forKey key: Key) throws {
    guard let measure else { return try encodeNil(forKey: key) }
    try encode((measure * 100).rounded() / 100, forKey: key)
  }
}

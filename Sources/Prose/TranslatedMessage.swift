/// A message in another language, sentence by sentence beside the Dutch.
public struct TranslatedMessage: Sendable {
  /// What happened to a sentence.
  public enum Status: String, Sendable, Codable {
    /// Translated, with every fact in it.
    case translated
    /// Left in Dutch, since there is nothing to translate or it may not be sent: names, contact lines, tables, quotations.
    case kept
    /// Left in Dutch, since the translation can't be trusted or didn't come.
    case needsReview = "needs review"
  }

  /// A fact that wasn't sent, and how the translation writes it.
  public struct Fact: Sendable, Hashable, Codable {
    /// What it is; nil for a word that was hidden because it may be a name.
    public var kind: Prose.Fact.Kind?
    /// As it stands in the Dutch sentence.
    public var text: String
    /// As it stands in the translation.
    public var keptAs: String

    /// A fact and how the translation writes it.
    public init(kind: Prose.Fact.Kind?, text: String, keptAs: String) {
      self.kind = kind
      self.text = text
      self.keptAs = keptAs
    }
  }

  /// A sentence in both languages.
  public struct Sentence: Sendable {
    /// The plainer Dutch sentence.
    public var dutch: String
    /// Where it stands in the plainer text.
    public var range: UTF8Range
    /// What was sent, or would be; nil when nothing is.
    public var sent: String?
    /// The translation; the Dutch sentence where there is none.
    public var translation: String
    /// What happened to it.
    public var status: Status
    /// Why somebody has to look at it; nil when nobody has to.
    public var reason: String?
    /// What was hidden in it, in order.
    public var facts: [Fact]

    /// A sentence in both languages.
    public init(
      dutch: String, range: UTF8Range, sent: String?, translation: String, status: Status, reason: String? = nil,
      facts: [Fact] = []
    ) {
      self.dutch = dutch
      self.range = range
      self.sent = sent
      self.translation = translation
      self.status = status
      self.reason = reason
      self.facts = facts
    }
  }

  /// The code of the language.
  public var language: String
  /// Whether it is written from right to left.
  public var isRightToLeft: Bool
  /// The translated text, laid out as the Dutch one. Sentences that need review stand in it in Dutch, marked.
  public var text: String
  /// All sentences, in order.
  public var sentences: [Sentence]
  /// Why the endpoint gave no answer, in English; nil when it answered.
  public var failure: String?

  /// A message in another language.
  public init(
    language: String, isRightToLeft: Bool, text: String, sentences: [Sentence], failure: String? = nil
  ) {
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.text = text
    self.sentences = sentences
    self.failure = failure
  }

  /// The sentences that somebody has to look at.
  public var doubtful: [Sentence] { sentences.filter { $0.status == .needsReview } }
}

/// The code of a language that a message can be translated into, as endpoints know them: `tr`, `zh-Hans`.
public struct LanguageCode: Sendable, Hashable {
  /// The code, as it was given.
  public let value: String

  /// A code of two or three letters, perhaps with parts of two to eight letters or digits behind hyphens; nil for anything
  /// else, and for Dutch.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }), parts.count <= 3, first != "nl",
      first != "nld",
      parts.dropFirst().allSatisfy({
        (2...8).contains($0.utf8.count)
          && $0.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) }
      })
    else { return nil }
    value = String(text)
  }

  /// The language without script or country: `zh` of `zh-Hans`.
  public var base: String { String(value.prefix { $0 != "-" }) }

  /// Whether it is written from right to left.
  public var isRightToLeft: Bool {
    ["ar", "fa", "he", "ur", "ps", "ckb", "prs", "sd", "ug", "yi", "dv"].contains(base)
  }
}

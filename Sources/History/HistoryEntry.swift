public import Prose

/// What is kept of a message: measures, and no text unless the school asks for it.
public struct HistoryEntry: Sendable, Hashable {
  /// A word that parents may not know, or that makes a problem of growing up.
  public struct Word: Sendable, Hashable {
    /// Why it is pointed out.
    public enum Kind: String, Sendable, CaseIterable {
      /// Few people read it often.
      case difficult
      /// It makes ordinary ups and downs sound like a problem.
      case normalise
    }

    /// Why it is pointed out.
    public let kind: Kind
    /// The word or phrase as the lexicon has it, or its lemma.
    public let word: String
    /// What to write instead; empty when not known.
    public let instead: String
    /// How often it stands in the message.
    public var count: Int

    /// A word of a message.
    public init(kind: Kind, word: String, instead: String, count: Int) {
      self.kind = kind
      self.word = word
      self.instead = instead
      self.count = count
    }
  }

  /// A sentence and what became of it.
  public struct Example: Sendable, Hashable {
    /// As it was written.
    public let before: String
    /// What became of it.
    public let after: String

    /// A sentence before and after.
    public init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }

  /// A name for the message's text, what was said of it, the options and the version: 64 hexadecimal digits.
  public var hash: String
  /// The day on which it was sent.
  public var day: Day
  /// The school, as the input has it.
  public var school: String?
  /// The group it went to.
  public var group: String?
  /// The kind of sender.
  public var sender: String?
  /// Words.
  public var words = 0
  /// Sentences.
  public var sentences = 0
  /// Words in the longest sentence.
  public var longestSentence = 0
  /// The same in the plainer version.
  public var longestSentenceAfter = 0
  /// The level, 1 to 4; nil where it can't be computed.
  public var level: Int?
  /// The same of the plainer version.
  public var levelAfter: Int?
  /// The score, 0 to 100; nil where it can't be computed.
  public var score: Double?
  /// The same of the plainer version.
  public var scoreAfter: Double?
  /// Edits applied.
  public var applied = 0
  /// Suggestions.
  public var suggested = 0
  /// Passive clauses.
  public var passives = 0
  /// Whether what is asked comes only near the end.
  public var asksLate = false
  /// How long a reader takes who reads with effort.
  public var readingMinutes = 0.0
  /// Words to look at.
  public var difficultWords: [Word] = []
  /// The text; nil unless it is kept.
  public var original: String?
  /// The plainer version; nil unless texts are kept.
  public var plain: String?
  /// Sentences that became plainer; none unless texts are kept.
  public var examples: [Example] = []

  /// The measures of a message are filled in by its maker.
  public init(hash: String, day: Day) {
    self.hash = hash
    self.day = day
  }
}

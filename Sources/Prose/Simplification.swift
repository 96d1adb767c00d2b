/// A message with its plainer version, and everything that happened on the way.
public struct Simplification: Sendable {
  /// A text and how hard it is.
  public struct Version: Sendable {
    /// The text.
    public var text: String
    /// How hard it is.
    public var readability: ReadabilityMeasures

    /// A text and how hard it is.
    public init(text: String, readability: ReadabilityMeasures) {
      self.text = text
      self.readability = readability
    }
  }

  /// One sentence of the original and what became of it.
  public struct SentenceResult: Sendable {
    /// The sentence in the original.
    public var original: String
    /// Where it stands in the original.
    public var range: UTF8Range
    /// The sentences that took its place.
    public var simplified: [String]
    /// How hard it was.
    public var before: ReadabilityMeasures
    /// How hard it is now.
    public var after: ReadabilityMeasures
    /// The edits in it, applied or not.
    public var edits: [Edit]

    /// A sentence and what became of it.
    public init(
      original: String, range: UTF8Range, simplified: [String], before: ReadabilityMeasures, after: ReadabilityMeasures,
      edits: [Edit]
    ) {
      self.original = original
      self.range = range
      self.simplified = simplified
      self.before = before
      self.after = after
      self.edits = edits
    }
  }

  /// A fact of the original, and how it reads in the plainer version.
  public struct KeptFact: Sendable {
    /// The fact in the original.
    public var fact: Fact
    /// How it is written in the plainer version.
    public var keptAs: String

    /// A fact and how it is written now.
    public init(fact: Fact, keptAs: String) {
      self.fact = fact
      self.keptAs = keptAs
    }
  }

  /// The limits that were used.
  public var profile: Profile
  /// The message as it came.
  public var original: Version
  /// The plainer message.
  public var simplified: Version
  /// The plainer message taken apart.
  public var document: Document
  /// Sentence by sentence, all blocks but layout.
  public var sentences: [SentenceResult]
  /// What had to survive.
  public var facts: [KeptFact]
  /// What the message asks of its readers; sentences are counted as in `sentences`.
  public var actions: [Action]
  /// What can't be mended by an edit.
  public var warnings: [Finding]

  /// The result of simplifying a message.
  public init(
    profile: Profile, original: Version, simplified: Version, document: Document, sentences: [SentenceResult],
    facts: [KeptFact], actions: [Action], warnings: [Finding]
  ) {
    self.profile = profile
    self.original = original
    self.simplified = simplified
    self.document = document
    self.sentences = sentences
    self.facts = facts
    self.actions = actions
    self.warnings = warnings
  }

  /// All edits, in order of the text.
  public var edits: [Edit] { sentences.flatMap(\.edits) }
}

/// How hard a message is: as a whole, by block, by sentence.
public struct Score: Sendable {
  /// A block or sentence and how hard it is.
  public struct Part: Sendable {
    /// The kind of block that it is or stands in.
    public var kind: Block.Kind
    /// As it stands in the text.
    public var text: String
    /// Where it stands.
    public var range: UTF8Range
    /// How hard it is.
    public var readability: ReadabilityMeasures

    /// A part at `range`.
    public init(kind: Block.Kind, text: String, range: UTF8Range, readability: ReadabilityMeasures) {
      self.kind = kind
      self.text = text
      self.range = range
      self.readability = readability
    }
  }

  /// The whole message.
  public var readability: ReadabilityMeasures
  /// Block by block.
  public var blocks: [Part]
  /// Sentence by sentence.
  public var sentences: [Part]
  /// What was passed over.
  public var warnings: [Finding]

  /// How hard a message is.
  public init(readability: ReadabilityMeasures, blocks: [Part], sentences: [Part], warnings: [Finding]) {
    self.readability = readability
    self.blocks = blocks
    self.sentences = sentences
    self.warnings = warnings
  }
}

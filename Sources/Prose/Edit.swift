/// Whether an edit may be applied without asking.
public enum Safety: String, Sendable, Codable, CaseIterable {
  /// Meaning kept and grammar right in every context that the rule matches: applied by itself.
  case safe
  /// Shown to a person, never applied by itself.
  case suggestion
}

/// One change that a rule proposes in a text.
public struct Edit: Sendable, Hashable {
  /// The rule's id.
  public var rule: String
  /// The lexicon entry or word that brought it up.
  public var entry: String
  /// What stands there now.
  public var before: String
  /// What would stand there.
  public var after: String
  /// Other wordings, best first.
  public var alternatives: [String]
  /// The bytes that would be replaced, in the original text.
  public var range: UTF8Range
  /// Whether it may be applied without asking.
  public var safety: Safety
  /// Why, in Dutch, for the writer of the message.
  public var reason: String
  /// Whether it has been applied.
  public var applied: Bool

  /// A proposal that has not been applied.
  public init(
    rule: String, entry: String, before: String, after: String, alternatives: [String] = [], range: UTF8Range,
    safety: Safety, reason: String
  ) {
    self.rule = rule
    self.entry = entry
    self.before = before
    self.after = after
    self.alternatives = alternatives
    self.range = range
    self.safety = safety
    self.reason = reason
    self.applied = false
  }
}

/// Something to point out that no edit mends.
public struct Finding: Sendable, Hashable {
  /// What was found.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A sentence longer than the profile allows.
    case longSentence = "long-sentence"
    /// A rare word for which there is no plainer one in the lexicon, or a hard phrase.
    case difficultWord = "difficult-word"
    /// A passive that names its doer late, or hides who it is.
    case passive
    /// More than one verb made into a noun in a sentence, or one with its object.
    case nominalisation
    /// A participle before its noun, with so many words of its own that the noun comes late.
    case foldedModifier = "folded-modifier"
    /// Two parts of a verb, or a subject and its verb, with too much between them.
    case wordsApart = "words-apart"
    /// A sentence full of abstract nouns, or a string of them.
    case abstractNouns = "abstract-nouns"
    /// Two statements whose link the reader has to think of.
    case missingConnective = "missing-connective"
    /// A misspelt word.
    case spelling
    /// One thing under two names.
    case inconsistentWording = "inconsistent-wording"
    /// An abbreviation that nothing explains.
    case unexplainedAbbreviation = "unexplained-abbreviation"
    /// A message that asks for something only near its end.
    case mainPointLate = "main-point-late"
    /// Text in another language, passed through unchanged.
    case otherLanguage = "other-language"
    /// A table, passed through unchanged.
    case table
    /// Nothing to read: no words at all.
    case noText = "no-text"
    /// Edits that would have lost or changed a fact, dropped.
    case factKept = "fact-kept"
    /// A weekday that the date behind it doesn't fall on.
    case weekdayMismatch = "weekday-mismatch"
    /// A date more than 30 days ago of which the sentence speaks as if it were to come.
    case pastDate = "past-date"
    /// A second time for something that has been given another.
    case timeMismatch = "time-mismatch"
  }

  /// What was found.
  public var kind: Kind
  /// In Dutch, for the writer of the message.
  public var message: String
  /// Where; nil when it concerns the whole message.
  public var range: UTF8Range?

  /// A finding at `range`.
  public init(kind: Kind, message: String, range: UTF8Range?) {
    self.kind = kind
    self.message = message
    self.range = range
  }
}

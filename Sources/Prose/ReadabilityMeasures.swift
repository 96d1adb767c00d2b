/// A word that few people read often.
public struct DifficultWord: Sendable, Hashable {
  /// As it stands in the text.
  public var text: String
  /// Its lemma, or its lower-case form where the lemma is not known.
  public var lemma: String
  /// Its Zipf frequency (log10 of occurrences per billion words), of its rarest part for a compound; nil when unknown.
  public var frequency: Double?
  /// Where it stands.
  public var range: UTF8Range

  /// A difficult word at `range`.
  public init(text: String, lemma: String, frequency: Double?, range: UTF8Range) {
    self.text = text
    self.lemma = lemma
    self.frequency = frequency
    self.range = range
  }
}

/// How hard a text is, and what that rests on. A measure that can't be computed is nil.
public struct ReadabilityMeasures: Sendable, Hashable {
  /// 1 (easiest) to 4.
  public var level: Int?
  /// 0 (easiest) to 100.
  public var score: Double?
  /// The number of words; punctuation and symbols don't count.
  public var words: Int
  /// The number of sentences.
  public var sentences: Int
  /// Words per sentence.
  public var wordsPerSentence: Double?
  /// The number of words in the longest sentence.
  public var longestSentence: Int
  /// The difficult words, in order of appearance.
  public var difficultWords: [DifficultWord]
  /// Flesch-Douma, higher is easier; see `FleschDouma`.
  public var fleschDouma: Double?
  /// The number of passive clauses.
  public var passives: Int?
  /// The number of subordinate clauses.
  public var subordinateClauses: Int?
  /// The greatest number of words between a word and its head.
  public var maxDependencyLength: Int?
  /// Content words per clause.
  public var contentWordsPerClause: Double?
  /// The share of concrete nouns, 0 to 1.
  public var concreteNouns: Double?
  /// The mean Zipf frequency of the content words, on SUBTLEX-NL's scale.
  public var wordFrequency: Double?
  /// The mean over sentences of the greatest number of words between a word and its head.
  public var dependencyLength: Double?
  /// The greatest number of words between a finite verb and what completes it: *heeft … besloten*, *neemt … mee*.
  public var tangLength: Int?
  /// Chains of three or more nouns, each modifying the one before.
  public var nounStrings: Int?
  /// Verbs made into nouns: *het invullen*, *de verstrekking*.
  public var nominalisations: Int?
  /// Abbreviations.
  public var abbreviations: Int?
  /// How long a practised reader takes, in minutes.
  public var readingMinutes: Double

  /// Measures of a text of `words` words in `sentences` sentences; all that is not given is nil or none.
  public init(words: Int, sentences: Int, longestSentence: Int, difficultWords: [DifficultWord], readingMinutes: Double)
  {
    self.words = words
    self.sentences = sentences
    self.longestSentence = longestSentence
    self.difficultWords = difficultWords
    self.readingMinutes = readingMinutes
    wordsPerSentence = sentences == 0 ? nil : Double(words) / Double(sentences)
  }
}

import Lexicons
public import Prose

/// Measures how hard sentences are to read.
public struct ReadabilityMeter: Sendable {
  /// Words read aloud or by a slow reader in a minute. Adults read Dutch non-fiction at some 238 words a minute (Brysbaert,
  /// 2019); parents who read with effort, for whom Helder is, at about half of that.
  static let wordsPerMinute = 120.0

  private let compounds: Compounds

  /// A meter that judges words by the built-in frequencies.
  public init() {
    compounds = Compounds()
  }

  /// What is counted in one sentence. Counts of sentences add up to those of a text.
  public struct Counts: Sendable {
    /// The number of words; punctuation and symbols don't count.
    public internal(set) var words = 0
    var sentences = 0
    var syllables = 0
    /// The number of words in the longest sentence.
    public internal(set) var longestSentence = 0
    /// The difficult words, in order.
    public internal(set) var difficult: [DifficultWord] = []

    /// Nothing counted yet.
    public init() {}

    /// Adds the counts of another stretch.
    public mutating func add(_ other: Counts) {
      words += other.words
      sentences += other.sentences
      syllables += other.syllables
      longestSentence = max(longestSentence, other.longestSentence)
      difficult += other.difficult
    }
  }

  /// Counts one sentence.
  public func count(_ sentence: Sentence) -> Counts {
    var counts = Counts()
    for (index, word) in sentence.words.enumerated() {
      switch word.kind {
      case .punctuation, .symbol: continue
      case .number, .address:
        counts.words += 1
        counts.syllables += 1
      case .word:
        counts.words += 1
        counts.syllables += Syllables.count(word.lowercased)
        if let difficult = difficult(word, isFirst: index == 0) { counts.difficult.append(difficult) }
      }
    }
    counts.sentences = counts.words == 0 ? 0 : 1
    counts.longestSentence = counts.words
    return counts
  }

  /// The measures of what was counted.
  public func measures(_ counts: Counts) -> ReadabilityMeasures {
    var measures = ReadabilityMeasures(
      words: counts.words, sentences: counts.sentences, longestSentence: counts.longestSentence,
      difficultWords: counts.difficult, readingMinutes: Double(counts.words) / Self.wordsPerMinute)
    measures.fleschDouma = FleschDouma.score(
      words: counts.words, sentences: counts.sentences, syllables: counts.syllables)
    measures.score = ProvisionalScore.score(counts)
    measures.level = measures.score.map(ProvisionalScore.level)
    return measures
  }

  /// The word as a difficult one, when fewer than one in `DifficultWords.rarest` words is it. Names are not.
  private func difficult(_ word: Word, isFirst: Bool) -> DifficultWord? {
    guard word.lowercased.utf8.count >= 4, isFirst || !word.isCapitalised else { return nil }
    if word.isCapitalised, FirstNames.builtIn.contains(word.lowercased) { return nil }
    let frequency = compounds.frequency(of: word.lowercased)
    guard frequency ?? 0 < DifficultWords.rarest, !DifficultWords.isException(word) else { return nil }
    return DifficultWord(text: word.form, lemma: word.lowercased, frequency: frequency, range: word.range)
  }
}

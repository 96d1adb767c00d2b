import Lexicons
public import Prose

/// Measures how hard sentences are to read.
public struct ReadabilityMeter: Sendable {
  /// Words read aloud or by a slow reader in a minute. Adults read Dutch non-fiction at some 238 words a minute (Brysbaert,
  /// 2019); parents who read with effort, for whom Helder is, at about half of that.
  static let wordsPerMinute = 120.0

  private let compounds = Compounds()
  private let nounClasses = NounClasses()
  private let scale = WordFrequencyScale()

  /// A meter that judges words by the built-in frequencies and noun classes.
  public init() {}

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
    /// What rests on grammar; nil where no sentence was annotated.
    var grammar: GrammarCounts?

    /// Nothing counted yet.
    public init() {}

    /// The same counts of a stretch that stands some bytes further in the text.
    public func moved(by bytes: Int) -> Counts {
      var counts = self
      for place in counts.difficult.indices {
        let range = counts.difficult[place].range
        counts.difficult[place].range = UTF8Range(range.start + bytes, range.end + bytes)
      }
      return counts
    }

    /// Adds the counts of another stretch.
    public mutating func add(_ other: Counts) {
      words += other.words
      sentences += other.sentences
      syllables += other.syllables
      longestSentence = max(longestSentence, other.longestSentence)
      difficult += other.difficult
      if let theirs = other.grammar {
        if grammar?.add(theirs) == nil { grammar = theirs }
      }
    }
  }

  /// Counts one sentence.
  public func count(_ sentence: Sentence) -> Counts {
    var counts = Counts()
    let isAnnotated = sentence.analyses.count == sentence.words.count
    for (index, word) in sentence.words.enumerated() {
      switch word.kind {
      case .punctuation, .symbol: continue
      case .number, .address:
        counts.words += 1
        counts.syllables += 1
      case .word:
        counts.words += 1
        counts.syllables += Syllables.count(word.lowercased)
        let analysis = isAnnotated ? sentence.analyses[index] : nil
        if let difficult = difficult(word, analysis, isFirst: index == 0) { counts.difficult.append(difficult) }
      }
    }
    counts.sentences = counts.words == 0 ? 0 : 1
    counts.longestSentence = counts.words
    if isAnnotated, counts.words > 0 { counts.grammar = grammar(sentence) }
    return counts
  }

  /// The measures of what was counted.
  public func measures(_ counts: Counts) -> ReadabilityMeasures {
    var measures = ReadabilityMeasures(
      words: counts.words, sentences: counts.sentences, longestSentence: counts.longestSentence,
      difficultWords: counts.difficult, readingMinutes: Double(counts.words) / Self.wordsPerMinute)
    measures.fleschDouma = FleschDouma.score(
      words: counts.words, sentences: counts.sentences, syllables: counts.syllables)
    counts.grammar?.write(to: &measures)
    if let frequency = measures.wordFrequency, let length = measures.dependencyLength,
      let contentWords = measures.contentWordsPerClause, let concrete = measures.concreteNouns
    {
      let score = LiNTScore.score(
        frequency: frequency, dependencyLength: length, contentWordsPerClause: contentWords, concreteNouns: concrete)
      measures.score = score
      measures.level = LiNTScore.level(score)
    }
    return measures
  }

  private func grammar(_ sentence: Sentence) -> GrammarCounts {
    let grammar = SentenceGrammar(sentence)
    var counts = GrammarCounts(grammar)
    var contentWords = 0
    for (word, analysis) in zip(sentence.words, sentence.analyses) {
      if Abbreviations.builtIn.contains(word.form) || Abbreviations.builtIn.contains(word.lowercased) {
        counts.abbreviations += 1
      }
      if word.kind == .word, analysis.pos == .noun || analysis.pos == .properNoun,
        let meaning = nounClasses.meaning(of: word, analysis)
      {
        counts.knownNouns += 1
        if meaning == .concrete { counts.concreteNouns += 1 }
      }
      guard ContentWords.isContent(word, analysis) else { continue }
      contentWords += 1
      // A separable verb in two halves has a frequency as neither; LiNT-II leaves those out too.
      if analysis.pos == .properNoun || nounClasses.isPlace(word)
        || analysis.pos == .verb && analysis.lemma.utf8.contains(UInt8(ascii: "_"))
      {
        continue
      }
      counts.frequencies += 1
      counts.frequencySum += frequency(word, analysis)
    }
    counts.add(contentWords: contentWords, finiteVerbs: grammar.finiteVerbs)
    return counts
  }

  /// The frequency of a content word on SUBTLEX-NL's scale; of a compound noun, that of its last part.
  private func frequency(_ word: Word, _ analysis: Analysis) -> Double {
    guard analysis.pos == .noun, let head = nounClasses.head(of: analysis) else {
      return scale.frequency(of: word.lowercased)
    }
    return scale.frequency(of: head)
  }

  /// The word as a difficult one, when fewer than one in `DifficultWords.rarest` words is it. Names are not.
  private func difficult(_ word: Word, _ analysis: Analysis?, isFirst: Bool) -> DifficultWord? {
    guard word.lowercased.utf8.count >= 4, isFirst || !word.isCapitalised else { return nil }
    if word.isCapitalised, analysis?.pos == .properNoun || FirstNames.builtIn.contains(word.lowercased) { return nil }
    let frequency = compounds.frequency(of: word.lowercased)
    guard frequency ?? 0 < DifficultWords.rarest, !DifficultWords.isException(word) else { return nil }
    return DifficultWord(
      text: word.form, lemma: analysis?.plainLemma ?? word.lowercased, frequency: frequency, range: word.range)
  }
}

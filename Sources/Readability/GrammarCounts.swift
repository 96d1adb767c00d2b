import Prose

/// What rests on grammar, added up over sentences.
struct GrammarCounts {
  /// The sum of the frequencies of the content words that have one, and how many those are.
  var frequencySum = 0.0
  var frequencies = 0
  var concreteNouns = 0
  var knownNouns = 0
  var abbreviations = 0
  private var dependencyLengths = 0
  private var sentencesWithLength = 0
  private var maxDependencyLength: Int?
  private var perClause = 0.0
  private var sentencesWithClause = 0
  private var passives: Int
  private var subordinateClauses: Int
  private var tangLength: Int?
  private var nounStrings: Int
  private var nominalisations: Int

  init(_ grammar: SentenceGrammar) {
    passives = grammar.passives
    subordinateClauses = grammar.subordinateClauses
    tangLength = grammar.tangLength
    nounStrings = grammar.nounStrings
    nominalisations = grammar.nominalisations
    if let length = grammar.dependencyLength {
      dependencyLengths = length
      maxDependencyLength = length
      sentencesWithLength = 1
    }
  }

  /// Adds the content words of one sentence; without a finite verb it has no clause to divide them over.
  mutating func add(contentWords: Int, finiteVerbs: Int) {
    guard finiteVerbs > 0 else { return }
    perClause += Double(contentWords) / Double(finiteVerbs)
    sentencesWithClause += 1
  }

  mutating func add(_ other: GrammarCounts) {
    frequencySum += other.frequencySum
    frequencies += other.frequencies
    concreteNouns += other.concreteNouns
    knownNouns += other.knownNouns
    abbreviations += other.abbreviations
    dependencyLengths += other.dependencyLengths
    sentencesWithLength += other.sentencesWithLength
    maxDependencyLength = [maxDependencyLength, other.maxDependencyLength].compactMap(\.self).max()
    perClause += other.perClause
    sentencesWithClause += other.sentencesWithClause
    passives += other.passives
    subordinateClauses += other.subordinateClauses
    tangLength = [tangLength, other.tangLength].compactMap(\.self).max()
    nounStrings += other.nounStrings
    nominalisations += other.nominalisations
  }

  /// Frequency and noun class are means over words, the others over the sentences that have them, as in LiNT-II.
  func write(to measures: inout ReadabilityMeasures) {
    func mean(_ sum: Double, _ count: Int) -> Double? { count == 0 ? nil : sum / Double(count) }
    measures.wordFrequency = mean(frequencySum, frequencies)
    measures.dependencyLength = mean(Double(dependencyLengths), sentencesWithLength)
    measures.maxDependencyLength = maxDependencyLength
    measures.contentWordsPerClause = mean(perClause, sentencesWithClause)
    measures.concreteNouns = mean(Double(concreteNouns), knownNouns)
    measures.passives = passives
    measures.subordinateClauses = subordinateClauses
    measures.tangLength = tangLength
    measures.nounStrings = nounStrings
    measures.nominalisations = nominalisations
    measures.abbreviations = abbreviations
  }
}

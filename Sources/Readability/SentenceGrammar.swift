import Prose

/// What the grammar of one sentence says of how hard it reads.
struct SentenceGrammar {
  /// Finite verbs: as many as there are clauses.
  private(set) var finiteVerbs = 0
  /// Clauses with a passive auxiliary.
  private(set) var passives = 0
  /// Clauses within another: with *dat*, *als*, *om te*, a relative pronoun.
  private(set) var subordinateClauses = 0
  /// The greatest number of words, without punctuation, between a word and its head; nil below two words.
  private(set) var dependencyLength: Int?
  /// The greatest number of words between a finite verb and the participle, infinitive or particle that completes it.
  private(set) var tangLength: Int?
  /// Chains of three or more nouns, each depending on the one before: *de vaststelling van de datum van de start*.
  private(set) var nounStrings = 0
  /// Verbs made into nouns: *het invullen*, *de aanmelding*.
  private(set) var nominalisations = 0

  init(_ sentence: Sentence) {
    let analyses = sentence.analyses
    guard analyses.count == sentence.words.count, !analyses.isEmpty else { return }
    // How many words that are no punctuation stand before each word.
    var before = [0]
    for word in sentence.words { before.append(before[before.count - 1] + (word.kind == .punctuation ? 0 : 1)) }
    func between(_ one: Int, _ other: Int) -> Int { max(0, before[max(one, other)] - before[min(one, other) + 1]) }
    var conjuncts: [Int: [Int]] = [:]
    for (place, analysis) in analyses.enumerated() where analysis.relation == .conj && analysis.head >= 0 {
      conjuncts[analysis.head, default: []].append(place)
    }
    for (place, analysis) in analyses.enumerated() {
      if analysis.tag.isFiniteVerb { finiteVerbs += 1 }
      count(place, analysis, sentence)
      if sentence.words[place].kind == .punctuation { continue }
      let length = Self.heads(of: place, analyses, conjuncts).map { between(place, $0) }.max() ?? 0
      dependencyLength = max(dependencyLength ?? 0, length)
      if let half = Self.otherHalf(place, analyses) { tangLength = max(tangLength ?? 0, between(place, half)) }
      if Self.chain(from: place, analyses) == 3 { nounStrings += 1 }
    }
    if before[before.count - 1] < 2 { dependencyLength = nil }
  }

  private mutating func count(_ place: Int, _ analysis: Analysis, _ sentence: Sentence) {
    switch analysis.relation {
    case .passiveAuxiliary: passives += 1
    case .advcl, .acl, .relativeClause, .ccomp, .csubj: subordinateClauses += 1
    default: break
    }
    if Nominalisation.isOne(sentence.words[place], analysis) { nominalisations += 1 }
  }

  /// The heads of a word as LiNT-II takes them: a conjunct has that of the first conjunct, and a subject of verbs in
  /// coordination depends on each of them.
  private static func heads(of place: Int, _ analyses: [Analysis], _ conjuncts: [Int: [Int]]) -> [Int] {
    var first = place
    while analyses[first].relation == .conj, analyses[first].head >= 0 { first = analyses[first].head }
    let head = analyses[first].head
    if head < 0 { return [] }
    return [head] + (analyses[first].relation == .nsubj ? conjuncts[head] ?? [] : [])
  }

  /// The word after a finite verb, in its clause, that completes it.
  private static func otherHalf(_ place: Int, _ analyses: [Analysis]) -> Int? {
    let verb = analyses[place]
    guard verb.tag.isFiniteVerb else { return nil }
    if verb.relation == .aux || verb.relation == .passiveAuxiliary, verb.head > place { return verb.head }
    return analyses[(place + 1)...].indices.first { later in
      analyses[later].head == place && (analyses[later].relation == .verbParticle)
    }
  }

  /// How many nouns the chain that ends at `place` has, each a modifier of the one before.
  private static func chain(from place: Int, _ analyses: [Analysis]) -> Int {
    var length = 0
    var at = place
    while at >= 0, analyses[at].pos == .noun {
      length += 1
      guard analyses[at].relation == .nmod, analyses[at].head < at else { break }
      at = analyses[at].head
    }
    return length
  }
}

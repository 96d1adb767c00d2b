import Prose

/// What a sentence's tree says of its clauses; nil where the grammar isn't known.
struct ClauseTree {
  private let analyses: [Analysis]
  /// The finite verb of the clause that each word heads, if it heads one.
  private let finite: [Int: Int]

  init?(_ sentence: Sentence) {
    guard sentence.analyses.count == sentence.words.count, !sentence.analyses.isEmpty else { return nil }
    analyses = sentence.analyses
    var finite: [Int: Int] = [:]
    for (place, analysis) in analyses.enumerated() where analysis.tag.isFiniteVerb {
      let helps = [.aux, .passiveAuxiliary, .cop].contains(analysis.relation) && analysis.head >= 0
      finite[helps ? analysis.head : place] = place
    }
    self.finite = finite
  }

  /// The finite verb of the clause that the word at `head` heads.
  func finiteVerb(of head: Int) -> Int? { finite[head] }

  /// Whether the word at `head` heads a main clause: the first, or one that is joined to it.
  func isMain(_ head: Int) -> Bool {
    var at = head
    for _ in analyses {
      if analyses[at].isRoot { return true }
      guard [.conj, .parataxis].contains(analyses[at].relation) else { return false }
      at = analyses[at].head
    }
    return false
  }

  /// Whether a finite verb of a main clause stands before the word at `place`.
  func hasMainVerb(before place: Int) -> Bool { finite.contains { $0.value < place && isMain($0.key) } }

  /// Whether the last finite verb before the word at `place` is that of a main clause.
  func isMainVerb(lastBefore place: Int) -> Bool {
    finite.filter { $0.value < place }.max { $0.value < $1.value }.map { isMain($0.key) } ?? false
  }

  /// Whether all words from `start` on, punctuation apart, depend on `head` or are it.
  func isTail(from start: Int, under head: Int) -> Bool {
    // A word is under `head` when its own head is; heads may stand to the right, so each way up is walked once.
    var known: [Int: Bool] = [head: true]
    func isUnder(_ place: Int) -> Bool {
      var way: [Int] = []
      var at = place
      while at >= 0, known[at] == nil, way.count < analyses.count {
        way.append(at)
        at = analyses[at].head
      }
      let answer = at >= 0 && known[at] == true
      for step in way { known[step] = answer }
      return answer
    }
    return analyses.indices[start...].allSatisfy { analyses[$0].pos == .punctuation || isUnder($0) }
  }

  /// Whether the clause that `head` heads has a subject of its own, behind `place`.
  func hasSubject(_ head: Int, behind place: Int) -> Bool {
    analyses.indices[place...].contains {
      analyses[$0].head == head
        && [.nsubj, .passiveSubject, .csubj, .expl, .outerSubject].contains(analyses[$0].relation)
    }
  }

  /// The head of the innermost subordinate clause that the word at `place` belongs to.
  func clause(around place: Int) -> Int? {
    var at = place
    for _ in analyses {
      if [.advcl, .acl, .relativeClause, .ccomp, .csubj].contains(analyses[at].relation) { return at }
      at = analyses[at].head
      if at < 0 { return nil }
    }
    return nil
  }

  /// Whether a finite verb stands in a range with a subject of its clause.
  func hasClause(in range: Range<Int>) -> Bool {
    let heads = Set(finite.filter { range.contains($0.value) }.keys)
    return range.contains {
      [.nsubj, .passiveSubject, .expl].contains(analyses[$0].relation) && heads.contains(analyses[$0].head)
    }
  }
}

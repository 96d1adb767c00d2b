import Prose

/// A sentence as the grammar sees it, with its facts: what actions and events are read from.
struct SentenceTree {
  let text: String
  let sentence: Sentence
  /// The index of the sentence among all sentences of the message.
  let index: Int
  /// The block that it stands in.
  let block: Block.Kind
  /// The facts within it, in order.
  let facts: ArraySlice<Fact>
  /// For each word, those that depend on it.
  let children: [[Int]]

  init(text: String, sentence: Sentence, index: Int, block: Block.Kind, facts: ArraySlice<Fact>) {
    self.text = text
    self.sentence = sentence
    self.index = index
    self.block = block
    self.facts = facts
    var children = [[Int]](repeating: [], count: sentence.words.count)
    for (word, analysis) in sentence.analyses.enumerated() where analysis.head >= 0 {
      children[analysis.head].append(word)
    }
    self.children = children
  }

  var words: [Word] { sentence.words }
  var analyses: [Analysis] { sentence.analyses }

  /// A word in lower case; empty outside the sentence.
  func form(_ word: Int) -> String { words.indices.contains(word) ? words[word].lowercased : "" }

  /// The lemma in lower case, without the marks between its parts.
  func lemma(_ word: Int) -> String { analyses[word].plainLemma.lowercased() }

  /// The lemma of a verb without its particle.
  func base(of verb: Int) -> String {
    analyses[verb].lastPart.lowercased()
  }

  /// The words that may be the particle of a verb, as they stand: before *te*, or behind the verb at the end of its clause.
  /// Of long sentences the tree often loses them.
  func particles(of verb: Int) -> [String] {
    if form(verb - 1) == "te" { return verb > 1 && analyses[verb - 2].pos == .adposition ? [form(verb - 2)] : [] }
    guard analyses[verb].tag.isFiniteVerb else { return [] }
    return (verb + 1..<max(verb + 1, nextMainClause(behind: verb))).filter { word in
      guard analyses[word].pos == .adposition || analyses[word].pos == .adverb, !opensIdiom(word) else { return false }
      // "Controleer thuis of …" says where.
      if form(word) == "thuis", !Self.homeVerbs.contains(base(of: verb)) { return false }
      // "Praat er thuis over": the *over* of *erover*.
      if words[verb + 1..<word].contains(where: { ["er", "hier", "daar"].contains($0.lowercased) }),
        !ActionForms.builtIn[form(verb)].contains(where: { $0.particle == form(word) })
      {
        return false
      }
      guard word + 1 < words.count else { return true }
      // "Denk eraan de gymtas mee te geven."
      if form(word + 1) == "te" { return false }
      // "Controleer uw kind op teken", "Vertel niet voor wie het is": a preposition, whatever the tree makes of it.
      let isPreposition =
        opensPhrase(word) && !ActionForms.builtIn[form(verb)].contains { $0.particle == form(word) }
      if analyses[word].relation == .verbParticle, analyses[word + 1].pos != .determiner, !isPreposition { return true }
      return [.adposition, .punctuation, .coordinatingConjunction].contains(analyses[word + 1].pos)
        || analyses[word].pos == .adposition && opensSubordinate(word + 1) && !isPreposition
    }.map { form($0) }
  }

  /// Whether the tagger has a word for a preposition, with what can be its noun behind it.
  func opensPhrase(_ word: Int) -> Bool {
    words.indices.contains(word + 1) && analyses[word].tag.description == "VZ|init"
      && [.noun, .pronoun, .properNoun, .numeral, .adjective].contains(analyses[word + 1].pos)
  }

  /// Nouns that make a phrase of their own with *in*: *in beslag nemen* isn't *innemen*.
  private static let idioms: Set<String> = [
    "acht", "aanmerking", "aanraking", "behandeling", "beslag", "bezit", "dienst", "gebruik", "ontvangst", "overweging",
  ]

  func opensIdiom(_ word: Int) -> Bool { form(word) == "in" && Self.idioms.contains(form(word + 1)) }

  private static let homeVerbs: Set<String> = ["blijven", "laten", "houden", "brengen", "werken", "bezorgen"]

  private static let subordinateOpeners: Set<String> = [
    "die", "dat", "als", "of", "wanneer", "zodat", "omdat", "om", "waar", "waarin", "waarop", "waarmee", "wie", "wat",
    "tenzij", "mits", "indien", "zodra",
  ]

  /// Openers that no particle of the clause before follows.
  private static let reasons: Set<String> = ["zodat", "omdat", "want"]

  /// Whether a clause that hangs from the one before it can open at a word: *kleren aan die vies mogen worden*.
  func opensSubordinate(_ word: Int) -> Bool {
    Self.subordinateOpeners.contains(form(word))
      && !(form(word) == "om" && words.indices.contains(word + 1) && isMoment(word + 1))
  }

  /// Whether the verb behind *en*, whatever the tagger took it for, opens a clause with a particle or objects of its own: *en
  /// stap af*, *en sturen hun vragen in*.
  private func opensCommand(_ word: Int, behind verb: Int) -> Bool {
    guard word + 1 < words.count else { return false }
    if analyses[word].pos == .verb, analyses[word].tag.isInfinitive, words[word + 1].kind != .punctuation {
      return true
    }
    let hasObject = [.determiner, .pronoun].contains(analyses[word + 1].pos) && analyses[verb].tag.isPluralVerb
    return ActionForms.builtIn[form(word)].contains {
      $0.use == .stem && $0.particle == form(word + 1) || $0.use == .plural && hasObject
    }
  }

  /// Where the next main clause of the sentence begins: at the sign, or at the comma or *en* that a finite verb of its own
  /// follows, as in *Zet de fiets in het rek en stap af*.
  func nextMainClause(behind verb: Int) -> Int {
    var joint: Int?
    for place in words.indices.dropFirst(verb + 1) {
      switch words[place].lowercased {
      case ".", "!", "?", ";", ":": return place
      case "en" where opensCommand(place + 1, behind: verb): return place
      case "," where Self.reasons.contains(form(place + 1)): return place
      case ",", "en", "of", "maar", "want", "dus": joint = place
      default:
        if opensSubordinate(place) { joint = nil }
        if let joint, analyses[place].tag.isFiniteVerb { return joint }
      }
    }
    return words.count
  }

  /// The lemma of a verb, of a finite one without a particle that isn't there.
  func ownVerb(_ verb: Int) -> String {
    analyses[verb].tag.isFiniteVerb ? wholeVerb(verb) ?? lemma(verb) : lemma(verb)
  }

  /// The infinitive of a verb with the particle that really stands in its clause.
  func wholeVerb(_ verb: Int) -> String? {
    let base = base(of: verb)
    guard !base.isEmpty, analyses[verb].lemma.lowercased() != base else { return base.isEmpty ? nil : base }
    return form(verb).hasPrefix(String(lemma(verb).prefix(2))) && lemma(verb).hasSuffix(base)
      && form(verb).count > base.count
      ? lemma(verb) : particles(of: verb).map { $0 + base }.first { $0 == lemma(verb) } ?? base
  }

  /// Whether a determiner, a pronoun or a plural stands behind a verb, as its object has.
  func hasObject(behind verb: Int) -> Bool {
    analyses.indices[min(verb + 1, analyses.count)...].contains {
      [.determiner, .pronoun].contains(analyses[$0].pos) || analyses[$0].tag.isPluralNoun
    }
  }

  /// Whether words of the same clause follow a verb right away.
  func isRunOn(_ verb: Int) -> Bool {
    words.indices.contains(verb + 1) && words[verb + 1].kind != .punctuation && !analyses[verb + 1].tag.isFiniteVerb
  }

  /// The head, or nil for the root.
  func head(_ word: Int) -> Int? { analyses[word].isRoot ? nil : analyses[word].head }

  /// The first dependent with one of these relations.
  func child(_ word: Int, _ relations: Relation...) -> Int? {
    children[word].first { relations.contains(analyses[$0].relation) }
  }

  /// Whether the sentence is a question by its last sign.
  var isQuestion: Bool { words.last?.form == "?" }

  /// Whether a finite verb stands in it.
  var hasFiniteVerb: Bool { analyses.contains { $0.tag.isFiniteVerb } }

  /// A word and all that hangs from it, as the run of words around it; those that `leavesOut` names, and what hangs from
  /// them, are left out.
  func phrase(_ word: Int, leavesOut: (Int) -> Bool = { _ in false }) -> Range<Int> {
    var members: Set<Int> = []
    var open = [word]
    while let next = open.popLast() {
      guard members.insert(next).inserted else { continue }
      open += children[next].filter { !leavesOut($0) }
    }
    var start = word
    var end = word + 1
    while members.contains(start - 1) { start -= 1 }
    while members.contains(end) { end += 1 }
    while start < word, isSeparator(start) { start += 1 }
    while end - 1 > word, isSeparator(end - 1) { end -= 1 }
    return start..<end
  }

  private func isSeparator(_ word: Int) -> Bool {
    words[word].kind == .punctuation && !["(", ")"].contains(words[word].form)
      || analyses[word].pos == .coordinatingConjunction
  }

  /// Where a run of words stands. The run must not be empty.
  func range(_ run: Range<Int>) -> UTF8Range {
    UTF8Range(words[run.lowerBound].range.start, words[run.upperBound - 1].range.end)
  }

  /// A run of words as it stands, white space evened out.
  func quote(_ run: Range<Int>) -> Quote { Quote(in: text, range(run)) }
}

extension Quote {
  /// The same with a capital, as a sentence of its own.
  var capitalized: String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The same with a small first letter, for the middle of a sentence.
  var inner: String {
    guard let first = text.first, first.isUppercase, text.dropFirst().first?.isUppercase != true else { return text }
    return first.lowercased() + text.dropFirst()
  }
}

import Inflection
import Prose

/// What a participle needs of the verbs around it.
enum PlainParticiple {
  /// Of verbs that have no passive: *wordt gehad* isn't said.
  private static let neverPassive: Set<String> = ["gehad", "gekregen", "gekund", "gemoeten", "gewild"]

  /// Whether a participle can't stand where another does: *krijgt … uitgereikt* isn't *krijgt … gegeven*, nor *wordt
  /// ondervonden* *wordt gehad*.
  static func misfits(_ participle: String, at index: Int, in input: RuleInput) -> Bool {
    // *de toegezonden en al ingevulde lijst*: it stands before a noun, where another ending may be needed.
    if index > 0, index + 1 < input.end, ["en", ","].contains(input.words[index + 1].lowercased),
      input.words[index].lowercased.hasSuffix("en"), !participle.hasSuffix("en"),
      input.contains(["de", "het", "alle", "deze", "onze", "uw", "een"], in: max(0, index - 2)..<index)
    {
      return true
    }
    if neverPassive.contains(participle) { return !input.verbs(around: index).contains("hebben") }
    return participle == "gegeven" && input.verbs(around: index).contains("krijgen")
  }

  /// Whether a word that is read as a verb in the past is a participle before its noun: *de in mei behaalde cijfers*.
  static func isAttributive(_ index: Int, _ verb: Verb, in input: RuleInput) -> Bool {
    guard input.isFinite(index), verb.inflectedParticiple == input.words[index].lowercased, index + 1 < input.end,
      input.sentence.analyses[index + 1].pos == .noun || input.sentence.analyses[index + 1].tag.isPrenominal
    else { return false }
    // *Door school verstrekte laptops blijven …*: the verb of the sentence is another.
    let behind = (index + 1..<input.end).prefix { input.words[$0].kind != .punctuation && !input.opensClause($0) }
    if behind.contains(where: input.isFinite) { return true }
    let clause = (0..<index).reversed().prefix { input.words[$0].kind != .punctuation && !input.isFinite($0) }
    // *Uw via school verstrekte laptop*
    if let first = clause.last, [.adposition, .adverb].contains(input.sentence.analyses[first].pos),
      !clause.contains(where: { [.nsubj, .passiveSubject].contains(input.sentence.analyses[$0].relation) })
    {
      return true
    }
    return clause.contains {
      input.sentence.analyses[$0].pos == .determiner && input.sentence.analyses[$0 + 1].pos == .adposition
    }
  }

  /// Whether a word that is read as a participle tells to do something: *…, vermeld dit dan*.
  static func isInstruction(_ index: Int, in input: RuleInput) -> Bool {
    guard index + 1 < input.end, index == 0 || [",", ":"].contains(input.words[index - 1].form) else { return false }
    return ["dit", "dat", "de", "het", "deze", "uw", "je"].contains(input.words[index + 1].lowercased)
  }
}

extension RuleInput {
  /// Whether a word that is the participle and a finite form of its verb completes another verb (*wordt verstrekt*) or is the
  /// only one of its clause (*die de school verstrekt*); nil where neither is sure.
  func completesVerb(_ index: Int) -> Bool? {
    let around = verbs(around: index)
    let analyses = sentence.analyses
    func has(_ relations: Set<Relation>) -> Bool {
      analyses.indices.contains { analyses[$0].head == index && relations.contains(analyses[$0].relation) }
    }
    let hasAuxiliary = has([.aux, .passiveAuxiliary, .cop])
    if !around.isDisjoint(with: ["worden", "hebben", "zijn"]) {
      // *De informatie die u verstrekt is vertrouwelijk*, *Het is op en de school verstrekt water*: of another clause.
      return hasAuxiliary ? true : has([.nsubj]) ? false : nil
    }
    return around.isEmpty && !hasAuxiliary ? false : nil
  }

  /// The verbs of the clause in which a participle stands, by their infinitives, without the participle.
  func verbs(around participle: Int) -> Set<String> {
    let analyses = sentence.analyses
    var found: Set<String> = []
    for at in (0..<participle).reversed() {
      if opensClause(at) || [";", ":"].contains(words[at].form) { break }
      guard isVerb(at), !isNominal(at) else { continue }
      found.insert(analyses[at].plainLemma)
      if isFinite(at) { break }
    }
    let behind = (participle + 1..<max(end, participle + 1)).prefix { isVerb($0) && !isNominal($0) }
    return found.union(behind.map { analyses[$0].plainLemma })
  }
}

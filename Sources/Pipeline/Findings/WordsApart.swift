import Prose

/// Words that belong together with so many others between them that the reader has to wait for the second: *moet … melden*,
/// *de gemeente, die …, verwacht*.
enum WordsApart {
  /// So many words, at least, between two parts of a verb.
  private static let wideVerb = 9
  /// So many, where an aside between commas is among them.
  private static let wideVerbWithAside = 8
  /// So many words, at least, between a subject and its verb where an aside stands between the two.
  private static let wideSubject = 5
  /// So many, where the clause between the two says which persons or things are meant.
  private static let wideRestriction = 7
  /// Rules that take apart what stands between, or say it with another verb.
  private static let mending: Set<String> = [
    "ask-instead-of-verzoeken", "ask-of-anybody", "ask-the-condition", "parentheses-out", "say-it-at-once",
    "split-afterthought",
    "split-at-mark", "split-coordination", "split-inserted-clause", "split-relative", "split-subordinate",
    "split-trailing-clause",
  ]

  /// The widest pair of a sentence; nil when none is wide.
  static func finding(_ sentence: Sentence, edits: [Edit]) -> Finding? {
    guard sentence.analyses.count == sentence.words.count else { return nil }
    let pairs = sentence.words.indices.flatMap { first in
      [verbs(from: first, sentence), subject(from: first, sentence)].compactMap(\.self)
    }
    guard let pair = pairs.max(by: { $0.width < $1.width }) else { return nil }
    let range = UTF8Range(sentence.words[pair.first].range.start, sentence.words[pair.second].range.end)
    guard !edits.contains(where: { mending.contains($0.rule) && $0.range.overlaps(range) }) else { return nil }
    let (one, other) = (sentence.words[pair.first].form, sentence.words[pair.second].form)
    return Finding(
      kind: .wordsApart,
      message: "‘\(one)’ en ‘\(other)’ horen bij elkaar, maar er staan \(pair.width) woorden tussen. \(pair.advice)",
      range: range)
  }

  private typealias Pair = (first: Int, second: Int, width: Int, advice: String)

  /// The parts of a verb of which the finite one stands at `place`.
  private static func verbs(from place: Int, _ sentence: Sentence) -> Pair? {
    guard let other = otherPart(of: place, sentence) else { return nil }
    let between = place + 1..<other
    let aside = aside(in: between, sentence)
    // A finite verb that isn't in an aside opens a clause of its own: then the two aren't of one clause.
    guard !between.contains(where: { sentence.analyses[$0].tag.isFiniteVerb && !aside.contains($0) }),
      !between.contains(where: { sentence.analyses[$0].pos == .subordinatingConjunction && !aside.contains($0) }),
      isUnbroken(between, sentence)
    else { return nil }
    let width = width(between, sentence)
    guard width >= (aside.isEmpty ? wideVerb : wideVerbWithAside) else { return nil }
    return (
      place, other, width,
      aside.isEmpty
        ? "Zet een deel daarvan vooraan of achteraan." : "Maak van wat tussen de komma’s staat een eigen zin."
    )
  }

  /// The subject at `place` and its finite verb, where another clause stands between the two.
  private static func subject(from place: Int, _ sentence: Sentence) -> Pair? {
    guard sentence.analyses[place].pos == .noun, let verb = interruptedVerb(of: place, sentence.analyses) else {
      return nil
    }
    let between = place + 1..<verb
    let width = width(between, sentence)
    guard isUnbroken(between, sentence), sentence.words[verb - 1].form == ",",
      let relative = between.first(where: { sentence.analyses[$0].features.contains(.relative) })
    else { return nil }
    // *De gemeente, die …, verwacht*: more is said. *Ouders die …, krijgen*: it is said which.
    let isAside = sentence.words[place + 1..<relative].contains { $0.form == "," }
    guard width >= (isAside ? wideSubject : wideRestriction) else { return nil }
    let advice =
      if isAside {
        "Maak van wat ertussen staat een eigen zin."
      } else if readers.contains(sentence.words[place].lowercased) {
        "Maak van wat ertussen staat een vraag (‘Wilt u …? Dan …’), of zet het achteraan."
      } else {
        "Zet wat ertussen staat achteraan, of maak er een eigen zin van."
      }
    return (place, verb, width, advice)
  }

  /// Whom a question can be put to.
  private static let readers: Set<String> = [
    "gezinnen", "kind", "kinderen", "leerling", "leerlingen", "ouder", "ouders",
  ]

  private static func width(_ range: Range<Int>, _ sentence: Sentence) -> Int {
    sentence.words[range].count { $0.kind != .punctuation }
  }

  /// Whether no mark stands there that closes a sentence or opens a list.
  private static func isUnbroken(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    !sentence.words[range].contains { [":", ";", "?", "!", "–"].contains($0.form) }
  }

  /// What stands between two commas; empty where there aren't two.
  private static func aside(in range: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    let commas = range.filter { sentence.words[$0].form == "," }
    return commas.count == 2 ? commas[0]..<commas[1] : range.lowerBound..<range.lowerBound
  }

  /// What completes the finite verb at `place` behind it: a participle, an infinitive or a particle.
  private static func otherPart(of place: Int, _ sentence: Sentence) -> Int? {
    let analyses = sentence.analyses
    let verb = analyses[place]
    guard verb.tag.isFiniteVerb else { return nil }
    if [.aux, .passiveAuxiliary].contains(verb.relation), verb.head > place {
      let other = analyses[verb.head].tag
      return other.isInfinitive || other.isPastParticiple ? verb.head : nil
    }
    return analyses.indices[(place + 1)...].first { other in
      guard analyses[other].head == place else { return false }
      // A particle closes its clause; what else is taken for one belongs to another verb.
      let isLast = other + 1 >= analyses.count || analyses[other + 1].pos == .punctuation
      return analyses[other].relation == .verbParticle && isLast
        || analyses[other].relation == .xcomp && analyses[other].tag.isInfinitive
          && !sentence.words[place..<other].contains { ["zonder", "om", "door"].contains($0.lowercased) }
    }
  }

  /// The finite verb of the subject at `place`, where a relative clause stands between the two.
  private static func interruptedVerb(of place: Int, _ analyses: [Analysis]) -> Int? {
    let subject = analyses[place]
    guard [.nsubj, .passiveSubject].contains(subject.relation), subject.head > place else { return nil }
    let head = subject.head
    let auxiliaries: Set<Relation> = [.aux, .passiveAuxiliary, .cop]
    let verb =
      analyses[head].tag.isFiniteVerb
      ? head
      : analyses.indices[(place + 1)...].last {
        analyses[$0].tag.isFiniteVerb && analyses[$0].head == head && auxiliaries.contains(analyses[$0].relation)
      }
    guard let verb, analyses[place..<verb].contains(where: { $0.features.contains(.relative) }) else { return nil }
    return verb
  }
}

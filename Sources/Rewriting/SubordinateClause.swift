import Inflection
import Lexicons
import Prose

/// A clause with its verbs at the end (*de juf ziek is*), taken apart so that it can stand on its own (*de juf is ziek*).
/// Nil where it isn't plain enough to be sure.
struct SubordinateClause {
  private let input: RuleInput
  private let subject: Range<Int>
  private var middle: Range<Int>
  private let finite: Int
  private var verbs: [String]
  private let behind: Range<Int>
  private let finiteForm: String
  private let particle: String?

  /// The clause whose words without its conjunction are `range`.
  init?(_ range: Range<Int>, in input: RuleInput) {
    guard input.isAnnotated, range.count >= 2,
      !range.contains(where: { input.words[$0].kind == .punctuation })
    else { return nil }
    guard !range.contains(where: input.opensClause),
      let subjectEnd = input.nounPhraseEnd(at: range.lowerBound, in: range),
      let finite = SubordinateClause.finite(
        subjectEnd..<range.upperBound, behind: range.lowerBound..<subjectEnd, in: input),
      input.agrees(range.lowerBound..<subjectEnd, with: finite)
    else { return nil }
    // The verbs stand together; only a phrase with a preposition may follow them.
    var first = finite
    while first > subjectEnd, input.isClusterVerb(first - 1) { first -= 1 }
    var last = finite + 1
    while last < range.upperBound, input.isClusterVerb(last) { last += 1 }
    if last < range.upperBound, input.sentence.analyses[last].pos != .adposition { return nil }
    guard input.areFree(first..<last) else { return nil }
    self.input = input
    subject = range.lowerBound..<subjectEnd
    middle = subjectEnd..<first
    self.finite = finite
    let otherVerbs = (first..<last).filter { $0 != finite }
    verbs = otherVerbs.map { input.words[$0].form }
    // *mee kan doen* → *kan meedoen*
    if first > subjectEnd, let next = otherVerbs.first {
      let before = input.words[first - 1].lowercased
      if VerbTable.builtIn[particle: before, base: input.words[next].lowercased] != nil {
        guard otherVerbs.count == 1 else { return nil }
        verbs = [before + input.words[next].form]
        middle = subjectEnd..<first - 1
      } else if Self.particles.contains(before) || input.sentence.analyses[first - 1].relation == .verbParticle {
        return nil
      }
    }
    behind = last..<range.upperBound
    let form = input.words[finite].lowercased
    guard let parted = SubordinateClause.parted(form, lemma: input.sentence.analyses[finite].plainLemma) else {
      return nil
    }
    // A particle can't stand before other verbs of the cluster.
    if parted.particle != nil, !otherVerbs.isEmpty { return nil }
    finiteForm = parted.finite
    particle = parted.particle
  }

  /// The one finite verb of a clause. *dat de ouders hun kind ophalen*: behind a plural subject the form of an infinitive is
  /// one when it is the only verb.
  private static func finite(_ range: Range<Int>, behind subject: Range<Int>, in input: RuleInput) -> Int? {
    let found = input.finiteVerbs(in: range)
    if found.count == 1 { return found[0] }
    let verbs = range.filter(input.isVerb)
    guard found.isEmpty, verbs.count == 1, input.sentence.analyses[verbs[0]].tag.isInfinitive,
      input.isPlural(subject) || input.contains(["zij", "ze"], in: subject)
    else { return nil }
    return verbs[0]
  }

  /// The finite form of a separable verb in two: *meeneemt* → *neemt*, *mee*. Nil when it isn't sure whether it separates.
  private static func parted(_ form: String, lemma: String) -> (finite: String, particle: String?)? {
    var particles: Set<String?> = []
    for reading in WordForms.verbs(of: form) where reading.tag.isFiniteVerb {
      particles.insert(Verb(reading.lemma)?.particle)
    }
    if particles.isEmpty {
      guard let verb = Verb(lemma), verb.certainty > .guessed else { return nil }
      particles.insert(verb.particle)
    }
    guard particles.count == 1, let particle = particles.first else { return nil }
    guard let particle else { return (form, nil) }
    return form.hasPrefix(particle) ? (String(form.dropFirst(particle.count)), particle) : nil
  }

  /// *de juf is vandaag ziek*; nil where what stands behind the subject may belong to it: *de ingang aan de Kerkstraat*.
  var asMain: String? {
    if let next = middle.first, input.sentence.analyses[next].pos == .adposition,
      !Self.apart.contains(input.words[next].lowercased), !isTime(next + 1)
    {
      return nil
    }
    return join([input.inner(subject), finiteForm] + rest)
  }

  /// What may be the first half of a verb when it stands before the verbs.
  private static let particles: Set<String> = [
    "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "toe", "uit", "voor", "terug", "weg", "rond",
    "onder",
  ]

  /// Prepositions that hardly ever go with a noun before them.
  private static let apart: Set<String> = [
    "tijdens", "vanwege", "wegens", "volgens", "sinds", "vanaf", "per", "door", "na", "dankzij", "ondanks",
  ]

  private func isTime(_ index: Int) -> Bool {
    middle.prefix(4).contains { place in
      place >= index
        && (Weekdays.isDay(input.words[place].lowercased) || Weekdays.isMonth(input.words[place].lowercased)
          || ["week", "dag", "jaar", "maand", "ochtend", "middag", "avond", "moment"].contains(
            input.words[place].lowercased))
    }
  }

  /// With something before it: *daarom is de juf ziek*.
  func asMain(after front: String) -> String {
    join([front, inverted, input.inner(subject)] + rest)
  }

  /// Whether its subject is *je* or *jij*.
  private var hasFamiliarSubject: Bool {
    subject.count == 1 && ["je", "jij"].contains(input.words[subject.lowerBound].lowercased)
  }

  /// *je komt* → *kom je*
  private var inverted: String {
    guard hasFamiliarSubject, let verb = Verb(input.sentence.analyses[finite].plainLemma),
      verb.main(.present, .jij).finite == finiteForm
    else { return finiteForm }
    return verb.main(.present, .jijBehind).finite
  }

  private var rest: [String] {
    [
      input.text(middle), particle ?? "", verbs.joined(separator: " "),
      input.text(behind),
    ]
  }

  private func join(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }

  /// Whether one of its words is one of these.
  func contains(_ forms: Set<String>) -> Bool { input.contains(forms, in: subject.lowerBound..<behind.upperBound) }

  /// The lemma of the finite verb.
  var verbLemma: String { input.sentence.analyses[finite].plainLemma }

  /// Whether its finite verb is in the past tense.
  var isPast: Bool { input.sentence.analyses[finite].tag.isPastTense }
}

extension RuleInput {
  /// Whether a word may stand among the verbs that end a clause.
  func isClusterVerb(_ index: Int) -> Bool {
    let tag = sentence.analyses[index].tag
    return tag.isInfinitive && !tag.isNominalInfinitive
      || tag.isPastParticiple && [.verb, .auxiliary].contains(sentence.analyses[index].pos)
      || words[index].lowercased == "te" && index + 1 < words.count && sentence.analyses[index + 1].tag.isInfinitive
  }
}

import Inflection
import Prose

/// A clause with its verbs at the end, or two with *en* between (*op school is en kinderen helpt*), that can become a
/// sentence. Nil where they aren't plain enough to be sure.
struct ClausePair {
  /// The first, or the only one.
  let first: SubordinateClause
  private let second: SubordinateClause?
  /// The words of a second infinitive of the verb of the first, which stay as they are: *kunnen bekijken en (later verbeteren)*.
  private let continuation: Range<Int>
  private let input: RuleInput

  /// The clauses in `range`, which starts behind the word that opens them. With `lacksSubject` that word may be their subject.
  init?(_ range: Range<Int>, in input: RuleInput, lacksSubject: Bool = false) {
    self.input = input
    let joints = range.dropFirst(2).dropLast(2).filter { place in
      input.words[place].lowercased == "en" && (input.isFinite(place - 1) || input.isClusterVerb(place - 1))
    }
    for joint in joints {
      // *die in groep 5 werkt en wiens contract afloopt*
      if ["wiens", "wier"].contains(input.words[joint + 1].lowercased) { return nil }
      // *die … en die …*
      let repeats = input.words[joint + 1].lowercased == input.words[range.lowerBound - 1].lowercased
      // *wat zij moeten doen en aankruisen*: which clause goes on can't be told. Behind a comma it is the last one.
      if !repeats, let opener = (range.lowerBound..<joint).last(where: input.opensClause) {
        guard input.words[opener - 1].form == "," || input.opensClause(joint + 1) else { return nil }
        continue
      }
      guard let first = SubordinateClause(range.lowerBound..<joint, in: input, lacksSubject: lacksSubject) else {
        continue
      }
      let rest = joint + (repeats ? 2 : 1)..<range.upperBound
      if !repeats, input.isInfinitive(rest, of: first) {
        guard !input.startsWithPossibleSubject(rest) else { return nil }
        self.first = first
        second = nil
        continuation = rest
        return
      }
      guard
        let second = SubordinateClause(
          rest, in: input, lacksSubject: true),
        Self.fit(first, second, in: input),
        second.hasAgreeingSubject || !first.shares(with: second, lacksSubject: lacksSubject),
        !lacksSubject || first.isToldOf == second.isToldOf || first.finiteVerb == second.finiteVerb
      else { continue }
      self.first = first
      self.second = second
      continuation = range.upperBound..<range.upperBound
      return
    }
    guard let only = SubordinateClause(range, in: input, lacksSubject: lacksSubject) else { return nil }
    first = only
    second = nil
    continuation = range.upperBound..<range.upperBound
  }

  /// Whether the second clause has a subject of its own for sure, or can share that of the first.
  private static func fit(_ first: SubordinateClause, _ second: SubordinateClause, in input: RuleInput) -> Bool {
    guard second.hasAgreeingSubject, let subject = second.plainSubject else {
      return first.isPlural == second.isPlural && first.isPast == second.isPast
    }
    // *leerkrachten groepjes maken en sommige kinderen hulp geven*: who helps whom?
    let isPerson =
      input.isPronoun(subject) && !input.contains(["er"], in: subject)
    return isPerson || first.isPlural != second.isPlural || second.isIntransitive
  }

  /// Whether it is one clause.
  var isOne: Bool { second == nil && continuation.isEmpty }

  /// As a sentence behind a word or phrase: *daar is zij op school en helpt zij kinderen*.
  func asMain(after front: String) -> String {
    let main = first.asMain(after: front)
    if !continuation.isEmpty { return "\(main) en \(input.text(continuation))" }
    guard let second else { return main }
    if second.hasAgreeingSubject { return "\(main) en \(second.asQuestion)" }
    // *kunt u foto's bekijken en berichten sturen*
    if second.finiteVerb == first.finiteVerb { return "\(main) en \(second.withoutFinite)" }
    if let subject = first.plainSubject, input.isPronoun(subject) {
      return "\(main) en \(second.finiteVerb) \(input.text(subject)) \(second.withoutFinite)"
    }
    return "\(main) en \(second.asQuestion)"
  }

  /// Whether the second clause would be without the subject of the first, which would stand behind its verb: *die de maker heeft
  /// bedacht en elk jaar aanpast*.
  var losesSubject: Bool {
    guard let second, first.hasAgreeingSubject, let subject = first.plainSubject else { return false }
    return !second.hasAgreeingSubject && !input.isPronoun(subject) && second.finiteVerb != first.finiteVerb
  }

  /// Whether one of the words is one of these.
  func contains(_ forms: Set<String>) -> Bool {
    first.contains(forms) || second?.contains(forms) ?? false || input.contains(forms, in: continuation)
  }
}

extension RuleInput {
  private static let modals: Set<String> = [
    "kunnen", "mogen", "moeten", "willen", "zullen", "hoeven", "gaan", "laten", "komen", "leren", "helpen",
  ]

  /// Whether the only verb of a range may be a second infinitive of the finite verb of a clause: *kunnen lunchen en (vrij
  /// rondlopen)*.
  func isInfinitive(_ range: Range<Int>, of clause: SubordinateClause) -> Bool {
    let verbs = range.filter { isVerb($0) && !isNominal($0) }
    guard Self.modals.contains(clause.verbLemma), clause.hasOtherVerbs, verbs.count == 1, let verb = verbs.first,
      verb == range.lowerBound || words[verb - 1].lowercased != "te"
    else { return false }
    return WordForms.verbs(of: words[verb].lowercased).contains(where: \.tag.isInfinitive)
  }

  /// Whether a range begins with what may be a subject in the plural.
  func startsWithPossibleSubject(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if Self.subjectPronouns.contains(words[first].lowercased) { return true }
    return nounPhraseEnd(at: first, in: range).map { isPlural(first..<$0) } ?? false
  }
}

import Prose

/// A clause with its verbs at the end, or two with *en* between (*op school is en kinderen helpt*), that can become a
/// sentence. Nil where they aren't plain enough to be sure.
struct ClausePair {
  /// The first, or the only one.
  let first: SubordinateClause
  private let second: SubordinateClause?
  private let input: RuleInput

  /// The clauses in `range`, which starts behind the word that opens them. With `lacksSubject` that word may be their subject.
  init?(_ range: Range<Int>, in input: RuleInput, lacksSubject: Bool = false) {
    self.input = input
    let joints = range.dropFirst(2).dropLast(2).filter { place in
      input.words[place].lowercased == "en" && (input.isFinite(place - 1) || input.isClusterVerb(place - 1))
    }
    for joint in joints {
      // *die … en die …*
      let repeats = input.words[joint + 1].lowercased == input.words[range.lowerBound - 1].lowercased
      // *wat zij moeten doen en aankruisen*: which clause goes on can't be told. Behind a comma it is the last one.
      if !repeats, let opener = (range.lowerBound..<joint).last(where: input.opensClause) {
        guard input.words[opener - 1].form == "," || input.opensClause(joint + 1) else { return nil }
        continue
      }
      guard let first = SubordinateClause(range.lowerBound..<joint, in: input, lacksSubject: lacksSubject),
        let second = SubordinateClause(
          joint + (repeats ? 2 : 1)..<range.upperBound, in: input, lacksSubject: true),
        Self.fit(first, second),
        !lacksSubject || first.isToldOf == second.isToldOf || first.finiteVerb == second.finiteVerb
      else { continue }
      self.first = first
      self.second = second
      return
    }
    guard let only = SubordinateClause(range, in: input, lacksSubject: lacksSubject) else { return nil }
    first = only
    second = nil
  }

  /// Whether the second clause has a subject of its own, or can share that of the first.
  private static func fit(_ first: SubordinateClause, _ second: SubordinateClause) -> Bool {
    second.hasAgreeingSubject || first.isPlural == second.isPlural && first.isPast == second.isPast
  }

  /// Whether it is one clause.
  var isOne: Bool { second == nil }

  /// As a sentence behind a word or phrase: *daar is zij op school en helpt zij kinderen*.
  func asMain(after front: String) -> String {
    let main = first.asMain(after: front)
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
  func contains(_ forms: Set<String>) -> Bool { first.contains(forms) || second?.contains(forms) ?? false }
}

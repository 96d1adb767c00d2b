import Prose

/// What rules ask before they take a clause off the end of a sentence.
extension RuleInput {
  /// Whether what stands before a clause that goes to a sentence of its own is a whole sentence, and the clause isn't part of
  /// a condition or of what somebody says or asks in it.
  func mayLeaveClause(_ left: Range<Int>) -> Bool {
    guard length(left) >= 4, !hasOpenMark(left) else { return false }
    let start = startBehindConjunction(left)
    if let main = MainClause(start..<left.upperBound, in: self) {
      return holdsNone(main.finite..<left.upperBound)
    }
    guard holdsNone(start..<left.upperBound) else { return false }
    return left.contains(where: { isFinite($0) || isVerb($0) && mayBeFinite($0) })
      || isInstruction(start..<left.upperBound)
  }

  private static let binding: Set<String> = [
    "als", "indien", "wanneer", "mits", "tenzij", "zolang", "of", "wie", "dat", "zodra", "behalve",
  ]

  private func holdsNone(_ range: Range<Int>) -> Bool {
    !range.contains { place in
      Self.binding.contains(words[place].lowercased) && opensClause(place)
        && ![.pronoun, .determiner].contains(sentence.analyses[place].pos)
        // *als vrijwilliger*
        && (words[place].lowercased != "als" || !finiteVerbs(in: place..<range.upperBound).isEmpty)
        && !(words[place].lowercased == "dat" && tellsFact(range.lowerBound..<place))
    }
  }

  private static let telling: Set<String> = [
    "blijken", "betekenen", "inhouden", "wijzen", "melden", "mededelen", "meedelen", "berichten", "opvallen",
    "uitwijzen", "aantonen", "vaststellen", "constateren",
  ]

  /// Whether what is told behind *dat* is so: *gebleken is dat*, *wij laten u weten dat*; not *het kan blijken dat*.
  private func tellsFact(_ range: Range<Int>) -> Bool {
    !contains(
      Self.negations.union(["kan", "kunnen", "zou", "zouden", "mocht", "als", "indien"]), in: 0..<range.upperBound)
      && (range.lowerBound == 0 || words[range.upperBound - 1].form != ",")
      && ((0..<range.upperBound).contains { Self.telling.contains(sentence.analyses[$0].plainLemma) }
        || contains(["voren", "gebleken", "kennis"], in: 0..<range.upperBound)
        || contains(["weten"], in: 0..<range.upperBound) && contains(["laten"], in: 0..<range.upperBound))
  }

  /// Where the verbs at the end of a main clause start, behind which its noun may be meant: *wordt een verslag (gemaakt), dat*.
  func startOfVerbs(before comma: Int) -> Int {
    var start = comma
    while start > 0, isClusterVerb(start - 1), isFree[start - 1] { start -= 1 }
    return start
  }

  /// Whether what stands there happens only in some case.
  func hasCondition(_ range: Range<Int>) -> Bool {
    range.contains { place in
      ["indien", "wanneer", "mits", "tenzij", "zolang", "mocht", "mochten"].contains(words[place].lowercased)
        || words[place].lowercased == "als" && !finiteVerbs(in: place..<range.upperBound).isEmpty
    }
  }

  /// The part of a range behind a clause that stands in front of its main verb, whose words tell nothing of what is said there.
  func mainPart(of left: Range<Int>) -> Range<Int> {
    guard
      let comma = left.dropLast().first(where: { place in
        words[place].form == "," && (isFinite(place + 1) || isVerb(place + 1) && mayBeFinite(place + 1))
          && !finiteVerbs(in: 0..<place).isEmpty
      })
    else { return left }
    return comma + 1..<left.upperBound
  }
}

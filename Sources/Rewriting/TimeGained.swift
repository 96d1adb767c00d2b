import Prose

/// What there will be once something that is asked or planned is done: *Kom op tijd, zodat er nog tijd is* → *Dan is er nog
/// tijd*. Only where it isn't there already, as in *Wij hebben een extra juf, zodat er meer tijd is*.
enum TimeGained {
  private static let states: Set<String> = ["zijn", "hebben", "blijven"]
  /// What *wij*, a bus or a party does at an hour that is planned.
  private static let plans: Set<String> = [
    "vertrekken", "stoppen", "eindigen", "verzamelen", "aankomen",
  ]

  /// Whether a clause with *zodat* tells that, behind the sentence in `left`.
  static func isTold(by clause: SubordinateClause, behind left: Range<Int>, in input: RuleInput) -> Bool {
    states.contains(clause.verbLemma) && !clause.isPast && clause.isWithoutParticiple && !clause.hasOtherVerbs
      && !clause.contains(RuleInput.negations)
      && !clause.contains([
        "dan", "altijd", "al", "nu", "zo", "daarvoor", "vooraf", "eerst", "tevoren", "vaak", "soms", "meestal",
      ])
      // *Dan is het klaar*: what *het* is would be open.
      && !input.contains(["het"], in: clause.plainSubject ?? 0..<0)
      && (isAsked(left, in: input) || isPlanned(left, in: input))
  }

  /// *Wij vragen u uw kind om 18 uur op te halen*, *Kom op tijd*, *U moet zich voor 3 mei aanmelden*
  private static func isAsked(_ left: Range<Int>, in input: RuleInput) -> Bool {
    if input.isInstruction(left) { return true }
    guard let main = MainClause(left, in: input) else { return false }
    let verb = input.sentence.analyses[main.finite].plainLemma
    if input.contains(["wij", "we", "ik"], in: main.subject) {
      return ["vragen", "verzoeken"].contains(verb) && input.contains(["u", "je", "jullie", "ouders"], in: left)
        && input.contains(["te"], in: left)
    }
    return input.contains(["u", "je", "jullie"], in: main.subject) && ["moeten", "dienen"].contains(verb)
  }

  /// *We vertrekken om 9 uur*
  private static func isPlanned(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let main = MainClause(left, in: input), !input.sentence.analyses[main.finite].tag.isPastTense,
      plans.contains(input.sentence.analyses[main.finite].plainLemma), input.contains(["uur"], in: left)
    else { return false }
    return !left.contains { input.isVerb($0) && $0 != main.finite && !input.isNominal($0) }
  }
}

import Inflection
import Prose

/// The verbs that end a clause where *te* stands within a separable verb: *hoeft mee te geven*, *mee hoeft te geven*.
enum TeCluster {
  /// Verbs that an infinitive with *te* follows in the same clause.
  private static let leading: Set<String> = [
    "hoeven", "dienen", "lijken", "blijken", "schijnen", "dreigen", "proberen", "durven", "weten", "vergeten",
    "weigeren",
  ]

  /// The end of *mee te geven* right behind a finite verb; nil where that isn't what stands there.
  static func end(behind finite: Int, before end: Int, in input: RuleInput) -> Int? {
    let particle = finite + 1
    guard particle + 2 < end, leading.contains(input.sentence.analyses[finite].plainLemma),
      input.words[particle + 1].lowercased == "te", isInfinitive(particle + 2, in: input),
      input.isParticle(particle, of: input.words[particle + 2].form)
    else { return nil }
    return particle + 3
  }

  /// *mee te geven* of *mee (hoeft) te geven*, for the word before the finite verb and the others behind it; nil where it is
  /// something else.
  static func joined(_ particle: Int, _ others: [Int], in input: RuleInput) -> String? {
    guard others.count == 2, others[1] == others[0] + 1, input.words[others[0]].lowercased == "te",
      isInfinitive(others[1], in: input), input.isParticle(particle, of: input.words[others[1]].form)
    else { return nil }
    return "\(input.words[particle].lowercased) te \(input.words[others[1]].form)"
  }

  private static func isInfinitive(_ place: Int, in input: RuleInput) -> Bool {
    WordForms.verbs(of: input.words[place].lowercased).contains(where: \.tag.isInfinitive)
  }
}

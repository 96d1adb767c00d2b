import Prose

extension Rule {
  /// "Beste ouder(s)/verzorger(s)," → "Beste ouders en verzorgers,".
  static let addressParents = Rule(
    id: "address-parents",
    summary: "Schrijft ‘ouders en verzorgers’ in plaats van ‘ouder(s)/verzorger(s)’.",
    reason: "Haakjes en strepen lezen niet vlot. ‘Ouders en verzorgers’ is voor iedereen te lezen.",
    source: "Eigen regel.",
    safety: .safe,
    examples: [
      Example("Beste ouder(s)/verzorger(s),", "Beste ouders en verzorgers,"),
      Example("Geachte ouders/verzorgers,", "Geachte ouders en verzorgers,"),
      Example("Beste ouder(s), verzorger(s),", "Beste ouders en verzorgers,"),
      Example("Beste ouder(s)/verzorger(s) en leerlingen,", "Beste ouders, verzorgers en leerlingen,"),
      Example(
        "Beste ouders/verzorgers en beste leerlingen,", "Beste ouders en verzorgers en beste leerlingen,"),
      Example("Beste Ouders/Verzorgers,", "Beste Ouders en Verzorgers,"),
      Example(
        "Beste ouders/verzorgers, leerlingen en collega's,", "Beste ouders, verzorgers, leerlingen en collega's,"),
      Example("Wij vragen alle ouder(s)/verzorger(s) om hulp.", "Wij vragen alle ouders en verzorgers om hulp."),
    ],
    leavesAlone: [
      "Beste ouders en verzorgers,", "De ouder/verzorger tekent het formulier.", "Beste ouders van groep 3/4,",
      "Beste ouders, verzorgers en kinderen,", "Beste leerlingen en ouders/verzorgers,",
      "Beste ouders/verzorgers/opa's en oma's,", "Beste ouders/verzorgers & leerlingen,",
    ],
    propose: { input in
      let words = input.words
      var edits: [Edit] = []
      for index in words.indices.dropLast(2) {
        let first = words[index].lowercased
        let third = words[index + 2].lowercased
        let sign = words[index + 1].form
        guard ["ouder(s)", "ouders"].contains(first), ["verzorger(s)", "verzorgers"].contains(third),
          sign == "/" || (sign == "," && input.block == .greeting), input.isFree[index] || input.block == .greeting,
          let link = link(behind: index + 2, in: input)
        else { continue }
        let carers = words[index + 2].isCapitalised ? "Verzorgers" : "verzorgers"
        // *Beste ouders, verzorgers en leerlingen,* is right already.
        if first == "ouders", sign == link { continue }
        edits.append(
          input.edit(
            "address-parents", entry: "ouder(s)/verzorger(s)", words: index..<index + 3,
            to: "ouders\(link == "," ? "" : " ")\(link) \(carers)",
            safety: input.block == .greeting ? .safe : .suggestion,
            reason: "Haakjes en strepen lezen niet vlot. ‘Ouders en verzorgers’ is voor iedereen te lezen."))
      }
      return edits
    })

  /// What stands between the two: *en*, or a comma where others follow: *ouders, verzorgers en leerlingen*. Nil where it
  /// can't be told: *leerlingen en ouders/verzorgers*, *ouders/verzorgers/grootouders*.
  private static func link(behind carers: Int, in input: RuleInput) -> String? {
    let words = input.words
    if carers > 2, ["en", "of"].contains(words[carers - 3].lowercased) { return nil }
    guard carers + 2 < words.count else { return "en" }
    // *Geachte ouder(s)/verzorger(s) van Iben*: they may be one.
    if words[carers + 1].lowercased == "van", words[carers + 2].isCapitalised { return "of" }
    switch words[carers + 1].lowercased {
    case "/", "en/of", "of": return nil
    // *ouders/verzorgers en beste leerlingen*: each has its own.
    case "en" where greetings.contains(words[carers + 2].lowercased): return "en"
    case "en" where input.block == .greeting || input.sentence.analyses[carers + 2].pos == .noun: return ","
    case "&" where input.block == .greeting: return nil
    // *ouders/verzorgers, leerlingen en collega's*, but not *ouders/verzorgers, beste leerlingen*
    case "," where input.contains(["en"], in: carers + 3..<min(carers + 4, words.count)): return ","
    default: return "en"
    }
  }

  private static let greetings: Set<String> = ["beste", "lieve", "geachte"]
}

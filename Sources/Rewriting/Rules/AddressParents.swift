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
      Example("Wij vragen alle ouder(s)/verzorger(s) om hulp.", "Wij vragen alle ouders en verzorgers om hulp."),
    ],
    leavesAlone: [
      "Beste ouders en verzorgers,", "De ouder/verzorger tekent het formulier.", "Beste ouders van groep 3/4,",
    ],
    propose: { input in
      let words = input.words
      var edits: [Edit] = []
      for index in words.indices.dropLast(2) {
        let first = words[index].lowercased
        let third = words[index + 2].lowercased
        let sign = words[index + 1].form
        guard ["ouder(s)", "ouders"].contains(first), ["verzorger(s)", "verzorgers"].contains(third),
          sign == "/" || (sign == "," && input.block == .greeting), input.isFree[index] || input.block == .greeting
        else { continue }
        edits.append(
          input.edit(
            "address-parents", entry: "ouder(s)/verzorger(s)", words: index..<index + 3, to: "ouders en verzorgers",
            safety: input.block == .greeting ? .safe : .suggestion,
            reason: "Haakjes en strepen lezen niet vlot. ‘Ouders en verzorgers’ is voor iedereen te lezen."))
      }
      return edits
    })
}

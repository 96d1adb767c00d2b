import Prose

extension Rule {
  /// "U dient dit te melden" → "U moet dit melden".
  static let mustInsteadOfDient = Rule(
    id: "must-instead-of-dient",
    summary: "Schrijft ‘moet’ in plaats van ‘dient te’.",
    reason: "‘Dienen te’ is ambtelijke taal. ‘Moeten’ kent iedereen.",
    source: "Eigen regel; ‘dienen te’ staat in de lijsten met moeilijke woorden van Nederlandse gemeenten.",
    safety: .safe,
    examples: [
      Example("U dient dit te melden.", "U moet dit melden."),
      Example("U dient het formulier vóór 1 maart in te leveren.", "U moet het formulier vóór 1 maart inleveren."),
      Example(
        "De aanvraag dient te worden ingediend bij de directie.", "De aanvraag moet worden ingediend bij de directie."),
      Example("De formulieren dienen ondertekend te zijn.", "De formulieren moeten ondertekend zijn."),
      Example("Dient u dit zelf te regelen?", "Moet u dit zelf regelen?"),
      Example("U weet dat kinderen gymschoenen dienen te dragen.", "U weet dat kinderen gymschoenen moeten dragen."),
    ],
    leavesAlone: [
      "Dit dient als bewijs.", "Het lokaal dient om in te spelen.", "Waar dient dit voor?",
      "Hij dient een verzoek in om te mogen komen.", "De aanvraag is ingediend.",
    ],
    propose: { input in
      guard input.isAnnotated else { return [] }
      return input.words.indices.compactMap { index in
        guard let modal = modals[input.words[index].lowercased], input.isFree[index],
          let infinitive = infinitive(behind: index, in: input), input.areFree(infinitive.words)
        else { return nil }
        let letters: Letters = input.isShouting ? .all : input.words[index].isCapitalised ? .initial : .small
        let parts = [
          letters.applied(to: modal), input.text(index + 1..<infinitive.words.lowerBound), infinitive.infinitive,
        ]
        return input.rewrite(
          "must-instead-of-dient", entry: "dienen te", words: index..<infinitive.words.upperBound,
          to: parts.filter { !$0.isEmpty }.joined(separator: " "),
          safety: input.isShouting ? .suggestion : .safe,
          reason: "‘Dienen te’ is ambtelijke taal. ‘Moeten’ kent iedereen.")
      }
    })

  private static let modals = ["dient": "moet", "dienen": "moeten", "diende": "moest", "dienden": "moesten"]

  /// The infinitive that goes with *dient*: the first with *te*, in the same clause.
  private static func infinitive(behind index: Int, in input: RuleInput) -> TeInfinitive? {
    for at in input.words.indices[(index + 1)...] {
      let word = input.words[at]
      if word.lowercased == "te", let infinitive = TeInfinitive(at, in: input) { return infinitive }
      if word.kind == .punctuation || input.isFinite(at) && !input.isClusterVerb(at) || input.opensClause(at)
        || ["om", "ter", "als", "tot"].contains(word.lowercased)
      {
        return nil
      }
    }
    return nil
  }
}

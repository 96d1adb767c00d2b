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
      Example("U dient de brief in te vullen en te tekenen.", "U moet de brief invullen en tekenen."),
      Example("De kinderen dienen goed te luisteren.", "De kinderen moeten goed luisteren."),
      Example("U dient te bellen of te mailen.", "U moet bellen of mailen."),
      Example("U dient na te gaan of de gegevens kloppen.", "U moet nagaan of de gegevens kloppen."),
      Example("Als je ziek bent, dien je dit te melden.", "Als je ziek bent, moet je dit melden."),
      Example("Jassen dienen tot maart in de zak te blijven.", "Jassen moeten tot maart in de zak blijven."),
      Example("U dient de les te volgen.", "U moet de les volgen."),
    ],
    leavesAlone: [
      "Dit dient als bewijs.", "Dit dient ter versiering.", "Het lokaal dient om in te spelen.",
      "Waar dient dit voor?",
      "Hij dient een verzoek in om te mogen komen.", "De aanvraag is ingediend.",
      "U dient een klacht in door een mail te sturen.", "De pauze dient ertoe de kinderen te laten rusten.",
      "U dient er op te letten dat de deur dicht is.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting else { return [] }
      return input.words.indices.compactMap { index in
        guard let modal = modal(index, in: input), input.isFree[index],
          !input.sentence.analyses.contains(where: { $0.head == index && $0.relation == .verbParticle }),
          let infinitives = infinitives(behind: index, in: input), let last = infinitives.last,
          infinitives.allSatisfy({ input.areFree($0.words) })
        else { return nil }
        var parts = [input.words[index].isCapitalised ? Capitals.raised(modal) : modal]
        var from = index + 1
        for infinitive in infinitives {
          parts += [input.text(from..<infinitive.words.lowerBound), infinitive.infinitive]
          from = infinitive.words.upperBound
        }
        return input.rewrite(
          "must-instead-of-dient", entry: "dienen te", words: index..<last.words.upperBound,
          to: parts.filter { !$0.isEmpty }.joined(separator: " "),
          reason: "‘Dienen te’ is ambtelijke taal. ‘Moeten’ kent iedereen.")
      }
    })

  /// What stands for *dient*; *dien je* is the form before *je*.
  private static func modal(_ index: Int, in input: RuleInput) -> String? {
    let form = input.words[index].lowercased
    if form == "dien", index + 1 < input.words.count, ["je", "jij"].contains(input.words[index + 1].lowercased) {
      return "moet"
    }
    return modals[form]
  }

  private static let openers: Set<String> = [
    "om", "door", "zonder", "na", "alvorens", "ertoe", "daartoe", "hiertoe",
  ]
  /// Behind *dient* itself: it serves as something.
  private static let purposes: Set<String> = ["ter", "als"]

  /// *na te gaan*, *door te geven*, *om 8.30 uur*: these open no clause.
  private static func isParticleOrTime(_ index: Int, in input: RuleInput) -> Bool {
    guard index + 1 < input.words.count else { return false }
    let next = input.words[index + 1]
    return next.kind == .number || next.lowercased == "te" && ["na", "door"].contains(input.words[index].lowercased)
  }

  private static let modals = ["dient": "moet", "dienen": "moeten", "diende": "moest", "dienden": "moesten"]

  /// The infinitives that go with *dient*: the first with *te* in the same clause, and those joined to it.
  private static func infinitives(behind index: Int, in input: RuleInput) -> [TeInfinitive]? {
    for at in input.words.indices[(index + 1)...] {
      let word = input.words[at]
      if word.lowercased == "te", let infinitive = TeInfinitive(at, in: input) {
        return infinitive.withJoined(in: input)
      }
      if word.kind == .punctuation || input.isFinite(at) && !input.isClusterVerb(at) || input.opensClause(at)
        || openers.contains(word.lowercased) && !isParticleOrTime(at, in: input)
        || at == index + 1 && purposes.contains(word.lowercased)
      {
        return nil
      }
    }
    return nil
  }
}

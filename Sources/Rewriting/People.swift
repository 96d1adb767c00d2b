import Prose

/// Nouns of persons and of bodies that do something.
enum People {
  private static let nouns = Doers.people.union(["leiding", "overheid", "raad"])
  /// Of these, what a sentence tells may be done by them or to them.
  private static let groups = [
    "klas", "groep", "leerling", "leider", "collega", "peuter", "kleuter", "zoon", "dochter", "gezin",
  ]

  /// Those that run a school or send to one.
  static let bodies: Set<String> = [
    "school", "gemeente", "opvang", "bso", "bestuur", "directie", "team", "ggd",
  ]

  /// Whether a noun of a sentence is of a person or body.
  static func contains(_ index: Int, in input: RuleInput) -> Bool {
    let analysis = input.sentence.analyses[index]
    let last = analysis.lastPart
    return nouns.contains(last) || nouns.contains(analysis.plainLemma)
  }

  /// Whether a noun of a sentence is of somebody, alone or in a group.
  static func containsMember(_ index: Int, in input: RuleInput) -> Bool {
    let lemma = input.sentence.analyses[index].plainLemma
    return contains(index, in: input) || input.sentence.analyses[index].pos == .properNoun
      || (groups + nouns).contains { lemma.hasSuffix($0) }
  }
}

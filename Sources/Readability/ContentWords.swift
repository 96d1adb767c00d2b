import Prose

/// Which words carry the content of a sentence, as LiNT-II counts them: nouns, names, main verbs, adjectives and some
/// adverbs of manner; no copulas and no numerals.
enum ContentWords {
  /// Adverbs of manner. Other adverbs (*ook*, *dan*, *vaak*) tell time, degree or connection and don't count.
  private static let mannerAdverbs: Set<String> = [
    "anderszins", "buitenspel", "desgevraagd", "desgewenst", "halsoverkop", "hardop", "inderhaast", "luidkeels",
    "metterdaad", "nauwlettend", "noodgedwongen", "overhoop", "pardoes", "rakelings", "rechtuit", "samen", "solo",
    "terloops", "tevergeefs", "uiteen", "vanzelf", "vrijuit",
  ]
  private static let mannerEndings = [
    "halve", "gewijs", "derwijs", "derwijze", "staatswege", "rechtswege", "ambtswege",
  ]

  static func isContent(_ word: Word, _ analysis: Analysis) -> Bool {
    if word.kind != .word || analysis.relation == .cop || analysis.tag.isNumeral { return false }
    switch analysis.pos {
    case .noun, .properNoun, .verb, .adjective: return true
    case .adverb:
      return mannerAdverbs.contains(word.lowercased) || mannerEndings.contains { word.lowercased.hasSuffix($0) }
    default: return false
    }
  }
}

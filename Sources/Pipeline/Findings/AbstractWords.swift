import Prose
import Readability

/// A sentence that is full of abstract nouns, of which not enough come from verbs for `Warnings` to say so.
enum AbstractWords {
  /// From so many abstract nouns a sentence is pointed out; from one less where they hang together by prepositions.
  private static let many = 3

  static func finding(_ sentence: Sentence) -> Finding? {
    let places = AbstractNouns.places(in: sentence)
    let chained = zip(places, places.dropFirst()).contains { isChained($0, $1, sentence) }
    guard places.count >= many || places.count == many - 1 && chained && hasString(sentence, places) else { return nil }
    var named: [String] = []
    for place in places where !named.contains(sentence.words[place].lowercased) {
      named.append(sentence.words[place].lowercased)
    }
    guard named.count > 1 else { return nil }
    let list = named.prefix(2).map { "‘\($0)’" }.joined(separator: named.count > 2 ? ", " : " en ")
    let rest = named.count > 2 ? " en ‘\(named[2])’" : ""
    return Finding(
      kind: .abstractNouns,
      message: "De woorden \(list)\(rest) zeggen niet wie wat doet. Gebruik liever werkwoorden.", range: sentence.range)
  }

  private static let prepositions: Set<String> = ["van", "voor", "ter", "in", "op", "over", "tot"]

  /// Whether the noun at `other` modifies the one at `one`: *de verbetering van de kwaliteit*.
  private static func isChained(_ one: Int, _ other: Int, _ sentence: Sentence) -> Bool {
    sentence.analyses[other].relation == .nmod && sentence.analyses[other].head == one
      && sentence.words[one + 1..<other].contains { prepositions.contains($0.lowercased) }
  }

  /// Whether a third noun hangs on the last of them: *… van leerlingen*.
  private static func hasString(_ sentence: Sentence, _ places: [Int]) -> Bool {
    sentence.analyses.contains { $0.relation == .nmod && $0.pos == .noun && $0.head == places.last }
  }
}

import Lexicons
import Prose

/// A verb that hides in a noun, with its object behind it: *de vaststelling van de contributie*.
enum HiddenVerb {
  /// What an object starts with: not *van vanochtend*.
  private static let objects: Set<PartOfSpeech> = [.determiner, .noun, .properNoun, .adjective, .pronoun, .numeral]

  /// The first one that no edit mends.
  static func finding(_ sentence: Sentence, edits: [Edit]) -> Finding? {
    let analyses = sentence.analyses
    guard analyses.count == sentence.words.count else { return nil }
    for place in analyses.indices.dropLast(2).dropFirst() {
      let word = sentence.words[place]
      guard analyses[place].pos == .noun, !word.isCapitalised, let verb = VerbalNouns.builtIn[word.lowercased],
        sentence.words[place + 1].lowercased == "van", analyses[place - 1].pos == .determiner,
        objects.contains(analyses[place + 2].pos)
      else { continue }
      let start = place - 1
      let range = UTF8Range(sentence.words[start].range.start, sentence.words[place + 1].range.end)
      guard !edits.contains(where: { $0.range.overlaps(range) }) else { continue }
      let phrase = sentence.words[start...place + 1].map(\.lowercased).joined(separator: " ")
      return Finding(
        kind: .nominalisation,
        message: "In ‘\(phrase)’ zit een werkwoord. Makkelijker is: ‘\(verb)’. Zeg liever wie wat doet.", range: range)
    }
    return nil
  }
}

import Inflection
import Lexicons
import Prose

/// The preposition that goes with a phrase, and what becomes of it.
struct PhraseLink {
  let pieces: [(words: Range<Int>, text: String)]
  /// What goes before the verb as its object.
  let object: Range<Int>?

  init?(_ link: String, _ row: VerbPhrase, _ place: PhrasePlace, in input: RuleInput) {
    let behind = place.clause.upperBound
    let isMain = if case .main = place.form { true } else { false }
    if link == "dat" {
      let next = behind < input.end && input.words[behind].form == "," ? behind + 1 : behind
      guard next < input.end, input.words[next].lowercased == "dat" else { return nil }
      pieces = []
      object = nil
      return
    }
    if !(isMain && place.companions.isEmpty), behind < input.end, input.words[behind].lowercased == link {
      if let new = row.newLink {
        pieces = [(behind..<behind + 1, new)]
        object = nil
        return
      }
      if isMain {
        guard row.newCompanions.isEmpty, row.newInfinitive == nil, Verb(row.newVerb)?.particle == nil else {
          return nil
        }
        pieces = [(behind..<behind + 1, "")]
        object = nil
        return
      }
      guard let end = Self.objectEnd(at: behind + 1, in: input) else { return nil }
      pieces = [(behind..<end, "")]
      object = behind + 1..<end
      return
    }
    // *over een pas beschikt*, *beschikt u over een pas*
    let isBefore =
      !(isMain && place.companions.isEmpty) || place.verb.upperBound == input.end
      || input.words[place.verb.upperBound].kind == .punctuation
    let closes = isMain && place.companions.isEmpty ? place.verb.lowerBound : place.companions.lowerBound
    let range =
      if !isBefore {
        place.verb.upperBound..<input.clauseEnd(from: place.verb.upperBound)
      } else if isMain, !place.companions.isEmpty {
        place.verb.upperBound..<place.companions.lowerBound
      } else {
        max(0, closes - Self.longestObject)..<closes
      }
    let candidates = range.filter {
      input.words[$0].lowercased == link && input.sentence.analyses[$0].pos == .adposition && input.isFree[$0]
    }
    guard candidates.count == 1, let preposition = candidates.first,
      let end = input.nounPhraseEnd(at: preposition + 1, in: preposition + 1..<input.words.count),
      !isBefore || end == closes
    else { return nil }
    object = nil
    if let new = row.newLink {
      pieces = [(preposition..<preposition + 1, new)]
      return
    }
    guard preposition > 0, input.words[preposition - 1].lowercased == "niet" else {
      guard preposition > 0, input.sentence.analyses[preposition - 1].pos != .adposition else { return nil }
      pieces = [(preposition..<preposition + 1, "")]
      return
    }
    switch input.words[preposition + 1].lowercased {
    // *Beschikt u niet over een pas, dan …*: a condition is a fact, that stays as it is.
    case "een" where place.verb.lowerBound == 0: return nil
    case "een": pieces = [(preposition - 1..<preposition + 2, "geen")]
    case "voldoende", "genoeg": pieces = [(preposition..<preposition + 1, "")]
    default: return nil
    }
  }

  private static let longestObject = 8

  /// The end of an object that closes its clause, with the phrases that belong to it.
  private static func objectEnd(at start: Int, in input: RuleInput) -> Int? {
    guard var end = input.plainNounPhraseEnd(at: start, in: start..<input.words.count) else { return nil }
    while end < input.end, end - start < longestObject,
      ["aan", "bij", "in", "op", "van", "voor", "en", "of"].contains(input.words[end].lowercased),
      let next = input.plainNounPhraseEnd(at: end + 1, in: end + 1..<input.words.count)
    {
      end = next
    }
    if end >= input.end { return end }
    guard input.words[end].kind == .punctuation else { return nil }
    return end + 1 < input.end && ["die", "dat", "waar"].contains { input.words[end + 1].lowercased.hasPrefix($0) }
      ? nil : end
  }
}

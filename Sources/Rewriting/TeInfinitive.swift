import Inflection
import Prose

/// An infinitive with *te*, and its particle before it: *in te leveren*, *te melden*.
struct TeInfinitive {
  /// Its words, from the particle or *te* to the infinitive.
  let words: Range<Int>
  /// The infinitive in one piece: *inleveren*.
  let infinitive: String
  /// The verb.
  let verb: Verb

  /// The one of which *te* stands at `index`; nil when there is none, or when it isn't sure whether what stands before *te*
  /// belongs to the verb.
  init?(_ index: Int, in input: RuleInput) {
    let words = input.words
    guard words[index].lowercased == "te", index + 1 < words.count, words[index + 1].lowercased.hasSuffix("n"),
      input.sentence.analyses[index + 1].tag.isInfinitive, let bare = Verb(words[index + 1].lowercased)
    else { return nil }
    let base = words[index + 1].lowercased
    if index > 0, words[index - 1].kind == .word {
      let particle = words[index - 1].lowercased
      let joined = particle + base
      if let verb = Verb(joined), verb.particle == particle, verb.certainty > .guessed {
        // *er op te letten*, *daar in te zitten*: it may belong to *er* instead.
        let hasR = words[..<(index - 1)].contains {
          ["er", "daar", "hier", "waar", "ergens", "nergens", "overal"].contains($0.lowercased)
        }
        if hasR,
          ["aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "toe", "uit", "van", "voor"].contains(
            particle)
        {
          return nil
        }
        self.words = index - 1..<index + 2
        infinitive = joined
        self.verb = verb
        return
      }
    }
    self.words = index..<index + 2
    infinitive = base
    verb = bare
  }
}

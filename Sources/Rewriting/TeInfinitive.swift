import Inflection
import Lexicons
import Prose

/// An infinitive with *te*, and its particle before it: *in te leveren*, *te melden*.
struct TeInfinitive {
  /// Its words, from the particle or *te* to the infinitive.
  let words: Range<Int>
  /// The infinitive in one piece: *inleveren*.
  let infinitive: String
  /// Where *te* stands.
  let te: Int

  private static let prepositions: Set<String> = [
    "aan", "achter", "af", "bij", "binnen", "buiten", "door", "in", "langs", "mee", "na", "naar", "neer", "om", "onder",
    "op",
    "over", "rond", "tegen", "terug", "toe", "uit", "van", "voor", "weg",
  ]
  /// Those that *er* or *daar* may claim: *er op te letten*.
  private static let pronominal: Set<String> = [
    "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "toe", "uit", "van", "voor",
  ]
  private static let placeWords: Set<String> = ["er", "daar", "hier", "waar", "ergens", "nergens", "overal"]

  /// The one of which *te* stands at `index`; nil when there is none, or when it isn't sure whether what stands before *te*
  /// belongs to the verb.
  init?(_ index: Int, in input: RuleInput) {
    let words = input.words
    guard words[index].lowercased == "te", index + 1 < words.count, input.sentence.analyses[index + 1].tag.isInfinitive,
      words[index + 1].lowercased != "allen", !Self.isSetPhrase(index, in: input),
      let bare = Verb(words[index + 1].lowercased), bare.certainty > .guessed
    else { return nil }
    te = index
    let base = words[index + 1].lowercased
    if index > 0, words[index - 1].kind == .word, base != "zijn", base != "worden" {
      let particle = words[index - 1].lowercased
      // *op te laten halen*: the particle is the last verb's.
      let isLast = index + 2 >= words.count || !input.sentence.analyses[index + 2].tag.isInfinitive
      if isLast, particle != "om", VerbTable.builtIn[particle: particle, base: base] != nil,
        Self.isFreeParticle(index - 1, in: input)
      {
        // *er op te letten*, *daar in te zitten*: it may belong to *er* instead.
        if Self.pronominal.contains(particle), input.contains(Self.placeWords, in: 0..<index - 1) { return nil }
        self.words = index - 1..<index + 2
        infinitive = particle + base
        return
      }
      if isLast, particle != "om", Self.prepositions.contains(particle),
        !["naar", "binnen", "buiten"].contains(particle)
      {
        return nil
      }
    }
    self.words = index..<index + 2
    infinitive = base
  }

  /// *te kennen te geven*: the first *te* belongs to the phrase.
  private static func isSetPhrase(_ index: Int, in input: RuleInput) -> Bool {
    input.stand(["te", "kennen", "te"], at: index)
  }

  /// Whether a word that may be a particle has no words of its own: *de auto te rijden* and *geen gebruik te maken* have.
  private static func isFreeParticle(_ index: Int, in input: RuleInput) -> Bool {
    // *telefonisch ziek te melden*
    if ["ziek", "beter"].contains(input.words[index].lowercased) { return true }
    guard index > 0, !prepositions.contains(input.words[index].lowercased) || input.words[index].lowercased == "binnen"
    else { return true }
    let before = input.words[index - 1].lowercased
    // *de groepen 6 en 7 samen te voegen*
    // *om samen te werken*
    if input.words[index - 1].kind == .number || ["deze", "dit", "om"].contains(before) { return true }
    return before != "naar" && before != "geen"
      && ![.determiner, .numeral, .adposition, .adjective].contains(input.sentence.analyses[index - 1].pos)
  }

  private static let openers: Set<String> = ["om", "door", "zonder", "na", "alvorens", "ten", "teneinde"]

  /// This infinitive and those behind it that are joined to it by *en* or *of*, which lose their *te* with it; nil when it
  /// isn't sure which those are.
  func withJoined(in input: RuleInput) -> [TeInfinitive]? {
    if input.contains(["zowel", "hetzij", "ofwel"], in: input.words.indices) { return nil }
    // *op te halen of, als u niet kunt, iemand te sturen*; *te wachten tot de deur opengaat en dan naar binnen te lopen*
    let behind = input.words.indices[words.upperBound...]
    let hasMore = behind.contains {
      input.words[$0].lowercased == "te" && $0 + 1 < input.end && input.sentence.analyses[$0 + 1].tag.isInfinitive
    }
    if hasMore,
      behind.contains(where: { at in
        let next = at + 1 < input.end ? input.words[at + 1] : nil
        return input.words[at].lowercased == "of" && [",", "(", "–", "-", "—"].contains(next?.form ?? "")
          || ["tot", "totdat"].contains(input.words[at].lowercased) && !Weekdays.isDay(next?.lowercased ?? "")
            && next?.kind != .number && (at + 1..<input.end).contains(where: input.isFinite)
      })
    {
      return nil
    }
    var joined = [self]
    var isWithinOther = false
    // *en, als het kan, … te*: a clause or phrase behind the conjunction.
    var isInserted = false
    var isCoordinated = false
    var isSeparated = false
    for at in input.words.indices[words.upperBound...] {
      let word = input.words[at].lowercased
      if word == "te", at + 1 < input.words.count, input.sentence.analyses[at + 1].tag.isInfinitive {
        if isWithinOther {
          // *… te controleren of het klopt en dit aan te passen*: whose it is can't be told.
          if isCoordinated || isInserted { return nil }
        } else if isSeparated {
          return nil
        } else if isCoordinated {
          guard let next = TeInfinitive(at, in: input) else { return nil }
          joined.append(next)
          isCoordinated = false
        }
        continue
      }
      // *in te vullen, te ondertekenen en terug te sturen*
      if word == ",", isListed(at + 1, in: input) {
        isCoordinated = true
        continue
      }
      if word == "en" || word == "of" && !hasClause(behind: at, in: input) {
        isCoordinated = true
      } else if word == "om", isCoordinated, !isWithinOther, !input.isTime(at) {
        // *om te kijken en om vragen te stellen*: that *om* would be left alone.
        return nil
      } else if word == "om" && input.isTime(at)
        || isCoordinated && ["en", "of"].contains(input.words[at - 1].lowercased) && input.isObject(at)
      {
        // *en die mee te geven*
        continue
      } else if input.opensClause(at) || Self.openers.contains(word) && !isParticle(at, in: input) {
        isWithinOther = true
        isInserted = isInserted || isCoordinated
        isCoordinated = false
      } else if ["maar", "dan", "als", "anders", ",", ";", ":"].contains(word) {
        isSeparated = true
      } else if input.isFinite(at), !isWithinOther, input.words[at - 1].lowercased != "te" {
        break
      }
    }
    return joined
  }

  /// Whether an infinitive with *te* stands at a word, with nothing but its particle before it.
  private func isListed(_ index: Int, in input: RuleInput) -> Bool {
    guard index + 1 < input.words.count else { return false }
    let te = input.words[index].lowercased == "te" ? index : index + 1
    return input.words[te].lowercased == "te" && TeInfinitive(te, in: input)?.words.lowerBound == index
  }

  /// Whether *door* or *na* is the first half of the verb behind *te*: *door te geven*.
  private func isParticle(_ index: Int, in input: RuleInput) -> Bool {
    index + 2 < input.words.count && input.words[index + 1].lowercased == "te"
      && VerbTable.builtIn[particle: input.words[index].lowercased, base: input.words[index + 2].lowercased] != nil
      && input.words[index].lowercased != "om"
  }

  /// Whether *of* opens a clause with a finite verb: *te kijken of het past*, not *te bellen of te mailen*.
  private func hasClause(behind index: Int, in input: RuleInput) -> Bool {
    for at in input.words.indices[(index + 1)...] {
      if input.words[at].lowercased == "te" { return false }
      if input.isFinite(at) { return true }
    }
    return false
  }
}

extension RuleInput {
  /// Whether *dat* or *die* is the object of the infinitive behind it: *dient u dat aan ons door te geven*. It opens no
  /// clause, for no finite verb comes before the infinitive.
  func isObject(_ index: Int) -> Bool {
    guard ["dat", "die"].contains(words[index].lowercased), index > 0, words[index - 1].kind == .word,
      let te = (index..<end).first(where: { words[$0].lowercased == "te" })
    else { return false }
    return !(index..<te).contains(where: isFinite)
  }

  /// Whether *om* tells a time: *om 8.30 uur*.
  func isTime(_ index: Int) -> Bool {
    index + 1 < words.count
      && (words[index + 1].kind == .number || sentence.analyses[index + 1].pos == .numeral
        || ["half", "kwart"].contains(words[index + 1].lowercased))
  }
}

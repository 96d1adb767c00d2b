import Prose

/// A noun phrase, read from its noun back to its determiner: *een nieuw rooster*. Nil where no noun stands there.
struct NounPhraseBack {
  /// Where its determiner is, if there is one.
  let determiner: Int?
  /// What stands between that and the noun.
  let adjectives: Range<Int>
  /// The noun.
  let noun: Int
  /// Behind the last word: the noun, or the number of *groep 3*.
  let end: Int
  let isPlural: Bool
  /// The relative pronoun that goes with it: *die* or *dat*; nil where its article isn't known.
  let pronoun: String?
  /// Its noun in the singular.
  let lemma: String
  /// Whether it stands by itself, and all its words may be said again: not the second of *de juf en de kinderen*.
  let isWhole: Bool

  /// Where it starts.
  var start: Int { determiner ?? adjectives.lowerBound }

  private static let determiners: Set<String> = [
    "de", "het", "een", "deze", "dit", "één", "uw", "onze", "ons", "jouw", "je", "mijn", "bovengenoemde", "bijgaande",
    "bovengenoemd", "bijgaand", "beide",
  ]

  init?(endingBehind end: Int, in input: RuleInput) {
    let analyses = input.sentence.analyses
    guard end > 0, end <= input.words.count else { return nil }
    let isNumbered =
      input.words[end - 1].kind == .number && end > 1
      && ["groep", "klas", "leerjaar"].contains(input.words[end - 2].lowercased)
    let noun = isNumbered ? end - 2 : end - 1
    guard input.words[noun].kind == .word, analyses[noun].pos == .noun, !input.isVerb(noun) else { return nil }
    self.noun = noun
    self.end = end
    var start = noun
    while start > 0, [.adjective, .numeral].contains(analyses[start - 1].pos) || analyses[start - 1].tag.isPrenominal,
      input.words[start - 1].kind != .punctuation, !Self.determiners.contains(input.words[start - 1].lowercased)
    {
      start -= 1
    }
    adjectives = start..<noun
    determiner = start > 0 && Self.determiners.contains(input.words[start - 1].lowercased) ? start - 1 : nil
    let relative = input.relative(noun)
    pronoun = relative?.pronoun
    isPlural = relative?.isPlural ?? analyses[noun].tag.isPluralNoun
    lemma = analyses[noun].plainLemma
    let first = determiner ?? start
    let before = first > 0 ? input.words[first - 1].lowercased : ""
    let isUnread =
      determiner == nil && first > 0
      && ([.determiner, .adverb].contains(analyses[first - 1].pos) || analyses[first - 1].relation == .possessive)
    isWhole =
      !(["en", "of", "/", "&"].contains(before) && isPlural) && before != "of" && before != "," && !isUnread
      && input.areFree(start..<end)
  }

  /// Whether a relative pronoun agrees with it. *Waar* goes with all things.
  func agrees(with pronoun: String) -> Bool {
    switch pronoun {
    case "dat": self.pronoun == "dat" && !isPlural
    case "die", "welke": self.pronoun != "dat" || isPlural
    default: true
    }
  }

  /// The noun phrase to which this one belongs: *de informatieavond* of *over de profielkeuze*.
  func next(links: Set<String>, in input: RuleInput) -> NounPhraseBack? {
    Self.linked(to: start, links: links, in: input)
  }

  /// The noun phrase to which the one at `start` may belong, also with verbs between: *een brief gekregen van de gemeente*.
  static func linked(to start: Int, links: Set<String>, in input: RuleInput) -> NounPhraseBack? {
    guard start >= 2, links.contains(input.words[start - 1].lowercased) else { return nil }
    var end = start - 1
    if input.words[end].lowercased == "van" { while end > 0, input.isClusterVerb(end - 1) { end -= 1 } }
    guard let phrase = NounPhraseBack(endingBehind: end, in: input),
      // *kennis genomen van*
      end == start - 1 || phrase.determiner != nil || phrase.isPlural
    else { return nil }
    return phrase
  }
}

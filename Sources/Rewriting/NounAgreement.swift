import Inflection
import Lexicons
import Prose

/// A noun in the singular with the words before it that agree with it, to be put right when another noun takes its place:
/// *een grote fout* → *een groot probleem*.
struct NounAgreement {
  /// From the determiner or first adjective up to the noun.
  let words: Range<Int>
  private let input: RuleInput
  private let determiner: Determiner?
  private let adjectives: Range<Int>
  private let article: Noun.Article
  /// Whether a word before it may agree with it in a way that isn't known: *enkele*.
  private let hasOther: Bool

  /// For the noun at `noun`; nil where it is plural, or its article isn't known.
  init?(_ noun: Int, in input: RuleInput) {
    let form = input.words[noun].lowercased
    guard input.isAnnotated, input.sentence.analyses[noun].tag.isCommonNoun,
      !input.sentence.analyses[noun].tag.isPluralNoun, let articles = Noun(form)?.articles, articles.count == 1
    else { return nil }
    article = articles[0]
    var start = noun
    while start > 0, input.sentence.analyses[start - 1].tag.isPrenominal { start -= 1 }
    adjectives = start..<noun
    if start > 0, ["die", "dat"].contains(input.words[start - 1].lowercased),
      Self.followsAntecedent(start - 1, in: input)
    {
      return nil
    }
    determiner = start > 0 ? Self.determiner(start - 1, article, in: input) : nil
    hasOther =
      start > 0 && determiner == nil
      && (input.sentence.analyses[start - 1].pos == .determiner
        && input.sentence.analyses[start - 1].relation == .det || Self.mayAgree(start - 1, in: input))
    words = (determiner == nil ? start : start - 1)..<noun + 1
    self.input = input
  }

  /// The determiner at an index when it agrees with a noun that takes this article: neither *dat* before a *de*-word nor
  /// the verb *zijn*.
  private static func determiner(_ index: Int, _ article: Noun.Article, in input: RuleInput) -> Determiner? {
    let form = input.words[index].lowercased
    guard [.determiner, .pronoun].contains(input.sentence.analyses[index].pos),
      // *ouders die surveillance hebben*
      !["die", "dat", "deze", "dit"].contains(form)
        || !input.sentence.analyses[index].features.contains(.relative) && !followsAntecedent(index, in: input),
      let determiner = Determiner(form: form), determiner.form(article, .singular) == form
    else { return nil }
    return determiner
  }

  /// Whether a word behind a determiner may agree with the noun, though it isn't read as an adjective: *een uniform tarief*,
  /// *een kwijtgeraakt attest*.
  private static func mayAgree(_ index: Int, in input: RuleInput) -> Bool {
    index > 0 && [.noun, .adjective, .verb, .adverb].contains(input.sentence.analyses[index].pos)
      && (!input.isFinite(index) || input.words[index - 1].lowercased == "een")
      && Determiner(form: input.words[index - 1].lowercased) != nil
  }

  /// Whether a noun or the like stands right before a pronoun, so that it may be relative: *leerlingen die surveillance hebben*.
  private static func followsAntecedent(_ index: Int, in input: RuleInput) -> Bool {
    guard index > 0, input.words[index].lowercased != "deze", input.words[index].lowercased != "dit" else {
      return false
    }
    let before = input.words[index - 1]
    return [.noun, .properNoun].contains(input.sentence.analyses[index - 1].pos) || before.form == ","
      || ["iedereen", "degenen", "degene", "wie", "wij", "iemand", "allen", "zij"].contains(before.lowercased)
  }

  /// Whether a noun that takes either article stands behind one that its replacement doesn't take: *de topic* → *de
  /// onderwerp*.
  static func disagrees(_ replacement: String, at noun: Int, in input: RuleInput) -> Bool {
    guard input.isAnnotated, !input.sentence.analyses[noun].tag.isPluralNoun,
      Noun(input.words[noun].lowercased)?.articles.count != 1, let article = article(of: replacement)
    else { return false }
    let determiner = (0..<noun).last { !input.sentence.analyses[$0].tag.isPrenominal }
    guard let form = determiner.map({ input.words[$0].lowercased }) else { return false }
    // *een lastige topic*
    if form == "een" { return determiner != noun - 1 }
    return Determiner(form: form).map { $0.form(article, .singular) != form } ?? false
  }

  /// Whether what stands before the noun may have to change for `replacement`: it takes another article.
  func changes(for replacement: String) -> Bool {
    Self.article(of: replacement).map { $0 != article } ?? false && (words.count > 1 || hasOther)
  }

  /// The words with `replacement` for the noun; nil where its article or the form of an adjective isn't known, or where a
  /// pronoun behind the noun agrees with it as well: *de regeling die …*.
  func text(with replacement: String) -> String? {
    guard let article = Self.article(of: replacement), !hasOther, !isReferredTo else { return nil }
    // *Het kopen*, but not *een kopen*.
    if let determiner, determiner.leavesBare, Self.isInfinitive(replacement) { return nil }
    // *Tijdelijke huisvesting* has no article, but *een tijdelijk gebouw* needs one.
    if determiner == nil, Noun(String(replacement.prefix { $0 != " " }))?.plural != nil { return nil }
    var forms = [determiner?.form(article, .singular)].compactMap { $0 }
    for place in adjectives {
      // *Roze* is no form of *roos*.
      let itself = Adjective(input.words[place].lowercased)
      let adjective =
        itself.certainty == .listed && itself.isInvariable
        ? itself : Adjective(input.sentence.analyses[place].plainLemma)
      guard input.sentence.analyses[place].tag.isAdjective, adjective.certainty > .guessed, input.isFree[place],
        Agreement.form(adjective, determiner, self.article, .singular) == input.words[place].lowercased
      else { return nil }
      forms.append(Agreement.form(adjective, determiner, article, .singular))
    }
    return (forms + [replacement]).joined(separator: " ")
  }

  /// Whether a pronoun behind the noun or in the next sentence may stand for it: *Het tarief stijgt. Het is nu …*.
  var mayBeTakenUp: Bool { input.surroundings.takesUpThing || isTakenUpHere }

  /// The same, behind the noun in its own sentence: with another article the pronoun would be wrong.
  var isTakenUpHere: Bool {
    (words.upperBound..<input.words.count).contains {
      Surroundings.standsForThing(input.words[$0], input.sentence.analyses[$0]) || isEllipsis($0)
    }
  }

  /// *een kleine locker is gratis, een grote kost tien euro*, *wijkt af van het oude*: an adjective without its noun.
  private func isEllipsis(_ index: Int) -> Bool {
    guard index + 1 < input.words.count,
      ["een", "de", "het", "deze", "die", "dit", "dat"].contains(input.words[index].lowercased)
    else { return false }
    let form = input.words[index + 1].lowercased
    let behind = index + 2 < input.words.count ? input.sentence.analyses[index + 2].pos : .punctuation
    let isAdjective =
      input.sentence.analyses[index + 1].pos == .adjective
      || form.hasSuffix("e") && NounTable.builtIn[form] == nil
        && Adjective(input.sentence.analyses[index + 1].plainLemma).certainty > .guessed
    return isAdjective && ![.noun, .adjective, .properNoun, .numeral].contains(behind)
  }

  private static func isInfinitive(_ replacement: String) -> Bool {
    let head = replacement.prefix { $0 != " " }
    return WordForms.verbs(of: String(head)).contains { $0.tag.isInfinitive }
  }

  private static let relatives: Set<String> = ["die", "dat", "welke", "deze", "dit"]

  private var isReferredTo: Bool { isReferredToNext || isReferredToLater }

  /// *Het tarief per uur, dat ieder jaar stijgt*: behind what tells more of it, a pronoun of its gender that the noun in
  /// between doesn't explain.
  private var isReferredToLater: Bool {
    guard words.upperBound + 1 < input.end, input.sentence.analyses[words.upperBound].pos == .adposition else {
      return false
    }
    let pronoun = article == .de ? "die" : "dat"
    let last = min(words.upperBound + 7, input.end)
    let phrase = (words.upperBound + 1..<last).prefix { !input.isFinite($0) }
    guard let place = phrase.first(where: { input.words[$0].lowercased == pronoun }),
      let nearest = phrase.last(where: { $0 < place && input.sentence.analyses[$0].pos == .noun })
    else { return false }
    return article == .het || !input.sentence.analyses[nearest].tag.isPluralNoun
  }

  private var isReferredToNext: Bool {
    let behind = words.upperBound..<min(words.upperBound + 2, input.words.count)
    return behind.first.map { Self.relatives.contains(input.words[$0].lowercased) } ?? false
      || behind.count == 2 && input.words[behind.lowerBound].form == ","
        && Self.relatives.contains(input.words[behind.lowerBound + 1].lowercased)
  }

  /// What may stand behind the noun that a replacement is about: *regel van de gemeente*.
  private static let followers: Set<String> = [
    "aan", "bij", "dat", "die", "in", "met", "om", "op", "over", "uit", "van", "voor", "waarin", "waarmee", "zonder",
  ]

  /// The article of the noun that a replacement is about (*besluit over hulp* takes *het*); nil where it isn't sure.
  private static func article(of replacement: String) -> Noun.Article? {
    let words = replacement.split(separator: " ").map(String.init)
    guard let head = words.first, words.count == 1 || followers.contains(words[1]), let noun = Noun(head),
      noun.articles.count == 1, !WordForms.readings(of: head).contains(where: { $0.tag.isPluralNoun })
    else { return nil }
    return noun.article
  }
}

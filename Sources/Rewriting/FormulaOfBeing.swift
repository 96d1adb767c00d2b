import Inflection
import Prose

/// *Er is sprake van een allergie*: *er is een allergie*.
enum FormulaOfBeing {
  /// What may only be spoken of, or what a bare *er is* would say too boldly.
  private static let spokenOf = [
    "fusie", "verhuizing", "nieuwbouw", "komst", "sluiting", "overname", "vertrek", "bezuiniging", "verdenking",
    "plan", "plannen", "schuld", "opzet", "strafbaar", "ziekte",
    // What a case is called, or what somebody has: *er is een uitzondering*.
    "overtreding", "uitzondering", "plicht", "opvang", "ouderschap", "scheiding", "beperking", "schudding", "breuk",
    "zwangerschap", "vergunning", "betalingsachterstand", "virus", "stoornis", "handicap",
  ]

  /// For the *sprake* at a word.
  static func edit(_ index: Int, in input: RuleInput) -> Edit? {
    let verbs: Set<String> = ["is", "was", "zijn", "waren"]
    // *er sprake is van*
    let isLast = index + 1 < input.end && verbs.contains(input.words[index + 1].lowercased)
    let van = isLast ? index + 2 : index + 1
    guard van + 1 < input.end, input.words[van].lowercased == "van", index > 0,
      let thing = thing(van + 1, in: input), !goesOn(thing.upperBound, in: input),
      !input.contains(["volgens", "geval"], in: 0..<index),
      let er = (max(0, index - 10)..<index).last(where: { input.words[$0].lowercased == "er" }),
      case let between = er + 1..<index,
      !between.contains(where: { input.words[$0].kind == .punctuation || input.opensClause($0) }),
      !input.contains(
        RuleInput.negations.union(["ook", "alleen", "slechts", "eerder", "zowel", "meer"]),
        in: max(er, index - 1)..<index),
      !input.contains(RuleInput.negations, in: between)
    else { return nil }
    let isPlural = input.isPlural(thing)
    if isLast { return last(index, er, thing, isPlural, in: input) }
    // *is er … sprake van*, *er is … sprake van*
    let finite =
      er > 0 && verbs.contains(input.words[er - 1].lowercased)
      ? er - 1 : verbs.contains(input.words[er + 1].lowercased) ? er + 1 : nil
    guard let finite, ["is", "was"].contains(input.words[finite].lowercased), input.areFree(min(er, finite)..<van + 1),
      !(finite + 1..<index).contains(where: input.isFinite), mayFollow(thing.upperBound, in: input)
    else { return nil }
    let start = min(er, finite)
    return edit(
      start..<van + 1,
      input.text(
        start..<van + 1, replacing: [(finite..<finite + 1, form(finite, isPlural, in: input)), (index..<van + 1, "")]),
      in: input)
  }

  /// *…, maar niet van een stoornis*, *…, geen sprake van opzet*: more hangs on *sprake*.
  private static func goesOn(_ end: Int, in input: RuleInput) -> Bool {
    let rest = input.rest(from: end)
    return input.contains(["sprake"], in: rest)
      || rest.dropFirst().contains {
        input.words[$0].lowercased == "van"
          && ["ook", "niet", "wel", "en", "of", "maar", "dus", ","].contains(input.words[$0 - 1].lowercased)
      }
  }

  /// *dat er thuis sprake is van spanningen*, *kan er sprake zijn van een fout*
  private static func last(_ index: Int, _ er: Int, _ thing: Range<Int>, _ isPlural: Bool, in input: RuleInput) -> Edit?
  {
    let verb = index + 1
    let end = thing.upperBound
    let opener = (max(0, er - 4)..<er).last(where: input.opensClause)
    let isInfinitive = input.words[verb].lowercased == "zijn"
    guard end >= input.end || input.words[end].kind == .punctuation, input.areFree(index..<end),
      isInfinitive
        ? input.contains(["kan", "kon", "mocht", "zou", "moet"], in: max(0, er - 1)..<er)
        : opener != nil && ["is", "was"].contains(input.words[verb].lowercased)
    else { return nil }
    // A clause that goes on behind the comma: *van een allergie, waarvoor …*
    if end + 1 < input.end, input.words[end].form == ",",
      input.words[end + 1].lowercased.hasPrefix("waar")
        || ["die", "dat", "welke", "of", "zoals"].contains(input.words[end + 1].lowercased)
    {
      return nil
    }
    return edit(
      index..<end, "\(input.text(thing)) \(isInfinitive ? "zijn" : form(verb, isPlural, in: input))", in: input)
  }

  private static func form(_ finite: Int, _ isPlural: Bool, in input: RuleInput) -> String {
    let form = input.words[finite].lowercased
    return isPlural ? (form == "is" ? "zijn" : "waren") : form
  }

  /// *van pesten of van geweld*: more is spoken of.
  private static func mayFollow(_ end: Int, in input: RuleInput) -> Bool {
    end >= input.end || !["en", "of", "maar", "als", "dan"].contains(input.words[end].lowercased)
  }

  /// *een allergie*, *spanningen*; nil for what has no article in the singular (*ziekte*) and for what is done (*pesten*).
  private static func thing(_ start: Int, in input: RuleInput) -> Range<Int>? {
    guard let end = input.nounPhraseEnd(at: start, in: start..<input.end),
      let head = WhenAndWhere.headNoun(start..<end, in: input), input.sentence.analyses[head].pos == .noun,
      case let phrase = start..<end,
      !phrase.contains(where: { place in spokenOf.contains { input.words[place].lowercased.hasSuffix($0) } }),
      !input.contains(["nieuwe", "nieuw", "mogelijke", "mogelijk", "eventuele", "zo'n"], in: phrase)
    else { return nil }
    if input.isPlural(phrase) {
      let isBare = ["de", "het", "deze", "die", "dit", "dat", "uw", "onze", "alle", "hun"]
      let mayBeDone = WordForms.verbs(of: input.words[head].lowercased).contains { $0.tag.isInfinitive }
      return input.contains(isBare, in: start..<start + 1) || mayBeDone ? nil : phrase
    }
    return input.words[start].lowercased == "een" && input.sentence.analyses[head].tag.isCommonNoun ? phrase : nil
  }

  private static func edit(_ words: Range<Int>, _ text: String, in input: RuleInput) -> Edit {
    input.edit(
      Formula.id, entry: "sprake zijn van", words: words, to: text, safety: .safe,
      reason: "‘Er is sprake van’ is schrijftaal. ‘Er is’ zegt hetzelfde.")
  }
}

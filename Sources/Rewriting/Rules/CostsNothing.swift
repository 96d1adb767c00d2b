import Inflection
import Prose

extension Rule {
  /// "Aan deelname zijn geen kosten verbonden." → "Meedoen kost niets."
  static let costsNothing = Rule(
    id: "costs-nothing",
    summary: "Schrijft ‘meedoen kost niets’ in plaats van ‘aan deelname zijn geen kosten verbonden’.",
    reason: why,
    source: "Eigen regel; Taalunie en Rijksoverheid raden gewone, korte werkwoorden aan.",
    safety: .safe,
    examples: [
      Example("Aan deelname zijn geen kosten verbonden.", "Meedoen kost niets."),
      Example("Aan deelname aan de proefles zijn geen kosten verbonden.", "Meedoen aan de proefles kost niets."),
      Example("Aan de begeleiding zijn voor u geen kosten verbonden.", "De begeleiding kost u niets."),
      Example("Aan het vervoer en de lessen zijn geen kosten verbonden.", "Het vervoer en de lessen kosten niets."),
      Example("Daaraan zijn voor u geen kosten verbonden.", "Dat kost u niets."),
      Example("Er zijn geen kosten verbonden aan de workshops.", "De workshops kosten niets."),
      Example("Er komt een tolk; er zijn voor u geen kosten aan verbonden.", "Er komt een tolk; dat kost u niets."),
      Example(
        "U krijgt een pas, omdat er geen kosten aan verbonden zijn.", "U krijgt een pas, omdat het niets kost."),
    ],
    leavesAlone: [
      "Aan het feest zijn geen andere kosten verbonden dan die voor de kaartjes.",
      "Aan de pas en aan de reis zijn geen kosten verbonden.",
      "Aan deelname zijn geen kosten, maar wel voorwaarden verbonden.",
      "Aan een extra dag zijn kosten verbonden.", "Aan deelname zijn geen extra kosten verbonden.",
      "Aan de les zijn naast de inschrijving geen kosten verbonden.",
      "Aan de les zijn geen kosten verbonden, behalve voor het boek.",
      "Aan het afmelden zijn geen kosten of gevolgen verbonden.", "Zijn er kosten aan verbonden?",
      "Aan de pas zijn voor de eerste tien kinderen geen kosten verbonden.",
      "Aan de pas zijn geen kosten verbonden voor kinderen tot 4 jaar.",
      "Er zijn geen kosten verbonden aan de les die u mist.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form != "?"
      else { return [] }
      return input.words.indices.compactMap { index in
        guard input.stand(["geen", "kosten"], at: index) else { return nil }
        return thingInFront(index, in: input) ?? thingBehind(index, in: input) ?? pronoun(index, in: input)
      }
    })

  private static let why = "‘Geen kosten verbonden aan’ is ambtelijk. ‘Kost niets’ zegt hetzelfde."

  /// *Aan de les zijn voor u geen kosten verbonden*
  private static func thingInFront(_ geen: Int, in input: RuleInput) -> Edit? {
    guard input.stand(["verbonden"], at: geen + 2), closes(geen + 3, in: input),
      let finite = (0..<geen).last(where: { ["zijn", "waren"].contains(input.words[$0].lowercased) }),
      let payer = payer(finite + 1..<geen, in: input),
      let start = (0..<finite).last(where: { place in
        ["aan", "daaraan", "hieraan"].contains(input.words[place].lowercased) && input.startsClause(place)
      })
    else { return nil }
    let thing: String?
    let isPlural: Bool
    switch input.words[start].lowercased {
    case "daaraan" where start + 1 == finite: (thing, isPlural) = ("dat", false)
    case "hieraan" where start + 1 == finite: (thing, isPlural) = ("dit", false)
    case "aan": (thing, isPlural) = (name(start + 1..<finite, in: input), self.isPlural(start + 1..<finite, in: input))
    default: return nil
    }
    guard let thing else { return nil }
    return edit(start..<geen + 3, [thing, cost(finite, isPlural, in: input), payer, "niets"], in: input)
  }

  /// *Er zijn voor u geen kosten verbonden aan de les*
  private static func thingBehind(_ geen: Int, in input: RuleInput) -> Edit? {
    guard input.stand(["verbonden", "aan"], at: geen + 2), let (start, finite, payer) = er(before: geen, in: input),
      case let thing = geen + 4..<max(geen + 4, clauseEnd(geen + 4, in: input)), closes(thing.upperBound, in: input),
      let name = name(thing, in: input)
    else { return nil }
    return edit(
      start..<thing.upperBound, [name, cost(finite, isPlural(thing, in: input), in: input), payer, "niets"], in: input)
  }

  /// *Er zijn voor u geen kosten aan verbonden*, *omdat er geen kosten aan verbonden zijn*
  private static func pronoun(_ geen: Int, in input: RuleInput) -> Edit? {
    guard input.stand(["aan", "verbonden"], at: geen + 2) else { return nil }
    if let (start, finite, payer) = er(before: geen, in: input), closes(geen + 4, in: input) {
      // *De gesprekken zijn op maandag en er zijn geen kosten aan verbonden*: *dat* would be something else.
      guard start == 0 || input.words[start - 1].form == ";" else { return nil }
      return edit(start..<geen + 4, ["dat", cost(finite, false, in: input), payer, "niets"], in: input)
    }
    guard geen + 4 < input.words.count, ["zijn", "waren"].contains(input.words[geen + 4].lowercased),
      closes(geen + 5, in: input), let er = (1..<geen).last(where: { input.words[$0].lowercased == "er" }),
      input.contains(["omdat", "dat", "zodat", "als"], in: [er - 1]), input.opensClause(er - 1),
      let payer = payer(er + 1..<geen, in: input)
    else { return nil }
    return edit(er..<geen + 5, ["het", payer, "niets", cost(geen + 4, false, in: input)], in: input)
  }

  /// *er zijn* at the start of a clause, with who pays behind it.
  private static func er(before geen: Int, in input: RuleInput) -> (start: Int, finite: Int, payer: String)? {
    guard let start = (0..<geen).last(where: { input.words[$0].lowercased == "er" }), start + 1 < geen,
      ["zijn", "waren"].contains(input.words[start + 1].lowercased), input.startsClause(start),
      let payer = payer(start + 2..<geen, in: input)
    else { return nil }
    return (start, start + 1, payer)
  }

  private static func edit(_ range: Range<Int>, _ parts: [String], in input: RuleInput) -> Edit? {
    guard input.areFree(range) else { return nil }
    return input.edit(
      "costs-nothing", entry: "geen kosten verbonden", words: range,
      to: parts.filter { !$0.isEmpty }.joined(separator: " "), safety: .safe, reason: why)
  }

  private static func cost(_ finite: Int, _ isPlural: Bool, in input: RuleInput) -> String {
    let isPast = input.words[finite].lowercased == "waren"
    return isPlural ? (isPast ? "kostten" : "kosten") : (isPast ? "kostte" : "kost")
  }

  /// Whether a clause ends before a word, and nothing takes part of it back: not *…, behalve voor het boek*.
  private static func closes(_ index: Int, in input: RuleInput) -> Bool {
    guard index < input.end else { return true }
    if input.words[index].form == ";" { return true }
    let next = input.words[index].form == "," ? index + 1 : index
    return next + 1 < input.end && ["en", "want", "dus", "maar"].contains(input.words[next].lowercased)
      && MainClause(next + 1..<input.end, in: input) != nil
  }

  private static func clauseEnd(_ start: Int, in input: RuleInput) -> Int {
    input.rest(from: start).first { input.words[$0].kind == .punctuation } ?? input.end
  }

  /// Who pays nothing, as an object: *voor u* → *u*; nil where something else stands there.
  private static func payer(_ range: Range<Int>, in input: RuleInput) -> String? {
    guard let first = range.first else { return "" }
    guard input.words[first].lowercased == "voor", first + 1 < range.upperBound else { return nil }
    if range.count == 2,
      ["u", "jou", "je", "jullie", "ouders", "leden", "deelnemers"].contains(input.words[first + 1].lowercased)
    {
      return input.words[first + 1].lowercased == "jou" ? "je" : input.text(first + 1..<range.upperBound)
    }
    let phrase = first + 1..<range.upperBound
    // *voor de eerste tien kinderen*: the others pay.
    guard input.nounPhraseEnd(at: phrase.lowerBound, in: phrase) == phrase.upperBound,
      !phrase.contains(where: { input.sentence.analyses[$0].pos == .numeral || input.words[$0].lowercased == "eerste" }
      ),
      Doers.isSomebody(phrase, in: input)
    else { return nil }
    return input.text(phrase)
  }

  /// What costs nothing; nil where it can't be the subject as it stands.
  private static func name(_ range: Range<Int>, in input: RuleInput) -> String? {
    guard let first = range.first, isThing(range, in: input) else { return nil }
    guard let doing = doings[input.words[first].lowercased],
      range.count == 1
        || input.sentence.analyses[first + 1].pos == .adposition
          // *deelname van uw kind*: *meedoen van uw kind* isn't Dutch.
          && !["van", "door"].contains(input.words[first + 1].lowercased)
    else {
      return input.inner(range)
    }
    return ([doing] + (range.count > 1 ? [input.text(first + 1..<range.upperBound)] : [])).joined(separator: " ")
  }

  /// Bare nouns of what readers do.
  private static let doings = [
    "deelname": "meedoen", "deelneming": "meedoen", "aanmelding": "aanmelden", "inschrijving": "inschrijven",
    "annulering": "annuleren",
  ]

  private static let children: Set<String> = ["kind", "kinderen", "leerling", "leerlingen", "zoon", "dochter"]

  /// Whether it is a noun phrase, two with *en* between, or one with a phrase that says more of it.
  private static func isThing(_ range: Range<Int>, in input: RuleInput) -> Bool {
    guard let first = range.first, !input.contains(["of", "geen"], in: range),
      !range.contains(where: { input.words[$0].kind == .punctuation || input.opensClause($0) || input.isFinite($0) }),
      let head = WhenAndWhere.headNoun(range, in: input), !input.sentence.analyses[head].tag.isNominalInfinitive,
      !children.contains(input.words[head].lowercased)
    else { return false }
    var at = first
    while true {
      guard let end = input.plainNounPhraseEnd(at: at, in: range) else { return false }
      if end == range.upperBound { return true }
      guard end + 1 < range.upperBound,
        input.words[end].lowercased == "en" || input.sentence.analyses[end].pos == .adposition
      else { return false }
      at = end + 1
    }
  }

  private static func isPlural(_ range: Range<Int>, in input: RuleInput) -> Bool {
    guard let first = range.first, let end = input.plainNounPhraseEnd(at: first, in: range) else { return false }
    return input.isPlural(first..<end) || end < range.upperBound && input.words[end].lowercased == "en"
  }
}

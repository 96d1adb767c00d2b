import Inflection
import Prose

extension Rule {
  /// "Wij stellen het op prijs als u dit meldt." → "Wilt u dit melden?"
  static let askInsteadOfPrijs = Rule(
    id: "ask-instead-of-op-prijs",
    summary: "Maakt van ‘wij stellen het op prijs als u …’ een gewone vraag.",
    reason: "‘Op prijs stellen’ is een omweg. Een vraag zegt meteen wat u wilt.",
    source:
      "Eigen regel; gewone vragen en opdrachten is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("Wij stellen het op prijs als u dit op tijd doorgeeft.", "Wilt u dit op tijd doorgeven?"),
      Example("Wij zouden het zeer op prijs stellen als u een jas meegeeft.", "Wilt u een jas meegeven?"),
      Example(
        "Dan stellen wij het op prijs dat u dit met de mentor bespreekt.", "Wilt u dit dan met de mentor bespreken?"),
      Example(
        "Dan stellen wij het op prijs dat u het getekende blad terugstuurt.",
        "Wilt u dan het getekende blad terugsturen?"),
      Example("Wij stellen het op prijs als u wilt helpen.", "Wilt u helpen?"),
    ],
    leavesAlone: [
      "Wij stellen het op prijs dat u uiterlijk maandag doorgeeft hoeveel kaarten u wilt bestellen.",
      "Wij stellen het op prijs dat u hebt geholpen.", "Wij stellen uw hulp op prijs.",
      "Wij stellen het op prijs als de ouders komen.", "Wij stellen het niet op prijs als u rookt.",
      "Wij stellen het op prijs als u belt, maar het hoeft niet.", "Hij stelt het op prijs als u komt.",
      "Wij stellen het op prijs als u niet rookt.", "Stelt u het op prijs als wij bellen?",
      "Wij stellen het zeer op prijs dat u elke maand de planten verzorgt.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph, !input.isShouting, input.words.last?.form == ".",
        let prijs = input.words.indices.first(where: { input.stand(["op", "prijs"], at: $0) })
      else { return [] }
      let isAnswer = input.words[0].lowercased == "dan"
      var at = prijs + 2
      if input.words[at].lowercased == "stellen" { at += 1 }
      if input.words[at].form == "," { at += 1 }
      let before = Set(input.words[..<prijs].map(\.lowercased))
      guard at + 3 < input.end, ["als", "dat", "indien", "wanneer"].contains(input.words[at].lowercased),
        ["u", "je"].contains(input.words[at + 1].lowercased),
        before.isSubset(of: ["wij", "we", "zouden", "het", "zeer", "erg", "dan", "stellen", "bijzonder"]),
        before.contains("het"),
        !input.contains(RuleInput.negations.union(["en", "of", "maar"]), in: input.rest(from: at)),
        !input.rest(from: at + 2).contains(where: { input.words[$0].kind == .punctuation || input.opensClause($0) }),
        let infinitive = infinitive(input.end - 1, in: input),
        // *dat u doorgeeft hoeveel kaarten u wilt*
        !(at + 2..<infinitive.start).contains(where: { place in
          input.isFinite(place) || input.words[at + 1].lowercased == "u" && input.words[place].lowercased == "u"
        })
      else { return [] }
      // *Wij stellen het op prijs dat u altijd zo snel reageert.*
      guard input.words[at].lowercased != "dat" || !input.contains(thanking, in: input.rest(from: at)) else {
        return []
      }
      let isAsked =
        isAnswer || before.contains("zouden")
        || input.rest(from: at + 2).contains {
          let form = input.words[$0].lowercased
          return ["vóór", "uiterlijk"].contains(form) || Weekdays.isDay(form) || Weekdays.isMonth(form)
        }
      let reader = input.words[at + 1].lowercased
      var middle = input.text(at + 2..<infinitive.start).split(separator: " ").map(String.init)
      if isAnswer {
        let isPronoun = input.isObjectAlone(at + 2) || ["je", "zich"].contains(input.words[at + 2].lowercased)
        middle.insert("dan", at: isPronoun ? 1 : 0)
      }
      let parts = [reader == "u" ? "Wilt u" : "Wil je"] + middle + [infinitive.form]
      return [
        input.rewrite(
          "ask-instead-of-op-prijs", entry: "op prijs stellen", words: 0..<input.words.count,
          to: parts.joined(separator: " ") + "?",
          // *Als* makes it a condition, and a condition is a fact. *Dat* may thank for what is done: only the writer knows.
          safety: input.words[at].lowercased == "dat" && isAsked ? .safe : .suggestion,
          reason: "‘Op prijs stellen’ is een omweg. Een vraag zegt meteen wat u wilt.")
      ]
    })

  /// Words that tell of what is done already.
  private static let thanking: Set<String> = [
    "zo", "zoveel", "zeer", "altijd", "elke", "iedere", "vertrouwen", "zorgen", "telkens", "steeds", "weer", "ook",
  ]

  /// The infinitive of the verbs that close the sentence: *doorgeeft*, *wilt helpen*; nil for a perfect.
  private static func infinitive(_ last: Int, in input: RuleInput) -> (start: Int, form: String)? {
    if input.isFinite(last), !input.sentence.analyses[last].tag.isPastTense, !input.isClusterVerb(last - 1),
      !input.isFinite(last - 1)
    {
      let readings = Set(
        WordForms.verbs(of: input.words[last].lowercased).filter { $0.tag.isFiniteVerb }.map(\.lemma))
      guard readings.count == 1, let lemma = readings.first, !["zijn", "hebben", "worden", "zullen"].contains(lemma)
      else { return nil }
      return (last, lemma)
    }
    guard ["wilt", "wil", "kunt", "kan"].contains(input.words[last - 1].lowercased),
      input.sentence.analyses[last].tag.isInfinitive
    else { return nil }
    return (last - 1, input.words[last].form)
  }
}

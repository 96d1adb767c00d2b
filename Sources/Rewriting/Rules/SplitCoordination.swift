import Prose

extension Rule {
  /// "Wij gaan … en de kinderen nemen …" → "Wij gaan …. De kinderen nemen …".
  static let splitCoordination = Rule(
    id: "split-coordination",
    summary: "Maakt van een lange zin met ‘en’, ‘maar’ of ‘dus’ tussen twee hele zinnen twee zinnen.",
    reason: "In deze lange zin staan twee dingen. Twee korte zinnen lezen makkelijker.",
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Wij gaan op donderdag 8 oktober met de bus naar het bos en de kinderen nemen zelf een lunchpakket mee.",
        "Wij gaan op donderdag 8 oktober met de bus naar het bos. De kinderen nemen zelf een lunchpakket mee."),
      Example(
        "De voorstelling begint om 19.30 uur in de aula van de school, maar u kunt vanaf 19.00 uur al naar binnen.",
        "De voorstelling begint om 19.30 uur in de aula van de school. Maar u kunt vanaf 19.00 uur al naar binnen."),
    ],
    leavesAlone: [
      "De kinderen van groep 3 gaan op maandag 5 oktober en de kinderen van groep 4 gaan op dinsdag 6 oktober naar het museum.",
      "De school blijft op donderdag 5 november dicht en de kinderen krijgen thuis les als het heel hard heeft gesneeuwd.",
      "Wij geven de kinderen elke dag fruit en water in de klas, maar snoep en chips zijn bij ons niet toegestaan.",
      "Wij gaan naar het bos en de kinderen nemen brood mee.",
      "Als uw kind de hele dag ziek is geweest en u hebt nog geen bericht gehad, belt u de school vóór drie uur.",
      "Bij regen gaat de sportdag op dinsdag 9 juni niet door en wij bellen u dan zo snel mogelijk thuis op.",
      "Wij vragen of de ouders van de kinderen uit groep 8 komen helpen en u hoort dat nog van ons.",
      "De leerkrachten van groep 3 en de ouders van de werkgroep hebben samen een heel mooi feest gemaakt.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      for index in input.words.indices.dropFirst(4) where ["en", "maar", "dus"].contains(input.words[index].lowercased)
      {
        if let edit = split(at: index, in: input) { return [edit] }
      }
      return []
    })

  /// The shortest half that is worth a sentence, in words.
  private static let shortestHalf = 4

  private static func split(at index: Int, in input: RuleInput) -> Edit? {
    let hasComma = input.words[index - 1].form == ","
    let left = 0..<(hasComma ? index - 1 : index)
    let right = index + 1..<input.end
    guard input.length(left) >= shortestHalf, input.length(right) >= shortestHalf, let verb = verb(left, in: input),
      let subjectEnd = input.nounPhraseEnd(at: right.lowerBound, in: right), subjectEnd < right.upperBound,
      input.isFinite(subjectEnd), input.isFree[index], input.isFree[left.upperBound - 1],
      input.agrees(right.lowerBound..<subjectEnd, with: subjectEnd), joins(index, subjectEnd, in: input),
      isWhole(left, verb, beside: subjectEnd, in: input), !holdsForBoth(right, in: input)
    else { return nil }
    let conjunction = input.words[index].lowercased
    if conjunction == "maar", input.contains(["alleen"], in: left) || input.contains(["niet", "geen"], in: left),
      right.lowerBound + 1 == subjectEnd
    {
      return nil
    }
    let first = conjunction == "en" ? "" : (conjunction == "maar" ? "Maar " : "Dus ")
    let next = input.words[right.lowerBound].form
    return input.rewrite(
      "split-coordination", entry: conjunction, words: left.upperBound - 1..<right.lowerBound + 1,
      to: "\(input.words[left.upperBound - 1].form). \(first.isEmpty ? Capitals.raised(next) : first + next)",
      reason: "In deze lange zin staan twee dingen. Twee korte zinnen lezen makkelijker.")
  }

  private static let marks: Set<String> = [
    "(", ")", "[", "]", ":", ";", "–", "—", "-", "\"", "‘", "’", "“", "”", "„", "'", "«", "»", "?",
  ]

  /// The finite verb of a first half that is a sentence of its own: subject and verb first, and nothing opened that isn't
  /// closed; nil otherwise.
  private static func verb(_ left: Range<Int>, in input: RuleInput) -> Int? {
    guard !left.contains(where: input.opensClause), !left.contains(where: { marks.contains(input.words[$0].form) }),
      let subjectEnd = input.nounPhraseEnd(at: 0, in: left), subjectEnd < left.upperBound, input.isFinite(subjectEnd),
      input.finiteVerbs(in: left).count == 1
    else { return nil }
    return subjectEnd
  }

  /// Whether the conjunction joins two clauses and not two nouns: *…, maar snoep en chips zijn verboden*.
  private static func joins(_ index: Int, _ verb: Int, in input: RuleInput) -> Bool {
    let analyses = input.sentence.analyses
    var head = verb
    if [.aux, .passiveAuxiliary, .cop].contains(analyses[verb].relation), analyses[verb].head >= 0 {
      head = analyses[verb].head
    }
    guard analyses[head].relation == .conj || analyses[head].relation == .parataxis else { return false }
    var start = index - 1
    while start > 0, [.noun, .properNoun, .adjective, .determiner, .numeral].contains(analyses[start].pos) {
      start -= 1
    }
    return !["en", "of", "maar", "dus", "—", "–"].contains(input.words[start].lowercased)
  }

  private static let auxiliaries: Set<String> = [
    "hebben", "zijn", "worden", "zullen", "kunnen", "moeten", "mogen", "willen",
  ]

  /// Whether the first half needs nothing of the second: not *Groep 3 gaat op maandag en groep 4 gaat op dinsdag zwemmen*.
  private static func isWhole(_ left: Range<Int>, _ verb: Int, beside other: Int, in input: RuleInput) -> Bool {
    let lemma = input.sentence.analyses[verb].plainLemma
    guard auxiliaries.contains(lemma) || lemma == input.sentence.analyses[other].plainLemma else { return true }
    return (verb + 1..<left.upperBound).contains { place in
      let analysis = input.sentence.analyses[place]
      return input.isVerb(place) || analysis.relation == .obj || analysis.relation == .verbParticle
    } || input.sentence.analyses[verb].relation == .cop
  }

  /// Whether a condition or time at the end may be meant for both halves.
  private static func holdsForBoth(_ right: Range<Int>, in input: RuleInput) -> Bool {
    input.contains(
      [
        "als", "indien", "tenzij", "mits", "zolang", "totdat", "wanneer", "zodra", "terwijl", "behalve", "voordat",
        "nadat",
      ],
      in: right) || right.suffix(4).contains { input.words[$0].lowercased == "bij" }
  }
}

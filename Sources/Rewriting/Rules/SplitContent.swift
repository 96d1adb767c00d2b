import Prose

extension Rule {
  /// "Wij weten dat A en dat B." → "Wij weten dat A. Wij weten ook dat B."
  static let splitContent = Rule(
    id: "split-content",
    summary: "Maakt van een lange zin met ‘dat … en dat …’ twee zinnen: ‘Wij weten dat …. Wij weten ook dat …’.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "We weten dat dit voor u lastig is en dat u misschien op korte termijn opvang moet regelen.",
        "We weten dat dit voor u lastig is. We weten ook dat u misschien op korte termijn opvang moet regelen."),
      Example(
        "De wijkagent heeft ons laten weten dat hij vaker komt kijken en dat er soms bekeuringen worden uitgedeeld.",
        "De wijkagent heeft ons laten weten dat hij vaker komt kijken. De wijkagent heeft ons ook laten weten dat er soms bekeuringen worden uitgedeeld."
      ),
      Example(
        "Wij vinden het belangrijk dat elk kind zich veilig voelt en dat alle kinderen samen leren spelen.",
        "Wij vinden het belangrijk dat elk kind zich veilig voelt. Wij vinden het ook belangrijk dat alle kinderen samen leren spelen."
      ),
    ],
    leavesAlone: [
      "Wij vinden niet dat de school te vol is en dat er meer lokalen bij moeten komen.",
      "Wij weten dat het laat is en dat u daardoor misschien op korte termijn opvang moet regelen.",
      "Het kan zijn dat de bus die ochtend te laat is en dat u dan moet wachten.",
      "U krijgt een formulier dat u thuis kunt invullen en dat u bij de juf weer kunt inleveren.",
      "Weet u dat de school vrijdag de hele dag dicht is en dat de bso dan wel open is?",
      "Als wij zien dat uw kind moe is en dat het niet meer meedoet, bellen wij u op.",
      "Wij hopen dat u begrijpt waarom wij dit doen en dat u ons daar bij wilt helpen.",
      "Wij weten dat u graag helpt en dat is voor alle kinderen van deze school heel fijn.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      return edit(input).map { [$0] } ?? []
    })

  private static let why = "In deze lange zin staan twee dingen. Twee korte zinnen lezen makkelijker."

  private static let shortestHalf = 4

  /// What follows from the first half or adds to it by itself.
  private static let links: Set<String> = [
    "dan", "daardoor", "hierdoor", "daarom", "dus", "toch", "ook", "daarnaast", "bovendien", "tevens", "juist", "wel",
  ]

  private static func edit(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let clause = MainClause(0..<input.end, in: input), clause.isSubjectFirst, clause.subject == clause.front,
      let that = (clause.finite + 1..<input.end).first(where: { words[$0].lowercased == "dat" }),
      words.count(where: { $0.lowercased == "dat" }) == 2 + (clause.subject.count { words[$0].lowercased == "dat" }),
      let and = input.rest(from: that + shortestHalf).first(where: { input.stand(["en", "dat"], at: $0) })
    else { return nil }
    let last = words[and - 1].form == "," ? and - 2 : and - 1
    let second = input.rest(from: and + 2)
    guard input.length(second) >= shortestHalf, input.isFinite(last) || input.isClusterVerb(last),
      !input.hasOpenMark(0..<input.end), !input.contains(links, in: second),
      !input.contains(RuleInput.negations.union(RuleInput.doubts).union(["alleen"]), in: clause.finite..<that),
      !(that + 1..<last).contains(where: {
        input.opensClause($0) && !["die", "om", "als", "wanneer"].contains(words[$0].lowercased)
      }),
      SubordinateClause(that + 1..<last + 1, in: input)?.hasPlainSubject == true,
      SubordinateClause(second, in: input)?.hasPlainSubject == true,
      let again = again(clause, before: that, in: input),
      // *en dat dit komt doordat …*, *en dat de reden daarvan …*: it says something of the first.
      !input.contains(["dit", "deze", "daarvan", "daarbij", "zo", "evenmin", "hiervan"], in: second)
    else { return nil }
    return input.rewrite(
      "split-content", entry: "en dat", words: last..<and + 2,
      to: "\(input.closed(last)) \(again) dat", reason: why)
  }

  private static let contents: Set<String> = [
    "weten", "begrijpen", "snappen", "merken", "zien", "hopen", "denken", "verwachten", "aangeven", "melden",
    "vertellen",
    "bevestigen", "verklaren", "zeggen", "schrijven", "benadrukken", "vinden", "horen", "constateren", "adviseren",
  ]
  private static let judgements: Set<String> = ["belangrijk", "fijn", "goed", "prettig", "leuk", "nodig", "jammer"]
  private static let objects: Set<String> = ["ons", "u", "je", "jullie"]

  /// What announces the second clause, with *ook* behind its verb and pronouns; nil where it says more than that.
  private static func again(_ clause: MainClause, before that: Int, in input: RuleInput) -> String? {
    let words = input.words
    var start = clause.finite + 1
    if start < that, objects.contains(words[start].lowercased) { start += 1 }
    let lemma = input.sentence.analyses[clause.finite].plainLemma
    let rest = (start..<that).map { words[$0].lowercased }
    var subject = input.text(clause.subject)
    var before: [String] = []
    switch (lemma, rest) {
    case (_, []) where contents.contains(lemma): break
    case ("betekenen", []) where ["dit", "dat"].contains(subject.lowercased()): subject = "Het"
    case ("hebben", let verbs) where isContent(verbs, last: that - 1, in: input): break
    case ("laten", ["weten"]), ("zijn", ["blij"]), ("zijn", ["trots"]): break
    case ("vinden", let judged) where judged.count == 2 && judged[0] == "het" && judgements.contains(judged[1]):
      before = ["het"]
      start += 1
    case ("zijn", let judged) where subject == "Het" && judged.count == 1 && judgements.contains(judged[0]): break
    case ("zijn", ["de", "bedoeling"]) where subject == "Het": break
    default: return nil
    }
    guard isNamable(clause.subject, in: input) else { return nil }
    let pronouns = clause.finite + 1..<start - before.count
    return
      ([subject, words[clause.finite].form, input.text(pronouns)] + before + ["ook", input.text(start..<that)])
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// *(heeft) aangegeven*, *(heeft) laten weten*
  private static func isContent(_ verbs: [String], last: Int, in input: RuleInput) -> Bool {
    verbs == ["laten", "weten"]
      || verbs.count == 1 && input.isClusterVerb(last) && contents.contains(input.sentence.analyses[last].plainLemma)
  }

  /// Whether a subject may be said again as it is: a pronoun, or one person or body that is known. *Twee ouders* would be two
  /// others.
  private static func isNamable(_ subject: Range<Int>, in input: RuleInput) -> Bool {
    let first = input.words[subject.lowerBound].lowercased
    if subject.count == 1 {
      return ["wij", "we", "ik", "u", "je", "jij", "zij", "ze", "hij", "het", "dit", "dat"].contains(first)
    }
    return subject.count <= 3 && ["de", "het", "onze"].contains(first) && !input.isPlural(subject)
      && !input.surroundings.startsLikeBefore
  }
}

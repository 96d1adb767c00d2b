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
      "Wij gaan naar het bos en de kinderen nemen brood mee.",
      "Als uw kind de hele dag ziek is geweest en u hebt nog geen bericht gehad, belt u de school vóór drie uur.",
      "Bij regen gaat de sportdag op dinsdag 9 juni niet door en wij bellen u dan zo snel mogelijk thuis op.",
      "Wij vragen of de ouders van de kinderen uit groep 8 komen helpen en u hoort dat nog van ons.",
      "De leerkrachten van groep 3 en de ouders van de werkgroep hebben samen een heel mooi feest gemaakt.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph, input.length > input.profile.wordsPerSentence,
        input.words.last?.form == ".", !input.isShouting
      else { return [] }
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
    guard input.length(left) >= shortestHalf, input.length(right) >= shortestHalf, stands(left, in: input),
      let subjectEnd = input.nounPhraseEnd(at: right.lowerBound, in: right), subjectEnd < right.upperBound,
      input.isFinite(subjectEnd), input.isFree[index], input.areFree(left.upperBound - 1..<left.upperBound),
      agrees(right.lowerBound..<subjectEnd, with: subjectEnd, in: input)
    else { return nil }
    let conjunction = input.words[index].lowercased
    let first = conjunction == "en" ? "" : (conjunction == "maar" ? "Maar " : "Dus ")
    let next = input.words[right.lowerBound].form
    let start = first.isEmpty ? next.prefix(1).uppercased() + next.dropFirst() : first + next
    return input.rewrite(
      "split-coordination", entry: conjunction, words: left.upperBound - 1..<right.lowerBound + 1,
      to: "\(input.words[left.upperBound - 1].form). \(start)",
      reason: "In deze lange zin staan twee dingen. Twee korte zinnen lezen makkelijker.")
  }

  /// Whether the first half is a sentence of its own: subject and finite verb first, and nothing opened that isn't closed.
  private static func stands(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard !left.contains(where: input.opensClause),
      !left.contains(where: { ["(", ")", ":", ";", "–", "-", "\"", "‘", "“", "?"].contains(input.words[$0].form) }),
      let subjectEnd = input.nounPhraseEnd(at: 0, in: left), subjectEnd < left.upperBound, input.isFinite(subjectEnd)
    else { return false }
    return input.finiteVerbs(in: left).count == 1
  }

  /// Whether a subject and its finite verb agree in number, as far as a plain phrase tells.
  private static func agrees(_ subject: Range<Int>, with verb: Int, in input: RuleInput) -> Bool {
    let first = input.words[subject.lowerBound].lowercased
    let isPlural = input.sentence.analyses[verb].tag.isPluralVerb
    if subject.count == 1, RuleInput.subjectPronouns.contains(first) {
      if ["wij", "we", "jullie"].contains(first) { return isPlural }
      return ["zij", "ze", "er", "dit", "dat", "het"].contains(first) || !isPlural
    }
    guard let noun = subject.first(where: { [.noun, .properNoun].contains(input.sentence.analyses[$0].pos) }) else {
      return false
    }
    return input.sentence.analyses[noun].tag.isPluralNoun == isPlural
  }
}

import Inflection
import Prose

extension Rule {
  /// "Uw kind wordt door de juf opgehaald." → "De juf haalt uw kind op."
  static let activeVoice = Rule(
    id: "active-voice",
    summary:
      "Zet wie iets doet vooraan: ‘de juf haalt uw kind op’ in plaats van ‘uw kind wordt door de juf opgehaald’.",
    reason: "De lijdende vorm zegt pas laat wie iets doet. Noem eerst wie het doet.",
    source: "Eigen regel; de actieve vorm is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("De kinderen worden om 12 uur door de juf opgehaald.", "De juf haalt de kinderen om 12 uur op."),
      Example("Uw kind wordt door de schoolarts onderzocht.", "De schoolarts onderzoekt uw kind."),
      Example("Het feest werd door de ouders georganiseerd.", "De ouders organiseerden het feest."),
    ],
    leavesAlone: [
      "De kinderen worden door de week opgehaald.", "De poort wordt om drie uur gesloten.",
      "Het formulier wordt door ziekte later verstuurd.", "Hij werd door iedereen in de klas gezien.",
      "De kinderen worden door de juf opgehaald en naar het lokaal gebracht.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form == ".", input.areFree(0..<input.end),
        !input.words.indices.contains(where: input.opensClause),
        !input.words[..<input.end].contains(where: {
          $0.kind == .punctuation || ["en", "of", "maar"].contains($0.lowercased)
        })
      else { return [] }
      let finiteVerbs = input.finiteVerbs(in: 0..<input.end)
      guard finiteVerbs.count == 1, let finite = finiteVerbs.first,
        let tense = tenses[input.words[finite].lowercased],
        let subjectEnd = input.nounPhraseEnd(at: 0, in: 0..<input.end), subjectEnd == finite,
        !unfit.contains(input.words[0].lowercased),
        let participle = (finite + 1..<input.end).last, let verb = Participle.verb(at: participle, in: input),
        let by = (finite + 1..<participle).first(where: { input.words[$0].lowercased == "door" }),
        let doerEnd = input.nounPhraseEnd(at: by + 1, in: by + 1..<participle),
        let doer = Doer(by + 1..<doerEnd, in: input)
      else { return [] }
      let parted = verb.main(tense, doer.isPlural ? .plural : .hij)
      let parts = [
        doer.text, parted.finite, input.inner(0..<finite), input.text(finite + 1..<by),
        input.text(doerEnd..<participle),
        parted.particle ?? "",
      ]
      let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
      return [
        input.rewrite(
          "active-voice", entry: "worden", words: 0..<input.end, to: text.prefix(1).uppercased() + text.dropFirst(),
          reason: "De lijdende vorm zegt pas laat wie iets doet. Noem eerst wie het doet.")
      ]
    })

  private static let tenses: [String: Verb.Tense] = [
    "wordt": .present, "worden": .present, "werd": .past, "werden": .past,
  ]
  /// Subjects that have another form as an object, or would be heard as the subject.
  private static let unfit: Set<String> = ["ik", "hij", "zij", "ze", "wij", "we", "jij", "er", "men"]
}

/// Who does something, behind *door*.
private struct Doer {
  let text: String
  let isPlural: Bool

  private static let people: Set<String> = [
    "begeleider", "bestuur", "bibliotheek", "commissie", "conciërge", "directeur", "directie", "docent", "fotograaf",
    "gemeente", "gezinsconsulent", "huisarts", "jeugdarts", "juf", "kind", "leerkracht", "leerling", "leidster",
    "leraar",
    "medewerker", "meester", "mentor", "moeder", "oma", "opa", "ouder", "ouderraad", "ouders", "politie", "school",
    "schoolarts",
    "schoolleider", "stagiair", "stagiaire", "tandarts", "team", "teamleider", "vader", "verzorger", "vrijwilliger",
    "coach",
    "coördinator", "penningmeester", "klas", "werkgroep",
  ]

  init?(_ range: Range<Int>, in input: RuleInput) {
    if range.count == 1, input.words[range.lowerBound].lowercased == "ons" {
      text = "wij"
      isPlural = true
      return
    }
    guard let noun = range.first(where: { input.sentence.analyses[$0].pos == .noun }) else { return nil }
    let lemma = input.sentence.analyses[noun].lemma.split(separator: "_").last.map(String.init) ?? ""
    guard Self.people.contains(lemma) || Self.people.contains(input.sentence.analyses[noun].plainLemma) else {
      return nil
    }
    text = input.text(range)
    isPlural = input.sentence.analyses[noun].tag.isPluralNoun
  }
}

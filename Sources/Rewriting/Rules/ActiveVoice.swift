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
      "De medicijnen worden alleen door de leerkracht gegeven.", "Elk kind wordt door zijn mentor gebeld.",
      "Elke groep wordt door twee leerkrachten begeleid.", "De uitslag wordt u door de school toegestuurd.",
      "De kinderen worden door de juf van het plein gehaald.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form == ".", input.end > 3, input.isFree[0], input.isFree[input.end - 1],
        !input.words.indices.contains(where: input.opensClause),
        !input.words[..<input.end].contains(where: {
          $0.kind == .punctuation || ["en", "of", "maar"].contains($0.lowercased)
        })
      else { return [] }
      let finiteVerbs = input.finiteVerbs(in: 0..<input.end)
      guard finiteVerbs.count == 1, let finite = finiteVerbs.first,
        let tense = tenses[input.words[finite].lowercased], input.nounPhraseEnd(at: 0, in: 0..<input.end) == finite,
        isFit(0..<finite, in: input), input.agrees(0..<finite, with: finite),
        let participle = (finite + 1..<input.end).last, let verb = Participle.verb(at: participle, in: input),
        let by = (finite + 1..<participle).first(where: { input.words[$0].lowercased == "door" }),
        let doer = Doer(behind: by, before: participle, of: verb, in: input),
        !input.contains(focus, in: by - 1..<by), !input.contains(objects, in: finite + 1..<by),
        doer.end >= participle || input.words[doer.end].lowercased != "met",
        doer.isDefinite
          || !input.contains(quantifiers, in: 0..<finite) && input.sentence.analyses[0].pos != .numeral
      else { return [] }
      let parted = verb.main(tense, doer.isPlural ? .plural : .hij)
      let parts = [
        doer.text, parted.finite, input.inner(0..<finite), input.text(finite + 1..<by),
        input.text(doer.end..<participle), parted.particle ?? "",
      ]
      return [
        input.rewrite(
          "active-voice", entry: "worden", words: 0..<input.end,
          to: Capitals.raised(parts.filter { !$0.isEmpty }.joined(separator: " ")),
          reason: "De lijdende vorm zegt pas laat wie iets doet. Noem eerst wie het doet.")
      ]
    })

  private static let tenses: [String: Verb.Tense] = [
    "wordt": .present, "worden": .present, "werd": .past, "werden": .past,
  ]
  /// Words that say something of the doer alone.
  private static let focus: Set<String> = [
    "alleen", "ook", "vooral", "mede", "uitsluitend", "enkel", "juist", "zelfs", "speciaal", "slechts", "bijna", "niet",
    "samen", "eerst", "pas", "name", "mogelijk", "wel", "liever",
  ]
  private static let objects: Set<String> = [
    "u", "je", "hem", "haar", "hun", "ons", "hen", "jullie", "me", "mij", "jou",
  ]
  private static let quantifiers: Set<String> = ["elk", "elke", "ieder", "iedere", "alle", "beide", "geen", "iedereen"]

  /// Whether a subject reads well as an object behind the verb: no pronoun that has another form then, and nothing
  /// indefinite, which would want another place.
  private static func isFit(_ subject: Range<Int>, in input: RuleInput) -> Bool {
    let first = input.words[subject.lowerBound].lowercased
    let pronouns: Set<String> = ["ik", "hij", "zij", "ze", "wij", "we", "jij", "er", "men", "jullie", "niemand", "een"]
    if pronouns.contains(first) { return false }
    return first == "u" || [.determiner, .pronoun, .numeral].contains(input.sentence.analyses[subject.lowerBound].pos)
      || ["uw", "alle"].contains(first) || input.sentence.analyses[subject.lowerBound].pos == .properNoun
  }
}

/// Who does something, behind *door*.
private struct Doer {
  let text: String
  let isPlural: Bool
  /// Whether it is somebody in particular.
  let isDefinite: Bool
  /// The first word behind it.
  let end: Int

  private static let people: Set<String> = [
    "arts", "begeleider", "begeleidster", "bestuur", "bibliotheek", "coach", "commissie", "conciërge", "coördinator",
    "directeur", "directie", "docent", "fotograaf", "gemeente", "gezinsconsulent", "huisarts", "jeugdarts", "juf",
    "kind",
    "klas", "leerkracht", "leerling", "leidster", "leraar", "medewerker", "meester", "mentor", "moeder", "oma", "opa",
    "ouder",
    "ouderraad", "penningmeester", "politie", "school", "schoolarts", "schoolleider", "stagiair", "stagiaire",
    "tandarts",
    "team", "teamleider", "vader", "verzorger", "vrijwilliger", "werkgroep",
  ]
  /// They are places too, so not with verbs of movement.
  private static let places: Set<String> = ["bibliotheek", "gemeente", "klas", "school"]
  private static let movement: Set<String> = [
    "brengen", "dragen", "gooien", "halen", "leiden", "lopen", "ophalen", "rijden", "rondleiden", "scheiden", "sturen",
    "vervoeren", "wegsturen", "wegbrengen",
  ]
  private static let others: Set<String> = ["zijn", "haar", "hun", "diens", "eigen", "elkaar"]
  /// Behind *van*: a body or group that somebody belongs to.
  private static let bodies: Set<String> = [
    "groep", "klas", "gemeente", "stichting", "ggd", "werkgroep", "ouderraad", "uw", "onze", "opvang",
  ]

  init?(behind by: Int, before participle: Int, of verb: Verb, in input: RuleInput) {
    if input.words[by + 1].lowercased == "ons", by + 2 >= participle || input.sentence.analyses[by + 2].pos != .noun {
      text = "wij"
      isPlural = true
      isDefinite = true
      end = by + 2
      return
    }
    guard let end = input.nounPhraseEnd(at: by + 1, in: by + 1..<participle) else { return nil }
    let range = by + 1..<end
    let analyses = input.sentence.analyses
    guard let noun = range.first(where: { analyses[$0].pos == .noun }), !input.contains(Self.others, in: range) else {
      return nil
    }
    let lemma = analyses[noun].lemma.split(separator: "_").last.map(String.init) ?? ""
    guard Self.people.contains(lemma) || Self.people.contains(analyses[noun].plainLemma),
      !(Self.places.contains(lemma) && Self.movement.contains(verb.infinitive))
    else { return nil }
    if input.contains(["uit"], in: range) { return nil }
    if input.contains(["van"], in: range),
      !input.contains(Self.bodies, in: range) || Self.movement.contains(verb.infinitive)
    {
      return nil
    }
    self.end = end
    text = input.text(range)
    isPlural = analyses[noun].tag.isPluralNoun
    isDefinite = ["de", "het", "uw", "onze", "ons", "deze", "dit", "die"].contains(input.words[by + 1].lowercased)
  }
}

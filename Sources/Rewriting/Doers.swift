import Inflection
import Prose

/// Who can do something: people and bodies, by their nouns.
enum Doers {
  static let people: Set<String> = [
    "arts", "begeleider", "begeleidster", "bestuur", "bibliotheek", "coach", "commissie", "conciërge", "coördinator",
    "directeur", "directie", "docent", "fotograaf", "gemeente", "gezinsconsulent", "huisarts", "jeugdarts", "juf",
    "kind", "klas", "leerkracht", "leerling", "leidster", "leraar", "medewerker", "meester", "mentor", "moeder", "oma",
    "opa", "ouder", "ouderraad", "penningmeester", "politie", "school", "schoolarts", "schoolleider", "stagiair",
    "stagiaire", "tandarts", "team", "teamleider", "vader", "verzorger", "vrijwilliger", "werkgroep",
  ]
  /// Those to whom a reader tells things.
  private static let offices: Set<String> = [
    "administratie", "secretaris", "secretariaat", "receptie", "balie", "leiding", "groepsleiding", "locatiemanager",
    "rector", "decaan", "planning", "afdeling", "helpdesk", "leidinggevende", "groepsleerkracht", "zoon", "dochter",
    "kandidaat", "deelnemer", "stichting", "bedrijf", "college", "raad",
  ]

  /// Whether a noun phrase names somebody: a pronoun for a person, a name, or a noun for people.
  static func isSomebody(_ phrase: Range<Int>, in input: RuleInput) -> Bool {
    let pronouns: Set<String> = [
      "u", "je", "jij", "jullie", "wij", "we", "ik", "hij", "zij", "ze", "men", "ons", "mij",
    ]
    return phrase.contains { place in
      let analysis = input.sentence.analyses[place]
      let last = analysis.lastPart
      return pronouns.contains(input.words[place].lowercased) || analysis.pos == .properNoun
        || [last, analysis.plainLemma].contains { people.contains($0) || offices.contains($0) }
    }
  }
}

/// Who does something, behind *door*.
struct Doer {
  let text: String
  let person: Verb.Person
  /// Whether it is somebody in particular.
  let isDefinite: Bool
  /// The first word behind it.
  let end: Int

  /// They are places too, so not with verbs of movement.
  private static let places: Set<String> = ["bibliotheek", "gemeente", "klas", "school"]
  private static let movement: Set<String> = [
    "aanbrengen", "brengen", "dragen", "doorgeven", "gooien", "halen", "horen", "leiden", "lopen", "ophalen",
    "ophangen",
    "rijden", "rollen", "rondleiden", "scheiden", "sturen", "uitzetten", "verspreiden", "verstoppen", "vervoeren",
    "wegsturen", "wegbrengen",
  ]
  private static let others: Set<String> = ["zijn", "haar", "hun", "diens", "eigen", "elkaar"]
  /// Behind *van*: a body or group that somebody belongs to.
  private static let bodies: Set<String> = [
    "groep", "klas", "gemeente", "stichting", "ggd", "werkgroep", "ouderraad", "uw", "onze", "opvang",
  ]

  init?(behind by: Int, before participle: Int, of verb: Verb, in input: RuleInput) {
    if input.words[by + 1].lowercased == "ons", by + 2 >= participle || input.sentence.analyses[by + 2].pos != .noun {
      text = "wij"
      person = .plural
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
    let lemma = analyses[noun].lastPart
    guard Doers.people.contains(lemma) || Doers.people.contains(analyses[noun].plainLemma),
      // *De posters worden door de hele school opgehangen.*
      !(Self.places.contains(lemma) && (Self.movement.contains(verb.infinitive) || input.contains(["hele"], in: range)))
    else { return nil }
    // *door de penningmeester van uw rekening afgeschreven*
    if input.contains(["uit"], in: range) || verb.infinitive == "afschrijven" && input.contains(["van"], in: range) {
      return nil
    }
    if input.contains(["van"], in: range),
      !input.contains(Self.bodies, in: range) || Self.movement.contains(verb.infinitive)
    {
      return nil
    }
    self.end = end
    text = input.text(range)
    person = analyses[noun].tag.isPluralNoun ? .plural : .hij
    isDefinite = ["de", "het", "uw", "onze", "ons", "deze", "dit", "die"].contains(input.words[by + 1].lowercased)
  }
}

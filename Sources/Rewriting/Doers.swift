import Inflection
import Lexicons
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

  /// Ends of nouns of people and bodies that do things.
  private static let endings = [
    "administratie", "adviseur", "ambtenaar", "arts", "assistent", "assistente", "begeleider", "begeleidster", "bond",
    "bureau", "chauffeur", "coach", "commissie", "consulent", "coördinator", "docent", "fotograaf", "inspecteur",
    "instructeur", "leider", "leidster", "leerkracht", "logopedist", "medewerker", "medewerkster", "ouder", "pedagoog",
    "psycholoog", "raad", "regelaar", "schrijver", "secretaris", "trainer", "verband", "vereniging", "verpleegkundige",
    "vervoerder", "vrijwilliger",
  ]
  /// Bodies that go by their letters.
  static let letters: Set<String> = [
    "MR", "GMR", "GGD", "RIVM", "DUO", "OR", "CJG", "UWV", "JGZ", "IND", "VVN", "IB'er", "ib'er", "CvB",
  ]
  private static let nouns: Set<String> = [
    "aannemer", "brandweer", "conciërge", "decaan", "heer", "inspectie", "klaar-over", "mevrouw", "meneer",
    "rector", "secretariaat", "stichting", "student", "volwassene", "wethouder", "wijkagent",
  ]

  /// Whether a noun stands for somebody who can do something: *de doktersassistente*, *het RIVM*.
  static func isActor(_ noun: Int, in input: RuleInput) -> Bool {
    let analysis = input.sentence.analyses[noun]
    return [analysis.lastPart, analysis.plainLemma].contains { lemma in
      people.contains(lemma) || nouns.contains(lemma) || endings.contains(where: lemma.hasSuffix)
    } || letters.contains(input.words[noun].form)
  }

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

  /// Whether what stands behind a doer may tell which one it is: *ouders (met een laag inkomen)*.
  static func hasAttribute(_ end: Int, in input: RuleInput) -> Bool {
    end < input.words.count && input.sentence.analyses[end].pos == .adposition
  }

  /// Whether a name behind a doer may be the doer's as well, or that of another: *de werkgroep (Verkeer)*, *de arts (Noor)*.
  static func hasName(_ end: Int, in input: RuleInput) -> Bool {
    end < input.end && (input.words[end].isCapitalised || titles.contains(input.words[end].lowercased))
  }

  /// Whether it is all of many: *alle ouders*.
  var isOfAll: Bool {
    ["alle", "beide", "elke", "iedere", "elk", "ieder"].contains { text.lowercased().hasPrefix($0 + " ") }
  }

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
    "groep", "klas", "gemeente", "stichting", "ggd", "werkgroep", "ouderraad", "uw", "onze", "opvang", "administratie",
    "afdeling", "bestuur", "directie", "inspectie", "school",
  ]

  /// The end of the name of somebody, *Ilse*, *juf Els*, *mevrouw De Wit*, *Van Dalen*; nil for a place, two names, or what
  /// may be none.
  private static func nameEnd(at start: Int, before limit: Int, of verb: Verb, in input: RuleInput) -> Int? {
    var end = start
    let hasTitle = titles.contains(input.words[start].lowercased)
    if hasTitle { end += 1 }
    if input.contains(["de"], in: start..<start + 1), start + 1 < limit, input.words[start + 1].lowercased == "heer" {
      end = start + 2
    }
    let first = end
    while end < limit, isPartOfName(end, after: first, in: input) { end += 1 }
    // *juf Els Sem*: two names.
    if end == first + 2, hasTitle, FirstNames.builtIn.contains(input.words[first].lowercased),
      FirstNames.builtIn.contains(input.words[first + 1].lowercased)
    {
      return nil
    }
    guard end > first, end == limit || !joints.contains(input.words[end].lowercased),
      input.words[end - 1].isCapitalised
    else { return nil }
    let form = input.words[first].lowercased
    if first > start { return end }
    let name = input.text(first..<end).lowercased()
    return movement.contains(verb.infinitive) || Places.builtIn.contains(form) || Places.builtIn.contains(name)
      || Weekdays.isDay(form)
      || Weekdays.isMonth(form) || input.sentence.analyses[first].pos != .properNoun
      || !FirstNames.builtIn.contains(form) && end == first + 1 ? nil : end
  }

  private static func isPartOfName(_ index: Int, after first: Int, in input: RuleInput) -> Bool {
    let word = input.words[index]
    if word.isCapitalised { return true }
    // *Ilse van der Berg*
    return ["van", "de", "der", "den", "ter", "ten"].contains(word.form) && index + 1 < input.words.count
      && (input.words[index + 1].isCapitalised
        || ["de", "der", "den"].contains(input.words[index + 1].form) && index + 2 < input.words.count
          && input.words[index + 2].isCapitalised)
      && index > first
  }

  static let titles: Set<String> = [
    "juf", "juffrouw", "meester", "meneer", "mevrouw", "mevr.", "dhr.", "dokter", "wethouder", "conciërge",
  ]
  private static let joints: Set<String> = ["en", "of", "&", "/", "en/of", "-", ","]

  init?(behind by: Int, before participle: Int, of verb: Verb, in input: RuleInput) {
    if input.words[by + 1].lowercased == "ons", by + 2 >= participle || input.sentence.analyses[by + 2].pos != .noun {
      text = "wij"
      person = .plural
      isDefinite = true
      end = by + 2
      return
    }
    if input.words[by + 1].lowercased == "u" {
      text = "u"
      person = .u
      isDefinite = true
      end = by + 2
      return
    }
    if let name = Self.nameEnd(at: by + 1, before: participle, of: verb, in: input) {
      text = input.text(by + 1..<name)
      person = .hij
      isDefinite = true
      end = name
      return
    }
    guard let end = input.nounPhraseEnd(at: by + 1, in: by + 1..<participle) else { return nil }
    let range = by + 1..<end
    let analyses = input.sentence.analyses
    guard
      let noun = range.first(where: { analyses[$0].pos == .noun || Doers.letters.contains(input.words[$0].form) }),
      !input.contains(Self.others, in: range)
    else {
      return nil
    }
    let lemma = analyses[noun].lastPart
    guard Doers.isActor(noun, in: input),
      // *De posters worden door de hele school opgehangen.*
      !(Self.places.contains(lemma) && (Self.movement.contains(verb.infinitive) || input.contains(["hele"], in: range)))
    else { return nil }
    // *door de penningmeester van uw rekening afgeschreven*
    if input.contains(["uit"], in: range)
      && (Self.movement.contains(verb.infinitive) || !input.contains(["groep", "klas"], in: range))
      || verb.infinitive == "afschrijven" && input.contains(["van"], in: range)
    {
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

import Prose

/// Phrases that tell when, where and with whom, one behind the other: *op 3 mei in de aula*, *deze week met uw kind*.
struct WhenAndWhere {
  /// The first word that is of none of them.
  let end: Int
  /// Whether one tells when or where.
  private(set) var tellsWhenOrWhere = false

  /// Those from a word on.
  init(from start: Int, to limit: Int, in input: RuleInput) {
    var at = start
    while at < limit {
      if let end = Self.timeEnd(at: at, to: limit, in: input) {
        at = end
        tellsWhenOrWhere = true
      } else if Self.adverbs.contains(input.words[at].lowercased) {
        at += 1
      } else if let (end, isPerson) = Self.phraseEnd(at: at, to: limit, in: input) {
        at = end
        if !isPerson { tellsWhenOrWhere = true }
      } else {
        break
      }
    }
    end = at
  }

  /// Where a time that starts at a word ends: *van 9 tot en met 19 februari*, *morgen*, *tijdens de gymles*.
  static func timeEnd(at start: Int, to limit: Int, in input: RuleInput) -> Int? {
    let first = input.words[start].lowercased
    if TimeWords.moments.contains(first) || frequencies.contains(first) { return start + 1 }
    var end: Int?
    var hasHead = false
    var at = start
    while at < limit {
      if isTime(at, in: input) {
        hasHead = true
        end = at + 1
      } else if input.words[at].kind == .number {
        if hasHead { end = at + 1 }
      } else if !linking.contains(input.words[at].lowercased) {
        break
      }
      at += 1
    }
    if let end { return end }
    guard start + 1 < limit, ["tijdens", "na", "vóór", "voor"].contains(input.words[start].lowercased),
      let phrase = input.nounPhraseEnd(at: start + 1, in: start + 1..<limit),
      let noun = headNoun(start + 1..<phrase, in: input), Happenings.contains(noun, in: input)
    else { return nil }
    return phrase
  }

  /// Words that tell how often, or when beside something else.
  private static let frequencies: Set<String> = [
    "jaarlijks", "maandelijks", "wekelijks", "dagelijks", "tegelijk", "tegelijkertijd", "aansluitend",
  ]

  /// What belongs to a time without being one.
  private static let linking: Set<String> = [
    "de", "het", "een", "deze", "dit", "volgende", "volgend", "komende", "komend", "aanstaande", "aankomende",
    "aankomend", "a.s.", "elke", "elk", "iedere", "ieder", "eerste", "tweede", "derde", "laatste", "hele",
    "dezelfde", "hetzelfde", "nieuwe", "eerstvolgende", "begin", "eind", "medio", "half", "uiterlijk", "ca.", "circa",
    "ongeveer", "rond", "van", "tot", "en", "met", "t/m", "tussen", "om", "op", "in", "vanaf", "na", "per", "tijdens",
    "voor", "vóór", "onder", "binnen", "-", "–", "'s", "’s", ",", "loop", "twee", "drie", "vier", "aan", "ingang",
  ]

  /// Further words of a time: *'s middags*, *onder lestijd*, *12 uur*.
  private static let further: Set<String> = [
    "ochtends", "middags", "avonds", "lestijd", "lestijden", "schooltijd", "schooltijden", "schoolweek", "uur",
  ]

  private static func isTime(_ index: Int, in input: RuleInput) -> Bool {
    let form = input.words[index].lowercased
    return TimeWords.hold(form) || further.contains(form) || form.hasSuffix("vakantie") || form.hasSuffix("pauze")
  }

  /// Words that may stand between such phrases.
  private static let adverbs: Set<String> = [
    "ook", "nog", "eerst", "weer", "meestal", "altijd", "dan", "dus", "daarom", "online", "digitaal", "telefonisch",
    "hier", "daar", "thuis", "buiten", "dit", "pas",
  ]

  private static let places = [
    "school", "aula", "lokaal", "lokalen", "klas", "klassen", "zaal", "hal", "gebouw", "plein", "plek", "locatie",
    "bibliotheek", "theater", "kerk", "kantine", "ruimte", "kamer", "park", "bos", "centrum", "bad", "museum", "tuin",
    "veld", "boerderij", "terrein", "buurthuis", "dorpshuis", "clubhuis", "gemeentehuis", "stadhuis", "wijkgebouw",
    "vestiging", "straat", "weg", "laan", "mediatheek",
  ]

  /// Where a phrase of place or person that starts with a preposition ends.
  private static func phraseEnd(at start: Int, to limit: Int, in input: RuleInput) -> (end: Int, isPerson: Bool)? {
    let preposition = input.words[start].lowercased
    let isOfPerson = ["met", "voor", "bij", "van"].contains(preposition)
    guard start + 1 < limit, isOfPerson || ["in", "op", "aan", "te", "buiten", "naast", "achter"].contains(preposition)
    else { return nil }
    if isOfPerson, ["ons", "jou", "u", "jullie", "je"].contains(input.words[start + 1].lowercased),
      start + 2 >= limit || input.words[start + 2].lowercased != "en",
      start + 2 >= limit || ![.noun, .adjective].contains(input.sentence.analyses[start + 2].pos)
    {
      return (start + 2, true)
    }
    let range = start + 1..<limit
    guard
      var end = input.nounPhraseEnd(at: start + 1, in: range) ?? input.joinedNounPhraseEnd(at: start + 1, in: range)
    else { return nil }
    let head = headNoun(start + 1..<end, in: input)
    let isPlace =
      preposition != "met"
      && head.map { noun in
        // *in De Meent*, but not *in het Engels*
        input.sentence.analyses[noun].pos == .properNoun && input.words[start + 1].form != "het"
          || places.contains { input.words[noun].lowercased.hasSuffix($0) }
      } ?? false
    let isPerson =
      isOfPerson
      && (head.map { People.containsMember($0, in: input) } ?? input.contains(["u", "je"], in: start + 1..<end))
    guard isPlace || isPerson else { return nil }
    // *in lokaal 12*, *aan de Kerkstraat 4*, *in sporthal De Meent*
    while end < limit, input.words[end].kind == .number || input.words[end].isCapitalised { end += 1 }
    return (end, !isPlace)
  }

  /// The noun of a phrase, not the one behind *van*.
  static func headNoun(_ range: Range<Int>, in input: RuleInput) -> Int? {
    range.first { [.noun, .properNoun].contains(input.sentence.analyses[$0].pos) }
  }
}

/// Nouns of what happens at a time and place: *gesprek*, *ouderavond*, *schoolreis*.
enum Happenings {
  private static let endings = [
    "gesprek", "gesprekken", "avond", "avonden", "middag", "middagen", "ochtend", "ochtenden", "dag", "dagen", "week",
    "weken", "les", "lessen", "vergadering", "vergaderingen", "onderzoek", "onderzoeken", "bijeenkomst",
    "bijeenkomsten", "excursie", "excursies", "reis", "reizen", "schoolreisje", "reisjes", "uitje", "uitjes", "kamp",
    "kampen", "toets", "toetsen", "examen", "examens", "activiteit", "activiteiten", "viering", "vieringen", "feest",
    "feesten", "feestje", "voorstelling", "voorstellingen", "training", "trainingen", "cursus", "cursussen",
    "workshop", "workshops", "screening", "screenings", "vaccinatie", "vaccinaties", "prik", "prikken", "wedstrijd",
    "wedstrijden", "rondleiding", "rondleidingen", "overleg", "overleggen", "evaluatie", "evaluaties", "controle",
    "controles", "markt", "inloop", "opening", "uitreiking", "uitreikingen", "verkiezing", "verkiezingen", "ontbijt",
    "lunch", "diner", "concert", "optreden", "musical", "toernooi", "toernooien", "spreekuur", "ceremonie", "disco",
    "quiz", "oefening", "oefeningen", "voorlichting", "presentatie", "presentaties", "tentoonstelling", "loting",
    "kennismaking", "afspraak", "afspraken", "herkansing", "herkansingen", "verhuizing", "verbouwing",
    "werkzaamheden", "opvang", "begrafenis", "uitvaart", "crematie", "herdenking", "avondvierdaagse", "sessie",
    "sessies", "repetitie", "repetities", "audities", "demonstratie", "project",
  ]

  /// Whether a noun of a sentence is one of these.
  static func contains(_ index: Int, in input: RuleInput) -> Bool {
    let form = input.words[index].lowercased
    return input.sentence.analyses[index].pos == .noun && endings.contains(where: form.hasSuffix)
      && !Weekdays.isDay(form)
  }
}

import Prose

/// The person or desk that readers can turn to, of which a clause behind tells when it is there: *contact opnemen met mevrouw
/// Jansen van de administratie, die op werkdagen bereikbaar is*. What stands behind *van* only tells where they work. Nil where
/// that isn't what the sentence says.
struct ContactPoint {
  /// How a sentence of its own names it: *Zij*, *De administratie*.
  let again: String

  /// The one before a comma, behind which `pronoun` opens a clause.
  init?(before comma: Int, pronoun: String, clause: SubordinateClause, in input: RuleInput) {
    guard Self.tellsPresence(clause), let preposition = Self.preposition(before: comma, in: input) else { return nil }
    let start = preposition + 1
    if let title = Self.title(start..<comma, in: input) {
      guard pronoun == "die", !clause.isPlural, Self.isWorkplace(title.end..<comma, in: input),
        !Self.namesOther(before: preposition, in: input)
      else { return nil }
      again = Antecedent.women.contains(input.words[title.place].lowercased) ? "Zij" : "Hij"
      return
    }
    guard let end = Self.deskEnd(start..<comma, pronoun: pronoun, isPlural: clause.isPlural, in: input),
      Self.isWorkplace(end..<comma, in: input), !Self.isElsewhere(end..<comma, in: input)
    else { return nil }
    again = Capitals.raised(input.text(start..<end))
  }

  /// Whether readers are turned to somebody *van* something, of whom or of which the clause tells when it is there. Which of the
  /// two that is, only the sentences above show.
  static func isMeant(before comma: Int, clause: SubordinateClause, in input: RuleInput) -> Bool {
    guard tellsPresence(clause), let preposition = preposition(before: comma, in: input) else { return false }
    return input.contains(["van"], in: preposition..<comma)
  }

  private static func preposition(before comma: Int, in input: RuleInput) -> Int? {
    (0..<comma).last { place in
      turning[input.words[place].lowercased].map { turns($0, before: comma, in: input) } ?? false
    }
  }

  /// With each preposition the words that turn readers to somebody: *terecht bij*.
  private static let turning: [String: Set<String>] = [
    "met": ["contact", "bellen", "overleggen", "afspraak", "spreken", "praten"],
    "bij": [
      "terecht", "melden", "aanmelden", "afmelden", "ziekmelden", "inleveren", "leveren", "ophalen", "halen",
      "opvragen",
      "navragen", "informeren", "aankloppen", "afgeven", "langskomen", "langsgaan", "binnenlopen",
    ],
    "naar": ["mailen", "bellen", "mail", "sturen"],
    "aan": ["stellen", "vragen", "geven", "mailen", "doorgeven", "richten", "sturen", "mail"],
  ]

  private static func turns(_ words: Set<String>, before comma: Int, in input: RuleInput) -> Bool {
    (0..<comma).contains {
      words.contains(input.words[$0].lowercased) || words.contains(input.sentence.analyses[$0].plainLemma)
    }
  }

  /// Whether a clause tells when somebody is there: *op werkdagen bereikbaar is*, *te bereiken is*, *op maandag werkt*.
  private static func tellsPresence(_ clause: SubordinateClause) -> Bool {
    guard !clause.isPast, !clause.hasAgreeingSubject, !clause.contains(["dan", "daar"]) else { return false }
    return clause.verbLemma == "zijn" && clause.contains(["bereikbaar", "aanwezig", "bereiken"])
      || clause.verbLemma == "werken" && !clause.hasOtherVerbs
  }

  /// The title of a person that starts a range, and the end of the name: *mevrouw (van der) Laan*.
  private static func title(_ range: Range<Int>, in input: RuleInput) -> (place: Int, end: Int)? {
    guard let first = range.first, range.count > 1 else { return nil }
    // *de heer Kok*, *onze juf Els*
    let place = Antecedent.owners.union(["de"]).contains(input.words[first].lowercased) ? first + 1 : first
    guard Antecedent.women.union(Antecedent.men).contains(input.words[place].lowercased),
      !["moeder", "vader", "oma", "opa"].contains(input.words[place].lowercased)
    else { return nil }
    var end = place + 1
    while end < range.upperBound,
      input.words[end].isCapitalised
        || ["van", "de", "der", "den", "el", "ter", "ten"].contains(input.words[end].lowercased)
          && (end + 1..<min(end + 3, range.upperBound)).contains(where: { input.words[$0].isCapitalised })
    { end += 1 }
    return end > place + 1 ? (place, end) : nil
  }

  /// The end of a phrase in a range that names a desk, or somebody by a job: *onze afdeling (Planning)*, *de mentor*. With
  /// *een* it isn't known which.
  private static func deskEnd(_ range: Range<Int>, pronoun: String, isPlural: Bool, in input: RuleInput) -> Int? {
    guard let first = range.first else { return nil }
    let determiner = input.words[first].lowercased
    guard ["de", "het", "onze", "ons", "uw", "jouw", "je"].contains(determiner) else { return nil }
    var noun = first + 1
    while noun < range.upperBound, input.isInNounPhrase(noun) { noun += 1 }
    guard noun < range.upperBound, input.sentence.analyses[noun].pos == .noun,
      input.sentence.analyses[noun].tag.isPluralNoun == isPlural,
      Doers.isActor(noun, in: input) || desks.contains(where: input.sentence.analyses[noun].plainLemma.hasSuffix),
      !anybody.contains(input.sentence.analyses[noun].plainLemma)
    else { return nil }
    let isNeuter = ["het", "ons"].contains(determiner)
    let goesWith = input.relative(noun)?.pronoun ?? (isNeuter && !isPlural ? "dat" : "die")
    guard goesWith == pronoun,
      isPlural || !["de", "onze", "het", "ons"].contains(determiner) || isNeuter == (pronoun == "dat")
    else { return nil }
    var end = noun + 1
    // *team Leerplicht*, *afdeling planning*
    while end < range.upperBound, input.words[end].kind == .word,
      input.words[end].isCapitalised || end == noun + 1 && input.sentence.analyses[end].pos == .noun,
      !["van"].contains(input.words[end].lowercased)
    { end += 1 }
    return end
  }

  private static let desks = [
    "administratie", "secretariaat", "receptie", "balie", "planning", "afdeling", "team", "helpdesk", "loket",
    "leiding", "dienst",
  ]
  /// Of whom a clause may tell which are meant: *de ouders, die …*.
  private static let anybody: Set<String> = ["ouder", "leerling", "kind", "medewerker", "vrijwilliger", "student"]

  /// Whether a range with *van* sets a desk apart from the reader's own, which *De administratie* would mean: *van de stichting*,
  /// *van de andere school*, *van groep 4*.
  private static func isElsewhere(_ range: Range<Int>, in input: RuleInput) -> Bool {
    range.contains { place in
      input.words[place].kind == .number
        || elsewhere.contains { input.sentence.analyses[place].plainLemma.hasSuffix($0) }
    }
  }

  private static let elsewhere = [
    "ander", "andere", "bestuur", "commissie", "gemeente", "groep", "locatie", "nieuw", "nieuwe", "organisatie", "oud",
    "oude", "samenwerkingsverband", "stichting", "unit", "vestiging",
  ]

  /// Whether a range is empty, or tells with *van* where somebody works: no person, who may as well be there.
  private static func isWorkplace(_ range: Range<Int>, in input: RuleInput) -> Bool {
    guard let van = range.first else { return true }
    let nouns = range.filter { [.noun, .properNoun].contains(input.sentence.analyses[$0].pos) }
    guard input.words[van].lowercased == "van", let noun = nouns.first, input.sentence.analyses[noun].pos == .noun,
      input.nounPhraseEnd(at: van + 1, in: van + 1..<range.upperBound) == range.upperBound
    else { return false }
    let lemma = input.sentence.analyses[noun].plainLemma
    if nouns.count == 1, lemma == "kind", input.contains(["uw", "je", "jouw"], in: van + 1..<van + 2) { return true }
    return (desks + workplaces).contains(where: lemma.hasSuffix)
      && !nouns.dropFirst().contains { place in
        People.containsMember(place, in: input) && input.sentence.analyses[place].pos == .noun
          && !(desks + workplaces).contains(where: input.sentence.analyses[place].plainLemma.hasSuffix)
      }
  }

  private static let workplaces = [
    "school", "opvang", "bso", "bouw", "locatie", "vestiging", "gemeente", "stichting", "groep", "ouderraad", "bestuur",
    "kantoor", "afdeling", "organisatie", "directie", "bibliotheek", "samenwerkingsverband", "commissie", "unit",
  ]

  /// Whether somebody else is named before, whom *zij* or *hij* may mean: *uw dochter*, *juf Els*.
  private static func namesOther(before end: Int, in input: RuleInput) -> Bool {
    (0..<end).contains { place in
      let analysis = input.sentence.analyses[place]
      if analysis.pos == .properNoun {
        return input.words[place].isCapitalised && !TimeWords.hold(input.words[place].lowercased)
      }
      return analysis.pos == .noun && !analysis.tag.isPluralNoun && People.containsMember(place, in: input)
        && analysis.plainLemma != "kind" && !People.bodies.contains(analysis.plainLemma)
    }
  }
}

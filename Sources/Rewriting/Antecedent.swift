import Inflection
import Lexicons
import Prose

/// What a relative pronoun refers to (*een formulier, dat …*), and how to name it again in a sentence of its own (*dit
/// formulier*). Nil where it can't be told.
struct Antecedent {
  /// Its words.
  let range: Range<Int>
  /// With a capital: *Dit formulier*, *Zij*, *Onze mentor*, *Hatice*.
  let again: String
  /// Whether it is more than one.
  let isPlural: Bool
  /// How well the reader knows which one it is.
  let kind: Kind

  /// Whether `again` is the name of a person: a name too many for the facts.
  let saysNameAgain: Bool

  /// How well the reader knows which one is meant.
  enum Kind {
    /// Somebody or something with a name; or the only one, as *uw zoon*, *onze school*.
    case named
    /// One thing with *de* or *het*.
    case known
    /// More things with *de*, of which a clause may tell which.
    case group
    /// Something with *een*.
    case new
  }

  /// Whether a clause can go on with it: as its subject, or with *u*, *wij* and the like for subject.
  func fits(_ clause: SubordinateClause, in input: RuleInput) -> Bool {
    // *die wij al kennen*
    let isSubject = clause.isPlural == isPlural
    guard let subject = clause.plainSubject, clause.hasAgreeingSubject else {
      return isSubject && !clause.contains(["wij", "we", "ik", "hij", "men"])
    }
    let first = input.words[subject.lowerBound].lowercased
    if input.isPronoun(subject) {
      if first == "er" { return isSubject }
      return ["u", "wij", "we", "jullie", "je", "ik"].contains(first) && !["Hij", "Zij"].contains(again) && !isName
    }
    // *die de klas kent*: who knows whom can't be told; *dat een overzicht bevat*, *die de weg weet* can.
    let isBare = ![.determiner, .pronoun].contains(input.sentence.analyses[subject.lowerBound].pos)
    let isNeuter = ["Dit", "Het", "Ons"].contains(again.prefix { $0 != " " })
    let nouns = subject.filter { [.noun, .properNoun].contains(input.sentence.analyses[$0].pos) }
    let isOfThing =
      !nouns.isEmpty && !nouns.contains { Self.mayDo($0, in: input) } && !input.contains(["u"], in: subject)
    return isSubject && (isOfThing || isNeuter && (first == "een" || isBare) || clause.verbLemma == "zijn")
  }

  /// Nouns of bodies and jobs, and of how many there are, that may as well do what is told.
  private static let bodies: Set<String> = [
    "aannemer", "aantal", "bedrijf", "bemiddelaar", "bond", "buurt", "bureau", "college", "deel", "dienst", "fonds",
    "ggd", "groep", "helft", "hogeschool", "inspectie", "instantie", "instelling", "jongen", "jury", "kerk",
    "management", "meerderheid", "meisje", "minderheid", "ministerie", "opvang", "organisatie", "paar", "partner",
    "personeel", "provincie", "rechtbank", "rechter", "rest", "rijk", "samenwerkingsverband", "secretariaat", "sectie",
    "stel", "stichting", "tolk", "uitgever", "universiteit", "verband", "vereniging", "verzekeraar", "vervoerder",
    "voogd", "werkgever", "ziekenhuis", "zorgverzekeraar",
  ]

  /// Whether a noun is of somebody or a body, that may do things as well.
  static func mayDo(_ noun: Int, in input: RuleInput) -> Bool {
    let analysis = input.sentence.analyses[noun]
    return People.containsMember(noun, in: input) || bodies.contains(analysis.lastPart)
      || bodies.contains(analysis.plainLemma)
  }

  /// Whether somebody is named between the verb and a phrase, who may be meant: *staat juf Carla voor de klas, die …*.
  private static func isBehindPerson(_ phrase: NounPhraseBack, in input: RuleInput) -> Bool {
    guard let finite = (0..<phrase.start).last(where: input.isFinite), finite + 1 < phrase.start else { return false }
    return (finite + 2...phrase.start).contains { end in
      title(before: end, in: input).map { $0 > finite } ?? false || name(before: end, in: input) != nil
    }
  }

  /// *een speeltuin laten maken achter de school, die …*: what follows may be told of the object before the verbs.
  private static func mayBeObjectBefore(_ phrase: NounPhraseBack, _ pronoun: String, in input: RuleInput) -> Bool {
    let verb = phrase.start - 2
    guard pronoun != "waar", verb > 0, input.sentence.analyses[verb + 1].pos == .adposition,
      input.isClusterVerb(verb) || input.sentence.analyses[verb].relation == .verbParticle
    else { return false }
    return (0..<verb).contains { place in
      input.sentence.analyses[place].pos == .noun && input.sentence.analyses[place].relation == .obj
    }
  }

  /// Whether it is a name by itself.
  private let isName: Bool

  static let women: Set<String> = ["juf", "juffrouw", "mevrouw", "mevr.", "mw.", "moeder", "oma"]
  static let men: Set<String> = ["meester", "meneer", "heer", "dhr.", "vader", "opa"]
  static let owners: Set<String> = ["uw", "onze", "ons", "jouw", "je", "mijn"]
  private static let determiners: Set<String> = owners.union([
    "de", "het", "een", "deze", "dit", "één", "bovengenoemde", "bovengenoemd", "bijgaande", "bijgaand", "beide",
  ])
  /// Of whom *de* tells any one: *de leerling, die te laat komt*.
  private static let anybody: Set<String> = [
    "leerling", "kind", "ouder", "verzorger", "gezin", "deelnemer", "student", "persoon", "medewerker", "docent",
    "leraar", "iemand", "collega", "vrijwilliger", "klusser",
  ]
  private static let links: Set<String> = [
    "van", "met", "over", "voor", "in", "op", "aan", "tot", "bij", "naar", "uit", "tussen", "door", "rond", "om", "te",
    "per",
  ]

  /// What the pronoun behind the comma refers to, with `clause` what it tells. The pronoun *waar* stands for one that goes
  /// with any noun.
  init?(before comma: Int, pronoun: String, clause: SubordinateClause?, in input: RuleInput) {
    guard comma > 0 else { return nil }
    let words = input.words
    if pronoun != "dat", let title = Self.title(before: comma, in: input) {
      range = (title > 0 && ["de", "onze"].contains(words[title - 1].lowercased) ? title - 1 : title)..<comma
      again =
        pronoun == "waar" ? input.text(title..<comma) : Self.women.contains(words[title].lowercased) ? "Zij" : "Hij"
      isPlural = false
      kind = .named
      isName = false
      saysNameAgain = false
      guard !Self.isLinked(range.lowerBound, to: pronoun, clause, in: input) else { return nil }
      return
    }
    if let name = Self.name(before: comma, in: input) {
      // *De Springplank* may be a *het*.
      guard pronoun == "die", !Self.isLinked(name.start, to: pronoun, clause, in: input) else { return nil }
      range = name.start..<comma
      again = Capitals.raised(input.text(name.role ?? name.name))
      isPlural = false
      kind = .named
      isName = true
      saysNameAgain = name.role == nil
      return
    }
    if let body = NamedBody(before: comma, in: input), pronoun != "waar" {
      guard body.pronoun == pronoun, !Self.isLinked(body.range.lowerBound, to: pronoun, clause, in: input) else {
        return nil
      }
      range = body.range
      again = body.again
      isPlural = false
      kind = .named
      isName = false
      saysNameAgain = false
      return
    }
    var phrase = NounPhraseBack(endingBehind: Self.tailStart(before: comma, in: input), in: input)
    let all = sequence(first: phrase) { $0?.next(links: Self.links, in: input) }.prefix { $0 != nil }.prefix(5)
      .compactMap { $0 }
    var fitting = all.filter { candidate in
      candidate.agrees(with: pronoun) && (clause.map { Self.agrees(candidate, with: $0) } ?? true)
    }
    // *de informatieavond over de profielkeuze, die … plaatsvindt*
    if fitting.count > 1, let clause, Self.happening.contains(clause.verbOfWhole) {
      fitting = fitting.filter { candidate in Self.events.contains { candidate.lemma.hasSuffix($0) } }
    }
    guard fitting.count == 1 else { return nil }
    phrase = fitting[0]
    guard let phrase, phrase.isWhole, pronoun == "dat" || pronoun == "waar" || !Self.isBehindPerson(phrase, in: input)
    else {
      return nil
    }
    if Self.mayBeObjectBefore(phrase, pronoun, in: input) { return nil }
    // *een eigen risico* is one thing.
    let isOwn = phrase.adjectives.count == 1 && input.contains(["eigen", "open"], in: phrase.adjectives)
    let noun = input.text((isOwn ? phrase.adjectives.lowerBound : phrase.noun)..<phrase.end)
    let adjectives = phrase.adjectives
    range = phrase.start..<comma
    isPlural = phrase.isPlural
    isName = false
    saysNameAgain = false
    let determiner = phrase.determiner.map { words[$0].lowercased }
    switch determiner {
    case let owner? where Self.owners.contains(owner):
      guard !phrase.isPlural || pronoun == "waar" else { return nil }
      kind = .named
      again =
        !adjectives.isEmpty && phrase.end == comma && !phrase.isPlural
        ? "\(phrase.pronoun == "dat" ? "Dit" : "Deze") \(Capitals.lowered(noun))"
        : "\(Capitals.raised(owner)) \(input.text(adjectives.lowerBound..<phrase.end))"
    case "de", "het", "deze", "dit", "beide":
      guard !Self.anybody.contains(phrase.lemma) else { return nil }
      kind = phrase.isPlural && determiner != "deze" ? .group : .known
      // *het voorlopig schooladvies, dat …* → *Dit schooladvies …*
      again =
        ["de", "het"].contains(determiner) && !adjectives.isEmpty && phrase.end == comma
        ? "\(phrase.pronoun == "dat" ? "Dit" : "Deze") \(Capitals.lowered(noun))"
        : "\(Capitals.raised(determiner ?? "")) \(input.text(adjectives.lowerBound..<phrase.end))"
    case "bovengenoemde", "bovengenoemd", "bijgaande", "bijgaand":
      guard !Self.anybody.contains(phrase.lemma) else { return nil }
      kind = .known
      again = "\(phrase.pronoun == "dat" ? "Dit" : "Deze") \(Capitals.lowered(noun))"
    default:
      // *schoolfruit*, *een aantal maatregelen*; but of bare *ouders* a clause tells which.
      guard !Self.anybody.contains(phrase.lemma),
        determiner != nil || !adjectives.isEmpty || clause.map({ Self.isMade(phrase, in: $0) }) ?? false
      else { return nil }
      kind = .new
      again = "\(phrase.pronoun == "dat" ? "Dit" : "Deze") \(Capitals.lowered(noun))"
    }
  }

  /// Nouns of what people make or agree on, of which a clause with a passive tells what is done with all of them.
  private static let made: Set<String> = [
    "afspraak", "plan", "verslag", "uitkomst", "resultaat", "notule", "notulen", "opname", "aantekening", "foto",
    "gegeven",
  ]

  /// *er worden afspraken gemaakt, die in Parnassys worden vastgelegd*
  private static func isMade(_ phrase: NounPhraseBack, in clause: SubordinateClause) -> Bool {
    phrase.isPlural && made.contains(phrase.lemma) && clause.verbLemma == "worden" && clause.hasOtherVerbs
      && !clause.isPast && !clause.contains(RuleInput.negations) && !clause.contains(["er", "alleen", "zelf"])
  }

  /// What only something that takes time does.
  private static let happening: Set<String> = ["plaatsvinden", "beginnen", "duren", "aanvangen"]
  private static let events = [
    "avond", "gesprek", "bijeenkomst", "les", "toets", "dag", "middag", "ochtend", "week", "markt", "feest", "kamp",
    "reis", "vergadering", "overleg", "training", "cursus", "voorstelling", "uur", "wedstrijd", "toernooi", "excursie",
  ]

  /// Whether a noun agrees in number with a clause of which it may be the subject.
  private static func agrees(_ phrase: NounPhraseBack, with clause: SubordinateClause) -> Bool {
    clause.hasAgreeingSubject || clause.isPlural == phrase.isPlural
  }

  /// Whether a noun to which the name or phrase at `start` belongs may as well be meant: *de brief van juf Anna, die …*.
  private static func isLinked(_ start: Int, to pronoun: String, _ clause: SubordinateClause?, in input: RuleInput)
    -> Bool
  {
    guard let other = NounPhraseBack.linked(to: start, links: links, in: input),
      other.determiner != nil || other.isPlural
    else { return false }
    return other.agrees(with: pronoun) && (clause.map { agrees(other, with: $0) } ?? true)
  }

  /// Where a date, an amount or a time at the end starts; the comma where there is none.
  private static func tailStart(before comma: Int, in input: RuleInput) -> Int {
    var at = comma
    while at > 1 {
      let form = input.words[at - 1].lowercased
      guard
        input.words[at - 1].kind == .number && !["groep", "klas"].contains(input.words[at - 2].lowercased)
          || Weekdays.isDay(form) || Weekdays.isMonth(form) || form == "€" || form == "uur"
      else { break }
      at -= 1
    }
    // *aan de Dorpsstraat 22*
    if at < comma, at > 2, input.words[at - 1].isCapitalised, !input.isFree[at - 1] {
      while at > 2, input.words[at - 1].isCapitalised, !input.isFree[at - 1] { at -= 1 }
      if ["de", "het"].contains(input.words[at - 1].lowercased) { at -= 1 }
    }
    return at < comma && links.contains(input.words[at - 1].lowercased) ? at - 1 : comma
  }

  /// The title of a person whose name stands before a comma: *juf Anna*, *de heer Van der Laan*.
  private static func title(before comma: Int, in input: RuleInput) -> Int? {
    var at = comma - 1
    while at >= 0, at > comma - 6 {
      let form = input.words[at].lowercased
      if women.contains(form) || men.contains(form) { return at < comma - 1 ? at : nil }
      let isName = input.words[at].isCapitalised || ["van", "de", "der", "den", "el", "ter", "ten"].contains(form)
      guard isName else { return nil }
      at -= 1
    }
    return nil
  }

  private static let roles: Set<String> = [
    "conciërge", "collega", "medewerker", "begeleider", "coördinator", "directeur", "decaan", "mentor", "leerkracht",
    "leraar", "docent", "functionaris", "werker", "voorzitter", "leidster", "leerling", "zoon", "dochter", "coach",
    "stagiaire", "schoolleider", "teamleider", "arts", "verpleegkundige", "adviseur", "trainer", "logopedist",
    "penningmeester", "secretaris", "kok", "schrijver", "schrijfster", "bestuurder",
  ]

  /// A name before a comma: its words, those that tell the role of the one who has it (*onze conciërge*), and where what
  /// belongs to it starts.
  private static func name(before comma: Int, in input: RuleInput) -> (name: Range<Int>, role: Range<Int>?, start: Int)?
  {
    var at = comma
    while at > 0, at > comma - 5,
      input.sentence.analyses[at - 1].pos == .properNoun && input.words[at - 1].isCapitalised
        && !Weekdays.isDay(input.words[at - 1].lowercased) && !Weekdays.isMonth(input.words[at - 1].lowercased)
        || at < comma && ["van", "de", "der", "den", "el"].contains(input.words[at - 1].lowercased)
          && at - 1 > 0 && input.words[at - 2].isCapitalised
    {
      at -= 1
    }
    guard at < comma, input.words[at].isCapitalised else { return nil }
    let name = at..<comma
    // *onze brugfunctionaris, Samira*
    let role = at > 1 && input.words[at - 1].form == "," ? at - 2 : at - 1
    if role >= 0, [.noun, .properNoun].contains(input.sentence.analyses[role].pos) {
      let lemma = input.sentence.analyses[role].lemma.split(whereSeparator: { $0 == "_" || $0 == "-" }).last.map(
        String.init)
      guard let lemma, roles.contains(where: { lemma == $0 || input.words[role].lowercased.hasSuffix($0) }) else {
        return nil
      }
      let phrase = NounPhraseBack(endingBehind: role + 1, in: input)
      let isOnly = phrase?.determiner.map { input.words[$0].lowercased != "een" && input.words[$0].lowercased != "het" }
      return (name, isOnly == true ? phrase.map { $0.start..<$0.end } : nil, phrase?.start ?? role)
    }
    guard FirstNames.builtIn.contains(input.words[at].lowercased), role < 0 || input.words[role].form != ",",
      role < 0 || !["en", "of", "de", "het"].contains(input.words[role].lowercased)
    else { return nil }
    // *Mijn opvolger is Ramon Ferreira.*
    let isSubjectOf =
      role > 1 && ["is", "wordt"].contains(input.words[role].lowercased)
      && ["de", "mijn", "onze", "uw"].contains(input.words[0].lowercased)
      && input.nounPhraseEnd(at: 0, in: 0..<role) == role && !input.isPlural(0..<role)
    return (name, isSubjectOf ? 0..<role : nil, at)
  }
}

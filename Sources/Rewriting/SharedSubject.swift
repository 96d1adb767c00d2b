import Inflection
import Lexicons
import Prose

/// The subject of a main clause, to be said again before a second verb that shares it: *wij lezen … en maken …* →
/// *Wij lezen …. Wij maken …*.
enum SharedSubject {
  /// What to say before the verb that starts `right`; nil where it isn't sure that the halves share a subject and nothing else.
  /// `clause` is the main clause in `left`.
  static func again(_ clause: MainClause, _ left: Range<Int>, _ right: Range<Int>, in input: RuleInput) -> String? {
    guard let verb = right.first, isVerb(verb, of: clause, left, right, in: input), verb + 1 < right.upperBound,
      !input.isVerb(verb + 1), !hasSubject(behind: verb, besides: clause.subject, in: input),
      clause.isSubjectFirst || input.isPronoun(clause.subject),
      input.agrees(clause.subject, with: verb), !input.contains(["en"], in: clause.subject),
      input.agreesInPerson(clause.subject, with: verb),
      !hasOrder(behind: clause.finite, before: left.upperBound, in: input),
      !mayBeOrder(right, beside: clause, in: input), !isOneStretch(clause, right, in: input),
      !recurs(left, right, in: input),
      !hasOtherSubject(clause, right, in: input),
      !input.hasEarlyTime(clause, left) || input.hasOwnTime(right),
      !mayBeObject(clause, left, in: input),
      MainClause(right, in: input) == nil,
      // *Wij lezen en beoordelen de brief*: an object at the end may belong to both.
      clause.finite + 2 < left.upperBound || hasPlainPredicate(clause, left, in: input),
      isClosed(clause, left, before: right, in: input)
    else { return nil }
    return name(clause.subject, left, in: input)
  }

  /// *De conciërge is ziek, dus gooi het weg en laat …*: what stands in between is an order, and a second one follows.
  private static func hasOrder(behind finite: Int, before end: Int, in input: RuleInput) -> Bool {
    (finite + 1..<end).contains { place in
      let word = input.words[place].lowercased
      guard word == "," || ["dus", "maar", "want", "en"].contains(word), place + 1 < end else { return false }
      let start =
        word == "," && ["dus", "maar", "want", "en"].contains(input.words[place + 1].lowercased) ? place + 2 : place + 1
      return start < end && (input.startsWithVerb(start) || input.isInstruction(start..<end))
    }
  }

  /// *Daarna krijgt u de uitslag en bespreekt de arts met u …*: behind a verb that stands first, as the one before does, its own
  /// subject may follow.
  private static func hasOtherSubject(_ clause: MainClause, _ right: Range<Int>, in input: RuleInput) -> Bool {
    guard !clause.isSubjectFirst, let verb = right.first, verb + 1 < right.upperBound else { return false }
    if ["zij", "ze", "hij", "het", "dat", "die", "er"].contains(input.words[verb + 1].lowercased) { return true }
    guard let end = input.nounPhraseEnd(at: verb + 1, in: verb + 1..<right.upperBound) else { return false }
    return input.agrees(verb + 1..<end, with: verb)
  }

  /// *begint om negen uur en eindigt om elf uur*, *is dicht en blijft dat*: one thing in two verbs.
  private static func isOneStretch(_ clause: MainClause, _ right: Range<Int>, in input: RuleInput) -> Bool {
    guard let verb = right.first else { return false }
    let second = input.sentence.analyses[verb].plainLemma
    if ["zijn", "blijven"].contains(second), verb + 1 < right.upperBound, input.words[verb + 1].lowercased == "dat" {
      return true
    }
    return ["beginnen", "starten", "openen", "opengaan", "vertrekken"].contains(
      input.sentence.analyses[clause.finite].plainLemma)
      && ["eindigen", "stoppen", "sluiten", "aflopen"].contains(second)
  }

  /// *zingen elke ochtend een lied en bespreken de dagen*: each morning too.
  private static func recurs(_ left: Range<Int>, _ right: Range<Int>, in input: RuleInput) -> Bool {
    input.contains(often, in: left) && !input.contains(often, in: right)
      && !input.contains(["daarna", "soms"], in: right)
  }

  private static let often: Set<String> = ["elke", "iedere", "voortaan", "dagelijks", "wekelijks"]

  /// They are no orders: *en moet vóór dinsdag op school zijn*.
  private static let modals: Set<String> = ["moeten", "dienen"]

  /// *De toets is op maandag, maar zet alvast …*: a form in *-t* that is an order as well, where the subject can't do it or the
  /// words behind it speak to the reader.
  private static func mayBeOrder(_ right: Range<Int>, beside clause: MainClause, in input: RuleInput) -> Bool {
    guard let first = right.first, input.words[first].lowercased.hasSuffix("t"),
      let verb = Verb(input.sentence.analyses[first].plainLemma), !modals.contains(verb.infinitive),
      // *levert … in*: only the base of a verb in two parts stands here.
      verb.imperative.finite == input.words[first].lowercased
        || Verb(verb.base)?.imperative.finite == input.words[first].lowercased
    else { return false }
    let spoken: Set<String> = [
      "u", "uw", "je", "jouw", "jullie", "er", "hem", "haar", "ze", "gerust", "liever", "alvast", "wel", "niet", "dan",
    ]
    let isContrast = first > 0 && input.words[first - 1].lowercased == "maar"
    let canAct =
      clause.subject.contains { People.containsMember($0, in: input) } || input.isPronoun(clause.subject)
      || input.contains(People.bodies, in: clause.subject)
    return isContrast || !canAct || input.contains(spoken, in: right.dropFirst().prefix(3))
  }

  /// Whether what stands before the verb may be its object, and the person behind it the subject: *het rapport bespreekt de
  /// mentor*.
  private static func mayBeObject(_ clause: MainClause, _ left: Range<Int>, in input: RuleInput) -> Bool {
    guard clause.isSubjectFirst, !input.isPronoun(clause.subject),
      !clause.subject.contains(where: { People.containsMember($0, in: input) }),
      let end = input.nounPhraseEnd(at: clause.finite + 1, in: clause.finite + 1..<left.upperBound)
    else { return false }
    let other = clause.finite + 1..<end
    return input.agrees(other, with: clause.finite)
      && (input.isPronoun(other) || input.contains(["kind"], in: other)
        || other.contains { People.containsMember($0, in: input) })
  }

  /// Whether a word is a finite verb in the tense of the clause. *Wij gaan wandelen en praten met elkaar*: behind a plural
  /// subject an infinitive looks like one, but not where a participle ends the first half (*zijn besproken en worden*).
  private static func isVerb(
    _ verb: Int, of clause: MainClause, _ left: Range<Int>, _ right: Range<Int>, in input: RuleInput
  ) -> Bool {
    let analyses = input.sentence.analyses
    let isBoth = WordForms.verbs(of: input.words[verb].lowercased).contains { $0.tag.isInfinitive }
    let finite = analyses[clause.finite].plainLemma
    let isEnded = ["zijn", "hebben", "worden"].contains(finite) && analyses[left.upperBound - 1].tag.isPastParticiple
    // *hebben zes weken de tijd en krijgen*: without another verb there is no chain with *hebben*; *zullen* is never in one.
    let isWhole = finite == "hebben" && !(clause.finite + 1..<left.upperBound).contains(where: input.isVerb)
    // *… en zoeken nog twee ouders*: an infinitive has its object before it.
    let hasObject = right.contains { $0 > verb && analyses[$0].relation == .obj && analyses[$0].head == verb }
    if chains.contains(finite), isBoth, !isEnded, !isWhole, !hasObject, input.words[verb].lowercased != "zullen",
      // *zijn niet hoger en kunnen …*
      !(["zijn", "hebben"].contains(finite) && auxiliaries.contains(input.words[verb].lowercased)),
      analyses[verb].tag.isPluralVerb || input.isPlural(clause.subject)
    {
      return false
    }
    guard input.isFinite(verb) else { return false }
    return analyses[verb].tag.isPastTense == analyses[clause.finite].tag.isPastTense
  }

  /// Whether no clause of the first half can go on in the second: *dat hij ziek is en blijft*. One that is closed can't, where
  /// the second half has its verbs apart, as only a main clause has: *… en zal deze behandelen*.
  private static func isClosed(_ clause: MainClause, _ left: Range<Int>, before right: Range<Int>, in input: RuleInput)
    -> Bool
  {
    let hasComma = input.words[left.upperBound].form == ","
    if input.hasInfinitiveClause(left), !hasComma { return false }
    guard let opener = left.last(where: input.opensClause), input.words[opener].lowercased != "om" else { return true }
    // *het toernooi, dat vandaag zou zijn, …*, but not *het feit dat …*
    if opener < clause.finite { return opener > 0 && input.words[opener - 1].form == "," }
    guard opener > 0, (opener + 1..<left.upperBound).contains(where: input.isFinite), let verb = right.first,
      right.count > 2, input.sentence.analyses[verb + 1].pos != .adposition
    else { return false }
    let end = right.first { input.words[$0].kind == .punctuation || input.opensClause($0) } ?? right.upperBound
    let isObject = ["u", "je", "jullie", "deze", "dit", "het", "hem", "haar", "ons", "zich"].contains(
      input.words[verb + 1].lowercased)
    return isObject || end > verb + 2 && input.isClusterVerb(end - 1)
  }

  /// Whether a subject stands behind the second verb too: *dan lezen wij en maken wij …*. *U* and *je* may be an object.
  private static func hasSubject(behind verb: Int, besides subject: Range<Int>, in input: RuleInput) -> Bool {
    let next = input.words[verb + 1].lowercased
    return ["wij", "we", "ik", "jij", "hij"].contains(next)
      || ["u", "je", "jullie"].contains(next) && input.isPronoun(subject)
        && input.words[subject.lowerBound].lowercased == next
  }

  /// *De avond is gratis*: one adjective is all that is said.
  private static func hasPlainPredicate(_ clause: MainClause, _ left: Range<Int>, in input: RuleInput) -> Bool {
    clause.isSubjectFirst && clause.finite + 2 == left.upperBound
      && input.sentence.analyses[clause.finite].plainLemma == "zijn"
      && input.sentence.analyses[clause.finite + 1].pos == .adjective
  }

  private static func name(_ subject: Range<Int>, _ left: Range<Int>, in input: RuleInput) -> String? {
    let first = input.words[subject.lowerBound].lowercased
    if input.isPronoun(subject) {
      return ["wij", "we", "u", "je", "jullie", "ik", "jij"].contains(first) ? first : nil
    }
    if subject.count >= 2, subject.count <= 3, input.words[subject.upperBound - 1].isCapitalised {
      if women.contains(first) { return "zij" }
      if men.contains(first) { return "hij" }
    }
    if isSeveral(subject, in: input), !namesOthers(left, besides: subject, in: input) { return "ze" }
    // A third sentence with the same words in front is one too many.
    guard !input.surroundings.startsLikeBefore else { return nil }
    // *De Wilgen telt 61 kinderen en zit …*
    if subject.allSatisfy({ input.words[$0].isCapitalised && input.sentence.analyses[$0].pos == .properNoun }) {
      return input.text(subject)
    }
    if let van = subject.dropFirst(2).first(where: { input.words[$0].lowercased == "van" }),
      van - subject.lowerBound <= 3,
      ["de", "het", "uw", "onze", "ons"].contains(first),
      whole.contains(where: input.words[van - 1].lowercased.hasSuffix),
      !input.isPlural(subject)
    {
      return Capitals.lowered(input.text(subject.lowerBound..<van))
    }
    guard subject.count <= 3, ["de", "het", "uw", "onze", "ons"].contains(first) else { return nil }
    return bare(subject, in: input) ?? head(subject, left, in: input) ?? Capitals.lowered(input.text(subject))
  }

  /// Ends of nouns that are the same without what they are of: *de toetsweek (van klas 3)*, but not *de hoogte (van het bedrag)*.
  private static let whole = [
    "avond", "bibliotheek", "bijeenkomst", "commissie", "cursus", "dag", "directeur", "excursie", "formulier", "gebouw",
    "juf", "kamp", "leerkracht", "les", "lokaal", "markt", "meester", "mentor", "middag", "ochtend", "reis", "school",
    "toets", "training", "vergadering", "verklaring", "voorstelling", "week",
  ]

  /// One thing without its adjective, which needn't be said twice: *de volgende vergadering* → *deze vergadering*. Nil where
  /// there is none, or where *deze* would mean another: *deze week*, *deze school* for *de hele school*.
  private static func bare(_ subject: Range<Int>, in input: RuleInput) -> String? {
    let noun = subject.upperBound - 1
    let adjective = input.words[noun - 1].lowercased
    guard subject.count == 3, ["de", "het"].contains(input.words[subject.lowerBound].lowercased),
      [.adjective, .numeral].contains(input.sentence.analyses[noun - 1].pos)
        || input.sentence.analyses[noun - 1].tag.isPrenominal,
      adjective.hasSuffix("e") || adjective == "extra",
      !["hele", "gehele", "halve", "enige", "eigen", "andere", "buitenschoolse", "naschoolse", "voorschoolse"].contains(
        adjective),
      !ownNames.contains(where: input.words[noun].lowercased.hasSuffix),
      !input.words[noun - 1].isCapitalised, !input.words[noun].isCapitalised,
      input.sentence.analyses[noun].pos == .noun, !input.sentence.analyses[noun].tag.isPluralNoun,
      !People.contains(noun, in: input), !People.containsMember(noun, in: input),
      !periods.contains(where: input.words[noun].lowercased.hasSuffix)
    else { return nil }
    return (input.words[subject.lowerBound].lowercased == "de" ? "deze " : "dit ") + input.words[noun].form
  }

  /// The least letters of a word that is heavy to say twice.
  private static let heavy = 15

  /// A long compound by its last part: *het toestemmingsformulier* → *dit formulier*. Nil where that would mean another: *deze
  /// brief* is the one that is read.
  private static func head(_ subject: Range<Int>, _ left: Range<Int>, in input: RuleInput) -> String? {
    let noun = subject.upperBound - 1
    let analysis = input.sentence.analyses[noun]
    let form = input.words[noun].lowercased
    let article = input.words[subject.lowerBound].lowercased
    let head = analysis.lastPart == form ? Noun.head(of: form) ?? form : analysis.lastPart
    guard subject.count == 2, ["de", "het"].contains(article), !input.words[noun].isCapitalised, form.count >= heavy,
      analysis.tag.isCommonNoun, !analysis.tag.isPluralNoun, analysis.plainLemma == form, head.count > 3, head != form,
      let row = NounTable.builtIn[head], row.takesDe != row.takesHet, row.takesHet == (article == "het"),
      !People.contains(noun, in: input), !People.containsMember(noun, in: input), !ownNames.contains(head),
      !periods.contains(where: form.hasSuffix),
      !left.contains(where: { $0 != noun && input.words[$0].lowercased.hasSuffix(head) })
    else { return nil }
    return (article == "het" ? "dit " : "deze ") + head
  }

  /// Nouns of which *deze* or *dit* means this letter, or the school that writes it.
  private static let ownNames: Set<String> = [
    "ambtenaar", "betrokkenheid", "bureau", "inspectie", "moment", "verblijf", "zorg", "gezondheidszorg",
    "bericht", "brief", "gebouw", "locatie", "mail", "nieuws", "onderwijs", "opvang", "raad", "school", "stichting",
  ]

  /// Ends of nouns of which *deze* or *dit* means the one that it is now.
  private static let periods = [
    "jaar", "week", "maand", "dag", "ochtend", "middag", "avond", "vakantie", "weekend", "keer",
  ]

  private static let women: Set<String> = ["juf", "juffrouw", "mevrouw"]
  private static let men: Set<String> = ["meester", "meneer"]

  /// Whether a subject is people or things in the plural, that may be called *ze*: *de ouders van groep 8*.
  private static func isSeveral(_ subject: Range<Int>, in input: RuleInput) -> Bool {
    let tags = subject.map { input.sentence.analyses[$0].tag }
    return input.isPlural(subject) && tags.count { $0.isPluralNoun } == 1
      && tags.first { $0.isCommonNoun || $0.isName }?.isPluralNoun == true
  }

  /// Whether a half names more than one plural thing or people, so that *ze* may be either.
  private static func namesOthers(_ half: Range<Int>, besides subject: Range<Int>, in input: RuleInput) -> Bool {
    half.contains { place in
      !subject.contains(place)
        && (input.sentence.analyses[place].tag.isPluralNoun
          // *gehaald door Jelle en Fenna*
          || input.words[place].lowercased == "en" && place > half.lowerBound && place + 1 < half.upperBound
            && input.sentence.analyses[place - 1].pos == .properNoun
            && input.sentence.analyses[place + 1].pos == .properNoun)
    }
  }

  /// Verbs that never follow *zijn* or *hebben* in one chain without a participle between.
  private static let auxiliaries: Set<String> = ["kunnen", "mogen", "moeten", "worden"]

  /// Verbs that take infinitives, of which a second one may follow.
  private static let chains: Set<String> = [
    "gaan", "kunnen", "mogen", "moeten", "willen", "zullen", "laten", "blijven", "komen", "helpen", "leren", "hoeven",
    "horen", "zien", "zijn", "hebben",
  ]
}

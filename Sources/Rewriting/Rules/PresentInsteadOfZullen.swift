import Inflection
import Prose

extension Rule {
  /// "Na de zomer zal het bestuur een besluit nemen." → "Na de zomer neemt het bestuur een besluit."
  static let presentInsteadOfZullen = Rule(
    id: "present-instead-of-zullen",
    summary: "Schrijft ‘in mei neemt het bestuur een besluit’ in plaats van ‘zal … nemen’.",
    reason: reasonForZullen,
    source: "Eigen regel; korte zinnen met één werkwoord zijn advies van Taalunie en Rijksoverheid.",
    safety: .safe,
    examples: [
      Example(
        "Na ontvangst van de adviezen zal het bestuur in mei een definitief besluit nemen.",
        "Na ontvangst van de adviezen neemt het bestuur in mei een definitief besluit."),
      Example(
        "Vanaf maandag zal mevrouw De Wit de lessen overnemen.", "Vanaf maandag neemt mevrouw De Wit de lessen over."),
      Example(
        "In november zal de MR gevraagd worden om advies te geven.",
        "In november wordt de MR gevraagd om advies te geven."),
      Example("Wij zullen u informeren over de uitslag.", "Wij informeren u over de uitslag."),
      Example("Daar zal ik op 1 februari beginnen.", "Daar begin ik op 1 februari."),
      Example("De uitslag zullen wij u laten weten.", "De uitslag laten wij u weten."),
      Example(
        "Tijdens deze avond zal een toelichting worden gegeven op de plannen.",
        "Tijdens deze avond wordt een toelichting gegeven op de plannen."),
      Example(
        "Het schoolplein zal van 12 tot en met 23 oktober zijn afgesloten.",
        "Het schoolplein is van 12 tot en met 23 oktober afgesloten."),
    ],
    leavesAlone: [
      "In mei zal een toelichting worden gegeven en zal er tijd zijn voor vragen.",
      "Dat zal morgenochtend niet beter zijn.", "Het zal even wennen zijn.",
      "U zult gemerkt hebben dat de ingang dicht is.", "Wij zullen uw kind missen.",
      "Een kwart van de leerlingen zal vanaf maandag op een andere manier moeten komen.",
      "Uw teamleider zal volgende week het overzicht controleren en aanpassen.", "Wie zal het zeggen?",
      "Zullen jullie hieraan denken?", "De kosten zullen naar schatting € 40 zijn.", "Hij zal morgen wel ziek zijn.",
      "Zonder extra geld zal de school in mei sluiten.", "Het aantal leerlingen zal volgend jaar dalen.",
      "Wij zullen u nooit bellen.", "De directie zal dit bespreken en komt daar in december op terug.",
      "Volgende week zal er sneeuw komen.",
      "De kinderen zullen na de gymles honger krijgen.", "Ik zal de ouders informeren.",
      "De school zal het geld van 3 mei houden.", "De school zou in mei beginnen.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form != "?"
      else { return [] }
      return input.words.indices.compactMap { index in
        ["zal", "zult", "zullen"].contains(input.words[index].lowercased) ? Planned(at: index, in: input)?.edit : nil
      }
    })

  fileprivate static let reasonForZullen =
    "Dat het nog komt, blijkt al uit de tijd die erbij staat. Zonder ‘zullen’ is de zin korter en duidelijker."
}

/// *Zal … nemen* in a main clause that tells of a plan.
private struct Planned {
  let edit: Edit

  init?(at finite: Int, in input: RuleInput) {
    guard finite > 0, input.isFree[finite], let clause = Self.clause(of: finite, in: input) else { return nil }
    let end =
      input.rest(from: finite + 1).first {
        input.opensClause($0) || input.words[$0].kind == .punctuation && !["€", "%"].contains(input.words[$0].form)
      } ?? input.end
    guard let verbs = PlannedVerbs(behind: finite, before: end, in: input),
      let person = Self.person(clause.subject, finite, in: input),
      !input.contains(RuleInput.negations.union(Self.guesses), in: clause.front.lowerBound..<end),
      !Self.isConditional(clause.front, in: input),
      // *Er zal sneeuw komen*
      verbs.isPassive || !input.contains(["er"], in: clause.subject),
      Self.isClear(behind: verbs.words.upperBound, end, in: input),
      // *Die avond zal … worden gegeven en zal er … zijn*: one tense for both.
      input.words.count(where: { ["zal", "zullen", "zult"].contains($0.lowercased) }) == 1
    else { return nil }
    // *zal dit bespreken en komt daar in mei op terug*: the time is of the second half.
    let ownEnd =
      (verbs.words.upperBound..<end).first { ["en", "maar", "of"].contains(input.words[$0].lowercased) } ?? end
    let isWriter = input.contains(["wij", "we", "ik"], in: clause.subject) && clause.subject.count == 1
    let isForReader =
      isWriter && verbs.isTelling && input.contains(Self.readers, in: clause.front.lowerBound..<end)
    guard
      isForReader || PlannedTime.stands(in: clause.front.lowerBound..<ownEnd, front: clause.front, of: input)
    else { return nil }
    let parts = [verbs.finite(person), input.text(finite + 1..<verbs.words.lowerBound), verbs.rest]
    edit = input.rewrite(
      "present-instead-of-zullen", entry: "zullen", words: finite..<verbs.words.upperBound,
      to: parts.filter { !$0.isEmpty }.joined(separator: " "), reason: Rule.reasonForZullen)
  }

  /// The main clause of which it is the verb, from the start of the sentence or behind a conjunction.
  private static func clause(of finite: Int, in input: RuleInput) -> MainClause? {
    let starts = input.clauseStarts(before: finite)
    for start in starts {
      if let clause = MainClause(start..<input.end, in: input), clause.finite == finite { return clause }
    }
    return nil
  }

  private static func person(_ subject: Range<Int>, _ finite: Int, in input: RuleInput) -> Verb.Person? {
    let form = subject.count == 1 ? input.words[subject.lowerBound].lowercased : ""
    switch form {
    case "ik": return .ik
    case "u": return .u
    case "je", "jij": return subject.lowerBound > finite ? .jijBehind : .jij
    case "het", "men", "wie": return nil
    default: return input.words[finite].lowercased == "zullen" ? .plural : .hij
    }
  }

  private static let readers: Set<String> = ["u", "je", "jullie", "jou"]
  /// Words that make it a guess, or a promise.
  private static let guesses: Set<String> = [
    "wel", "misschien", "vermoedelijk", "waarschijnlijk", "wellicht", "mogelijk", "verwachting", "schatting", "vast",
    "meer", "minder", "vaker", "veel", "meeste", "sommige", "eventueel", "hopelijk", "zou", "zouden", "anders",
    "ongetwijfeld", "door", "blijven", "steeds",
  ]

  /// What happens only then: *Zonder extra geld zal de school sluiten*.
  private static func isConditional(_ front: Range<Int>, in input: RuleInput) -> Bool {
    input.contains(["zonder", "als", "indien", "wanneer", "mits", "tenzij", "mocht", "mochten"], in: front)
      // *Bij ziekte*, but not *Bij dit gesprek*
      || input.contains(["bij"], in: front) && !PlannedTime.stands(in: front, front: front, of: input)
  }

  /// Whether no second infinitive behind it goes with *zullen* too: *zal controleren en aanpassen*.
  private static func isClear(behind verbs: Int, _ end: Int, in input: RuleInput) -> Bool {
    var at = verbs
    while at < input.end {
      let form = input.words[at].lowercased
      // *zal u bellen of mailen*
      if form == "of", !(at + 1..<input.end).contains(where: input.isFinite) { return false }
      if ["en", "of", "maar"].contains(form) || input.words[at].kind == .punctuation {
        if MainClause(at + 1..<input.end, in: input) != nil || at + 1 < input.end && input.opensClause(at + 1) {
          return true
        }
        if at + 1 < input.end, input.isFinite(at + 1), !input.sentence.analyses[at + 1].tag.isPluralVerb { return true }
      }
      if input.opensClause(at) { return true }
      if input.sentence.analyses[at].tag.isInfinitive || input.sentence.analyses[at].tag.isPluralVerb
        || input.sentence.analyses[at].tag.isPastParticiple && input.isVerb(at)
      {
        return false
      }
      at += 1
    }
    return true
  }
}

/// The verbs behind *zullen* that close its clause.
private struct PlannedVerbs {
  let words: Range<Int>
  /// What takes their place.
  let rest: String
  /// Whether it is a passive.
  var isPassive: Bool { verb.infinitive == "worden" }
  /// Whether it is telling readers something.
  let isTelling: Bool
  private let verb: Verb

  func finite(_ person: Verb.Person) -> String { verb.finite(.present, person) }

  init?(behind finite: Int, before end: Int, in input: RuleInput) {
    let all = (finite + 1..<end).filter { input.isVerb($0) && !input.isNominal($0) }
    guard let first = all.first, input.isFree[first] else { return nil }
    let form = input.words[first].lowercased
    let second = first + 1 < end ? input.words[first + 1].lowercased : ""
    func isAlone(_ words: Range<Int>) -> Bool { all.allSatisfy { words.contains($0) || isSecond($0) } }
    // *zal u bellen en stuurt u*
    func isSecond(_ place: Int) -> Bool {
      place > first + 1
        && (first..<place).contains { ["en", "maar"].contains(input.words[$0].lowercased) }
    }
    if let passive = PassiveInfinitive(first, in: input), let worden = Verb("worden") {
      // *bekend worden gemaakt* would be one word: *bekendgemaakt*.
      let whole = Verb(input.words[first - 1].lowercased + passive.verb.infinitive)
      if let whole, whole.certainty > .guessed, whole.particle == input.words[first - 1].lowercased { return nil }
      words = passive.words
      verb = worden
      rest = input.words[form == "worden" ? first + 1 : first].form
      isTelling = ["informeren", "uitnodigen", "inlichten", "bellen"].contains(passive.verb.infinitive)
    } else if form == "laten", second == "weten", let laten = Verb("laten") {
      words = first..<first + 2
      verb = laten
      rest = "weten"
      isTelling = true
    } else if form == "zijn" || second == "zijn", let zijn = Verb("zijn"),
      case let state = form == "zijn" ? first + 1 : first, state < end,
      Self.states.contains(input.words[state].lowercased)
    {
      words = first..<first + 2
      verb = zijn
      rest = input.words[state].form
      isTelling = false
    } else if form == "zijn", Self.states.contains(input.words[first - 1].lowercased), let zijn = Verb("zijn") {
      words = first..<first + 1
      verb = zijn
      rest = ""
      isTelling = false
    } else {
      guard input.sentence.analyses[first].tag.isInfinitive || input.sentence.analyses[first].tag.isPluralVerb,
        Self.planned.contains(form) || Self.telling.contains(form)
          // *op de hoogte houden*
          || form == "houden" && input.words[first - 1].lowercased == "hoogte", let verb = Verb(form),
        verb.certainty > .guessed
      else { return nil }
      words = first..<first + 1
      self.verb = verb
      rest = verb.particle ?? ""
      // *contact opnemen*, *op de hoogte houden*
      isTelling =
        Self.telling.contains(form)
        || ["contact", "hoogte"].contains(input.words[first - 1].lowercased)
        || form == "opnemen" && input.contains(["contact"], in: finite + 1..<first)
    }
    guard isAlone(words), !input.contains(["te"], in: first - 1..<first) else { return nil }
  }

  private static let states: Set<String> = [
    "aanwezig", "afwezig", "gesloten", "open", "dicht", "bereikbaar", "geopend", "afgesloten", "vrij",
  ]
  private static let telling: Set<String> = [
    "informeren", "inlichten", "berichten", "bellen", "mailen", "sturen", "toesturen", "opsturen", "toezenden",
    "doorgeven", "uitnodigen", "terugbellen", "vertellen", "benaderen", "versturen", "terugkoppelen", "meedelen",
  ]
  /// What people plan to do, or what is planned to happen.
  private static let planned: Set<String> = [
    "aanbieden", "aankomen", "aanschuiven", "aansluiten", "beginnen", "begeleiden", "bekendmaken", "beoordelen",
    "beslissen", "bespreken", "bezoeken", "beëindigen", "deelnemen", "delen", "doorgaan", "doornemen", "evalueren",
    "gaan", "gebruiken", "geven", "ingaan", "innemen", "invallen", "invoeren", "komen",
    "langskomen", "lesgeven", "maken", "meedoen", "meegaan", "nemen", "onderzoeken", "ontvangen", "openen",
    "opnemen", "organiseren", "overleggen", "overnemen", "plaatsen", "plaatsvinden", "presenteren", "publiceren",
    "rijden", "sluiten", "spelen", "starten", "stoppen", "teruggaan", "terugkeren", "terugkomen", "uitdelen",
    "uitleggen", "uitreiken", "uitvoeren", "vaststellen", "verdelen", "verhuizen", "vertrekken", "vervangen",
    "verzorgen", "vieren", "volgen", "voorleggen", "voorlezen", "waarnemen", "werken", "verstrekken",
  ]
}

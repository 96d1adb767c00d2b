import Inflection
import Prose

extension Rule {
  /// "De aanvraag moet worden ingediend" → "U moet de aanvraag indienen".
  static let sayWhoDoes = Rule(
    id: "say-who-does",
    summary: "Zegt wie iets moet of kan doen: ‘u moet … indienen’ in plaats van ‘… moet worden ingediend’.",
    reason: "In ‘moet worden …’ staat niet wie het doet. Met ‘u’ weet de lezer dat het om hem of haar gaat.",
    source: "Eigen regel; de actieve vorm is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "U krijgt bericht. Een aanvraag moet schriftelijk bij de directie worden ingediend.",
        "U krijgt bericht. U moet een aanvraag schriftelijk bij de directie indienen."),
      Example(
        "Een aanvraag moet minimaal acht weken van tevoren schriftelijk bij de directie worden ingediend.",
        "U moet een aanvraag minimaal acht weken van tevoren schriftelijk bij de directie indienen."),
      Example(
        "Uw kind gaat mee. Vóór vrijdag moet het formulier ingeleverd worden.",
        "Uw kind gaat mee. Vóór vrijdag moet u het formulier inleveren."),
      Example(
        "U betaalt zelf. De bijdrage van vijf euro kan via de app worden betaald.",
        "U betaalt zelf. U kunt de bijdrage van vijf euro via de app betalen."),
      Example(
        "U bent welkom. Vragen kunnen per e-mail worden gesteld.", "U bent welkom. U kunt vragen per e-mail stellen."),
      Example(
        "Je krijgt een code. De code moet vóór dinsdag worden ingevuld.",
        "Je krijgt een code. Je moet de code vóór dinsdag invullen."),
    ],
    leavesAlone: [
      "Dan moet dit vóór 8.15 uur telefonisch worden gemeld.",
      "De lokalen moeten elke dag worden schoongemaakt. U merkt daar niets van.",
      "Het formulier moet vóór vrijdag worden ingeleverd.",
      "Uw formulier moet door beide ouders worden ondertekend.",
      "U weet dat kinderen moeten worden opgehaald.",
      "U krijgt bericht. Het formulier moet vóór vrijdag worden ingevuld en ingeleverd bij de juf.",
      "U krijgt bericht. Het formulier moet ondertekend worden ingeleverd bij de juf.",
      "U krijgt bericht. De boeken moeten nog via de website worden besteld.",
      "Een aanvraag moet schriftelijk bij de gemeente worden ingediend.",
      "Het werkstuk moet uiterlijk vrijdag bij de docent worden ingeleverd.",
      "U krijgt bericht. De datum kan niet per e-mail worden doorgegeven.",
      "U hoort zaterdag meer. Fietssleutels moeten uiterlijk vrijdag bij de docent worden ingeleverd.",
      "U bent verzekerd. Ongevallen moeten schriftelijk worden gemeld.",
      "Jullie gaan op kamp. Je krijgt een lijst. Het formulier moet vóór vrijdag worden ingeleverd.",
    ],
    propose: { input in
      // *Je moet* would be odd among *jullie*.
      // A letter that speaks to nobody yet speaks to parents.
      let address = input.address ?? .formal
      guard input.isAnnotated, !input.surroundings.speaksToMany, !input.isShouting,
        input.words.last?.form != "?",
        input.block == .paragraph || input.block == .listItem,
        let modal = input.words.indices.first(where: input.isFinite),
        let finite = modals[input.words[modal].lowercased],
        let passive = input.words.indices[(modal + 1)...].lazy.compactMap({ PassiveInfinitive($0, in: input) }).first,
        isAlone(passive, behind: modal, in: input), input.isFree[modal], input.areFree(passive.words),
        !input.contains(hindrances, in: 0..<input.end)
      else { return [] }
      let pronoun = address.pronoun
      var subject = 0..<modal
      var parts: [String]
      if input.nounPhraseEnd(at: 0, in: 0..<input.end) == modal {
        parts = [
          Capitals.raised(pronoun), finite, input.inner(0..<modal), input.text(modal + 1..<passive.words.lowerBound),
        ]
      } else {
        // "Vóór vrijdag moet het formulier …"
        guard modal > 0, [.adposition, .adverb].contains(input.sentence.analyses[0].pos),
          let end = input.nounPhraseEnd(at: modal + 1, in: modal + 1..<passive.words.lowerBound)
        else { return [] }
        subject = modal + 1..<end
        parts = [finite, pronoun, input.text(subject), input.text(end..<passive.words.lowerBound)]
      }
      parts.append(passive.verb.infinitive)
      guard let safety = Doing(passive.verb, subject, modal, in: input).safety else { return [] }
      return [
        input.rewrite(
          "say-who-does", entry: "worden", words: min(subject.lowerBound, modal)..<passive.words.upperBound,
          to: parts.filter { !$0.isEmpty }.joined(separator: " "), safety: safety,
          reason:
            "In ‘moet worden …’ staat niet wie het doet. Met ‘\(pronoun)’ weet de lezer dat het om hem of haar gaat.")
      ]
    })

  /// *u* and *je* take the same form of these.
  private static let modals = [
    "moet": "moet", "moeten": "moet", "kan": "kunt", "kunnen": "kunt", "mag": "mag", "mogen": "mag",
  ]
  private static let hindrances: Set<String> = ["door", "er", "men", "namens", "volgens", "nog", "iemand", "wie"]

  /// Whether nothing else is passive in the clause and nothing is joined to it: not *moet worden ingevuld en ingeleverd*.
  private static func isAlone(_ passive: PassiveInfinitive, behind modal: Int, in input: RuleInput) -> Bool {
    guard !(0..<passive.words.upperBound).contains(where: input.opensClause),
      !input.words[..<passive.words.upperBound].contains(where: { $0.kind == .punctuation }),
      !(modal + 1..<passive.words.lowerBound).contains(where: { Participle.verb(at: $0, in: input) != nil }),
      // *moet kunnen worden ingeleverd*: whoever makes it so.
      !input.contains(["en", "of", "kunnen", "mogen", "moeten"], in: modal + 1..<passive.words.lowerBound)
    else { return false }
    let behind = input.rest(from: passive.words.upperBound)
    if behind.contains(where: { Participle.verb(at: $0, in: input) != nil }) { return false }
    guard let join = behind.first(where: { ["en", "of", "maar", ","].contains(input.words[$0].form) }) else {
      return true
    }
    // "…, als u dat wilt" goes on; "… en mag niet worden verkocht" has the same subject.
    return input.words[join].form == "," && join + 1 < input.end && input.opensClause(join + 1)
      || input.nounPhraseEnd(at: join + 1, in: input.rest(from: join + 1)).map { $0 < input.end && input.isFinite($0) }
        ?? false
  }
}

/// Whether it is the reader who does something.
private struct Doing {
  /// Safe where something in the sentence tells that it is the reader; nil where it may well be another.
  let safety: Safety?

  /// What parents and pupils do themselves.
  private static let actions: Set<String> = [
    "aankruisen", "aanleveren", "aanmelden", "aanvragen", "afhalen", "afmelden", "bekijken", "bestellen", "betalen",
    "boeken",
    "doorgeven", "downloaden", "indienen", "inleveren", "inplannen", "inschrijven", "invullen", "inzien", "mailen",
    "meenemen", "melden", "ondertekenen", "opsturen", "opvragen", "overmaken", "raadplegen", "reserveren",
    "retourneren",
    "stellen", "terugsturen", "opgeven",
  ]
  /// What the school gives: *kan niet worden doorgegeven* tells what it can't do itself.
  private static let giving: Set<String> = [
    "doorgeven", "opsturen", "mailen", "melden", "boeken", "aanleveren", "inplannen", "terugsturen", "retourneren",
  ]
  private static let people: Set<String> = [
    "kind", "leerling", "ouder", "verzorger", "zoon", "dochter", "baby", "peuter", "kleuter", "leerkracht", "broer",
    "zus",
  ]
  /// The writer's side, to whom the reader hands things.
  private static let school: Set<String> = [
    "juf", "meester", "leerkracht", "mentor", "administratie", "directie", "directeur", "school", "balie", "receptie",
    "ons",
    "conciërge", "groepsleiding", "leiding", "penningmeester", "secretariaat", "coördinator", "teamleider", "docent",
  ]
  private static let forms: Set<String> = [
    "formulier", "vragenlijst", "lijst", "gegeven", "code", "enquête", "naam", "strook", "brief", "strookje", "kaart",
  ]

  /// What parents hand in, ask for and pay themselves.
  private static let readers: Set<String> = [
    "aanmelding", "aanvraag", "afmelding", "afspraak", "allergie", "antwoord", "bezwaar", "bijdrage", "enquête",
    "formulier", "gegeven", "gesprek", "inschrijving", "klacht", "machtiging", "ouderbijdrage", "reactie", "strook",
    "strookje", "toestemming", "verlof", "voorkeur", "vraag", "vragenlijst", "wijziging", "ziekmelding", "ziekte",
  ]
  /// What pupils do in a letter to their parents.
  private static let pupils: [String] = [
    "boek", "briefje", "herkansing", "huiswerk", "laptop", "opdracht", "profielwerkstuk", "scriptie", "sleutel",
    "telefoon", "toets", "verslag", "werkstuk",
  ]
  /// What the school or its staff do.
  private static let staff: [String] = [
    "bus", "calamiteit", "contract", "declaratie", "incident", "kaarten", "mishandeling", "ongeluk", "ongeval",
    "schade",
  ]

  /// Whether it is what others than the reader do, where nothing says that it is the reader's.
  private static func isOfOthers(_ noun: String, _ lemmas: [String], _ subject: Range<Int>, in input: RuleInput) -> Bool
  {
    if input.contains(["uw", "je", "jouw"], in: subject) { return false }
    func isOne(of nouns: [String]) -> Bool { nouns.contains { ending in lemmas.contains { $0.hasSuffix(ending) } } }
    return isOne(of: staff) || input.address != .familiar && isOne(of: pupils)
  }

  init(_ verb: Verb, _ subject: Range<Int>, _ modal: Int, in input: RuleInput) {
    let lemmas = subject.map { input.sentence.analyses[$0].plainLemma }
    let head = input.sentence.analyses[subject.last { input.sentence.analyses[$0].pos == .noun } ?? subject.lowerBound]
    let noun = head.lastPart
    let sentence = 0..<input.end
    let denies = input.contains(RuleInput.negations.union(["pas", "helaas"]), in: sentence)
    if Self.isOfOthers(noun, lemmas, subject, in: input) {
      safety = nil
      return
    }
    let isBare =
      ![.determiner, .pronoun].contains(input.sentence.analyses[subject.lowerBound].pos)
      && !["uw", "je", "dit", "deze", "dat", "die"].contains(input.words[subject.lowerBound].lowercased)
    let isOthers =
      lemmas.contains(where: Self.people.contains)
      || subject.contains { input.sentence.analyses[$0].pos == .properNoun }
      || subject.count == 1
        && ["hij", "zij", "ze", "ik", "wij", "we", "jullie", "u", "je"].contains(
          input.words[subject.lowerBound].lowercased)
    let fits =
      switch verb.infinitive {
      case "stellen": noun == "vraag"
      case "invullen": Self.forms.contains(noun)
      case "inplannen": noun == "gesprek" || noun == "afspraak"
      case "meenemen": input.address == .familiar
      default: Self.actions.contains(verb.infinitive)
      }
    guard fits, !isOthers, !(denies && (isBare || Self.giving.contains(verb.infinitive))),
      !Self.goesElsewhere(input, behind: modal)
    else {
      safety = nil
      return
    }
    let byChannel = input.contains(
      ["via", "per", "schriftelijk", "telefonisch", "digitaal", "online", "mondeling"], in: sentence)
    let byDate = input.contains(["vóór", "uiterlijk"], in: sentence)
    let toSchool = sentence.contains { ["bij", "aan"].contains(input.words[$0].lowercased) }
    let hasUw = input.contains(["uw", "jouw"], in: sentence)
    // *Is een leerling ziek? Dan moet dit worden gemeld*: by whom, the sentence before may say.
    if input.words[0].lowercased == "dan", !hasUw {
      safety = nil
      return
    }
    let isReaders =
      hasUw || input.address == .familiar
      || lemmas.contains { lemma in Self.readers.contains { lemma.hasSuffix($0) } }
    guard input.address != nil || isReaders && toSchool && (byChannel || byDate) else {
      safety = nil
      return
    }
    safety =
      isReaders && !input.surroundings.areOfOthers && (byChannel || byDate || toSchool || hasUw) ? .safe : .suggestion
  }

  /// Whether it goes to somebody who isn't of the school: *aan de inspectie*, *naar DUO*.
  private static func goesElsewhere(_ input: RuleInput, behind modal: Int) -> Bool {
    input.words.indices.contains { place in
      guard ["bij", "aan", "naar"].contains(input.words[place].lowercased), place + 1 < input.end,
        input.sentence.analyses[place].relation != .verbParticle
      else { return false }
      let receiver = place + 1..<min(place + 5, input.end)
      return input.contains(["vorige", "oude", "nieuwe", "andere", "vervolgonderwijs"], in: receiver)
        || !receiver.contains { Self.school.contains(input.words[$0].lowercased) || input.words[$0].kind == .address }
    }
  }
}

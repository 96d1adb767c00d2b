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
        "Uw kind gaat mee. Vóór vrijdag moet het formulier ingeleverd worden.",
        "Uw kind gaat mee. Vóór vrijdag moet u het formulier inleveren."),
      Example(
        "U bent welkom. Vragen kunnen per e-mail worden gesteld.", "U bent welkom. U kunt vragen per e-mail stellen."),
      Example("Je krijgt een code. De code moet worden ingevuld.", "Je krijgt een code. Je moet de code invullen."),
    ],
    leavesAlone: [
      "De lokalen moeten elke dag worden schoongemaakt. U merkt daar niets van.",
      "Het formulier moet worden ingeleverd.",
      "Uw formulier moet door beide ouders worden ondertekend.",
      "U weet dat kinderen moeten worden opgehaald.",
    ],
    propose: { input in
      guard input.isAnnotated, let address = input.address, !input.isShouting, input.words.last?.form != "?",
        let modal = input.words.indices.first(where: input.isFinite),
        let finite = modals[input.words[modal].lowercased],
        input.block == .paragraph || input.block == .listItem
      else { return [] }
      guard
        let passive = input.words.indices[(modal + 1)...].lazy.compactMap({ PassiveInfinitive($0, in: input) }).first,
        actions.contains(passive.verb.infinitive), input.isFree[modal], input.areFree(passive.words),
        !input.words[..<input.end].contains(where: { ["door", "er", "men"].contains($0.lowercased) }),
        !(0..<passive.words.upperBound).contains(where: input.opensClause),
        !input.words[..<passive.words.upperBound].contains(where: { $0.kind == .punctuation })
      else { return [] }
      let pronoun = address.pronoun
      let reason =
        "In ‘moet worden …’ staat niet wie het doet. Met ‘\(pronoun)’ weet de lezer dat het om hem of haar gaat."
      if let subjectEnd = input.nounPhraseEnd(at: 0, in: 0..<modal), subjectEnd == modal, isThing(0..<modal, in: input)
      {
        let start = pronoun.prefix(1).uppercased() + pronoun.dropFirst()
        let parts = [
          "\(start) \(finite)", input.inner(0..<modal), input.text(modal + 1..<passive.words.lowerBound),
          passive.verb.infinitive,
        ]
        return [edit(input, 0..<passive.words.upperBound, parts, reason)]
      }
      // "Vóór vrijdag moet het formulier …"
      guard modal > 0, input.sentence.analyses[0].pos == .adposition || input.sentence.analyses[0].pos == .adverb,
        let subjectEnd = input.nounPhraseEnd(at: modal + 1, in: modal + 1..<passive.words.lowerBound),
        isThing(modal + 1..<subjectEnd, in: input)
      else { return [] }
      let parts = [
        "\(finite) \(pronoun)", input.text(modal + 1..<subjectEnd), input.text(subjectEnd..<passive.words.lowerBound),
        passive.verb.infinitive,
      ]
      return [edit(input, modal..<passive.words.upperBound, parts, reason)]
    })

  private static func edit(_ input: RuleInput, _ words: Range<Int>, _ parts: [String], _ reason: String) -> Edit {
    input.rewrite(
      "say-who-does", entry: "worden", words: words, to: parts.filter { !$0.isEmpty }.joined(separator: " "),
      reason: reason)
  }

  /// *u* and *je* take the same form of these.
  private static let modals = [
    "moet": "moet", "moeten": "moet", "kan": "kunt", "kunnen": "kunt", "mag": "mag", "mogen": "mag",
  ]

  /// What parents and pupils do themselves, whoever else might.
  private static let actions: Set<String> = [
    "aankruisen", "aanleveren", "aanmelden", "aanvragen", "afhalen", "afmelden", "bekijken", "bestellen", "betalen",
    "boeken",
    "doorgeven", "downloaden", "indienen", "inleveren", "inplannen", "inschrijven", "invullen", "inzien", "mailen",
    "meegeven", "meenemen", "melden", "ondertekenen", "opsturen", "opvragen", "overmaken", "raadplegen", "reserveren",
    "retourneren", "stellen", "terugsturen", "versturen", "opgeven",
  ]

  /// Whether a phrase names no person: *De kinderen moeten worden aangemeld* may be for others to do.
  private static func isThing(_ range: Range<Int>, in input: RuleInput) -> Bool {
    let people: Set<String> = [
      "kind", "leerling", "ouder", "verzorger", "zoon", "dochter", "baby", "peuter", "kleuter", "leerkracht",
      "iedereen",
      "niemand", "ik", "u", "je", "jij", "hij", "zij", "ze", "wij", "we", "jullie", "men", "er", "broertje", "zusje",
    ]
    return !range.contains {
      people.contains(input.words[$0].lowercased) || people.contains(input.sentence.analyses[$0].plainLemma)
        || input.sentence.analyses[$0].pos == .properNoun
    }
  }
}

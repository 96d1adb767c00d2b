import Prose

extension Rule {
  /// "Aanmelding kan gebeuren via het formulier." → "Aanmelden kan via het formulier."
  static let infinitiveInsteadOfNoun = Rule(
    id: "infinitive-instead-of-noun",
    summary: "Schrijft ‘aanmelden kan via het formulier’ in plaats van ‘aanmelding kan gebeuren via het formulier’.",
    reason: why,
    source: "Eigen regel; nominalisaties vermijden is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("Aanmelding kan gebeuren via het formulier.", "Aanmelden kan via het formulier."),
      Example("Opzegging moet schriftelijk gebeuren.", "Opzeggen moet schriftelijk."),
      Example("De aanmelding gebeurt via de site.", "Aanmelden gaat via de site."),
      Example(
        "Annulering van een geruilde dag is niet mogelijk.", "Een geruilde dag annuleren is niet mogelijk."),
      Example("Inschrijving is mogelijk tot 1 mei.", "Inschrijven is mogelijk tot 1 mei."),
      Example("Aanmelding vooraf is nodig.", "Vooraf aanmelden is nodig."),
      Example("Betaling in termijnen is mogelijk.", "Betalen in termijnen is mogelijk."),
      Example("De les is gratis en aanmelding is niet nodig.", "De les is gratis en aanmelden is niet nodig."),
    ],
    leavesAlone: [
      "Plaatsing is niet mogelijk.", "Het verzoek moet schriftelijk gebeuren.",
      "De beoordeling gebeurt door de docent.", "De aanmelding van Sem is gelukt.", "Snelle betaling is nodig.",
      "De betaling is mogelijk mislukt.", "Uw aanmelding moet vóór 1 mei gebeuren.",
      "Aanmelding van vrijwilligers is nodig.", "Afmelding en aanmelding is mogelijk.",
      "De betaling moet door de ouders gebeuren.",
      "De aanmelding moet nog gebeuren.", "Aanmelding is mogelijk. Deze is gratis.", "Een aanmelding is niet nodig.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        !input.surroundings.isNamedNext
      else { return [] }
      return input.words.indices.compactMap { index in
        guard let doing = Doing(at: index, in: input),
          let (end, verbs) = predicate(behind: doing, in: input),
          input.areFree(doing.words.lowerBound..<end)
        else { return nil }
        return input.edit(
          "infinitive-instead-of-noun", entry: input.words[index].lowercased, words: doing.words.lowerBound..<end,
          to: [doing.text, verbs].filter { !$0.isEmpty }.joined(separator: " "), safety: .safe, reason: why)
      }
    })

  private static let why =
    "In een naamwoord als ‘aanmelding’ zit een werkwoord. Een gewoon werkwoord leest makkelijker."

  /// Up to where words change behind what is done, and what they become.
  private static func predicate(behind doing: Doing, in input: RuleInput) -> (end: Int, text: String)? {
    let finite = doing.words.upperBound
    guard finite < input.end else { return nil }
    switch input.words[finite].lowercased {
    case "kan", "moet", "mag":
      guard
        let verb = input.rest(from: finite + 1).first(where: {
          input.words[$0].kind == .punctuation || input.isVerb($0)
        }),
        ["gebeuren", "geschieden"].contains(input.words[verb].lowercased), isPlain(finite + 1..<verb, in: input),
        tells(verb + 1, in: input)
          // *De aanmelding moet nog gebeuren*: that it isn't done yet.
          || (finite + 1..<verb).contains(where: { !particles.contains(input.words[$0].lowercased) }),
        closes(verb + 1, in: input)
      else { return nil }
      return (verb + 1, input.text(finite..<verb))
    case "gebeurt", "geschiedt":
      guard finite + 1 < input.end, isWay(finite + 1, in: input) else { return nil }
      return (finite + 1, "gaat")
    case "is":
      guard isPossible(finite + 1, doing, in: input) else { return nil }
      return (finite, "")
    default: return nil
    }
  }

  /// *(kan) gebeuren via het formulier*: how, when or where is told.
  private static func tells(_ start: Int, in input: RuleInput) -> Bool {
    start < input.end && input.sentence.analyses[start].pos == .adposition
  }

  /// Whether a clause goes on with nothing but phrases that tell how and when, not with who does it.
  private static func closes(_ start: Int, in input: RuleInput) -> Bool {
    guard start < input.end, input.words[start].lowercased == "door" else { return true }
    return ["middel", "overmaking", "storting"].contains(input.words[min(start + 1, input.end - 1)].lowercased)
  }

  private static func isPlain(_ range: Range<Int>, in input: RuleInput) -> Bool {
    !input.contains(["door", "dan", "er", "u", "je"], in: range)
  }

  private static let particles: Set<String> = ["nog", "niet", "ook", "wel", "eerst", "snel", "zo", "goed", "vaak"]
  private static let ways: Set<String> = [
    "via", "online", "digitaal", "schriftelijk", "telefonisch", "per", "met", "uitsluitend", "alleen",
  ]

  private static func isWay(_ index: Int, in input: RuleInput) -> Bool {
    ways.contains(input.words[index].lowercased) && !input.contains(["door"], in: index..<input.end)
  }

  /// *is niet mogelijk*, *is nog mogelijk tot 1 mei*; not *de betaling is mogelijk mislukt*.
  private static func isPossible(_ start: Int, _ doing: Doing, in input: RuleInput) -> Bool {
    var at = start
    while at < input.end,
      ["niet", "ook", "nog", "wel", "alleen", "altijd", "alvast", "vooraf", "kosteloos", "gratis"]
        .contains(input.words[at].lowercased)
    { at += 1 }
    guard at < input.end,
      ["mogelijk", "nodig", "verplicht", "noodzakelijk", "vereist"].contains(input.words[at].lowercased)
    else { return false }
    let denies = input.contains(["niet"], in: start..<at)
    if doing.hasArticle, input.words[at].lowercased != "mogelijk" || !denies { return false }
    guard at + 1 < input.end else { return true }
    let next = input.words[at + 1].lowercased
    // *is nodig en duur*
    if ["en", "maar"].contains(next) { return MainClause(at + 2..<input.end, in: input) != nil }
    return input.words[at + 1].kind == .punctuation && next != ","
      || ["tot", "via", "vanaf", "op", "in", "bij", "per", "na", "voor", "vóór", "met", "als"].contains(next)
  }
}

/// A bare noun of what readers do (*aanmelding*, *opzegging van de opvang*), as an infinitive with its object.
private struct Doing {
  let words: Range<Int>
  let text: String
  let hasArticle: Bool

  private static let verbs = [
    "aanmelding": "aanmelden", "afmelding": "afmelden", "opzegging": "opzeggen", "inschrijving": "inschrijven",
    "uitschrijving": "uitschrijven", "betaling": "betalen", "annulering": "annuleren", "bestelling": "bestellen",
    "reservering": "reserveren", "aanvraag": "aanvragen", "inlevering": "inleveren", "indiening": "indienen",
    "ziekmelding": "ziek melden", "deelname": "meedoen",
  ]
  /// Nouns of those whom a reader can put on a list.
  private static let children: Set<String> = ["kind", "kinderen", "zoon", "dochter"]

  /// The one whose noun stands at `noun`, at the start of a clause.
  init?(at noun: Int, in input: RuleInput) {
    guard let verb = Self.verbs[input.words[noun].lowercased] else { return nil }
    hasArticle = noun > 0 && input.words[noun - 1].lowercased == "de"
    let start = hasArticle ? noun - 1 : noun
    // *Afmelding en aanmelding zijn …*
    guard input.startsClause(start) else { return nil }
    var at = noun + 1
    var object = ""
    if at < input.end, input.words[at].lowercased == "van" {
      guard let end = input.nounPhraseEnd(at: at + 1, in: at + 1..<input.end), verb != "meedoen",
        !(at + 1..<end).contains(where: { place in
          Doers.isSomebody(place..<place + 1, in: input)
            && !Self.children.contains(input.words[place].lowercased)
        }),
        !(at + 1..<end).contains(where: { Self.children.contains(input.words[$0].lowercased) })
          || ["uw", "je"].contains(input.words[at + 1].lowercased)
      else { return nil }
      object = input.inner(at + 1..<end)
      at = end
    }
    var before = ""
    if at < input.end, input.words[at].lowercased == "vooraf" {
      before = "vooraf"
      at += 1
    }
    let behind = at
    while at < input.end,
      ["voor", "via", "bij", "tot", "in", "per", "na", "op", "zonder", "met", "aan"].contains(
        input.words[at].lowercased)
    {
      guard let end = input.nounPhraseEnd(at: at + 1, in: at + 1..<input.end) else { return nil }
      at = end
    }
    // A noun of its own, said of nobody in particular: *de aanmelding van Sem*.
    guard at < input.end, input.isFinite(at), !(hasArticle && at > noun + 1),
      // *Het schoolgeld betalen per maand*, *De borg betalen moet contant*
      object.isEmpty || at == behind && input.words[at].lowercased == "is"
    else { return nil }
    words = start..<at
    text = [object, before, verb, input.text(behind..<at)].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

import Prose

extension Rule {
  /// "niet onbelangrijk" → "belangrijk".
  static let doubleNegation = Rule(
    id: "double-negation",
    summary: "Zegt meteen wat er met twee ontkenningen staat: ‘belangrijk’ in plaats van ‘niet onbelangrijk’.",
    reason: "Twee ontkenningen moet een lezer tegen elkaar wegstrepen. Zeg meteen wat u bedoelt.",
    source: "Eigen regel; een ontkenning is een gegeven, dus u kiest zelf.",
    safety: .suggestion,
    examples: [
      Example("Het is niet ongebruikelijk dat een kind moe is.", "Het is gebruikelijk dat een kind moe is."),
      Example("Dat is een niet onbelangrijke vraag.", "Dat is een belangrijke vraag."),
      Example("Het is niet uitgesloten dat de prijs stijgt.", "Het is mogelijk dat de prijs stijgt."),
      Example("Er ontstaan niet zelden gevaarlijke situaties.", "Er ontstaan vaak gevaarlijke situaties."),
      Example(
        "U mag het plein niet zonder toestemming verlaten.", "U mag het plein alleen met toestemming verlaten."),
      Example("U kunt niet zonder geldig kaartje naar binnen.", "U kunt alleen met een geldig kaartje naar binnen."),
      Example("Wij maken geen foto's zonder uw toestemming.", "Wij maken alleen foto's met uw toestemming."),
      Example("U kunt niet eerder dan 3 mei bellen.", "U kunt op zijn vroegst op 3 mei bellen."),
      Example(
        "De wijziging kan niet eerder dan per 1 februari ingaan.",
        "De wijziging kan op zijn vroegst per 1 februari ingaan."),
      Example("De deur gaat niet eerder dan 8.15 uur open.", "De deur gaat op zijn vroegst om 8.15 uur open."),
      Example("Er komen niet minder dan 20 kinderen.", "Er komen minstens 20 kinderen."),
    ],
    leavesAlone: [
      "Dat is niet onze schuld.", "Dat is nog niet onmogelijk.", "Kom niet zonder reden te laat.",
      "Dat gaat niet zonder meer.", "De foto is niet zonder toestemming gemaakt.", "Kom niet eerder dan uw kind.",
      "Uw kind is niet minder dan een ander.", "Het is niet onmogelijk of onverstandig.",
      "Wij gaan niet zonder uw kind naar huis.", "Geen kind gaat zonder jas naar buiten.",
      "Het is niet onbekend, maar wel vergeten.", "Is dat niet ongebruikelijk?",
    ],
    propose: { input in
      // "Is dat niet ongebruikelijk?" asks whether it is.
      guard input.isAnnotated, !input.isShouting, input.words.last?.form != "?" else { return [] }
      return input.words.indices.compactMap { index in
        guard index + 1 < input.end, input.areFree(index..<index + 2) else { return nil }
        return word(index, in: input) ?? without(index, in: input) ?? limit(index, in: input)
      }
    })

  private static func edit(
    _ words: Range<Int>, to after: String, _ alternatives: [String] = [], in input: RuleInput
  ) -> Edit {
    input.edit(
      "double-negation", entry: input.text(words).lowercased(), words: words, to: after, alternatives: alternatives,
      safety: .suggestion,
      reason: "Twee ontkenningen moet een lezer tegen elkaar wegstrepen. Zeg meteen wat u bedoelt.")
  }

  /// Words in *on-* that mean no more than the opposite of the word without it.
  private static let opposites: Set<String> = [
    "onaanzienlijk", "onbekend", "onbelangrijk", "ondenkbaar", "ongebruikelijk", "ongewoon", "onlogisch", "onmogelijk",
    "onnuttig", "onredelijk", "onverstandig", "onwaarschijnlijk", "onwenselijk", "onzinnig",
  ]
  private static let others = [
    "uitgesloten": "mogelijk", "ondenkbaar": "mogelijk", "zelden": "vaak", "onlogisch": "logisch",
  ]
  /// Words before *niet* that belong to it, or that make it something else than the opposite.
  private static let stronger: Set<String> = ["nog", "helemaal", "toch", "lang", "zelfs", "absoluut", "echt", "of"]

  /// *niet onbelangrijk*
  private static func word(_ index: Int, in input: RuleInput) -> Edit? {
    guard input.words[index].lowercased == "niet" else { return nil }
    let form = input.words[index + 1].lowercased
    if index > 0, stronger.contains(input.words[index - 1].lowercased) { return nil }
    let next = index + 2 < input.words.count ? input.words[index + 2].lowercased : ""
    if ["of", "en", "noch", "maar", "genoeg"].contains(next) { return nil }
    if next == ",", input.contains(["maar", "noch"], in: index + 3..<min(index + 4, input.words.count)) { return nil }
    if let other = others[form] {
      // *niet zelden* before a verb or noun; *dat is uitgesloten* needs what is possible behind it.
      if form == "uitgesloten", next != "dat" { return nil }
      return edit(index..<index + 2, to: other, in: input)
    }
    let bare = opposites.contains(form) ? form : opposites.contains(String(form.dropLast())) ? form : nil
    guard let bare else { return nil }
    return edit(index..<index + 2, to: String(bare.dropFirst(2)), in: input)
  }

  /// What one has or gets leave with; whether *een* stands before it.
  private static let leave = [
    "toestemming": false, "begeleiding": false, "toezicht": false, "overleg": false, "aanmelding": false,
    "inschrijving": false, "afspraak": true, "kaartje": true, "handtekening": true, "machtiging": true,
    "toegangskaart": true, "zwemdiploma": true, "helm": true, "identiteitsbewijs": true, "toegangsbewijs": true,
  ]

  /// *niet zonder toestemming*; *geen foto's zonder toestemming*
  private static func without(_ index: Int, in input: RuleInput) -> Edit? {
    let form = input.words[index].lowercased
    guard let place = form == "niet" ? index + 1 : form == "geen" ? index + 2 : nil, place + 1 < input.end,
      input.words[place].lowercased == "zonder", input.areFree(index..<place + 2),
      form == "niet" || input.sentence.analyses[index + 1].tag.isPluralNoun,
      let noun = (place + 1..<min(place + 5, input.end)).first(where: { input.sentence.analyses[$0].pos == .noun }),
      let isCounted = leave[input.words[noun].lowercased],
      !(place + 1..<noun).contains(where: { input.words[$0].kind == .punctuation }), isRule(input)
    else { return nil }
    let isBare = place + 1 == noun || input.sentence.analyses[place + 1].pos == .adjective
    let middle = form == "geen" ? "alleen \(input.words[index + 1].form) met" : "alleen met"
    return edit(index..<place + 1, to: isCounted && isBare ? "\(middle) een" : middle, in: input)
  }

  /// Whether a sentence says what holds: not *is niet zonder toestemming gemaakt*, which tells what happened.
  private static func isRule(_ input: RuleInput) -> Bool {
    let finite = input.finiteVerbs(in: 0..<input.end)
    guard !finite.isEmpty, !finite.contains(where: { input.sentence.analyses[$0].tag.isPastTense }) else {
      return false
    }
    return !finite.contains { ["hebben", "zijn"].contains(input.sentence.analyses[$0].plainLemma) }
  }

  /// *niet eerder dan 3 mei*, *niet minder dan 20*
  private static func limit(_ index: Int, in input: RuleInput) -> Edit? {
    guard input.words[index].lowercased == "niet", index + 3 < input.words.count,
      input.words[index + 2].lowercased == "dan"
    else { return nil }
    let words = index..<index + 3
    let next = input.words[index + 3]
    switch input.words[index + 1].lowercased {
    case "minder":
      return next.kind == .number ? edit(words, to: "minstens", ["wel"], in: input) : nil
    case "eerder", "vroeger":
      if ["per", "op", "om", "in", "na", "over", "vanaf"].contains(next.lowercased) {
        return edit(words, to: "op zijn vroegst", in: input)
      }
      if Weekdays.isDay(next.lowercased) { return edit(words, to: "op zijn vroegst op", ["pas vanaf"], in: input) }
      guard next.kind == .number, index + 4 < input.words.count else { return nil }
      let unit = input.words[index + 4].lowercased
      if Weekdays.isMonth(unit) { return edit(words, to: "op zijn vroegst op", ["pas vanaf"], in: input) }
      return unit == "uur" ? edit(words, to: "op zijn vroegst om", ["pas vanaf"], in: input) : nil
    default: return nil
    }
  }
}

import Prose

extension Rule {
  /// "De enquête, die tien vragen heeft, is …" → "De enquête is …. De enquête heeft tien vragen."
  static let splitInsertedClause = Rule(
    id: "split-inserted-clause",
    summary: "Maakt van een bijzin tussen komma's midden in een zin een eigen zin.",
    reason: why,
    source:
      "Eigen regel; tangconstructies vermijden is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    // The name is said twice, and what comes first may matter: the writer chooses.
    safety: .suggestion,
    examples: [
      Example(
        "Juf Lonneke, die al sinds de vakantie veel last van haar rug heeft, komt voorlopig niet op school.",
        "Juf Lonneke komt voorlopig niet op school. Zij heeft al sinds de vakantie veel last van haar rug."),
      Example(
        "De vragenlijst, die uit twintig korte vragen bestaat, kunt u tot en met 3 mei thuis invullen.",
        "De vragenlijst kunt u tot en met 3 mei thuis invullen. De vragenlijst bestaat uit twintig korte vragen."),
      Example(
        "De verbouwing, die in de zomervakantie door een bedrijf uit de buurt wordt uitgevoerd, geeft veel overlast.",
        "De verbouwing geeft veel overlast. De verbouwing wordt in de zomervakantie door een bedrijf uit de buurt uitgevoerd."
      ),
      Example(
        "De werkzaamheden, die naar verwachting acht weken zullen duren, brengen helaas enige overlast met zich mee.",
        "De werkzaamheden brengen helaas enige overlast met zich mee. De werkzaamheden zullen naar verwachting acht weken duren."
      ),
      Example(
        "De commissie, waarin ook een arts en een ouder zitting hebben, neemt binnen zes weken een beslissing.",
        "De commissie neemt binnen zes weken een beslissing. In de commissie hebben ook een arts en een ouder zitting."),
      Example(
        "De ouderbijdrage, waarvan de hoogte in overleg met de ouders is bepaald, wordt besteed aan feesten en uitjes.",
        "De ouderbijdrage wordt besteed aan feesten en uitjes. De hoogte van de ouderbijdrage is in overleg met de ouders bepaald."
      ),
      Example(
        "Het kamp, dat oorspronkelijk in mei zou plaatsvinden, is verplaatst naar de week van 14 september.",
        "Het kamp zou oorspronkelijk in mei plaatsvinden. Het kamp is verplaatst naar de week van 14 september."),
    ],
    leavesAlone: [
      "Als uw kind een brief krijgt van de schoolarts, die op dinsdag op school is, belt u eerst de school.",
      "De leerlingen van de hele school, die te laat komen, moeten zich eerst melden bij de balie in de hal.",
      "Een leerling, die zonder een goede reden drie keer te laat op school komt, moet zich om acht uur melden.",
      "Het formulier, dat niet op tijd door beide ouders is ingevuld, wordt door de school niet meer behandeld.",
      "Ouders, die hun kind zelf met de auto brengen, worden gevraagd om niet op de stoep te parkeren.",
      "De formulieren, die na vrijdag 3 mei bij de balie worden ingeleverd, nemen wij niet meer in behandeling.",
      "Wij sluiten de zolder, die aan de achterkant van de school is, voor een hele maand. Dat is al eerder gebeurd.",
      "Wij krijgen in mei bezoek van de inspectie, die elke vier jaar komt, en van de wethouder van onderwijs.",
      "Bij een inspectie van de verwarming, die gisteren is uitgevoerd, is in de groep een gebrek ontdekt.",
      "Omdat juf Els, die al jaren voor groep 4 staat, met pensioen gaat, zoeken wij een nieuwe leerkracht voor deze groep.",
      "Het bedrag, dat u in oktober te veel hebt betaald, krijgt u binnen drie weken van ons terug.",
      "De dag, waarop uw kind dit jaar gymt, vindt u in het schema van de groep op de website.",
      "Het kind, dat morgen het eerst op het schoolplein staat, mag de bel luiden voor de hele school.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      return [edit(input)].compactMap { $0 }
    })

  private static let why = "Een zin midden in een andere zin breekt die af. Als eigen zin leest hij makkelijker."

  private static let prepositions = [
    "waarin": "in", "waarop": "op", "waarmee": "met", "waarvoor": "voor", "waarbij": "bij", "waarvan": "van",
    "waaraan": "aan", "waarover": "over", "waaruit": "uit",
  ]

  private static func edit(_ input: RuleInput) -> Edit? {
    let words = input.words
    // *Omdat juf Els, die …, met pensioen gaat, zoeken wij …*: what is told next is of somebody else.
    guard !input.hasOpenMark(0..<input.end), !input.opensClause(0) else { return nil }
    for comma in words.indices.dropFirst().dropLast(4) where words[comma].form == "," && input.isFree[comma + 1] {
      let opener = words[comma + 1].lowercased
      guard ["die", "dat", "welke"].contains(opener) && input.opensClause(comma + 1) || prepositions[opener] != nil
      else { continue }
      for close in words.indices.dropFirst(comma + 4) where words[close].form == "," {
        guard goesOn(comma, close, in: input), !isNamedBehind(comma + 2..<close, in: input),
          let inserted = InsertedClause(comma + 1..<close, after: prepositions[opener], in: input),
          isSure(inserted.antecedent, inserted.clause, in: input)
        else { continue }
        return edit(inserted, comma, close, in: input)
      }
    }
    return nil
  }

  /// The clause as a sentence behind that in which it stood; before it, where it tells of the subject at the start and
  /// something would be told in another order or be looked back at otherwise.
  private static func edit(_ inserted: InsertedClause, _ comma: Int, _ close: Int, in input: RuleInput) -> Edit? {
    let words = input.words
    let opener = words[comma + 1].lowercased
    let rest = input.text(input.rest(from: close + 1))
    func make(_ start: Int, _ after: String) -> Edit {
      input.rewrite(
        "split-inserted-clause", entry: opener, words: input.rest(from: start), to: after, safety: .suggestion,
        reason: why)
    }
    let hasMoments = [comma + 2..<close, input.rest(from: close + 1)].allSatisfy {
      $0.contains { isOfMoment($0, in: input) }
    }
    if hasMoments || input.isLookedBackAt || looksBack(comma + 2..<close, in: input) {
      guard inserted.antecedent.range.lowerBound == 0, input.isFinite(close + 1) else {
        return nil
      }
      return make(0, "\(inserted.sentence(naming: input.text(0..<comma))). \(inserted.antecedent.again) \(rest)")
    }
    let keeps = ["maar", "want", "omdat", "zodat", "waarna", "waardoor"].contains(words[close + 1].lowercased)
    return make(
      comma - 1,
      "\(words[comma - 1].form)\(keeps ? "," : "") \(rest). \(inserted.sentence(naming: inserted.antecedent.again))")
  }

  /// Words in a clause that look back at what was told before it.
  private static let backwards: Set<String> = [
    "die", "dat", "deze", "dit", "dan", "toen", "daar", "daarna", "daarvoor",
  ]

  /// Whether what stands in the clause is spoken of behind it: *voor groep 4 staat, … deze groep*.
  private static func isNamedBehind(_ clause: Range<Int>, in input: RuleInput) -> Bool {
    (clause.upperBound + 1..<input.end - 1).contains { place in
      ["deze", "dit", "die", "dat"].contains(input.words[place].lowercased)
        && input.contains([input.words[place + 1].lowercased], in: clause)
    }
  }

  private static func looksBack(_ clause: Range<Int>, in input: RuleInput) -> Bool {
    clause.contains { place in
      backwards.contains(input.words[place].lowercased)
        && !["brief", "mail", "e-mail", "nieuwsbrief", "bericht", "school"].contains(input.words[place + 1].lowercased)
    }
  }

  private static func isOfMoment(_ index: Int, in input: RuleInput) -> Bool {
    let form = input.words[index].lowercased
    return input.words[index].kind == .number || Weekdays.isDay(form) || Weekdays.isMonth(form)
  }

  /// Words in a clause that tells more of a group, and not which.
  private static let more: Set<String> = [
    "zal", "zullen", "verwachting", "overigens", "inmiddels", "helaas", "gelukkig", "tevens", "eveneens", "allen",
    "allemaal", "namelijk", "immers", "jaarlijks",
  ]

  /// Nouns of what a school has one of, so that a clause needn't tell which one it is.
  private static let only = [
    "school", "gymzaal", "gymlokaal", "aula", "bibliotheek", "raad", "commissie", "werkgroep", "inspectie", "gemeente",
    "ggd",
    "directeur", "conciërge", "verbouwing", "verhuizing", "werkzaamheid", "staking", "avond", "enquête", "vragenlijst",
    "bijdrage", "website", "site", "app", "kamp", "reis", "reisje", "toets", "project", "toernooi", "ambtenaar",
    "markt",
    "protocol", "beleid", "methode", "gids", "plan", "rooster", "zitting", "vergadering", "bijeenkomst", "ochtend",
    "middag", "dag", "route",
  ]
  /// Of these a school has many, unless more is said: *de dag, waarop …*, but *de wenochtend*.
  private static let many: Set<String> = ["dag", "avond", "ochtend", "middag", "toets", "plan", "reis", "site"]
  private static let states: Set<String> = ["zijn", "bestaan", "duren", "bevatten", "heten"]

  /// Whether the clause doesn't tell which one it is.
  private static func isSure(_ antecedent: Antecedent, _ clause: SubordinateClause, in input: RuleInput) -> Bool {
    switch antecedent.kind {
    case .named: return true
    case .known:
      let noun = input.sentence.analyses[antecedent.range.upperBound - 1].plainLemma
      let isOnly = !many.contains(noun) && only.contains { noun.hasSuffix($0) }
      return (isOnly || states.contains(clause.verbLemma) || clause.contains(more))
        && !clause.contains(RuleInput.negations.union(["eerst", "eerste", "laatst", "laatste", "meest"]))
    case .group: return clause.contains(more)
    case .new: return false
    }
  }

  /// Whether the sentence goes on behind the clause with something else than one more of the same.
  private static func goesOn(_ comma: Int, _ close: Int, in input: RuleInput) -> Bool {
    guard close + 2 < input.end else { return false }
    let next = input.words[close + 1].lowercased
    // *Als uw kind een brief krijgt van de schoolarts, die …, belt u*: the second comma is of both.
    if input.isFinite(close + 1),
      (0..<comma).contains(where: { input.isFinite($0) || input.isVerb($0) && !input.isNominal($0) })
    {
      return false
    }
    if ["en", "of", "die", "dat", "evenals", "alsmede"].contains(next) { return false }
    if ["maar", "want", "u", "wij", "we", "je", "er"].contains(next) || input.isFinite(close + 1) { return true }
    return [.adposition, .adverb, .subordinatingConjunction].contains(input.sentence.analyses[close + 1].pos)
      || input.isVerb(close + 1) || ["uiterlijk", "omdat", "zodat"].contains(next)
  }
}

/// A clause between commas in the middle of a sentence, and what it tells of.
private struct InsertedClause {
  let antecedent: Antecedent
  let clause: SubordinateClause
  private let preposition: String?

  /// From the word that opens it up to its second comma; with the preposition that goes with *waar* in it.
  init?(_ range: Range<Int>, after preposition: String?, in input: RuleInput) {
    let opener = input.words[range.lowerBound].lowercased
    let pronoun = preposition != nil ? "waar" : opener == "welke" ? "die" : opener
    guard let clause = SubordinateClause(range.dropFirst(), in: input, lacksSubject: preposition == nil),
      let antecedent = Antecedent(
        before: range.lowerBound - 1, pronoun: pronoun, clause: preposition == nil ? clause : nil, in: input),
      preposition != nil || antecedent.fits(clause, in: input)
    else { return nil }
    self.antecedent = antecedent
    self.clause = clause
    self.preposition = preposition
  }

  /// As a sentence, in which the thing goes by this name.
  func sentence(naming name: String) -> String {
    guard let preposition else { return clause.asMain(after: name) }
    let thing = "\(preposition) \(Capitals.lowered(name))"
    if preposition == "van", let main = clause.asMain(naming: thing) { return Capitals.raised(main) }
    return clause.asMain(after: Capitals.raised(thing))
  }
}

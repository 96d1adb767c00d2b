import Prose

extension Rule {
  /// "De vergadering vindt plaats op 17 november." → "De vergadering is op 17 november."
  static let beInsteadOfPlaatsvinden = Rule(
    id: "be-instead-of-plaatsvinden",
    summary: "Schrijft ‘de vergadering is op 17 november’ in plaats van ‘vindt plaats op’.",
    reason: reasonForPlaatsvinden,
    source: "Eigen regel; Taalunie en Rijksoverheid raden gewone, korte werkwoorden aan.",
    safety: .safe,
    examples: [
      Example(
        "De volgende vergadering vindt plaats op 17 november om 19.45 uur.",
        "De volgende vergadering is op 17 november om 19.45 uur."),
      Example("De gesprekken vinden plaats in week 47.", "De gesprekken zijn in week 47."),
      Example(
        "Op woensdag 13 mei om 19.30 uur vindt in de aula een informatieavond plaats.",
        "Op woensdag 13 mei om 19.30 uur is er in de aula een informatieavond."),
      Example("De evaluatie van het plan vindt in februari plaats.", "De evaluatie van het plan is in februari."),
      Example(
        "Het onderzoek duurt 15 minuten en vindt plaats op donderdag 5 november.",
        "Het onderzoek duurt 15 minuten en is op donderdag 5 november."),
      Example("Dan vindt er eerst een gesprek met u plaats.", "Dan is er eerst een gesprek met u."),
      Example(
        "Wij spreken af dat de evaluatie in januari plaatsvindt.", "Wij spreken af dat de evaluatie in januari is."),
      Example("Wanneer vindt het kamp plaats?", "Wanneer is het kamp?"),
      Example("Daarna vindt de uitreiking plaats.", "Daarna is de uitreiking."),
    ],
    leavesAlone: [
      "De afsluiting vindt plaats met een hek.", "Het gesprek vindt niet plaats.",
      "Bij annulering vindt geen terugbetaling plaats.", "De betaling vindt plaats in termijnen.",
      "Dit vindt plaats op verzoek van de leerkracht.", "Het gesprek vindt plaats in overleg met u.",
      "De indeling vindt plaats op basis van loting.", "Er vindt een verschuiving plaats in het denken.",
      "De reis, die plaatsvindt op dinsdag in de aula, is leuk.", "Het feest, dat op 3 mei plaatsvindt, is gratis.",
      "De les vindt plaats in het Engels.", "In overleg met u vindt het gesprek plaats op school.",
      "Vindt u deze plaats geschikt?",
      "Het gesprek vindt plaats.", "Zo vindt het gesprek plaats.", "Vindt het gesprek plaats op school?",
      "Het gesprek vindt plaats onder vier ogen.", "De toets vindt plaats op maandag en is verplicht en is moeilijk.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting else {
        return []
      }
      return input.words.indices.compactMap { index in
        switch input.words[index].lowercased {
        case "vindt", "vinden": Plaatsvinden(at: index, in: input)?.edit
        case "plaatsvindt", "plaatsvinden": subordinateEdit(index, in: input)
        default: nil
        }
      }
    })

  fileprivate static let reasonForPlaatsvinden =
    "‘Plaatsvinden’ is een formeel woord, en staat vaak in twee delen ver uit elkaar. ‘Is’ zegt hetzelfde."

  /// *dat de evaluatie in januari plaatsvindt*: only where nothing follows, since *die is op dinsdag* isn't the order there.
  private static func subordinateEdit(_ verb: Int, in input: RuleInput) -> Edit? {
    guard input.isFree[verb], verb + 1 == input.words.count || input.words[verb + 1].kind == .punctuation,
      input.words.last?.form != "?", input.isFinite(verb),
      let opener = (0..<verb).last(where: input.opensClause), opener + 1 < verb,
      input.finiteVerbs(in: opener + 1..<verb).isEmpty
    else { return nil }
    guard
      ["dat", "omdat", "als", "zodat", "wanneer", "doordat", "hoewel", "terwijl"].contains(
        input.words[opener].lowercased),
      let start = input.nounPhraseEnd(at: opener + 1, in: opener + 1..<verb),
      let noun = WhenAndWhere.headNoun(opener + 1..<start, in: input), Happenings.contains(noun, in: input),
      ["de", "het", "uw", "onze", "ons", "deze", "dit", "je"].contains(input.words[opener + 1].lowercased)
    else { return nil }
    let subject = opener + 1..<start
    let rest = WhenAndWhere(from: start, to: verb, in: input)
    guard rest.end == verb, rest.tellsWhenOrWhere,
      input.isPlural(subject) == (input.words[verb].lowercased == "plaatsvinden")
    else { return nil }
    return input.edit(
      "be-instead-of-plaatsvinden", entry: "plaatsvinden", words: verb..<verb + 1,
      to: input.isPlural(subject) ? "zijn" : "is", safety: .safe, reason: reasonForPlaatsvinden)
  }
}

/// *Vindt … plaats* in a main clause about what happens at a time and place.
private struct Plaatsvinden {
  let edit: Edit

  init?(at finite: Int, in input: RuleInput) {
    guard finite > 0, input.isFree[finite],
      let particle = (finite + 1..<input.words.count).first(where: { input.words[$0].lowercased == "plaats" }),
      input.isFree[particle],
      !(finite..<particle).contains(where: { input.words[$0].kind == .punctuation || input.opensClause($0) })
    else { return nil }
    let isQuestion = input.words.last?.form == "?"
    // *is voor de vakantie*: meant for it? *is telefonisch op maandag*
    let around = [finite + 1, particle + 1].filter { $0 < input.words.count }
    if input.contains(["voor", "telefonisch", "digitaal", "met"], in: around) { return nil }
    let isPlural = input.words[finite].lowercased == "vinden"
    let behind = WhenAndWhere(from: particle + 1, to: input.end, in: input)
    guard Self.isEnd(behind.end, in: input) else { return nil }
    let needsEr: Bool
    if let subject = Self.subject(between: finite, particle, isPlural: isPlural, in: input) {
      let front = Self.front(of: finite, in: input)
      guard !input.contains(RuleInput.negations, in: front) else { return nil }
      if isQuestion {
        guard finite == 1, input.contains(["wanneer", "waar"], in: 0..<1), subject.isDefinite else {
          return nil
        }
      } else if subject.isDefinite {
        // *In overleg met u is het gesprek op school*
        if input.contains(["overleg", "verzoek", "manier", "wijze", "middel", "hand"], in: front) { return nil }
        let inFront = WhenAndWhere(from: front.lowerBound, to: finite, in: input)
        guard
          subject.tellsWhenOrWhere || behind.tellsWhenOrWhere || input.words[finite - 1].form == ","
            || inFront.end == finite && (inFront.tellsWhenOrWhere || input.contains(["dan"], in: front))
        else { return nil }
      } else if input.contains(["hier", "daar", "hierbij", "daarbij", "waarbij"], in: front) {
        return nil
      }
      needsEr = !subject.isDefinite && !subject.hasEr && !input.contains(["er"], in: front.prefix(1))
    } else {
      // *Een gesprek duurt een kwartier en is tussen 15 en 20 uur*: so long?
      if input.words[finite - 1].lowercased == "en",
        input.contains(["tussen", "van"], in: particle + 1..<min(particle + 2, input.words.count))
      {
        return nil
      }
      // *Een informatieavond is op 11 februari* wants *er*.
      let first = (0..<finite).last { ["en", ","].contains(input.words[$0].lowercased) }.map { $0 + 1 } ?? 0
      if input.words[first].lowercased == "een" { return nil }
      let middle = WhenAndWhere(from: finite + 1, to: particle, in: input)
      guard !isQuestion, middle.end == particle, middle.tellsWhenOrWhere || behind.tellsWhenOrWhere,
        Self.hasSubject(before: finite, in: input)
      else { return nil }
      needsEr = false
    }
    let parts = [isPlural ? "zijn" : "is", needsEr ? "er" : "", input.text(finite + 1..<particle)]
    edit = input.rewrite(
      "be-instead-of-plaatsvinden", entry: "plaatsvinden", words: finite..<particle + 1,
      to: parts.filter { !$0.isEmpty }.joined(separator: " "), reason: Rule.reasonForPlaatsvinden)
  }

  /// Whether the clause may end at a word, and *is* can stand before what follows: not *is op maandag en is verplicht*.
  private static func isEnd(_ index: Int, in input: RuleInput) -> Bool {
    guard index < input.words.count else { return true }
    let form = input.words[index].lowercased
    if input.words[index].kind == .punctuation { return form != ":" && form != "/" }
    if form == "en" || form == "maar" {
      return index + 1 < input.end
        && (MainClause(index + 1..<input.end, in: input) != nil
          || input.isFinite(index + 1)
            && !["is", "zijn", "vindt", "vinden"].contains(input.words[index + 1].lowercased))
    }
    return input.opensClause(index)
  }

  /// What stands before the verb in its clause.
  private static func front(of finite: Int, in input: RuleInput) -> Range<Int> {
    let comma = (0..<finite - 1).last { input.words[$0].kind == .punctuation }
    return (comma.map { $0 + 1 } ?? 0)..<finite
  }

  private struct Subject {
    let isDefinite: Bool
    let hasEr: Bool
    let tellsWhenOrWhere: Bool
  }

  /// The subject behind the verb, when nothing else stands there but when and where: *vindt in mei (de toets) plaats*.
  private static func subject(between finite: Int, _ particle: Int, isPlural: Bool, in input: RuleInput) -> Subject? {
    let hasEr = input.words[finite + 1].lowercased == "er"
    let before = WhenAndWhere(from: finite + (hasEr ? 2 : 1), to: particle, in: input)
    guard before.end < particle, let end = input.nounPhraseEnd(at: before.end, in: before.end..<particle) else {
      return nil
    }
    let phrase = before.end..<end
    let rest = WhenAndWhere(from: end, to: particle, in: input)
    guard rest.end == particle, let noun = WhenAndWhere.headNoun(phrase, in: input),
      Happenings.contains(noun, in: input), input.isPlural(phrase) == isPlural,
      !input.contains(RuleInput.negations, in: phrase)
    else { return nil }
    let first = input.words[phrase.lowerBound].lowercased
    let isDefinite = definite.contains(first)
    // *vindt onderzoek plaats*
    guard isDefinite ? !hasEr : first == "een" || isPlural else { return nil }
    return Subject(
      isDefinite: isDefinite, hasEr: hasEr, tellsWhenOrWhere: before.tellsWhenOrWhere || rest.tellsWhenOrWhere)
  }

  private static let definite: Set<String> = [
    "de", "het", "uw", "onze", "ons", "deze", "dit", "die", "dat", "je", "jullie", "mijn", "alle", "beide", "sommige",
  ]

  /// Whether the subject stands first, before the verb or before another one that *en* joins to it.
  private static func hasSubject(before finite: Int, in input: RuleInput) -> Bool {
    let starts = input.clauseStarts(before: finite)
    for start in starts {
      guard let clause = MainClause(start..<input.end, in: input), clause.isSubjectFirst,
        let noun = WhenAndWhere.headNoun(clause.subject, in: input), Happenings.contains(noun, in: input),
        input.isPlural(clause.subject) == (input.words[finite].lowercased == "vinden"),
        !input.contains(RuleInput.negations, in: clause.subject)
      else { continue }
      if clause.finite == finite { return true }
      // *Het onderzoek duurt een kwartier en vindt op school plaats*
      if clause.finite < finite, input.words[finite - 1].lowercased == "en",
        !["is", "zijn", "was", "waren"].contains(input.words[clause.finite].lowercased),
        !(clause.finite..<finite).contains(where: input.opensClause),
        !input.contains([";", ":"], in: clause.finite..<finite)
      {
        return true
      }
    }
    return false
  }
}

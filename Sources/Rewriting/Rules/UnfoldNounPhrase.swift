import Inflection
import Prose

extension Rule {
  /// "de door u ingevulde formulieren" → "de formulieren die u hebt ingevuld".
  static let unfoldNounPhrase = Rule(
    id: "unfold-noun-phrase",
    summary: "Schrijft ‘de formulieren die u hebt ingevuld’ in plaats van ‘de door u ingevulde formulieren’.",
    reason: "Tussen ‘de’ en het woord waar het bij hoort, moet de lezer te veel onthouden.",
    source:
      "Eigen regel; tangconstructies vermijden is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("Wij bewaren de door u ingevulde formulieren.", "Wij bewaren de formulieren die u hebt ingevuld."),
      Example(
        "Neem het door je ouders ondertekende formulier mee.",
        "Neem het formulier mee dat je ouders hebben ondertekend."),
      Example(
        "De voor 4 en 6 februari geplande gesprekken gaan door.",
        "De gesprekken die voor 4 en 6 februari zijn gepland, gaan door."),
      Example(
        "Het in bijlage 2 opgenomen overzicht is nieuw.", "Het overzicht dat in bijlage 2 is opgenomen, is nieuw."),
      Example(
        "Wij hebben de door de directie genomen besluiten gelezen.",
        "Wij hebben de besluiten gelezen die de directie heeft genomen."),
      Example(
        "Op grond van de door u verstrekte gegevens krijgt uw kind les.",
        "Op grond van de gegevens die u hebt gegeven, krijgt uw kind les."),
      Example(
        "De toets is op een door de school te bepalen moment.", "De toets is op een moment dat de school bepaalt."),
      Example(
        "Wij hebben de door u overgelegde stukken gelezen.", "Wij hebben de stukken gelezen die u hebt overgelegd."),
      Example("Lees de op 3 mei vastgestelde regeling.", "Lees de regeling die op 3 mei is vastgesteld."),
      Example(
        "Dat blijkt uit de op 12 mei door ons ontvangen brief.",
        "Dat blijkt uit de brief die wij op 12 mei hebben ontvangen."),
      Example(
        "Dat mag pas als u een door u ondertekende verklaring heeft ingeleverd.",
        "Dat mag pas als u een verklaring heeft ingeleverd die u heeft ondertekend."),
      Example("De door ziekte gemiste toets is op maandag.", "De toets die door ziekte is gemist, is op maandag."),
      Example(
        "Lees de door u als bijlage aan het verzoek toegevoegde stukken.",
        "Lees de stukken die u als bijlage aan het verzoek hebt toegevoegd."),
      Example(
        "Wij wachten op de in de daarboven gelegen zalen 1, 2 en 3 uitgevoerde proeven.",
        "Wij wachten op de proeven die in de daarboven gelegen zalen 1, 2 en 3 zijn uitgevoerd."),
      Example(
        "Wij sturen u het door ons gemaakte verslag van de avond.",
        "Wij sturen u het verslag van de avond dat wij hebben gemaakt."),
    ],
    leavesAlone: [
      "De voor vorige week geplande ouderavond is verzet naar 12 mei.",
      "De door de gemeente betaalde begeleider komt elke dinsdag bij ons op school.",
      "De door het bedrijf, de leerling en de ouders ondertekende overeenkomst ligt op school.",
      "De door het bedrijf, de leerling en een van de ouders ondertekende overeenkomst ligt op school.",
      "Lees de door de directie en een door de ouders gekozen lid ondertekende brief.",
      "De door de school verstrekte laptops zijn nieuw.", "De door de school gehanteerde methode is nieuw.",
      "De jaarlijks gehouden open dag is in mei.",
      "Wij bewaren de ingevulde formulieren.", "Het door u aangevoerde argument dat de reis is geboekt, telt niet.",
      "Wij sturen u het door ons gemaakte verslag van het gesprek.",
      "De niet door u ingevulde formulieren gooien wij weg.", "De in mei beginnende cursus is vol.",
      "Wij lezen de door u ingevulde formulieren en bijlagen.", "Lees het door de juf geschreven boek voor.",
      "Uw door ons ontvangen brief is gelezen.", "Deze door de ouders getekende lijsten bewaren wij.",
      "De in de gesloten kast bewaarde spullen zijn weg.", "De door u ingevulde formulieren die wij hebben, zijn goed.",
      "Wij hebben de ouders van de door u uitgenodigde kinderen gebeld.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting, input.block == .paragraph || input.block == .listItem else {
        return []
      }
      return input.words.indices.compactMap { index in
        guard let phrase = FoldedNounPhrase(at: index, in: input) ?? FoldedNounPhrase(choiceAt: index, in: input),
          !lasting.contains(phrase.verb.infinitive),
          !isOver(phrase.verb, in: input)
        else {
          return nil
        }
        return edit(phrase, in: input)
      }
    })

  /// *De op 3 mei geplande toets ging niet door*: *is gepland* no longer holds.
  private static func isOver(_ verb: Verb, in input: RuleInput) -> Bool {
    ["plannen", "inplannen", "afspreken"].contains(verb.infinitive)
      && (input.sentence.analyses.contains(where: \.tag.isPastTense)
        || input.contains(
          ["verzet", "uitgesteld", "verplaatst", "vervallen", "afgelast", "doorgegaan", "verschoven"],
          in: input.words.indices))
  }

  /// Verbs of what goes on, of which the participle tells no more than that: *de gehanteerde methode* is in use now.
  private static let lasting: Set<String> = [
    "aanbieden", "afnemen", "bedoelen", "begeleiden", "beheren", "betreffen", "bezoeken", "bieden", "dragen", "eisen",
    "gebruiken",
    "geven", "hanteren", "hebben", "houden", "kennen", "leiden", "organiseren", "steunen", "verlangen", "vereisen",
    "verwachten", "verzorgen", "volgen", "voorzien", "vragen", "wensen", "zijn",
  ]
  /// Verbs of what is done when it is told.
  private static let done: Set<String> = [
    "aanleveren", "aanmelden", "aanvoeren", "aanvragen", "afspreken", "bepalen", "bestellen", "claimen", "invoeren",
    "verstrekken",
    "betalen", "doorgeven", "goedkeuren",
    "indienen", "inleveren", "inplannen", "inschrijven", "invullen", "kiezen", "kopen", "maken", "meenemen", "missen",
    "nemen", "noemen", "ondertekenen", "ontvangen", "overleggen", "opnemen", "opsturen", "opstellen", "plannen",
    "schrijven",
    "sturen",
    "tekenen", "toesturen", "uitnodigen", "uitdelen", "vaststellen", "vermelden", "versturen", "verzenden", "vinden",
    "wijzigen",
  ]

  private static let conjunctionParts: Set<String> = ["voor", "na", "op", "door", "om", "tot"]

  private static func edit(_ phrase: FoldedNounPhrase, in input: RuleInput) -> Edit? {
    let next = phrase.words.upperBound
    // "de ouders van de door u gekozen kinderen": of which of the two the clause is told, is heard by what stands next to it.
    let start = phrase.words.lowerBound
    let isNested =
      start > 1 && input.sentence.analyses[start - 1].pos == .adposition
      && [.noun, .properNoun].contains(input.sentence.analyses[start - 2].pos)
      && frame(before: start, in: input) == nil
      && !(isTime(start - 2, in: input) && !(0..<start).contains(where: input.opensClause))
    // *de van u ontvangen brief*: *die van u is ontvangen* doesn't say by whom.
    let isFrom =
      phrase.verb.infinitive == "ontvangen" && phrase.clause.contains(" van ")
      && !["hebben", "heeft", "hebt"].contains { phrase.clause.contains(" \($0) ") }
    // *het deel dat boven het door de overheid vastgestelde maximum komt*: two clauses with *dat* in a row.
    let isInRelative =
      (0..<start).last(where: input.opensClause).map { opener in
        ["die", "dat"].contains(input.words[opener].lowercased) && !input.contains([","], in: opener..<start)
      } ?? false
    let safety: Safety =
      done.contains(phrase.verb.infinitive) && !isNested && !isInRelative && !isFrom && !phrase.isLong
      ? .safe : .suggestion
    func make(_ end: Int, _ after: String, _ safety: Safety) -> Edit {
      input.rewrite(
        "unfold-noun-phrase", entry: phrase.verb.infinitive, words: start..<end, to: after,
        safety: safety, reason: "Tussen ‘de’ en het woord waar het bij hoort, moet de lezer te veel onthouden.")
    }
    // The verbs that end the clause go before the new one: *de formulieren ontvangen die u hebt ingevuld*.
    var end = next
    while end < input.end, input.isVerb(end) || input.sentence.analyses[end].relation == .verbParticle { end += 1 }
    let isClosed = end >= input.end || input.words[end].kind == .punctuation
    if opensMainClause(start, in: input) {
      guard next < input.end, input.isFinite(next) else { return nil }
      return make(next, "\(phrase.noun) \(phrase.clause),", safety)
    }
    if isClosed {
      guard end == next ? end >= input.end : !isNested else { return nil }
      let verbs = input.text(next..<end)
      // "het boek voor dat …" would be read as *voordat*.
      if phrase.clause.hasPrefix("dat"), conjunctionParts.contains(verbs) { return nil }
      return make(end, [phrase.noun, verbs, phrase.clause].filter { !$0.isEmpty }.joined(separator: " "), safety)
    }
    // "het verslag van de avond": the clause goes behind both, when its pronoun tells that it isn't of the second.
    guard input.words[next].lowercased == "van",
      let last = input.nounPhraseEnd(at: next + 1, in: input.rest(from: next + 1)),
      last >= input.end, let other = (next + 1..<last).first(where: { input.sentence.analyses[$0].pos == .noun }),
      let relative = input.relative(other), !phrase.clause.hasPrefix(relative.pronoun)
    else { return nil }
    return make(last, "\(phrase.noun) \(input.text(next..<last)) \(phrase.clause)", .suggestion)
  }

  /// Whether what starts here is the first of a main clause, so that its finite verb comes next.
  private static func opensMainClause(_ index: Int, in input: RuleInput) -> Bool {
    guard index > 0 else { return true }
    let before = input.words[index - 1]
    return before.kind == .punctuation || ["en", "maar", "want", "dus"].contains(before.lowercased)
      || index == 1 && input.sentence.analyses[0].pos == .adposition || frame(before: index, in: input) == 0
  }

  private static let frames = [
    ["op", "grond", "van"], ["op", "basis", "van"], ["naar", "aanleiding", "van"], ["aan", "de", "hand", "van"],
    ["met", "behulp", "van"], ["in", "verband", "met"], ["als", "gevolg", "van"],
  ]

  /// Where a preposition of several words starts that ends before a word: *op grond van (de door u …)*.
  private static func frame(before index: Int, in input: RuleInput) -> Int? {
    frames.lazy.map { ($0, index - $0.count) }.first { forms, start in
      start >= 0 && forms.indices.allSatisfy { input.words[start + $0].lowercased == forms[$0] }
    }?.1
  }

  /// *binnen drie jaar onder de door de gemeente vastgestelde norm*: a time has no phrase of its own.
  private static func isTime(_ index: Int, in input: RuleInput) -> Bool {
    TimeWords.units.contains(input.words[index].lowercased)
      && index > 0 && (input.words[index - 1].kind == .number || input.sentence.analyses[index - 1].pos == .numeral)
  }
}

import Inflection
import Lexicons
import Prose

extension Rule {
  /// "Na ontvangst van uw betaling krijgt u …" → "Als uw betaling is ontvangen, krijgt u …".
  static let clauseInsteadOfNoun = Rule(
    id: "clause-instead-of-noun",
    summary: "Schrijft ‘als uw betaling is ontvangen’ in plaats van ‘na ontvangst van uw betaling’.",
    reason: "In een naamwoord als ‘ontvangst’ zit een werkwoord. Een gewoon werkwoord leest makkelijker.",
    source:
      "Lexicons/verbal-nouns.tsv; nominalisaties vermijden is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .suggestion,
    examples: [
      Example(
        "Na ontvangst van uw betaling krijgt u een kaartje.", "Als uw betaling is ontvangen, krijgt u een kaartje."),
      Example(
        "Bij overschrijding van de termijn vervalt de plaats.", "Als de termijn wordt overschreden, vervalt de plaats."),
      Example(
        "Bij constatering van een fout belt de school u op.", "Als er een fout wordt gezien, belt de school u op."),
      Example("Na de verbouwing van de lokalen komt er een feest.", "Als de lokalen zijn verbouwd, komt er een feest."),
      Example(
        "Wij vragen een bijdrage ter vervanging van de oude boeken.",
        "Wij vragen een bijdrage om de oude boeken te vervangen."),
      Example("U krijgt bericht na goedkeuring van het plan.", "U krijgt bericht als het plan is goedgekeurd."),
    ],
    leavesAlone: [
      "Of dat mag, is ter beoordeling van de afdelingsleider.",
      "Na ontvangst van uw betaling kreeg u een kaartje.", "Na de vergadering van de ouderraad is er koffie.",
      "Bij wijziging van het rooster of de tijden belt de school.",
      "Na de behandeling van geen enkel plan stemmen wij.",
      "Na het vertrek van de bus gaat de poort dicht.", "De regels bij de verkoop van de boeken staan hier.",
      "Na ontvangst daarvan belt u.", "Bij verkoop van loten door leerlingen helpen ouders.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting else { return [] }
      return input.words.indices.compactMap { edit(at: $0, in: input) }
    })

  /// The clause for the preposition, noun and object that start at `index`.
  private static func edit(at index: Int, in input: RuleInput) -> Edit? {
    let preposition = input.words[index].lowercased
    guard ["bij", "na", "ter"].contains(preposition), index + 3 < input.end else { return nil }
    let hasArticle = preposition != "ter" && ["de", "het"].contains(input.words[index + 1].lowercased)
    let noun = hasArticle ? index + 2 : index + 1
    guard noun + 2 < input.words.count, let infinitive = VerbalNouns.builtIn[input.words[noun].lowercased],
      let verb = Verb(infinitive), verb.certainty > .guessed, let participle = verb.participle,
      input.words[noun + 1].lowercased == "van",
      let end = input.nounPhraseEnd(at: noun + 2, in: input.rest(from: noun + 2)), input.areFree(index..<end),
      isThing(noun + 2..<end, in: input)
    else { return nil }
    let object = noun + 2..<end
    // *Dat is ter beoordeling van de afdelingsleider*: who does it.
    if preposition == "ter", object.contains(where: { People.containsMember($0, in: input) }) { return nil }
    let isFront = index == 0
    guard isFront ? opensMain(end, in: input) : closes(index, noun, end, isPurpose: preposition == "ter", in: input)
    else { return nil }
    let text: String
    if preposition == "ter" {
      text = "om \(input.text(object)) \(verb.teInfinitive)"
    } else {
      let isPlural = input.isPlural(object)
      let auxiliary = preposition == "na" ? (isPlural ? "zijn" : "is") : (isPlural ? "worden" : "wordt")
      text =
        "als \(isIndefinite(object.lowerBound, in: input) ? "er " : "")\(input.text(object)) \(auxiliary) \(participle)"
    }
    return input.edit(
      "clause-instead-of-noun", entry: "\(preposition) \(input.words[noun].lowercased) van", words: index..<end,
      to: text + (isFront ? "," : ""), safety: .suggestion,
      reason:
        "In ‘\(input.words[noun].lowercased)’ zit een werkwoord. Een gewoon werkwoord leest makkelijker."
    )
  }

  /// Whether what stands in front is followed by the finite verb of a main clause that isn't about the past.
  private static func opensMain(_ end: Int, in input: RuleInput) -> Bool {
    end + 1 < input.end && input.isFinite(end) && !input.sentence.analyses[end].tag.isPastTense
  }

  /// Whether the phrase is the last of a clause and says something of its verb, not of the noun before it.
  private static func closes(_ index: Int, _ noun: Int, _ end: Int, isPurpose: Bool, in input: RuleInput) -> Bool {
    let finite = input.finiteVerbs(in: 0..<index)
    guard end >= input.end, let last = finite.last, !input.sentence.analyses[last].tag.isPastTense else { return false }
    return isPurpose || ![.nmod, .amod].contains(input.sentence.analyses[noun].relation)
  }

  /// Whether a noun of its own stands there: not *daarvan* or *geen enkel plan*.
  private static func isThing(_ object: Range<Int>, in input: RuleInput) -> Bool {
    object.contains { [.noun, .properNoun].contains(input.sentence.analyses[$0].pos) }
      && !input.contains(RuleInput.negations, in: object)
  }

  /// Whether a phrase names something new, so that *er* goes before it: *een fout*, *nieuwe fouten*.
  private static func isIndefinite(_ start: Int, in input: RuleInput) -> Bool {
    let analysis = input.sentence.analyses[start]
    return input.words[start].lowercased == "een"
      || [.noun, .adjective, .numeral].contains(analysis.pos)
        && !["uw", "onze", "ons", "beide", "alle"].contains(input.words[start].lowercased)
  }
}

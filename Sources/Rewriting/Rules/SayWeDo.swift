import Inflection
import Prose

extension Rule {
  /// "U wordt op de hoogte gehouden" → "Wij houden u op de hoogte".
  static let sayWeDo = Rule(
    id: "say-we-do",
    summary: "Stelt ‘wij houden u op de hoogte’ voor in plaats van ‘u wordt op de hoogte gehouden’.",
    reason: "In de lijdende vorm staat niet wie iets doet. Met ‘wij’ weet de lezer dat de school het doet.",
    source: "Eigen regel; de actieve vorm is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .suggestion,
    examples: [
      Example("U wordt hierover tijdig ingelicht.", "Wij lichten u hierover tijdig in."),
      Example("In mei wordt u op de hoogte gehouden.", "In mei houden wij u op de hoogte."),
      Example("Daarna zal contact met u worden opgenomen.", "Daarna zullen wij contact met u opnemen."),
      Example("Er wordt binnen een week contact met u opgenomen.", "Wij nemen binnen een week contact met u op."),
      Example("Als uw kind valt, wordt u gebeld.", "Als uw kind valt, bellen wij u."),
      Example("De factuur wordt u in juni toegestuurd.", "Wij sturen u de factuur in juni toe."),
      Example("Het advies wordt u in maart toegestuurd.", "Wij sturen u het advies in maart toe."),
      Example("Van de uitkomst wordt u in kennis gesteld.", "Van de uitkomst stellen wij u in kennis."),
      Example("Je wordt gebeld als er plek is.", "Wij bellen je als er plek is."),
      Example("De indeling wordt in juli bekendgemaakt.", "Wij maken de indeling in juli bekend."),
    ],
    leavesAlone: [
      "U wordt door de schoolarts uitgenodigd.", "De kinderen worden om drie uur opgehaald.",
      "De brief moet worden opgestuurd.", "De arts komt in mei. U wordt gebeld voor een afspraak.",
      "U wordt verzocht te bellen.", "Wordt u gebeld?", "U wordt vanuit de gemeente geïnformeerd.",
      "U wordt om acht uur verwacht.", "U wordt gebeld en geïnformeerd.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form == ".", !input.contains(hindrances, in: 0..<input.end), !input.surroundings.areOfOthers,
        let clause = MainClause(0..<input.end, in: input),
        ["worden", "zullen"].contains(input.sentence.analyses[clause.finite].plainLemma),
        clause.isSubjectFirst || clause.subject.lowerBound == clause.finite + 1
      else { return [] }
      let end =
        input.rest(from: clause.finite + 1).first { input.words[$0].kind == .punctuation || input.opensClause($0) }
        ?? input.end
      guard let passive = Passive(behind: clause.finite, before: end, in: input),
        input.areFree(clause.finite..<passive.words.upperBound),
        !input.contains(["en", "of"], in: passive.words.upperBound..<end)
      else { return [] }
      let subject = clause.isSubjectFirst ? clause.front : clause.subject
      var middle = max(clause.finite + 1, subject.upperBound)..<passive.words.lowerBound
      guard isOfSchool(passive.verb, subject, middle, in: input) else { return [] }
      // *Wij sturen u de brief*: a pronoun goes before a noun.
      var objects = input.contains(["er"], in: subject) ? "" : input.inner(subject)
      if !input.contains(readers, in: subject), input.contains(readers, in: middle.prefix(1)) {
        objects = [input.text(middle.prefix(1)), objects].filter { !$0.isEmpty }.joined(separator: " ")
        middle = middle.dropFirst()
      }
      let (finite, rest) = passive.active(.plural)
      let opening = clause.isSubjectFirst ? ["Wij", finite] : [input.text(clause.front), finite, "wij"]
      let parts = opening + [objects, input.text(middle), rest]
      return [
        input.rewrite(
          "say-we-do", entry: "worden", words: 0..<passive.words.upperBound,
          to: parts.filter { !$0.isEmpty }.joined(separator: " "), safety: .suggestion,
          reason: "In de lijdende vorm staat niet wie iets doet. Met ‘wij’ weet de lezer dat de school het doet.")
      ]
    })

  private static let hindrances: Set<String> = [
    "door", "namens", "vanuit", "men", "ik", "ggd", "gemeente", "leerplicht", "leerplichtambtenaar", "bureau",
    "politie",
    "wie",
  ]
  private static let readers: Set<String> = ["u", "je", "jullie"]
  /// What a school does to parents.
  private static let telling: Set<String> = [
    "bellen", "benaderen", "informeren", "inlichten", "mailen", "terugbellen", "uitnodigen", "waarschuwen",
  ]
  private static let letters: Set<String> = [
    "bevestiging", "bericht", "brief", "code", "factuur", "informatie", "inlogcode", "mail", "nieuwsbrief", "overzicht",
    "rapport", "rekening", "rooster", "uitnodiging", "verslag",
  ]
  private static let sending: Set<String> = [
    "mailen", "nasturen", "opsturen", "sturen", "toesturen", "toezenden", "uitdelen", "versturen", "verzenden",
  ]
  private static let giving: Set<String> = ["mailen", "nasturen", "sturen", "toesturen", "toezenden"]
  private static let decisions: Set<String> = [
    "beslissing", "besluit", "datum", "indeling", "groepsindeling", "rooster",
  ]
  private static let announcing: Set<String> = ["bekendmaken", "doorgeven", "meedelen", "mededelen"]

  /// Whether it is what the writer's school does, for sure.
  private static func isOfSchool(_ verb: Verb, _ subject: Range<Int>, _ middle: Range<Int>, in input: RuleInput) -> Bool
  {
    if subject.count == 1, input.contains(readers, in: subject) {
      return telling.contains(verb.infinitive)
        || verb.infinitive == "stellen" && input.stand(["in", "kennis"], at: middle.upperBound - 2)
        || ["houden", "brengen", "stellen"].contains(verb.infinitive)
          && input.stand(["op", "de", "hoogte"], at: middle.upperBound - 3)
    }
    if input.contains(["er", "contact"], in: subject), subject.count == 1 {
      let words = Array(subject) + Array(middle)
      return verb.infinitive == "opnemen" && input.contains(["contact"], in: words)
        && words.contains { input.stand(["met"], at: $0) && input.contains(readers, in: [$0 + 1]) }
    }
    guard let noun = subject.first(where: { input.sentence.analyses[$0].pos == .noun }) else { return false }
    let names = [input.sentence.analyses[noun].lastPart, input.sentence.analyses[noun].plainLemma]
    func isOne(of nouns: Set<String>) -> Bool { names.contains(where: nouns.contains) }
    // *Het advies wordt u toegestuurd*
    let isForReader = input.contains(readers, in: middle.prefix(1)) && giving.contains(verb.infinitive)
    return (isForReader || isOne(of: letters)) && sending.contains(verb.infinitive)
      || isOne(of: decisions) && announcing.contains(verb.infinitive)
  }
}

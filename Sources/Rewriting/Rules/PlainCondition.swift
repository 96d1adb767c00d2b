import Inflection
import Prose

extension Rule {
  /// "Bij het ontbreken van een handtekening kan dat niet." → "Als een handtekening ontbreekt, kan dat niet."
  static let plainCondition = Rule(
    id: "plain-condition",
    summary: "Schrijft ‘als … ontbreekt’ in plaats van ‘bij het ontbreken van’.",
    reason: "Een voorwaarde met ‘als’ en een werkwoord leest makkelijker dan een met een naamwoord.",
    source: "Eigen regel; nominalisaties vermijden is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Bij het ontbreken van voldoende ouders stoppen wij.", "Als er te weinig ouders zijn, stoppen wij."),
      Example(
        "Bij het ontbreken van een handtekening is de brief niet geldig.",
        "Als een handtekening ontbreekt, is de brief niet geldig."),
      Example(
        "Bij het uitblijven van uw reactie gaan wij ervan uit dat u komt.",
        "Als u niet reageert, gaan wij ervan uit dat u komt."),
      Example(
        "U moet een briefje inleveren, bij gebreke waarvan het verzuim wordt gemeld.",
        "U moet een briefje inleveren. Anders wordt het verzuim gemeld."),
    ],
    leavesAlone: [
      "Bij het ontbreken van de juf komt er een ander.", "Bij het uitblijven van regen gaan wij door.",
      "Bij het maken van de toets is hulp toegestaan.",
      "De brief komt later, bij gebreke waarvan wij niets weten.",
      "Wij helpen u bij het ontbreken van een formulier.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph, !input.isShouting else { return [] }
      return [absence(input), otherwise(input)].compactMap { $0 }
    })

  private static let reason = "Een voorwaarde met ‘als’ en een werkwoord leest makkelijker dan een met een naamwoord."

  /// "Bij het ontbreken van X V" → "Als X ontbreekt, V".
  private static func absence(_ input: RuleInput) -> Edit? {
    guard input.stand(["bij", "het"], at: 0), input.end > 6, input.words[3].lowercased == "van",
      let finite = (5..<input.end).first(where: input.startsWithVerb), input.areFree(0..<finite),
      let clause = condition(input.words[2].lowercased, 4..<finite, in: input)
    else { return nil }
    return input.edit(
      "plain-condition", entry: "bij het \(input.words[2].lowercased) van", words: 0..<finite, to: "als \(clause),",
      safety: .suggestion, reason: reason)
  }

  /// What happens or not, as a clause. A condition is a fact, and where none stood the writer has to agree to it.
  private static func condition(_ noun: String, _ what: Range<Int>, in input: RuleInput) -> String? {
    let first = input.words[what.lowerBound].lowercased
    switch noun {
    case "ontbreken":
      guard input.nounPhraseEnd(at: what.lowerBound, in: what) == what.upperBound else { return nil }
      let isPlural = input.isPlural(what)
      if ["voldoende", "genoeg"].contains(first) {
        return "er te weinig \(input.text(what.dropFirst())) \(isPlural ? "zijn" : "is")"
      }
      return ["een", "uw", "je"].contains(first) ? "\(input.text(what)) \(isPlural ? "ontbreken" : "ontbreekt")" : nil
    case "uitblijven":
      guard let address = input.address, what.count == 2, ["een", "uw", "je"].contains(first),
        let verb = Verb(
          ["reactie": "reageren", "betaling": "betalen"][input.words[what.lowerBound + 1].lowercased] ?? "")
      else { return nil }
      return "\(address.pronoun) niet \(verb.subordinate(.present, address == .formal ? .u : .jij))"
    default: return nil
    }
  }

  /// "U moet A, bij gebreke waarvan B" → "U moet A. Anders B": only behind something that has to be done.
  private static func otherwise(_ input: RuleInput) -> Edit? {
    guard let place = input.words.indices.first(where: { input.stand(["bij", "gebreke", "waarvan"], at: $0) }),
      place > 1, input.words[place - 1].form == ",",
      input.contains(["moet", "moeten", "dient", "dienen"], in: 0..<place),
      let finite = input.finiteVerbs(in: input.rest(from: place + 4)).last,
      auxiliaries.contains(input.words[finite].lowercased),
      input.finiteVerbs(in: input.rest(from: place + 3)) == [finite],
      input.rest(from: finite + 1).allSatisfy({ input.isClusterVerb($0) || input.isVerb($0) })
    else { return nil }
    let parts = [
      "Anders", input.words[finite].form, input.text(place + 3..<finite), input.text(input.rest(from: finite + 1)),
    ]
    return input.rewrite(
      "plain-condition", entry: "bij gebreke waarvan", words: place - 2..<input.end,
      to: "\(input.closed(place - 2)) \(parts.filter { !$0.isEmpty }.joined(separator: " "))", reason: reason)
  }

  private static let auxiliaries: Set<String> = [
    "wordt", "worden", "is", "zijn", "kan", "kunnen", "zal", "zullen", "moet", "moeten",
  ]
}

import Inflection
import Prose

extension Rule {
  /// "Alvorens te komen, belt u." → "Voordat u komt, belt u."
  static let plainConjunction = Rule(
    id: "plain-conjunction",
    summary: "Schrijft ‘voordat’ in plaats van ‘alvorens’ en ‘omdat’ in plaats van ‘daar’.",
    reason: "‘Alvorens’ en ‘daar’ in de zin van ‘omdat’ zijn schrijftaal. ‘Voordat’ en ‘omdat’ kent iedereen.",
    source: "Eigen regel; ‘alvorens’ en ‘daar’ staan in de lijsten met moeilijke woorden van Nederlandse gemeenten.",
    safety: .safe,
    examples: [
      Example(
        "Alvorens hij weer tot de lessen wordt toegelaten, moet u bellen.",
        "Voordat hij weer tot de lessen wordt toegelaten, moet u bellen."),
      Example("Alvorens de gegevens op te sturen, belt u ons.", "Voordat u de gegevens opstuurt, belt u ons."),
      Example("U belt ons alvorens te komen.", "U belt ons voordat u komt."),
      Example(
        "Kijkt u eerst op de website alvorens u tot de directie te wenden.",
        "Kijkt u eerst op de website voordat u zich tot de directie wendt."),
      Example(
        "Wij mailen u altijd alvorens het lesgeld te innen.", "Wij mailen u altijd voordat wij het lesgeld innen."),
      Example(
        "Daarom raden wij u aan te bellen alvorens te vertrekken.",
        "Daarom raden wij u aan te bellen voordat u vertrekt."),
      Example("Ik app je alvorens te vertrekken.", "Ik app je voordat ik vertrek."),
      Example("Wij bellen u, daar de school morgen dicht is.", "Wij bellen u, omdat de school morgen dicht is."),
      Example("Daar de school morgen dicht is, bellen wij u.", "Omdat de school morgen dicht is, bellen wij u."),
    ],
    leavesAlone: [
      "Daar gaan wij naar het bos.", "Wij gaan naar het bos, daar is het mooi.", "Het was daar stil.",
      "De bus rijdt naar het plein en keert daar om 14.40 uur terug.", "Wie daar vragen over heeft, belt ons.",
      "Alvorens te beslissen, hoort de commissie de school.", "De tas staat daar waar hij hoort.",
      "Wij wachten, daar komt de bus.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting else { return [] }
      return input.words.indices.compactMap { index in
        guard input.isFree[index] else { return nil }
        switch input.words[index].lowercased {
        case "alvorens": return alvorens(index, in: input)
        case "daar": return daar(index, in: input)
        default: return nil
        }
      }
    })

  private static func alvorens(_ index: Int, in input: RuleInput) -> Edit? {
    let reason = "‘Alvorens’ is ouderwets. ‘Voordat’ kent iedereen."
    let end = input.rest(from: index + 1).first { input.words[$0].kind == .punctuation } ?? input.end
    func edit(_ words: Range<Int>, _ text: String) -> Edit {
      input.edit("plain-conjunction", entry: "alvorens", words: words, to: text, safety: .safe, reason: reason)
    }
    guard let te = (index + 1..<end).first(where: { input.words[$0].lowercased == "te" }) else {
      return (index + 1..<end).contains(where: input.isFinite) ? edit(index..<index + 1, "voordat") : nil
    }
    guard !(index + 1..<te).contains(where: input.isFinite), let infinitive = TeInfinitive(te, in: input),
      infinitive.withJoined(in: input)?.count == 1, input.areFree(index..<infinitive.words.upperBound),
      let verb = Verb(infinitive.infinitive), let (subject, person) = doer(index, end, in: input)
    else { return nil }
    var middle = input.text(index + 1..<infinitive.words.lowerBound)
    if subject == "u" || subject == "je", ["u", "je"].contains(input.words[index + 1].lowercased) {
      // *alvorens u tot … te wenden*
      guard reflexive.contains(verb.infinitive) else { return nil }
      middle = (subject == "u" ? "zich" : "je") + middle.dropFirst(input.words[index + 1].form.count)
    }
    let parts = ["voordat", subject, middle, verb.subordinate(.present, person)]
    return edit(index..<infinitive.words.upperBound, parts.filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static let reflexive: Set<String> = ["wenden", "melden", "aanmelden", "inschrijven", "afmelden", "opgeven"]

  private static let requests: Set<String> = ["vragen", "verzoeken", "adviseren", "raden", "aanraden"]

  private static func isReader(_ index: Int, in input: RuleInput) -> Bool {
    ["u", "je"].contains(input.words[index].lowercased) && !input.isPossessor(index)
  }

  /// Who does what *alvorens te* tells: the subject of the main clause, where that is a pronoun.
  private static func doer(_ index: Int, _ end: Int, in input: RuleInput) -> (String, Verb.Person)? {
    let persons: [String: Verb.Person] = ["u": .u, "je": .jij, "ik": .ik, "wij": .plural, "we": .plural]
    let finite =
      index == 0
      ? (end + 1 < input.end && input.startsWithVerb(end + 1) ? end + 1 : nil)
      : input.finiteVerbs(in: 0..<index).first
    guard let finite, index == 0 || input.finiteVerbs(in: 0..<index).count == 1,
      !input.sentence.analyses[finite].tag.isPastTense
    else { return nil }
    // *Wij vragen u te bellen alvorens te komen*: what the reader is asked, the reader does.
    if requests.contains(input.sentence.analyses[finite].plainLemma),
      let reader = [finite + 1, finite + 2].first(where: { $0 < input.end && isReader($0, in: input) })
    {
      let te = input.rest(from: reader).first { input.words[$0].lowercased == "te" }
      if index == 0, te != nil { return nil }
      if let te, te < index { return input.words[reader].lowercased == "u" ? ("u", .u) : ("je", .jij) }
    }
    // *Wij bellen u*: the one in front.
    if index > 0, finite == 1, let person = persons[input.words[0].lowercased] {
      return (input.words[0].lowercased, person)
    }
    for place in [finite + 1, finite - 1] where place >= 0 && place < input.end {
      let form = input.words[place].lowercased
      if let person = persons[form], place > finite || place == 0, !input.isPossessor(place) { return (form, person) }
    }
    return nil
  }

  /// *Daar* with a clause that has its verb at the end.
  private static func daar(_ index: Int, in input: RuleInput) -> Edit? {
    guard index == 0 || input.words[index - 1].form == "," else { return nil }
    let close =
      index == 0
      ? (2..<max(2, input.end)).first {
        input.words[$0].form == "," && $0 + 1 < input.end && input.startsWithVerb($0 + 1)
      }
      : input.end
    // Behind *daar* in the sense of *there* comes the verb.
    guard let close, index + 2 < close, !input.startsWithVerb(index + 1), input.words[index + 1].lowercased != "waar",
      let finite = (index + 2..<close).first(where: { input.isFinite($0) && !input.isNominal($0) }),
      !(index + 1..<finite).contains(where: { input.words[$0].kind == .punctuation || input.opensClause($0) })
    else { return nil }
    var last = finite + 1
    while last < close, input.isClusterVerb(last) { last += 1 }
    guard
      last == close || input.opensClause(last) || input.words[last].form == ","
        || input.sentence.analyses[last].pos == .adposition
    else { return nil }
    return input.edit(
      "plain-conjunction", entry: "daar", words: index..<index + 1, to: "omdat", safety: .safe,
      reason: "‘Daar’ in de zin van ‘omdat’ is schrijftaal. ‘Omdat’ kent iedereen.")
  }
}

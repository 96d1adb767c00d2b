import Inflection
import Lexicons
import Prose

/// What stands around a word or phrase of the plain-words lexicon, farther off than the `unless` of its row can see.
struct PlainContext {
  let match: PlainWords.Match
  /// The words that would be replaced.
  let words: Range<Int>
  let input: RuleInput

  /// Whether the plainer words may be wrong or clumsy here, so that they are only suggested.
  var isDoubtful: Bool {
    if saysAgain { return true }
    guard input.isAnnotated else { return false }
    return isListedTwice || misleads || leavesPronoun || leavesInfinitive || standsLate || partsVerb
      || joinsNothing
  }

  /// *Reis- en onkosten*: a part of another word stands before it and would lose its second half.
  var completesOther: Bool {
    words.lowerBound > 1 && Self.coordinators.contains(form(words.lowerBound - 1))
      && form(words.lowerBound - 2).hasSuffix("-")
  }

  private static let coordinators: Set<String> = ["en", "of", "en/of"]
  /// Within so many words the same adverb twice is heard as a repetition.
  private static let nearby = 40
  /// Within so many words two members of a list are heard together.
  private static let near = 4

  private func form(_ index: Int) -> String { input.words[index].lowercased }

  private var isPhrase: Bool { match.entry.partOfSpeech == .phrase }

  private var isFirst: Bool { words.lowerBound == 0 || input.words[words.lowerBound - 1].kind == .punctuation }

  private func within(_ distance: Int) -> [Int] {
    let before = max(0, words.lowerBound - distance)..<words.lowerBound
    return Array(before) + (words.upperBound..<min(input.words.count, words.upperBound + distance))
  }

  /// *Tevens neemt u ook …* would have *ook* twice, *Daarom … om die reden* would have *daarom* twice.
  private var saysAgain: Bool {
    let said = match.replacement.lowercased().split(separator: " ").map(String.init)
    guard match.entry.partOfSpeech == .adverb || isAdverbial else { return false }
    return within(Self.nearby).contains { start in
      let end = start + said.count
      return end <= input.words.count && !words.overlaps(start..<end)
        && zip(said, start..<end).allSatisfy { $0 == form($1) }
    }
  }

  /// Whether a preposition with its noun becomes an adverb: *om die reden* → *daarom*. *Hoe* may well be asked twice.
  private var isAdverbial: Bool {
    guard isPhrase, input.isAnnotated else { return false }
    return input.sentence.analyses[words.lowerBound].pos == .adposition
      && input.sentence.analyses[words.upperBound - 1].pos == .noun && !["hoe", "waarom"].contains(match.replacement)
  }

  /// *Kosten en onkosten*, *uw medewerking en hulp*: a new word stands in the same list already.
  private var isListedTwice: Bool {
    guard isPhrase || [.noun, .adjective, .adverb].contains(match.entry.partOfSpeech) else { return false }
    let old = match.form.split(separator: " ")
    let new = Set(match.replacement.lowercased().split(separator: " ")).subtracting(old)
    return within(Self.near).contains { place in
      guard new.contains(Substring(form(place))), isContent(place) else { return false }
      let between = place < words.lowerBound ? place + 1..<words.lowerBound : words.upperBound..<place
      return between.contains { Self.coordinators.contains(form($0)) || [",", "/"].contains(form($0)) }
        && !between.contains(where: input.isVerb)
    }
  }

  private func isContent(_ index: Int) -> Bool {
    [.noun, .adjective, .adverb, .verb].contains(input.sentence.analyses[index].pos) && form(index) != "niet"
  }

  /// *Al betaalde bedragen* is heard as *alle*, *ook al ingeschreven leerlingen* as *even if*.
  private var misleads: Bool {
    guard match.replacement == "al", words.upperBound < input.words.count else { return false }
    return
      (isFirst || input.sentence.analyses[words.lowerBound - 1].pos == .adposition
      || ["ook", "alle"].contains(form(words.lowerBound - 1)))
      && input.sentence.analyses[words.upperBound].tag.isPrenominal
  }

  /// *Een keuze maken en die doorgeven*: the noun goes, what speaks of it stays.
  private var leavesPronoun: Bool {
    guard isPhrase, let article = words.first(where: { form($0) == "een" }),
      article == words.lowerBound || input.sentence.analyses[article - 1].pos != .adposition,
      let noun = words.first(where: { $0 > article && input.sentence.analyses[$0].tag.isCommonNoun }),
      !match.replacement.lowercased().split(separator: " ").contains(Substring(form(noun)))
    else { return false }
    return (words.upperBound + 1..<max(words.upperBound + 1, input.words.count)).contains(where: pointsBack)
  }

  /// *en deze*, *maar kan die*, *met u dat*: a pronoun that may well stand for a noun farther back than the word before it.
  private func pointsBack(_ index: Int) -> Bool {
    let analyses = input.sentence.analyses
    guard ["die", "deze", "dit", "dat", "hem", "ze"].contains(form(index)),
      analyses[index].pos != .subordinatingConjunction, ![.noun, .properNoun].contains(analyses[index - 1].pos),
      index + 1 == analyses.count || ![.noun, .adjective, .numeral].contains(analyses[index + 1].pos)
    else { return false }
    let behind = max(words.upperBound, index - 3)..<index
    return behind.contains { Self.coordinators.contains(form($0)) || form($0) == "maar" }
      || ["u", "jullie"].contains(form(index - 1))
  }

  /// *Mocht u vragen hebben of een afspraak willen maken*: the row bends its own verb only.
  private var leavesInfinitive: Bool {
    guard ["mocht", "mochten"].contains(form(words.lowerBound)) else { return false }
    let rest = words.upperBound..<input.words.count
    let condition = rest.prefix { !endsCondition($0) }
    return condition.drop { !Self.coordinators.contains(form($0)) }.contains(where: input.isVerb)
  }

  /// Whether the main clause begins here: *, dan*, *, mail ons*.
  private func endsCondition(_ index: Int) -> Bool {
    if form(index) == "dan" { return true }
    guard form(index) == ",", index + 1 < input.words.count else { return false }
    return input.isFinite(index + 1) || form(index + 1) == "dan"
      || WordForms.verbs(of: form(index + 1)).contains { Verb($0.lemma)?.imperative.finite == form(index + 1) }
  }

  /// *Betalen op een later tijdstip*, *een afspraak op een later tijdstip*: an adverb would have to stand before it.
  private var standsLate: Bool {
    let analyses = input.sentence.analyses
    let previous = words.lowerBound - 1
    guard isAdverbial, !match.replacement.contains(" "), previous >= 0,
      analyses[words.upperBound - 1].head == previous
    else { return false }
    if analyses[previous].tag.isVerb { return !input.isFinite(previous) && endsClause }
    return analyses[previous].pos == .noun
      && (previous == 0 || ![.det, .amod].contains(analyses[previous - 1].relation) || form(previous - 1) == "een")
  }

  /// Whether nothing of the same clause follows but its verb.
  private var endsClause: Bool {
    guard words.upperBound < input.words.count else { return true }
    return input.words[words.upperBound].kind == .punctuation || input.isFinite(words.upperBound)
      || [.subordinatingConjunction, .coordinatingConjunction].contains(input.sentence.analyses[words.upperBound].pos)
  }

  /// *Wij bellen u indien nodig op*: a clause would part the verb from its particle.
  private var partsVerb: Bool {
    guard match.replacement.hasPrefix("als "), words.upperBound < input.words.count else { return false }
    let next = input.sentence.analyses[words.upperBound]
    return next.relation == .verbParticle && next.tag.description == "VZ|fin" && next.head < words.lowerBound
  }

  /// *Wij gaan, evenals groep 5, naar het bos* compares; *een pen, evenals een schrift* adds, and only that is *en ook*.
  private var joinsNothing: Bool {
    guard match.form == "evenals" else { return false }
    let before = words.lowerBound - 1
    guard before > 0, form(before) == ",", !input.isFinite(before - 1) else { return true }
    let rest = words.upperBound..<input.end
    guard let comma = rest.first(where: { form($0) == "," }) else { return rest.contains(where: input.isVerb) }
    return !input.isFinite(comma + 1)
  }
}

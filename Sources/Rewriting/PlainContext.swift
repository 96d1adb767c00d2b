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
    // *Dan blijven wij binnen. Dan …*
    if words.lowerBound == 0, match.replacement.lowercased() == "dan", input.surroundings.followsThen { return true }
    return isListedTwice || leavesPronoun || leavesInfinitive || standsLate || partsVerb || joinsNothing
      || losesCopula
  }

  /// What to write: the plainer words, as they fit here.
  var replacement: String {
    if comparesSubject { return "net als" }
    return isConditionInFront ? match.replacement + "," : match.replacement
  }

  /// A clause before the verb of its main clause: *Zo nodig belt …* → *Als het nodig is, belt …*.
  private var isConditionInFront: Bool {
    // *Alleen indien nodig krijgt …*
    let opens =
      words.lowerBound == 0 || words.lowerBound == 1 && ["alleen", "ook", "pas", "zelfs"].contains(form(0))
    return opens && isClause && words.upperBound < input.words.count && input.startsWithVerb(words.upperBound)
  }

  /// Whether the plainer words are a clause with its verb.
  private var isClause: Bool {
    let said = match.replacement.split(separator: " ")
    return input.isAnnotated && isPhrase && said.count > 2 && ["als", "omdat"].contains(said[0])
      && ["u", "het", "dat", "we", "wij", "er"].contains(said[1])
  }

  /// *Zo nodig ook op zaterdag*: a clause in front of no verb.
  var leavesCondition: Bool {
    words.lowerBound == 0 && isClause && !words.contains(where: input.isFinite) && !isConditionInFront
      && words.upperBound < input.end && input.words[words.upperBound].kind != .punctuation
  }

  /// *Reis- en onkosten*: a part of another word stands before it and would lose its second half.
  var completesOther: Bool {
    words.lowerBound > 1 && Self.coordinators.contains(form(words.lowerBound - 1))
      && form(words.lowerBound - 2).hasSuffix("-")
  }

  static let coordinators: Set<String> = ["en", "of", "en/of"]
  /// Within so many words the same adverb twice is heard as a repetition.
  private static let nearby = 40
  /// Within so many words two members of a list are heard together.
  private static let near = 4

  func form(_ index: Int) -> String { input.words[index].lowercased }

  var isPhrase: Bool { match.entry.partOfSpeech == .phrase }

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
  var misleads: Bool {
    guard match.replacement == "al", words.upperBound < input.words.count else { return false }
    return
      (isFirst || input.sentence.analyses[words.lowerBound - 1].pos == .adposition
      || ["ook", "alle"].contains(form(words.lowerBound - 1)))
      && input.sentence.analyses[words.upperBound].tag.isPrenominal
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
  var endsClause: Bool {
    guard words.upperBound < input.words.count else { return true }
    return input.words[words.upperBound].kind == .punctuation || input.isFinite(words.upperBound)
      || [.subordinatingConjunction, .coordinatingConjunction].contains(input.sentence.analyses[words.upperBound].pos)
  }
}

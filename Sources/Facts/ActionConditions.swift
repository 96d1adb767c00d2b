import Prose

extension SentenceTree {
  private static let openers: Set<String> = ["als", "indien", "wanneer", "mits", "tenzij", "mocht", "zodra"]

  /// In which cases the verb is to be done, as the sentence says it: *Als uw kind ziek is*, *Bij ziekte*, *Heeft u vragen*.
  func condition(of verb: Int) -> Quote? {
    if let opener = words.indices.first(where: { isOpener($0) }) {
      let clause = clause(from: opener, verb: verb)
      // "Het is fijn als u vrijdag komt" asks in the clause itself.
      return clause.contains(verb) && analyses[verb].tag.isFiniteVerb ? nil : quote(clause)
    }
    // "Heeft u vragen, dan kunt u mailen."
    if let first = analyses.first, first.tag.isFiniteVerb, !opensWithCommand, let comma = answerComma(verb),
      comma < verb
    {
      return quote(0..<comma)
    }
    // "Bij ziekte belt u de school."
    if ["bij", "voor"].contains(form(0)), let finite = analyses.firstIndex(where: { $0.tag.isFiniteVerb }),
      finite > 1, finite <= 7, !(0..<finite).contains(where: isMoment), finite <= verb
    {
      return quote(0..<finite)
    }
    return nil
  }

  /// Whether it opens with another thing to do: *Lees eerst een zin voor, laat uw kind nazeggen …*
  private var opensWithCommand: Bool {
    !["u", "je", "jij"].contains(form(1)) && ActionForms.builtIn[form(0)].contains { $0.use == .stem }
  }

  private func isOpener(_ word: Int) -> Bool {
    guard Self.openers.contains(form(word)), !isConcession(word) else { return false }
    // "Bel zowel je mentor als de school"
    if form(word) == "als", words[..<word].contains(where: { $0.lowercased == "zowel" }) { return false }
    if facts.contains(where: { $0.kind == .condition && $0.range.overlaps(words[word].range) }) { return true }
    // *Net als de bekers*, *vertel ons wanneer u begint*: of these two the facts know best.
    return !["als", "wanneer"].contains(form(word)) && analyses[word].relation == .mark
  }

  /// Whether it holds in that case too: *ook als u niets ziet*, *zelfs als het regent*.
  private func isConcession(_ word: Int) -> Bool {
    if form(word - 1) == "zelfs" { return true }
    return form(word - 1) == "ook" && (word == 1 || words[word - 2].kind == .punctuation)
  }

  /// From the word that opens the clause to the comma before the main clause, or to the end.
  private func clause(from opener: Int, verb: Int) -> Range<Int> {
    var end = opener + 1
    while end < words.count {
      let isStop = words[end].kind == .punctuation && ".!?;:)".contains(words[end].form)
      let isComma = words[end].form == "," && end + 1 < words.count
      let opensMain =
        isComma
        && (analyses[end + 1].tag.isFiniteVerb || form(end + 1) == "dan" || opener > verb || end + 1 == verb
          || asksOrTells(end + 1))
      // "Indien mogelijk, …"
      let isShort = isComma && end == opener + 2 && ["mogelijk", "nodig", "gewenst"].contains(form(opener + 1))
      if isStop || opensMain || isShort { break }
      end += 1
    }
    return opener..<end
  }

  /// Whether a verb with *wij* or *u* behind it opens there, whatever the tagger took it for: *verzoeken wij u …*.
  private func asksOrTells(_ word: Int) -> Bool {
    ["wij", "we", "ik", "u"].contains(form(word + 1))
      && [.verb, .auxiliary, .noun].contains(analyses[word].pos)
  }

  /// The comma behind which *dan*, a finite verb or `verb` answers a clause that opens with its verb.
  private func answerComma(_ verb: Int) -> Int? {
    words.indices.first {
      words[$0].form == "," && $0 + 1 < words.count
        && (form($0 + 1) == "dan" || $0 + 1 == verb || analyses[$0 + 1].tag.isFiniteVerb)
    }
  }

  /// Whether the sentence asks what the next one answers: *Heeft u vragen?*
  var asksForCase: Bool {
    isQuestion && (analyses.first.map { $0.tag.isFiniteVerb } == true || form(0) == "wie")
  }

  /// Whether it is a question that asks for something: *Wilt u …?*
  var isPolite: Bool { ["wilt", "willen", "wil", "zou", "zouden"].contains(form(0)) }

  var saysThen: Bool { words.prefix(5).contains { $0.lowercased == "dan" } }

  /// Whether it answers the question before it: *Dan belt u …*, *Bel dan …*, *Geef het door.*
  var answersCase: Bool {
    saysThen || analyses.first.map { $0.tag.isFiniteVerb } == true && !isQuestion
  }
}

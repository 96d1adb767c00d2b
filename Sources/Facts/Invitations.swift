import Prose

/// Where families are asked to be: *Wij nodigen u uit voor de ouderavond*, *U bent van harte welkom*, *Wees op tijd*, *De kinderen
/// moeten om 8.25 uur in de klas zijn*.
extension SentenceTree {
  private static let guests: Set<String> = [
    "u", "jullie", "je", "ouders", "verzorgers", "ouders/verzorgers", "iedereen",
  ]
  private static let duties: Set<String> = ["moet", "moeten", "dient", "dienen"]

  /// The invitation at the *uit* of *nodigen u uit*, the *welkom* of *u bent welkom*. Nobody has to come.
  func invitation(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    let before = part.prefix { $0 < word }
    guard !denies(part), !part.contains(where: { isConditionalOpener($0) || form($0) == "altijd" }) else { return nil }
    switch form(word) {
    case "uit":
      guard let verb = before.last(where: { ["nodig", "nodigt", "nodigen"].contains(form($0)) }), word - verb <= 9,
        (verb..<word).contains(where: isGuest)
      else { return nil }
    case "uitnodigen":
      guard before.contains(where: isGuest), before.contains(where: { ["wij", "we", "ik"].contains(form($0)) }) else {
        return nil
      }
    default:
      guard let verb = before.last(where: { ["bent", "zijn", "is", "ben"].contains(form($0)) }),
        isGuest(verb - 1) || isGuest(verb + 1), word - verb <= 7
      else { return nil }
    }
    return ImpliedRequest(
      kind: "come-welcome", verb: "komen", text: destination(behind: word).map { "Kom naar \($0)" } ?? "Kom",
      things: [],
      word: word)
  }

  /// Whether it is the reader; *nieuwe ouders* are others.
  private func isGuest(_ word: Int) -> Bool {
    Self.guests.contains(form(word)) && (word == 0 || analyses[word - 1].pos != .adjective)
      && !(["je", "jullie"].contains(form(word)) && doer(at: word) == nil)
  }

  /// The *de jaarvergadering* of *voor de jaarvergadering*.
  private func destination(behind word: Int) -> String? {
    guard ["voor", "op", "bij"].contains(form(word + 1)), words.indices.contains(word + 2),
      ["de", "het", "een", "onze", "ons"].contains(form(word + 2)),
      let chunk = chunks(in: word + 2..<words.count).first, chunk.run.lowerBound == word + 2,
      !chunk.run.contains(where: isMoment)
    else { return nil }
    return quote(chunk.run).text
  }

  /// *Wij verwachten u om 20.00 uur in de aula*
  func expectedThere(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard !denies(part), !part.contains(where: isConditionalOpener),
      [word - 1, word + 1].contains(where: { ["wij", "we", "ik"].contains(form($0)) }),
      (word + 1..<word + 3).contains(where: { ["u", "jullie"].contains(form($0)) && doer(at: $0) == .reader }),
      facts.contains(where: { $0.kind == .time && $0.range.start > words[word].range.start })
    else { return nil }
    return ImpliedRequest(kind: "come", verb: "komen", text: "Kom", things: [], word: word)
  }

  /// *Wees op tijd*
  func beingInTime(_ word: Int) -> ImpliedRequest? {
    guard opensImperative(word, part(around: word)),
      let time = (word + 1..<min(word + 6, words.count)).first(where: { form($0) == "tijd" && form($0 - 1) == "op" })
    else { return nil }
    return ImpliedRequest(
      kind: "be-on-time", verb: "op tijd zijn", text: quote(word..<time + 1).capitalized, things: [], word: word)
  }

  /// *De kinderen dienen uiterlijk om 8.25 uur in de klas te zijn*
  func dueThere(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard !isQuestion, let duty = part.prefix(while: { $0 < word }).last(where: { Self.duties.contains(form($0)) }),
      dueState(word) == nil, !denies(duty..<word), !part.contains(where: { isConditionalOpener($0) }),
      !hasFinite(duty + 1..<word), let doer = familyDoer(of: duty, kind: "come")
    else { return nil }
    let end = form(word - 1) == "te" ? word - 1 : word
    let start = doer > duty ? doer + 1 : duty + 1
    let skipped: Set<String> = ["daarom", "dus", "dan", "wel", "ook", "daarvoor"]
    let run = (start..<max(start, end)).drop { skipped.contains(form($0)) }
    let hasTime =
      facts.contains { fact in fact.kind == .time && run.contains { fact.range.overlaps(words[$0].range) } }
      || run.contains { form($0) == "tijd" && form($0 - 1) == "op" }
    let isPlace =
      run.contains { [.noun, .properNoun].contains(analyses[$0].pos) } && analyses[end - 1].pos != .adjective
    guard hasTime, isPlace, !run.contains(where: { ["aanwezig", "door"].contains(form($0)) }),
      !analyses[end - 1].tag.isPastParticiple, let opener = subjectStart(of: doer, part)
    else { return nil }
    let subject = inner(opener..<doer + 1)
    let isMany = form(duty).hasSuffix("en")
    let verb = isMany ? "zijn" : ["u", "je", "jij"].contains(form(doer)) ? "bent" : "is"
    return ImpliedRequest(
      kind: "be-on-time", verb: "aanwezig zijn",
      text: "Zorg dat \(subject) \(quote(run.startIndex..<run.endIndex).text) \(verb)", things: [], word: word)
  }

  /// Where the noun phrase of a doer begins.
  private func subjectStart(of doer: Int, _ part: Range<Int>) -> Int? {
    var start = doer
    while start > part.lowerBound,
      [.determiner, .adjective].contains(analyses[start - 1].pos) || form(start - 1) == "uw"
    {
      start -= 1
    }
    return doer - start <= 4 ? start : nil
  }
}

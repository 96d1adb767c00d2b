import Prose

/// Denials of a part only: *niet met de auto, maar op de fiets*, *op het plein, maar liever niet vlak voor de bel*. What they
/// deny mustn't be told as something to do; the rest of what the verb says still is.
extension SentenceTree {
  private static let denials: Set<String> = ["niet", "nooit", "geen", "niets", "niks"]
  private static let stops: Set<String> = [".", "!", "?", ";", ":"]
  /// Words between a comma, *en* or *maar* and the denial of what follows.
  private static let softeners: Set<String> = [
    "liever", "liefst", "ook", "zeker", "dus", "dan", "echt", "absoluut", "beslist", "vooral", "in", "ieder", "elk",
    "geval",
    "bij", "voorkeur",
  ]
  private static let joints: Set<String> = [",", "en", "of", "maar", "doch", "(", "–", "-"]

  /// Whether a word denies something: not in *niet alleen*.
  func isDenial(_ word: Int) -> Bool { Self.denials.contains(form(word)) && form(word + 1) != "alleen" }

  /// The runs of words that are denied although the verb isn't.
  func deniedParts(of verb: Int) -> [Range<Int>] {
    words.indices.filter(isDenial).compactMap { deniedPart(at: $0, of: verb) }
  }

  /// Whether a run denies what `verb` says, and not only a part of it.
  func denies(_ run: Range<Int>, what verb: Int) -> Bool {
    run.contains { isDenial($0) && deniedPart(at: $0, of: verb) == nil }
  }

  /// Whether a denial stands behind a finite verb, and not only of a part.
  func isDeniedBehind(_ word: Int) -> Bool {
    let stop = stop(from: word)
    let end = min(stop, nextMainClause(behind: word))
    return (word + 1..<max(end, word + 1)).contains {
      isDenial($0) && !isInMarkedClause($0, behind: word, stop) && deniedPart(at: $0, of: word) == nil
    }
  }

  /// The run that the denial at `denial` denies, where that is less than all that `verb` says.
  private func deniedPart(at denial: Int, of verb: Int) -> Range<Int>? {
    let stop = stop(from: denial)
    if let but = (denial..<stop).first(where: { form($0) == "maar" }) {
      // "… niet te bellen, maar te mailen": of another verb.
      if but < verb, verb < stop, denial < but { return denial..<but }
      if form(denial) == "niet", !(denial..<but).contains(verb), namesSomething(denial + 1..<but),
        !opensOwnClause(but + 1..<stop)
      {
        return denial..<but
      }
    }
    guard verb < denial else { return nil }
    let end = (denial..<stop).first { [",", ")", "–"].contains(form($0)) } ?? stop
    var start = denial
    while start - 1 > verb, Self.softeners.contains(form(start - 1)) { start -= 1 }
    if start - 1 > verb, Self.joints.contains(form(start - 1)) { return start..<end }
    // "Bel, dan hoeft u niet te wachten": another clause. "Neem step, bal of hoepel niet mee": all of a list.
    guard let comma = (verb + 1..<denial).last(where: { form($0) == "," }), hasFinite(comma..<denial) else {
      return nil
    }
    return comma + 1..<end
  }

  private func stop(from start: Int) -> Int {
    words[min(start, words.count)...].firstIndex { Self.stops.contains($0.form) } ?? words.count
  }

  /// Whether a run has more than a particle, and no verb: *met de auto*, *alles*.
  private func namesSomething(_ run: Range<Int>) -> Bool {
    let said = run.filter { words[$0].kind != .punctuation && analyses[$0].relation != .verbParticle }
    return !said.isEmpty && !run.contains(where: isVerb)
  }

  /// Whether behind *maar* something else is asked or told: *maar bel ons*.
  private func opensOwnClause(_ run: Range<Int>) -> Bool {
    guard let first = run.first else { return false }
    return run.contains(where: isVerb) || ActionForms.builtIn[form(first)].contains { $0.use == .stem }
  }

  private func isVerb(_ word: Int) -> Bool { [.verb, .auxiliary].contains(analyses[word].pos) }

  /// Whether a denial belongs to a clause of its own: *Bel als uw kind niet komt*, *Kijk of de kaart niet verlopen is*; but not
  /// the one in *Stuur, als het kan, geen foto's*.
  private func isInMarkedClause(_ denial: Int, behind verb: Int, _ stop: Int) -> Bool {
    guard let opener = (verb + 1..<denial).last(where: { isMarkedClause($0, stop) }) else { return false }
    return !hasFinite(opener..<denial) || !words[opener..<denial].contains { $0.form == "," }
  }

  private func isMarkedClause(_ word: Int, _ stop: Int) -> Bool {
    switch form(word) {
    case "als", "indien", "wanneer", "omdat", "zodat", "tenzij", "mits", "zodra", "om", "waar", "wat", "wie", "hoe",
      "waarom", "welke", "hoeveel", "voordat", "totdat", "zolang":
      true
    case "dat", "die": [.subordinatingConjunction, .pronoun].contains(analyses[word].pos)
    // "Neem de fiets of de step niet mee" joins two things.
    case "of": word + 2 < stop && analyses[word + 2..<stop].contains { $0.tag.isFiniteVerb }
    default: false
    }
  }
}

import Prose

/// Where what belongs to a clause itself ends: before another clause, which must be the last thing in it. Nil when there is
/// punctuation within it that isn't understood.
struct ClauseEnd {
  /// Behind its last word.
  let end: Int
  /// A clause in the middle of it: *ouders (die kunnen rijden,) zijn welkom*; empty where there is none.
  let inner: Range<Int>

  /// Of the clause in a range.
  init?(of range: Range<Int>, in input: RuleInput) {
    var inner = range.lowerBound..<range.lowerBound
    for index in range where !inner.contains(index) {
      let form = input.words[index].lowercased
      if input.isListComma(index, in: range) || ["%", "€"].contains(form) { continue }
      if inner.isEmpty,
        let end = input.restrictiveEnd(at: index, in: range) ?? input.insertionEnd(at: index, in: range)
          ?? input.asideEnd(at: index, in: range)
      {
        inner = index..<end
        continue
      }
      if input.words[index].kind == .punctuation {
        guard form == ",", index + 1 < range.upperBound else { return nil }
        if input.isContrast(index, in: range) { continue }
        guard input.opensClause(index + 1), !input.finiteVerbs(in: index + 1..<range.upperBound).isEmpty,
          !["die", "dat", "welke"].contains(input.words[index + 1].lowercased)
        else { return nil }
        self.init(end: index, inner: inner)
        return
      }
      guard Self.opens(index, in: range, input) else { continue }
      // *staat op welke dagen*
      let hasPreposition =
        index > range.lowerBound && input.sentence.analyses[index - 1].pos == .adposition
        && ["welke", "wie", "wat"].contains(form)
      let start = hasPreposition ? index - 1 : index
      guard start > range.lowerBound else { return nil }
      self.init(end: start, inner: inner)
      return
    }
    self.init(end: range.upperBound, inner: inner)
  }

  private init(end: Int, inner: Range<Int>) {
    self.end = end
    self.inner = inner
  }

  private static func opens(_ index: Int, in range: Range<Int>, _ input: RuleInput) -> Bool {
    switch input.words[index].lowercased {
    // *frisser zijn dan u gewend bent*, *lezen welk lokaal het is*
    case "dan", "welk", "hoeveel", "hoelang": return index > range.lowerBound && input.isVerb(index - 1)
    // *zowel de inzet als de cijfers*, *als vrijwilliger werkt*
    case "als" where input.contains(["zowel"], in: range.lowerBound..<index) || input.finiteVerbs(in: range).count == 1:
      return false
    // *ziek is of niet kan*
    case "of" where index > 0 && !asking.contains(input.sentence.analyses[index - 1].plainLemma): return false
    // *niets hoort of ziet*
    case "of" where index + 2 >= range.upperBound: return false
    case "om":
      return input.opensClause(index)
        || index + 2 < range.upperBound && input.sentence.analyses[index].relation == .mark
    default: return input.opensClause(index)
    }
  }

  /// Verbs that *of* follows with a clause.
  static let asking: Set<String> = [
    "afvragen", "twijfelen", "weten", "vragen", "kijken", "bekijken", "bepalen", "zien", "horen", "controleren",
    "nagaan", "beoordelen",
    "beslissen", "bespreken", "doorgeven", "aangeven", "melden", "onderzoeken", "overleggen", "laten", "toetsen",
  ]
}

/// Commas and clauses within a clause that don't end it.
extension RuleInput {
  /// Whether a comma stands between the items of a list that *en* or *of* closes: *de remmen, de bel en de verlichting*.
  fileprivate func isListComma(_ index: Int, in range: Range<Int>) -> Bool {
    guard words[index].form == ",", index > range.lowerBound, isOfItem(index - 1) else { return false }
    var at = index + 1
    while at < range.upperBound, isOfItem(at) || words[at].form == "," { at += 1 }
    return at > index + 1 && at + 1 < range.upperBound && ["en", "of"].contains(words[at].lowercased)
      && isOfItem(at + 1)
  }

  /// Whether a word can be of an item: a noun, or what stands with one.
  private func isOfItem(_ index: Int) -> Bool {
    let analysis = sentence.analyses[index]
    return words[index].kind != .punctuation && !opensClause(index)
      && ([.noun, .properNoun, .numeral, .adjective, .determiner, .adposition].contains(analysis.pos)
        || analysis.pos == .pronoun && [.possessive, .det].contains(analysis.relation)
        || isVerb(index) && isNominal(index))
  }

  /// The end, behind its comma, of a clause that tells which: *kinderen die lopend komen, worden …*. Nil where none starts.
  fileprivate func restrictiveEnd(at index: Int, in range: Range<Int>) -> Int? {
    guard index > range.lowerBound, ["die", "dat"].contains(words[index].lowercased), opensClause(index),
      [.noun, .properNoun].contains(sentence.analyses[index - 1].pos),
      let comma = words[index..<range.upperBound].firstIndex(where: { $0.kind == .punctuation }),
      words[comma].form == ",",
      isFinite(comma - 1) || isClusterVerb(comma - 1), finiteVerbs(in: index..<comma).count <= 1,
      comma + 1 < range.upperBound, !finiteVerbs(in: comma + 1..<range.upperBound).isEmpty
    else { return nil }
    return comma + 1
  }

  /// The end, behind its second comma, of a condition between commas: *u, als dat nodig is, wordt uitgenodigd*. Nil where none
  /// starts.
  fileprivate func insertionEnd(at index: Int, in range: Range<Int>) -> Int? {
    guard words[index].form == ",", index + 2 < range.upperBound,
      ["als", "indien", "wanneer"].contains(words[index + 1].lowercased),
      let comma = words[(index + 1)..<range.upperBound].firstIndex(where: { $0.kind == .punctuation }),
      words[comma].form == ",", finiteVerbs(in: index..<comma).count == 1,
      isFinite(comma - 1) || isClusterVerb(comma - 1), !finiteVerbs(in: comma + 1..<range.upperBound).isEmpty
    else { return nil }
    return comma + 1
  }

  /// The end, behind its last mark, of an aside without a finite verb: between brackets, or a phrase with a preposition
  /// between commas. Nil where none starts.
  fileprivate func asideEnd(at index: Int, in range: Range<Int>) -> Int? {
    guard let mark = ["(": ")", ",": ","][words[index].form], index + 2 < range.upperBound,
      let close = (index + 2..<range.upperBound).first(where: { words[$0].form == mark }), close + 1 < range.upperBound,
      !(index..<close).contains(where: { isFinite($0) || opensClause($0) || words[$0].form == ":" })
    else { return nil }
    return mark == ")" || sentence.analyses[index + 1].pos == .adposition ? close + 1 : nil
  }

  /// Whether a comma stands between two halves that *niet … maar* sets against each other, without another verb.
  fileprivate func isContrast(_ index: Int, in range: Range<Int>) -> Bool {
    words[index + 1].lowercased == "maar" && contains(["niet"], in: range.lowerBound..<index)
      && !(index + 1..<range.upperBound).contains { isVerb($0) && !isNominal($0) }
  }
}

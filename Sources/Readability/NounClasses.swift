import Lexicons
import Prose

/// Whether nouns stand for something concrete, as people and places do: Helder's own list of the commonest nouns, extended to compounds by their
/// last part (*zwemles* is a *les*) and to others by their suffix. LiNT-II uses the list of the Referentiebestand Nederlands,
/// which may not be passed on; Helder's follows the same division.
struct NounClasses: Sendable {
  private static let abstractEndings = [
    "heid", "iteit", "isme", "atie", "itie", "utie", "ectie", "nis", "schap", "ering", "aging", "iding", "matiek",
    "logie",
    "sofie", "grafie", "cratie", "age", "teit", "uur", "ing",
  ]
  private static let concreteEndings = [
    "tje", "etje", "pje", "kje", "aar", "eur", "ist", "trice", "ster", "loog", "graaf", "ant", "ent", "er",
  ]
  /// A last part shorter than this, in bytes, is more often chance than a word.
  private static let shortestTail = 3

  /// What a part of a compound that stands in the list has at least, in bytes and as a Zipf frequency.
  private static let shortestPart = 4
  private static let commonPart = 3.5
  private static let prefixes: Set<String> = [
    "aan", "achter", "door", "over", "onder", "voor", "binnen", "buiten", "tegen",
  ]

  private let nouns = NounTable.builtIn
  private let subtitles = WordFrequencies.subtitles

  /// The class of a noun or name; nil when it isn't known.
  func meaning(of word: Word, _ analysis: Analysis) -> NounRow.Class? {
    if isPlace(word) { return .concrete }
    if analysis.pos == .properNoun {
      return FirstNames.builtIn.contains(word.lowercased) ? .concrete : nil
    }
    let lemma = analysis.plainLemma.lowercased()
    if let row = nouns[lemma] ?? nouns[word.lowercased] { return row.meaning }
    return head(of: analysis).flatMap { nouns[$0] }?.meaning ?? bySuffix(lemma)
  }

  /// Whether a noun is the name of a place, be it written with a small letter.
  func isPlace(_ word: Word) -> Bool { Places.builtIn.contains(word.lowercased) }

  /// The last part of a compound, as a lemma; nil for what is no compound.
  func head(of analysis: Analysis) -> String? {
    if let bar = analysis.lemma.lastIndex(of: "_") {
      return analysis.lemma[analysis.lemma.index(after: bar)...].lowercased()
    }
    let lemma = analysis.lemma.lowercased()
    guard nouns[lemma] != nil else { return tail(of: lemma)?.noun }
    // A noun of the list may be a compound too: *hoofdstad*. Then both parts are words that people say.
    guard let head = tail(of: lemma)?.noun, head.utf8.count >= Self.shortestPart, lemma.hasSuffix(head) else {
      return nil
    }
    let first = String(lemma.dropLast(head.count))
    return first.utf8.count >= Self.shortestPart && !Self.prefixes.contains(first)
      && subtitles.frequency(of: first) ?? 0 >= Self.commonPart ? head : nil
  }

  /// The row of the longest noun that a form ends in.
  private func tail(of form: String) -> NounRow? {
    var tail = Substring(form.utf8.count > 64 ? "" : form).dropFirst(2)
    while tail.utf8.count >= Self.shortestTail {
      if let row = nouns[String(tail)] { return row }
      tail = tail.dropFirst()
    }
    return nil
  }

  private func bySuffix(_ lemma: String) -> NounRow.Class? {
    guard lemma.utf8.count >= 5 else { return nil }
    if Self.abstractEndings.contains(where: { lemma.hasSuffix($0) }) { return .abstract }
    if Self.concreteEndings.contains(where: { lemma.hasSuffix($0) }) { return .concrete }
    return nil
  }
}

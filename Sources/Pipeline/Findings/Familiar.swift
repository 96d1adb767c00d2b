import Lexicons
import Prose

/// Words whose form looks rare though everyone knows the word: forms of verbs that everyone says (*inschrijft*), compounds of
/// words that everyone says (*klimrek*), numbers.
enum Familiar {
  /// The Zipf frequency in films from which a word counts as said.
  private static let said = 2.6
  /// That of a word from which another may be made: *zelfstandig*, *-heid*.
  private static let common = 3.2
  /// A part of a compound has so many letters at least.
  private static let shortestPart = 3

  private static let spoken = WordFrequencies.subtitles

  /// Whether everyone knows a word, by its lemma, its parts or what it is made of.
  static func holds(_ form: String, _ analysis: Analysis) -> Bool {
    let form = form.lowercased()
    let lemma = analysis.plainLemma.lowercased()
    if analysis.pos == .numeral || isNumber(form) || EverydayWords.hold(form, lemma: lemma) { return true }
    if isSaid(form) || isSaid(lemma) { return true }
    // *zwangeren*, *opgepompte*, *iets vervelends*
    let isStem = { (ending: String) in form.hasSuffix(ending) && isSaid(String(form.dropLast(ending.count))) }
    if !analysis.tag.isFiniteVerb, ["en", "e", "s"].contains(where: isStem) { return true }
    return isMadeOfCommon(lemma) || analysis.pos == .noun && isCompound(lemma)
  }

  private static func isSaid(_ word: String) -> Bool { spoken.frequency(of: word) ?? 0 >= said }

  /// *zelfstandigheid*
  private static func isMadeOfCommon(_ lemma: String) -> Bool {
    lemma.hasSuffix("heid") && spoken.frequency(of: String(lemma.dropLast(4))) ?? 0 >= common
  }

  /// Whether a noun can be cut into a noun that everyone says and a part before it that everyone says: *klimrek*,
  /// *ophaaltijd*.
  private static func isCompound(_ lemma: String) -> Bool {
    lemma.indices.dropFirst(shortestPart).dropLast(shortestPart).contains { cut in
      let head = String(lemma[cut...])
      return NounTable.builtIn[head] != nil && isSaid(head) && isSaidPart(String(lemma[..<cut]))
    }
  }

  /// Whether a part is said as it is, without its linking letters, or as the verb of which it is the stem: *ophaal*.
  private static func isSaidPart(_ part: String) -> Bool {
    guard part.count >= shortestPart else { return false }
    if isSaid(part) { return true }
    if ["s", "en", "n"].contains(where: { part.hasSuffix($0) && isSaid(String(part.dropLast($0.count))) }) {
      return true
    }
    return isSaid(part + "en") || part.last.map { isSaid(part + "\($0)en") } ?? false
      || isSaid(withoutDoubleVowel(part) + "en")
  }

  /// *ophaal* as in *ophalen*: the long vowel of a closed syllable is written once in an open one.
  private static func withoutDoubleVowel(_ stem: String) -> String {
    let letters = Array(stem)
    guard letters.count > 2, letters[letters.count - 2] == letters[letters.count - 3],
      "aeou".contains(letters[letters.count - 2])
    else { return stem }
    return String(letters[..<(letters.count - 2)] + letters.suffix(1))
  }

  private static let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
  private static let units: Set<String> = [
    "tweeën", "drieën", "vieren", "vijven", "zessen", "zevenen", "achten", "negenen", "tienen", "elven", "twaalven",
  ]

  /// *negenentwintig*, *met z'n negenen*
  private static func isNumber(_ form: String) -> Bool {
    units.contains(form) || tens.contains { form.hasSuffix("en" + $0) || form.hasSuffix("ën" + $0) }
  }
}

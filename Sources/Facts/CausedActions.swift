import Lexicons
import Prose

/// What the reader has somebody else do: *uw kind niet alleen naar school te laten gaan*.
extension SentenceTree {
  /// Infinitives that make one verb with *laten*.
  private static let ownVerbs: Set<String> = ["weten", "zien", "horen"]

  /// The infinitives behind *laten*; nil for another word, and for *laten weten*.
  func causedInfinitives(behind word: Int) -> Range<Int>? {
    guard form(word) == "laten", !analyses[word].tag.isFiniteVerb || form(word - 1) == "te" else { return nil }
    let end = words.indices.dropFirst(word + 1).first { !analyses[$0].tag.isInfinitive } ?? words.count
    return end > word + 1 && !Self.ownVerbs.contains(form(word + 1)) ? word + 1..<end : nil
  }

  /// Whether a verb is what somebody else is to do, which *laten* before it asks for.
  func isCaused(_ word: Int) -> Bool {
    guard word > 0, analyses[word].tag.isInfinitive else { return false }
    let cause = words[..<word].lastIndex { $0.lowercased == "laten" }
    return cause.flatMap(causedInfinitives)?.contains(word) ?? false
  }
}

extension ActionVerb {
  /// To have somebody do something, whatever it is.
  static let causing = ActionVerb(verb: "laten", companion: nil, action: "do", use: .order)
}

extension ActionText {
  /// *Laat uw kind niet alleen naar school gaan*: all that stands between whom it is said of and the verb, as each word of it
  /// may say what is asked. Nil where nobody is named, or where it would not be short.
  var causedText: String? {
    guard let infinitives = tree.causedInfinitives(behind: verb), let start = objects.first?.run.lowerBound else {
      return nil
    }
    // "… te laten eten", "… willen laten eten"
    let end = ["te", "willen", "kunnen", "mogen", "moeten"].contains(tree.form(verb - 1)) ? verb - 1 : verb
    let doer = tree.form(infinitives.upperBound) == "door" ? tree.clauseEnd(from: infinitives.upperBound) : nil
    let tail = infinitives.lowerBound..<(doer ?? infinitives.upperBound)
    guard start < end, end - start + tail.count < Self.longest else { return nil }
    return "Laat \(inner(start..<end)) \(tree.quote(tail).text)"
  }
}

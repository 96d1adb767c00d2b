import Lexicons
import Prose

/// Which thing of the glossary a phrase of a message names.
enum ThingNames {
  /// The id of the last word that the glossary has: *een stevige tas* is a bag, *twee pakjes drinken* a drink. Nil when the
  /// phrase names nothing it knows, or more than one thing: then its Dutch words say it.
  static func id(of phrase: String) -> String? {
    let words = phrase.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    var found: [String] = []
    for (index, word) in words.enumerated() {
      // What stands behind *voor*, *met* or *zonder* belongs to the thing.
      if index > 0, ["voor", "met", "zonder", "van", "in", "om"].contains(word) { break }
      let two = index + 1 < words.count ? "\(word) \(words[index + 1])" : word
      if let id = id(exactly: two) ?? id(exactly: word), !found.contains(id) { found.append(id) }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The id of a word as it stands, or of its singular or plural.
  private static func id(exactly word: String) -> String? {
    let glossary = Glossary.builtIn
    if let id = glossary.id(of: word, in: .things) { return id }
    for (ending, other) in [("en", ""), ("s", ""), ("es", ""), ("", "en"), ("", "s")] where word.hasSuffix(ending) {
      if let id = glossary.id(of: word.dropLast(ending.count) + other, in: .things) { return id }
    }
    return closedStem(of: word).flatMap { glossary.id(of: $0, in: .things) }
  }

  /// *potloden* → *potlood*: a long vowel that the plural writes once.
  private static func closedStem(of plural: String) -> String? {
    guard plural.hasSuffix("en"), let vowel = plural.dropLast(3).last, "aeou".contains(vowel),
      let last = plural.dropLast(2).last, !"aeiou".contains(last)
    else { return nil }
    return "\(plural.dropLast(3))\(vowel)\(last)"
  }
}

import Annotation
import Foundation
import Prose

/// Collects what compounds are made of: from the treebanks that mark the parts, and from the nouns, adjectives and verbs
/// of all of them.
struct CompoundParts {
  /// How frequent each right side is.
  private(set) var right: [String: Double] = [:]
  /// The lemma of each left side, and how frequent it is.
  private(set) var left: [String: (lemma: String, count: Double)] = [:]
  /// Words that stay whole.
  private(set) var whole: Set<String> = []

  init(_ sentences: [GoldSentence]) {
    var nouns: [String: Double] = [:]
    var checked: [String: Double] = [:]
    var plurals: [String: (lemma: String, count: Double)] = [:]
    var adjectives: [String: Double] = [:]
    var verbs: [String: Double] = [:]
    for sentence in sentences {
      for word in sentence.words {
        guard let tag = word.tag, word.lemma != "_" else { continue }
        let lemma = word.lemma.lowercased()
        if lemma.contains("_") { continue }
        if tag.isCommonNoun {
          nouns[lemma, default: 0] += 1
          if tag.isPluralNoun { plurals[word.lowercased, default: (lemma, 0)].count += 1 }
        } else if tag.isAdjective {
          adjectives[lemma, default: 0] += 1
        } else if tag.isVerb {
          verbs[lemma, default: 0] += 1
        }
        if tag.isCommonNoun || tag.isAdjective, sentence.weight >= 1 { checked[lemma, default: 0] += 1 }
      }
    }
    for (noun, count) in nouns where noun.count >= 3 && count >= 2 && noun.allSatisfy(\.isLetter) {
      if noun.count >= 4 { right[noun] = count }
      add(noun, noun, count)
      add(noun + "s", noun, count / 5)
    }
    for (form, plural) in plurals where form.hasSuffix("en") || form.hasSuffix("er") {
      if plural.lemma.count >= 3, plural.lemma.allSatisfy(\.isLetter) { add(form, plural.lemma, plural.count / 5) }
    }
    for (verb, count) in verbs where verb.hasSuffix("en") && verb.count > 4 && count >= 2 {
      let stem = Self.stem(verb)
      if stem.count > 2 { add(stem, stem, count / 10) }
    }
    for (adjective, count) in adjectives where adjective.count >= 3 && count >= 3 {
      add(adjective, adjective, count / 10)
    }
    for (word, count) in checked where count >= 2 { whole.insert(word) }
    for sentence in sentences where sentence.marksParts {
      for word in sentence.words {
        guard let tag = word.tag, tag.isCommonNoun || tag.isAdjective else { continue }
        guard let split = Self.split(word) else {
          if !word.lemma.contains("_") { whole.insert(word.lemma.lowercased()) }
          continue
        }
        right[split.rightLemma.lowercased(), default: 0] += 5
        let known = left[split.left]
        let lemma = known.flatMap { $0.count >= 20 ? $0.lemma : nil } ?? split.leftLemma
        left[split.left] = (lemma, (known?.count ?? 0) + 10)
        whole.remove(split.left + split.rightLemma.lowercased())
      }
    }
  }

  private mutating func add(_ form: String, _ lemma: String, _ count: Double) {
    let known = left[form]
    if let known, known.count > count || known.count == count && known.lemma < lemma {
      left[form] = (known.lemma, known.count + count)
    } else {
      left[form] = (lemma, count + (known?.count ?? 0))
    }
  }

  /// A word whose lemma is marked, at the last mark: both sides as they are written, and their lemmas.
  static func split(_ word: GoldWord) -> (left: String, leftLemma: String, right: String, rightLemma: String)? {
    guard let mark = word.lemma.lastIndex(of: "_"), word.lemma.count > 2 else { return nil }
    let leftLemma = String(word.lemma[..<mark])
    let rightLemma = String(word.lemma[word.lemma.index(after: mark)...])
    guard let start = word.lowercased.range(of: rightLemma.lowercased().prefix(3), options: .backwards)?.lowerBound,
      !leftLemma.isEmpty, !rightLemma.isEmpty
    else { return nil }
    let left = String(word.lowercased[..<start])
    if left.count < 2 { return nil }
    let plainLeft = left.hasSuffix("-") ? String(left.dropLast()) : left
    return (plainLeft, leftLemma, String(word.lowercased[start...]), rightLemma)
  }

  /// The stem of a verb by the rules of spelling: *zwemmen* gives *zwem*, *schrijven* *schrijf*.
  private static func stem(_ verb: String) -> String {
    var stem = Array(verb.dropLast(2))
    if stem.count > 2, stem[stem.count - 1] == stem[stem.count - 2] { stem.removeLast() }
    if stem.last == "v" { stem[stem.count - 1] = "f" }
    if stem.last == "z" { stem[stem.count - 1] = "s" }
    return String(stem)
  }
}

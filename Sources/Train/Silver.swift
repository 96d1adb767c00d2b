import Foundation
import Prose

/// Sentences that Frog has tagged, from the file that `Scripts/make-silver.sh` makes: form, lemma, tag, confidence.
enum Silver {
  /// How sure Frog must be of a tag for it to count.
  private static let confidence = 0.8
  /// How much a sentence counts beside one that was checked by hand.
  private static let weight: Float = 0.3

  static func read(_ path: String) throws -> [GoldSentence] {
    var sentences: [GoldSentence] = []
    var words: [GoldWord] = []
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 4 else {
        if words.count > 2, words.count < 80 {
          sentences.append(GoldSentence(words: words, hasTree: false, weight: weight))
        }
        words = []
        continue
      }
      let form = String(columns[0])
      let isName = columns[2].hasPrefix("SPEC") || columns[2].hasPrefix("N(eigen")
      let isSure = Double(columns[3]) ?? 0 >= confidence && !isName
      words.append(
        GoldWord(
          form: form, lowercased: form.lowercased(), lemma: isSure ? String(columns[1]) : "_", pos: nil,
          tag: isSure ? tag(columns[2]) : nil, features: [], head: -1, relation: nil))
    }
    return sentences
  }

  /// Frog writes `WW(pv,tgw,ev)` for `WW|pv|tgw|ev` and `LET()` for `LET`.
  private static func tag(_ text: Substring) -> CGNTag? {
    let parts = text.split { $0 == "(" || $0 == "," || $0 == ")" }
    return CGNTag(parts.joined(separator: "|"))
  }
}

import Foundation
import Prose

/// A word as a treebank has it.
struct GoldWord {
  var form: String
  var lowercased: String
  var lemma: String
  var pos: PartOfSpeech?
  /// The CGN tag; nil where the file has none, or one that is not in the set.
  var tag: CGNTag?
  var features: Features
  /// The index of the head, -1 for the root.
  var head: Int
  var relation: Relation?
  /// Other relations that may be meant, where conventions have changed.
  var alternatives: [Relation] = []
  /// Whether head and relation are left open.
  var isLoose = false
}

/// A sentence as a treebank has it.
struct GoldSentence {
  var words: [GoldWord]
  /// Whether heads and relations are given.
  var hasTree = true
  /// Whether its lemmas have marks between the parts of compounds.
  var marksParts = false
  /// How much it counts in training.
  var weight: Float = 1
}

/// Reads CoNLL-U; multiword tokens and empty nodes are passed over.
enum Treebank {
  static func read(_ path: String) throws -> [GoldSentence] {
    var sentences: [GoldSentence] = []
    var words: [GoldWord] = []
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !words.isEmpty { sentences.append(GoldSentence(words: words)) }
        words = []
        continue
      }
      if line.utf8.first == UInt8(ascii: "#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10, Int(columns[0]) != nil, let head = Int(columns[6]) else { continue }
      let form = String(columns[1])
      words.append(
        GoldWord(
          form: form, lowercased: form.lowercased(), lemma: String(columns[2]),
          pos: PartOfSpeech(rawValue: String(columns[3])), tag: CGNTag(String(columns[4])),
          features: Features(String(columns[5])), head: head - 1,
          relation: Relation(rawValue: columns[7] == "flat:name" ? "flat" : String(columns[7]))))
    }
    if !words.isEmpty { sentences.append(GoldSentence(words: words)) }
    return sentences
  }
}

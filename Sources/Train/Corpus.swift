import Annotation
import Foundation
import Prose

/// A label of the tagger: a part of speech with a CGN tag.
struct Label: Hashable {
  var pos: PartOfSpeech
  var tag: CGNTag
}

/// The labels that occur, with the features that go with each most often.
struct Labels {
  let all: [Label]
  let features: [Features]
  private let index: [Label: Int]

  init(_ sentences: [GoldSentence]) {
    var counts: [Label: [Features: Int]] = [:]
    for sentence in sentences {
      for word in sentence.words {
        guard let pos = word.pos, let tag = word.tag else { continue }
        counts[Label(pos: pos, tag: tag), default: [:]][word.features, default: 0] += 1
      }
    }
    let order = PartOfSpeech.allCases
    let labels = counts.keys.sorted {
      let left = order.firstIndex(of: $0.pos) ?? 0
      let right = order.firstIndex(of: $1.pos) ?? 0
      return left == right ? $0.tag.rawValue < $1.tag.rawValue : left < right
    }
    all = labels
    features = labels.map { label in
      (counts[label] ?? [:]).max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key ?? []
    }
    index = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
  }

  /// The labels that a gold word allows: one where all is known, several where only a part is.
  func allowed(_ word: GoldWord) -> [Int16] {
    if let pos = word.pos, let tag = word.tag { return index[Label(pos: pos, tag: tag)].map { [Int16($0)] } ?? [] }
    if let tag = word.tag { return all.indices.filter { all[$0].tag == tag }.map(Int16.init) }
    guard let pos = word.pos else { return [] }
    let exact = all.indices.filter { all[$0].pos == pos && features[$0] == word.features }
    return (exact.isEmpty ? all.indices.filter { all[$0].pos == pos } : exact).map(Int16.init)
  }
}

/// The features that the network knows, each with its row.
struct FeatureRows {
  let table: FeatureTable
  let bytes: [UInt8]
  let count: Int
  let classes: WordClasses

  /// Features that occur at least twice in gold sentences, or four times with the silver ones.
  init(_ sentences: [GoldSentence], silver: [GoldSentence], classes: WordClasses) {
    self.classes = classes
    var forms: [String: Int] = [:]
    for sentence in sentences + silver { for word in sentence.words { forms[word.lowercased, default: 0] += 1 } }
    var tails: Set<UInt64> = []
    for (form, count) in forms where count >= 3 && WordFeatures.canBeTail(form) {
      tails.insert(WordFeatures.tailHash(form))
    }
    var counts: [UInt64: Int] = [:]
    var all: [UInt64: Int] = [:]
    for sentence in sentences {
      for hash in Self.hashes(sentence, classes, isTail: { tails.contains($0) }) { counts[hash, default: 0] += 1 }
    }
    for sentence in silver {
      for hash in Self.hashes(sentence, classes, isTail: { tails.contains($0) }) { all[hash, default: 0] += 1 }
    }
    counts[0] = nil
    all[0] = nil
    for (hash, count) in all where count + counts[hash, default: 0] >= 4 { counts[hash, default: 0] += count }
    let kept = counts.filter { $0.value >= 2 }.keys.sorted { left, right in
      let (a, b) = (counts[left] ?? 0, counts[right] ?? 0)
      return a == b ? left < right : a > b
    }
    count = kept.count
    bytes = FeatureTable.build(kept.enumerated().map { ($1, $0) })
    table = FeatureTable(ModelBytes(keeping: bytes))
  }

  /// The rows of a sentence's words.
  func rows(_ sentence: GoldSentence) -> [Int32] {
    Self.hashes(sentence, classes, isTail: { table.row($0) >= 0 }).map { Int32(table.row($0)) }
  }

  private static func hashes(_ sentence: GoldSentence, _ classes: WordClasses, isTail: (UInt64) -> Bool) -> [UInt64] {
    var features = WordFeatures()
    var hashes: [UInt64] = []
    for (place, word) in sentence.words.enumerated() {
      features.append(
        form: word.form, lowercased: word.lowercased, isFirst: place == 0, to: &hashes, classes: classes, isTail: isTail
      )
    }
    return hashes
  }
}

import Annotation
import Foundation
import Prose

/// A greedy tagger, from left to right, on an averaged perceptron.
struct PerceptronTagger {
  /// How often a form must occur for its labels to be known, and for no others to be tried.
  private static let known = 3
  private static let closed = 30

  /// What the training sentences say of a form.
  private struct Entry {
    /// The labels that it has; empty where others may be.
    var candidates: [Int]
    /// A hash of them, as a feature.
    var ambiguity: UInt64
  }

  let labels: Labels
  private let classes: WordClasses
  private(set) var perceptron: Perceptron
  private let tails: Set<UInt64>
  private var lexicon: [UInt64: Entry] = [:]

  /// A word as the tagger and the parser see it.
  struct Input {
    var features: ArraySlice<UInt64>
    var ambiguity: UInt64
    var candidates: [Int]
    var form: UInt64 { features[features.startIndex + WordFeatures.form] }
    var ending: UInt64 { features[features.startIndex + 3] }
  }

  init(_ sentences: [GoldSentence], labels: Labels, classes: WordClasses) {
    self.labels = labels
    self.classes = classes
    perceptron = Perceptron(outcomes: labels.all.count)
    var forms: [String: Int] = [:]
    for sentence in sentences { for word in sentence.words { forms[word.lowercased, default: 0] += 1 } }
    tails = Set(forms.filter { $0.value >= 3 && WordFeatures.canBeTail($0.key) }.keys.map(WordFeatures.tailHash))
    var counts: [UInt64: [Int: Int]] = [:]
    for sentence in sentences {
      for (word, input) in zip(sentence.words, inputs(sentence.words.map { ($0.form, $0.lowercased) })) {
        let allowed = labels.allowed(word)
        if allowed.count == 1 { counts[input.form, default: [:]][Int(allowed[0]), default: 0] += 1 }
      }
    }
    for (form, seen) in counts {
      let total = seen.values.reduce(0, +)
      if total < Self.known { continue }
      let frequent = seen.filter { $0.value * 50 >= total }.keys.sorted()
      var list = FeatureList()
      for label in frequent { list.add(list.hashes.last ?? 0, UInt64(label)) }
      lexicon[form] = Entry(
        candidates: total >= Self.closed ? seen.keys.sorted() : [], ambiguity: list.hashes.last ?? 0)
    }
  }

  func inputs(_ words: [(form: String, lowercased: String)]) -> [Input] {
    var extractor = WordFeatures()
    var hashes: [UInt64] = []
    for (place, word) in words.enumerated() {
      extractor.append(form: word.form, lowercased: word.lowercased, isFirst: place == 0, to: &hashes, classes: classes)
      {
        tails.contains($0)
      }
    }
    return words.indices.map { place in
      let features = hashes[(place * WordFeatures.count)..<((place + 1) * WordFeatures.count)]
      let entry = lexicon[features[features.startIndex + WordFeatures.form]]
      return Input(features: features, ambiguity: entry?.ambiguity ?? 0, candidates: entry?.candidates ?? [])
    }
  }

  /// The labels of a sentence's words.
  func labels(of inputs: [Input]) -> [Int] {
    var labels: [Int] = []
    var list = FeatureList()
    var scores = [Float](repeating: 0, count: perceptron.outcomes)
    for place in inputs.indices {
      labels.append(choose(inputs, place, labels, &list, &scores))
    }
    return labels
  }

  /// Learns from gold sentences and from a part of the silver ones in each round.
  mutating func train(
    _ gold: [GoldSentence], silver: [GoldSentence], silverPerRound: Int, rounds: Int, random: inout Random
  ) {
    let examples = (gold + silver).map { sentence in
      (
        inputs: inputs(sentence.words.map { ($0.form, $0.lowercased) }),
        allowed: sentence.words.map { labels.allowed($0).map(Int.init) }, weight: sentence.weight
      )
    }
    var silverOrder = Array(gold.count..<examples.count)
    var list = FeatureList()
    var scores = [Float](repeating: 0, count: perceptron.outcomes)
    for _ in 0..<rounds {
      silverOrder.shuffle(using: &random)
      var order = Array(gold.indices) + silverOrder.prefix(silverPerRound)
      order.shuffle(using: &random)
      for place in order {
        let example = examples[place]
        var found: [Int] = []
        for word in example.inputs.indices {
          let label = choose(example.inputs, word, found, &list, &scores)
          found.append(label)
          let allowed = example.allowed[word]
          if allowed.isEmpty { continue }
          perceptron.tick()
          if allowed.contains(label) { continue }
          let right = allowed.max { scores[$0] < scores[$1] } ?? 0
          perceptron.learn(list.hashes, right: right, wrong: label, by: example.weight)
        }
      }
    }
    perceptron = perceptron.averaged(least: 0)
  }

  /// The best label of a word after those `before` it; leaves its features and scores in the buffers.
  private func choose(
    _ inputs: [Input], _ place: Int, _ before: [Int], _ list: inout FeatureList, _ scores: inout [Float]
  ) -> Int {
    let word = inputs[place]
    list.restart()
    if word.candidates.count == 1 { return word.candidates[0] }
    describe(inputs, place, before, &list)
    perceptron.score(list.hashes, into: &scores)
    let candidates = word.candidates
    if candidates.isEmpty { return scores.indices.max { scores[$0] < scores[$1] } ?? 0 }
    return candidates.max { scores[$0] < scores[$1] } ?? 0
  }

  private func describe(_ inputs: [Input], _ place: Int, _ before: [Int], _ list: inout FeatureList) {
    func input(_ offset: Int) -> Input? {
      let other = place + offset
      return inputs.indices.contains(other) ? inputs[other] : nil
    }
    let word = inputs[place]
    let (last, next) = (input(-1), input(1))
    let lastLabel = before.last.map { UInt64($0 + 1) } ?? 0
    let secondLast = place > 1 ? UInt64(before[place - 2] + 1) : 0
    let (lastForm, nextForm) = (last?.form ?? 1, next?.form ?? 1)
    let (lastKind, nextKind) = (last?.ambiguity ?? 1, next?.ambiguity ?? 1)
    let afterNext = input(2)
    list.add(1)
    for feature in word.features { list.add(feature) }
    list.add(word.ambiguity)
    list.add(lastLabel)
    list.add(lastLabel, secondLast)
    list.add(lastLabel, word.form)
    list.add(lastLabel, word.ending)
    list.add(lastLabel, word.ambiguity)
    list.add(lastLabel, secondLast, word.ambiguity)
    list.add(lastForm)
    list.add(lastForm, word.form)
    list.add(lastForm, word.ending)
    list.add(input(-2)?.form ?? 1)
    list.add(nextForm)
    list.add(nextForm, word.form)
    list.add(next?.ending ?? 1)
    list.add(next?.ending ?? 1, word.ending)
    list.add(nextKind)
    list.add(nextKind, word.ambiguity)
    list.add(nextKind, lastLabel)
    list.add(nextKind, lastLabel, word.ambiguity)
    list.add(lastKind, word.ambiguity, nextKind)
    list.add(afterNext?.form ?? 1)
    list.add(nextKind, afterNext?.ambiguity ?? 1)
    list.add(nextKind, afterNext?.ambiguity ?? 1, word.ambiguity)
  }
}

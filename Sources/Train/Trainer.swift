import Annotation
import Foundation
import Prose

/// What training works with, and how long.
struct Recipe {
  var epochs = 12
  var rate: Float = 2e-3
  var batch = 12
  /// How many silver sentences take part in a round.
  var silverPerEpoch = 4000
  var seed: UInt64 = 1
  /// How often the form of a word is hidden, so that endings learn to stand in for it.
  var hiddenForms: Float = 0.25
}

/// Trains the network on sentences and measures it on others after each round.
struct Trainer {
  let labels: Labels
  let features: FeatureRows
  var network: Network
  private let recipe: Recipe

  /// A trainer whose network knows the features of gold and silver sentences.
  init(_ sentences: [GoldSentence], silver: [GoldSentence], labels: Labels, recipe: Recipe) {
    self.labels = labels
    self.recipe = recipe
    features = FeatureRows(sentences, silver: silver)
    let order = PartOfSpeech.allCases
    network = Network(
      NetworkSize(rows: features.count, labels: labels.all.count),
      labelPos: labels.all.map { order.firstIndex(of: $0.pos) ?? 0 }, seed: recipe.seed)
    print("\(features.count) features, \(labels.all.count) labels, \(network.dense.count) dense weights")
  }

  func example(_ sentence: GoldSentence) -> Example {
    let relations = Relation.allCases
    return Example(
      rows: features.rows(sentence), labels: sentence.words.map(labels.allowed),
      heads: sentence.hasTree ? sentence.words.map { $0.head + 1 } : [],
      relations: sentence.words.map { word in
        word.isLoose ? [] : [word.relation, word.alternative].compactMap { $0.flatMap(relations.firstIndex) }
      }, weight: sentence.weight)
  }

  /// Learns from all of `sentences` and a part of `silver` in each round.
  mutating func train(
    _ sentences: [GoldSentence], silver: [GoldSentence], dev: [(name: String, sentences: [GoldSentence])]
  ) {
    let gold = sentences.map(example)
    let taught = silver.map(example)
    let examples = gold + taught
    var counts: [Int32: Int] = [:]
    for example in examples {
      for place in stride(from: 0, to: example.rows.count, by: WordFeatures.count) {
        counts[example.rows[place], default: 0] += 1
      }
    }
    var silverOrder = Array(gold.count..<examples.count)
    let share = min(recipe.silverPerEpoch, silverOrder.count)
    let steps = recipe.epochs * ((gold.count + share + recipe.batch - 1) / recipe.batch)
    var step = 0
    for epoch in 1...recipe.epochs {
      let started = Date()
      silverOrder.shuffle(using: &network.random)
      var order = Array(gold.indices) + silverOrder.prefix(share)
      order.shuffle(using: &network.random)
      for from in stride(from: 0, to: order.count, by: recipe.batch) {
        for place in order[from..<min(from + recipe.batch, order.count)] {
          var example = examples[place]
          if example.count > 120 { continue }
          for word in stride(from: 0, to: example.rows.count, by: WordFeatures.count) {
            let count = Float(counts[example.rows[word]] ?? 0)
            if network.random.unit() < recipe.hiddenForms / (recipe.hiddenForms + count) { example.rows[word] = -1 }
          }
          network.learn(example)
        }
        let warmth = min(1, Float(step) / 200)
        network.update(rate: recipe.rate * warmth * (1 - Float(step) / Float(steps)))
        step += 1
      }
      let seconds = Date().timeIntervalSince(started)
      let scores = dev.map { "\($0.name) \(measure($0.sentences))" }
      print("round \(epoch), \(Int(seconds)) s:", scores.joined(separator: "; "))
    }
  }

  /// The network's accuracy on sentences, before it is made compact.
  mutating func measure(_ sentences: [GoldSentence]) -> String {
    var words = 0
    var (pos, tag, heads, relations) = (0, 0, 0, 0)
    for sentence in sentences {
      let predicted = network.predict(features.rows(sentence), n: sentence.words.count)
      for (place, word) in sentence.words.enumerated() {
        words += 1
        let label = labels.all[predicted.labels[place]]
        if label.pos == word.pos { pos += 1 }
        if label.tag == word.tag { tag += 1 }
        if predicted.heads[place] == word.head + 1 {
          heads += 1
          if Relation.allCases[predicted.relations[place]] == word.relation { relations += 1 }
        }
      }
    }
    func percent(_ count: Int) -> String { String(format: "%.2f", 100 * Double(count) / Double(max(words, 1))) }
    return "UPOS \(percent(pos)) XPOS \(percent(tag)) UAS \(percent(heads)) LAS \(percent(relations))"
  }
}

import Annotation
import Foundation
import Prose

/// What training works with, and how long.
struct Recipe {
  var epochs = 14
  var rate: Float = 4e-3
  var batch = 12
  /// How many silver sentences take part in a round.
  var silverPerEpoch = 4000
  var seed: UInt64 = 1
  /// How often the form of a word is hidden, so that endings learn to stand in for it.
  var hiddenForms: Float = 0.25
  /// After how many rounds accuracy is measured, where there are sentences for that.
  var measuredEvery = 3
}

/// Trains the network on sentences and measures it on others after some rounds.
struct Trainer {
  let labels: Labels
  let features: FeatureRows
  var network: Network
  private let recipe: Recipe
  private let lemmas: LemmaRules
  private let known: KnownForms

  /// A trainer whose network knows the features of gold and silver sentences.
  init(_ sentences: [GoldSentence], silver: [GoldSentence], words: WordLists, lemmas: LemmaRules, recipe: Recipe) {
    labels = Labels(sentences)
    self.recipe = recipe
    self.lemmas = lemmas
    features = FeatureRows(sentences, silver: silver, classes: words.classes)
    let order = PartOfSpeech.allCases
    network = Network(
      NetworkSize(rows: features.count, labels: labels.all.count),
      labelPos: labels.all.map { order.firstIndex(of: $0.pos) ?? 0 }, seed: recipe.seed)
    known = KnownForms(sentences, silver: silver, labels: labels, features: features)
    print("\(features.count) features, \(labels.all.count) labels, \(network.dense.count) dense weights")
  }

  /// The compact model.
  func bytes() -> [UInt8] {
    ModelWriter(network: network.averaged, labels: labels, features: features, known: known, lemmas: lemmas).bytes()
  }

  func example(_ sentence: GoldSentence) -> Example {
    let relations = Relation.allCases
    return Example(
      rows: features.rows(sentence), labels: sentence.words.map(labels.allowed),
      heads: sentence.hasTree ? sentence.words.map { $0.head + 1 } : [],
      relations: sentence.words.map { word in
        word.isLoose || word.relation == .punct || isUnderMark(word, sentence)
          ? [] : ([word.relation] + word.alternatives).compactMap { $0.flatMap(relations.firstIndex) }
      }, isMark: sentence.words.map { $0.relation == .punct || $0.relation == nil && $0.tag == .punctuation },
      weight: sentence.weight)
  }

  private func isUnderMark(_ word: GoldWord, _ sentence: GoldSentence) -> Bool {
    word.head >= 0 && sentence.words[word.head].relation == .punct
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
        if step * 4 >= steps * 3, step % 40 == 0 { network.addToMean() }
      }
      let seconds = Date().timeIntervalSince(started)
      print("round \(epoch), \(Int(seconds)) s")
      if epoch % recipe.measuredEvery == 0, !dev.isEmpty, let annotator = Annotator(model: ModelBytes(keeping: bytes()))
      {
        print(Evaluation.header)
        for (name, sentences) in dev { print(Evaluation.score(sentences, annotator.annotate).row(name)) }
      }
    }
  }
}

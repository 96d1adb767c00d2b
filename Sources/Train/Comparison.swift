import Annotation
import Foundation
import Prose

/// The other classical method, a perceptron tagger before a transition parser, trained on the same data as the network.
struct Comparison {
  private static let tagRounds = 5
  private static let parseRounds = 8
  /// How many silver sentences take part in a round of the tagger.
  private static let silverPerRound = 4000
  /// In how many parts the sentences are tagged for the parser to learn from.
  private static let parts = 3
  /// The parser's mean weights up to this are left out, which makes the model about a third as large.
  private static let leastWeight: Float = 1

  private let dev: [(name: String, sentences: [GoldSentence])]
  private let tagger: PerceptronTagger
  private var parser = TransitionParser()
  private let trainingSeconds: Double

  init(_ data: TrainingData, words: WordLists, seed: UInt64) {
    let started = Evaluation.coreSeconds
    dev = data.dev
    var random = Random(seed: seed)
    let labels = Labels(data.sentences)
    func tagger(without part: Int?) -> PerceptronTagger {
      let gold = data.sentences.enumerated().filter { $0.offset % Self.parts != part }.map(\.element)
      var tagger = PerceptronTagger(gold, labels: labels, classes: words.classes)
      tagger.train(
        gold, silver: data.silver, silverPerRound: Self.silverPerRound, rounds: Self.tagRounds, random: &random)
      return tagger
    }
    // The parser learns with tags as bad as those that it will get: of taggers that haven't seen the sentence.
    var examples: [(input: TransitionParser.Input, gold: TransitionParser.Gold)] = []
    for part in 0..<Self.parts {
      let tagger = tagger(without: part)
      for (place, sentence) in data.sentences.enumerated() where place % Self.parts == part && sentence.hasTree {
        let input = Self.input(sentence.words.map { ($0.form, $0.lowercased) }, tagger).parser
        examples.append((input, TransitionParser.Gold(sentence)))
      }
    }
    self.tagger = tagger(without: nil)
    parser.train(examples, rounds: Self.parseRounds, least: Self.leastWeight, random: &random)
    trainingSeconds = Evaluation.coreSeconds - started
  }

  /// Prints the figures of this method and of the network with a model, on the dev sets.
  func print(beside model: ModelBytes) {
    let network = annotator(model)
    let lemmas: [ModelSection] = [.lemmaTable, .lemmaScripts, .lemmaParticles]
    let lemmaBytes = ModelFile(model).map { file in lemmas.reduce(0) { $0 + file[$1].count } } ?? 0
    let weights = tagger.perceptron.count + parser.chooser.count + parser.namer.count
    Swift.print("perceptrons: \(weights) weights, \(weights * 4) bytes; trained in \(Int(trainingSeconds)) s")
    Swift.print("network: \(model.count - lemmaBytes) bytes without its lemmas")
    Swift.print("method, dev set                UPOS    CGN    UAS    LAS  words/s")
    for (name, sentences) in dev {
      Swift.print(Self.row("perceptrons, " + name, Evaluation.score(sentences, annotate)))
      Swift.print(Self.row("network, " + name, Evaluation.score(sentences, network.annotate)))
    }
  }

  private static func row(_ name: String, _ score: Evaluation.Score) -> String {
    name.padding(toLength: 28, withPad: " ", startingAt: 0)
      + [score.pos, score.tag, score.head, score.relation].map(score.percent).joined()
      + String(format: "%9d", score.wordsPerSecond)
  }

  /// The tags and the tree of a sentence; its lemmas are only the forms.
  private func annotate(_ words: [Word]) -> [Analysis] {
    let (labels, input) = Self.input(words.map { ($0.form, $0.lowercased) }, tagger)
    let (heads, relations) = parser.parse(input)
    return words.indices.map { place in
      let label = tagger.labels.all[labels[place]]
      return Analysis(
        pos: label.pos, tag: label.tag, features: tagger.labels.features[labels[place]], lemma: words[place].lowercased,
        head: heads[place], relation: Relation.allCases[relations[place]])
    }
  }

  private static func input(
    _ words: [(form: String, lowercased: String)], _ tagger: PerceptronTagger
  ) -> (labels: [Int], parser: TransitionParser.Input) {
    let inputs = tagger.inputs(words)
    let labels = tagger.labels(of: inputs)
    return (labels, TransitionParser.Input(inputs, labels: labels, of: tagger.labels))
  }
}

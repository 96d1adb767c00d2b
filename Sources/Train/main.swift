import Annotation
import Foundation
import Prose

let usage = """
  usage: train model [--out FILE] [--epochs N] [--seed N] [--with-dev]   makes the model from the treebanks
                     [--weights-of FILE]                             … or all but its weights, which are as in FILE
                     [--treebanks DIR] [--silver FILE] [--words FILE]  … where the data are
         train evaluate [--model FILE] [--detail] FILE…                  measures a model on CoNLL-U files
         train compare [--model FILE] [--seed N]                         trains the other method, prints both on the dev sets
         train annotate [--model FILE] FILE…                             writes the files' words with its annotation
  """

/// The command line: options with a value, flags, and the rest.
struct Arguments {
  private(set) var rest: [String]

  mutating func option(_ name: String) -> String? {
    guard let place = rest.firstIndex(of: name), place + 1 < rest.count else { return nil }
    defer { rest.removeSubrange(place...(place + 1)) }
    return rest[place + 1]
  }

  mutating func flag(_ name: String) -> Bool {
    guard let place = rest.firstIndex(of: name) else { return false }
    rest.remove(at: place)
    return true
  }
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(2)
}

/// The bytes of the model in a file, or else of that in the binary.
func model(_ path: String?) throws -> ModelBytes {
  guard let path else { return .embedded }
  return try ModelBytes(keeping: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
}

/// The annotator with a model.
func annotator(_ model: ModelBytes) -> Annotator {
  guard let annotator = Annotator(model: model) else { fail("the file isn't a model") }
  return annotator
}

var arguments = Arguments(rest: Array(CommandLine.arguments.dropFirst()))
switch arguments.rest.first {
case "model":
  let out = arguments.option("--out") ?? "Models/dutch.model"
  var recipe = Recipe()
  recipe.epochs = arguments.option("--epochs").flatMap(Int.init) ?? recipe.epochs
  recipe.rate = arguments.option("--rate").flatMap(Float.init) ?? recipe.rate
  recipe.seed = arguments.option("--seed").flatMap(UInt64.init) ?? recipe.seed
  let withDev = arguments.flag("--with-dev")
  let data = try TrainingData(&arguments, withDev: withDev)
  let words = try WordLists(words: arguments.option("--words") ?? "../silver/words.tsv", lexicons: "Lexicons")
  let lemmas = LemmaRules(data.sentences + data.silver, lists: words.entries.flatMap(ListedForm.readings))
  if let base = arguments.option("--weights-of") {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: base)))
    guard let file = ModelFile(ModelBytes(keeping: bytes)) else { fail("\(base): not a model") }
    var sections: [ModelSection: [UInt8]] = [:]
    for section in ModelSection.allCases { sections[section] = file.contents(section) }
    let known = KnownForms(
      data.sentences, silver: data.silver, labels: Labels(data.sentences),
      features: FeatureRows(data.sentences, silver: data.silver, classes: words.classes))
    sections.merge(known.labelSections.merging(lemmas.sections) { $1 }) { $1 }
    try Data(ModelFile.write(sections)).write(to: URL(fileURLWithPath: out))
    exit(0)
  }
  var trainer = Trainer(data.sentences, silver: data.silver, words: words, lemmas: lemmas, recipe: recipe)
  trainer.train(data.sentences, silver: data.silver, dev: withDev ? [] : data.dev)
  let bytes = trainer.bytes()
  try Data(bytes).write(to: URL(fileURLWithPath: out))
  print("\(out): \(bytes.count) bytes")
case "evaluate":
  let detail = arguments.flag("--detail")
  let bytes = try model(arguments.option("--model"))
  let annotator = annotator(bytes)
  print(String(format: "model: %.2f MB", Double(bytes.count) / 1e6))
  print(Evaluation.header)
  for file in arguments.rest.dropFirst() {
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    let sentences = try Treebank.read(file)
    print(Evaluation.score(sentences, annotator.annotate).row(name))
    if detail { print(Evaluation.confusions(annotator, sentences)) }
  }
case "compare":
  let bytes = try model(arguments.option("--model"))
  let seed = arguments.option("--seed").flatMap(UInt64.init) ?? 1
  let words = try WordLists(words: arguments.option("--words") ?? "../silver/words.tsv", lexicons: "Lexicons")
  try Comparison(TrainingData(&arguments, withDev: false), words: words, seed: seed).print(beside: bytes)
case "annotate":
  let annotator = try annotator(model(arguments.option("--model")))
  for file in arguments.rest.dropFirst() {
    for sentence in try Treebank.read(file) {
      for (place, word) in annotator.annotate(forms: sentence.words.map(\.form)).enumerated() {
        print(
          place + 1, sentence.words[place].form, word.lemma, word.pos.rawValue, word.tag, word.features, word.head + 1,
          word.relation.rawValue, "_", "_", separator: "\t")
      }
      print()
    }
  }
default: fail(usage)
}

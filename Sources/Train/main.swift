import Annotation
import Foundation
import Prose

let usage = """
  usage: train model [--out FILE] [--epochs N] [--seed N] [--with-dev]   makes the model from the treebanks
                     [--weights-of FILE]                             … or all but its weights, which are as in FILE
                     [--treebanks DIR] [--silver FILE] [--words FILE]  … where the data are
         train evaluate [--model FILE] [--detail] FILE…                  measures a model on CoNLL-U files
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

/// Sentences of a file that follows today's conventions.
func today(_ sentences: [GoldSentence]) -> [GoldSentence] {
  sentences.map { sentence in
    var sentence = sentence
    sentence.marksParts = true
    return sentence
  }
}

/// The annotator with the model in a file, or else with that in the binary.
func annotator(_ model: String?) throws -> Annotator {
  guard let model else { return .shared }
  let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: model)))
  guard let annotator = Annotator(model: ModelBytes(keeping: bytes)) else { fail("\(model): not a model") }
  return annotator
}

var arguments = Arguments(rest: Array(CommandLine.arguments.dropFirst()))
switch arguments.rest.first {
case "model":
  let folder = arguments.option("--treebanks") ?? "../shared/data/treebanks"
  let out = arguments.option("--out") ?? "Models/dutch.model"
  var recipe = Recipe()
  recipe.epochs = arguments.option("--epochs").flatMap(Int.init) ?? recipe.epochs
  recipe.rate = arguments.option("--rate").flatMap(Float.init) ?? recipe.rate
  recipe.seed = arguments.option("--seed").flatMap(UInt64.init) ?? recipe.seed
  let withDev = arguments.flag("--with-dev")
  func load(_ name: String) throws -> [GoldSentence] { try Treebank.read(folder + "/" + name + ".conllu") }
  let older =
    try load("nl_alpino-ud-train-2017") + load("nl_lassysmall-ud-train-2018") + load("nl_lassysmall-ud-train-2016")
  var sentences = try load("nl_alpino-cdb-converted").map(Conventions.withConjunctions) + older.map(Conventions.renewed)
  let school = "Training/school.conllu"
  if FileManager.default.fileExists(atPath: school) { sentences += try today(Treebank.read(school)) }
  let silverFile = arguments.option("--silver") ?? "../silver/silver.tsv"
  var silver: [GoldSentence] = []
  if FileManager.default.fileExists(atPath: silverFile) {
    silver = try Silver.read(silverFile)
  } else {
    print("\(silverFile) is absent: training without silver data (Scripts/make-silver.sh makes it)")
  }
  let dev = try [("Alpino", load("nl_alpino-ud-dev")), ("LassySmall", load("nl_lassysmall-ud-dev"))]
  if withDev { sentences += dev.flatMap { today($0.1) } }
  let words = try WordLists(words: arguments.option("--words") ?? "../silver/words.tsv", lexicons: "Lexicons")
  let lemmas = LemmaRules(sentences + silver, lists: words.entries.flatMap(ListedForm.readings))
  if let base = arguments.option("--weights-of") {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: base)))
    guard let file = ModelFile(ModelBytes(keeping: bytes)) else { fail("\(base): not a model") }
    var sections: [ModelSection: [UInt8]] = [:]
    for section in ModelSection.allCases { sections[section] = file.contents(section) }
    let known = KnownForms(
      sentences, silver: silver, labels: Labels(sentences),
      features: FeatureRows(sentences, silver: silver, classes: words.classes))
    sections.merge(known.labelSections.merging(lemmas.sections) { $1 }) { $1 }
    try Data(ModelFile.write(sections)).write(to: URL(fileURLWithPath: out))
    exit(0)
  }
  var trainer = Trainer(sentences, silver: silver, words: words, lemmas: lemmas, recipe: recipe)
  trainer.train(sentences, silver: silver, dev: withDev ? [] : dev)
  let bytes = trainer.bytes()
  try Data(bytes).write(to: URL(fileURLWithPath: out))
  print("\(out): \(bytes.count) bytes")
case "evaluate":
  let detail = arguments.flag("--detail")
  let model = arguments.option("--model")
  let annotator = try annotator(model)
  let size =
    try model.map { try Data(contentsOf: URL(fileURLWithPath: $0)).count } ?? ModelBytes.embedded.count
  print(String(format: "model: %.2f MB", Double(size) / 1e6))
  print(Evaluation.header)
  for file in arguments.rest.dropFirst() {
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    let sentences = try Treebank.read(file)
    print(Evaluation.score(annotator, sentences).row(name))
    if detail { print(Evaluation.confusions(annotator, sentences)) }
  }
case "annotate":
  let annotator = try annotator(arguments.option("--model"))
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

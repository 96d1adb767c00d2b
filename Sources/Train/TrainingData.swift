import Foundation

/// What there is to learn from, and to choose by.
struct TrainingData {
  private(set) var sentences: [GoldSentence]
  private(set) var silver: [GoldSentence] = []
  let dev: [(name: String, sentences: [GoldSentence])]

  /// Reads the treebanks, the own sentences and the silver data; `withDev` adds the dev sets to what is learnt from.
  init(_ arguments: inout Arguments, withDev: Bool) throws {
    let folder = arguments.option("--treebanks") ?? "../shared/data/treebanks"
    func load(_ name: String) throws -> [GoldSentence] { try Treebank.read(folder + "/" + name + ".conllu") }
    let older =
      try load("nl_alpino-ud-train-2017") + load("nl_lassysmall-ud-train-2018") + load("nl_lassysmall-ud-train-2016")
    sentences = try load("nl_alpino-cdb-converted").map(Conventions.withConjunctions) + older.map(Conventions.renewed)
    let school = "Training/school.conllu"
    if FileManager.default.fileExists(atPath: school) { sentences += try Self.today(Treebank.read(school)) }
    let silverFile = arguments.option("--silver") ?? "../silver/silver.tsv"
    if FileManager.default.fileExists(atPath: silverFile) {
      silver = try Silver.read(silverFile)
    } else {
      print("\(silverFile) is absent: training without silver data (Scripts/make-silver.sh makes it)")
    }
    dev = try [("Alpino", load("nl_alpino-ud-dev")), ("LassySmall", load("nl_lassysmall-ud-dev"))]
    if withDev { sentences += dev.flatMap { Self.today($0.sentences) } }
  }

  /// Sentences of a file that follows today's conventions.
  private static func today(_ sentences: [GoldSentence]) -> [GoldSentence] {
    sentences.map { sentence in
      var sentence = sentence
      sentence.marksParts = true
      return sentence
    }
  }
}

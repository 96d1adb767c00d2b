import Annotation
import Foundation

/// The word lists whose knowledge goes into the features: those of `Scripts/make-words.sh` (form, lemma, part of speech)
/// and the project's own nouns, verbs and first names.
struct WordLists {
  let classes: WordClasses
  /// Forms with their lemma and `noun`, `verb` or `adj`, from the list that isn't the project's own.
  let entries: [(form: String, lemma: String, part: String)]

  /// Reads the lists; `words` may be absent, `lexicons` is the folder of the project's own.
  init(words: String, lexicons: String) throws {
    var lists: [String: WordClasses.Lists] = [:]
    var entries: [(form: String, lemma: String, part: String)] = []
    func add(_ form: String, _ list: WordClasses.Lists) { lists[form.lowercased(), default: []].insert(list) }
    if FileManager.default.fileExists(atPath: words) {
      for columns in try Self.rows(words) where columns.count == 3 {
        let (form, lemma) = (columns[0], columns[1])
        entries.append((form, lemma, columns[2]))
        switch columns[2] {
        case "noun": add(form, form == lemma ? .noun : .nounForm)
        case "verb": add(form, form == lemma ? .verb : .verbForm)
        default: add(form, form == lemma ? .adjective : .adjectiveForm)
        }
      }
    } else {
      print("\(words) is absent: training without its word lists (Scripts/make-words.sh makes it)")
    }
    for columns in try Self.rows(lexicons + "/nouns.tsv").dropFirst() where columns.count >= 3 {
      add(columns[0], .noun)
      if columns[1].contains("de") { add(columns[0], .common) }
      if columns[1].contains("het") { add(columns[0], .neuter) }
      for plural in columns[2].split(separator: " ") where plural != "-" { add(String(plural), .nounForm) }
    }
    for columns in try Self.rows(lexicons + "/verbs.tsv").dropFirst() where columns.count >= 4 {
      add(columns[0].filter { $0 != "|" }, .verb)
      for form in columns[3].split(separator: " ") { add(String(form), .verbForm) }
    }
    for columns in try Self.rows(lexicons + "/first-names.tsv").dropFirst() { add(columns[0], .firstName) }
    self.entries = entries
    let hashed = lists.map { (hash: WordFeatures.listHash($0.key), lists: $0.value) }.sorted {
      ($0.hash, $0.lists.rawValue) < ($1.hash, $1.lists.rawValue)
    }
    classes = WordClasses(ModelBytes(keeping: WordClasses.build(hashed)))
  }

  private static func rows(_ path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

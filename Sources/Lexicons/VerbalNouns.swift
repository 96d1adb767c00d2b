/// Nouns made of a verb, and the verb that says the same plainer: the rows of `Lexicons/verbal-nouns.tsv`.
///
/// Only verbs that have as their object what follows *van*: not *de aankomst van de bus*. Nouns that have become a thing
/// (*vergadering*, *rekening*) aren't there.
public struct VerbalNouns: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = VerbalNouns(LexiconFile(name: "verbal-nouns.tsv", text: EmbeddedFile.verbalNouns.text))

  /// The columns of the file.
  static let header = ["noun", "verb"]

  /// How many there are.
  public var count: Int { verbs.count }
  /// What is wrong in the file; rows with problems are left out.
  public let problems: [LexiconProblem]
  private let verbs: [String: String]

  /// Reads a file.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var problems = table.problems
    var verbs: [String: String] = [:]
    for row in table.rows {
      guard !row[0].isEmpty, row[1].hasSuffix("n") else {
        problems.append(row.problem("a noun and an infinitive are needed"))
        continue
      }
      guard verbs.updateValue(row[1], forKey: row[0]) == nil else {
        problems.append(row.problem("'\(row[0])' stands in two rows; keep it in one"))
        continue
      }
    }
    self.verbs = verbs
    self.problems = problems
  }

  /// The infinitive of the plainer verb for a noun in lower case; nil when the noun isn't listed.
  public subscript(noun: String) -> String? { verbs[noun] }
}

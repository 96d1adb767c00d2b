/// Names that a school uses for one and the same thing: one row of `Lexicons/same-things.tsv`.
public struct SameThing: Sendable {
  /// The names, each with its forms in lower case, the name itself first.
  public let names: [[String]]
  /// Why two of them in one message confuse, in Dutch.
  public let reason: String
}

/// The rows of `Lexicons/same-things.tsv`.
public struct SameThings: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = SameThings(LexiconFile(name: "same-things.tsv", text: EmbeddedFile.sameThings.text))

  /// The columns of the file.
  static let header = ["names", "reason"]

  /// The rows, in order of the file.
  public let things: [SameThing]
  /// What is wrong in the file.
  public let problems: [LexiconProblem]
  /// By the first word of a form: where the form stands in `things`, longest first.
  private let byFirstWord: [String: [(words: [String], thing: Int, name: Int)]]

  /// Reads a file; rows with problems are left out.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var problems = table.problems
    var things: [SameThing] = []
    var byFirstWord: [String: [(words: [String], thing: Int, name: Int)]] = [:]
    var taken: Set<String> = []
    for row in table.rows {
      let names = row[0].pieces("|").map {
        $0.pieces(";")
      }
      guard names.count > 1, names.allSatisfy({ !$0.isEmpty }) else {
        problems.append(row.problem("at least two names are needed, with ' | ' between"))
        continue
      }
      guard !row[1].isEmpty else {
        problems.append(row.problem("a reason is needed: why do two names confuse?", column: 1))
        continue
      }
      if let double = names.joined().first(where: taken.contains) {
        problems.append(row.problem("'\(double)' stands in two rows; keep it in one"))
        continue
      }
      for (name, forms) in names.enumerated() {
        for form in forms {
          taken.insert(form)
          let words = form.split(separator: " ").map(String.init)
          byFirstWord[words[0], default: []].append((words, things.count, name))
        }
      }
      things.append(SameThing(names: names, reason: row[1]))
    }
    self.things = things
    self.problems = problems
    self.byFirstWord = byFirstWord.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The thing and the name, as indices, that `words` in lower case name from `start` on, and the number of words.
  public func match(_ words: [String], at start: Int) -> (thing: Int, name: Int, length: Int)? {
    guard let found = byFirstWord[words[start]]?.first(where: { words[start...].starts(with: $0.words) }) else {
      return nil
    }
    return (found.thing, found.name, found.words.count)
  }
}

/// What `Lexicons/nouns.tsv` says of a noun.
public struct NounRow: Sendable, Hashable {
  /// What a noun stands for.
  public enum Class: String, Sendable, CaseIterable {
    /// What can be seen or touched, and events with a place and a time.
    case concrete
    /// What can't.
    case abstract
    /// Both, by its use.
    case undecided
  }

  /// The singular.
  public let noun: String
  /// Whether it takes *de*.
  public let takesDe: Bool
  /// Whether it takes *het*; some nouns take both.
  public let takesHet: Bool
  /// The plurals, best first; empty where none is in use.
  public let plurals: [String]
  /// What it stands for.
  public let meaning: Class

  /// A noun that no file has.
  public init(noun: String, takesDe: Bool, takesHet: Bool, plurals: [String], meaning: Class) {
    self.noun = noun
    self.takesDe = takesDe
    self.takesHet = takesHet
    self.plurals = plurals
    self.meaning = meaning
  }
}

/// The nouns of `Lexicons/nouns.tsv`.
public struct NounTable: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = NounTable(LexiconFile(name: "nouns.tsv", text: EmbeddedFile.nouns.text))

  /// The columns of the file.
  static let header = ["noun", "article", "plural", "class"]

  /// The rows, in order of the file.
  public let rows: [NounRow]
  /// What is wrong in the file.
  public let problems: [LexiconProblem]
  private let places: [String: Int]

  /// Reads a file; rows with problems are left out.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var problems = table.problems
    var rows: [NounRow] = []
    var places: [String: Int] = [:]
    for row in table.rows {
      let articles = row[1].split(separator: "/").map(String.init)
      guard !articles.isEmpty, articles.allSatisfy({ $0 == "de" || $0 == "het" }) else {
        problems.append(row.problem("article is 'de', 'het' or 'de/het', not '\(row[1])'", column: 1))
        continue
      }
      guard let meaning = NounRow.Class(rawValue: row[3]) else {
        problems.append(row.problem("class is 'concrete', 'abstract' or 'undecided', not '\(row[3])'", column: 3))
        continue
      }
      guard places[row[0]] == nil else {
        problems.append(row.problem("'\(row[0])' stands here twice; keep one row"))
        continue
      }
      places[row[0]] = rows.count
      rows.append(
        NounRow(
          noun: row[0], takesDe: articles.contains("de"), takesHet: articles.contains("het"),
          plurals: row[2] == "-" ? [] : row[2].split(separator: "/").map(String.init), meaning: meaning))
    }
    self.rows = rows
    self.problems = problems
    self.places = places
  }

  /// The row of a noun in the singular.
  public subscript(_ noun: String) -> NounRow? { places[noun].map { rows[$0] } }
}

/// What `Lexicons/adjectives.tsv` says of an adjective that the spelling rules would get wrong.
public struct AdjectiveRow: Sendable, Hashable {
  /// The form without ending.
  public let adjective: String
  /// The form in *-e*; the same as the adjective where it never takes an ending; nil where the rules give it.
  public let inflected: String?
  /// The comparative; nil where the rules give it.
  public let comparative: String?
  /// The superlative without ending; nil where the rules give it.
  public let superlative: String?
  /// Whether it has no degrees: *houten*, *gratis*.
  public let hasNoDegrees: Bool
}

/// The adjectives of `Lexicons/adjectives.tsv`.
public struct AdjectiveTable: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = AdjectiveTable(LexiconFile(name: "adjectives.tsv", text: EmbeddedFile.adjectives.text))

  /// The columns of the file; an empty cell follows the rules, `-` means that there is no such form.
  static let header = ["adjective", "inflected", "comparative", "superlative"]

  /// The rows, in order of the file.
  public let rows: [AdjectiveRow]
  /// What is wrong in the file.
  public let problems: [LexiconProblem]
  private let places: [String: Int]

  /// Reads a file; rows with problems are left out.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var problems = table.problems
    var rows: [AdjectiveRow] = []
    var places: [String: Int] = [:]
    for row in table.rows {
      guard places[row[0]] == nil else {
        problems.append(row.problem("'\(row[0])' stands here twice; keep one row"))
        continue
      }
      func cell(_ column: Int) -> String? { row[column].isEmpty || row[column] == "-" ? nil : row[column] }
      places[row[0]] = rows.count
      rows.append(
        AdjectiveRow(
          adjective: row[0], inflected: cell(1), comparative: cell(2), superlative: cell(3),
          hasNoDegrees: row[2] == "-"))
    }
    self.rows = rows
    self.problems = problems
    self.places = places
  }

  /// The row of an adjective without ending.
  public subscript(_ adjective: String) -> AdjectiveRow? { places[adjective].map { rows[$0] } }
}

public import Prose

/// What the card says in parents' languages, from the files of `Lexicons/glossary`.
///
/// A term whose language stands behind `unsure:` in the column `checked` isn't used: the card says it in Dutch instead.
public struct Glossary: Sendable {
  /// A file of the folder.
  public enum Part: String, Sendable, CaseIterable {
    /// What the card itself says: *When*, *Bring along*.
    case labels
    /// The kinds of events.
    case events
    /// The kinds of actions.
    case actions
    /// What is to be brought.
    case things
    /// Rooms and places.
    case places
  }

  /// What is compiled into the binary.
  public static let builtIn = Glossary(
    Dictionary(
      uniqueKeysWithValues: Part.allCases.map {
        ($0, LexiconFile(name: "glossary/\($0.rawValue).tsv", text: EmbeddedFile.glossary($0).text))
      }))

  /// The columns of each file: the id, Dutch, the other languages in the order of `Language`, who has checked the row, and
  /// what to know of it.
  static let header = ["id"] + Language.allCases.map(\.rawValue) + ["checked", "note"]

  /// What is wrong in the files.
  public let problems: [LexiconProblem]
  private let terms: [Part: [String: [String]]]
  private let ids: [Part: [String: String]]

  /// Reads files; rows with problems are left out.
  public init(_ files: [Part: LexiconFile]) {
    var problems: [LexiconProblem] = []
    var terms: [Part: [String: [String]]] = [:]
    var ids: [Part: [String: String]] = [:]
    for (part, file) in files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let table = TabSeparated(file, header: Self.header)
      problems += table.problems
      for row in table.rows {
        guard !row[0].isEmpty, !row[1].isEmpty else {
          problems.append(row.problem("a row needs an id and a Dutch term"))
          continue
        }
        guard terms[part]?[row[0]] == nil else {
          problems.append(row.problem("'\(row[0])' stands here twice; keep one row"))
          continue
        }
        let unsure = Self.unsure(row[Language.allCases.count + 1])
        let cells = zip(Language.allCases, 1...).map { language, column in
          unsure.contains(language.rawValue) ? "" : row[column].trimmed
        }
        terms[part, default: [:]][row[0]] = cells
        ids[part, default: [:]][cells[0].lowercased()] = row[0]
      }
    }
    self.problems = problems
    self.terms = terms
    self.ids = ids
  }

  /// The codes behind `unsure:` in *by-model; unchecked; sure: en ar; unsure: so ti*.
  private static func unsure(_ checked: String) -> Set<String> {
    let part = checked.pieces(";").first { $0.hasPrefix("unsure:") }
    return Set((part ?? "").dropFirst("unsure:".count).split(separator: " ").map(String.init))
  }

  /// How many terms a language has that can be used.
  public func count(in language: Language) -> Int {
    guard let column = Language.allCases.firstIndex(of: language) else { return 0 }
    return terms.values.joined().count { !$0.value[column].isEmpty }
  }

  /// The term with this id; nil when the language has none that can be used, or the part has no such id.
  public func term(_ id: String, of part: Part, in language: Language) -> String? {
    guard let cells = terms[part]?[id], let column = Language.allCases.firstIndex(of: language) else { return nil }
    return cells[column].isEmpty ? nil : cells[column]
  }

  /// The id of the row with this Dutch term, in lower case.
  public func id(of dutch: String, in part: Part) -> String? { ids[part]?[dutch] }

  /// The ids of a part, in order of the alphabet.
  public func ids(of part: Part) -> [String] { (terms[part] ?? [:]).keys.sorted() }
}

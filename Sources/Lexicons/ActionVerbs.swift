/// What a verb asks of parents, from a row of `Lexicons/action-verbs.tsv`.
public struct ActionVerb: Sendable, Hashable {
  /// Where a verb counts as something to do.
  public enum Use: String, Sendable, CaseIterable {
    /// Also where it is only possible (*u kunt mailen*) or told as a fact (*u belt de school*).
    case any
    /// Only where the message orders or asks.
    case order
  }

  /// The infinitive in one piece.
  public let verb: String
  /// The word that must go with it, as *contact* with *opnemen*; nil when it needs none.
  public let companion: String?
  /// The kind of action: an id of `Lexicons/glossary/actions.tsv`.
  public let action: String
  /// Where it counts.
  public let use: Use

  /// A verb with what it asks.
  public init(verb: String, companion: String?, action: String, use: Use) {
    self.verb = verb
    self.companion = companion
    self.action = action
    self.use = use
  }
}

/// The verbs of `Lexicons/action-verbs.tsv`.
public struct ActionVerbs: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = ActionVerbs(
    LexiconFile(name: "action-verbs.tsv", text: EmbeddedFile.actionVerbs.text))

  static let header = ["verb", "with", "action", "use"]

  /// What is wrong in the file.
  public let problems: [LexiconProblem]
  /// The kinds of action, each once, in order of the file.
  public let actions: [String]
  /// The verbs, each once, in order of the file.
  public let verbs: [String]
  private let rows: [String: [ActionVerb]]

  /// Reads a file; rows with problems are left out.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var problems = table.problems
    var rows: [String: [ActionVerb]] = [:]
    var actions: [String] = []
    var verbs: [String] = []
    for row in table.rows {
      guard let use = ActionVerb.Use(rawValue: row[3]) else {
        problems.append(row.problem("use is 'any' or 'order', not '\(row[3])'", column: 3))
        continue
      }
      let companion = row[1].isEmpty ? nil : row[1]
      if rows[row[0], default: []].contains(where: { $0.companion == companion }) {
        problems.append(row.problem("'\(row[0])' stands here twice; keep one row"))
        continue
      }
      if rows[row[0]] == nil { verbs.append(row[0]) }
      rows[row[0], default: []].append(
        ActionVerb(verb: row[0], companion: companion, action: row[2], use: use))
      if !actions.contains(row[2]) { actions.append(row[2]) }
    }
    self.problems = problems
    self.actions = actions
    self.verbs = verbs
    self.rows = rows
  }

  /// The rows of a verb, those with a companion as they stand in the file.
  public subscript(_ verb: String) -> [ActionVerb] { rows[verb] ?? [] }
}

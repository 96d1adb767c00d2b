/// What `Lexicons/verbs.tsv` or `Lexicons/regular-verbs.tsv` says of a verb. Where a verb has more than one form, the best
/// comes first.
public struct VerbRow: Sendable, Hashable {
  /// The verb that makes the perfect.
  public enum Auxiliary: String, Sendable, CaseIterable {
    /// *Hebben* only.
    case hebben
    /// *Zijn* only.
    case zijn
    /// Both, by the meaning.
    case both
  }

  /// The forms that spelling rules don't give.
  public struct Forms: Sendable, Hashable {
    /// The past singular, without the particle; empty where there is none.
    public let pastSingular: [String]
    /// The past plural, without the particle.
    public let pastPlural: [String]
    /// The past participle, with the particle.
    public let participle: [String]
    /// The forms of the present, by *ik*, *jij*, *u* and *hij*, where they aren't regular.
    public let present: [String: [String]]
  }

  /// The infinitive in one piece: *aanmelden*.
  public let infinitive: String
  /// What stands apart in a main clause: *aan*; nil for a verb that doesn't separate.
  public let particle: String?
  /// The verb that makes the perfect.
  public let auxiliary: Auxiliary
  /// The forms; nil for a regular verb.
  public let forms: Forms?
}

/// The verbs of `Lexicons/verbs.tsv`, with their forms, and of `Lexicons/regular-verbs.tsv`, whose forms follow from the rules.
public struct VerbTable: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = VerbTable(
    LexiconFile(name: "verbs.tsv", text: EmbeddedFile.verbs.text),
    regular: LexiconFile(name: "regular-verbs.tsv", text: EmbeddedFile.regularVerbs.text))

  /// The columns of the file with forms.
  static let header = ["infinitive", "past-singular", "past-plural", "participle", "auxiliary", "present-exceptions"]
  /// The columns of the file of regular verbs.
  static let regularHeader = ["infinitive", "auxiliary"]

  /// The rows, in order of the files.
  public let rows: [VerbRow]
  /// What is wrong in the files.
  public let problems: [LexiconProblem]
  /// By the infinitive as the file writes it, with its mark: *voorkomen* and *voor|komen* are two verbs.
  private let places: [String: Int]
  /// By the infinitive in one piece; the first of two.
  private let plainPlaces: [String: Int]

  /// Reads the files; rows with problems are left out.
  public init(_ file: LexiconFile, regular: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    let regularTable = TabSeparated(regular, header: Self.regularHeader)
    var problems = table.problems + regularTable.problems
    var rows: [VerbRow] = []
    var places: [String: Int] = [:]
    var plainPlaces: [String: Int] = [:]
    for (row, isRegular) in table.rows.map({ ($0, false) }) + regularTable.rows.map({ ($0, true) }) {
      let column = isRegular ? 1 : 4
      guard let auxiliary = VerbRow.Auxiliary(rawValue: row[column]) else {
        problems.append(row.problem("auxiliary is 'hebben', 'zijn' or 'both', not '\(row[column])'", column: column))
        continue
      }
      let parts = row[0].split(separator: "|").map(String.init)
      let infinitive = parts.joined()
      guard (1...2).contains(parts.count), places[row[0]] == nil else {
        problems.append(row.problem("'\(row[0])' stands here twice or has more than one '|'"))
        continue
      }
      places[row[0]] = rows.count
      if plainPlaces[infinitive] == nil { plainPlaces[infinitive] = rows.count }
      rows.append(
        VerbRow(
          infinitive: infinitive, particle: parts.count == 2 ? parts[0] : nil, auxiliary: auxiliary,
          forms: isRegular ? nil : Self.forms(row)))
    }
    self.rows = rows
    self.problems = problems
    self.places = places
    self.plainPlaces = plainPlaces
  }

  /// The row of a verb, by its infinitive in one piece; where two verbs are written alike, the one that doesn't separate.
  public subscript(_ infinitive: String) -> VerbRow? { plainPlaces[infinitive].map { rows[$0] } }

  /// The row of a separable verb, by its two parts.
  public subscript(particle particle: String, base base: String) -> VerbRow? {
    places["\(particle)|\(base)"].map { rows[$0] }
  }

  private static func forms(_ row: TabSeparated.Row) -> VerbRow.Forms {
    var present: [String: [String]] = [:]
    for pair in row[5].split(separator: ";") {
      let parts = pair.split(separator: ":").map(\.trimmed)
      if parts.count == 2 { present[parts[0]] = variants(parts[1]) }
    }
    return VerbRow.Forms(
      pastSingular: variants(row[1]), pastPlural: variants(row[2]), participle: variants(row[3]), present: present)
  }

  private static func variants(_ cell: String) -> [String] {
    cell == "-" ? [] : cell.split(separator: "/").map(String.init)
  }
}

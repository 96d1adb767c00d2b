import Prose

/// An abbreviation and how it is written out.
public struct Abbreviation: Sendable {
  /// Where an abbreviation stands.
  public enum Kind: String, Sendable, CaseIterable {
    /// Anywhere: *i.v.m.*
    case word
    /// Before a person's name: *dhr.*
    case title
    /// A day of the week: *ma.*
    case weekday
    /// A month: *okt.*
    case month
    /// Behind a number: *u.*
    case unit
    /// Before a school's name: *o.b.s.*
    case school
  }

  /// What may be done with it.
  public enum Use: String, Sendable, CaseIterable {
    /// May be written out wherever it stands.
    case safe
    /// Has more than one meaning.
    case suggestion
    /// Only known so that no sentence ends at its full stop.
    case never
  }

  /// As it is written, in the case of the lexicon.
  public let form: String
  /// What it is written out as, best first.
  public let expansions: [String]
  /// Where it stands.
  public let kind: Kind
  /// Whether a sentence may end with it.
  public let endsSentence: Bool
  /// What may be done with it.
  public let use: Use
  /// Why to write it out, in Dutch.
  public let reason: String
  /// Whether the form without its full stop is a Dutch word too: *zo.*, *min.*
  public let isAlsoWord: Bool
}

/// The abbreviations of `Lexicons/abbreviations.tsv`.
public struct Abbreviations: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = Abbreviations(
    LexiconFile(name: "abbreviations.tsv", text: EmbeddedFile.abbreviations.text))

  /// The columns of the file.
  static let header = ["abbreviation", "expansion", "kind", "ends-sentence", "safety", "reason"]

  /// The rows by form in lower case; *min.* is both a unit and a word.
  private let byForm: [String: [Abbreviation]]
  /// What is wrong in the file.
  public let problems: [LexiconProblem]

  /// Reads a file; rows with problems are left out.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var byForm: [String: [Abbreviation]] = [:]
    var problems = table.problems
    for row in table.rows {
      guard let kind = Abbreviation.Kind(rawValue: row[2]) else {
        problems.append(
          row.problem(
            "unknown kind '\(row[2])'; use \(Abbreviation.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
            column: 2))
        continue
      }
      guard row[3] == "never" || row[3] == "maybe" else {
        problems.append(row.problem("ends-sentence is 'never' or 'maybe', not '\(row[3])'", column: 3))
        continue
      }
      guard let use = Abbreviation.Use(rawValue: row[4]) else {
        problems.append(row.problem("safety is 'safe', 'suggestion' or 'never', not '\(row[4])'", column: 4))
        continue
      }
      let form = row[0]
      let key = form.lowercased()
      guard !form.isEmpty, !byForm[key, default: []].contains(where: { $0.kind == kind }) else {
        problems.append(row.problem("'\(form)' stands here twice with the same kind; keep one row"))
        continue
      }
      let core = key.hasSuffix(".") ? String(key.dropLast()) : key
      let frequency = core.utf8.contains(UInt8(ascii: ".")) ? nil : WordFrequencies.builtIn.frequency(of: core)
      byForm[key, default: []].append(
        Abbreviation(
          form: form, expansions: row[1].pieces("|", keepingEmpty: true), kind: kind,
          endsSentence: row[3] == "maybe", use: use, reason: row[5], isAlsoWord: (frequency ?? 0) >= 4.6))
    }
    self.byForm = byForm
    self.problems = problems
  }

  /// The abbreviations with this form, in lower case.
  public subscript(_ form: String) -> [Abbreviation] { byForm[form] ?? [] }

  /// Whether the form, in lower case, is an abbreviation.
  public func contains(_ form: String) -> Bool { byForm[form] != nil }

  /// All of them, in order of the alphabet.
  public var all: [Abbreviation] { byForm.values.joined().sorted { $0.form < $1.form } }
}

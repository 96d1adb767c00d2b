/// A term of school or care that stays in the text, with what it means.
public struct SchoolTerm: Sendable {
  /// The term as it is written.
  public let term: String
  /// Other forms and spellings.
  public let forms: [String]
  /// What it means, in at most fourteen easy words.
  public let explanation: String
  /// Why parents need it, in Dutch.
  public let reason: String
}

/// The terms of `Lexicons/school-terms.tsv`.
public struct SchoolTerms: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = SchoolTerms(LexiconFile(name: "school-terms.tsv", text: EmbeddedFile.schoolTerms.text))

  /// The columns of the file.
  static let header = ["term", "forms", "explanation", "sector", "reason"]

  /// The terms, in order of the file.
  public let terms: [SchoolTerm]
  /// What is wrong in the file.
  public let problems: [LexiconProblem]
  private let byForm: [String: Int]
  /// For each word that a term starts with, the most words of such a term.
  private let lengths: [String: Int]

  /// Reads a file; rows with problems are left out.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var problems = table.problems
    var terms: [SchoolTerm] = []
    var byForm: [String: Int] = [:]
    for row in table.rows {
      let forms = row[1].pieces(";")
      guard !row[0].isEmpty, !row[2].isEmpty else {
        problems.append(row.problem("a term needs an explanation", column: 2))
        continue
      }
      for form in [row[0]] + forms {
        if byForm.updateValue(terms.count, forKey: form.lowercased()).map({ $0 != terms.count }) ?? false {
          problems.append(row.problem("'\(form)' belongs to two terms; keep it with one"))
        }
      }
      terms.append(SchoolTerm(term: row[0], forms: forms, explanation: row[2], reason: row[4]))
    }
    self.terms = terms
    self.problems = problems
    self.byForm = byForm
    lengths = byForm.keys.reduce(into: [:]) { lengths, form in
      let words = form.pieces(" ")
      if let first = words.first { lengths[first] = max(lengths[first] ?? 0, words.count) }
    }
  }

  /// The most words of a term that starts with this word, in lower case; 0 when none does.
  public func mostWords(startingWith word: String) -> Int { lengths[word] ?? 0 }

  /// The term with this form, in lower case.
  public subscript(_ form: String) -> SchoolTerm? { byForm[form].map { terms[$0] } }
}

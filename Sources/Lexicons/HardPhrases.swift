/// Words that are hard together, or one hard word, that no other can simply take the place of: one row of
/// `Lexicons/hard-phrases.tsv`.
public struct HardPhrase: Sendable {
  /// As it is quoted to the writer: *te kennen geven*.
  public let phrase: String
  /// The words that stand side by side, in lower case, each a form or a lemma: *te kennen*.
  public let core: [String]
  /// The words that stand elsewhere, with no comma or the like between, likewise: *geven*.
  public let others: [String]
  /// The words with which it means what it says, likewise: *water* with *de druppel*.
  public let literal: [String]
  /// What to say instead, in Dutch.
  public let plainer: String
}

/// The rows of `Lexicons/hard-phrases.tsv`.
public struct HardPhrases: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = HardPhrases(LexiconFile(name: "hard-phrases.tsv", text: EmbeddedFile.hardPhrases.text))

  /// The columns of the file.
  static let header = ["phrase", "match", "plainer"]

  /// The rows, in order of the file.
  public let phrases: [HardPhrase]
  /// What is wrong in the file.
  public let problems: [LexiconProblem]
  /// Where the rows stand in `phrases`, by the first word of their core and by its second (empty for a single word), those with
  /// the most words first: *in* and *de* open hundreds.
  private let bySecondWord: [String: [String: [Int]]]

  /// Reads a file; rows with problems are left out.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var problems = table.problems
    var phrases: [HardPhrase] = []
    var bySecondWord: [String: [String: [Int]]] = [:]
    var taken: Set<String> = []
    for row in table.rows {
      // Without a pattern the phrase itself is looked for; "te kennen + geven" has its words apart, and "!water" is a
      // word with which the row is left alone.
      let match = row[1].isEmpty ? row[0] : row[1]
      var core: [String] = []
      var others: [String] = []
      var literal: [String] = []
      var isCore = true
      for word in match.pieces(" ") {
        if word == "+" {
          isCore = false
        } else if word.utf8.first == UInt8(ascii: "!") {
          literal.append(String(word.dropFirst()))
        } else if isCore {
          core.append(word)
        } else {
          others.append(word)
        }
      }
      guard !core.isEmpty, !row[0].isEmpty, !row[2].isEmpty else {
        problems.append(row.problem("a phrase and what to say instead are needed"))
        continue
      }
      guard taken.insert(match).inserted else {
        problems.append(row.problem("'\(match)' stands in two rows; keep it in one"))
        continue
      }
      bySecondWord[core[0], default: [:]][core.count > 1 ? core[1] : "", default: []].append(phrases.count)
      phrases.append(
        HardPhrase(phrase: row[0], core: core, others: others, literal: literal, plainer: row[2]))
    }
    self.phrases = phrases
    self.problems = problems
    self.bySecondWord = bySecondWord.mapValues { rows in
      rows.mapValues { rows in
        rows.sorted { Self.rank(phrases[$0]) > Self.rank(phrases[$1]) }
      }
    }
  }

  /// The row that has its core at `start`, and its other words before or behind it without a comma, semicolon or colon
  /// between; nil when there is none. `names` are, for each word of a sentence, its form and lemma in lower case, and with `~`
  /// before it the bare verb of one whose particle stands apart, which a row of that word alone doesn't mean.
  public func match(_ names: [[String]], at start: Int) -> HardPhrase? {
    let seconds = start + 1 < names.count ? names[start + 1] + [""] : [""]
    for name in names[start] {
      let isBare = name.hasPrefix("~")
      guard let rows = bySecondWord[isBare ? String(name.dropFirst()) : name] else { continue }
      for phrase in seconds.lazy.flatMap({ rows[$0] ?? [] }).map({ phrases[$0] }) {
        let end = start + phrase.core.count
        guard end <= names.count, !isBare || end > start + 1 || !phrase.others.isEmpty,
          zip(names[start..<end], phrase.core).allSatisfy({ Self.has($0, $1) })
        else { continue }
        let before = names[..<start].reversed().prefix { !Self.isBreak($0) }
        let rest = before + names[end...].prefix { !Self.isBreak($0) }
        func stands(_ word: String) -> Bool { rest.contains { Self.has($0, word) } }
        if phrase.others.allSatisfy(stands), !phrase.literal.contains(where: stands) { return phrase }
      }
    }
    return nil
  }

  private static func rank(_ phrase: HardPhrase) -> Int {
    100 * phrase.core.count + 10 * phrase.others.count + phrase.literal.count
  }

  /// Whether a word with these names, as for `match`, is this one.
  public static func has(_ names: [String], _ word: String) -> Bool {
    names.contains(word) || names.count > 1 && names.contains("~" + word)
  }

  private static func isBreak(_ names: [String]) -> Bool { [",", ";", ":"].contains(names[0]) }
}

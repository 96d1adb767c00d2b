/// A kind of event, from a row of `Lexicons/event-kinds.tsv`.
public struct EventKind: Sendable, Hashable {
  /// Its id: one of `Lexicons/glossary/events.tsv`.
  public let id: String
  /// The name of the drawing that goes with it.
  public let pictogram: String
}

/// The words for events of `Lexicons/event-kinds.tsv`: whole words or phrases, beginnings (`sinterklaas*`) and endings
/// (`*vakantie`).
public struct EventKinds: Sendable {
  /// A word that names a kind.
  public struct Match: Sendable, Hashable {
    /// The kind.
    public let kind: EventKind
    /// The number of words that name it.
    public let words: Int
    /// Whether it only counts where nothing else is named: *gesprek*, *feest*.
    public let isWeak: Bool
  }

  /// Those compiled into the binary.
  public static let builtIn = EventKinds(LexiconFile(name: "event-kinds.tsv", text: EmbeddedFile.eventKinds.text))

  static let header = ["kind", "words", "weak", "pictogram"]

  /// The kinds, in order of the file.
  public let kinds: [EventKind]
  /// What is wrong in the file.
  public let problems: [LexiconProblem]

  private struct Phrase {
    let rest: [String]
    let match: Match
  }

  private let phrases: [String: [Phrase]]
  private let endings: [(ending: String, match: Match)]
  private let beginnings: [(beginning: String, match: Match)]

  /// Reads a file; rows with problems are left out.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var problems = table.problems
    var kinds: [EventKind] = []
    var phrases: [String: [Phrase]] = [:]
    var endings: [(String, Match)] = []
    var beginnings: [(String, Match)] = []
    var seen: Set<String> = []
    for row in table.rows {
      let kind = EventKind(id: row[0], pictogram: row[3])
      kinds.append(kind)
      for (column, isWeak) in [(1, false), (2, true)] {
        for word in row[column].pieces(";").map({ $0.lowercased() }) {
          guard seen.insert(word).inserted else {
            problems.append(row.problem("'\(word)' belongs to two kinds; keep it with one", column: column))
            continue
          }
          let parts = word.split(separator: " ").map(String.init)
          let match = Match(kind: kind, words: parts.count, isWeak: isWeak)
          if word.hasPrefix("*") {
            endings.append((String(word.dropFirst()), match))
          } else if word.hasSuffix("*") {
            beginnings.append((String(word.dropLast()), match))
          } else {
            phrases[parts[0], default: []].append(Phrase(rest: Array(parts.dropFirst()), match: match))
          }
        }
      }
    }
    self.kinds = kinds
    self.problems = problems
    self.phrases = phrases.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    self.endings = endings
    self.beginnings = beginnings
  }

  /// The kind with this id.
  public subscript(_ id: String) -> EventKind? { kinds.first { $0.id == id } }

  /// What the words from `index` on name, the longest phrase first; `forms` gives the forms of a word by which it may be
  /// known, in lower case, and nothing behind the last word.
  public func match(at index: Int, forms: (Int) -> [String]) -> Match? {
    let own = forms(index)
    var best: Match?
    for form in own {
      for phrase in phrases[form] ?? [] where phrase.match.words > best?.words ?? 0 {
        let fits = phrase.rest.indices.allSatisfy { forms(index + 1 + $0).contains(phrase.rest[$0]) }
        if fits { best = phrase.match }
      }
    }
    if let best { return best }
    for form in own where form.utf8.count > 4 {
      if let found = endings.first(where: { form.hasSuffix($0.ending) })?.match { return found }
      if let found = beginnings.first(where: { form.hasPrefix($0.beginning) })?.match { return found }
    }
    return nil
  }
}

public import Prose

/// A verb with words that belong to it, and a plainer verb: one row of `Lexicons/verb-phrases.tsv`.
public struct VerbPhrase: Sendable {
  /// What may open an infinitive that goes with the phrase.
  public enum Infinitive: Sendable, Hashable {
    /// *dienen te*
    case te
    /// *verplicht zijn om te*, with or without *om*
    case omTe
  }

  /// The phrase as it stands in the row.
  public let entry: String
  /// The words that belong to the verb, in lower case: *een aanvang* of *een aanvang nemen*.
  public let companions: [String]
  /// Whether a reflexive pronoun belongs to it: *zich genoodzaakt zien*.
  public let isReflexive: Bool
  /// Whether its subject is *het*, which is lost where the reader becomes the subject.
  public let isImpersonal: Bool
  /// The infinitive, with `|` behind the particle.
  public let verb: String
  /// The preposition, or *dat*, that has to follow: *over* of *beschikken over*.
  public let link: String?
  /// Set where an infinitive goes with it, and the replacement is a modal verb.
  public let infinitive: Infinitive?

  /// Whether the reader is the subject of the replacement: *u kunnen*.
  public let isReaders: Bool
  /// The words that belong to the replacement's verb: *te bekijken* of *te bekijken zijn*.
  public let newCompanions: [String]
  /// The replacement's verb, with `|` behind the particle.
  public let newVerb: String
  /// The infinitive behind that verb: *weten* of *laten weten*.
  public let newInfinitive: String?
  /// What stands in the place of `link`; nil where nothing does, so that what follows is the object.
  public let newLink: String?
  /// Prepositions that may stand with the phrase, each with the one in its place.
  public let prepositions: [String: String]
  /// Where it is left alone or only a suggestion.
  public let conditions: PlainConditions

  /// Whether it may be replaced without asking.
  public let safety: Safety
  /// Why, in Dutch.
  public let reason: String
}

/// The rows of `Lexicons/verb-phrases.tsv`.
public struct VerbPhrases: Sendable {
  /// Those compiled into the binary.
  public static let builtIn = VerbPhrases(LexiconFile(name: "verb-phrases.tsv", text: EmbeddedFile.verbPhrases.text))

  static let header = ["phrase", "replacement", "prepositions", "unless", "safety", "reason"]

  /// The rows, in order of the file.
  public let phrases: [VerbPhrase]
  /// What is wrong in the file; rows with problems are left out.
  public let problems: [LexiconProblem]

  /// Reads a file.
  public init(_ file: LexiconFile) {
    let table = TabSeparated(file, header: Self.header)
    var problems = table.problems
    var phrases: [VerbPhrase] = []
    var entries: Set<String> = []
    for row in table.rows {
      do throws(LexiconProblem) {
        let phrase = try VerbPhrase(row)
        guard entries.insert(phrase.entry).inserted else {
          throw row.problem("'\(phrase.entry)' stands here twice; keep one row")
        }
        phrases.append(phrase)
      } catch {
        problems.append(error)
      }
    }
    self.phrases = phrases
    self.problems = problems
  }
}

extension VerbPhrase {
  /// A verb with *te* behind it for which a modal verb will do.
  public init(modal: String, insteadOf verb: String, reason: String) {
    entry = "\(verb) te"
    companions = []
    isReflexive = false
    isImpersonal = false
    self.verb = verb
    link = nil
    infinitive = .te
    isReaders = false
    newCompanions = []
    newVerb = modal
    newInfinitive = nil
    newLink = nil
    prepositions = [:]
    conditions = .none
    safety = .safe
    self.reason = reason
  }

  private static let links: Set<String> = [
    "aan", "bij", "dat", "in", "met", "naar", "op", "over", "tegen", "tot", "uit", "van", "voor",
  ]

  /// The words of a cell from its first to its verb, and the link behind the verb.
  private static func parts(_ cell: [String]) -> (words: [String], link: String?) {
    guard let last = cell.last, cell.count > 1, links.contains(last) else { return (cell, nil) }
    return (cell.dropLast(), last)
  }

  init(_ row: TabSeparated.Row) throws(LexiconProblem) {
    entry = row[0].trimmed
    var words = entry.split(separator: " ").map(String.init)
    switch words.suffix(2) {
    case ["om", "te"]: infinitive = .omTe
    case _ where words.last == "te": infinitive = .te
    default: infinitive = nil
    }
    words.removeLast(infinitive == .omTe ? 2 : infinitive == .te ? 1 : 0)
    (words, link) = Self.parts(words)
    guard let verb = words.popLast(), verb.hasSuffix("n") else {
      throw row.problem("no infinitive; write the words that belong to the verb, then its infinitive")
    }
    self.verb = verb
    isImpersonal = words.first == "het"
    isReflexive = words.first == "zich"
    companions = Array(words.dropFirst(isImpersonal || isReflexive ? 1 : 0))

    var (new, newLink) = Self.parts(row[1].split(separator: " ").map(String.init))
    isReaders = new.first == "u"
    if isReaders { new.removeFirst() }
    newInfinitive = new.count > 1 && new[new.count - 2] == "laten" ? new.removeLast() : nil
    guard let newVerb = new.popLast(), newVerb.hasSuffix("n") else {
      throw row.problem("no infinitive in the replacement", column: 1)
    }
    self.newVerb = newVerb
    newCompanions = new
    self.newLink = newLink
    if infinitive != nil, !["moeten", "kunnen", "willen"].contains(newVerb) || !new.isEmpty {
      throw row.problem("a phrase with 'te' needs moeten, kunnen or willen, with 'u' before it or nothing", column: 1)
    }
    if isReaders || isImpersonal, infinitive == nil {
      throw row.problem("'het' and 'u' go with a phrase in 'te'", column: 1)
    }
    var prepositions: [String: String] = [:]
    for pair in row[2].pieces(";") {
      let parts = pair.pieces("=")
      guard parts.count == 2 else {
        throw row.problem("'\(pair)' is not of the form 'preposition=preposition'", column: 2)
      }
      prepositions[parts[0]] = parts[1]
    }
    self.prepositions = prepositions
    conditions = try PlainConditions(row, column: 3)
    guard let safety = Safety(rawValue: row[4]) else {
      throw row.problem("safety is 'safe' or 'suggestion', not '\(row[4])'", column: 4)
    }
    self.safety = safety
    guard !row[5].trimmed.isEmpty else {
      throw row.problem("a reason is needed: why is the replacement plainer?", column: 5)
    }
    reason = row[5].trimmed
  }
}

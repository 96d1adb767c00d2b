public import Lexicons

/// A noun with its article, plural and diminutive, from `Lexicons/nouns.tsv`, from the last part of a compound, or from
/// an ending that decides.
public struct Noun: Sendable, Hashable {
  /// The article that a noun takes in the singular.
  public enum Article: String, Sendable, CaseIterable {
    /// *De*: masculine or feminine.
    case de
    /// *Het*: neuter.
    case het
  }

  /// The singular.
  public let lemma: String
  /// Its article, or both where both are right.
  public let articles: [Article]
  /// Its plurals, best first; empty where none is in use.
  public let plurals: [String]
  /// What it stands for.
  public let meaning: NounRow.Class
  /// What this rests on; never `guessed`.
  public let certainty: Certainty

  /// The noun with this singular; nil when its article can't be told.
  public init?(_ lemma: String) {
    let lemma = lemma.contains("_") ? lemma.filter { $0 != "_" } : lemma
    guard !lemma.isEmpty, lemma.utf8.count <= 100 else { return nil }
    if let row = NounTable.builtIn[lemma] ?? NounTable.builtIn[lemma.lowercased()] {
      self.init(lemma, row, front: nil, certainty: .listed)
    } else if let row = NounUse.row(of: lemma) {
      self.init(lemma, row, front: nil, certainty: .ruled)
    } else if WordForms.isOtherForm(lemma.lowercased()) || AdjectiveTable.builtIn[lemma.lowercased()] != nil {
      return nil
    } else if let (row, front) = NounHead.find(lemma.lowercased()) {
      // The front is written as in the lemma: *IB-gesprek*.
      self.init(lemma, row, front: String(lemma.prefix(front)), certainty: .head)
    } else if let ending = NounEnding.of(lemma) {
      self.init(lemma, ending)
    } else {
      return nil
    }
  }

  private init(_ lemma: String, _ ending: NounEnding) {
    self.lemma = lemma
    articles = [ending.article]
    plurals = ending.hasPlural ? [Plural.guess(lemma)] : []
    meaning = ending.meaning
    certainty = .ruled
  }

  private init(_ lemma: String, _ row: NounRow, front: String?, certainty: Certainty) {
    self.lemma = lemma
    articles = (row.takesDe ? [.de] : []) + (row.takesHet ? [.het] : [])
    // Of two plurals a compound may have only one: *vakbladen*, not *vakbladeren*.
    plurals = front.map { front in row.plurals.prefix(1).map { front + $0 } } ?? row.plurals
    meaning = row.meaning
    self.certainty = certainty
  }

  /// Whether it takes *het* and not *de*.
  public var isNeuter: Bool { articles == [.het] }

  /// The usual article: *de* where both are right.
  public var article: Article { articles.first ?? .de }

  /// The usual plural; nil where none is in use.
  public var plural: String? { plurals.first }

  /// The diminutive: *briefje*; always with *het*.
  public var diminutive: String { Diminutive.of(lemma) }

  /// The last part of a compound, in lower case: *gesprek* of *oudergesprek*; nil where it can't be told.
  public static func head(of lemma: String) -> String? { NounHead.find(lemma.lowercased())?.row.noun }

  /// The plural that the rules of spelling and the frequency list give, for any noun: not to be relied on.
  public static func guessedPlural(of lemma: String) -> String { Plural.guess(lemma) }
}

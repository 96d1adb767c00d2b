/// A card in one language, ready to be written.
public struct LocalCard: Sendable, Hashable {
  /// A piece of text in one language.
  public struct Run: Sendable, Hashable {
    /// What a piece is.
    public enum Kind: Sendable, Hashable {
      /// In the card's own language.
      case own
      /// Dutch, from the message or because the language has no term yet.
      case dutch
      /// A date, time, amount, address or number.
      case value
    }

    /// The text.
    public var text: String
    /// What it is.
    public var kind: Kind

    /// A piece of text.
    public init(_ text: String, _ kind: Kind) {
      self.text = text
      self.kind = kind
    }
  }

  /// A label with what it labels: *When: Friday 9 October 2026*.
  public struct Line: Sendable, Hashable {
    /// What the values are.
    public var label: [Run]
    /// The values, one a line.
    public var values: [[Run]]

    /// A line.
    public init(label: [Run], values: [[Run]]) {
      self.label = label
      self.values = values
    }
  }

  /// One thing that the message is about.
  public struct Item: Sendable, Hashable {
    /// What it is about.
    public var title: [Run]
    /// The drawing that goes with it.
    public var pictogram: String?
    /// What there is to know.
    public var lines: [Line]
    /// The Dutch sentences that it came from.
    public var sources: [Quote]

    /// An item.
    public init(title: [Run], pictogram: String?, lines: [Line], sources: [Quote]) {
      self.title = title
      self.pictogram = pictogram
      self.lines = lines
      self.sources = sources
    }
  }

  /// The language.
  public var language: Language
  /// *The most important points*.
  public var title: [Run]
  /// How many things a newsletter is about; empty for a message about one.
  public var count: [Run]
  /// What the message is about.
  public var items: [Item]
  /// What is true of the whole: that there is nothing to do, how to reach the school.
  public var lines: [Line]
  /// What stands above the Dutch sentences.
  public var sourceLabel: [Run]
  /// That a program made the card, and that the Dutch message decides.
  public var note: [Run]

  /// A card in a language.
  public init(
    language: Language, title: [Run], count: [Run] = [], items: [Item], lines: [Line], sourceLabel: [Run], note: [Run]
  ) {
    self.language = language
    self.title = title
    self.count = count
    self.items = items
    self.lines = lines
    self.sourceLabel = sourceLabel
    self.note = note
  }
}

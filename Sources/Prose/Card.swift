/// What a parent has to know of a message, whatever the language: what takes place, when and where, what to do, to bring
/// and to pay, and whom to ask.
public struct Card: Sendable, Hashable {
  /// One thing that the message is about.
  public struct Item: Sendable, Hashable {
    /// What takes place; nil for an item that only asks something.
    public var event: Event?
    /// The kind of event, also where only the heading names one; nil when nothing does.
    public var kind: String?
    /// The heading above it; nil where there is none.
    public var heading: Quote?
    /// The drawing that goes with it.
    public var pictogram: String?
    /// What to do.
    public var actions: [Action] = []
    /// What to bring.
    public var things: [Thing] = []
    /// What it costs.
    public var costs: [Fact] = []
    /// Whom to ask.
    public var contacts: [Contact] = []
    /// The Dutch sentences that it came from, in order.
    public var sources: [Quote] = []

    /// An item without anything in it yet.
    public init(event: Event?, kind: String?, heading: Quote?, pictogram: String?) {
      self.event = event
      self.kind = kind
      self.heading = heading
      self.pictogram = pictogram
    }
  }

  /// Something to bring.
  public struct Thing: Sendable, Hashable {
    /// Its id in `Lexicons/glossary/things.tsv`; nil when it isn't there.
    public var id: String?
    /// How many, when the message says so in a whole number; nil otherwise.
    public var count: Int?
    /// In the words of the message.
    public var quote: Quote

    /// Something to bring.
    public init(id: String?, count: Int? = nil, quote: Quote) {
      self.id = id
      self.count = count
      self.quote = quote
    }
  }

  /// Somebody to ask, or a way to do so.
  public struct Contact: Sendable, Hashable {
    /// The name in the same sentence; nil where there is none.
    public var name: String?
    /// A phone number, e-mail or web address.
    public var fact: Fact

    /// A way to ask.
    public init(name: String?, fact: Fact) {
      self.name = name
      self.fact = fact
    }
  }

  /// The title of the message; nil where it has none.
  public var title: Quote?
  /// Whether it is about several things, each with its own part of the message.
  public var isNewsletter: Bool
  /// What the message is about, in its order; that of a newsletter by day, with what has no day at the end.
  public var items: [Item]
  /// How to reach the school, from the closing and the lines under it.
  public var contacts: [Contact]

  /// A card.
  public init(title: Quote?, isNewsletter: Bool, items: [Item], contacts: [Contact]) {
    self.title = title
    self.isNewsletter = isNewsletter
    self.items = items
    self.contacts = contacts
  }
}

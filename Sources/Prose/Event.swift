/// Something that takes place, as far as a message tells: a study day, a school trip.
public struct Event: Sendable, Hashable {
  /// A day or some days, with the hours.
  public struct Moment: Sendable, Hashable {
    /// The first day as a fact has it: `2026-10-08`, `2026-11` for a month, `XXXX-WXX-3` for some Wednesday; nil when only
    /// a time is told.
    public var start: String?
    /// The last day; nil for one day.
    public var end: String?
    /// When it begins: `08:30`.
    public var from: String?
    /// When it ends.
    public var until: String?
    /// Where the message says so, from the first of these to the last.
    public var range: UTF8Range

    /// A moment told at `range`.
    public init(
      start: String?, end: String? = nil, from: String? = nil, until: String? = nil, range: UTF8Range
    ) {
      self.start = start
      self.end = end
      self.from = from
      self.until = until
      self.range = range
    }
  }

  /// What takes place, by its id in `Lexicons/event-kinds.tsv`: `study-day`.
  public var kind: String
  /// The word of the message: *Studiedag*.
  public var name: Quote
  /// When.
  public var moments: [Moment]
  /// Where.
  public var places: [Quote]
  /// For which groups or classes.
  public var groups: [Quote]
  /// Whether the message says that it doesn't take place.
  public var isCancelled = false
  /// The index of its sentence among all sentences of the message.
  public var sentence: Int
  /// Where the sentence that names it stands.
  public var range: UTF8Range

  /// An event that the sentence at `range` names.
  public init(
    kind: String, name: Quote, moments: [Moment] = [], places: [Quote] = [], groups: [Quote] = [], sentence: Int,
    range: UTF8Range
  ) {
    self.kind = kind
    self.name = name
    self.moments = moments
    self.places = places
    self.groups = groups
    self.sentence = sentence
    self.range = range
  }
}

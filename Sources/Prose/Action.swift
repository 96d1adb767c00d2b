/// Something that a message asks of its readers: *Meld uw kind af*, *Neem een handdoek mee*.
public struct Action: Sendable, Hashable {
  /// What is to be done, by its id in `Lexicons/action-verbs.tsv`: `sign-off`, `bring`; `do` for a verb that isn't in it.
  public var kind: String
  /// The verb of the message, as an infinitive: *afmelden*.
  public var verb: String
  /// A short imperative in Dutch, in the words of the message: *Meld uw kind af*.
  public var text: String
  /// The last moment, when the message sets one.
  public var deadline: Deadline?
  /// What is to be brought, handed in or paid, in the words of the message.
  public var objects: [Quote]
  /// When it is to be done only in some cases: those cases, in the words of the message.
  public var condition: Quote?
  /// The index of its sentence among all sentences of the message.
  public var sentence: Int
  /// Where its sentence stands.
  public var range: UTF8Range

  /// An action that the sentence at `range` asks for.
  public init(
    kind: String, verb: String, text: String, deadline: Deadline? = nil, objects: [Quote] = [], condition: Quote? = nil,
    sentence: Int, range: UTF8Range
  ) {
    self.kind = kind
    self.verb = verb
    self.text = text
    self.deadline = deadline
    self.objects = objects
    self.condition = condition
    self.sentence = sentence
    self.range = range
  }
}

/// Words of a message, with their place in it.
public struct Quote: Sendable, Hashable {
  /// As they stand in the message, white space evened out.
  public var text: String
  /// Where they stand.
  public var range: UTF8Range

  /// Words at `range`.
  public init(text: String, range: UTF8Range) {
    self.text = text
    self.range = range
  }

  /// The words of `text` in `range` as they read: white space evened out, without marks of emphasis, soft hyphens, bars of a
  /// table or the addresses behind links.
  public init(in text: String, _ range: UTF8Range) {
    var rest = text[range]
    if Self.isEven(rest) {
      self.init(text: String(rest), range: range)
      return
    }
    var words = ""
    // "[het portaal](https://…)" reads as "het portaal".
    while let start = rest.firstRange(of: "]("), let end = rest[start.upperBound...].firstIndex(of: ")") {
      var before = String(rest[..<start.lowerBound])
      if let bracket = before.lastIndex(of: "[") { before.remove(at: bracket) }
      words += before
      rest = rest[rest.index(after: end)...]
    }
    words += rest
    let plain = words.split(whereSeparator: { $0.isWhitespace || $0 == "|" }).joined(separator: " ")
    self.init(text: plain.filter { $0 != "*" && $0 != "\u{AD}" }, range: range)
  }

  /// Whether a text has single spaces between its words, no marks, and no signs but those of ASCII and letters with accents:
  /// then it stays as it is.
  private static func isEven(_ text: Substring) -> Bool {
    let space = UInt8(ascii: " ")
    var previous = space
    for byte in text.utf8 {
      switch byte {
      case space where previous == space: return false
      case UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "]"): return false
      // Two bytes of which the first is C3 are letters of Latin-1.
      case 0x20..<0x7F, 0xC3: break
      case 0x80...0xBF where previous == 0xC3: break
      default: return false
      }
      previous = byte
    }
    return previous != space
  }
}

/// The last moment for something.
public struct Deadline: Sendable, Hashable {
  /// The day as a fact has it: `2027-03-14`, or `XXXX-WXX-5` for some Friday; nil when there is only a time.
  public var date: String?
  /// The time of day: `08:30`.
  public var time: String?
  /// Whether it must be done before that moment: not on the day itself.
  public var isBefore: Bool

  /// A last moment.
  public init(date: String?, time: String?, isBefore: Bool) {
    self.date = date
    self.time = time
    self.isBefore = isBefore
  }

  /// The moment as in ISO 8601, `2027-03-14T08:30`, `2027-03-14` or `T08:30`; nil when the day isn't known.
  public var iso: String? {
    let clock = time.map { "T\($0)" }
    guard let date else { return clock }
    return Day(date) == nil ? nil : date + (clock ?? "")
  }
}

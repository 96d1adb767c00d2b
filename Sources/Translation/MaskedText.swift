public import Prose

/// A sentence as an endpoint gets to see it: what is private or must not change is hidden behind numbers.
public struct MaskedText: Sendable, Hashable {
  /// Something that stays on this machine.
  public struct Hidden: Sendable, Hashable {
    /// As it stands in the sentence.
    public var text: String
    /// What it is; nil for a word that is hidden only because it may be a name.
    public var kind: Fact.Kind?
    /// Its value, from which it can be written in another language; nil when it can only be given back as it stands.
    public var value: String?

    /// Something to hide.
    public init(text: String, kind: Fact.Kind? = nil, value: String? = nil) {
      self.text = text
      self.kind = kind
      self.value = value
    }
  }

  /// A part of the sentence.
  public enum Piece: Sendable, Hashable {
    /// Words that are sent.
    case words(String)
    /// The number, from 1, of something hidden.
    case hidden(Int)
  }

  /// The parts, in order.
  public private(set) var pieces: [Piece] = []
  /// What is hidden; number 1 comes first.
  public private(set) var hidden: [Hidden] = []

  /// A sentence without anything in it yet.
  public init() {}

  /// Adds words that are sent. Digits among them are hidden all the same.
  public mutating func add(words: some StringProtocol) {
    var plain = ""
    var digits = ""
    for scalar in words.unicodeScalars {
      if scalar.isFigure {
        append(&plain)
        digits.unicodeScalars.append(scalar)
      } else {
        if !digits.isEmpty { add(Hidden(text: digits, kind: .number)) }
        digits = ""
        plain.unicodeScalars.append(scalar)
      }
    }
    if !digits.isEmpty { add(Hidden(text: digits, kind: .number)) }
    append(&plain)
  }

  /// Adds something that is hidden.
  public mutating func add(_ secret: Hidden) {
    hidden.append(secret)
    pieces.append(.hidden(hidden.count))
  }

  private mutating func append(_ words: inout String) {
    guard !words.isEmpty else { return }
    if case .words(let before)? = pieces.last {
      pieces[pieces.count - 1] = .words(before + words)
    } else {
      pieces.append(.words(words))
    }
    words = ""
  }

  /// The words that are sent, without what is hidden.
  public var words: String {
    pieces.reduce(into: "") { if case .words(let words) = $1 { $0 += words } }
  }

  /// Whether there is anything to translate: a letter outside what is hidden.
  public var hasWords: Bool { words.unicodeScalars.contains { $0.properties.isAlphabetic } }
}

extension Unicode.Scalar {
  /// Whether it is a figure that is never sent: a digit of any script, ½, Ⅳ. Letters that also count, as in Chinese, are words.
  var isFigure: Bool { [.decimalNumber, .otherNumber, .letterNumber].contains(properties.generalCategory) }
}

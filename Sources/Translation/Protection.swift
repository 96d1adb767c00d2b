/// How an engine is told to leave something alone. What stands in the place of a name or date is only its number.
public enum Protection: Sendable, Hashable {
  /// `<span translate="no">3</span>` in HTML.
  case span
  /// `<x id="3"/>` in XML.
  case element
  /// `[[3]]` in plain text, for engines without a way to protect words.
  case token

  /// The text as it is sent.
  public func written(_ text: MaskedText) -> String {
    text.pieces.reduce(into: "") { sent, piece in
      switch (piece, self) {
      case (.words(let words), .token): sent += words
      case (.words(let words), _): sent += MarkupText.escaped(words)
      case (.hidden(let number), .span): sent += "<span translate=\"no\">\(number)</span>"
      case (.hidden(let number), .element): sent += "<x id=\"\(number)\"/>"
      case (.hidden(let number), .token): sent += "[[\(number)]]"
      }
    }
  }

  /// The pieces of an answer. Throws when a mark in it isn't one of ours or is broken.
  func read(_ answer: String) throws(Doubt) -> [MaskedText.Piece] {
    switch self {
    case .token: try tokens(answer)
    case .span, .element: try markup(answer)
    }
  }

  /// `[[3]]`, `[[ 3 ]]`, also with the digits of another script.
  private func tokens(_ answer: String) throws(Doubt) -> [MaskedText.Piece] {
    var pieces: [MaskedText.Piece] = []
    var rest = Substring(answer)
    while let open = rest.firstRange(of: "[") {
      guard let close = rest[open.upperBound...].firstRange(of: "]") else { throw .brokenMark }
      let inside = rest[open.upperBound..<close.lowerBound].drop { $0 == "[" || $0.isWhitespace }
      guard let number = Self.number(inside) else { throw .brokenMark }
      var behind = rest[close.upperBound...]
      let afterSpace = behind.drop(while: \.isWhitespace)
      guard afterSpace.first == "]" else { throw .brokenMark }
      behind = afterSpace.dropFirst()
      pieces.append(.words(String(rest[..<open.lowerBound])))
      pieces.append(.hidden(number))
      rest = behind
    }
    if rest.contains("]") { throw .brokenMark }
    pieces.append(.words(String(rest)))
    return pieces
  }

  private func markup(_ answer: String) throws(Doubt) -> [MaskedText.Piece] {
    var pieces: [MaskedText.Piece] = []
    var rest = Substring(answer)
    while let open = rest.firstIndex(of: "<") {
      pieces.append(.words(try MarkupText.unescaped(rest[..<open])))
      guard let close = rest[open...].firstIndex(of: ">") else { throw .brokenMark }
      let tag = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      switch self {
      case .span:
        guard tag.lowercased().hasPrefix("span "), tag.contains("translate"), let end = rest.firstIndex(of: "<"),
          let number = Self.number(rest[..<end]), let last = rest[end...].firstIndex(of: ">"),
          rest[end...last].lowercased().filter({ !$0.isWhitespace }) == "</span>"
        else { throw .brokenMark }
        pieces.append(.hidden(number))
        rest = rest[rest.index(after: last)...]
      default:
        // `<x id="3"/>`, `<x id="3"></x>`.
        let name = tag.prefix { $0.isLetter }
        guard name.lowercased() == "x", let number = Self.number(tag.dropFirst().filter { !"id=\"'/".contains($0) })
        else { throw .brokenMark }
        if !tag.hasSuffix("/") {
          guard rest.hasPrefix("</x>") else { throw .brokenMark }
          rest = rest.dropFirst(4)
        }
        pieces.append(.hidden(number))
      }
    }
    pieces.append(.words(try MarkupText.unescaped(rest)))
    return pieces
  }

  /// A number in the digits of any script, with white space around it.
  private static func number(_ text: some StringProtocol) -> Int? {
    var number = 0
    var hasDigit = false
    for character in text where !character.isWhitespace {
      guard let digit = character.wholeNumberValue, (0...9).contains(digit), number < 10_000 else { return nil }
      number = number * 10 + digit
      hasDigit = true
    }
    return hasDigit ? number : nil
  }
}

/// Text inside HTML or XML.
enum MarkupText {
  /// The text with the signs escaped that markup is made of.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }

  private static let names: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// The text with references resolved, once: what an engine escaped twice is not guessed at. Throws for a name that isn't
  /// one of those that engines write.
  static func unescaped(_ text: Substring) throws(Doubt) -> String {
    var plain = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      plain += rest[..<start]
      let behind = rest[rest.index(after: start)...]
      guard let end = behind.prefix(10).firstIndex(of: ";") else {
        plain.append("&")
        rest = behind
        continue
      }
      guard let character = character(behind[..<end]) else { throw .brokenMark }
      plain.append(character)
      rest = behind[behind.index(after: end)...]
    }
    return plain + rest
  }

  private static func character(_ reference: Substring) -> Character? {
    guard reference.hasPrefix("#") else { return names[reference] }
    let digits = reference.dropFirst()
    let isHexadecimal = digits.lowercased().hasPrefix("x")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}

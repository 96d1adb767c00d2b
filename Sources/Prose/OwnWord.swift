/// A word or phrase of one writer, and what that writer wants to read instead: *groepsapp*, *appgroep*.
public struct OwnWord: Sendable, Hashable {
  /// What stands in a message.
  public let word: String
  /// What is to stand there.
  public let instead: String

  /// The largest number of characters in either.
  public static let longest = 80

  /// A pair; nil when one is empty, longer than `longest`, has a control character, or both are the same.
  public init?(word: String, instead: String) {
    let word = Self.trimmed(word)
    let instead = Self.trimmed(instead)
    for text in [word, instead] {
      if text.isEmpty || text.count > Self.longest { return nil }
      if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) { return nil }
    }
    if word == instead { return nil }
    self.word = word
    self.instead = instead
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
  }
}

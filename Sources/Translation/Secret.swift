/// A key. It prints as dots, so that no log and no error can hold it.
public struct Secret: Sendable, CustomStringConvertible, CustomReflectable {
  let value: String

  /// A key; nil when it is empty or has signs that can't stand in a header.
  public init?(_ text: some StringProtocol) {
    let ends = text.drop(while: \.isWhitespace)
    guard let last = ends.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    let key = ends[...last]
    guard key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    value = String(key)
  }

  /// Dots.
  public var description: String { "…" }

  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

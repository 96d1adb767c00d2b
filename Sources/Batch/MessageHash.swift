import Prose

/// A name for a message: SHA-256 of its text, of what its sender said of it, and of what else its result depends on. The same
/// message has the same name every night, wherever it stands in the input.
struct MessageHash: Sendable {
  private let choices: [UInt8]

  /// `choices` is what results depend on besides the message: the version, options and lexicons.
  init(_ choices: [String]) { self.choices = choices.flatMap(Self.bytes) }

  /// The name as 64 hexadecimal digits; nil for what isn't a message.
  func hash(_ record: Record) -> String? {
    guard case .success(let item) = record.item else { return nil }
    let said = [
      record.ownID, item.profile?.rawValue, item.date?.description, item.school, item.group, item.sender,
      item.message.format.rawValue, item.message.text,
    ]
    return Digest.sha256(choices + said.flatMap { Self.bytes($0 ?? "") })
  }

  /// A value with its length before it, so that no two lists of values look the same.
  private static func bytes(_ value: String) -> [UInt8] { Array("\(value.utf8.count):\(value)".utf8) }
}

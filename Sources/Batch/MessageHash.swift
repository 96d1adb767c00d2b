import Crypto
import Prose

/// A name for a message: SHA-256 of its text, of what its sender said of it, and of what else its result depends on. The same
/// message has the same name every night, wherever it stands in the input.
struct MessageHash: Sendable {
  private let choices: SHA256

  /// `choices` is what results depend on besides the message: the version, options and lexicons.
  init(_ choices: [String]) {
    var hash = SHA256()
    for choice in choices { Self.add(choice, to: &hash) }
    self.choices = hash
  }

  /// The name as 64 hexadecimal digits; nil for what isn't a message.
  func hash(_ record: Record) -> String? {
    guard case .success(let item) = record.item else { return nil }
    var hash = choices
    let said = [
      record.ownID, item.profile?.rawValue, item.date?.description, item.school, item.group, item.sender,
      item.message.format.rawValue, item.message.text,
    ]
    for value in said { Self.add(value ?? "", to: &hash) }
    return hash.finalize().hexadecimal
  }

  /// Adds a value with its length, so that no two lists of values look the same.
  private static func add(_ value: String, to hash: inout SHA256) {
    hash.update(data: Array("\(value.utf8.count):".utf8))
    hash.update(data: Array(value.utf8))
  }
}

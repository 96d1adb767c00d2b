import Formats
import Prose

/// A message of the input, or why it can't be read.
struct Record: Sendable {
  /// A message with what its sender said of it.
  struct Item: Sendable {
    var message: Message
    /// The limits that it asks for.
    var profile: Profile?
    /// The day on which it was sent.
    var date: Day?
    /// The school that sent it.
    var school: String?
    /// The group or class that it went to.
    var group: String?
    /// The kind of sender: *leerkracht*, *directie*.
    var sender: String?
    /// Handed through unread.
    var meta: JSONValue?
  }

  /// Where it stands.
  let file: String
  /// The line there, from 1; nil where the file is one message.
  let line: Int?
  /// The message's own name, else one made of file and place.
  let id: String
  /// The message's own name, when it has one.
  let ownID: String?
  let item: Result<Item, UnreadableMessage>
}

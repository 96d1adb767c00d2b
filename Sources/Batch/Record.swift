public import Formats
public import Prose

/// A message of the input, or why it can't be read.
public struct Record: Sendable {
  /// A message with what its sender said of it.
  public struct Item: Sendable {
    /// The message.
    public var message: Message
    /// The limits that it asks for.
    public var profile: Profile?
    /// The day on which it was sent.
    public var date: Day?
    /// The school that sent it.
    public var school: String?
    /// The group or class that it went to.
    public var group: String?
    /// The kind of sender: *leerkracht*, *directie*.
    public var sender: String?
    /// Handed through unread.
    public var meta: JSONValue?
  }

  /// Where it stands.
  public let file: String
  /// The line there, from 1; nil where the file is one message.
  public let line: Int?
  /// The message's own name, else one made of file and place.
  public let id: String
  /// The message.
  public let item: Result<Item, UnreadableMessage>
}

import FoundationEssentials
public import Prose

/// One message as a line of JSON, as `helder filter` takes it.
public struct JSONLineMessage: Sendable {
  /// The caller's own name for the message.
  public let id: String?
  /// The message itself.
  public let message: Message
  /// The limits that the line asks for.
  public let profile: Profile?
  /// The day of the message.
  public let date: Day?
  /// The school that sent it.
  public let school: String?
  /// The group or class that it went to.
  public let group: String?
  /// The kind of sender.
  public let sender: String?
  /// Handed through unread.
  public let meta: JSONValue?

  private struct Line: Decodable {
    let id: JSONValue?
    let text: String?
    let format: String?
    let profile: String?
    let date: String?
    let school: String?
    let group: String?
    let sender: String?
    let meta: JSONValue?
  }

  /// Reads a line. Errors name what is wrong, never the text.
  public init(_ line: [UInt8], number: Int) throws(UnreadableMessage) {
    func bad(_ message: String) -> UnreadableMessage {
      UnreadableMessage(kind: .badMessage, message: message, line: number)
    }
    guard line.count <= MessageReader.largestMessage * 2 else {
      throw UnreadableMessage(
        kind: .tooLarge, message: "the line has \(line.count) bytes; split the message", line: number)
    }
    guard String(validating: line, as: UTF8.self) != nil else {
      throw UnreadableMessage(kind: .notUTF8, message: "not UTF-8; write JSON lines in UTF-8", line: number)
    }
    let read: Line
    do {
      read = try JSONDecoder().decode(Line.self, from: Data(line))
    } catch DecodingError.typeMismatch(_, let context) {
      let name = context.codingPath.last?.stringValue ?? "the line"
      throw bad("'\(name)' has the wrong type; a message is an object such as {\"id\": \"1\", \"text\": \"…\"}")
    } catch {
      throw bad("not JSON; write one object a line, such as {\"id\": \"1\", \"text\": \"…\"}")
    }
    guard let text = read.text else {
      throw bad("'text' is missing; a message is an object such as {\"id\": \"1\", \"text\": \"…\"}")
    }
    guard text.utf8.count <= MessageReader.largestMessage else {
      throw UnreadableMessage(
        kind: .tooLarge, message: "the message has \(text.utf8.count) bytes; split it", line: number)
    }
    var format = Message.Format.text
    if let name = read.format {
      guard let known = Message.Format(rawValue: name) else {
        throw bad("unknown format '\(name.prefix(20))'; use text, html or markdown")
      }
      format = known
    }
    if let name = read.profile {
      guard let known = Profile(rawValue: name) else {
        throw bad("unknown profile '\(name.prefix(20))'; use a2, b1 or b2")
      }
      profile = known
    } else {
      profile = nil
    }
    if let name = read.date {
      guard let day = Day(name.prefix(10)) else { throw bad("'date' is not a day as YYYY-MM-DD") }
      date = day
    } else {
      date = nil
    }
    switch read.id {
    case .string(let name): id = name
    case .integer(let number): id = String(number)
    case nil, .null: id = nil
    default: throw bad("'id' must be a string")
    }
    school = read.school
    group = read.group
    sender = read.sender
    meta = read.meta
    message = MessageReader.message(text, as: format)
  }

  /// The id of a line that could not be read as a message, if that much is readable.
  public static func id(of line: [UInt8]) -> String? {
    struct Name: Decodable { let id: String }
    return try? JSONDecoder().decode(Name.self, from: Data(line)).id
  }
}

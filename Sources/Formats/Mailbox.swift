import CMail
public import Prose

/// One mail of a mailbox.
public struct Mail: Sendable {
  /// What it says: the plain text, or else the HTML.
  public let message: Message
  /// The day on which it was sent, where the sender was.
  public let date: Day?
}

/// The mails of an `.eml` or `.mbox` file. The only Swift file that speaks to GMime.
@safe public struct Mailbox: ~Copyable {
  private struct Piece {
    let text: String
    let isHTML: Bool
  }

  private let reader: OpaquePointer

  /// Reads the open file `descriptor`, which must stay open meanwhile. Fails where GMime isn't installed.
  public init(descriptor: Int32, isMailbox: Bool) throws(UnreadableMessage) {
    guard let reader = unsafe cmail_open(descriptor, isMailbox) else {
      throw UnreadableMessage(
        kind: .missingProgram, message: "mail needs the library GMime; install it with: apt install libgmime-3.0-0")
    }
    unsafe self.reader = reader
  }

  deinit { unsafe cmail_close(reader) }

  /// The bytes of the file that were read.
  public var position: Int { unsafe Int(cmail_position(reader)) }

  /// The next mail; nil when there is none. After an error the next one can be asked for.
  public mutating func next() throws(UnreadableMessage) -> Mail? {
    var raw = unsafe cmail_message()
    defer { unsafe cmail_free(&raw) }
    switch unsafe cmail_next(reader, &raw) {
    case 0: return nil
    case 1: break
    default:
      throw UnreadableMessage(
        kind: .badMessage,
        message: "this is not e-mail: an .eml file starts with lines such as 'Subject: …', an .mbox file with 'From '")
    }
    let pieces = unsafe UnsafeBufferPointer(start: raw.pieces, count: raw.piece_count).map { piece in
      unsafe Piece(text: String(cString: piece.text), isHTML: piece.is_html)
    }
    guard !pieces.isEmpty else {
      throw UnreadableMessage(kind: .empty, message: "the mail has no text; an attachment isn't read")
    }
    guard pieces.reduce(0, { $0 + $1.text.utf8.count }) <= MessageReader.largestMessage else {
      throw UnreadableMessage(kind: .tooLarge, message: "the mail has a text of more than 8 MB")
    }
    return unsafe Mail(
      message: Self.message(pieces), date: Day(year: Int(raw.year), month: Int(raw.month), day: Int(raw.day)))
  }

  /// One message of all pieces, in which no plain text is taken for HTML.
  private static func message(_ pieces: [Piece]) -> Message {
    guard pieces.contains(where: \.isHTML) else {
      return MessageReader.message(pieces.map(\.text).joined(separator: "\n\n"), as: .text)
    }
    return MessageReader.message(
      pieces.map { $0.isHTML ? $0.text : "<pre>\(DocumentWriter.escaped($0.text))</pre>" }.joined(separator: "\n"),
      as: .html)
  }
}

import CMail
public import Prose

/// One mail of a mailbox.
public struct Mail: Sendable {
  /// The subject; nil when there is none.
  public let subject: String?
  /// What it says: the plain text, or else the HTML.
  public let message: Message
  /// The day on which it was sent, where the sender was.
  public let date: Day?
}

/// The mails of an `.eml` or `.mbox` file. The only Swift file that speaks to GMime.
@safe public struct Mailbox: ~Copyable {
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

  /// The next mail; nil when there is none. After an error the next one can be asked for.
  public mutating func next() throws(UnreadableMessage) -> Mail? {
    var raw = unsafe cmail_message()
    defer { unsafe cmail_free(&raw) }
    switch unsafe cmail_next(reader, &raw) {
    case 0: return nil
    case 1: break
    default:
      throw UnreadableMessage(
        kind: .badMessage, message: "this is not an e-mail; an .eml file starts with lines such as 'Subject: …'")
    }
    let subject = unsafe raw.subject.map { unsafe String(cString: $0) }
    let plain = unsafe raw.plain.map { unsafe String(cString: $0) } ?? ""
    let html = unsafe raw.html.map { unsafe String(cString: $0) } ?? ""
    guard max(plain.utf8.count, html.utf8.count) <= MessageReader.largestMessage else {
      throw UnreadableMessage(kind: .tooLarge, message: "the mail has a text of more than 8 MB")
    }
    let isPlain = plain.contains { !$0.isWhitespace }
    guard isPlain || html.contains(where: { !$0.isWhitespace }) else {
      throw UnreadableMessage(kind: .empty, message: "the mail has no text; an attachment isn't read")
    }
    return unsafe Mail(
      subject: subject, message: MessageReader.message(isPlain ? plain : html, as: isPlain ? .text : .html),
      date: Day(year: Int(raw.year), month: Int(raw.month), day: Int(raw.day)))
  }
}

public import Prose

/// Why a message can't be read.
public struct UnreadableMessage: Error, Sendable, CustomStringConvertible {
  /// What sort of trouble.
  public enum Kind: String, Sendable {
    /// A byte that UTF-8 doesn't allow.
    case notUTF8 = "not-utf8"
    /// Not text at all.
    case binary
    /// Nothing in it.
    case empty
    /// More than Helder takes in one message.
    case tooLarge = "too-large"
    /// JSON that isn't a message.
    case badMessage = "bad-message"
    /// A program or library that reads this kind of file isn't installed.
    case missingProgram = "missing-program"
    /// A PDF whose columns came out mixed.
    case mixedColumns = "mixed-columns"
  }

  /// What sort of trouble.
  public var kind: Kind
  /// What is wrong and what to do. Never holds text of the message.
  public var message: String
  /// The line where it is, from 1.
  public var line: Int?

  /// A message that can't be read.
  public init(kind: Kind, message: String, line: Int? = nil) {
    self.kind = kind
    self.message = message
    self.line = line
  }

  /// A line that is longer than any message.
  public static func lineTooLong(_ line: Int) -> UnreadableMessage {
    UnreadableMessage(
      kind: .tooLarge, message: "the line is longer than any message may be; split it", line: line)
  }

  /// The line, if known, and the message.
  public var description: String { line.map { "line \($0): \(message)" } ?? message }
}

/// Bytes from outside → a message.
public enum MessageReader {
  /// The largest message, in bytes. A book of 1,000 pages is smaller.
  public static let largestMessage = 8 << 20

  /// Reads a message. Without `format`, HTML and Markdown are recognised by what is in them.
  public static func read(_ bytes: [UInt8], as format: Message.Format? = nil) throws(UnreadableMessage) -> Message {
    guard bytes.count <= largestMessage else {
      throw UnreadableMessage(
        kind: .tooLarge,
        message:
          "the message has \(bytes.count) bytes, more than \(largestMessage); split it, or use one message per file")
    }
    guard !bytes.contains(0) else {
      throw UnreadableMessage(
        kind: .binary,
        message: "this is not text (it has NUL bytes); give the message as text, Markdown or HTML in UTF-8")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let line = lineOfFirstBadByte(bytes)
      throw UnreadableMessage(
        kind: .notUTF8,
        message: "not UTF-8; save the text as UTF-8, or convert it with: iconv -f WINDOWS-1252 -t UTF-8",
        line: line)
    }
    return message(text, as: format)
  }

  /// Reads a text that is known to be Unicode.
  public static func message(_ text: String, as format: Message.Format? = nil) -> Message {
    switch format ?? detectedFormat(of: text) {
    case .html: HTMLReader.message(from: text)
    case .markdown: Message(text: text, format: .markdown)
    case .text: Message(text: text)
    }
  }

  /// The format that a text looks like.
  static func detectedFormat(of text: String) -> Message.Format {
    // Most letters have none of the signs by which the others are told.
    guard text.utf8.contains(where: { "<#|]".utf8.contains($0) }) else { return .text }
    let head = text.prefix(4000).lowercased()
    let opening = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") { return .html }
    if opening.hasPrefix("<"), ["</p>", "</div>", "</body>", "</table>", "<br"].contains(where: head.contains) {
      return .html
    }
    for line in head.split(separator: "\n") {
      let marks = line.prefix { $0 == "#" }.count
      if (1...6).contains(marks), line.dropFirst(marks).first == " " { return .markdown }
      if line.hasPrefix("|"), line.contains("---") { return .markdown }
      if line.contains("](http") || line.contains("](mailto:") { return .markdown }
    }
    return .text
  }

  private static func lineOfFirstBadByte(_ bytes: [UInt8]) -> Int {
    var line = 1
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count - 1
      if String(validating: bytes[start...end], as: UTF8.self) == nil { return line }
      start = end + 1
      line += 1
    }
    return line
  }
}

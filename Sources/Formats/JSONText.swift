import Prose

/// JSON while it is written, straight into bytes. A result has thousands of members: written by way of `Encodable` they take
/// as long as finding all that a message asks. The bytes are those that `JSONEncoder` gives with sorted keys and slashes left
/// as they are; whoever writes an object gives its members in that order.
struct JSONText {
  /// Each value has a comma behind it until what it stands in is closed.
  private var written: [UInt8] = []

  /// The bytes of the one value that was written.
  var bytes: [UInt8] { Array(written.prefix(written.count - 1)) }

  /// An object with what `members` writes.
  mutating func object(_ members: (inout JSONText) -> Void) {
    written.append(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// A member that is an object.
  mutating func object(_ name: String, _ members: (inout JSONText) -> Void) {
    key(name)
    object(members)
  }

  /// A member that is an array with what `write` writes of each element.
  mutating func array<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONText, Element) -> Void
  ) {
    key(name)
    written.append(UInt8(ascii: "["))
    for element in elements { write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// A member that is an array of strings.
  mutating func member(_ name: String, _ strings: [String]) {
    array(name, strings) { text, string in text.write(string) }
  }

  /// A member that is a string.
  mutating func member(_ name: String, _ string: String) {
    key(name)
    write(string)
  }

  /// A member that is a string; none when there is none.
  mutating func member(_ name: String, ifThere string: String?) {
    if let string { member(name, string) }
  }

  /// A member that is `true` or `false`.
  mutating func member(_ name: String, _ value: Bool) {
    key(name)
    raw(value ? "true" : "false")
  }

  /// A member that is a whole number, or `null`.
  mutating func member(_ name: String, _ number: Int?) {
    key(name)
    raw(number.map(String.init) ?? "null")
  }

  /// A member that is a finite number, or `null`.
  mutating func member(_ name: String, _ number: Double?) {
    key(name)
    let text = number.map(\.description) ?? "null"
    raw(text.hasSuffix(".0") ? text.dropLast(2) : text[...])
  }

  /// A member that is a range of bytes.
  mutating func member(_ name: String, _ range: UTF8Range) {
    object(name) { text in
      text.member("end", range.end)
      text.member("start", range.start)
    }
  }

  /// A member that is JSON already.
  mutating func member(_ name: String, json: [UInt8]) {
    key(name)
    written += json
    written.append(UInt8(ascii: ","))
  }

  private mutating func key(_ name: String) {
    written.append(UInt8(ascii: "\""))
    written += name.utf8
    written.append(UInt8(ascii: "\""))
    written.append(UInt8(ascii: ":"))
  }

  private mutating func close(_ sign: UInt8) {
    if written.last == UInt8(ascii: ",") { written.removeLast() }
    written.append(sign)
    written.append(UInt8(ascii: ","))
  }

  private mutating func raw(_ text: some StringProtocol) {
    written += text.utf8
    written.append(UInt8(ascii: ","))
  }

  private mutating func write(_ string: String) {
    written.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): escape(byte)
      case 0x08: escape(UInt8(ascii: "b"))
      case 0x09: escape(UInt8(ascii: "t"))
      case 0x0A: escape(UInt8(ascii: "n"))
      case 0x0C: escape(UInt8(ascii: "f"))
      case 0x0D: escape(UInt8(ascii: "r"))
      case ..<0x20:
        let digits = String(byte, radix: 16)
        written += (digits.utf8.count == 1 ? "\\u000\(digits)" : "\\u00\(digits)").utf8
      default: written.append(byte)
      }
    }
    written.append(UInt8(ascii: "\""))
    written.append(UInt8(ascii: ","))
  }

  private mutating func escape(_ sign: UInt8) {
    written.append(UInt8(ascii: "\\"))
    written.append(sign)
  }
}

import Prose

/// A physical line of a text.
struct TextLine {
  /// With the line end behind it.
  var range: UTF8Range
  /// Without white space at either end.
  var content: UTF8Range
  /// The number of bytes of white space before the content.
  var indent: Int

  var isBlank: Bool { content.isEmpty }
}

/// The bytes of a text with what segmentation needs to know of them.
struct TextBytes {
  let text: String
  private let storage: [UInt8]

  init(_ text: String) {
    self.text = text
    storage = Array(text.utf8)
  }

  var count: Int { storage.count }

  subscript(_ offset: Int) -> UInt8 { storage[offset] }

  /// The byte at `offset`, or 0 outside the text.
  func at(_ offset: Int) -> UInt8 { offset >= 0 && offset < storage.count ? storage[offset] : 0 }

  func string(_ range: UTF8Range) -> String { String(decoding: storage[range.start..<range.end], as: UTF8.self) }

  /// The scalar that starts at `offset`.
  func scalar(at offset: Int) -> Unicode.Scalar {
    let first = storage[offset]
    if first < 0x80 { return Unicode.Scalar(first) }
    var value: UInt32
    let length: Int
    switch first {
    case 0xC0..<0xE0: (value, length) = (UInt32(first & 0x1F), 2)
    case 0xE0..<0xF0: (value, length) = (UInt32(first & 0x0F), 3)
    default: (value, length) = (UInt32(first & 0x07), 4)
    }
    for step in 1..<length { value = value << 6 | UInt32(at(offset + step) & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The offset of the scalar that ends right before `offset`.
  func scalarStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, storage[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The number of bytes of white space that start at `offset`: blanks, NBSP and its narrow forms, a byte order mark,
  /// zero-width and soft signs that stand alone.
  func spaceLength(at offset: Int) -> Int {
    let byte = at(offset)
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    switch byte {
    case 0xC2: return [0xA0, 0x85, 0xAD].contains(at(offset + 1)) ? 2 : 0
    case 0xE2:
      if at(offset + 1) == 0x80, (0x80...0x8D).contains(at(offset + 2)) || (0xA8...0xAF).contains(at(offset + 2)) {
        return 3
      }
      return at(offset + 1) == 0x81 && (at(offset + 2) == 0x9F || at(offset + 2) == 0xA0) ? 3 : 0
    case 0xE3: return at(offset + 1) == 0x80 && at(offset + 2) == 0x80 ? 3 : 0
    case 0xEF: return at(offset + 1) == 0xBB && at(offset + 2) == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// The range without white space at either end.
  func trimmed(_ range: UTF8Range) -> UTF8Range {
    var start = range.start
    while start < range.end {
      let length = spaceLength(at: start)
      if length == 0 { break }
      start += length
    }
    var end = min(range.end, max(start, range.end))
    while end > start {
      let last = scalarStart(before: end)
      if spaceLength(at: last) != end - last { break }
      end = last
    }
    return UTF8Range(min(start, range.end), max(end, min(start, range.end)))
  }

  /// The lines within a range.
  func lines(in range: UTF8Range) -> [TextLine] {
    var lines: [TextLine] = []
    var start = range.start
    var offset = start
    func add(_ end: Int) {
      let content = trimmed(UTF8Range(start, end))
      lines.append(TextLine(range: UTF8Range(start, end), content: content, indent: content.start - start))
      start = end
    }
    while offset < range.end {
      let byte = self[offset]
      offset += 1
      if byte == 0x0D, at(offset) == 0x0A, offset < range.end { offset += 1 }
      if byte == 0x0A || byte == 0x0D { add(offset) }
    }
    if start < range.end { add(range.end) }
    return lines
  }
}

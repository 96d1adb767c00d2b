/// Cuts a stream of bytes into lines. A line longer than any message can be is let go of as it comes in.
public struct TextLines {
  /// A line.
  public struct Line: Sendable {
    /// From 1.
    public let number: Int
    /// Without its line end; none when it is too long.
    public let bytes: [UInt8]
    /// Whether it was longer than any message can be.
    public let isTooLong: Bool
  }

  /// What some programs for Windows put in front of UTF-8.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let longest = MessageReader.largestMessage * 2

  private let keepsBlank: Bool
  private var partial: [UInt8] = []
  private var isTooLong = false
  private var number = 0

  /// A cutter that leaves blank lines out, or keeps them: inside a field of a CSV file they count.
  public init(keepsBlank: Bool = false) { self.keepsBlank = keepsBlank }

  /// The lines that these bytes complete; blank ones are counted.
  public mutating func add(_ chunk: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = chunk[start...].firstIndex(of: 0x0A) {
      extend(chunk[start..<end])
      if let line = take() { lines.append(line) }
      start = end + 1
    }
    extend(chunk[start...])
    return lines
  }

  /// The last line, when no line end follows it.
  public mutating func rest() -> [Line] {
    if partial.isEmpty && !isTooLong { return [] }
    return take().map { [$0] } ?? []
  }

  private mutating func extend(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    if partial.count + bytes.count > Self.longest {
      isTooLong = true
      partial = []
    } else {
      partial += bytes
    }
  }

  private mutating func take() -> Line? {
    defer {
      partial = []
      isTooLong = false
    }
    number += 1
    if number == 1, partial.starts(with: Self.byteOrderMark) { partial.removeFirst(Self.byteOrderMark.count) }
    if partial.last == 0x0D { partial.removeLast() }
    let isBlank = partial.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return isBlank && !isTooLong && !keepsBlank ? nil : Line(number: number, bytes: partial, isTooLong: isTooLong)
  }
}

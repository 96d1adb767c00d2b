/// A half-open range of bytes in the UTF-8 of a text.
public struct UTF8Range: Hashable, Sendable, Codable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte.
  public var end: Int

  /// A range from `start` up to, not including, `end`. Requires `start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range can't end before it starts")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// Whether all of `other` lies within this range.
  public func contains(_ other: UTF8Range) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` lies within this range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two share at least one byte.
  public func overlaps(_ other: UTF8Range) -> Bool { start < other.end && other.start < end }
}

extension String {
  /// The bytes in `range`, as a string. The range must lie on boundaries of Unicode scalars.
  public subscript(_ range: UTF8Range) -> Substring {
    let from = utf8.index(utf8.startIndex, offsetBy: range.start)
    return self[from..<utf8.index(from, offsetBy: range.count)]
  }
}

import Prose

/// Where a place in the original is in the plainer text.
struct PlainOffsets {
  /// Behind each applied edit: its end in the original, and how far the text behind it has moved.
  private let moves: [(end: Int, start: Int, distance: Int)]

  /// Offsets after these edits, which must be in order.
  init(_ applied: [Edit]) {
    var distance = 0
    moves = applied.map { edit in
      distance += edit.after.utf8.count - edit.range.count
      return (edit.range.end, edit.range.start, distance)
    }
  }

  /// The offset in the plainer text; inside an edit, that of its end.
  func plain(_ offset: Int) -> Int {
    var low = 0
    var high = moves.count
    while low < high {
      let middle = (low + high) / 2
      if moves[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let move = moves[low - 1]
    return max(offset, move.end) + move.distance
  }

  /// The same range in the plainer text.
  func plain(_ range: UTF8Range) -> UTF8Range {
    let start = plain(range.start)
    return UTF8Range(start, max(start, plain(range.end)))
  }
}

extension Message {
  /// The message after edits, which must be in order and not overlap.
  func applying(_ edits: [Edit]) -> Message {
    guard !edits.isEmpty else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var rest = text.utf8[...]
    var position = 0
    for edit in edits {
      result += rest.prefix(edit.range.start - position)
      result += edit.after.utf8
      rest = rest.dropFirst(edit.range.end - position)
      position = edit.range.end
    }
    result += rest
    let offsets = PlainOffsets(edits)
    return Message(
      text: String(decoding: result, as: UTF8.self), format: format,
      outline: outline.map { OutlinedBlock(kind: $0.kind, range: offsets.plain($0.range)) })
  }
}

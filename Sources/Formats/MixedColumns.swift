/// Tells whether the columns of a page came out mixed: lines that run on from one column into the next, or blocks that
/// jump between columns in the middle of a sentence.
///
/// A line that crosses from one column to another has a gap, wider than any space between words, and several lines of
/// the page have it at the same place, with running text on both sides. A table has that too, but little text in its cells.
enum MixedColumns {
  /// The least width of a gap between columns, in points; spaces in justified text are narrower.
  private static let gap = 9.0
  /// The least number of lines that must have it, and of words on each side: a cell of a table has fewer.
  private static let lines = 3
  private static let words = 3
  /// How far apart, in points, the places of one gap can be.
  private static let slack = 12.0

  static func areIn(_ page: [[PDFPages.Line]]) -> Bool { linesCross(page) || blocksJump(page) }

  private static func linesCross(_ page: [[PDFPages.Line]]) -> Bool {
    // Where the right column of a line would start.
    let starts = page.joined().compactMap { line -> Double? in
      let words = line.words
      guard words.count >= Self.words * 2 else { return nil }
      return (Self.words...words.count - Self.words)
        .first { words[$0].left - words[$0 - 1].right >= gap }.map { words[$0].left }
    }
    return starts.contains { place in starts.count { abs($0 - place) <= slack } >= lines }
  }

  /// A sentence that is cut off at the end of a block, and goes on in a later block while another column comes between.
  private static func blocksJump(_ page: [[PDFPages.Line]]) -> Bool {
    let blocks = page.compactMap(Extent.init)
    var jumps = 0
    for (index, block) in blocks.enumerated().dropLast(2) where block.isCutOff {
      let next = blocks[index + 1]
      let later = blocks[index + 2]
      if next.isBeside(block), !next.goesOn, later.isUnder(block), later.goesOn { jumps += 1 }
    }
    return jumps >= 2
  }

  /// A block's sides, and whether its first and its last sentence are whole.
  private struct Extent {
    let left: Double
    let right: Double
    let isCutOff: Bool
    let goesOn: Bool

    init?(_ block: [PDFPages.Line]) {
      let words = block.flatMap(\.words)
      guard let left = words.map(\.left).min(), let right = words.map(\.right).max(), let first = words.first,
        let last = words.last
      else { return nil }
      self.left = left
      self.right = right
      isCutOff = last.text.last.map { $0.isLetter || $0 == "," || $0 == "-" } ?? false
      goesOn = first.text.first?.isLowercase ?? false
    }

    func isBeside(_ other: Extent) -> Bool { left >= other.right || right <= other.left }

    func isUnder(_ other: Extent) -> Bool { left < other.right && other.left < right }
  }
}

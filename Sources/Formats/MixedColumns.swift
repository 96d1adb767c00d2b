/// Tells whether the columns of a page came out mixed: lines that run on from one column into the next, or blocks that
/// jump between columns in the middle of a sentence.
///
/// In lines that run on, the words of the second column start at one and the same place, line after line, and what stands
/// before it and what starts there are both pieces of running text. In ordinary text words of different lines start at the
/// same point only by chance; in a table they do, but a cell is seldom a piece of a sentence.
enum MixedColumns {
  /// The least number of lines, and of words on each side of the place.
  private static let lines = 3
  private static let words = 3
  /// How far apart, in points, words are that start at one place.
  private static let slack = 0.7

  static func areIn(_ page: [[PDFPages.Line]]) -> Bool { page.contains(where: linesRunOn) || blocksJump(page) }

  private static func linesRunOn(_ block: [PDFPages.Line]) -> Bool {
    let long = block.filter { $0.words.count >= words * 2 }
    let places = long.flatMap { $0.words[words...($0.words.count - words)].map(\.left) }
    return places.contains { place in
      let seconds = long.compactMap { line in
        line.words[words...(line.words.count - words)].first { abs($0.left - place) <= slack }
      }
      let goOn = seconds.count { $0.startsSmall }
      let firstsGoOn = long.count { $0.words[0].startsSmall }
      return seconds.count >= lines && seconds.count * 5 >= long.count * 3 && goOn * 2 >= seconds.count
        && firstsGoOn * 2 >= seconds.count
    }
  }

  /// A sentence that is cut off at the end of a block, and goes on under it after a block that stands beside it.
  private static func blocksJump(_ page: [[PDFPages.Line]]) -> Bool {
    let blocks = page.compactMap(Extent.init)
    let jumps = blocks.indices.dropLast(2).count { index in
      blocks[index].isCutOff && blocks[index + 1].isBeside(blocks[index]) && blocks[index + 2].isUnder(blocks[index])
        && blocks[index + 2].goesOn
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
      goesOn = first.startsSmall
    }

    func isBeside(_ other: Extent) -> Bool { left >= other.right || right <= other.left }

    func isUnder(_ other: Extent) -> Bool { left < other.right && other.left < right }
  }
}

extension PDFPages.Word {
  fileprivate var startsSmall: Bool { text.first?.isLowercase ?? false }
}

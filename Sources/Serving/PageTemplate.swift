/// A page with named slots, written as `{{name}}`, taken apart once.
struct PageTemplate: Sendable {
  private enum Piece: Sendable {
    case literal(String)
    case slot(String)
  }

  private let pieces: [Piece]

  /// Finds the slots in `source`.
  init(_ source: String) {
    var pieces: [Piece] = []
    for (number, part) in source.split(separator: "{{", omittingEmptySubsequences: false).enumerated() {
      let halves = part.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
      if number > 0, halves.count == 2 {
        pieces.append(.slot(String(halves[0])))
        pieces.append(.literal(String(halves[1])))
      } else {
        pieces.append(.literal(String(part)))
      }
    }
    self.pieces = pieces
  }

  /// The page with its slots filled; what isn't given stays empty. Values go in as they are: escape them first.
  func filled(_ values: [String: String]) -> String {
    var page = ""
    for piece in pieces {
      switch piece {
      case .literal(let text): page += text
      case .slot(let name): page += values[name] ?? ""
      }
    }
    return page
  }
}

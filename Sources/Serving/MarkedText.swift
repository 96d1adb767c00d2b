import Prose

/// An edit as the page names it: changes and ideas are numbered apart.
struct NumberedEdit {
  var edit: Edit
  var number: Int

  /// The name of its place in the list: `change-1`, `idea-2`.
  var id: String { "\(edit.applied ? "change" : "idea")-\(number)" }
  /// The same for people.
  var label: String { "\(edit.applied ? "verandering" : "idee") \(number)" }

  /// Numbers the edits of a result in order of the text.
  static func all(in result: Simplification) -> [NumberedEdit] {
    var changes = 0
    var ideas = 0
    return result.edits.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }.map { edit in
      if edit.applied { changes += 1 } else { ideas += 1 }
      return NumberedEdit(edit: edit, number: edit.applied ? changes : ideas)
    }
  }
}

/// The original and the new text in pieces, some of them marked.
struct MarkedText {
  /// A piece of text, with the edit that it belongs to.
  struct Piece {
    var text: String
    var edit: NumberedEdit?
  }

  private(set) var before: [Piece] = []
  private(set) var after: [Piece] = []

  /// Finds the pieces; joined, they are the two texts.
  init(original: String, simplified: String, edits: [NumberedEdit]) {
    let bytes = Array(original.utf8)
    func slice(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
    var position = 0
    for edit in Self.withoutOverlaps(edits, length: bytes.count) {
      let range = edit.edit.range
      let words = slice(range.start, range.end)
      let between = slice(position, range.start)
      Self.push(&before, between)
      Self.push(&after, between)
      Self.push(&before, words, edit)
      Self.push(&after, edit.edit.applied ? edit.edit.after : words, edit)
      position = range.end
    }
    Self.push(&before, slice(position, bytes.count))
    Self.push(&after, slice(position, bytes.count))
    if after.map(\.text).joined() != simplified { after = Self.searched(simplified, before) }
  }

  /// Applied edits go before ideas when both claim the same words.
  private static func withoutOverlaps(_ edits: [NumberedEdit], length: Int) -> [NumberedEdit] {
    var taken: [NumberedEdit] = []
    for edit in edits.filter(\.edit.applied) + edits.filter({ !$0.edit.applied }) {
      let range = edit.edit.range
      guard !range.isEmpty, range.start >= 0, range.end <= length else { continue }
      if taken.allSatisfy({ !$0.edit.range.overlaps(range) }) { taken.append(edit) }
    }
    return taken.sorted { $0.edit.range.start < $1.edit.range.start }
  }

  /// For texts that are more than the original with words replaced: each edit is looked up behind the one before it.
  private static func searched(_ simplified: String, _ before: [Piece]) -> [Piece] {
    var pieces: [Piece] = []
    var rest = simplified[...]
    for piece in before {
      guard let edit = piece.edit else { continue }
      let words = edit.edit.applied ? edit.edit.after : piece.text
      guard !words.isEmpty, let found = rest.firstRange(of: words) else { continue }
      push(&pieces, String(rest[..<found.lowerBound]))
      push(&pieces, words, edit)
      rest = rest[found.upperBound...]
    }
    push(&pieces, String(rest))
    return pieces
  }

  private static func push(_ pieces: inout [Piece], _ text: String, _ edit: NumberedEdit? = nil) {
    // What was left out has its place too: there it can be put back.
    if !text.isEmpty || edit?.edit.applied == true { pieces.append(Piece(text: text, edit: edit)) }
  }
}

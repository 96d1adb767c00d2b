import Prose

/// The applied edits of several passes, as edits of the original text: where a later edit changes what an earlier one wrote,
/// both become one.
struct ComposedEdits {
  /// In order, without overlap.
  private(set) var edits: [Edit] = []
  private let original: String
  /// The original after the edits.
  private var text: String
  /// For each edit, where in `text` it wrote.
  private var written: [UTF8Range] = []

  init(original: String) {
    self.original = original
    text = original
  }

  /// Adds edits of the present text, which must be in order and not overlap.
  mutating func append(_ applied: [Edit], making new: String) {
    var composed: [Edit] = []
    var first = 0
    var later = applied[...]
    while first < edits.count || !later.isEmpty {
      // The stretch of the present text that starts first, and all that it overlaps with.
      var stretch = later.first?.range
      if first < edits.count, written[first].start <= stretch?.start ?? .max { stretch = written[first] }
      guard var stretch else { break }
      let from = first
      var touching: [Edit] = []
      var isGrowing = true
      while isGrowing {
        isGrowing = false
        if first < edits.count, touches(written[first], stretch, isFirst: first == from && touching.isEmpty) {
          stretch = UTF8Range(stretch.start, max(stretch.end, written[first].end))
          first += 1
          isGrowing = true
        }
        if let next = later.first, touches(next.range, stretch, isFirst: first == from && touching.isEmpty) {
          stretch = UTF8Range(stretch.start, max(stretch.end, next.range.end))
          touching.append(next)
          later = later.dropFirst()
          isGrowing = true
        }
      }
      composed += compose(Array(edits[from..<first]), touching, over: stretch)
    }
    edits = composed
    text = new
    var shift = 0
    written = edits.map { edit in
      let start = edit.range.start + shift
      shift += edit.after.utf8.count - edit.range.count
      return UTF8Range(start, start + edit.after.utf8.count)
    }
  }

  private func touches(_ range: UTF8Range, _ stretch: UTF8Range, isFirst: Bool) -> Bool {
    isFirst ? range.start == stretch.start : range.start < stretch.end
  }

  private func compose(_ earlier: [Edit], _ later: [Edit], over stretch: UTF8Range) -> [Edit] {
    if later.isEmpty { return earlier }
    var ranges = later.map { original($0.range) }
    if earlier.isEmpty {
      return zip(later, ranges).map { edit, range in
        var edit = edit
        edit.range = range
        return edit
      }
    }
    ranges += earlier.map(\.range)
    let start = ranges.map(\.start).min() ?? 0
    let end = ranges.map(\.end).max() ?? 0
    var after = ""
    var position = stretch.start
    for edit in later {
      after += text[UTF8Range(position, edit.range.start)] + edit.after
      position = edit.range.end
    }
    after += text[UTF8Range(position, stretch.end)]
    // It goes by the name of the widest of them, and gives the reasons of all.
    let widest = (earlier + later).max { $0.range.count < $1.range.count } ?? later[0]
    var reasons: [String] = []
    for edit in earlier + later where !reasons.contains(edit.reason) { reasons.append(edit.reason) }
    var edit = Edit(
      rule: widest.rule, entry: widest.entry, before: String(original[UTF8Range(start, end)]), after: after,
      range: UTF8Range(start, end), safety: .safe, reason: reasons.joined(separator: " "))
    edit.applied = true
    return edit.before == edit.after ? [] : [edit]
  }

  /// Where a stretch of the present text comes from; of what an edit wrote, all that it replaced.
  func original(_ range: UTF8Range) -> UTF8Range {
    let start = originalStart(range.start)
    let end = originalEnd(range.end)
    return UTF8Range(min(start, end), max(start, end))
  }

  private func originalStart(_ offset: Int) -> Int {
    guard let place = written.lastIndex(where: { $0.start <= offset }) else { return offset }
    return offset < written[place].end
      ? edits[place].range.start : offset - written[place].end + edits[place].range.end
  }

  private func originalEnd(_ offset: Int) -> Int {
    guard let place = written.lastIndex(where: { $0.start < offset }) else { return offset }
    return offset <= written[place].end ? edits[place].range.end : offset - written[place].end + edits[place].range.end
  }

  /// An edit of the present text as one of the original, when no earlier edit touches its words.
  func untouched(_ edit: Edit) -> Edit? {
    var edit = edit
    edit.range = original(edit.range)
    guard edits.allSatisfy({ !$0.range.overlaps(edit.range) }), String(original[edit.range]) == edit.before else {
      return nil
    }
    return edit
  }
}

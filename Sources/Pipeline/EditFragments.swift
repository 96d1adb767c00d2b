import Prose

extension Edit {
  /// A run of words that stay is told apart from what changes around it when it is at least this long.
  private static let shortestKept = 3
  /// Longer edits, in words, are left whole: comparing takes the square of their length.
  private static let longest = 200

  /// The same change as edits of only the words that change, so that what stays can still be explained or improved:
  /// *U wordt verzocht het formulier in te leveren.* → *Wilt u* and *inleveren?*
  var fragments: [Edit] {
    let old = Self.units(before)
    let new = Self.units(after)
    guard old.count <= Self.longest, new.count <= Self.longest else { return [self] }
    let kept = Self.longRuns(Self.common(old, new))
    guard !kept.isEmpty else { return [self] }
    var fragments: [Edit] = []
    var from = (old: 0, new: 0)
    for run in kept + [(old: old.count, new: new.count, length: 0)] {
      if from.old < run.old || from.new < run.new {
        fragments.append(fragment(old, from.old..<run.old, new[from.new..<run.new].joined()))
      }
      from = (run.old + run.length, run.new + run.length)
    }
    return fragments
  }

  private func fragment(_ old: [Substring], _ words: Range<Int>, _ text: String) -> Edit {
    var edit = self
    let start = range.start + old[..<words.lowerBound].reduce(0) { $0 + $1.utf8.count }
    edit.before = old[words].joined()
    edit.after = text
    edit.range = UTF8Range(start, start + edit.before.utf8.count)
    // The space before the first word belongs to neither, where both have it.
    if words.lowerBound > 0, edit.before.first == edit.after.first, edit.before.first?.isWhitespace == true {
      edit.range = UTF8Range(start + edit.before.prefix(1).utf8.count, edit.range.end)
      edit.before.removeFirst()
      edit.after.removeFirst()
    }
    return edit
  }

  /// The words, each with the white space before it.
  private static func units(_ text: String) -> [Substring] {
    var units: [Substring] = []
    var start = text.startIndex
    var wasSpace = true
    for place in text.indices {
      let isSpace = text[place].isWhitespace
      if isSpace, !wasSpace {
        units.append(text[start..<place])
        start = place
      }
      wasSpace = isSpace
    }
    if start < text.endIndex { units.append(text[start...]) }
    return units
  }

  /// The longest common subsequence, as pairs of places.
  private static func common(_ old: [Substring], _ new: [Substring]) -> [(old: Int, new: Int)] {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for one in old.indices.reversed() {
      for other in new.indices.reversed() {
        lengths[one][other] =
          old[one] == new[other]
          ? lengths[one + 1][other + 1] + 1 : max(lengths[one + 1][other], lengths[one][other + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var at = (old: 0, new: 0)
    while at.old < old.count, at.new < new.count {
      if old[at.old] == new[at.new] {
        pairs.append(at)
        at = (at.old + 1, at.new + 1)
      } else if lengths[at.old + 1][at.new] >= lengths[at.old][at.new + 1] {
        at.old += 1
      } else {
        at.new += 1
      }
    }
    return pairs
  }

  private static func longRuns(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int, length: Int)] {
    var runs: [(old: Int, new: Int, length: Int)] = []
    for pair in pairs {
      if let last = runs.last, last.old + last.length == pair.old, last.new + last.length == pair.new {
        runs[runs.count - 1].length += 1
      } else {
        runs.append((pair.old, pair.new, 1))
      }
    }
    return runs.filter { $0.length >= shortestKept }
  }
}

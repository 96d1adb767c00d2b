public import Prose

/// Compares the facts of two texts by kind, value and order.
public struct FactGuard: Sendable {
  /// What differs between the facts of two texts.
  public struct Comparison: Sendable, Hashable {
    /// Facts that stood in the first text and don't stand in the second, in order.
    public var lost: [Fact]
    /// Facts that stand in the second text and didn't in the first, in order.
    public var invented: [Fact]

    /// Whether nothing was lost and nothing invented.
    public var isClean: Bool { lost.isEmpty && invented.isEmpty }
  }

  private struct Key: Hashable {
    let kind: Fact.Kind
    let value: String

    init(_ fact: Fact) {
      kind = fact.kind
      // Which Monday is meant may hang on other words; that it is a Monday doesn't.
      value = Weekdays.bareWeekday(fact) ?? fact.value
    }
  }

  /// A guard.
  public init() {}

  /// What was lost and invented between two texts, or between a sentence before and after an edit.
  ///
  /// A fact that stood twice and now stands once is lost; so are two that changed places, as what is said of them has
  /// changed. Negations, and conditions that set no limit, may move. One thing is forgiven: a weekday next to the date that falls
  /// on it may merge with that date or come loose from it (*maandag (12 oktober)*, *maandag 12 oktober*).
  public func compare(_ before: [Fact], _ after: [Fact]) -> Comparison {
    let lost = missing(from: after, of: before)
    let invented = missing(from: before, of: after)
    let (moved, newlyPlaced) = misplaced(before, without: lost, after, without: invented)
    let allLost = lost.filter { !isMerged(before[$0], at: $0, in: before, to: after) } + moved
    let allInvented = invented.filter { !isMerged(after[$0], at: $0, in: after, to: before) } + newlyPlaced
    return Comparison(lost: allLost.sorted().map { before[$0] }, invented: allInvented.sorted().map { after[$0] })
  }

  /// Facts whose order among each other tells what belongs to what.
  private enum Series: Hashable {
    /// Dates and times with the words that make limits of them: *vanaf 3 mei*, *uiterlijk 9 uur*.
    case moments
    case kind(Fact.Kind)
  }

  private static let limits: Set<String> = ["before", "after", "from", "since", "until", "through", "latest"]

  private func series(_ fact: Fact) -> Series? {
    switch fact.kind {
    case .date, .time: .moments
    case .condition: Self.limits.contains(fact.value) ? .moments : nil
    case .negation: nil
    default: .kind(fact.kind)
    }
  }

  /// The indices of the facts that stand where another of their series stood; facts that are missing on one side don't
  /// count.
  private func misplaced(
    _ before: [Fact], without lost: [Int], _ after: [Fact], without invented: [Int]
  ) -> ([Int], [Int]) {
    let old = inSeries(before, without: Set(lost))
    let new = inSeries(after, without: Set(invented))
    var moved: ([Int], [Int]) = ([], [])
    for (series, places) in old {
      for (first, second) in zip(places, new[series] ?? []) where Key(before[first]) != Key(after[second]) {
        moved.0.append(first)
        moved.1.append(second)
      }
    }
    return moved
  }

  private func inSeries(_ facts: [Fact], without missing: Set<Int>) -> [Series: [Int]] {
    var places: [Series: [Int]] = [:]
    for (index, fact) in facts.enumerated() where !missing.contains(index) {
      if let series = series(fact) { places[series, default: []].append(index) }
    }
    return places
  }

  /// For each fact of the first text the one that takes its place in the second; nil when it is lost.
  public func counterparts(of before: [Fact], in after: [Fact]) -> [Fact?] {
    var places: [Key: [Fact]] = [:]
    for fact in after.reversed() { places[Key(fact), default: []].append(fact) }
    return before.map { places[Key($0)]?.popLast() }
  }

  /// The indices in `facts` of those that `others` has too few of.
  private func missing(from others: [Fact], of facts: [Fact]) -> [Int] {
    if facts.isEmpty { return [] }
    var counts: [Key: Int] = [:]
    for fact in others { counts[Key(fact), default: 0] += 1 }
    var missing: [Int] = []
    for (index, fact) in facts.enumerated() {
      if let count = counts[Key(fact)], count > 0 { counts[Key(fact)] = count - 1 } else { missing.append(index) }
    }
    return missing
  }

  /// Whether a fact is a weekday beside a full date on that weekday, and the date stands in the other text.
  private func isMerged(_ fact: Fact, at index: Int, in facts: [Fact], to others: [Fact]) -> Bool {
    guard fact.kind == .date, !fact.text.utf8.contains(where: isDigit) else { return false }
    let weekday =
      fact.value.hasPrefix("XXXX-WXX-") ? fact.value : Day(fact.value).map { DateResolver.weekday($0.weekday) }
    for neighbour in [index - 1, index + 1] where facts.indices.contains(neighbour) {
      let date = facts[neighbour]
      guard date.kind == .date, let day = Day(date.value), DateResolver.weekday(day.weekday) == weekday,
        others.contains(where: { $0.kind == .date && $0.value == date.value })
      else { continue }
      return true
    }
    return false
  }
}

import Prose

extension SentenceTree {
  /// A last moment that the sentence sets.
  struct Limit {
    let deadline: Deadline
    /// The offset at which it starts.
    let start: Int
    /// Whether it ends a stretch of days: *van 13 t/m 18 januari*.
    let endsStretch: Bool
  }

  /// Actions for which a stretch of days is the time in which they can be done.
  private static let windows: Set<String> = [
    "sign-up", "fill-in", "pay", "order", "buy", "reserve", "choose", "reply", "let-know", "request", "vote",
    "transfer-money", "hand-in", "swap",
    "sign-off", "cancel",
  ]

  /// The last moments of the sentence, in order.
  var limits: [Limit] {
    let facts = Array(facts)
    var limits: [Limit] = []
    for (place, boundary) in facts.enumerated() where boundary.kind == .condition {
      guard ["latest", "before", "until", "through"].contains(boundary.value), place + 1 < facts.count,
        let next = facts[(place + 1)...].first(where: { $0.kind != .condition }), isNear(boundary.range, next.range, 24)
      else { continue }
      var deadline = Deadline(date: nil, time: nil, isBefore: ["before", "until"].contains(boundary.value))
      switch next.kind {
      case .date: deadline.date = next.value
      case .time: deadline.time = next.value
      default: continue
      }
      if next.kind == .date, let time = facts.first(where: { $0.range.start >= next.range.end }), time.kind == .time,
        isGap(next.range, time.range)
      {
        deadline.time = time.value
      }
      let before = facts[..<place].last { $0.kind == .date || $0.kind == .time }
      let endsStretch =
        before.map { isNear($0.range, boundary.range, 6) && boundary.value != "latest" && boundary.value != "before" }
        ?? false
      // "Van 9.00 tot 12.00 uur" is when something is open.
      if endsStretch, next.kind == .time { continue }
      // *Uiterlijk vóór 3 mei* is one limit.
      if let last = limits.last, last.deadline.date == deadline.date, last.deadline.time == deadline.time { continue }
      limits.append(Limit(deadline: deadline, start: boundary.range.start, endsStretch: endsStretch))
    }
    return limits
  }

  private func isNear(_ first: UTF8Range, _ second: UTF8Range, _ bytes: Int) -> Bool {
    second.start - first.end <= bytes && second.start >= first.end
  }

  /// Whether only *om*, a comma or the like stands between a day and a time.
  private func isGap(_ first: UTF8Range, _ second: UTF8Range) -> Bool {
    guard isNear(first, second, 8) else { return false }
    let between = text[UTF8Range(first.end, second.start)]
    return between.allSatisfy { " ,(*\u{A0}".contains($0) }
      || [" om ", ", om ", " vóór ", " voor "].contains(String(between))
  }

  /// The last moment for what the verb says: the nearest one that can be it.
  func deadline(of verb: Int, kind: String) -> Deadline? {
    let place = words[verb].range.start
    return limits.filter { !$0.endsStretch || Self.windows.contains(kind) }
      .min { abs($0.start - place) < abs($1.start - place) }?.deadline
  }
}

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
      // "Maandag 9 november vóór 12.00 uur": the limit is that hour of that day.
      if next.kind == .time, let day = facts[..<place].last, day.kind == .date, Day(day.value) != nil,
        isNear(day.range, boundary.range, 3)
      {
        deadline.date = day.value
        if let last = limits.last, last.deadline.date == day.value, last.deadline.time == nil { limits.removeLast() }
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
    return limits + windowEnd
  }

  /// The end of *tussen maandag 23 november 19.00 uur en donderdag 26 november 22.00 uur*.
  private var windowEnd: [Limit] {
    let days = facts.filter { $0.kind == .date && Day($0.value) != nil }
    guard days.count == 2, let first = days.first, let last = days.last,
      let start = words.firstIndex(where: { $0.range.start == first.range.start }), form(start - 1) == "tussen",
      words.contains(where: {
        $0.lowercased == "en" && $0.range.start > first.range.end && $0.range.end < last.range.start
      })
    else { return [] }
    let time = facts.first { $0.kind == .time && $0.range.start >= last.range.end && isGap(last.range, $0.range) }
    return [
      Limit(
        deadline: Deadline(date: last.value, time: time?.value, isBefore: false), start: first.range.start,
        endsStretch: true)
    ]
  }

  /// Whether it points back at a day that was told before as the last moment: *vóór die datum*.
  var pointsBack: Bool {
    words.indices.dropFirst(2).contains {
      ["datum", "dag"].contains(form($0)) && ["die", "deze"].contains(form($0 - 1))
        && ["vóór", "voor"].contains(form($0 - 2))
    }
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
    // "We zoeken ouders voor 7 juli; opgeven bij Gül": behind a semicolon something else is said.
    let own = range(part(around: verb))
    return limits.filter { own.contains($0.start) || words[0].range.start == own.start }
      .filter { !$0.endsStretch || Self.windows.contains(kind) }
      .min { abs($0.start - place) < abs($1.start - place) }?.deadline
  }
}

import Prose

/// Puts the dates and times of a sentence together: *van 2 t/m 4 juni*, *dinsdag 3 november van 19.30 tot 21.00 uur*.
struct MomentReader {
  let facts: [Fact]
  let text: String

  /// The moments, in order. Last moments for something to do are none.
  var moments: [Event.Moment] {
    var moments: [Event.Moment] = []
    var loose: [(from: String, until: String?, range: UTF8Range)] = []
    var place = 0
    while place < facts.count {
      let fact = facts[place]
      switch fact.kind {
      // *Maandag (12 oktober)* is one day.
      case .date where moments.last?.start == fact.value && moments.last?.end == nil: break
      case .date where !isLimit(place) && !fact.value.contains("/") && !isInWeek(fact):
        var moment = Event.Moment(start: fact.value, range: fact.range)
        if let end = end(after: place, .date) {
          moment.end = facts[end].value
          moment.range = UTF8Range(fact.range.start, facts[end].range.end)
          place = end
        }
        moments.append(moment)
      case .time where !isLimit(place):
        var span = (from: fact.value, until: String?.none, range: fact.range)
        if let end = end(after: place, .time) {
          span.until = facts[end].value
          span.range = UTF8Range(fact.range.start, facts[end].range.end)
          place = end
        }
        attach(span, to: &moments, or: &loose)
      default: break
      }
      place += 1
    }
    if moments.isEmpty { return [] }
    for span in loose.prefix(1) where moments.allSatisfy({ $0.from == nil }) {
      for index in moments.indices {
        moments[index].from = span.from
        moments[index].until = span.until
      }
    }
    return moments
  }

  /// The weeks that are told by a day: *in de week van 15 maart*.
  var weeks: [Event.Moment] { facts.filter { $0.kind == .date && isInWeek($0) }.compactMap(week) }

  /// The days of *de week van 15 maart* from then to Friday; nil where the day lies in a weekend.
  private func week(of fact: Fact) -> Event.Moment? {
    guard let day = Day(fact.value), day.weekday < 5 else { return nil }
    var week = Event.Moment(start: fact.value, range: fact.range)
    week.end = day.later(by: 5 - day.weekday).description
    return week
  }

  /// *In de week van 15 maart* names a week by its Monday.
  private func isInWeek(_ fact: Fact) -> Bool {
    text[UTF8Range(max(0, fact.range.start - 9), fact.range.start)].lowercased().hasSuffix("week van ")
  }

  /// The first hours, where no day stands with them; nil where there are none.
  var hours: (from: String, until: String?)? {
    guard let place = facts.indices.first(where: { facts[$0].kind == .time && !isLimit($0) }) else { return nil }
    return (facts[place].value, end(after: place, .time).map { facts[$0].value })
  }

  /// A time belongs to the days before it that have none yet.
  private func attach(
    _ span: (from: String, until: String?, range: UTF8Range), to moments: inout [Event.Moment],
    or loose: inout [(from: String, until: String?, range: UTF8Range)]
  ) {
    guard let last = moments.indices.last else {
      loose.append(span)
      return
    }
    var index = last
    while index >= 0, moments[index].from == nil, isOneList(moments, index, last) {
      moments[index].from = span.from
      moments[index].until = span.until
      index -= 1
    }
  }

  /// Whether only *en* or a comma stands between days: *op 9 en 11 maart*.
  private func isOneList(_ moments: [Event.Moment], _ index: Int, _ last: Int) -> Bool {
    index == last || moments[index + 1].range.start - moments[index].range.end <= 6
  }

  /// The end of a stretch that begins with the fact at `place`: behind *t/m*, *tot* or a dash; for times also *en* behind
  /// *tussen*.
  private func end(after place: Int, _ kind: Fact.Kind) -> Int? {
    let first = facts[place]
    for next in facts.indices.dropFirst(place + 1).prefix(2) {
      if facts[next].kind == .condition, ["through", "until"].contains(facts[next].value) { continue }
      guard facts[next].kind == kind else { return nil }
      let gap = text[UTF8Range(first.range.end, facts[next].range.start)]
      let bare = gap.filter { !$0.isWhitespace && $0 != "*" }.lowercased()
      if ["-", "–", "—", "t/m", "tot", "totenmet", "totuiterlijk", "toten", "totca."].contains(bare) { return next }
      return kind == .time && bare == "en" && isBetween(first.range) ? next : nil
    }
    return nil
  }

  private func isBetween(_ range: UTF8Range) -> Bool {
    text[UTF8Range(max(0, range.start - 8), range.start)].lowercased().hasSuffix("tussen ")
  }

  /// Whether *vóór*, *uiterlijk* or *tot* makes a limit of it, and no earlier day or time opens a stretch.
  private func isLimit(_ place: Int) -> Bool {
    guard place > 0, facts[place - 1].kind == .condition,
      facts[place].range.start - facts[place - 1].range.end <= 12
    else { return false }
    return ["latest", "before", "until", "through"].contains(facts[place - 1].value)
  }
}

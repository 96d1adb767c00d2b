import Prose

/// Dates that are told from the day on which the message was sent: *morgen*, *komende vrijdag*, *volgende week dinsdag*.
extension SentenceReader {
  /// A relative date that begins at `index`.
  func relativeDate(at index: Int) -> Find? {
    switch term(index) {
    case .relativeDay(let days):
      guard isRelativeDay(index) else { return nil }
      return find(.date, resolver.day(days), index, index + 1)
    case .upcoming, .coming: return modifiedWeekday(at: index) { resolver.nextWeekday($0) }
    case .gone: return modifiedWeekday(at: index) { resolver.lastWeekday($0) }
    case .relative(let steps): return relativePeriod(at: index, steps: steps)
    default: return nil
    }
  }

  /// What a weekday without a day of the month means with the words behind it: *a.s.*, *jl.*, *volgende week*. Without
  /// them it may be any such day.
  func bareWeekday(_ day: Int, at index: Int) -> Find {
    switch term(index + 1) {
    case .upcoming: return find(.date, resolver.nextWeekday(day), index, index + 2)
    case .bygone: return find(.date, resolver.lastWeekday(day), index, index + 2)
    default: break
    }
    let step = key(index + 1) == "van" || key(index + 1) == "in" ? index + 2 : index + 1
    if case .relative(let steps) = term(step), key(step + 1) == "week" {
      return find(.date, resolver.weekday(day, inWeek: steps), index, step + 2)
    }
    return find(.date, DateResolver.weekday(day), index, index + 1)
  }

  /// Whether *morgen* is tomorrow, not a part of a day; *de wereld van vandaag* isn't today's.
  private func isRelativeDay(_ index: Int) -> Bool {
    switch key(index) {
    case "morgen": !["goede", "de", "'s", "elke", "iedere", "deze", "die", "een", "zo'n"].contains(key(index - 1))
    case "vandaag" where key(index - 1) == "van":
      !["wereld", "tijd", "jeugd", "maatschappij", "kinderen", "ouders", "school", "dag", "generatie"].contains(
        key(index - 2))
    case "vandaag": !["van", "met", "tot", "op", "tegenwoordig"].contains(key(index - 1))
    // "Met ingang van heden", "per heden".
    case "heden":
      ["vanaf", "per"].contains(key(index - 1)) || key(index - 1) == "van" && key(index - 2) == "ingang"
    default: true
    }
  }

  /// *Komende vrijdag*; not the *komende* of *komende vrijdag 9 oktober*, which has its own day.
  private func modifiedWeekday(at index: Int, _ value: (Int) -> String) -> Find? {
    guard let day = weekdayNumber(index + 1), let found = weekday(at: index + 1),
      found.value == DateResolver.weekday(day)
    else { return nil }
    return find(.date, value(day), index, found.next)
  }

  /// *Volgende week*, *volgende week dinsdag*, *deze maand*, *dit weekend*.
  private func relativePeriod(at index: Int, steps: Int) -> Find? {
    // "De volgende week" is told from somewhere else, "elke volgende week" again and again.
    if steps != 0, ["de", "elke", "iedere", "het", "een"].contains(key(index - 1)) { return nil }
    switch key(index + 1) {
    case "week":
      let step = key(index + 2) == "op" ? index + 3 : index + 2
      if let day = weekdayNumber(step), let found = weekday(at: step), found.value == DateResolver.weekday(day) {
        return find(.date, resolver.weekday(day, inWeek: steps), index, found.next)
      }
      return find(.date, resolver.week(steps: steps), index, index + 2)
    case "maand": return find(.date, resolver.month(steps: steps), index, index + 2)
    case "weekend" where steps == 0: return find(.date, resolver.week(steps: 0) + "-WE", index, index + 2)
    default: return nil
    }
  }

  /// *week 40*, the first of *weken 40 en 41*.
  func calendarWeek(at index: Int) -> Find? {
    guard ["week", "wk", "weken"].contains(key(index)), !isCounted(index), let value = weekNumber(at: index + 1) else {
      return nil
    }
    if key(index) == "weken", connector(at: index + 2) == nil { return nil }
    return find(.date, value, index, index + 2)
  }

  /// The 41 of *week 40 en 41*.
  func furtherWeek(at index: Int) -> Find? {
    guard let (kind, joint) = inherited(at: index), kind == .date, let value = last?.value, value.utf8.count == 8,
      value.contains("-W"), joint != .other || connector(at: index + 1) != nil, let value = weekNumber(at: index)
    else { return nil }
    return find(.date, value, index, index + 1)
  }

  /// Whether weeks are counted here: *per week 3 keer*, *de eerste week 20 kinderen*.
  private func isCounted(_ index: Int) -> Bool {
    let before = key(index - 1)
    if case .number = term(index - 1) { return true }
    return kind(index - 1) == .digits || before.hasSuffix("ste") || before.hasSuffix("de") && before != "de"
      || ["per", "elke", "iedere", "een", "deze", "vorige", "hele", "afgelopen", "komende"].contains(before)
  }

  private func weekNumber(at index: Int) -> String? {
    guard kind(index) == .digits, let quantity = quantity(at: index), quantity.next == index + 1,
      let number = quantity.whole, (1...53).contains(number), monthBehind(quantity) == nil,
      !isGluedSign(index + 1, "%")
    else { return nil }
    switch term(index + 1) {
    case .clock, .span, .euro, .cent, .percent: return nil
    default: break
    }
    if isGlued(index + 1), kind(index + 1) == .letters { return nil }
    return resolver.week(number: number)
  }
}

import Prose

/// Which half of the day a time on the twelve-hour clock stands for: *half acht* is in the evening at a *filmavond*, and no
/// school means three o'clock at night.
extension SentenceReader {
  private enum DayPart {
    case morning, afternoon, evening
  }

  /// How far behind a time the words may stand that say when it is: *half zeven tot half negen 's avonds*.
  private static let reach = 8

  /// The hour of the twenty-four-hour clock of a time that is said in words or by its hour only: *half acht*, *3 uur*.
  func fullHour(_ hour: Int, said first: Int, _ next: Int) -> Int {
    guard (1...11).contains(hour) else { return hour }
    guard let part = dayPart(behind: next) ?? dayPart(before: first) else { return hour < 6 ? hour + 12 : hour }
    return fits(hour, part) ? hour + 12 : hour
  }

  /// The hour of a time in figures, `7.30 uur`: only words right behind it may change it.
  func fullHour(_ hour: Int, written next: Int) -> Int {
    guard (1...11).contains(hour), let part = dayPart(behind: next), fits(hour, part) else { return hour }
    return hour + 12
  }

  /// Whether an hour lies in the second half of the day when it lies in that part.
  private func fits(_ hour: Int, _ part: DayPart) -> Bool {
    switch part {
    case .morning: false
    case .afternoon: hour < 7
    case .evening: hour > 4
    }
  }

  /// The part of the day that *'s avonds* or *in de avond* tells, shortly behind a time.
  private func dayPart(behind index: Int) -> DayPart? {
    for step in index..<min(index + Self.reach, lexemes.count) {
      switch key(step) {
      case "avonds": return .evening
      case "middags", "namiddags": return .afternoon
      case "ochtends", "morgens", "nachts": return .morning
      case "avond" where key(step - 1) == "de": return .evening
      case "middag", "namiddag": if key(step - 1) == "de" { return .afternoon }
      case "ochtend", "morgen", "nacht": if key(step - 1) == "de" { return .morning }
      case ".", ",", ";": return nil
      default: continue
      }
    }
    return nil
  }

  /// The part of the day that the words before a time tell: *vanavond*, *woensdagmiddag*, *de ouderavond*. Behind another
  /// day they no longer count.
  private func dayPart(before index: Int) -> DayPart? {
    var step = index - 1
    while step >= 0, step > index - 24 {
      let word = key(step)
      if kind(step) == .letters {
        if word.hasSuffix("avond") || word.hasSuffix("avonds") || word.hasSuffix("avonden") { return .evening }
        if word.hasSuffix("middag") || word.hasSuffix("middags") || word.hasSuffix("middagen") { return .afternoon }
        if word.hasSuffix("ochtend") || word.hasSuffix("ochtends") || word.hasSuffix("ochtenden")
          || word.hasSuffix("morgens") || word == "vanmorgen"
        {
          return .morning
        }
        if word.hasSuffix("dagmorgen") { return .morning }
      }
      switch term(step) {
      case .weekday, .month, .relativeDay: if step < index - 1, !isSameDay(step) { return nil }
      default: break
      }
      step -= 1
    }
    return nil
  }

  /// Whether the day at `index` may belong to the part of the day before it: *de ouderavond van 12 oktober*.
  private func isSameDay(_ index: Int) -> Bool {
    for step in max(0, index - 5)..<index where term(step) == .and || isSign(step, ",") || isSign(step, ";") {
      return false
    }
    return true
  }
}

import Prose

extension Day {
  /// The number of days since 1 January 1970.
  var ordinal: Int {
    // Howard Hinnant's days_from_civil.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Monday is 1, Sunday 7.
  var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

  /// The day with a number of days since 1 January 1970; nil for years that aren't written with four figures.
  init?(ordinal: Int) {
    // Howard Hinnant's civil_from_days.
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    self.init(
      year: yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// The day so many days later; the day itself at the ends of the calendar.
  func later(by days: Int) -> Day { Day(ordinal: ordinal + days) ?? self }
}

/// Turns the dates that people write into full ones.
struct DateResolver: Sendable {
  /// How many days ago a date without a year may lie.
  static let tolerance = 30

  private let reference: Day
  private let earliest: Day

  init(reference: Day) {
    self.reference = reference
    earliest = reference.later(by: -Self.tolerance)
  }

  /// `2026-10-08`. Without a year the first such day from 30 days before the reference date on, or, for a day that is
  /// said to be gone by, the last one. `XXXX-02-30` for a day that no calendar has.
  func date(day: Int, month: Int, year: Int?, isBygone: Bool) -> String {
    if let year {
      return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
    // February 29 comes round within eight years.
    for step in 0...8 {
      if isBygone {
        if let found = Day(year: reference.year - step, month: month, day: day), found <= reference {
          return found.description
        }
      } else if let found = Day(year: earliest.year + step, month: month, day: day), found >= earliest {
        return found.description
      }
    }
    return "XXXX-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// So many days back a weekday may tell that a date is gone by.
  private static let past = 183

  /// Whether only the last such date, and not the next one, is on the weekday that is named with it; Monday is 1.
  func isBygone(day: Int, month: Int, weekday: Int) -> Bool {
    let years = [reference.year, reference.year - 1]
    guard
      let last = years.lazy.compactMap({ Day(year: $0, month: month, day: day) }).first(where: { $0 <= reference }),
      last.ordinal >= reference.ordinal - Self.past, last.weekday == weekday,
      let next = Day(year: last.year + 1, month: month, day: day)
    else { return false }
    return next.weekday != weekday && last < earliest
  }

  /// `2026-11`. Without a year the first such month that isn't over for more than 30 days.
  func month(_ month: Int, year: Int?) -> String {
    let resolved = year ?? (month >= earliest.month ? earliest.year : earliest.year + 1)
    return "\(padded(resolved, 4))-\(padded(month, 2))"
  }

  /// The day so many days after the reference date.
  func day(_ days: Int) -> String { reference.later(by: days).description }

  /// The first such weekday after the reference date; Monday is 1.
  func nextWeekday(_ weekday: Int) -> String { day((weekday - reference.weekday + 6) % 7 + 1) }

  /// The last such weekday before the reference date.
  func lastWeekday(_ weekday: Int) -> String { day(-((reference.weekday - weekday + 6) % 7 + 1)) }

  /// A weekday in the week of the reference date (0), the week after it (1) or before it (-1).
  func weekday(_ weekday: Int, inWeek steps: Int) -> String { day(weekday - reference.weekday + 7 * steps) }

  /// `2026-W40`: the week so many weeks after that of the reference date, as ISO 8601 numbers it.
  func week(steps: Int) -> String {
    // The year of a week is that of its Thursday.
    let thursday = reference.later(by: 4 - reference.weekday + 7 * steps)
    return Self.week(year: thursday.year, (thursday.ordinal - Self.firstThursday(of: thursday.year)) / 7 + 1)
  }

  /// `2026-W40`: the first week with that number that isn't over for more than 30 days.
  func week(number: Int) -> String {
    let year = earliest.later(by: 4 - earliest.weekday).year
    let sunday = Self.firstThursday(of: year) + (number - 1) * 7 + 3
    return Self.week(year: sunday < earliest.ordinal ? year + 1 : year, number)
  }

  /// The month so many months after that of the reference date.
  func month(steps: Int) -> String {
    let months = reference.year * 12 + reference.month - 1 + steps
    return month(months % 12 + 1, year: months / 12)
  }

  private static func week(year: Int, _ number: Int) -> String { "\(padded(year, 4))-W\(padded(number, 2))" }

  private static func firstThursday(of year: Int) -> Int {
    // January 4 always lies in week 1.
    guard let fourth = Day(year: year, month: 1, day: 4) else { return 0 }
    return fourth.ordinal + 4 - fourth.weekday
  }

  /// `XXXX-WXX-1`: some Monday.
  static func weekday(_ weekday: Int) -> String { "XXXX-WXX-\(weekday)" }
}

/// A number with zeros in front.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

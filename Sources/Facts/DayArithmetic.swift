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

  /// The day that lies so many days earlier; nil when that is before the year 1.
  func earlier(by days: Int) -> Day? {
    var (year, month, day) = (year, month, day - days)
    while day < 1 {
      month -= 1
      if month == 0 { (year, month) = (year - 1, 12) }
      guard year > 0 else { return nil }
      day += Day.length(of: month, in: year)
    }
    return Day(year: year, month: month, day: day)
  }
}

/// Turns the dates that people write into full ones.
struct DateResolver: Sendable {
  /// How many days ago a date without a year may lie.
  static let tolerance = 30

  private let reference: Day
  private let earliest: Day

  init(reference: Day) {
    self.reference = reference
    earliest = reference.earlier(by: Self.tolerance) ?? reference
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

  /// `2026-11`. Without a year the first such month that isn't over for more than 30 days.
  func month(_ month: Int, year: Int?) -> String {
    let resolved = year ?? (month >= earliest.month ? earliest.year : earliest.year + 1)
    return "\(padded(resolved, 4))-\(padded(month, 2))"
  }

  /// `XXXX-WXX-1`: some Monday.
  static func weekday(_ weekday: Int) -> String { "XXXX-WXX-\(weekday)" }
}

/// A number with zeros in front.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

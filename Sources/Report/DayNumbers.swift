import Prose

extension Day {
  /// Days since 1 March of the year 0, so that a leap day is the last of its year.
  var number: Int {
    let months = (month + 9) % 12
    let years = year - months / 10
    return 365 * years + years / 4 - years / 100 + years / 400 + (months * 306 + 5) / 10 + day - 1
  }

  /// The day with this number.
  init(number: Int) {
    var years = (10_000 * number + 14_780) / 3_652_425
    func rest(_ years: Int) -> Int { number - (365 * years + years / 4 - years / 100 + years / 400) }
    if rest(years) < 0 { years -= 1 }
    let days = rest(years)
    let months = (100 * days + 52) / 3060
    guard
      let day = Day(
        year: years + (months + 2) / 12, month: (months + 2) % 12 + 1, day: days - (months * 306 + 5) / 10 + 1)
    else { preconditionFailure("day numbers come from days") }
    self = day
  }

  /// The Monday of its week. Number 2 is a Friday, 3 March of the year 0, so Mondays are 5 more than a multiple of 7.
  var monday: Day { Day(number: number - (number - 5) % 7) }

  /// The first day of its month.
  var firstOfMonth: Day {
    var first = self
    first.day = 1
    return first
  }
}

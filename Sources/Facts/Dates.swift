import Prose

extension SentenceReader {
  /// A month that stands behind a day, with what follows it.
  struct Month {
    var month: Int
    var year: Int?
    /// Whether *jl.* follows.
    var isBygone: Bool
    /// The index behind month, year and *a.s.* or *jl.*
    var next: Int
  }

  func isWeekday(_ index: Int) -> Bool { weekdayNumber(index) != nil }

  func weekdayNumber(_ index: Int) -> Int? {
    switch term(index) {
    case .weekday(let day), .shortWeekday(let day): day
    default: nil
    }
  }

  /// A weekday, with the date behind it if there is one.
  func weekday(at index: Int) -> Find? {
    guard let day = weekdayNumber(index) else { return nil }
    let dateStart = isSign(index + 1, ",") || key(index + 1) == "de" || key(index + 1) == "den" ? index + 2 : index + 1
    if var date = numericDate(at: dateStart) ?? quantityInSeries(at: dateStart).flatMap({ date($0) }) {
      date.first = index
      date.range.start = lexemes[index].range.start
      return date
    }
    if case .shortWeekday = term(index), !isShortWeekday(index) { return nil }
    // *Goede Vrijdag* is a day of its own.
    if ["goede", "witte", "paarse", "zwarte", "dolle"].contains(key(index - 1)), key(index).hasSuffix("dag") {
      return nil
    }
    return bareWeekday(day, at: index)
  }

  /// Whether *ma*, *do* or *zo* stands for a day: among its like, or before a time.
  private func isShortWeekday(_ index: Int) -> Bool {
    if let (next, _) = connector(at: index + 1), isWeekday(next) { return true }
    if inherited(at: index)?.kind == .date { return true }
    guard key(index) != "zo" else { return false }
    // *ma – waterspelletjes*, *di: zwemmen*: the lines of a week.
    let opensLine =
      index == 0 || text[UTF8Range(lexemes[index - 1].range.end, lexemes[index].range.start)].contains("\n")
    let isSetApart =
      isSign(index + 1, ":") || isSign(index + 1, "|") || isSign(index + 1, Sign.dash) && !isGlued(index + 1)
    if opensLine, isSetApart { return true }
    if lexemes[index].hasStop, index + 1 < lexemes.count { return true }
    return quantity(at: index + 1).map { $0.clock != nil || term($0.next) == .clock } ?? false
  }

  /// *12 mei*, *12 oktober 2026*, the 12 of *12 t/m 16 mei*.
  func date(_ quantity: Quantity) -> Find? {
    guard let day = day(quantity) else { return nil }
    if let month = monthBehind(quantity) {
      let year = month.year ?? laterYear(than: month)
      let value = resolver.date(
        day: day, month: month.month, year: year,
        isBygone: month.isBygone || isReported(quantity.first)
          || isBygone(day: day, month: month.month, behind: quantity.first))
      return find(.date, value, quantity.first, month.next)
    }
    guard key(quantity.first - 1) != "week", case .date(let month, let year, let isBygone) = quantity.later
    else {
      return nil
    }
    let value = resolver.date(
      day: day, month: month, year: year,
      isBygone: isBygone || self.isBygone(day: day, month: month, behind: quantity.first))
    return find(.date, value, quantity.first, quantity.next)
  }

  /// *donderdag 1 oktober* in November is this year's, where that was a Thursday and next year's isn't.
  private func isBygone(day: Int, month: Int, behind index: Int) -> Bool {
    let before = isSign(index - 1, ",") || ["de", "den"].contains(key(index - 1)) ? index - 2 : index - 1
    return weekdayNumber(before).map { resolver.isBygone(day: day, month: month, weekday: $0) } ?? false
  }

  /// *verslag van 8 september*, *notulen van dinsdag 3 maart*: what was held already.
  private func isReported(_ index: Int) -> Bool {
    let before = isWeekday(index - 1) ? index - 2 : index - 1
    return key(before) == "van" && ["verslag", "notulen", "terugblik"].contains(key(before - 1))
  }

  private func day(_ quantity: Quantity) -> Int? {
    guard let day = quantity.whole, (1...31).contains(day), lexemes[quantity.first].key.utf8.count < 18,
      !quantity.hasPriceDash
    else { return nil }
    return day
  }

  /// The month behind the number of a day.
  func monthBehind(_ quantity: Quantity) -> Month? {
    var index = quantity.next
    if isGlued(index), key(index) == "e" || key(index) == "de" || key(index) == "ste" { index += 1 }
    let month: Int
    switch term(index) {
    case .month(let number), .shortMonth(let number): month = number
    default: return nil
    }
    var next = index + 1
    let year = year(at: next)
    if let year { next = year.next }
    var isBygone = false
    if isTense(next) {
      isBygone = term(next) == .bygone
      next += 1
    }
    return Month(month: month, year: year?.year, isBygone: isBygone, next: next)
  }

  /// Whether *a.s.* or *jl.* stands at `index`.
  private func isTense(_ index: Int) -> Bool { term(index) == .upcoming || term(index) == .bygone }

  /// The year of `28 december t/m 3 januari 2027` for its first date.
  private func laterYear(than month: Month) -> Int? {
    guard !month.isBygone, let (next, joint) = connector(at: month.next), joint != .other else { return nil }
    let start = isWeekday(next) ? next + 1 : next
    guard let further = quantity(at: start), let later = monthBehind(further), let year = later.year else { return nil }
    return later.month < month.month ? year - 1 : year
  }

  /// `2026`, `'26`, where a year is expected.
  private func year(at index: Int) -> (year: Int, next: Int)? {
    if kind(index) == .digits, let year = fullYear(index) { return (year, index + 1) }
    if isSign(index, Sign.apostrophe), isGluedDigits(index + 1), key(index + 1).utf8.count == 2,
      let year = Int(key(index + 1))
    {
      return (2000 + year, index + 2)
    }
    return nil
  }

  private func fullYear(_ index: Int) -> Int? {
    guard kind(index) == .digits, key(index).utf8.count == 4, let year = Int(key(index)), (1900...2199).contains(year)
    else { return nil }
    return year
  }

  /// A month without a day: *november*, *november 2026*.
  func month(at index: Int) -> Find? {
    let number: Int
    switch term(index) {
    case .month(let month): number = month
    case .shortMonth(let month):
      guard year(at: index + 1) != nil || isShortMonth(index) else { return nil }
      number = month
    default: return nil
    }
    if let year = year(at: index + 1) {
      return find(.date, resolver.month(number, year: year.year), index, year.next)
    }
    return find(.date, resolver.month(number, year: nil), index, index + 1)
  }

  /// Whether *okt* without a day or year is a month: with its full stop, or behind a word that months follow.
  private func isShortMonth(_ index: Int) -> Bool {
    if lexemes[index].hasStop { return index + 1 < lexemes.count }
    return key(index) != "jan"
      && ["in", "eind", "begin", "half", "medio", "halverwege", "vanaf", "sinds"].contains(key(index - 1))
  }

  /// `2026-2027`, `2026/2027`, `2026-'27`, *schooljaar 26/27*.
  func schoolYear(at index: Int) -> Find? {
    let first: Int
    if let year = fullYear(index) {
      first = year
    } else if key(index - 1) == "schooljaar", key(index).utf8.count == 2, let year = Int(key(index)) {
      first = 2000 + year
    } else {
      return nil
    }
    guard isSign(index + 1, Sign.dash) || isSign(index + 1, "/"),
      let second = shortOrFullYear(at: index + 2), second.year == first + 1
    else { return nil }
    return find(.date, "\(first)/\(second.year)", index, second.next)
  }

  private func shortOrFullYear(at index: Int) -> (year: Int, next: Int)? {
    if let year = year(at: index) { return year }
    guard kind(index) == .digits, key(index).utf8.count == 2, let year = Int(key(index)) else { return nil }
    return (2000 + year, index + 1)
  }

  /// `'26-'27`.
  func shortYear(at index: Int) -> Find? {
    guard let first = year(at: index), isSign(first.next, Sign.dash) || isSign(first.next, "/"),
      let second = shortOrFullYear(at: first.next + 1), second.year == first.year + 1
    else { return nil }
    return find(.date, "\(first.year)/\(second.year)", index, second.next)
  }

  /// `12-10-2026`, `12/10/26`, `12.10.2026`, `2026-10-12`; `12-10` and `12/10` where a date is expected.
  func numericDate(at index: Int) -> Find? {
    guard kind(index) == .digits, let sign = dateSign(index + 1), isGluedDigits(index + 2) else { return nil }
    let (first, second) = (key(index), key(index + 2))
    if let year = fullYear(index) {
      guard sign == Sign.dash, isGluedSign(index + 3, sign), isGluedDigits(index + 4), let month = Int(second),
        let day = Int(key(index + 4)), let date = Day(year: year, month: month, day: day)
      else { return nil }
      return find(.date, date.description, index, index + 5)
    }
    guard first.utf8.count <= 2, second.utf8.count <= 2, let day = Int(first), let month = Int(second) else {
      return nil
    }
    if isGluedSign(index + 3, sign), isGlued(index + 4), let year = shortOrFullYear(at: index + 4),
      let date = Day(year: year.year, month: month, day: day)
    {
      return find(.date, date.description, index, year.next)
    }
    guard sign != ".", !isGluedSign(index + 3, sign), Day(year: 2024, month: month, day: day) != nil,
      isDateExpected(index, sign: sign)
    else { return nil }
    let value = resolver.date(
      day: day, month: month, year: nil,
      isBygone: term(index + 3) == .bygone || isBygone(day: day, month: month, behind: index))
    return find(.date, value, index, isTense(index + 3) ? index + 4 : index + 3)
  }

  private func dateSign(_ index: Int) -> String? {
    for sign in [Sign.dash, "/", "."] where isGluedSign(index, sign) { return sign }
    return nil
  }

  /// Whether `12-10` must be a day and month here, not a range, a fraction or a class.
  private func isDateExpected(_ index: Int, sign: String) -> Bool {
    switch term(index + 3) {
    case .span, .clock, .euro, .cent, .percent, .month, .shortMonth: return false
    default: break
    }
    if isWeekday(index - 1) || isSign(index - 1, ",") && isWeekday(index - 2) { return true }
    if let (kind, joint) = inherited(at: index), kind == .date { return joint != .other || sign == "/" }
    return ["op", "d.d", "datum", "uiterlijk", "vóór", "vanaf", "per", "t/m"].contains(key(index - 1))
  }
}

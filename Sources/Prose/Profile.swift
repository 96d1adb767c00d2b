/// For whom the text is made plain: the limits that differ between readers.
public enum Profile: String, Sendable, Codable, CaseIterable {
  /// Parents who are learning Dutch.
  case a2
  /// Most parents; the default.
  case b1
  /// Practised readers.
  case b2

  /// The number of words a sentence should have at most.
  public var wordsPerSentence: Int {
    switch self {
    case .a2: 10
    case .b1: 15
    case .b2: 20
    }
  }

  /// The number of words from which a sentence is pointed out: a third over the limit, since one long sentence in a while
  /// tires nobody.
  public var longSentence: Int { wordsPerSentence + wordsPerSentence / 3 }
}

/// Which edits are applied.
public enum Mode: String, Sendable, Codable, CaseIterable {
  /// Edits marked safe are applied.
  case safe
  /// None is applied, all are listed.
  case suggest
}

/// A day in the Gregorian calendar.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month, 1 to 31.
  public var day: Int

  /// A day; nil when the calendar doesn't have it.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day written as `YYYY-MM-DD`; nil when it isn't one.
  public init?(_ text: some StringProtocol) {
    // What else facts have as a value is told by its length, before it is taken apart.
    guard text.utf8.count == 10 else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days in a month.
  public static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Earlier before later.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

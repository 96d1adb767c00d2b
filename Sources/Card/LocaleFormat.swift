import CICU
import Prose
import Synchronization

/// Dates, times, amounts, lists and plurals as a language writes them, from ICU's locale data. The only Swift file that speaks to that part
/// of ICU.
///
/// The calendar is Gregorian and the digits are Latin in every language: parents compare them with the Dutch letter. Where
/// ICU lacks the names of months, or has names that stand for another calendar too, dates are in figures.
@safe
final class LocaleFormat: @unchecked Sendable {
  private static let opened = Mutex<[Language: LocaleFormat]>([:])

  /// The format of a language, opened once: opening takes ICU longer than a whole card.
  static func of(_ language: Language) -> LocaleFormat {
    opened.withLock { opened in
      if let format = opened[language] { return format }
      let format = LocaleFormat(language)
      opened[language] = format
      return format
    }
  }

  private let locale: OpaquePointer
  private let days: OpaquePointer?
  private let months: OpaquePointer?
  private let weekdays: OpaquePointer?
  private let times: OpaquePointer?

  private init(_ language: Language) {
    var status: Int32 = 0
    guard let opened = unsafe cicu_locale_open(Self.tag(language), &status) else {
      fatalError("ICU can't open \(language.rawValue) (code \(status)); install Debian's libicu72")
    }
    unsafe locale = opened
    func dates(_ skeleton: String, when isUsable: Bool) -> OpaquePointer? {
      guard isUsable else { return nil }
      var status: Int32 = 0
      let units = Array(skeleton.utf16)
      return unsafe cicu_dates_open(opened, units, Int32(units.count), &status)
    }
    let hasNames = unsafe cicu_locale_has_data(opened) != 0
    // Somali months are only numbered in ICU's data ("Bisha Kow iyo Tobnaad"); those of Tigrinya are months of the
    // Ethiopian calendar as well, which begin on other days.
    let hasMonths = hasNames && language != .somali && language != .tigrinya
    unsafe days = dates("yMMMMEEEEd", when: hasMonths)
    unsafe months = dates("yMMMM", when: hasMonths)
    unsafe weekdays = dates("EEEE", when: hasNames)
    unsafe times = dates("Hm", when: hasNames && language != .bulgarian)
  }

  private static func tag(_ language: Language) -> String {
    let locale =
      switch language {
      case .english: "en-GB"
      case .chinese: "zh-Hans"
      case .portuguese: "pt-PT"
      default: language.rawValue
      }
    return "\(locale)-u-ca-gregory-nu-latn"
  }

  /// A date as a fact has it, in the language; nil when the language has no words for it.
  func date(_ value: String) -> String? {
    if let day = Day(value) {
      if let written = unsafe written(days, day) { return written }
      let figures = "\(padded(day.day))-\(padded(day.month))-\(day.year)"
      return unsafe written(weekdays, day).map { "\($0) \(figures)" } ?? figures
    }
    if value.hasPrefix("XXXX-WXX-"), let number = Int(value.dropFirst(9)), (1...7).contains(number) {
      // 4 January 2027 is a Monday.
      return Day(year: 2027, month: 1, day: 3 + number).flatMap { unsafe written(weekdays, $0) }
    }
    let parts = value.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, value.utf8.count == 7, let day = Day(year: parts[0], month: parts[1], day: 1) else {
      return nil
    }
    return unsafe written(months, day) ?? "\(padded(day.month))-\(day.year)"
  }

  /// A time of day, `08:30`, in the language.
  func time(_ value: String) -> String {
    let parts = value.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else { return value }
    return unsafe written(times, seconds: Double(parts[0] * 3600 + parts[1] * 60)) ?? value
  }

  /// An amount, `EUR 13.00`, in the language; nil when it isn't one.
  func amount(_ value: String) -> String? {
    guard value.hasPrefix("EUR "), let number = Double(value.dropFirst(4)) else { return nil }
    return text { unsafe cicu_euros(locale, number, &$0, Int32($0.count)) }
  }

  /// Values in a row, joined as the language joins them (*a, b en c*); what joins them is handed to `link`.
  func list<Piece>(_ values: [[Piece]], link: (String) -> Piece) -> [Piece] {
    guard values.count > 1 else { return values.first ?? [] }
    guard let joined = text({ unsafe cicu_list(locale, Int32(values.count), &$0, Int32($0.count)) }) else {
      return Array(values.joined(separator: [link(", ")]))
    }
    var pieces: [Piece] = []
    var between = ""
    for scalar in joined.unicodeScalars {
      let index = Int(scalar.value) - 0xE000
      guard values.indices.contains(index) else {
        between.unicodeScalars.append(scalar)
        continue
      }
      if !between.isEmpty { pieces.append(link(between)) }
      between = ""
      pieces += values[index]
    }
    return between.isEmpty ? pieces : pieces + [link(between)]
  }

  /// A message of ICU with one number in it, such as `{0, plural, one {# topic} other {# topics}}`; nil when it is none.
  func message(_ pattern: String, _ number: Int) -> String? {
    let units = Array(pattern.utf16)
    return text { unsafe cicu_message(locale, units, Int32(units.count), Int32(number), &$0, Int32($0.count)) }
  }

  private func written(_ dates: OpaquePointer?, _ day: Day) -> String? {
    unsafe written(dates, seconds: Double(day.sinceEpoch) * 86_400)
  }

  private func written(_ dates: OpaquePointer?, seconds: Double) -> String? {
    guard let dates = unsafe dates else { return nil }
    return text { unsafe cicu_dates_format(dates, seconds, &$0, Int32($0.count)) }
  }

  private func text(_ write: (inout [UInt16]) -> Int32) -> String? {
    var out = [UInt16](repeating: 0, count: 200)
    let length = Int(write(&out))
    return length >= 0 && length <= out.count ? String(decoding: out.prefix(length), as: UTF16.self) : nil
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Day {
  /// The number of days since 1 January 1970 (Howard Hinnant's days_from_civil).
  var sinceEpoch: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

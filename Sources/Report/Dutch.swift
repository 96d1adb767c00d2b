import Prose

/// Figures and days as Dutch writes them.
enum Dutch {
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]

  /// *3,5*; *12.000*.
  static func number(_ value: Double, digits: Int = 1) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((abs(value) * scale).rounded())
    let whole = grouped(scaled / Int(scale))
    let rest = String(scaled % Int(scale))
    let fraction = digits == 0 ? "" : "," + String(repeating: "0", count: digits - rest.count) + rest
    return (value < 0 && scaled > 0 ? "−" : "") + whole + fraction
  }

  /// *12.000*.
  static func grouped(_ value: Int) -> String {
    var digits = Array(String(value))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(".", at: place)
      place -= 3
    }
    return String(digits)
  }

  /// *35%*.
  static func percent(_ share: Double) -> String { number(share * 100, digits: 0) + "%" }

  /// *1 bericht*, *2 berichten*.
  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(grouped(count)) \(count == 1 ? one : many)"
  }

  /// *3 oktober 2026*.
  static func day(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

  /// *3 okt*; of a month *okt 2026*.
  static func short(_ day: Day, isMonth: Bool) -> String {
    let month = day.month == 3 ? "mrt" : String(months[day.month - 1].prefix(3))
    return isMonth ? "\(month) \(day.year)" : "\(day.day) \(month)"
  }

  /// *a, b en c*.
  static func list(_ items: [String], with conjunction: String = "en") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// With a capital at the start.
  static func capitalised(_ text: String) -> String {
    text.hasPrefix("ij") ? "IJ" + text.dropFirst(2) : text.prefix(1).uppercased() + text.dropFirst()
  }
}

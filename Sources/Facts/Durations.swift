import Prose

extension SentenceReader {
  /// *tien minuten*, *2 uur*, *8 weken*, the 10 of *10 tot 15 minuten*.
  func duration(_ quantity: Quantity) -> Find? {
    guard quantity.clock == nil else { return nil }
    switch term(quantity.next) {
    case .span(let unit):
      return find(.duration, span(quantity, unit), quantity.first, quantity.next + 1)
    case .clock:
      return find(.duration, span(quantity, .hour), quantity.first, quantity.next + 1)
    default: break
    }
    switch quantity.later {
    case .span(let unit): return find(.duration, span(quantity, unit), quantity.first, quantity.next)
    case .clock(unit: .some): return find(.duration, span(quantity, .hour), quantity.first, quantity.next)
    default: return nil
    }
  }

  /// *half uur*.
  func halfSpan(at index: Int) -> Find? {
    guard term(index) == .half else { return nil }
    switch term(index + 1) {
    case .clock: return find(.duration, "PT30M", index, index + 2)
    case .span(.year): return find(.duration, "P6M", index, index + 2)
    default: return nil
    }
  }

  /// `PT10M`, `P8W`.
  private func span(_ quantity: Quantity, _ unit: Term.TimeUnit) -> String {
    let number = quantity.digits
    switch unit {
    case .second: return "PT\(number)S"
    case .minute: return "PT\(number)M"
    case .quarterHour: return quantity.whole.map { "PT\($0 * 15)M" } ?? "PT\(number)Q"
    case .hour:
      guard number.hasSuffix(".5") else { return "PT\(number)H" }
      return number == "0.5" ? "PT30M" : "PT\(number.dropLast(2))H30M"
    case .day: return "P\(number)D"
    case .week: return "P\(number)W"
    case .month: return "P\(number)M"
    case .year: return "P\(number)Y"
    }
  }
}

import Prose

extension SentenceReader {
  /// *tien minuten*, *2 uur*, *8 weken*, the 10 of *10 tot 15 minuten*.
  func duration(_ quantity: Quantity) -> Find? {
    guard quantity.clock == nil else { return nil }
    switch term(quantity.next) {
    case .span(.year) where isAge(quantity): return nil
    case .span(let unit):
      if let rest = smallerSpan(behind: quantity, unit) {
        return find(.duration, span(quantity, unit) + rest.value, quantity.first, rest.next)
      }
      return find(.duration, span(quantity, unit), quantity.first, quantity.next + 1)
    case .clock:
      return find(.duration, span(quantity, .hour), quantity.first, quantity.next + 1)
    default: break
    }
    switch quantity.later {
    case .span(.year) where isAge(quantity): return nil
    case .span(let unit): return find(.duration, span(quantity, unit), quantity.first, quantity.next)
    case .clock(unit: .some): return find(.duration, span(quantity, .hour), quantity.first, quantity.next)
    default: return nil
    }
  }

  /// The *en 20 seconden* of *3 minuten en 20 seconden*: what belongs to the length before it.
  private func smallerSpan(behind quantity: Quantity, _ unit: Term.TimeUnit) -> (value: String, next: Int)? {
    guard unit == .minute, term(quantity.next + 1) == .and, let rest = self.quantity(at: quantity.next + 2),
      term(rest.next) == .span(.second)
    else { return nil }
    return ("\(rest.digits)S", rest.next + 1)
  }

  /// Words in front of a number of years that make it an age: *van zes tot twaalf jaar*, *onder de acht jaar*.
  private static let ageWords: Set<String> = [
    "van", "onder", "boven", "vanaf", "tot", "t/m", "de", "is", "wordt", "werd", "en",
  ]

  /// Whether years tell how old somebody is: *acht jaar oud*, *kinderen van 4 jaar*; not *vijf jaar in dienst*.
  private func isAge(_ quantity: Quantity) -> Bool {
    var next = quantity.next
    while let (further, _) = connector(at: next), let other = self.quantity(at: further) { next = other.next }
    let behind = key(next + 1)
    if ["oud", "oude", "ouder", "jonger"].contains(behind) { return true }
    if ["lang", "geleden", "later", "eerder", "ervaring", "in", "bij", "werkzaam", "na"].contains(behind) {
      return false
    }
    var before = quantity.first - 1
    if let last, last.kind == .number, let (start, _) = connector(at: last.next), start == quantity.first {
      before = last.first - 1
    }
    if key(before) == "de" { return ["onder", "boven", "vanaf", "tot"].contains(key(before - 1)) }
    if ["wordt", "werd", "is"].contains(key(before)) { return true }
    guard Self.ageWords.contains(key(before)) else {
      return isSign(next + 1, "?") && lexemes.contains { $0.key == "wordt" }
    }
    return Self.people.contains(key(before - 1)) || ["onder", "boven"].contains(key(before))
  }

  private static let people: Set<String> = [
    "kinderen", "kind", "jongeren", "leerlingen", "peuters", "kleuters", "jongens", "meisjes", "iedereen", "pubers",
    "tieners", "baby's", "leeftijd", "zoon", "dochter",
  ]

  /// *half uur*, *een half uur*, *een halfuurtje*.
  func halfSpan(at index: Int) -> Find? {
    let half = key(index) == "een" ? index + 1 : index
    if half > index, ["halfuur", "halfuurtje"].contains(key(half)) { return find(.duration, "PT30M", index, half + 1) }
    guard term(half) == .half else { return nil }
    switch term(half + 1) {
    case .clock, .span(.hour): return find(.duration, "PT30M", index, half + 2)
    case .span(.year): return find(.duration, "P6M", index, half + 2)
    default: return nil
    }
  }

  /// *een uur*, *een week*: the article counts one. *Om een uur* is a time; a day or year so only where it can't be *on some
  /// day*.
  func articleSpan(at index: Int) -> Find? {
    guard key(index) == "een" else { return nil }
    if let half = halfSpan(at: index) { return half }
    let one = Quantity(first: index, next: index + 1, digits: "1", whole: 1)
    switch term(index + 1) {
    case .clock where key(index + 1) == "uur":
      return ["om", "rond", "tegen", "vanaf"].contains(key(index - 1))
        ? nil : find(.duration, span(one, .hour), index, index + 2)
    case .span(let unit) where Self.singular.contains(key(index + 1)):
      if unit == .day || unit == .year {
        let isLength =
          ["na", "binnen", "gedurende", "duurt", "minstens", "minimaal", "maximaal", "hoogstens"].contains(
            key(index - 1)) || ["lang", "later", "eerder", "vooraf", "geleden"].contains(key(index + 2))
        guard isLength else { return nil }
      }
      return find(.duration, span(one, unit), index, index + 2)
    default: return nil
    }
  }

  private static let singular: Set<String> = [
    "seconde", "minuut", "minuutje", "kwartier", "kwartiertje", "uurtje", "dag", "week", "weekje", "maand", "jaar",
  ]

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

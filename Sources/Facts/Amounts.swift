import Prose

extension SentenceReader {
  /// `€ 13,-`, `€ 1.234,56`, `EUR 5`.
  func amountBehindSign(at index: Int) -> Find? {
    guard let quantity = quantity(at: index + 1), lexemes[index + 1].kind == .digits, !quantity.isSurelyClock else {
      return nil
    }
    let next = term(quantity.next) == .euro ? quantity.next + 1 : quantity.next
    return find(.amount, money(quantity, isCent: false), index, next)
  }

  /// `15 euro`, `13,-`, the 5 of `€ 5 tot 10` and of `5 tot 10 euro`.
  func amount(_ quantity: Quantity) -> Find? {
    if quantity.isSurelyClock { return nil }
    if term(quantity.next) == .euro || isSign(quantity.next, Sign.euro) && !isSignOfNext(quantity.next) {
      if let cents = cents(behind: quantity) { return cents }
      return find(.amount, money(quantity, isCent: false), quantity.first, quantity.next + 1)
    }
    if term(quantity.next) == .cent {
      return find(.amount, money(quantity, isCent: true), quantity.first, quantity.next + 1)
    }
    if quantity.hasPriceDash || term(quantity.first - 1) == .euro && last?.next != quantity.first {
      return find(.amount, money(quantity, isCent: false), quantity.first, quantity.next)
    }
    if case .money(let isCent) = quantity.later {
      return find(.amount, money(quantity, isCent: isCent), quantity.first, quantity.next)
    }
    if let (kind, joint) = inherited(at: quantity.first), kind == .amount,
      joint == .until || joint == .to && isGlued(quantity.first) || key(quantity.first - 1) == "à",
      !isCounting(quantity.next)
    {
      return find(.amount, money(quantity, isCent: false), quantity.first, quantity.next)
    }
    return nil
  }

  /// `2 euro 50`: two figures behind a whole number of euros that count nothing else.
  private func cents(behind quantity: Quantity) -> Find? {
    let at = quantity.next + 1
    guard quantity.whole != nil, term(quantity.next) == .euro, kind(at) == .digits, let cents = self.quantity(at: at),
      cents.digits.utf8.count == 2, let count = cents.whole, !isCounting(cents.next), term(cents.next) != .euro
    else { return nil }
    return find(.amount, "EUR \(quantity.digits).\(padded(count, 2))", quantity.first, cents.next)
  }

  /// *gratis*, *for free*; *kosteloos materiaal* is what else would be thrown away.
  func freeOfCharge(at index: Int) -> Find? {
    if key(index) == "free", key(index - 1) != "for", key(index + 1) != "of" { return nil }
    return key(index + 1) == "materiaal" ? nil : find(.amount, "EUR 0.00", index, index + 1)
  }

  /// Whether the euro sign belongs to the number behind it: the second in `5 € 10`.
  private func isSignOfNext(_ index: Int) -> Bool { !isGlued(index) && kind(index + 1) == .digits }

  /// Whether a unit stands at `index`.
  private func isCounting(_ index: Int) -> Bool {
    switch term(index) {
    case .clock, .span, .month, .shortMonth, .percent: true
    default: isSign(index, "%")
    }
  }

  /// `EUR 13.00`.
  private func money(_ quantity: Quantity, isCent: Bool) -> String {
    if isCent, let whole = quantity.whole { return "EUR \(whole / 100).\(padded(whole % 100, 2))" }
    let parts = quantity.digits.split(separator: ".")
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    return "EUR \(parts.first ?? "0").\(decimals)\(String(repeating: "0", count: max(0, 2 - decimals.utf8.count)))"
  }
}

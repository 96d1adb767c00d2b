import Prose

extension SentenceReader {
  /// Words in front of a time that leave no doubt.
  private static let clockWords: Set<String> = [
    "om", "rond", "omstreeks", "vanaf", "tegen", "tussen", "vóór", "tot", "sinds", "na", "voor", "t/m", "uiterlijk",
    "klokke",
  ]
  /// Words behind *uur* that make it a length of time.
  private static let lengthWords: Set<String> = [
    "lang", "per", "later", "eerder", "vooraf", "durende", "les", "slaap", "werk", "geleden", "achtereen", "achter",
    "aaneengesloten", "ziek", "koortsvrij", "klachtenvrij", "nadat", "voordat", "voorafgaand", "extra",
  ]
  /// Words shortly before a number of hours that make it a length of time.
  private static let lengthVerbs: Set<String> = [
    "duurt", "duren", "duur", "durende", "binnen", "minimaal", "maximaal", "minstens", "gemiddeld", "hoogstens", "ruim",
    "gedurende", "nog",
  ]
  /// Nouns that have a number like `2.14` behind them that is no time.
  private static let numberedNouns: Set<String> = [
    "lokaal", "lokalen", "ruimte", "kamer", "zaal", "versie", "hoofdstuk", "paragraaf", "artikel", "art", "nr",
    "nummer",
    "bijlage", "pagina", "blz", "vraag", "opgave", "§",
  ]
  /// Units that make `1.50` a measure.
  private static let measures: Set<String> = [
    "km", "m", "cm", "kg", "g", "kilometer", "meter", "kilo", "gram", "liter", "l", "ml", "graden", "punten", "x",
    "keer",
  ]

  /// `8.30 uur`, `8:30`, `8.30`, *9 uur*, the 9 of *9 tot 10 uur*.
  func time(_ quantity: Quantity) -> Find? {
    if let clock = quantity.clock {
      guard isPlainClock(quantity) else { return nil }
      let next = term(quantity.next) == .clock ? quantity.next + 1 : quantity.next
      return time(fullHour(clock.hour, written: next), clock.minute, quantity.first, next)
    }
    guard let hour = quantity.whole, hour <= 24, lexemes[quantity.first].key.utf8.count < 9 else { return nil }
    if term(quantity.next) == .clock {
      guard isHour(quantity, unit: quantity.next) else { return nil }
      return wholeHour(hour, quantity.first, quantity.next + 1)
    }
    switch quantity.later {
    case .clock(unit: nil): break
    case .clock(unit: .some(let unit)):
      guard isHour(quantity, unit: unit) else { return nil }
    default: return nil
    }
    return wholeHour(hour, quantity.first, quantity.next)
  }

  /// *3 uur*; `03 uur` is written on the clock of twenty-four hours.
  private func wholeHour(_ hour: Int, _ first: Int, _ next: Int) -> Find {
    time(key(first).hasPrefix("0") ? hour : fullHour(hour, said: first, next), 0, first, next)
  }

  private func time(_ hour: Int, _ minute: Int, _ first: Int, _ next: Int) -> Find {
    find(.time, "\(padded(hour, 2)):\(padded(minute, 2))", first, next)
  }

  /// Whether a number that reads like a time is one.
  func isPlainClock(_ quantity: Quantity) -> Bool {
    if quantity.isSurelyClock || term(quantity.next) == .clock { return true }
    if quantity.hasPriceDash || isSign(quantity.next, "%") || isSign(quantity.next, Sign.euro) { return false }
    switch term(quantity.next) {
    case .euro, .cent, .percent, .span: return false
    default: break
    }
    // "Engels – 9.00 tot 16.00 uur – 1.21": the last of a row, on no clock hour that a school knows.
    if let clock = quantity.clock, clock.hour < 6, clock.minute % 5 != 0, quantity.next == lexemes.count,
      last?.kind == .time
    {
      return false
    }
    return !Self.numberedNouns.contains(key(quantity.first - 1)) && !Self.measures.contains(key(quantity.next))
  }

  /// Whether *uur* at `unit` says what o'clock it is, not how long something takes.
  private func isHour(_ quantity: Quantity, unit: Int) -> Bool {
    if let (kind, _) = inherited(at: quantity.first) {
      if kind == .time { return true }
      if kind == .duration { return false }
    }
    let after = key(unit + 1)
    if Self.lengthWords.contains(after) || after == "van" && key(unit + 2) == "tevoren" { return false }
    var before = quantity.first - 1
    while ["ongeveer", "circa", "ca", "precies", "uiterlijk", "ca."].contains(key(before)) { before -= 1 }
    if after == "na" || after == "voor" || after == "vóór" { return key(before) == "om" }
    if Self.clockWords.contains(key(before)) { return true }
    if key(before) == "van" {
      // "Van 9 uur tot 10 uur", but "een les van 2 uur".
      return unit > quantity.next || connector(at: unit + 1).map { $0.term == .until || $0.term == .to } ?? false
    }
    if key(before) == "de" { return false }
    for step in 1...4 where Self.lengthVerbs.contains(key(quantity.first - step)) { return false }
    if after == Sign.apostrophe || after.hasPrefix("'s") || after.hasPrefix("’s") { return true }
    if quantity.first == 0 { return true }
    if let last, last.next == quantity.first || last.next == quantity.first - 1 && kind(last.next) == .sign {
      return last.kind == .date || last.kind == .time
    }
    return isSign(quantity.first - 1, ":") || isSign(quantity.first - 1, "|") || isSign(quantity.first - 1, "(")
  }

  /// *half negen*, *kwart voor drie*, *tien over half negen*, *vijf voor twaalf*.
  func spokenTime(at index: Int) -> Find? {
    switch term(index) {
    case .halfHour(let hour): return spoken(hour: hour, minutes: -30, index, index + 1)
    case .half:
      guard let hour = hour(at: index + 1), !isCountedHour(index + 2) else { return nil }
      return spoken(hour: hour, minutes: -30, index, index + 2)
    case .quarter:
      guard let sign = direction(at: index + 1), let hour = hour(at: index + 2) else { return nil }
      return spoken(hour: hour, minutes: sign * 15, index, index + 3)
    default: break
    }
    guard let quantity = quantity(at: index), let minutes = quantity.whole, (1...29).contains(minutes),
      quantity.next == index + 1, let sign = direction(at: index + 1)
    else { return nil }
    if case .halfHour(let hour) = term(index + 2) {
      return spoken(hour: hour, minutes: sign * minutes - 30, index, index + 3)
    }
    if term(index + 2) == .half, let hour = hour(at: index + 3) {
      return spoken(hour: hour, minutes: sign * minutes - 30, index, index + 4)
    }
    guard let hour = hour(at: index + 2), [5, 10, 20, 25].contains(minutes),
      Self.clockWords.contains(key(index - 1)) || ["is", "van"].contains(key(index - 1)) || term(index + 3) == .clock
    else { return nil }
    return spoken(hour: hour, minutes: sign * minutes, index, index + 3)
  }

  private func spoken(hour: Int, minutes: Int, _ first: Int, _ end: Int) -> Find {
    var total = hour * 60 + minutes
    // A twelve-hour clock has no hour 0: half past twelve is 12:30.
    if total < 60 { total += 12 * 60 }
    if total >= 13 * 60 { total -= 12 * 60 }
    let next = term(end) == .clock && key(end) == "uur" ? end + 1 : end
    return time(fullHour(total / 60, said: first, next), total % 60, first, next)
  }

  private func direction(at index: Int) -> Int? {
    switch term(index) {
    case .before: -1
    case .over: 1
    default: nil
    }
  }

  /// The hour that is said behind *half* or *voor*: here *een* is a number.
  private func hour(at index: Int) -> Int? {
    if key(index) == "een" { return 1 }
    guard let quantity = quantity(at: index), quantity.next == index + 1, let hour = quantity.whole,
      (1...12).contains(hour)
    else { return nil }
    return hour
  }

  /// Whether something is counted here: *half twee* is a time, *een half 3 liter-pak* isn't.
  private func isCountedHour(_ index: Int) -> Bool {
    switch term(index) {
    case .euro, .span, .percent: true
    default: isGluedSign(index, ",") && isGluedDigits(index + 1)
    }
  }
}

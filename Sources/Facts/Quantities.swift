import Prose

/// A number as it is written, before it is known what is counted.
struct Quantity {
  /// The index of its first lexeme.
  var first: Int
  /// The index of the lexeme behind it.
  var next: Int
  /// Its value with a decimal point and without thousands separators: `1234.5`.
  var digits: String
  /// Its value when it is a whole number of at most nine digits without anything attached.
  var whole: Int?
  /// `8.30`, `8:30`, `8u30` taken as hour and minute, when they can be.
  var clock: (hour: Int, minute: Int)?
  /// Whether it can only be a time: `8:30`, `8u30`.
  var isSurelyClock = false
  /// Whether `,-` stands behind it.
  var hasPriceDash = false
  /// What the numbers behind it show that it counts; see `countedLater`.
  var later: SentenceReader.Counted?
}

extension SentenceReader {
  /// What a series of numbers counts.
  enum Counted {
    case date(month: Int, year: Int?, isBygone: Bool)
    case clock(unit: Int?)
    case span(Term.TimeUnit)
    case money(isCent: Bool)
  }

  /// The number that begins at `index`, with what the numbers behind it show that it counts.
  func quantityInSeries(at index: Int) -> Quantity? {
    guard var quantity = quantity(at: index) else { return nil }
    quantity.later = countedLater(quantity)
    return quantity
  }

  /// The number that begins at `index`, if it is one that can be counted with.
  func quantity(at index: Int) -> Quantity? {
    switch term(index) {
    case .number(let number):
      return Quantity(first: index, next: index + 1, digits: String(number), whole: number)
    case .oneAndHalf: return Quantity(first: index, next: index + 1, digits: "1.5")
    default: break
    }
    if kind(index) == .sign, let fraction = fraction(at: index) {
      return Quantity(first: index, next: index + 1, digits: "0." + fraction)
    }
    guard kind(index) == .digits else { return nil }
    let start = key(index)
    var quantity = Quantity(first: index, next: index + 1, digits: start)
    if isGluedSign(index + 1, "."), isGluedDigits(index + 2) {
      guard readPointed(&quantity) else { return nil }
    } else if isGluedSign(index + 1, ":"), isGluedDigits(index + 2), key(index + 2).utf8.count == 2,
      let clock = clock(start, key(index + 2))
    {
      quantity.next = index + 3
      quantity.clock = clock
      quantity.isSurelyClock = true
      return quantity
    } else if isGlued(index + 1), term(index + 1) == .clock, isGluedDigits(index + 2), key(index + 2).utf8.count == 2,
      let clock = clock(start, key(index + 2))
    {
      quantity.next = index + 3
      quantity.clock = clock
      quantity.isSurelyClock = true
      return quantity
    } else if start.utf8.count <= 9 {
      quantity.whole = Int(start)
    }
    readTail(&quantity)
    return quantity
  }

  /// Reads what follows the first full stop: thousands, minutes or decimals. False when it is none of these.
  private func readPointed(_ quantity: inout Quantity) -> Bool {
    let index = quantity.first
    let start = key(index)
    var next = index + 1
    var thousands = start
    while isGluedSign(next, "."), isGluedDigits(next + 1), key(next + 1).utf8.count == 3, start.utf8.count <= 3 {
      thousands += key(next + 1)
      next += 2
    }
    // What is left behind the groups of three shows that they weren't thousands.
    if isGluedSign(next, "."), isGluedDigits(next + 1) {
      guard next == index + 1 else { return false }
      let decimals = key(index + 2)
      if isGluedSign(index + 3, "."), isGluedDigits(index + 4) { return false }
      quantity.digits = start + "." + decimals
      quantity.next = index + 3
      if decimals.utf8.count == 2 { quantity.clock = clock(start, decimals) }
      return true
    }
    quantity.digits = thousands
    quantity.next = next
    if thousands.utf8.count <= 9 { quantity.whole = Int(thousands) }
    return true
  }

  /// Reads decimals behind a comma, `,-`, `½`.
  private func readTail(_ quantity: inout Quantity) {
    let next = quantity.next
    if isGluedSign(next, ",") {
      if isGluedDigits(next + 1), quantity.clock == nil, !(isGluedSign(next + 2, ",") && isGluedDigits(next + 3)) {
        quantity.digits += "." + key(next + 1)
        quantity.next = next + 2
        quantity.whole = nil
      } else if isGluedSign(next + 1, Sign.dash) {
        readPriceDash(&quantity, from: next + 1)
      }
    } else if isGluedSign(next, "."), isGluedSign(next + 1, Sign.dash) {
      readPriceDash(&quantity, from: next + 1)
    } else if isGlued(next), let fraction = fraction(at: next) {
      quantity.digits += "." + fraction
      quantity.next = next + 1
      quantity.whole = nil
    }
  }

  /// `13,-`, `13,--`, `13,–`; not the range in `5,-10`.
  private func readPriceDash(_ quantity: inout Quantity, from index: Int) {
    var next = index + 1
    while isGluedSign(next, Sign.dash) { next += 1 }
    guard !isGluedDigits(next) else { return }
    quantity.next = next
    quantity.hasPriceDash = true
  }

  private func fraction(at index: Int) -> String? {
    switch key(index) {
    case "½": "5"
    case "¼": "25"
    case "¾": "75"
    default: nil
    }
  }

  private func clock(_ hour: String, _ minute: String) -> (hour: Int, minute: Int)? {
    guard hour.utf8.count <= 2, let hour = Int(hour), let minute = Int(minute), hour <= 24, minute < 60,
      hour < 24 || minute == 0
    else { return nil }
    return (hour, minute)
  }

  /// What the numbers behind this one show that it counts: the *16 mei* of *12 t/m 16 mei*, the *uur* of *9 tot 10 uur*.
  func countedLater(_ quantity: Quantity) -> Counted? {
    var index = quantity.next
    var hasComma = false
    var hasWord = false
    // Longer lists don't occur, and the bound keeps the reading linear.
    for _ in 0..<8 {
      guard let (next, joint) = connector(at: index) ?? nightConnector(at: index, quantity) else { return nil }
      if joint == .other { hasComma = true } else { hasWord = true }
      var start = next
      let hasWeekday = isWeekday(start)
      if hasWeekday { start += 1 }
      guard let further = self.quantity(at: start) else { return nil }
      if let month = monthBehind(further) {
        return .date(month: month.month, year: month.year, isBygone: month.isBygone)
      }
      if !hasWeekday, !hasComma || hasWord {
        if further.clock != nil { return isPlainClock(further) ? .clock(unit: nil) : nil }
        switch term(further.next) {
        case .clock: return .clock(unit: further.next)
        case .span(let unit): return .span(unit)
        case .euro: return .money(isCent: false)
        case .cent: return .money(isCent: true)
        default: break
        }
        if isSign(further.next, Sign.euro) { return .money(isCent: false) }
        if further.hasPriceDash { return .money(isCent: false) }
      }
      index = further.next
    }
    return nil
  }

  /// The *op* of *de nacht van zaterdag 27 op zondag 28 maart*.
  private func nightConnector(at index: Int, _ quantity: Quantity) -> (next: Int, term: Term)? {
    key(index) == "op" && isWeekday(index + 1) && isWeekday(quantity.first - 1) ? (index + 1, .to) : nil
  }

  /// The forms of *nemen* in *in acht nemen*.
  private static let takingForms: Set<String> = ["neem", "neemt", "nemen", "nam", "namen", "genomen"]

  /// Whether a number word counts here: not *acht* in *in acht nemen*, not *vier* in *vier het mee*.
  func isNumberHere(_ index: Int) -> Bool {
    switch key(index) {
    case "acht":
      let before = key(index - 1)
      if before == "geen" || before == "geef" || before == "sla" || before == "slaat" { return false }
      return before != "in" || !lexemes.contains { Self.takingForms.contains($0.key) }
    // "Als u eenmaal bent aangemeld" and "nu eenmaal" don't count.
    case "eenmaal":
      return ["per", "daags"].contains(key(index + 1))
    case "vier": return !["het", "mee", "je", "met", "dit", "dat", "samen", "feest"].contains(key(index + 1))
    default: return true
    }
  }

  /// A number that counts something that is no kind of fact of its own.
  func number(_ quantity: Quantity) -> Find? {
    // *Nieuwsbrief 11* is its name.
    if Self.letters.contains(key(quantity.first - 1)), block == .heading || quantity.first == 1 { return nil }
    var next = quantity.next
    if next < lexemes.count {
      let isWritten = lexemes[quantity.first].kind == .digits
      if isSign(next, "%") {
        next += 1
      } else if isWritten, isGlued(next), lexemes[next].kind == .letters {
        // An ordinal or *2x* keeps its value; anything else attached makes it a code: *5G*, *3a*.
        guard ["e", "de", "ste", "x", "×", "ᵉ"].contains(key(next)), !isGluedDigits(next + 1) else {
          return token(at: quantity.first)
        }
        next += 1
      } else if isWritten, isApostropheEnding(next) {
        return token(at: quantity.first)
      }
    }
    return find(.number, quantity.digits, quantity.first, next)
  }

  private static let letters: Set<String> = [
    "nieuwsbrief", "nieuwsflits", "weekbrief", "maandbrief", "infobrief", "weekbericht", "nieuwsbulletin",
    "oudernieuws",
  ]

  /// Digits with all that is attached to them, as they stand: *A4'tje*, *5G*, *1.1.2*.
  func token(at index: Int) -> Find? {
    var next = index + 1
    while next < lexemes.count, isGlued(next) {
      if lexemes[next].kind == .letters || lexemes[next].kind == .digits {
        next += 1
      } else if isApostropheEnding(next) {
        next += 2
      } else if isSign(next, "."), isGluedDigits(next + 1) {
        next += 2
      } else {
        break
      }
    }
    var value = ""
    for lexeme in lexemes[index..<next] { value += lexeme.kind == .sign ? lexeme.key : plain(lexeme) }
    return find(.number, value, index, next)
  }

  /// The letters of a lexeme in their own case, without soft hyphens.
  private func plain(_ lexeme: Lexeme) -> String {
    let written = String(text[lexeme.range])
    return written.utf8.count == lexeme.key.utf8.count ? written : lexeme.key
  }

  private func isApostropheEnding(_ index: Int) -> Bool {
    isGluedSign(index, Sign.apostrophe) && isGlued(index + 1) && lexemes[index + 1].kind == .letters
  }

  /// `-5`, where the dash belongs to the number.
  func negative(at index: Int) -> Find? {
    guard isGluedDigits(index + 1), !isGlued(index), kind(index - 1) != .digits, index > 0,
      let quantity = quantity(at: index + 1), var find = number(quantity), block != .tableRow
    else { return nil }
    find.value = "-" + find.value
    find.first = index
    find.range.start = lexemes[index].range.start
    return find
  }
}

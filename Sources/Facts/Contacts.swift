import Prose

extension SentenceReader {
  /// An e-mail or web address.
  func address(at index: Int) -> Find {
    var range = lexemes[index].range
    let bytes = text.utf8.span
    while range.count > 1, Self.isTrailing(bytes[range.end - 1]) { range.end -= 1 }
    var written = String(text[range])
    if let at = written.utf8.firstIndex(of: UInt8(ascii: "@")), !written.utf8[..<at].contains(UInt8(ascii: "/")) {
      if written.lowercased().hasPrefix("mailto:") { written.removeFirst(7) }
      return Find(kind: .email, value: written.lowercased(), range: range, first: index, next: index + 1)
    }
    return Find(kind: .url, value: written, range: range, first: index, next: index + 1)
  }

  /// Whether a byte at the end of an address belongs to the sentence.
  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ">"), UInt8(ascii: "*"):
      true
    default: false
    }
  }

  /// `020-555 01 23`, `06 12 34 56 78`, `+31 6 1234 5678`, `(020) 555 01 23`, `0800-1234`, *tel. 555 01 23*.
  func phone(at index: Int) -> Find? {
    var next = index
    var digits = ""
    var isInternational = false
    if isSign(index, "+") {
      guard isGluedDigits(index + 1) else { return nil }
      isInternational = true
      next += 1
    } else if isSign(index, "(") {
      guard isGluedDigits(index + 1), key(index + 1).utf8.first == UInt8(ascii: "0"), isGluedSign(index + 2, ")"),
        (3...4).contains(key(index + 1).utf8.count)
      else { return nil }
      digits = key(index + 1)
      next = index + 3
    } else if key(index).utf8.first != UInt8(ascii: "0") {
      return localPhone(at: index)
    } else {
      // An area code has no second zero, an international prefix no third one.
      isInternational = key(index).hasPrefix("00")
      let code = key(index).utf8.dropFirst(isInternational ? 2 : 1)
      guard let first = code.first, first != UInt8(ascii: "0") else { return nil }
    }
    let isService = ["0800", "0900", "0906", "0909"].contains(key(next))
    while true {
      // The trunk zero of "+31 (0)6".
      if isInternational, isSign(next, "("), key(next + 1) == "0", isSign(next + 2, ")") {
        next += 3
        continue
      }
      guard kind(next) == .digits else { return nil }
      digits += key(next)
      next += 1
      if isComplete(digits, isInternational: isInternational, isService: isService, next) { break }
      guard digits.utf8.count < 13, let further = phoneGap(at: next) else { return nil }
      next = further
    }
    return find(.phone, (isSign(index, "+") ? "+" : "") + digits, index, next)
  }

  /// Whether the digits up to `next` are a whole number.
  private func isComplete(_ digits: String, isInternational: Bool, isService: Bool, _ next: Int) -> Bool {
    let count = digits.utf8.count
    if isInternational {
      if digits.hasPrefix("31") { return count == 11 }
      if digits.hasPrefix("0031") { return count == 13 }
      return count >= 9 && phoneGap(at: next) == nil
    }
    if isService { return count == 11 || count == 8 && phoneGap(at: next) == nil }
    // An eleventh figure that was typed too much still belongs to it.
    return count == 10 || count == 11 && phoneGap(at: next) == nil
  }

  /// The index of the digits that go on behind a gap: white space, a dash, a slash, a closing bracket, a full stop.
  private func phoneGap(at index: Int) -> Int? {
    if kind(index) == .digits { return index }
    if isSign(index, "("), isGluedDigits(index + 1), key(index + 1) == "0" { return index }
    guard kind(index) == .sign else { return nil }
    switch key(index) {
    case Sign.dash, "/", ")": return kind(index + 1) == .digits ? index + 1 : nil
    case ".": return isGlued(index) && isGluedDigits(index + 1) ? index + 1 : nil
    default: return nil
    }
  }

  /// A number without an area code, behind *tel.*
  private func localPhone(at index: Int) -> Find? {
    let label = isSign(index - 1, ":") || isSign(index - 1, ".") ? key(index - 2) : key(index - 1)
    guard ["tel", "telefoon", "telefoonnummer", "telefoonnr", "bel", "mobiel"].contains(label) else { return nil }
    var digits = key(index)
    var next = index + 1
    while digits.utf8.count < 6, let further = phoneGap(at: next) {
      digits += key(further)
      next = further + 1
    }
    while digits.utf8.count < 8, kind(next) == .digits, (2...4).contains(key(next).utf8.count) {
      digits += key(next)
      next += 1
    }
    guard (6...8).contains(digits.utf8.count) else { return nil }
    return find(.phone, digits, index, next)
  }

  /// `2468 GH`.
  func postcode(at index: Int) -> Find? {
    let digits = key(index)
    guard digits.utf8.count == 4, digits.utf8.first != UInt8(ascii: "0"), kind(index + 1) == .letters,
      !isGluedDigits(index + 2), !isGlued(index) || kind(index - 1) == .sign
    else { return nil }
    let letters = text[lexemes[index + 1].range]
    guard letters.utf8.count == 2, letters.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    // "In 2026 MR-leden" is a year: then an address must show around it.
    if let year = Int(digits), (1900...2099).contains(year), !isGlued(index + 1) {
      let isBehindAddress = index == 0 || kind(index - 1) == .sign || kind(index - 1) == .digits
      let isBeforeTown = kind(index + 2) == .letters && words[lexemes[index + 2].word].isCapitalised
      guard isBehindAddress || isBeforeTown else { return nil }
    }
    return find(.postcode, digits + letters, index, index + 2)
  }

  /// `NL16 INGB 0004 3215 67`, when its check digits are right.
  func iban(at index: Int) -> Find? {
    let country = lexemes[index].key
    guard country.utf8.count == 2, key(index + 1).utf8.count >= 2, !isGlued(index) || kind(index - 1) == .sign,
      let length = Self.ibanLengths[country]
    else { return nil }
    var account = ""
    var next = index
    while account.utf8.count < length, next < lexemes.count {
      let lexeme = lexemes[next]
      if lexeme.kind == .digits || lexeme.kind == .letters {
        account += lexeme.key
      } else if !(isSign(next, ".") || isSign(next, Sign.dash)) {
        return nil
      }
      next += 1
    }
    guard account.utf8.count == length, !isGluedDigits(next), Self.hasRightCheck(account) else { return nil }
    return find(.iban, account.uppercased(), index, next)
  }

  /// The length of an account number by country.
  private static let ibanLengths = [
    "nl": 18, "be": 16, "de": 22, "fr": 27, "lu": 20, "es": 24, "it": 27, "pt": 25, "at": 20, "ie": 22, "lt": 20,
    "pl": 28, "gb": 22, "ch": 21, "ee": 20, "fi": 18, "dk": 18, "se": 24, "ro": 24, "bg": 22, "tr": 26,
  ]

  /// ISO 7064 mod 97-10: the first four characters moved to the end, letters as 10 to 35.
  private static func hasRightCheck(_ account: String) -> Bool {
    var remainder = 0
    let bytes = Array(account.utf8)
    for byte in bytes[4...] + bytes[..<4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): remainder = (remainder * 10 + Int(byte) - 48) % 97
      case UInt8(ascii: "a")...UInt8(ascii: "z"): remainder = (remainder * 100 + Int(byte) - 87) % 97
      default: return false
      }
    }
    return remainder == 1
  }
}

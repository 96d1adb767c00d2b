/// Numbers written in words.
enum NumberWords {
  private static let units = [
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]

  private static let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]

  /// Zero to ninety-nine with their values, and *tweemaal*. *Een* without accents is an article.
  static let small: [String: Int] = {
    var words: [String: Int] = [:]
    for (number, word) in units.enumerated() { words[word] = number }
    for (index, ten) in tens.enumerated() {
      words[ten] = (index + 2) * 10
      for (unit, word) in units.enumerated() where (1...9).contains(unit) {
        let plain = unit == 1 ? "een" : word
        // "Tweeëntwintig", "drieëntwintig", but "vierentwintig"; people forget the diaeresis.
        words[plain + "en" + ten] = (index + 2) * 10 + unit
        if unit == 2 || unit == 3 { words[plain + "ën" + ten] = (index + 2) * 10 + unit }
      }
    }
    for (number, word) in units.enumerated() where (2...12).contains(number) { words[word + "maal"] = number }
    // "Eén": the accent on a capital is often left out; "éen" is a common mistake.
    words["eén"] = 1
    words["éen"] = 1
    words["eenmaal"] = 1
    words["honderd"] = 100
    words["duizend"] = 1000
    return words
  }()

  /// A number above a hundred in one word: *honderdtwintig*, *vijfhonderd*, *tweeduizend*.
  static func large(_ word: String) -> Int? {
    guard word.utf8.count > 7, word.utf8.count < 60, let found = multipliers(word.utf8) else { return nil }
    let bytes = Array(word.utf8)
    if found.contains(thousand), let at = position(of: thousand, in: bytes[...]) {
      guard let thousands = at == 0 ? 1 : below1000(bytes[..<at]), let rest = below1000(withoutEn(bytes[(at + 7)...]))
      else { return nil }
      return thousands * 1000 + rest
    }
    return below1000(bytes[...])
  }

  private static func below1000(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let at = position(of: hundred, in: bytes) else { return below100(bytes) }
    guard let hundreds = at == bytes.startIndex ? 1 : below100(bytes[..<at]),
      let rest = below100(withoutEn(bytes[(at + 7)...]))
    else { return nil }
    return hundreds * 100 + rest
  }

  private static func below100(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.isEmpty { return 0 }
    if bytes.elementsEqual("een".utf8) { return 1 }
    guard let number = small[String(decoding: bytes, as: UTF8.self)], number < 100 else { return nil }
    return number
  }

  /// *honderdentwee* → *twee*.
  private static func withoutEn(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.starts(with: "en".utf8) ? bytes.dropFirst(2) : bytes
  }

  /// Seven letters as one integer, to look for them without making an array.
  private static func packed(_ letters: String) -> UInt64 { letters.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
  private static let hundred = packed("honderd")
  private static let thousand = packed("duizend")
  private static let window: UInt64 = (1 << 56) - 1

  /// The multipliers in a word; nil when there is none.
  private static func multipliers(_ bytes: String.UTF8View) -> Set<UInt64>? {
    var seen: UInt64 = 0
    var found: Set<UInt64> = []
    for byte in bytes {
      seen = (seen << 8 | UInt64(byte)) & window
      if seen == hundred || seen == thousand { found.insert(seen) }
    }
    return found.isEmpty ? nil : found
  }

  private static func position(of letters: UInt64, in bytes: ArraySlice<UInt8>) -> Int? {
    var seen: UInt64 = 0
    for (offset, byte) in zip(bytes.indices, bytes) {
      seen = (seen << 8 | UInt64(byte)) & window
      if seen == letters { return offset - 6 }
    }
    return nil
  }
}

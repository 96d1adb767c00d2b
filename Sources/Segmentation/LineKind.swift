import Prose

/// Tells from a line's own words what it is.
struct LineKind {
  let bytes: TextBytes

  private static let greetings = [
    "beste", "geachte", "lieve", "hallo", "hoi", "dag", "goedemorgen", "goedemiddag", "goedenavond", "l.s.",
    "aan alle", "aan de", "dear", "ha", "hi",
  ]

  private static let closings = [
    "met vriendelijke groet", "met hartelijke groet", "met vriendelijk groet", "met een vriendelijke groet",
    "met groet",
    "met sportieve groet", "met feestelijke groet", "met warme groet", "met zonnige groet", "met gezonde groet",
    "vriendelijke groet", "hartelijke groet", "hartelijk groet", "sportieve groet", "warme groet", "veel groet",
    "groetjes",
    "groeten", "groet,", "lieve groet", "hoogachtend", "mvg", "m.vr.gr", "met hoogachting", "met de meeste hoogachting",
    "met bijzondere hoogachting",
    "met gevoelens van hoogachting", "met oprechte hoogachting", "met verschuldigde hoogachting",
    "met gevoelens van de meeste hoogachting",
    "fijne groet",
    "zonnige groet",
  ]

  /// Farewells that are one only when they are the whole line.
  private static let farewells: Set<String> = [
    "liefs", "tot ziens", "graag tot ziens", "tot snel", "tot dan", "tot gauw",
  ]

  private static let contactLabels: Set<String> = [
    "tel", "tel.", "telefoon", "telefoonnummer", "e-mail", "email", "mail", "website", "web", "adres", "bezoekadres",
    "postadres", "postbus", "t", "e", "w", "m", "a", "mobiel", "internet", "iban", "rekeningnummer", "fax", "www",
    "whatsapp", "app", "bereikbaar", "via", "of", "en", "op", "contact", "locatie", "nummer", "bso", "06", "absentie",
    "ziekmelden", "ziekmelding", "noodnummer",
  ]

  /// "Beste ouders," on a line of its own.
  func isGreeting(_ content: UTF8Range) -> Bool {
    // A paragraph is none, and isn't made small for it: no letter takes less than a third of its bytes then.
    guard !content.isEmpty, content.count <= 270 else { return false }
    let first = bytes[content.start]
    guard first >= 0x80 || Self.greetings.contains(where: { $0.utf8.first == first | 0x20 }) else { return false }
    let line = bytes.string(content).lowercased()
    guard line.utf8.count <= 90, let last = Self.lastSign(line) else { return false }
    let closesLikeOne =
      last == "," || last == "!" || last == ":" || last.properties.isAlphabetic || last == ")" || last == "."
    guard closesLikeOne, let opening = Self.greetings.first(where: { line.hasPrefix($0) }) else { return false }
    let rest = line.dropFirst(opening.count)
    guard rest.first.map({ $0 == " " || $0 == "," || $0 == "!" || $0 == "\u{A0}" }) ?? (opening == "l.s.") else {
      return false
    }
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).count
    if opening == "aan alle" || opening == "aan de" || opening == "dag" { return words <= 8 && last == "," }
    if last == "." { return opening == "l.s." }
    // A verb would make it a sentence; a comma inside usually means that it goes on: "Beste ouders, morgen is het zover".
    let inner = rest.dropLast()
    return words <= 10 && !inner.contains(". ") && !inner.contains("? ")
      && (!inner.contains(", ") || last == ",")
  }

  /// "Met vriendelijke groet," as the start of a line.
  func isClosing(_ content: UTF8Range) -> Bool {
    guard content.count <= 90 else { return false }
    let line = bytes.string(content).lowercased()
    return Self.closings.contains { line.hasPrefix($0) } && line.split(separator: " ").count <= 9
      || Self.farewells.contains(line.filter { !",!.".contains($0) }) || line == "groet"
      || line.hasPrefix("namens ") && line.utf8.count <= 60 && !line.hasSuffix(".")
  }

  /// Nothing but an address, telephone number, e-mail or web address, with their labels.
  func isContact(_ content: UTF8Range) -> Bool {
    guard content.count <= 160 else { return false }
    let line = bytes.string(content)
    var hasContact = false
    var others = 0
    var words = 0
    var phoneDigits = 0
    let parts = line.split(whereSeparator: {
      $0 == " " || $0 == "\t" || $0 == "|" || $0 == "\u{A0}" || $0 == "·" || $0 == "•"
    })
    for (index, part) in parts.enumerated() {
      let core = part.lowercased().drop { ",:;()[]".contains($0) }
      var bare = String(core)
      while let last = bare.last, ",:;()[]".contains(last) { bare.removeLast() }
      if bare.isEmpty || bare.allSatisfy({ "-–—/.+".contains($0) }) { continue }
      words += 1
      let isAddress = bare.contains("@") || bare.hasPrefix("www.") || bare.hasPrefix("http") || isDomain(bare)
      let digits = bare.filter(\.isNumber).count
      if digits > 0, bare.allSatisfy({ $0.isNumber || "-+()".contains($0) }) { phoneDigits += digits }
      if isAddress || isPostcode(bare, parts, index) || isIBAN(bare) {
        hasContact = true
      } else if digits > 0 || Self.contactLabels.contains(bare) {
        continue
      } else if !(part.first?.isUppercase ?? false), !["de", "den", "van", "der", "het", "'t", "ten"].contains(bare) {
        others += 1
        if parts.count > Self.longestStreet { return false }
      }
    }
    if hasContact || phoneDigits >= 9 { return others == 0 && words <= 14 }
    return isStreet(parts)
  }

  private func isDomain(_ part: String) -> Bool {
    guard let dot = part.lastIndex(of: "."), dot != part.startIndex else { return false }
    return Addresses.domains.contains(String(part[part.index(after: dot)...]))
  }

  /// "1234" before "AB", or "1234AB".
  private func isPostcode(_ part: String, _ parts: [Substring], _ index: Int) -> Bool {
    let digits = part.prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isNumber) else { return false }
    let rest = part.dropFirst(4)
    if rest.count == 2 { return rest.allSatisfy(\.isLetter) }
    return rest.isEmpty && index + 1 < parts.count && parts[index + 1].count == 2
      && parts[index + 1].allSatisfy { $0.isLetter && $0.isUppercase }
  }

  private func isIBAN(_ part: String) -> Bool {
    part.count >= 4 && part.hasPrefix("nl") && part.dropFirst(2).prefix(2).allSatisfy(\.isNumber)
  }

  /// The most words of a street with its number.
  private static let longestStreet = 4

  /// "Lindelaan 12", alone on its line.
  private func isStreet(_ parts: [Substring]) -> Bool {
    guard parts.count >= 2, parts.count <= Self.longestStreet, let first = parts.first, let last = parts.last else {
      return false
    }
    let ends = [
      "straat", "laan", "weg", "plein", "dijk", "pad", "gracht", "kade", "singel", "hof", "park", "steeg", "plantsoen",
    ]
    let name = parts.dropLast().last.map { $0.lowercased() } ?? ""
    return first.first?.isUppercase ?? false && last.first?.isNumber ?? false && last.count <= 5
      && ends.contains { name.hasSuffix($0) }
  }

  /// Letters, none of them small, and more than an abbreviation.
  func isAllCapitals(_ content: UTF8Range) -> Bool {
    guard content.count <= 160 else { return false }
    var capitals = 0
    for scalar in bytes.string(content).unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 4
  }

  private static let days: Set<String> = [
    "ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
    "zondag",
  ]

  /// A day and what tells that it is a line of a calendar: *do 1 okt*, *ma + di: 8.30 uur*, *wo: vrij*.
  func startsWithDay(_ content: UTF8Range) -> Bool {
    let line = bytes.string(UTF8Range(content.start, min(content.end, content.start + 40)))
    let word = line.prefix { $0.isLetter }
    guard Self.days.contains(word.lowercased()) else { return false }
    let rest = line.dropFirst(word.count).drop { $0 == "." || $0 == " " }
    return rest.first.map { $0.isNumber || "+&/:-–".contains($0) } ?? false || rest.hasPrefix("t/m ")
      || rest.hasPrefix("en ")
  }

  /// Short, and without the sign that ends a sentence.
  func looksLikeHeading(_ content: UTF8Range) -> Bool {
    guard content.count <= 80 else { return false }
    let line = bytes.string(content)
    guard let first = line.unicodeScalars.first, !first.properties.isLowercase, line.contains(where: \.isLetter) else {
      return false
    }
    guard let last = Self.lastSign(line), !".!?:;,…".unicodeScalars.contains(last) else { return false }
    return line.split(separator: " ").count <= 9 && !line.contains(": ") && !isPlaceAndDate(line)
  }

  /// The last sign that is neither white space nor a pictograph.
  static func lastSign(_ line: String) -> Unicode.Scalar? {
    line.unicodeScalars.last { $0.value < 0x2600 && !$0.properties.isWhitespace }
  }

  /// "Lindedorp, 15 september 2026" above a letter.
  private func isPlaceAndDate(_ line: String) -> Bool {
    let parts = line.split(separator: " ")
    guard parts.count >= 4, parts.count <= 6, let year = parts.last, year.utf8.count == 4, Int(year) != nil,
      Int(parts[parts.count - 3]) != nil
    else { return false }
    return parts[parts.count - 4].last == ","
  }

  /// A short question or cry on a line of its own, right above what it announces.
  func isShortCry(_ content: UTF8Range, _ signs: String) -> Bool {
    guard content.count <= 50 else { return false }
    let line = bytes.string(content)
    guard let last = Self.lastSign(line), signs.unicodeScalars.contains(last), line.first?.isUppercase ?? false else {
      return false
    }
    return line.split(separator: " ").count <= 6 && !line.dropLast().contains { ".!?".contains($0) }
  }

  /// The end of a bullet or number before an item, with the white space behind it.
  func listMarkerEnd(_ content: UTF8Range, isMarkdown: Bool) -> Int? {
    let start = content.start
    let scalar = bytes.scalar(at: start)
    var end = start
    if "-*•–—·▪▫◦‣⁃●○■□☐☑☒✓✔✗➤►➢→+".unicodeScalars.contains(scalar) {
      if scalar == "+" && !isMarkdown { return nil }
      end += scalar.utf8.count
      // An emoji presentation sign may follow.
      if bytes.at(end) == 0xEF, bytes.at(end + 1) == 0xB8 { end += 3 }
    } else if scalar == "o", bytes.at(start + 1) == 0x09 || bytes.at(start + 1) == 0x20 && bytes.at(start + 2) == 0x20 {
      end += 1
    } else {
      while end < content.end, isDigit(bytes[end]), end - start < 2 { end += 1 }
      if end == start {
        guard (0x61...0x7A).contains(bytes[start]) || (0x41...0x5A).contains(bytes[start]) else { return nil }
        end += 1
        // *a. het aantal groepen;* is an item, *A. van den Heuvel* is a name.
        let isOrdinal = (0x61...0x69).contains(bytes[start]) && bytes.at(end) == UInt8(ascii: ".")
        guard bytes.at(end) == UInt8(ascii: ")") || isOrdinal else { return nil }
      }
      guard bytes.at(end) == UInt8(ascii: ".") || bytes.at(end) == UInt8(ascii: ")") else { return nil }
      end += 1
    }
    var space = 0
    while end + space < content.end, case let length = bytes.spaceLength(at: end + space), length > 0 {
      space += length
    }
    return space > 0 && end + space < content.end ? end + space : nil
  }

  /// Cells with tabs or wide gaps between.
  func isTableRow(_ content: UTF8Range) -> Bool {
    var gaps = 0
    var offset = content.start
    while offset < content.end {
      if bytes[offset] == 0x09 { return true }
      var spaces = 0
      while offset < content.end, bytes[offset] == 0x20 {
        spaces += 1
        offset += 1
      }
      if spaces >= 3 { gaps += 1 }
      if spaces == 0 { offset += 1 }
    }
    return gaps >= 1
  }

  /// The number of upright strokes with space on both sides: *groep 3 | maandag*.
  func strokes(_ content: UTF8Range) -> Int {
    (content.start..<content.end).count {
      bytes[$0] == UInt8(ascii: "|") && $0 > content.start && bytes[$0 - 1] == 0x20 && bytes.at($0 + 1) == 0x20
    }
  }

  /// A line of rules and nothing else: `---`, `=====`, `* * *`.
  func isRule(_ content: UTF8Range) -> Bool {
    var signs = 0
    for offset in content.start..<content.end {
      let byte = bytes[offset]
      if byte == 0x20 { continue }
      guard [0x2D, 0x3D, 0x5F, 0x2A, 0x7E, 0x23].contains(byte) else { return false }
      signs += 1
    }
    return signs >= 3
  }
}

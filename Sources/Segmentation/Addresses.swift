import Prose

/// E-mail and web addresses in running text.
enum Addresses {
  /// The top-level domains after which a bare name such as *deregenboog.nl* is taken for a web address.
  static let domains: Set<String> = [
    "nl", "be", "com", "org", "eu", "net", "info", "school", "frl", "amsterdam", "online", "app", "edu", "gov", "nu",
    "site", "shop", "education", "academy", "example",
  ]

  /// Those that only count with a path behind them, as they also are words or their beginnings: *forms.gle/x*, *bit.ly/x*.
  private static let withPath: Set<String> = [
    "gle", "gl", "ly", "co", "io", "me", "tv", "cc", "to", "link", "page", "dev", "cloud", "club", "team", "world",
    "events", "de", "uk", "fr",
  ]

  /// The end of the address that starts at `start`, if one does.
  static func end(of bytes: TextBytes, from start: Int, limit: Int) -> Int? {
    guard isAddressByte(bytes[start]), start == 0 || !isNameByte(bytes.at(start - 1)) else { return nil }
    if bytes.starts(with: "http://", at: start) || bytes.starts(with: "https://", at: start) {
      return webEnd(of: bytes, from: start, limit: limit)
    }
    if bytes.starts(with: "www.", at: start) { return webEnd(of: bytes, from: start, limit: limit) }
    if bytes.starts(with: "mailto:", at: start) {
      return end(of: bytes, from: start + 7, limit: limit)
    }
    return nameEnd(of: bytes, from: start, limit: limit)
  }

  /// The longest e-mail address (RFC 5321), in bytes; also bounds the search for one.
  private static let longestName = 254 + 1 + 64

  /// `naam@domein.nl`, `domein.nl`, `domein.nl/pad`.
  private static func nameEnd(of bytes: TextBytes, from start: Int, limit: Int) -> Int? {
    var end = start
    var lastDot: Int?
    let fullLimit = limit
    let limit = min(limit, start + longestName)
    while end < limit, isNameByte(bytes[end]) || bytes[end] == UInt8(ascii: "+") {
      if bytes[end] == UInt8(ascii: ".") { lastDot = end }
      end += 1
    }
    if end < limit, end > start, bytes[end] == UInt8(ascii: "@") {
      var domain = end + 1
      while domain < limit, isNameByte(bytes[domain]) { domain += 1 }
      while domain > end, [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(bytes[domain - 1]) {
        domain -= 1
      }
      let hasDot = (end + 1..<max(end + 1, domain)).contains { bytes[$0] == UInt8(ascii: ".") }
      return hasDot ? domain : nil
    }
    guard lastDot != nil else { return nil }
    while end > start, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    var dot = end - 1
    while dot > start, bytes[dot] != UInt8(ascii: ".") { dot -= 1 }
    let domain = bytes.string(UTF8Range(dot + 1, end)).lowercased()
    let hasPath = end + 1 < limit && bytes[end] == UInt8(ascii: "/") && isAddressByte(bytes[end + 1])
    guard dot > start + 1, domains.contains(domain) || hasPath && withPath.contains(domain) else { return nil }
    guard (start..<dot).contains(where: { isLetter(bytes[$0]) }) else { return nil }
    return end < limit && bytes[end] == UInt8(ascii: "/") ? webEnd(of: bytes, from: end, limit: fullLimit) : end
  }

  private static func webEnd(of bytes: TextBytes, from start: Int, limit: Int) -> Int {
    var end = start
    var open = 0
    while end < limit {
      let byte = bytes[end]
      if bytes.spaceLength(at: end) > 0 || [0x3C, 0x3E, 0x22, 0x7C, 0x5B, 0x5D, 0x60].contains(byte) { break }
      if byte == 0xE2, bytes.at(end + 1) == 0x80 { break }
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    let trailing: [UInt8] = [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x2A, 0x5F]
    while end > start + 1, trailing.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool { isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isAddressByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}

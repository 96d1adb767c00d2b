/// The fields of a form or query, as browsers encode them (`application/x-www-form-urlencoded`), as bytes.
struct FormFields: Sendable {
  private var values: [String: [UInt8]] = [:]

  /// Reads `encoded`; nil when a percent sign isn't followed by two hexadecimal digits. Of equal names the first counts.
  init?(_ encoded: some Collection<UInt8>) {
    for pair in encoded.split(separator: UInt8(ascii: "&")) {
      let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(halves[0]), let value = Self.decoded(halves.count > 1 ? halves[1] : pair.suffix(0))
      else { return nil }
      let key = String(decoding: name, as: UTF8.self)
      if values[key] == nil { values[key] = value }
    }
  }

  /// The bytes of a field.
  func bytes(_ name: String) -> [UInt8]? { values[name] }

  /// A field as text, wrong UTF-8 repaired; nil when it isn't there.
  subscript(_ name: String) -> String? { values[name].map { String(decoding: $0, as: UTF8.self) } }

  private static func decoded(_ encoded: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count)
    var rest = encoded.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

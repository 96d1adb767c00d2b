/// What the word lists say of a form, each list a bit; and the table from forms to them.
///
/// Slots of 4 bytes: 24 bits of the form's hash, and the number of the set of bits.
package struct WordClasses: Sendable {
  /// The lists in which a form may stand.
  package struct Lists: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A noun as a dictionary has it, or another form of one.
    package static let noun = Lists(rawValue: 1)
    package static let nounForm = Lists(rawValue: 2)
    /// An infinitive, or another form of a verb.
    package static let verb = Lists(rawValue: 4)
    package static let verbForm = Lists(rawValue: 8)
    /// An adjective as a dictionary has it, or another form of one.
    package static let adjective = Lists(rawValue: 16)
    package static let adjectiveForm = Lists(rawValue: 32)
    /// A noun with the article *de*, or with *het*.
    package static let common = Lists(rawValue: 64)
    package static let neuter = Lists(rawValue: 128)
    /// A first name.
    package static let firstName = Lists(rawValue: 256)
  }

  private let bytes: ModelBytes
  private let mask: Int

  /// A table over slots whose number is a power of two.
  package init(_ bytes: ModelBytes) {
    self.bytes = bytes
    mask = bytes.count / 4 - 1
    precondition(bytes.count >= 4 && bytes.count / 4 & mask == 0, "the number of slots is a power of two")
  }

  /// The table's bytes, as they may be written.
  package var contents: [UInt8] { (0..<bytes.count).map { bytes.uint8($0) } }

  /// The number of the set of lists that the form with a hash is in; 0 when it is in none.
  package func number(_ hash: UInt64) -> UInt8 {
    let fingerprint = UInt32(truncatingIfNeeded: hash >> 40)
    var slot = Int(truncatingIfNeeded: hash >> 1) & mask
    while true {
      let found = bytes.uint32(slot * 4)
      if found == 0 { return 0 }
      if found >> 8 == fingerprint { return UInt8(truncatingIfNeeded: found) }
      slot = (slot + 1) & mask
    }
  }

  /// The bytes of a table of forms' hashes; sets beyond the 255 commonest are left out.
  package static func build(_ entries: [(hash: UInt64, lists: Lists)]) -> [UInt8] {
    var counts: [Lists: Int] = [:]
    for (_, lists) in entries { counts[lists, default: 0] += 1 }
    let order = counts.keys.sorted {
      let (a, b) = (counts[$0] ?? 0, counts[$1] ?? 0)
      return a == b ? $0.rawValue < $1.rawValue : a > b
    }
    var numbers: [Lists: UInt32] = [:]
    for (place, lists) in order.prefix(255).enumerated() { numbers[lists] = UInt32(place + 1) }
    var slots = 8
    while slots < entries.count * 5 / 4 { slots *= 2 }
    var words = [UInt32](repeating: 0, count: slots)
    for (hash, lists) in entries {
      guard let number = numbers[lists] else { continue }
      var slot = Int(truncatingIfNeeded: hash >> 1) & (slots - 1)
      while words[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      words[slot] = UInt32(truncatingIfNeeded: hash >> 40) << 8 | number
    }
    return words.flatMap(ModelFile.bytes)
  }
}

/// An open-addressing table from feature hashes to rows of the embedding matrix: 8 bytes a slot, fingerprint and row.
package struct FeatureTable: Sendable {
  private let bytes: ModelBytes
  private let mask: Int

  /// A table over slots whose number is a power of two.
  package init(_ bytes: ModelBytes) {
    self.bytes = bytes
    mask = bytes.count / 8 - 1
    precondition(bytes.count >= 8 && bytes.count / 8 & mask == 0, "the number of slots is a power of two")
  }

  /// The row of a feature, or -1.
  package func row(_ hash: UInt64) -> Int {
    if hash == 0 { return -1 }
    let fingerprint = UInt32(truncatingIfNeeded: hash >> 32) | 1
    var slot = Int(truncatingIfNeeded: hash >> 1) & mask
    while true {
      let found = bytes.uint32(slot * 8)
      if found == fingerprint { return Int(bytes.uint32(slot * 8 + 4)) }
      if found == 0 { return -1 }
      slot = (slot + 1) & mask
    }
  }

  /// The bytes of a table with the given rows; at least a fifth of its slots stays empty.
  package static func build(_ entries: [(hash: UInt64, row: Int)]) -> [UInt8] {
    var slots = 8
    while slots < entries.count * 5 / 4 { slots *= 2 }
    var words = [UInt32](repeating: 0, count: slots * 2)
    for (hash, row) in entries {
      let fingerprint = UInt32(truncatingIfNeeded: hash >> 32) | 1
      var slot = Int(truncatingIfNeeded: hash >> 1) & (slots - 1)
      while words[slot * 2] != 0 { slot = (slot + 1) & (slots - 1) }
      words[slot * 2] = fingerprint
      words[slot * 2 + 1] = UInt32(row)
    }
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }
}

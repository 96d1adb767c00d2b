/// Takes compounds apart: *zwemlessen* has the lemma `zwem_les`.
///
/// A word is split where both sides are known as parts of compounds and are frequent enough; words that the treebanks
/// have as a whole, such as *persconferentie*, stay whole.
package struct Compound: Sendable {
  /// The least sum of the logarithms of both sides' frequencies.
  private static let threshold = 5 * scale
  private static let scale = 8
  private static let shortestSide = 2
  private static let longest = 48

  private let table: FeatureTable
  private let scripts: [EditScript]

  init(table: FeatureTable, scripts: [EditScript]) {
    self.table = table
    self.scripts = scripts
  }

  /// The parts of a lemma, with `_` between them; the lemma itself when it isn't a known compound.
  package func parts(of lemma: String) -> String {
    let bytes = Array(lemma.utf8)
    if bytes.count > Self.longest { return lemma }
    if let hyphen = bytes.lastIndex(of: 0x2D) {
      let right = bytes[(hyphen + 1)...]
      let isKnown = right.count >= 3 && table.row(Self.hash(right, .right)) >= 0
      if hyphen < Self.shortestSide || !isKnown { return lemma }
      return String(decoding: bytes.map { $0 == 0x2D ? 0x5F : $0 }, as: UTF8.self)
    }
    if bytes.count < 6 || table.row(Self.hash(bytes[...], .whole)) >= 0 { return lemma }
    var best = (score: Self.threshold, split: 0, script: 0)
    for split in Self.shortestSide...(bytes.count - 3) {
      let right = table.row(Self.hash(bytes[split...], .right))
      if right < 0 { continue }
      let left = table.row(Self.hash(bytes[..<split], .left))
      if left < 0 { continue }
      let score = right + left % 256 + (bytes.count - split > 3 ? Self.scale : 0) + (split > 3 ? Self.scale : 0)
      if score > best.score { best = (score, split, left / 256) }
    }
    if best.split == 0 { return lemma }
    let left = String(decoding: bytes[..<best.split], as: UTF8.self)
    guard let part = scripts[best.script].apply(form: left, lowercased: left) else { return lemma }
    return part + "_" + String(decoding: bytes[best.split...], as: UTF8.self)
  }

  // MARK: Hashes

  /// On which side of a compound a part stands.
  package enum Side: UInt64 {
    case left = 0xFC
    case right = 0xFD
    case whole = 0xFB
  }

  /// The hash of a part.
  package static func hash(_ part: ArraySlice<UInt8>, _ side: Side) -> UInt64 {
    var hash = side.rawValue
    for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return (hash ^ (hash >> 32)) | 1
  }

  /// What the table holds for the right side of a compound.
  package static func row(frequency: Double) -> Int { min(255, Int(Double(scale) * frequency)) }

  /// What the table holds for the left side: how it becomes a lemma, and how frequent it is.
  package static func row(frequency: Double, script: Int) -> Int { script * 256 + row(frequency: frequency) }
}

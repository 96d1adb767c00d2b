/// What the network is told about a word: hashes of its form, endings, beginnings, shape, and of the lists it is in.
///
/// Digits count as 0 and capitals as small letters, except in the shape. A word of more than 64 bytes is known by its
/// first and last 32.
package struct WordFeatures {
  /// How many features a word has; one that doesn't apply is 0.
  package static let count = 14
  /// The place of the form among them.
  package static let form = 0
  /// The place of the longest ending together with the shape.
  package static let shapedEnding = 10
  /// The place of the longest known word that ends the word: *geld* of *schoolreisgeld*.
  package static let tail = 11
  /// The place of the word lists that the form, or else its tail, is in.
  package static let lists = 12

  private static let longestSuffix = 5
  private static let shortestTail = 4
  private static let longestKnown = 32

  private var bytes: [UInt8] = []
  /// The state of the hash over the last 1, 2, 3 … bytes.
  private var endings: [UInt64] = []

  /// An extractor; use one for many words, it keeps its buffers.
  package init() {}

  /// Appends the features of a word; the tail is looked up with `isTail`, which is given its hash.
  package mutating func append(
    form: String, lowercased: String, isFirst: Bool, to hashes: inout [UInt64], classes: WordClasses,
    isTail: (UInt64) -> Bool
  ) {
    load(lowercased)
    let count = bytes.count
    var state = Self.start
    var prefixHashes = (UInt64(0), UInt64(0), UInt64(0))
    for index in 0..<count {
      state = Self.step(state, bytes[index])
      switch index {
      case 1 where count > 2: prefixHashes.0 = Self.finish(state, 6)
      case 2 where count > 3: prefixHashes.1 = Self.finish(state, 7)
      case 3 where count > 4: prefixHashes.2 = Self.finish(state, 8)
      default: break
      }
    }
    hashes.append(Self.finish(state, 0))
    for length in 1...Self.longestSuffix {
      hashes.append(length <= count ? Self.finish(endings[length - 1], UInt64(length)) : 0)
    }
    hashes.append(prefixHashes.0)
    hashes.append(prefixHashes.1)
    hashes.append(prefixHashes.2)
    let shape = Self.shape(of: form, lowercased: lowercased)
    hashes.append(Self.finish(UInt64(shape) << 1 | (isFirst ? 1 : 0), 9))
    let ending = count == 0 ? Self.start : endings[min(count, Self.longestSuffix) - 1]
    let capitals = UInt8(truncatingIfNeeded: shape & 7 | (isFirst ? 8 : 0))
    hashes.append(Self.finish(Self.step(ending, capitals), 10))
    let tail = count >= Self.shortestTail + 2 ? tailLength(isTail) : 0
    hashes.append(tail == 0 ? 0 : Self.finish(endings[tail - 1], UInt64(Self.tail)))
    var lists = UInt64(count == 0 ? 0 : classes.number(Self.listHash(endings[count - 1])))
    if lists == 0, tail > 0 { lists = 256 + UInt64(classes.number(Self.listHash(endings[tail - 1]))) }
    hashes.append(Self.finish(lists, 12))
    hashes.append(Self.finish(lists << 8 | UInt64(capitals), 13))
  }

  /// The hash under which a form is known as the tail of longer words.
  package static func tailHash(_ lowercased: String) -> UInt64 { finish(wholeState(lowercased), UInt64(tail)) }

  /// The hash under which a form stands in the word lists.
  package static func listHash(_ lowercased: String) -> UInt64 { listHash(wholeState(lowercased)) }

  private static func listHash(_ state: UInt64) -> UInt64 { finish(state, 14) }

  private static func wholeState(_ lowercased: String) -> UInt64 {
    var features = WordFeatures()
    features.load(lowercased)
    return features.endings.last ?? start
  }

  /// The hash under which a form, with its capitals, stands among the commonest; 0 for a long word.
  package static func knownHash(_ form: String, isFirst: Bool) -> UInt64 {
    let span = form.utf8Span.span
    if span.count > longestKnown { return 0 }
    var state = start
    for index in span.indices { state = step(state, plain(span[index])) }
    return finish(state, isFirst ? 16 : 15)
  }

  /// Whether a form begins with a capital.
  package static func isCapital(_ form: String, _ lowercased: String) -> Bool {
    let (span, lower) = (form.utf8Span.span, lowercased.utf8Span.span)
    if span.count < 2 || lower.count < 2 { return span.count == 1 && lower.count == 1 && span[0] != lower[0] }
    return span[0] != lower[0] || span[1] != lower[1]
  }

  /// Whether a form may be the tail of longer words.
  package static func canBeTail(_ lowercased: String) -> Bool {
    lowercased.utf8.count >= shortestTail && lowercased.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 }
  }

  private func tailLength(_ isTail: (UInt64) -> Bool) -> Int {
    var length = bytes.count - 2
    while length >= Self.shortestTail {
      if isTail(Self.finish(endings[length - 1], UInt64(Self.tail))) { return length }
      length -= 1
    }
    return 0
  }

  private mutating func load(_ lowercased: String) {
    bytes.removeAll(keepingCapacity: true)
    let span = lowercased.utf8Span.span
    if span.count <= 64 {
      for index in span.indices { bytes.append(Self.plain(span[index])) }
    } else {
      for index in 0..<32 { bytes.append(Self.plain(span[index])) }
      for index in (span.count - 32)..<span.count { bytes.append(Self.plain(span[index])) }
    }
    endings.removeAll(keepingCapacity: true)
    var state = Self.start
    for index in stride(from: bytes.count - 1, through: 0, by: -1) {
      state = Self.step(state, bytes[index])
      endings.append(state)
    }
  }

  private static func plain(_ byte: UInt8) -> UInt8 { byte >= 0x30 && byte <= 0x39 ? 0x30 : byte }

  /// Capitals (3 bits), then digit, hyphen, apostrophe, full stop, and whether the word is short.
  private static func shape(of form: String, lowercased: String) -> Int {
    let span = form.utf8Span.span
    let lower = lowercased.utf8Span.span
    var capitals = 0
    var letters = 0
    var shape = 0
    var firstIsCapital = false
    for index in 0..<min(span.count, 64) {
      let byte = span[index]
      switch byte {
      case 0x41...0x5A:
        if letters == 0 { firstIsCapital = true }
        letters += 1
        capitals += 1
      case 0x61...0x7A: letters += 1
      case 0x30...0x39: shape |= 8
      case 0x2D: shape |= 16
      case 0x27: shape |= 32
      case 0x2E: shape |= 64
      case 0x80...:
        if letters == 0, index < lower.count, lower[index] != byte { firstIsCapital = true }
        letters += 1
      default: break
      }
    }
    if letters == 0 {
      shape |= 4
    } else if capitals == letters {
      shape |= letters == 1 ? 1 : 2
    } else if firstIsCapital {
      shape |= capitals > 1 ? 5 : 1
    } else if capitals > 0 {
      shape |= 3
    }
    return shape | (min(span.count, 4) << 7)
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func step(_ state: UInt64, _ byte: UInt8) -> UInt64 { (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Mixes a state with the number of its template (Stafford's variant 13 of MurmurHash3's finaliser); never 0.
  private static func finish(_ state: UInt64, _ template: UInt64) -> UInt64 {
    var hash = state &+ (template &+ 1) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return (hash ^ (hash >> 31)) | 1
  }
}

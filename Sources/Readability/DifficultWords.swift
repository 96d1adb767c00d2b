import Prose

/// Which words count as difficult, by frequency alone.
///
/// A word below Zipf 2.5 turns up less than once in three million words; most adults know most words above 3 (Brysbaert
/// and others, 2016), and inflected forms and compounds of easy words are counted as rarer than they are, hence the margin.
enum DifficultWords {
  /// The Zipf frequency from which a word is taken to be known.
  static let rarest = 2.5

  /// Words whose rareness says nothing: those with digits, in capitals, or cut short (*voor- en naschoolse*).
  static func isException(_ word: Word) -> Bool {
    let bytes = word.form.utf8
    if bytes.first == UInt8(ascii: "-") || bytes.last == UInt8(ascii: "-") || bytes.last == UInt8(ascii: ".") {
      return true
    }
    var capitals = 0
    for byte in bytes {
      if (0x30...0x39).contains(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "/") { return true }
      if (0x41...0x5A).contains(byte) { capitals += 1 }
    }
    return capitals >= 2
  }
}

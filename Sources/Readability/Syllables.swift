/// Counts the syllables of Dutch words by their vowel groups.
///
/// Each run of vowels is a syllable, cut where Dutch reads two: before a vowel with a trema, and in sequences that are no
/// Dutch vowel (*the-a-ter*, *mu-se-um*, *be-amb-te*). Agreement with hand counts is measured in `SyllablesTests`.
enum Syllables {
  /// The number of syllables of a form in lower case; at least 1.
  static func count(_ form: String) -> Int {
    var count = 0
    var group = VowelGroup()
    var previous: Unicode.Scalar = " "
    for scalar in form.unicodeScalars {
      switch scalar {
      case "a", "e", "i", "o", "u":
        count += group.append(UInt8(scalar.value))
      case "y":
        // At the start of a word it is a consonant: *yoga*.
        if previous != " " { count += group.append(UInt8(ascii: "i")) }
      case "j" where previous == "i":
        // *ij* is one vowel; a *j* after another vowel closes the syllable.
        count += group.append(UInt8(ascii: "j"))
      case "ä", "ë", "ï", "ö", "ü":
        count += group.close() + group.append(base(scalar))
      case "á", "à", "â", "é", "è", "ê", "í", "ì", "î", "ó", "ò", "ô", "ú", "ù", "û":
        count += group.append(base(scalar))
      default:
        count += group.close()
      }
      previous = scalar
    }
    return max(1, count + group.close())
  }

  private static func base(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "ä", "á", "à", "â": UInt8(ascii: "a")
    case "ë", "é", "è", "ê": UInt8(ascii: "e")
    case "ï", "í", "ì", "î": UInt8(ascii: "i")
    case "ö", "ó", "ò", "ô": UInt8(ascii: "o")
    default: UInt8(ascii: "u")
    }
  }
}

/// Vowels that follow each other in a word, as many as fit in a machine word: the first in the lowest byte.
private struct VowelGroup {
  private var letters: UInt64 = 0
  private var count = 0

  /// Vowels of more than one letter, as Dutch spells them.
  private static let vowels = Set(
    [
      "aaij", "aai", "ooi", "oei", "eeu", "ieu", "eau", "aij", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij",
      "ei", "ou", "au", "ai", "oi",
    ].map { vowel in vowel.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })

  /// Adds a letter; the number of syllables that had to make room for it.
  mutating func append(_ letter: UInt8) -> Int {
    let full = count == 8
    if full { takeSyllable() }
    letters |= UInt64(letter) << UInt64(8 * count)
    count += 1
    return full ? 1 : 0
  }

  /// Ends the group; the number of its syllables.
  mutating func close() -> Int {
    var syllables = 0
    while count > 0 {
      takeSyllable()
      syllables += 1
    }
    return syllables
  }

  /// Takes the longest vowel off the front.
  private mutating func takeSyllable() {
    var length = min(count, 4)
    while length > 1, !Self.vowels.contains(letters & (1 << UInt64(8 * length) - 1)) { length -= 1 }
    letters >>= UInt64(8 * length)
    count -= length
  }
}

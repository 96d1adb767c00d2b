/// Counts the syllables of Dutch words by their vowel groups.
///
/// Each run of vowels is a syllable, cut where Dutch reads two: before a vowel with a trema, and in sequences that are no
/// Dutch vowel (*the-a-ter*, *mu-se-um*, *be-amb-te*). Agreement with hand counts is measured in `SyllablesTests`.
enum Syllables {
  /// The number of syllables of a form in lower case; at least 1.
  static func count(_ form: String) -> Int {
    var count = 0
    var group: [UInt8] = []
    func close() {
      if !group.isEmpty { count += syllables(in: group) }
      group.removeAll(keepingCapacity: true)
    }
    var previous: Unicode.Scalar = " "
    for scalar in form.unicodeScalars {
      switch scalar {
      case "a", "e", "i", "o", "u":
        group.append(UInt8(scalar.value))
      case "y":
        // At the start of a word it is a consonant: *yoga*.
        if previous != " " { group.append(UInt8(ascii: "i")) }
      case "j":
        // *ij* is one vowel; a *j* after another vowel closes the syllable.
        if previous == "i" { group.append(UInt8(ascii: "j")) } else { close() }
      case "ä", "ë", "ï", "ö", "ü":
        close()
        group.append(base(scalar))
      case "á", "à", "â", "é", "è", "ê", "í", "ì", "î", "ó", "ò", "ô", "ú", "ù", "û":
        group.append(base(scalar))
      default:
        close()
      }
      previous = scalar
    }
    close()
    return max(1, count)
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

  /// The longest vowels first, as Dutch spells them.
  private static let vowels: [[UInt8]] = [
    "aaij", "aai", "ooi", "oei", "eeu", "ieu", "eau", "aij", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei",
    "ou", "au", "ai", "oi",
  ].map { Array($0.utf8) }

  private static func syllables(in group: [UInt8]) -> Int {
    var rest = group[...]
    var count = 0
    while !rest.isEmpty {
      let vowel = vowels.first { rest.starts(with: $0) }
      rest = rest.dropFirst(vowel?.count ?? 1)
      count += 1
    }
    return count
  }
}

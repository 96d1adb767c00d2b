import Prose

/// Numbers in words before a unit: those that figures may stand for, and those that stay.
enum NumbersInWords {
  /// From thirteen on: *zes weken* reads as easily as *6 weken*.
  static let numbers = [
    "dertien": "13", "veertien": "14", "vijftien": "15", "zestien": "16", "zeventien": "17", "achttien": "18",
    "negentien": "19", "twintig": "20", "dertig": "30", "veertig": "40", "vijftig": "50", "zestig": "60",
    "zeventig": "70", "tachtig": "80", "negentig": "90", "honderd": "100",
  ]
  /// What they count.
  static let units: Set<String> = [
    "dagen", "werkdagen", "schooldagen", "weken", "schoolweken", "maanden", "jaar", "jaren", "minuten", "euro",
  ]
  /// Those that stay in words.
  static let small: Set<String> = [
    "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
  ]

  /// *vijfentwintig*, *honderdvijftig*, *tweeduizend*
  static func isCompound(_ form: String) -> Bool {
    ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"].contains { tens in
      form.hasSuffix("en" + tens) || form.hasSuffix("ën" + tens) || form == "honderd" + tens
    } || form.contains("honderd") && form != "honderd" || form.hasSuffix("duizend")
  }

  /// What joins two numbers: *twee tot drie weken* stays as it is.
  private static let joints: Set<String> = ["tot", "à", "a", "of", "en", "á"]

  /// The units before which a number of a message is joined to another or a compound, so that both stay in words.
  static func units(in sentences: [Sentence]) -> Set<String> {
    var found: Set<String> = []
    for words in sentences.lazy.map(\.words) {
      for index in words.indices.dropFirst() where units.contains(words[index].lowercased) {
        let number = words[index - 1].lowercased
        let isJoined =
          numbers[number] != nil && index > 1 && isJoint(words, index - 2)
        if isJoined || isCompound(number) { found.insert(words[index].lowercased) }
      }
    }
    return found
  }

  /// Whether what joins two numbers stands at `index`: *tot*, *tot en met*.
  static func isJoint(_ words: [Word], _ index: Int) -> Bool {
    var first = index
    if index > 1, words[index].lowercased == "met", words[index - 1].lowercased == "en" { first = index - 2 }
    guard first > 0, joints.contains(words[first].lowercased) else { return false }
    let other = words[first - 1]
    return other.kind == .number || numbers[other.lowercased] != nil || small.contains(other.lowercased)
      || isCompound(other.lowercased)
  }
}

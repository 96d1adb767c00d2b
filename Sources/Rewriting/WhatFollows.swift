import Prose

/// What the next sentence is, for rules that move something to the end of theirs.
extension RuleInput {
  /// Words at the start of a sentence that look back at the one before it.
  private static let backwards: Set<String> = [
    "daar", "dat", "deze", "die", "dit", "er", "haar", "hem", "het", "hier", "hierbij", "hiervoor", "hij", "hun",
    "daarbij", "daarna", "daarom", "daarvoor", "ook", "toch", "ze", "zij", "zijn", "zo", "daardoor", "hierdoor",
    "daarmee", "hiermee", "daarin", "hierin", "hierna", "dan", "want", "maar", "dus", "daarnaast", "daarop", "hierop",
    "daarvan", "hiervan", "daarover", "hierover", "bovendien", "echter", "dezelfde", "laatstgenoemde",
  ]

  /// Words that look back wherever they stand, and those that do where no noun or clause follows: *Wij vinden dat jammer*.
  private static let inside: Set<String> = [
    "daar", "hier", "daarom", "daarvoor", "daarbij", "daarover", "daarmee", "hem", "ze", "hij", "zij",
  ]
  private static let pointing: Set<String> = ["dat", "dit", "die", "deze", "haar"]
  private static let notNouns: Set<String> = [
    "niet", "heel", "erg", "zeer", "ook", "met", "aan", "op", "in", "voor", "van", "al", "wel", "graag", "nog", "zo",
    "te", "goed", "bij", "door", "weer", "jammer", "samen", "naar", "fijn", "leuk", "dan", "eerst", "zelf", "vandaag",
    "morgen",
  ]
  /// How many words of the next sentence are looked at.
  private static let reach = 6

  /// Whether the sentence behind this one looks back at it, so that nothing may come between.
  var isLookedBackAt: Bool {
    let words = wordsBehind
    guard let first = words.first else { return false }
    if Self.backwards.contains(first) { return true }
    return words.indices.dropFirst().contains { place in
      Self.inside.contains(words[place])
        || Self.pointing.contains(words[place])
          && (place + 1 < words.count ? Self.notNouns.contains(words[place + 1]) : words.count < Self.reach)
    }
  }

  /// Whether the sentence behind this one starts with one of these words.
  func isFollowed(by words: Set<String>) -> Bool { wordsBehind.first.map(words.contains) ?? false }

  /// The first words of the sentence behind this one, in lower case; none at the end of the text or where a blank line comes
  /// first.
  private var wordsBehind: [String] {
    let rest = text.utf8.dropFirst(sentence.range.end)
    let space = rest.prefix { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    guard space.count(where: { $0 == 0x0A }) < 2 else { return [] }
    var words: [String] = []
    var letters: [UInt8] = []
    for byte in rest.dropFirst(space.count) {
      // Letters and what is no ASCII; behind a mark that ends the sentence nothing is looked at.
      if byte > 0x40 {
        letters.append(byte)
        continue
      }
      if !letters.isEmpty { words.append(String(decoding: letters, as: UTF8.self).lowercased()) }
      letters = []
      if words.count == Self.reach || [0x2E, 0x21, 0x3F, 0x0A].contains(byte) { break }
    }
    if !letters.isEmpty { words.append(String(decoding: letters, as: UTF8.self).lowercased()) }
    return words
  }
}

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

  /// Whether the sentence behind this one looks back at it, so that nothing may come between.
  var isLookedBackAt: Bool { wordBehind.map(Self.backwards.contains) ?? false }

  /// The first word behind the sentence, in lower case; nil at the end of the text or where a blank line comes first.
  private var wordBehind: String? {
    let rest = text.utf8.dropFirst(sentence.range.end)
    let space = rest.prefix { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    guard space.count(where: { $0 == 0x0A }) < 2 else { return nil }
    let letters = rest.dropFirst(space.count).prefix { $0 > 0x40 }
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self).lowercased()
  }
}

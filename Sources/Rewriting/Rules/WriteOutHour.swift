import Prose

extension Rule {
  /// "8.30u" → "8.30 uur".
  static let writeOutHour = Rule(
    id: "write-out-hour",
    summary: "Schrijft ‘8.30 uur’ in plaats van ‘8.30u’.",
    reason: "‘Uur’ voluit is niet te verwarren met het woord ‘u’, ook niet voor een vertaalapp.",
    source: "Schrijfwijze van de tijd: Taaladvies, Nederlandse Taalunie.",
    safety: .safe,
    examples: [
      Example("De deur gaat om 8.30u open.", "De deur gaat om 8.30 uur open."),
      Example("Inloop van 19:00u tot 19:30u.", "Inloop van 19:00 uur tot 19:30 uur."),
      Example("We beginnen om 9u.", "We beginnen om 9 uur."),
    ],
    leavesAlone: ["We beginnen om 8.30 uur.", "Dat is lokaal 2u.", "Hij fietst 20 km/u.", "Om 8u30 gaat de bel."],
    propose: { input in
      input.words.indices.compactMap { index in
        let word = input.words[index]
        guard word.kind == .number, word.lowercased.utf8.last == UInt8(ascii: "u"), input.isFree[index],
          let time = time(word.form),
          index == 0 || !["lokaal", "ruimte", "kamer", "klas", "groep"].contains(input.words[index - 1].lowercased)
        else { return nil }
        return input.edit(
          "write-out-hour", entry: "u", words: index..<index + 1, to: "\(time) uur", safety: .safe,
          reason: "‘Uur’ voluit is niet te verwarren met het woord ‘u’, ook niet voor een vertaalapp.")
      }
    })

  /// The time before a *u*, when it is one.
  private static func time(_ form: String) -> Substring? {
    let time = form.dropLast()
    let parts = time.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard parts.count <= 2, let hour = Int(parts[0]), (0...24).contains(hour), parts[0].utf8.count <= 2 else {
      return nil
    }
    if parts.count == 2 {
      guard let minute = Int(parts[1]), (0..<60).contains(minute), parts[1].utf8.count == 2 else { return nil }
    }
    return time
  }
}

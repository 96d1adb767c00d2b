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
      Example("De deur gaat om 8.30u. open.", "De deur gaat om 8.30 uur open."),
      Example("De bso sluit om 18.00u., daarna kunt u bellen.", "De bso sluit om 18.00 uur, daarna kunt u bellen."),
      Example("De gymles is van 10.00u.-11.00u. in de zaal.", "De gymles is van 10.00-11.00 uur in de zaal."),
      Example("Inloop: 18.00u-18.30u in de hal.", "Inloop: 18.00-18.30 uur in de hal."),
    ],
    leavesAlone: [
      "We beginnen om 8.30 uur.", "Dat is lokaal 2u.", "Hij fietst 20 km/u.", "Om 8u30 gaat de bel.",
      "De groepen 1u en 3u zwemmen.", "In 2u en 2v is plaats.", "Het duurt 1.5u of 2u.",
    ],
    propose: { input in
      // *1,5u*: hours, and not a time.
      if input.words.contains(where: { isAmount($0) }) { return [] }
      return input.words.indices.compactMap { index in
        let word = input.words[index]
        guard isHour(word), input.isFree[index], let time = time(word.form), !isName(index, in: input.words) else {
          return nil
        }
        // *om 8.30u. open*: its full stop ends no sentence.
        let hasStop = input.words[index...].dropFirst().first?.form == "." && index + 2 < input.words.count
        let next = index + (hasStop ? 2 : 1)
        // *19.00u-19.30u*: the hour is said once.
        let isFirst =
          next + 1 < input.words.count && ["-", "–"].contains(input.words[next].form) && isHour(input.words[next + 1])
        return input.edit(
          "write-out-hour", entry: "u", words: index..<next, to: isFirst ? String(time) : "\(time) uur",
          safety: .safe, reason: "‘Uur’ voluit is niet te verwarren met het woord ‘u’, ook niet voor een vertaalapp.")
      }
    })

  private static func isHour(_ word: Word) -> Bool {
    word.kind == .number && word.lowercased.utf8.last == UInt8(ascii: "u")
  }

  /// Whether it tells how many hours: *1.5u*.
  private static func isAmount(_ word: Word) -> Bool {
    isHour(word) && time(word.form) == nil && word.form.contains { $0 == "." || $0 == "," }
  }

  private static let named: Set<String> = [
    "lokaal", "lokalen", "ruimte", "kamer", "klas", "klassen", "groep", "groepen", "zaal", "leerlingen", "brugklas",
  ]

  /// Whether it is the name of a group or a room: *groep 2u*, *de groepen 1u en 2u*, *in 4u en 4v*.
  private static func isName(_ index: Int, in words: [Word]) -> Bool {
    func isLike(_ place: Int) -> Bool {
      let form = words[place].lowercased
      return form.utf8.count < 4 && form.first?.isNumber == true && form.last?.isLetter == true
    }
    func isJoint(_ place: Int) -> Bool { ["en", "of", ",", "van", "/"].contains(words[place].lowercased) }
    var first = index
    while first > 1, isJoint(first - 1), isLike(first - 2) { first -= 2 }
    var last = index
    while last + 2 < words.count, isJoint(last + 1), isLike(last + 2) { last += 2 }
    let hasOther = stride(from: first, through: last, by: 2).contains { words[$0].lowercased.last != "u" }
    let before = (max(0, first - 2)..<first).reversed().first { words[$0].lowercased != "van" }
    return hasOther || before.map { named.contains(words[$0].lowercased) } ?? false
  }

  /// The time before a *u*, when it is one.
  private static func time(_ form: String) -> Substring? {
    let time = form.dropLast()
    let parts = time.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard parts.count <= 2, let hour = Int(parts[0]), (0...24).contains(hour), parts[0] != "0", parts[0].utf8.count <= 2
    else {
      return nil
    }
    if parts.count == 2 {
      guard let minute = Int(parts[1]), (0..<60).contains(minute), parts[1].utf8.count == 2 else { return nil }
    }
    return time
  }
}

import Prose

extension Rule {
  /// "op dinsdag a.s." → "komende dinsdag"; "14 maart a.s." → "14 maart".
  static let nameTheDay = Rule(
    id: "name-the-day",
    summary: "Schrijft ‘komende dinsdag’ in plaats van ‘dinsdag a.s.’, en laat ‘a.s.’ weg na een datum.",
    reason: "Niet iedereen kent ‘a.s.’. ‘Komende’ is een gewoon woord, en bij een datum is het niet nodig.",
    source: "Eigen regel; afkortingen vermijden is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("Op dinsdag a.s. is er gym.", "Komende dinsdag is er gym."),
      Example(
        "De leerlingen zijn vanaf maandag a.s. weer welkom.", "De leerlingen zijn vanaf komende maandag weer welkom."),
      Example("Op donderdag 8 oktober a.s. komt de fotograaf.", "Op donderdag 8 oktober komt de fotograaf."),
      Example(
        "Kom aanstaande vrijdagmiddag kijken. De deur gaat vrijdagavond a.s. open.",
        "Kom aanstaande vrijdagmiddag kijken. De deur gaat komende vrijdagavond open."),
      Example("A.s. woensdag is er gym.", "Komende woensdag is er gym."),
      Example("De school is op a.s. vrijdagmiddag dicht.", "De school is komende vrijdagmiddag dicht."),
      Example("We zien u graag op woensdag a.s.", "We zien u graag komende woensdag."),
      Example(
        "Rijdt u donderdag a.s. of vrijdag a.s. naar huis?", "Rijdt u komende donderdag of komende vrijdag naar huis?"),
      Example("Het kan nog tot en met vrijdag a.s.", "Het kan nog tot en met komende vrijdag."),
    ],
    leavesAlone: [
      "Wij vieren vrijdag a.s. Sinterklaas.",
      "Op dinsdag is er gym.", "De aanstaande brugklassers komen kijken.", "Dat was dinsdag jl. in de aula.",
      "De bus rijdt op maandag en op dinsdag a.s.", "De maandag a.s. is vrij.",
      "Op donderdag en vrijdag a.s. is er geen gym.", "Op maandag- en dinsdagmiddag a.s. is er gym.",
      "Volgende week donderdag a.s. zwemmen wij.", "Morgen, vrijdag a.s., zwemmen wij.",
    ],
    propose: { input in
      var edits: [Edit] = []
      let words = input.words
      for index in words.indices where words[index].lowercased == "a.s." && !input.mayGoOn(behind: index) {
        let reason = "Niet iedereen kent ‘a.s.’. ‘Komende’ is een gewoon woord, en bij een datum is het niet nodig."
        if index + 1 < words.count, Weekdays.isDay(words[index + 1].lowercased), words[index + 1].followsSpace {
          let dropsOp = index > 0 && words[index - 1].lowercased == "op"
          edits.append(
            input.edit(
              "name-the-day", entry: "a.s.", words: (dropsOp ? index - 1 : index)..<index + 2,
              to: "komende \(words[index + 1].lowercased)", safety: .safe, reason: reason))
          continue
        }
        guard index > 0, input.areFree(index - 1..<index) || Weekdays.isDay(words[index - 1].lowercased) else {
          continue
        }
        if Weekdays.isDay(words[index - 1].lowercased), words[index - 1].kind == .word {
          guard let (range, after) = named(index, in: input) else { continue }
          edits.append(
            input.edit("name-the-day", entry: "a.s.", words: range, to: after, safety: .safe, reason: reason))
        } else if endsDate(words, at: index - 1) {
          let date = String(input.text[words[index - 1].range])
          edits.append(
            input.edit(
              "name-the-day", entry: "a.s.", words: index - 1..<index + 1, to: date, safety: .safe, reason: reason))
        }
      }
      return edits
    })

  private static let determiners: Set<String> = [
    "de", "het", "een", "deze", "die", "elke", "iedere", "alle", "komende", "volgende", "aanstaande", "week",
  ]
  /// Between two days of which *a.s.* stands behind the last: *maandag en dinsdag a.s.*
  private static let links: Set<String> = ["en", "of", "als", ",", "t/m", "tot", "met", "-", "–", "op"]

  /// The words of a day with *a.s.* at `index` behind it, and what they become; nil where *komende* doesn't fit there.
  private static func named(_ index: Int, in input: RuleInput) -> (Range<Int>, String)? {
    let words = input.words
    let first = index > 1 && words[index - 2].lowercased == "op" ? index - 2 : index - 1
    if first > 0 {
      var at = first - 1
      let before = words[at].lowercased
      while at > 0, links.contains(words[at].lowercased) { at -= 1 }
      let form = words[at].lowercased
      let isLinked = links.contains(before)
      // *komende dinsdag* says nothing of the first day; *Morgen, komende dinsdag* says it twice.
      if determiners.contains(before)
        || isLinked && Weekdays.isDay(form.hasSuffix("-") ? String(form.dropLast()) : form)
        || isLinked && ["vandaag", "morgen", "overmorgen", "week"].contains(form)
      {
        return nil
      }
    }
    return (first..<index + 1, "komende \(words[index - 1].lowercased)")
  }

  /// Whether the word at `index` ends a date with a day in it: "8 oktober", "8 oktober 2026", "8-10-2026".
  private static func endsDate(_ words: [Word], at index: Int) -> Bool {
    if Weekdays.isMonth(words[index].lowercased) { return index > 0 && words[index - 1].kind == .number }
    guard words[index].kind == .number else { return false }
    if index > 0, Weekdays.isMonth(words[index - 1].lowercased) { return true }
    return words[index].form.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
  }
}

/// The names of days and months.
enum Weekdays {
  private static let days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
  private static let parts = ["", "ochtend", "morgen", "middag", "avond", "nacht"]
  private static let months: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december", "jan.", "feb.", "mrt.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "okt.", "nov.", "dec.",
  ]

  /// A day of the week, with or without its part: *dinsdag*, *dinsdagmiddag*.
  static func isDay(_ form: String) -> Bool {
    days.contains { day in form.hasPrefix(day) && parts.contains(String(form.dropFirst(day.count))) }
  }

  /// A month, in full or abbreviated.
  static func isMonth(_ form: String) -> Bool { months.contains(form) }
}

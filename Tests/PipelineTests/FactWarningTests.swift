import Pipeline
import Prose
import Testing

/// What is pointed out about dates and times that can't be right.
struct FactWarningTests {
  private func warnings(_ text: String, _ kinds: Finding.Kind...) throws -> [String] {
    let date = try #require(Day("2026-09-28"))
    let result = try Helder().simplify(Message(text: text), options: Options(referenceDate: date))
    return result.warnings.filter { kinds.contains($0.kind) }.map(\.message)
  }

  @Test(
    "a weekday that doesn't fit its date",
    arguments: [
      ("Het feest is op donderdag 14 maart 2027.", ["14 maart 2027 is een zondag, geen donderdag."]),
      ("Het feest is op do. 14-3-2027 om 9 uur.", ["14 maart 2027 is een zondag, geen donderdag."]),
      ("Het feest is op donderdag (14 maart).", ["14 maart 2027 is een zondag, geen donderdag."]),
      ("Het feest is op zondag 14 maart, van maandag 12 t/m dinsdag 13 oktober, komende maandag.", []),
      ("Het feest is op maandag, en op 14 maart ook.", []),
      (
        "Vrij zijn maandag 14 oktober en vrijdag 18 oktober.",
        [
          "14 oktober 2026 is een woensdag, geen maandag. De weekdagen in dit bericht passen bij 2024. Klopt het jaar?"
        ]
      ),
      (
        "In augustus 2024 begint het jaar. De eerste vrije dag is vrijdag 18 oktober.",
        ["18 oktober 2026 is een zondag, geen vrijdag. De weekdagen in dit bericht passen bij 2024. Klopt het jaar?"]
      ),
      (
        "In augustus 2025 begint het jaar. De eerste vrije dag is vrijdag 18 oktober.",
        ["18 oktober 2026 is een zondag, geen vrijdag."]
      ),
      (
        "Vrij zijn maandag 14 oktober en zondag 18 oktober.", ["14 oktober 2026 is een woensdag, geen maandag."]
      ),
    ])
  func weekdays(text: String, expected: [String]) throws {
    #expect(try warnings(text, .weekdayMismatch) == expected)
  }

  @Test(
    "a date that is over",
    arguments: [
      ("Het feest begint op 12 oktober 2025 om 9 uur.", ["12 oktober 2025 is al lang voorbij. Klopt de datum?"]),
      ("Het feest begon op 12 oktober 2025.", []),
      ("Op 12 oktober 2025 is dit besloten.", []),
      ("In onze brief van 12 oktober 2025 leest u meer.", []),
      ("Het feest begint op 12 oktober 2026.", []),
      ("Dat was op 14 september jl. zo.", []),
    ])
  func past(text: String, expected: [String]) throws {
    #expect(try warnings(text, .pastDate) == expected)
  }

  @Test(
    "two times for one thing",
    arguments: [
      (
        "De informatieavond is op dinsdag 6 oktober om 19.00 uur.\n\nDe informatieavond begint om 19.30 uur.",
        ["Hier staat ‘19.30 uur’, maar eerder staat er ‘19.00 uur’. Welke tijd klopt?"]
      ),
      ("De informatieavond is op 6 oktober om 19.00 uur.\n\nDe informatieavond begint om 19.00 uur.", []),
      ("De bus vertrekt op 6 oktober om 8.00 uur.\n\nDe bus is om 15.00 uur terug.", []),
      ("De gymles is op 6 oktober om 9.00 uur.\n\nDe gymles is op 13 oktober om 10.00 uur.", []),
      ("De gymles van groep 3 is om 9.00 uur.\n\nDe gymles van groep 4 is om 10.00 uur.", []),
      ("De inloop is vanaf 19.00 uur.\n\nDe avond begint om 19.30 uur.", []),
    ])
  func times(text: String, expected: [String]) throws {
    #expect(try warnings(text, .timeMismatch) == expected)
  }
}

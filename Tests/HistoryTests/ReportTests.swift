import Prose
import Testing

@testable import History
@testable import Report

struct ReportTests {
  @Test func dayNumbersCountDays() throws {
    let leap = try #require(Day("2028-02-29"))
    #expect(Day(number: leap.number) == leap)
    #expect(Day(number: leap.number + 1).description == "2028-03-01")
    var day = try #require(Day("2025-12-25"))
    for _ in 0..<800 {
      let next = Day(number: day.number + 1)
      #expect(next > day && Day(number: next.number) == next)
      day = next
    }
    #expect(day.description == "2028-03-04")
  }

  @Test(arguments: [("2026-11-22", "2026-11-16"), ("2026-11-23", "2026-11-23"), ("2026-01-01", "2025-12-29")])
  func weeksStartOnMonday(_ day: String, _ monday: String) throws {
    #expect(try #require(Day(day)).monday.description == monday)
  }

  @Test func figuresAreWrittenAsInDutch() {
    #expect(Dutch.number(3.45) == "3,5" && Dutch.number(12_345.04) == "12.345,0" && Dutch.number(2.5, digits: 0) == "3")
    #expect(Dutch.percent(0.345) == "35%" && Dutch.grouped(999) == "999" && Dutch.grouped(1_000_000) == "1.000.000")
    #expect(Dutch.count(1, "bericht", "berichten") == "1 bericht")
    #expect(Dutch.list(["a", "b", "c"]) == "a, b en c" && Dutch.list(["a"]) == "a" && Dutch.list([]) == "")
  }

  @Test func aFieldOfCSVIsQuotedWhereItMustBe() {
    #expect(CSVText.row(["a", "b,c", "d\"e", "f\ng"]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n")
    // One character to Swift, two to who reads it.
    #expect(CSVText.row(["\u{605}\""]) == "\"\u{605}\"\"\"\r\n")
  }
}

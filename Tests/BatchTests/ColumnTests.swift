import Prose
import Testing

@testable import Batch

struct ColumnTests {
  @Test(arguments: [
    ("2026-10-03", "2026-10-03"), ("2026-10-03T08:30:00+02:00", "2026-10-03"), ("3-10-2026", "2026-10-03"),
    ("03/10/2026 08:30", "2026-10-03"), ("3.10.2026", "2026-10-03"),
  ]) func daysAreRead(_ text: String, _ day: String) {
    #expect(CSVColumns.day(text)?.description == day)
  }

  @Test(arguments: ["", "morgen", "31-2-2026", "10/2026", "3-10-26"]) func othersAreNot(_ text: String) {
    #expect(CSVColumns.day(text) == nil)
  }

  @Test(arguments: ["text", "bericht=Bericht", "date=Datum", "text="]) func badMappingsAreUsageErrors(_ text: String) {
    #expect(throws: BatchFailure.self) { _ = try CSVColumns(text) }
  }

  @Test func windows1252IsReadByTheTable() {
    #expect(Windows1252.string([0x80, 0x20, 0x91, 0x65, 0x92, 0x20, 0xE9, 0x9F, 0x81]) == "€ ‘e’ éŸ\u{81}")
  }
}

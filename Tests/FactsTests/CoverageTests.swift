import Facts
import Prose
import Testing

@Suite struct CoverageTests {
  /// Pieces that are joined at random: every way in which figures run into each other.
  static let pieces = [
    "12", "3", "2026", "8.30", "06", "0004", "€", "uur", "u.", "mei", "okt.", "t/m", "tot", "en", "-", "–", "/", ",",
    ".",
    ":", " ", " ", " ", " ", "maandag", "ma.", "groep", "euro", ",-", "½", "x", "A4", "'26", "(", ")", "+31", "NL16",
    "INGB",
    "half", "kwart", "voor", "negen", "één", "niet", "meer", "juf", "Anna", "van", "%", "e", "\u{A0}", "\u{AD}", "☎",
    "٣",
  ]

  @Test("every digit is in a fact, and facts neither overlap nor leave their text", arguments: 0..<400)
  func coverage(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var text = "Dit is "
    for _ in 0..<40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += Self.pieces[Int(state >> 33) % Self.pieces.count]
    }
    let found = try facts(text)
    var end = 0
    for fact in found {
      #expect(fact.range.start >= end, "\(text)")
      #expect(!fact.range.isEmpty && String(text[fact.range]) == fact.text)
      end = fact.range.end
    }
    for (offset, byte) in text.utf8.enumerated() where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      #expect(found.contains { $0.range.contains(offset) }, "digit at \(offset) of \(text)")
    }
  }

  @Test("a limit before a holiday that runs into figures is found once")
  func aLimitBeforeAHolidayAndFigures() throws {
    let found = try facts("De deur is open van 15 tot vakantie9.00 uur.")
    #expect(found.count { $0.value == "until" } == 1)
  }

  @Test("the time grows with the length, not faster")
  func linear() throws {
    // Long lists are where looking ahead could make it quadratic.
    let clock = ContinuousClock()
    let short = String(repeating: "12, 13 en ", count: 500)
    let long = String(repeating: "12, 13 en ", count: 5000)
    _ = try facts(short)
    let shortTime = try clock.measure { _ = try facts(short) }
    let longTime = try clock.measure { _ = try facts(long) }
    #expect(longTime < shortTime * 60)
  }
}

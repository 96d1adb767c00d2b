import Prose
import Testing

@testable import Card

@Suite struct LocaleFormatTests {
  @Test(arguments: [
    (Language.dutch, "vrijdag 9 oktober 2026"), (.english, "Friday, 9 October 2026"), (.turkish, "9 Ekim 2026 Cuma"),
    (.polish, "piątek, 9 października 2026"), (.german, "Freitag, 9. Oktober 2026"),
    (.french, "vendredi 9 octobre 2026"),
    (.spanish, "viernes, 9 de octubre de 2026"), (.chinese, "2026年10月9日星期五"), (.arabic, "الجمعة، 9 أكتوبر 2026"),
    (.persian, "جمعه 9 اکتبر 2026"),
    // No month names that everybody reads alike: in figures.
    (.somali, "Jimco 09-10-2026"), (.tigrinya, "ዓርቢ 09-10-2026"), (.papiamentu, "09-10-2026"),
  ])
  func dates(language: Language, expected: String) {
    #expect(LocaleFormat.of(language).date("2026-10-09") == expected)
  }

  /// Whatever the language, the day's own figures stand in the date.
  @Test(arguments: Language.allCases) func figuresAreLatinAndGregorian(language: Language) throws {
    let written = try #require(LocaleFormat.of(language).date("2027-03-14"))
    #expect(written.contains("14") && written.contains("2027"), "\(written)")
    #expect(LocaleFormat.of(language).time("08:30").contains("8:30"))
    #expect(LocaleFormat.of(language).amount("EUR 32.50")?.contains("32") == true)
  }

  @Test func partsOfDates() {
    let dutch = LocaleFormat.of(.dutch)
    #expect(dutch.date("2026-11") == "november 2026")
    #expect(dutch.date("XXXX-WXX-1") == "maandag")
    #expect(dutch.date("XXXX-WXX-7") == "zondag")
    #expect(dutch.date("XXXX-02-30") == nil)
    #expect(dutch.amount("EUR 13.00") == "€\u{A0}13,00")
    #expect(LocaleFormat.of(.papiamentu).date("XXXX-WXX-1") == nil)
  }
}

import Lexicons
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

  @Test(arguments: [
    (Language.dutch, "a, b en c"), (.english, "a, b and c"), (.german, "a, b und c"), (.french, "a, b et c"),
    (.turkish, "a, b ve c"), (.polish, "a, b i c"), (.chinese, "a、b和c"), (.arabic, "a وb وc"),
    (.persian, "a،\u{200F} b، و c"),
  ])
  func lists(language: Language, expected: String) {
    let format = LocaleFormat.of(language)
    #expect(format.list([["a"], ["b"], ["c"]], link: { $0 }).joined() == expected)
    #expect(format.list([["a"]], link: { $0 }) == ["a"])
    #expect(format.list([], link: { $0 }) == [])
  }

  /// Each of a language's own forms: 1, 2, 3, 5, 21.
  @Test(arguments: [
    (Language.dutch, ["1 onderwerp", "2 onderwerpen", "3 onderwerpen", "5 onderwerpen", "21 onderwerpen"]),
    (.english, ["1 topic", "2 topics", "3 topics", "5 topics", "21 topics"]),
    (.polish, ["1 temat", "2 tematy", "3 tematy", "5 tematów", "21 tematów"]),
    (.ukrainian, ["1 тема", "2 теми", "3 теми", "5 тем", "21 тема"]),
    (.romanian, ["1 subiect", "2 subiecte", "3 subiecte", "5 subiecte", "21 de subiecte"]),
    (.arabic, ["موضوع واحد", "موضوعان", "3 مواضيع", "5 مواضيع", "21 موضوعًا"]),
    (.chinese, ["1 个主题", "2 个主题", "3 个主题", "5 个主题", "21 个主题"]),
  ])
  func plurals(language: Language, expected: [String]) throws {
    let pattern = try #require(Glossary.builtIn.term("topics", of: .labels, in: language))
    #expect([1, 2, 3, 5, 21].map { LocaleFormat.of(language).message(pattern, $0) } == expected)
  }

  @Test(arguments: Language.allCases) func amountsHaveTheSignOfTheLetter(language: Language) {
    #expect(LocaleFormat.of(language).amount("EUR 1250.50")?.contains("€") == true)
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

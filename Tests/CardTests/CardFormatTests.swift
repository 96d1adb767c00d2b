import Formats
import Pipeline
import Prose
import Testing

@Suite struct CardFormatTests {
  private let helder: Helder
  private let options: Options
  private let text =
    "Ouderavond\n\nOp dinsdag 3 november om 19.30 uur is de ouderavond in de aula. De kosten zijn € 2,50. Meld u vóór 28 oktober aan via a@b.nl.\n"

  init() throws {
    helder = try Helder()
    options = Options(referenceDate: try #require(Day("2026-09-14")))
  }

  private func card(_ text: String) -> Card { helder.card(Message(text: text), options: options) }

  @Test func aCardHasAllThatTheMessageTells() throws {
    let item = try #require(card(text).items.first)
    #expect(item.kind == "parents-evening" && item.event?.moments.first?.start == "2026-11-03")
    #expect(item.event?.moments.first?.from == "19:30" && item.event?.places.map(\.text) == ["aula"])
    #expect(item.costs.map(\.value) == ["EUR 2.50"] && item.contacts.map(\.fact.value) == ["a@b.nl"])
    #expect(item.actions.map(\.kind) == ["sign-up"] && item.actions.first?.deadline?.iso == "2026-10-28")
  }

  @Test func whatIsPaidInSomeCaseIsNoPrice() {
    let fine = card("Op 9 oktober is de sportdag. Levert u het formulier niet in, dan betaalt u € 10,-.\n")
    #expect(fine.items.map(\.kind) == ["sports-day"] && fine.items.flatMap(\.costs).isEmpty)
  }

  @Test func aTermThatIsMissingIsSaidInDutchAndMarked() {
    let local = helder.localized(card("Fietskeuring\n\nOp 9 oktober is de fietskeuring.\n"), in: .somali)
    #expect(local.items.first?.title == [LocalCard.Run("Fietskeuring", .dutch)])
    #expect(CardText.text(local).contains("“Fietskeuring”"))
    #expect(CardHTML.page([local]).contains("<bdi lang=\"nl\" dir=\"ltr\">“Fietskeuring”</bdi>"))
  }

  @Test func whatRunsTheOtherWayIsIsolated() {
    let arabic = helder.localized(card(text), in: .arabic)
    let written = CardText.text(arabic)
    #expect(written.contains("(\u{2068}“Ouderavond”\u{2069})"))
    #expect(written.count { $0 == "\u{2068}" } == written.count { $0 == "\u{2069}" })
    #expect(CardHTML.page([arabic]).contains("<section lang=\"ar\" dir=\"rtl\">"))
    #expect(!CardText.text(helder.localized(card(text), in: .english)).contains("\u{2068}"))
  }

  @Test func aNewsletterIsInOrderOfItsDays() throws {
    let news = card(
      """
      Nieuwsbrief

      Schoolreis

      Op 12 mei 2027 gaan groep 3, groep 4 en groep 5 op schoolreis. Neem twee potloden en 500 gram suiker mee.

      Ouderavond

      Op 3 mei 2027 is de ouderavond in lokaal 12.

      Oud papier

      Help bij het oud papier.

      Zwemmen

      Lever vóór 9 oktober het briefje in.

      """)
    #expect(news.items.map(\.kind) == ["swimming", "parents-evening", "school-trip", "waste-paper"])
    let english = helder.localized(news, in: .english)
    #expect(english.count == [LocalCard.Run("4 topics", .own)])
    let text = CardText.text(english)
    #expect(text.contains("For whom: “groep 3, groep 4 en groep 5”"))
    #expect(text.contains("2 × Pencil (“twee potloden”)"))
    #expect(!text.contains("500 ×"))
    #expect(text.contains("Where: Room 12 (“lokaal 12”)"))
    #expect(CardText.text(helder.localized(news, in: .somali)).contains("“4 onderwerpen”"))
    #expect(helder.localized(card(self.text), in: .english).count.isEmpty)
  }

  @Test func theMarksOfWhatsAppAndMarkdown() {
    let local = helder.localized(card(text), in: .dutch)
    let whatsApp = CardText.text(local, style: .whatsApp)
    #expect(whatsApp.hasPrefix("*Het belangrijkste – Nederlands*\n\n*Ouderavond*\n*Wanneer:* dinsdag 3 november 2026"))
    #expect(!whatsApp.contains("In het Nederlandse bericht staat"))
    #expect(CardText.text(local, style: .markdown).contains("**Wanneer:** dinsdag 3 november 2026 · 19:30  \n"))
  }

  @Test func anEventStandsOnceInACalendar() {
    let twice = card("Op 9 oktober is er een studiedag.\n\nStudiedag\n\nDe studiedag is op 9 oktober.\n")
    let calendar = CardCalendar.text(twice, [helder.localized(twice, in: .dutch)], stamp: options.referenceDate)
    let names = calendar.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(!names.isEmpty && Set(names).count == names.count)
    #expect(CardCalendar.hasDays(twice) && !CardCalendar.hasDays(card("De gymles is op woensdag.\n")))
  }

  @Test func nothingToDoIsSaid() {
    let local = helder.localized(card("Op 9 oktober is er een studiedag.\n"), in: .english)
    #expect(CardText.text(local).contains("The program found nothing that you must do"))
    #expect(!CardText.text(helder.localized(card(text), in: .english)).contains("found nothing"))
  }

  @Test func aMessageCannotPutMarkupOrControlsOnTheCard() {
    let hostile = card(
      "Sportdag <script>\n\nOp 9 oktober is de sportdag. Neem een <b>tas</b>\u{202E} en \u{7}drinken mee.\n")
    let local = helder.localized(hostile, in: .english)
    #expect(!CardHTML.page([local]).contains("<script>") && !CardHTML.page([local]).contains("<b>"))
    #expect(!CardText.text(local).contains("\u{202E}") && !CardText.text(local).contains("\u{7}"))
  }

  @Test func theCalendarKeepsToItsFormat() {
    let local = helder.localized(card(text), in: .arabic)
    let calendar = CardCalendar.text(card(text), [local], stamp: options.referenceDate)
    let lines = calendar.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR" && lines.last == "")
    #expect(!calendar.replacing("\r\n", with: "").contains("\n"))
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains("DTSTART;TZID=Europe/Amsterdam:20261103T193000"))
    #expect(lines.contains("DTSTAMP:20260914T000000Z") && lines.contains("LOCATION:aula"))
    #expect(calendar == CardCalendar.text(card(text), [local], stamp: options.referenceDate))
  }

  @Test func wholeDaysEndTheDayAfter() {
    let camp = card("Het kamp is van 30 december t/m 31 december 2026.\n")
    let calendar = CardCalendar.text(camp, [helder.localized(camp, in: .dutch)], stamp: options.referenceDate)
    #expect(calendar.contains("DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101\r\n"))
  }

  @Test func languagesAreReadFromAList() throws {
    #expect(try Language.list("nl, EN,ar,nl") == [.dutch, .english, .arabic])
    #expect(throws: UnknownLanguage.self) { try Language.list("nl,xx") }
    #expect(throws: UnknownLanguage.self) { try Language.list("") }
  }
}

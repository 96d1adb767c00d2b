import Annotation
import Facts
import Prose
import Segmentation
import Testing

@Suite struct EventTests {
  private func events(_ text: String) throws -> [Event] {
    let day = try #require(Day("2026-09-14"))
    let document = Annotator.shared.annotate(Segmenter().segment(Message(text: text)))
    return EventFinder(referenceDate: day).events(
      in: document, facts: FactFinder(referenceDate: day).facts(in: document))
  }

  private func told(_ events: [Event]) -> [String] {
    events.map { event in
      let moments = event.moments.map { moment in
        "\(moment.start ?? "")\(moment.end.map { "..\($0)" } ?? "")"
          + (moment.from.map { " \($0)" } ?? "") + (moment.until.map { "-\($0)" } ?? "")
      }
      return ([event.kind] + moments).joined(separator: " | ")
    }
  }

  @Test(
    arguments: [
      ("Op vrijdag 9 oktober is er een studiedag.", "study-day | 2026-10-09"),
      ("De ouderavond is op dinsdag 3 november van 19.30 tot 21.00 uur.", "parents-evening | 2026-11-03 19:30-21:00"),
      ("Het kamp is van 2 t/m 4 juni 2027.", "camp | 2027-06-02..2027-06-04"),
      (
        "De spreekavonden zijn op 9 en 11 maart, tussen 18.30 en 21.00 uur.",
        "ten-minute-talks | 2027-03-09 18:30-21:00 | 2027-03-11 18:30-21:00"
      ),
      ("Wij nodigen u uit voor de ouderavond op dinsdag 3 november.", "parents-evening | 2026-11-03"),
      ("In de week van 15 maart zijn de oudergesprekken. Ze zijn op dinsdag 16 maart.", "parent-talk | 2027-03-16"),
      ("Op maandag 4 januari beginnen de lessen weer.", "back-to-school | 2027-01-04"),
      ("Op 12 oktober gaan wij naar het Spoorwegmuseum in Utrecht.", "excursion | 2026-10-12"),
      ("Wijkagent Bos keurt de fietsen op maandag 12 oktober.", "bike-check | 2026-10-12"),
      ("De Molenweg is op 12 oktober afgesloten.", "traffic | 2026-10-12"),
      ("Op 12 oktober om 15.30 uur bespreekt de juf het plan met u.", "parent-talk | 2026-10-12 15:30"),
      ("Op donderdag 24 december sluiten we om 16.00 uur.", "early-end | 2026-12-24 16:00"),
      ("De lessen van woensdag 30 september vallen uit.", "cancelled-lessons | 2026-09-30"),
      ("Van 19 december tot en met 3 januari is het vakantie.", "christmas-holiday | 2026-12-19..2027-01-03"),
      ("Door de staking is de school op 12 oktober gesloten.", "strike | 2026-10-12"),
      ("Op 22 oktober staken de leerkrachten.", "strike | 2026-10-22"),
      ("Op 19 november begint de school een uur later.", "timetable-change | 2026-11-19"),
      ("De ouders zijn op 9 november welkom om in de klas te kijken.", "walk-in | 2026-11-09"),
      ("De ouderraad vergadert op 12 oktober.", "parent-council | 2026-10-12"),
      ("Op maandag 4 januari zien we iedereen weer.", "back-to-school | 2027-01-04"),
      (
        "Tijdens de Kinderboekenweek, van 30 september tot en met 11 oktober, lezen we veel.",
        "childrens-book-week | 2026-09-30..2026-10-11"
      ),
      ("Op 12 oktober is er een knikkertoernooi.", "sports-day | 2026-10-12"),
      (
        "Op 12 oktober komt de schoolfotograaf. Hij is er van 9.00 tot 12.00 uur.",
        "school-photographer | 2026-10-12 09:00-12:00"
      ),
      ("In de week van 25 januari is er een ontruimingsoefening.", "evacuation-drill | 2027-01-25..2027-01-29"),
      (
        "Op 12 oktober gaan we naar de kinderboerderij. We vertrekken om 10.00 uur en zijn om 15.30 uur terug.",
        "excursion | 2026-10-12 10:00-15:30"
      ),
      (
        "De sportdag is op 12 oktober. De onderbouw begint om 9.00 uur, de bovenbouw om 10.00 uur.",
        "sports-day | 2026-10-12"
      ),
      (
        "De ouderavond is op 12 oktober. De school is bereikbaar van 9.00 tot 16.00 uur.",
        "parents-evening | 2026-10-12"
      ),
      ("Van 28 tot en met 30 september gaan wij op kamp naar De Berenkuil.", "camp | 2026-09-28..2026-09-30"),
      (
        "Na de kerstvakantie, op maandag 4 januari, begint de school om 08.30 uur.", "back-to-school | 2027-01-04 08:30"
      ),
      ("Op vrijdag 9 oktober zijn alle kinderen 12.15 uur uit.", "early-end | 2026-10-09 12:15"),
      (
        "Rooster centraal examen:\n\n- ma 10 mei, 13.30-16.30 uur: Nederlands\n- di 11 mei, 09.00-11.30 uur: biologie",
        "exam | 2027-05-10 13:30-16:30 | 2027-05-11 09:00-11:30"
      ),
      ("Dinsdag 29 juni is er een wenochtend in hun nieuwe groep.", "new-class-day | 2027-06-29"),
    ])
  func oneEvent(text: String, expected: String) throws {
    #expect(told(try events(text)) == [expected])
  }

  @Test(
    "no event",
    arguments: [
      "Voor de herfstvakantie krijgt u op 9 oktober bericht.", "De juf is op 9 oktober jarig.",
      "Er komt nog een ouderavond.", "De studiedag was op 3 september.",
      "Wij wensen u een fijne vakantie tot 26 oktober.",
      "Meld u vóór 9 oktober aan voor de ouderavond.",
      "Het busje voor kinderen uit Hattem rijdt op 9 oktober vanaf 7.55 uur.",
      "Op 9 oktober zijn we niet dicht.", "Op 9 oktober zijn we om 15.15 uur weer terug.",
      "De kaart gaat op 9 oktober weer mee naar school.", "Kijk op 9 oktober in de vakantie de fiets na.",
    ])
  func none(text: String) throws {
    #expect(told(try events(text)) == [])
  }

  @Test func theNextOneIsOfTheSameKind() throws {
    let found = try events("De inloopochtend van 12 oktober vervalt. De volgende is op 9 november.")
    #expect(told(found) == ["walk-in | 2026-10-12", "walk-in | 2026-11-09"])
    #expect(found.map(\.isCancelled) == [true, false])
  }

  @Test func aHeadingTakesItsDayFromTheTextUnderIt() throws {
    let text =
      "Studiedag\n\nOp vrijdag 9 oktober hebben de leerkrachten een studiedag.\n\nLuizencontrole\n\nOp maandag 12 oktober controleren wij alle kinderen.\n"
    #expect(told(try events(text)) == ["study-day | 2026-10-09", "head-lice-check | 2026-10-12"])
  }

  @Test func aHeadingOfTwoEventsGivesEachItsDay() throws {
    let text = "Goede Vrijdag en Pasen\n\nVrijdag 26 maart en maandag 29 maart zijn alle kinderen vrij.\n"
    let found = told(try events(text))
    #expect(found.contains("good-friday | 2027-03-26"))
    #expect(found.contains("easter | 2027-03-29"))
  }

  @Test func placeAndGroupStandBesideTheDay() throws {
    let event = try #require(
      try events("De ouderavond voor groep 3 en 4 is op 3 november om 19.30 uur in de gymzaal.").first)
    #expect(event.places.map(\.text) == ["gymzaal"])
    #expect(event.groups.map(\.text) == ["groep 3 en 4"])
  }

  /// A group that is left out must not be read as the one that is meant.
  @Test func aGroupThatIsLeftOutIsNotInvited() throws {
    let found = try events("Op 9 oktober is er een studiedag voor iedereen, m.u.v. groep 8.")
    #expect(told(found) == ["study-day | 2026-10-09"])
    #expect(found.flatMap(\.groups) == [])
  }

  @Test func twoEventsOfOneSentenceHaveTheirOwnDays() throws {
    let found = try events("De sportdag is op 12 mei en het schoolreisje is op 3 juni.")
    #expect(told(found) == ["sports-day | 2027-05-12", "school-trip | 2027-06-03"])
  }

  @Test(
    "called off",
    arguments: [
      ("Op 14 december is er geen zwemles.", ["swimming | 2026-12-14"]),
      ("De gymles op donderdag 10 december vervalt.", ["gym | 2026-12-10"]),
      ("Op 9 oktober is storm voorspeld. Het schoolreisje gaat niet door.", ["school-trip | 2026-10-09"]),
    ])
  func calledOff(text: String, expected: [String]) throws {
    let found = try events(text)
    #expect(told(found) == expected)
    #expect(found.count { !$0.isCancelled } == 0)
  }

  @Test func whatTakesPlaceIsNotCalledOff() throws {
    let found = try events("Op 9 oktober is de sportdag, als het niet regent.")
    #expect(found.map(\.isCancelled) == [false])
  }
}

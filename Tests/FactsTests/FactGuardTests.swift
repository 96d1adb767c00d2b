import Facts
import Prose
import Testing

@Suite struct FactGuardTests {
  @Test(
    "rewritings that keep every fact",
    arguments: [
      ("De kinderen van groep 3 t/m 5 zijn vrij.", "De kinderen van groep 3 tot en met 5 zijn vrij."),
      ("Kom om 8.30u naar school.", "Kom om 8.30 uur naar school."),
      ("Vraag het dhr. Bakker of mw. De Wit.", "Vraag het meneer Bakker of mevrouw De Wit."),
      ("Het is op donderdag 8 oktober a.s. in de aula.", "Het is op donderdag 8 oktober in de aula."),
      ("Het is op vrijdag a.s. in de aula.", "Het is aanstaande vrijdag in de aula."),
      ("Er zijn twaalf kinderen.", "Er zijn 12 kinderen."),
      ("Het is op ma. 12 okt. in de aula.", "Het is op maandag 12 oktober in de aula."),
      ("Het is op maandag (12 oktober) in de aula.", "Het is op maandag 12 oktober in de aula."),
      ("Indien u vragen heeft, belt u ons.", "Als u vragen hebt, bel ons."),
      (
        "Het gaat door, mits het droog is.",
        "Het gaat alleen door als het droog is.".replacing("alleen door als", with: "door, maar alleen als")
      ),
      ("Als uw kind ziek is, belt u de school.", "Is uw kind ziek? Dan belt u de school."),
      ("Indien u vragen hebt, bel dan de juf.", "Hebt u vragen? Bel dan de juf."),
      ("Het gaat door, tenzij het regent.", "Het gaat door, behalve als het regent."),
      ("M.i.v. 1 mei is er opvang.", "Vanaf 1 mei is er opvang."),
      ("Het kost € 13,- per kind.", "Het kost 13 euro per kind."),
      ("Dat is n.v.t. voor ons.", "Dat is niet van toepassing voor ons."),
      ("Kom zo mogelijk langs.", "Kom als het kan langs."),
      ("Bel telkens wanneer dat nodig is.", "Bel elke keer als dat nodig is."),
      ("Neem uitsluitend een boek mee.", "Neem alleen een boek mee."),
      ("Dit is kosteloos.", "Dit is gratis."),
      ("Kom vrijdag jongstleden.", "Kom afgelopen vrijdag."),
      ("Het mag nooit ofte nimmer.", "Het mag nooit."),
      ("Doe dit tweemaal.", "Doe dit 2 keer."),
      ("Doe dit eenmaal per week.", "Doe dit één keer per week."),
      ("Er is geen opvang.", "Er is niet een opvang."),
      ("Kom vóór 3 mei.", "Kom voor 3 mei."),
      ("Dit duurt tien minuten.", "Dit duurt 10 min. of zo."),
    ])
  func kept(before: String, after: String) throws {
    let comparison = FactGuard().compare(try facts(before), try facts(after))
    #expect(comparison.isClean, "\(comparison)")
  }

  @Test(
    "what is lost and what is invented",
    arguments: [
      ("Het is op 8 oktober.", "Het is op 9 oktober.", ["2026-10-08"], ["2026-10-09"]),
      ("Het is op 8 oktober, ja, op 8 oktober.", "Het is op 8 oktober.", ["2026-10-08"], []),
      ("Er is geen les.", "Er is les.", ["not"], []),
      ("Kom als het droog is.", "Kom, want het is droog.", ["if"], []),
      ("Is uw kind ziek? Dan belt u de school.", "Uw kind is ziek. Dan belt u de school.", ["if"], []),
      ("Als u vragen hebt, belt u ons.", "Hebt u vragen? U belt ons.", ["if"], []),
      ("Groep 3 t/m 5 komt.", "Groep 3 en 5 komt.", ["groep 3..5"], ["groep 3, 5"]),
      ("Kom uiterlijk 3 mei.", "Kom 3 mei.", ["latest"], []),
      ("Er komt een kind.", "Er komt 1 kind.", [], ["1"]),
      ("Het is maandag, en 12 oktober ook.", "Het is 13 oktober.", ["2026-10-05", "2026-10-12"], ["2026-10-13"]),
      ("Het is dinsdag (12 oktober).", "Het is 12 oktober.", ["2026-09-29"], []),
      (
        "Kom op 8 mei en bel op 9 mei.", "Kom op 9 mei en bel op 8 mei.", ["2027-05-08", "2027-05-09"],
        ["2027-05-09", "2027-05-08"]
      ),
      (
        "Kom vanaf 8 mei, uiterlijk 9 mei.", "Kom uiterlijk 8 mei, vanaf 9 mei.", ["from", "latest"],
        ["latest", "from"]
      ),
      ("Kom voor 8 mei.", "Kom na 8 mei.", ["before"], ["after"]),
      ("Kom tenzij het regent.", "Kom mits het regent.", ["unless"], ["only-if"]),
      ("Vraag het juf Anna.", "Vraag het de juf.", ["Anna"], []),
    ])
  func changed(before: String, after: String, lost: [String], invented: [String]) throws {
    let comparison = FactGuard().compare(try facts(before), try facts(after))
    #expect(comparison.lost.map(\.value) == lost)
    #expect(comparison.invented.map(\.value) == invented)
  }

  @Test("each fact has its counterpart, in order")
  func counterparts() throws {
    let before = try facts("Op 8 oktober om 9 uur, niet op 9 oktober.")
    let after = try facts("Op 9 oktober dus niet. Op donderdag 8 oktober wel.")
    #expect(
      FactGuard().counterparts(of: before, in: after).map { $0?.text } == [
        "donderdag 8 oktober", nil, "niet", "9 oktober",
      ])
  }
}

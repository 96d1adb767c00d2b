import Prose
import Testing

@testable import Segmentation

/// Where sentences end. `‖` marks each end inside the text.
struct SentenceTests {
  @Test(arguments: [
    "Dhr. De Vries komt.‖ Mevr. Jansen niet.",
    "Er is plek in de MR.‖ Stel u kandidaat.", "Vraag het mr. Jansen.", "Zij zwemt voor diploma B.‖ De bus vertrekt.",
    "Op dinsdag 3 maart a.s. is er gym.",
    "De studiedag is op dinsdag a.s.‖ De kinderen zijn vrij.",
    "Neem mee: brood, fruit, enz.‖ Vergeet de beker niet.",
    "De les begint om 8.30 u. in de hal.‖ Wees op tijd.",
    "De les begint om 8.30 u.‖ Wees op tijd.",
    "Prof. dr. J.P. van den Berg spreekt.‖ Kom ook!",
    "Drs. A. Bakker (i.v.m. ziekte) is er niet.",
    "O.b.s. De Regenboog is dicht.‖ 's Avonds is er feest.",
    "Het is vrij.‖ 's Middags ook.",
    "Kom je?‖ Ja!‖ Leuk.",
    "“Wat leuk!” zei hij.‖ “Ja.”‖ Klaar.",
    "Tot dan! 😊‖ Groetjes van ons.",
    "Wij gaan morgen naar het bos 🌳‖ Neem laarzen mee.",
    "Een oproepje van de tuincommissie 🌱‖ Zaterdag gaan we aan de slag.",
    "Wij gaan morgen met juf 🌸 Anna naar het bos.",
    "Dat kost € 13,50.‖ Betaal snel.",
    "Lees www.school.nl/info.‖ Of mail info@school.nl.‖ Of bel.",
    "Groep 3/4 gaat mee.‖ Groep 5 niet.",
    "Wij zien u om 12.00 uur.‖ 24 kinderen gaan mee.",
    "Zij zit in groep A.‖ Hij in B.",
    "Wij zwemmen met diploma A.‖ Heeft jouw kind dat niet?‖ Neem vitamine D.‖ De lift is in gebouw C.‖ Kom mee.",
    "Vraag het A. Bakker.",
    "Doe het zo.‖ Dan lukt het.",
    "Vraag het bijv. Jip of Els.",
    "5 dec. Sinterklaasviering",
    "Wij wachten… Dan gaan we.".replacing("… ", with: "…‖ "),
    "Zie art. 11 van de wet.‖ Vraag het ons.",
    "Bel tel. 020-5550123.‖ Of mail.",
    "Van ma. t/m vr. open.‖ Za. en zo. dicht.",
    "Om 8.30 u. Kinderen gaan zelf.".replacing(". K", with: ".‖ K"),
    "Ouder(s)/verzorger(s) mogen mee.‖ Graag zelfs.",
    "Kinderen (ook kleuters!) mogen mee.",
    "Kom allemaal naar het feest.‖ neem wat lekkers mee.",
    "\"Ja.\"‖ \"dat is goed,\" zei de juf.‖ \"tot dan.\"",
    "“Waarom?” vroeg zij.",
    "Hoera! riepen de kinderen.",
    "Neem enz. niet te letterlijk.",
    "De hr. A.‖ Dat was het.".replacing("A.‖", with: "A."),
  ]) func sentencesEnd(_ marked: String) {
    let text = marked.replacing("‖", with: "")
    let document = Segmenter().segment(Message(text: text))
    let found = document.blocks.flatMap(\.sentences).map { String(text[$0.range]) }.joined(separator: "‖ ")
    #expect(found == marked)
  }

  /// A day at the start of two lines makes each a line of a calendar, though neither begins with a capital.
  @Test(arguments: [
    "do 1 okt – start van het project\nma 5 okt – vrij", "ma + di: 8.30 uur\nwo: 9.00 uur",
    "woensdag 3 mei: gym\nvr t/m zo vrij",
  ]) func linesOfACalendarStandApart(_ text: String) {
    let found = Segmenter().segment(Message(text: text + "\n")).blocks.flatMap(\.sentences).map {
      String(text[$0.range])
    }
    #expect(found == text.split(separator: "\n").map(String.init))
  }

  @Test func aLineThatGoesOnIsNoLineOfACalendar() {
    let text = "De kinderen gaan met de bus naar het bos op\ndo 1 oktober en komen om twee uur terug.\n"
    #expect(Segmenter().segment(Message(text: text)).blocks.flatMap(\.sentences).count == 1)
  }
}

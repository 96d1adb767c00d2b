import Testing

@Suite struct NumberTests {
  @Test(
    "amounts",
    arguments: [
      MarkedFacts("De reis kost ⟨€ 13,-⟩ per kind.", "amount EUR 13.00"),
      MarkedFacts("De reis kost ⟨€13,-⟩ per kind.", "amount EUR 13.00"),
      MarkedFacts("De reis kost ⟨€ 13,–⟩ per kind.", "amount EUR 13.00"),
      MarkedFacts("De reis kost ⟨€\u{A0}1.234,56⟩ per kind.", "amount EUR 1234.56"),
      MarkedFacts("De reis kost ⟨€ 8.30⟩ per kind.", "amount EUR 8.30"),
      MarkedFacts("De reis kost ⟨13 euro⟩ per kind.", "amount EUR 13.00"),
      MarkedFacts("De reis kost ⟨2,50 euro⟩ per kind.", "amount EUR 2.50"),
      MarkedFacts("Een kaart kost ⟨2 euro 50⟩ per stuk.", "amount EUR 2.50"),
      MarkedFacts("Wij vragen ⟨2 euro⟩, ⟨20⟩ kinderen gaan mee.", "amount EUR 2.00", "number 20"),
      MarkedFacts("De reis kost ⟨vijftien euro⟩ per kind.", "amount EUR 15.00"),
      MarkedFacts("De reis kost ⟨50 cent⟩ per kind.", "amount EUR 0.50"),
      MarkedFacts(
        "De reis kost ⟨5⟩ ⟨tot⟩ ⟨10 euro⟩ per kind.", "amount EUR 5.00", "condition until", "amount EUR 10.00"),
      MarkedFacts(
        "De reis kost ⟨€ 5⟩ ⟨tot⟩ ⟨€ 10⟩ per kind.", "amount EUR 5.00", "condition until", "amount EUR 10.00"),
      MarkedFacts("De reis kost ⟨€ 5⟩-⟨10⟩ per kind.", "amount EUR 5.00", "amount EUR 10.00"),
      MarkedFacts("Het kamp is ⟨gratis⟩, wij werken met kosteloos materiaal.", "amount EUR 0.00"),
      MarkedFacts("De reis kost ⟨12,50 €⟩ per kind.", "amount EUR 12.50"),
    ])
  func amounts(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "numbers",
    arguments: [
      MarkedFacts("Nieuwsbrief 11 – De Wilgenroos\n\nEr komen ⟨11⟩ ouders.", "number 11"),
      MarkedFacts("Er zijn ⟨1.234⟩ leerlingen.", "number 1234"),
      MarkedFacts("Het is gemiddeld ⟨2,5⟩ van de leerlingen.", "number 2.5"),
      MarkedFacts("Een kind mag een boek mee."),
      MarkedFacts("⟨Eén⟩ kind mag ⟨één⟩ boek mee.", "number 1", "number 1"),
      MarkedFacts(
        "E\u{301}én kind, ⟨e\u{301}e\u{301}n⟩ boek.".replacing("E\u{301}én", with: "⟨E\u{301}én⟩"), "number 1",
        "number 1"),
      MarkedFacts("Er zijn ⟨zes⟩ ouders nodig, of ⟨vijfentwintig⟩.", "number 6", "number 25"),
      MarkedFacts("Er zijn ⟨tweeëntwintig⟩ ouders nodig.", "number 22"),
      MarkedFacts("Er zijn ⟨honderdtwintig⟩ ouders of ⟨vijfhonderd⟩.", "number 120", "number 500"),
      MarkedFacts("Er zijn ⟨tweeduizendvijfhonderd⟩ boeken.", "number 2500"),
      MarkedFacts("Neem dit in acht en geef acht op hem."),
      MarkedFacts("Neem ⟨2x⟩ een boek mee, de ⟨2e⟩ keer ook.", "number 2", "number 2"),
      MarkedFacts("Neem ⟨1½⟩ liter water mee.", "number 1.5"),
      MarkedFacts("Neem een ⟨A4'tje⟩ en een ⟨5G⟩-folder mee.", "number A4'tje", "number 5G"),
      MarkedFacts("Dit is versie ⟨1.1.2⟩ van het plan.", "number 1.1.2"),
      MarkedFacts(
        "Wij zitten in ruimte ⟨nr⟩ ⟨2.14⟩ op de ⟨gang⟩.".replacing("⟨nr⟩", with: "nr"), "number 2.14", "place gang"),
      MarkedFacts("Dat is ⟨62%⟩ van de kinderen, of ⟨62⟩ procent.", "number 62", "number 62"),
      MarkedFacts("Het wordt ⟨-5⟩ graden.", "number -5"),
      MarkedFacts("Het ⟨10⟩-minutengesprek is over COVID-⟨19⟩.", "number 10", "number 19"),
      MarkedFacts("Kom ⟨tweemaal⟩ langs.", "number 2"),
    ])
  func numbers(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "groups",
    arguments: [
      MarkedFacts("De kinderen van ⟨groep 3⟩ gaan mee.", "group groep 3"),
      MarkedFacts("De kinderen van ⟨groep drie⟩ gaan mee.", "group groep 3"),
      MarkedFacts("⟨Groep 3/4⟩ gaat mee.", "group groep 3/4"),
      MarkedFacts("Ook ⟨groep 3 t/m 5⟩ gaat mee.", "group groep 3..5"),
      MarkedFacts("Ook ⟨groep 3 tot en met 5⟩ gaat mee.", "group groep 3..5"),
      MarkedFacts("Ook ⟨groep 7 en 8⟩ gaan mee.", "group groep 7, 8"),
      MarkedFacts("Ook de ⟨groepen 3, 4 en 5a⟩ gaan mee.", "group groep 3, 4, 5a"),
      MarkedFacts("Ook ⟨klas 1A en 1B⟩ of ⟨klas 2C⟩ gaan mee.", "group klas 1A, 1B", "group klas 2C"),
      MarkedFacts("Ook ⟨havo 3 en 4⟩ gaan mee.", "group havo 3, 4"),
      MarkedFacts(
        "Ook ⟨groep De Bijtjes⟩ en de ⟨Vlinders⟩ gaan mee.", "group groep De Bijtjes", "group groep vlinders"),
      MarkedFacts("Er zijn vlinders in de tuin van De Bijtjes.".replacing("tuin", with: "⟨tuin⟩"), "place tuin"),
      MarkedFacts("Ook ⟨klas 2B⟩ gaat mee.", "group klas 2B"),
      MarkedFacts("Ook ouders van ⟨2C⟩ gaan mee.", "group klas 2C"),
      MarkedFacts("Ook ⟨klas 2 havo⟩ gaat mee.", "group klas 2 havo"),
      MarkedFacts("Ook de ⟨Kikkergroep⟩ en de werkgroep gaan mee.", "group kikkergroep"),
      MarkedFacts("Uit ⟨groep 3⟩ en ⟨4⟩ kinderen uit ⟨groep 5⟩.", "group groep 3", "number 4", "group groep 5"),
      MarkedFacts("Gym: ⟨groep 3⟩, ⟨12 oktober⟩.", "group groep 3", "date 2026-10-12"),
      MarkedFacts("Gym: ⟨groep 3 en 4⟩ op ⟨5 mei⟩.", "group groep 3, 4", "date 2027-05-05"),
      MarkedFacts("De ⟨brugklassen⟩ en de ⟨bovenbouw⟩ gaan mee.", "group brugklas", "group bovenbouw"),
      MarkedFacts("Alleen ⟨brugklas 1A⟩ gaat mee.".replacing("Alleen ", with: "Heel "), "group klas 1A"),
      MarkedFacts("Ook ⟨havo 3⟩, ⟨4 vwo⟩ en ⟨leerjaar 2⟩ gaan mee.", "group havo 3", "group vwo 4", "group leerjaar 2"),
      MarkedFacts(
        "Ook de ⟨3e klas⟩, de ⟨tweede klas⟩ en alle ⟨eerstejaars⟩ gaan mee.", "group klas 3", "group klas 2",
        "group leerjaar 1"),
      MarkedFacts("Ook de ⟨1e jaars⟩ en ⟨kleutergroep 1/2⟩ gaan mee.", "group leerjaar 1", "group groep 1/2"),
      MarkedFacts("De eerste keer telt havo ook."),
      MarkedFacts("We zoeken per groep ⟨twee⟩ ouders.", "number 2"),
      MarkedFacts("In iedere groep ⟨één⟩ foto.", "number 1"),
      MarkedFacts("In de groep zitten ⟨12⟩ kinderen.", "number 12"),
    ])
  func groups(_ example: MarkedFacts) throws { try check(example) }
}

import Facts
import Prose
import Segmentation
import Testing

@Suite struct PlaceTests {
  static let names: Set<String> = ["noor", "karin", "anne", "jan", "max", "fatima"]
  static let places: Set<String> = ["utrecht", "berlijn", "katwijk aan zee", "wassenaar"]

  @Test(
    "addresses and rooms",
    arguments: [
      MarkedFacts("Kom naar ⟨Schoolstraat 5⟩ in het dorp.", "place Schoolstraat 5"),
      MarkedFacts("Kom naar ⟨Schoolstraat 12a⟩ in het dorp.", "place Schoolstraat 12a"),
      MarkedFacts("Kom naar de ⟨Burgemeester Jansenlaan 3⟩ toe.", "place Burgemeester Jansenlaan 3"),
      MarkedFacts("Kom naar de ⟨Dr. Schaepmanlaan 3⟩ toe.", "place Dr. Schaepmanlaan 3"),
      MarkedFacts("Kom naar de ⟨Ringweg⟩ toe.", "place Ringweg"),
      MarkedFacts("Wij lopen door de ⟨Ringbaan⟩ en het ⟨Eikenbos⟩.", "place Ringbaan", "place Eikenbos"),
      MarkedFacts(
        "Wij slapen hier: ⟨Berenkuil 6⟩, ⟨8071 ZZ⟩ ⟨Nunveld⟩.", "place Berenkuil 6", "postcode 8071ZZ", "place Nunveld"),
      MarkedFacts(
        "Kom naar de ⟨eerste verdieping⟩, in de ⟨grote zaal⟩.", "place eerste verdieping", "place grote zaal"),
      MarkedFacts("Kom naar het Zuiderpark Lyceum, in een grote zaal."),
      MarkedFacts("Kom naar ⟨wijkhuis De Bron⟩.", "place wijkhuis De Bron"),
      MarkedFacts(
        "Het is op de Molenweg ⟨12 mei⟩ druk.".replacing("Molenweg", with: "⟨Molenweg⟩"), "place Molenweg",
        "date 2027-05-12"),
      MarkedFacts("Wij zitten in ⟨lokaal 2.14⟩ of ⟨lokaal B12⟩.", "place lokaal 2.14", "place lokaal B12"),
      MarkedFacts("Kom naar de ⟨aula⟩ of de ⟨gymzaal⟩.", "place aula", "place gymzaal"),
      MarkedFacts("Kom naar ⟨sporthal De Eik⟩, of naar de kerk.", "place sporthal De Eik"),
      MarkedFacts("Stuur het naar ⟨Postbus 120⟩ in het dorp.", "place Postbus 120"),
      MarkedFacts("Het lokaal is open, ruimte genoeg."),
      MarkedFacts(
        "Kom naar ⟨gymzaal Oost⟩ of ⟨winkelcentrum De Molen⟩ toe.", "place gymzaal Oost", "place winkelcentrum De Molen"
      ),
      MarkedFacts("De bus wacht op de ⟨parkeerplaats van de Kruidhal⟩.", "place parkeerplaats van de Kruidhal"),
      MarkedFacts("Het is bij ⟨De Groene Boot⟩, ⟨Kade 3⟩, in het dorp.", "place De Groene Boot", "place Kade 3"),
      MarkedFacts(
        "Op introductiekamp gaan ⟨1A en 1B⟩ en later ⟨1C, 1D⟩ ook.", "group klas 1A, 1B", "group klas 1C, 1D"),
      MarkedFacts("SCHOOLTUIN."),
      MarkedFacts("Wij zitten in ⟨lokalen 101 tot en met 106⟩ en daar.", "place lokalen 101..106"),
      MarkedFacts("De ⟨Prins Bernhardstraat⟩ is dicht.", "place Prins Bernhardstraat"),
      MarkedFacts("Het is in de ⟨Sint-Jacobskerk⟩ of in de ⟨gang⟩.", "place Sint-Jacobskerk", "place gang"),
      MarkedFacts("Meld u bij de ⟨receptie⟩.", "place receptie"),
      MarkedFacts("De receptie is druk; er is veel aan de gang."),
    ])
  func rooms(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "towns and persons that are known",
    arguments: [
      MarkedFacts("Wij gaan naar ⟨Utrecht⟩ en ⟨Katwijk aan Zee⟩ toe.", "place Utrecht", "place Katwijk aan Zee"),
      MarkedFacts("⟨Lindedorp⟩, ⟨15 september 2026⟩", "place Lindedorp", "date 2026-09-15"),
      MarkedFacts("Wij gaan naar het Utrecht College toe."),
      MarkedFacts("Geef het aan ⟨Noor⟩ of ⟨Karin van Wassenaar⟩ mee.", "name Noor", "name Karin van Wassenaar"),
      MarkedFacts("Geef het aan ⟨Jan⟩ of ⟨Max⟩ mee.", "name Jan", "name Max"),
      MarkedFacts("Neem ⟨max.⟩ ⟨5⟩ boeken mee.", "condition at-most", "number 5"),
      MarkedFacts("Geef het aan ⟨P.J. van Rooijen⟩ mee.", "name P.J. van Rooijen"),
      MarkedFacts("Vraag het onze mentor ⟨Wouters⟩ maar.", "name Wouters"),
      MarkedFacts("Kom naar de Anne Frankschool of obs Karin toe."),
      MarkedFacts("Geef ⟨Noor⟩'s tas mee.", "name Noor"),
      MarkedFacts("Geef het aan ⟨Jan-Willem Oosterhuis⟩ mee.", "name Jan-Willem Oosterhuis"),
      MarkedFacts("Geef het aan ⟨Ans Hoogeboom⟩, directeur.", "name Ans Hoogeboom"),
      MarkedFacts("Geef het aan ⟨Wendela van Dijk⟩ mee.", "name Wendela van Dijk"),
      MarkedFacts("Meld het bij de Raad van Toezicht."),
      MarkedFacts(
        "Vraag het Wendela Prins (⟨w.prins@school.nl⟩).".replacing("Wendela Prins", with: "⟨Wendela Prins⟩"),
        "name Wendela Prins", "email w.prins@school.nl"),
      MarkedFacts("Loop langs de ⟨Zuiderdijk⟩ en de ⟨Kerkbrink⟩.", "place Zuiderdijk", "place Kerkbrink"),
      MarkedFacts("Wij gaan naar ⟨De Heksenketel⟩ in ⟨Utrecht⟩.", "place De Heksenketel", "place Utrecht"),
      MarkedFacts("De kinderen van De Speeldoos gaan mee."),
      MarkedFacts("Kom naar de ⟨Kruisweg 88⟩ in ⟨Goes⟩ toe.", "place Kruisweg 88", "place Goes"),
      MarkedFacts("Tot dan.\n\nGroetjes van ⟨Fatima⟩ en ⟨Noor⟩", "name Fatima", "name Noor"),
    ])
  func known(_ example: MarkedFacts) throws { try check(example, firstNames: Self.names, places: Self.places) }
}

import Facts
import Prose
import Testing

@Suite struct NameTests {
  @Test(
    "behind titles",
    arguments: [
      MarkedFacts("Geef het aan juf ⟨Anna⟩ van de bso.", "name Anna"),
      MarkedFacts("Geef het aan mevr. ⟨L. Postma⟩ of dhr. ⟨De Vries⟩.", "name L. Postma", "name De Vries"),
      MarkedFacts("Geef het aan drs. ⟨P.J. van Rooijen⟩ of aan meester ⟨Bas⟩.", "name P.J. van Rooijen", "name Bas"),
      MarkedFacts("Geef het aan mevrouw ⟨Fatima van der Meer-El Amrani⟩.", "name Fatima van der Meer-El Amrani"),
      MarkedFacts("Geef het aan juf ⟨Anna⟩ van ⟨groep 5⟩.", "name Anna", "group groep 5"),
      MarkedFacts("Geef het aan juf ⟨Anna⟩ van De Regenboog.", "name Anna"),
      MarkedFacts("Wat leuk dat juf ⟨Anna⟩ bij de Hema komt.", "name Anna"),
      MarkedFacts("Zij zwemt voor diploma B. De bus vertrekt."),
      MarkedFacts("Er is een plek in de MR. Stel de vraag."),
      MarkedFacts("Vraag het mr. ⟨Jansen⟩.", "name Jansen"),
      MarkedFacts("Geef het aan mevrouw ⟨Kuipers⟩ van de GGD.", "name Kuipers"),
      MarkedFacts("Geef het aan de juffen ⟨Anna⟩ en ⟨Noor⟩.", "name Anna", "name Noor"),
      MarkedFacts("In juf ⟨Anna⟩'s klas is het stil.", "name Anna"),
      MarkedFacts("Vraag het de juf of meester."),
      MarkedFacts("Vraag het de MR en de IB'er."),
    ])
  func titled(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "in greetings and closings",
    arguments: [
      MarkedFacts("Beste ⟨Fatima⟩,\n\nWelkom op school.", "name Fatima"),
      MarkedFacts("Beste ⟨Fatima⟩ en ⟨Tom⟩,\n\nWelkom op school.", "name Fatima", "name Tom"),
      MarkedFacts("Beste mevrouw ⟨Yilmaz⟩,\n\nWelkom op school.", "name Yilmaz"),
      MarkedFacts("Beste ouders,\n\nWelkom op school."),
      MarkedFacts("Beste Ouders en Verzorgers,\n\nWelkom op school."),
      MarkedFacts("Hallo Allemaal,\n\nWelkom op school."),
      MarkedFacts("Tot dan.\n\nMet vriendelijke groet,\n⟨Karin Bakker⟩\ndirecteur", "name Karin Bakker"),
      MarkedFacts("Tot dan.\n\nMet vriendelijke groet,\n⟨M. Veenstra⟩", "name M. Veenstra"),
      MarkedFacts(
        "Tot dan.\n\nMet vriendelijke groet,\n⟨André Coppens⟩ en ⟨Renée van Es⟩\nleerkrachten", "name André Coppens",
        "name Renée van Es"),
      MarkedFacts("Tot dan.\n\nMet vriendelijke groet,\nTeam ⟨groep 3⟩", "group groep 3"),
      MarkedFacts("Tot dan.\n\nMet vriendelijke groet,\nDe directie"),
      MarkedFacts("Tot dan.\n\nMet vriendelijke groet,\nobs De Regenboog"),
      MarkedFacts("Tot dan.\n\nGroetjes,\njuf ⟨Noor⟩ en meester ⟨Sem⟩", "name Noor", "name Sem"),
    ])
  func greeted(_ example: MarkedFacts) throws { try check(example) }

  @Test("a known first name behind 'ouders van'")
  func parentsOf() throws {
    let found = try facts("Beste ouders van Noor,\n\nWelkom op school.", firstNames: ["noor"])
    #expect(found.map(\.value) == ["Noor"])
  }

  @Test("a name that stands where a question would have its verb is no condition")
  func nameInFront() throws {
    let found = try facts("Hien dat de registraties wijzigen, dan kunt u bellen.", firstNames: ["hien"])
    #expect(found.map(\.kind) == [.name])
  }
}

import Testing

@Suite struct ConditionTests {
  @Test(
    "negations",
    arguments: [
      MarkedFacts("Er is ⟨geen⟩ les en het is ⟨niet⟩ druk.", "negation not", "negation not"),
      MarkedFacts(
        "Er is ⟨nooit⟩ ⟨iemand⟩.".replacing("⟨iemand⟩", with: "⟨niemand⟩"), "negation never", "negation nobody"),
      MarkedFacts("Dat mag ⟨niet meer⟩ en ⟨niet langer⟩.", "negation no-longer", "negation no-longer"),
      MarkedFacts("Het mag ⟨niet⟩ langer dan ⟨tien minuten⟩ duren.", "negation not", "duration PT10M"),
      MarkedFacts("Er mogen ⟨niet meer dan⟩ ⟨tien⟩ kinderen in.", "condition at-most", "number 10"),
      MarkedFacts("Kom ⟨niet later dan⟩ ⟨8.30 uur⟩.", "condition latest", "time 08:30"),
      MarkedFacts("⟨Zonder⟩ briefje kan het ⟨nergens⟩.", "negation without", "negation nowhere"),
      MarkedFacts("⟨Niet⟩-leden betalen ⟨niets⟩.", "negation not", "negation nothing"),
      MarkedFacts("Dat is hier ⟨n.v.t.⟩ in de klas.", "negation not"),
      MarkedFacts("Dat mag onder ⟨geen beding⟩, in ⟨geen enkel geval⟩.", "negation never", "negation never"),
      MarkedFacts("In ⟨geen⟩ klas is dat zo.", "negation not"),
    ])
  func negations(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "conditions",
    arguments: [
      MarkedFacts("⟨Indien⟩ uw kind ziek is, belt u; ⟨als⟩ het beter is ook.", "condition if", "condition if"),
      MarkedFacts("Dat kan ⟨alleen als⟩ u belt, ⟨mits⟩ het droog is.", "condition only-if", "condition only-if"),
      MarkedFacts("Dat kan ⟨op voorwaarde dat⟩ u belt.", "condition only-if"),
      MarkedFacts("Dit heeft ⟨alleen⟩ als doel u te helpen.", "condition only"),
      MarkedFacts("Dat duurt ⟨tot⟩ halverwege ⟨december⟩.", "condition until", "date 2026-12"),
      MarkedFacts("Wij gaan, ⟨tenzij⟩ het regent of ⟨behalve als⟩ het waait.", "condition unless", "condition unless"),
      MarkedFacts("Dat is anders ⟨als⟩ het regent.", "condition unless"),
      MarkedFacts(
        "⟨Als⟩ betaling uitblijft of ⟨als⟩ ouders gescheiden zijn, bellen wij.", "condition if", "condition if"),
      MarkedFacts("Als ouders bent u welkom en als school zijn wij blij."),
      MarkedFacts("Als gebruikelijk begint de les; ⟨als⟩ sprake is van verlof, bel.", "condition if"),
      MarkedFacts(
        "Er zijn nog ⟨maar⟩ ⟨twee⟩ plaatsen, maar ⟨drie⟩ kinderen willen mee.", "condition only", "number 2", "number 3"
      ),
      MarkedFacts("Dat is ⟨niet⟩ uitsluitend ⟨twee⟩ maar ⟨drie⟩ keer zo.", "negation not", "number 2", "number 3"),
      MarkedFacts("⟨Desgewenst⟩ helpen wij, ⟨waar nodig⟩ met een tolk.", "condition if", "condition if"),
      MarkedFacts("Dat duurt ⟨hooguit⟩ ⟨tien minuten⟩.", "condition at-most", "duration PT10M"),
      MarkedFacts("Dat geldt ⟨niet voor⟩ de kleuters.", "condition except"),
      MarkedFacts("Iedereen, ⟨behalve⟩ de kleuters, ⟨m.u.v.⟩ de peuters.", "condition except", "condition except"),
      MarkedFacts("Kom ⟨uiterlijk⟩ ⟨3 mei⟩ langs.", "condition latest", "date 2027-05-03"),
      MarkedFacts("Zijn uiterlijk is netjes."),
      MarkedFacts(
        "Meld het ⟨vóór⟩ ⟨3 mei⟩ of ⟨voor⟩ ⟨8.30 uur⟩.", "condition before", "date 2027-05-03", "condition before",
        "time 08:30"),
      MarkedFacts("Dit is voor de ouders, voor ⟨twee⟩ kinderen.", "number 2"),
      MarkedFacts("Dat is voor ⟨5 euro⟩ te koop.", "amount EUR 5.00"),
      MarkedFacts(
        "⟨Vanaf⟩ ⟨3 mei⟩, ⟨met ingang van⟩ ⟨4 mei⟩.", "condition from", "date 2027-05-03", "condition from",
        "date 2027-05-04"),
      MarkedFacts(
        "Het geldt ⟨m.i.v.⟩ ⟨3 mei⟩ en ⟨per⟩ ⟨1 juni⟩.", "condition from", "date 2027-05-03", "condition from",
        "date 2027-06-01"),
      MarkedFacts("Het kost ⟨€ 5⟩ per kind.", "amount EUR 5.00"),
      MarkedFacts("Tot ziens en tot dan."),
      MarkedFacts("Opgeven kan ⟨tot⟩ ⟨4 mei⟩ bij ons.", "condition until", "date 2027-05-04"),
      MarkedFacts("⟨Mocht⟩ u vragen hebben, bel ons.", "condition if"),
      MarkedFacts("⟨K0nt⟩ u ook, dan bent u welkom.", "number K0nt"),
      MarkedFacts("U kunt als ouder helpen, zowel thuis als hier, net als vroeger, zo snel als u wilt."),
      MarkedFacts(
        "Boeken kosten ⟨max.⟩ ⟨€ 2,50⟩, ⟨min.⟩ ⟨10 min.⟩ lezen.", "condition at-most", "amount EUR 2.50",
        "condition at-least", "duration PT10M"),
      MarkedFacts(
        "Vragen met betrekking tot ⟨3 mei⟩ en ⟨vanaf⟩ ⟨morgen⟩, niet vanaf nu.".replacing("niet", with: "⟨niet⟩"),
        "date 2027-05-03", "condition from", "date 2026-09-29", "negation not"),
      MarkedFacts("Bel ons ⟨voorafgaand aan⟩ ⟨3 mei⟩.", "condition before", "date 2027-05-03"),
      MarkedFacts(
        "Het kan ⟨alleen⟩ ⟨maandag⟩, ⟨uitsluitend⟩ hier.", "condition only", "date 2026-10-05", "condition only"),
      MarkedFacts(
        "Het kan ⟨enkel en alleen⟩ hier, met ⟨slechts⟩ ⟨twee⟩ kinderen.", "condition only", "condition only", "number 2"
      ),
      MarkedFacts("Ga ⟨niet⟩ alleen kijken; wie een enkel breekt, gaat alleen naar huis.", "negation not"),
      MarkedFacts(
        "Reageer ⟨binnen⟩ ⟨twee weken⟩ of ⟨binnen⟩ een termijn van ⟨3 dagen⟩.", "condition within", "duration P2W",
        "condition within", "duration P3D"),
      MarkedFacts("Kom ⟨binnen⟩ ⟨een week⟩, dan mag u binnen zitten.", "condition within", "duration P1W"),
      MarkedFacts(
        "Het is vrij ⟨na⟩ ⟨3 mei⟩ en ⟨sinds⟩ ⟨14 september⟩.", "condition after", "date 2027-05-03", "condition since",
        "date 2026-09-14"),
      MarkedFacts("Na de les begint ⟨na⟩ de vakantie, ⟨vóór⟩ Pasen.", "condition after", "condition before"),
      MarkedFacts("Dat gaat als volgt en als het ware vanzelf."),
      MarkedFacts("Hij volgt haar op als voorzitter. Dat geldt als te laat."),
      MarkedFacts("⟨Als⟩ voldoende ouders komen, gaan wij.", "condition if"),
      MarkedFacts("⟨Wanneer⟩ uw kind ziek is, belt u ons.", "condition if"),
      MarkedFacts("Bel ons, ⟨wanneer⟩ uw kind ziek is.", "condition if"),
      MarkedFacts("Laat weten wanneer u komt, want wanneer is het feest?"),
    ])
  func conditions(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "questions that are conditions",
    arguments: [
      MarkedFacts("⟨Is⟩ uw kind ziek? Dan belt u de school.", "condition if"),
      MarkedFacts("⟨Hebt⟩ u vragen? Bel dan de juf.", "condition if"),
      MarkedFacts("⟨Hebben⟩ ouders vragen? Zij bellen dan ons.", "condition if"),
      MarkedFacts("⟨Regent⟩ het op die dag? Dan blijven wij hier.", "condition if"),
      MarkedFacts("⟨Mocht⟩ u vragen hebben? Bel dan de juf.", "condition if"),
      MarkedFacts("- ⟨Is⟩ uw kind ziek? Dan belt u de school.", "condition if"),
      MarkedFacts("⟨Is⟩ uw kind ⟨niet⟩ ziek? Dan komt het.", "condition if", "negation not"),
      MarkedFacts("⟨Hebt⟩ u vragen, dan belt u ons.", "condition if"),
      MarkedFacts("⟨Treft⟩ u luizen aan, bel dan de school.", "condition if"),
      MarkedFacts("Dat mag; ⟨is⟩ uw kind ziek, dan belt u ons.", "condition if"),
      MarkedFacts("⟨Beschikt⟩ uw kind ⟨niet⟩ over een fiets, laat het ons dan weten.", "condition if", "negation not"),
      MarkedFacts("⟨Krijgt⟩ uw kind een bal tegen zijn bril dan wordt dat vergoed.", "condition if"),
      MarkedFacts("Kunt u eerder dan wij denken?"), MarkedFacts("Komt uw kind liever dan u op school?"),
      MarkedFacts("Zet uw fiets weg, dan is er plaats."),
      MarkedFacts("⟨Als⟩ uw kind ziek is, dan belt u de school.", "condition if"),
      MarkedFacts("⟨Een⟩ leerling die te laat komt, meldt zich bij de balie.", "condition if"),
      MarkedFacts("⟨Komt⟩ een leerling te laat? Dan meldt de leerling zich bij de balie.", "condition if"),
      MarkedFacts("Een moeder die vorig jaar hielp, heeft dat gevraagd."),
      MarkedFacts("Is uw kind ziek? Wij horen het graag."),
      MarkedFacts("Komt u ook? Tot dan!"),
      MarkedFacts("Wat is er die dag? Dan is er feest."),
      MarkedFacts("⟨Mei⟩ dit jaar? Dan begint het.", "date 2027-05"),
      MarkedFacts("Met de bus? Dan betaalt de school."),
      MarkedFacts("Komt u? Wij gaan die dag met de klas naar het bos, en dan naar huis."),
      MarkedFacts("Is uw kind ziek?\n\nDan begint het feest."),
    ])
  func questions(_ example: MarkedFacts) throws { try check(example) }
}

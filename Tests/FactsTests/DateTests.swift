import Testing

@Suite struct DateTests {
  @Test(
    "dates with a month",
    arguments: [
      MarkedFacts("Het feest is ⟨donderdag 8 oktober a.s.⟩ op de markt.", "date 2026-10-08"),
      MarkedFacts("Het feest is op ⟨5 december 2026⟩.", "date 2026-12-05"),
      MarkedFacts("Op ⟨14 september jl.⟩ was de juf ziek.", "date 2026-09-14"),
      MarkedFacts("Onze brief van ⟨5 mei jl.⟩ was duidelijk.", "date 2026-05-05"),
      MarkedFacts("Onze brief van ⟨5 mei⟩ volgt.", "date 2027-05-05"),
      MarkedFacts("Op ⟨donderdag 21 mei⟩ was het feest.", "date 2026-05-21"),
      MarkedFacts("Op ⟨vrijdag 21 mei⟩ is het feest.", "date 2027-05-21"),
      MarkedFacts("Op ⟨woensdag 21 mei⟩ is het feest.", "date 2027-05-21"),
      MarkedFacts("Dit is het verslag van ⟨8 juni⟩.", "date 2026-06-08"),
      MarkedFacts("Dit zijn de kosten van ⟨vandaag⟩.", "date 2026-09-28"),
      MarkedFacts("Onze brief van ⟨1 september⟩ was duidelijk.", "date 2026-09-01"),
      MarkedFacts("Op ⟨wo 4 nov. 2026⟩ is er gym.", "date 2026-11-04"),
      MarkedFacts("Op ⟨12 okt. '26⟩ is er gym.", "date 2026-10-12"),
      MarkedFacts("Op ⟨12 okt⟩ is er gym.", "date 2026-10-12"),
      MarkedFacts("Op ⟨vijf december⟩ is het feest.", "date 2026-12-05"),
      MarkedFacts("Op ⟨maandag, 12 oktober⟩ is het feest.", "date 2026-10-12"),
      MarkedFacts("Op ⟨29 februari⟩ is het feest.", "date 2028-02-29"),
      MarkedFacts("Op ⟨31 november⟩ is het feest.", "date XXXX-11-31"),
      MarkedFacts("Op ⟨31 november 2026⟩ is het feest.", "date 2026-11-31"),
      MarkedFacts("Op ⟨1\u{A0}november⟩ is het feest.", "date 2026-11-01"),
      MarkedFacts("Op ⟨1\u{202F}no\u{AD}vember⟩ is het feest.", "date 2026-11-01"),
      MarkedFacts("OP ⟨MAANDAG 12 OKTOBER⟩ IS ER GEZANG.", "date 2026-10-12"),
      MarkedFacts("Op **⟨vrijdag 9 oktober⟩** is het feest.", "date 2026-10-09"),
      MarkedFacts("Op ⟨8 januari⟩ is het feest.", "date 2027-01-08", date: "2026-12-28"),
      MarkedFacts("Op ⟨18 december⟩ was het feest.", "date 2026-12-18", date: "2027-01-08"),
    ])
  func withMonth(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "ranges and lists",
    arguments: [
      MarkedFacts("Kamp: ⟨12⟩ ⟨t/m⟩ ⟨16 mei⟩.", "date 2027-05-12", "condition through", "date 2027-05-16"),
      MarkedFacts("In de nacht van ⟨zaterdag 27⟩ op ⟨zondag 28 maart⟩.", "date 2027-03-27", "date 2027-03-28"),
      MarkedFacts("Kamp: ⟨12⟩⟨t/m⟩⟨16 mei⟩.", "date 2027-05-12", "condition through", "date 2027-05-16"),
      MarkedFacts("Kamp: ⟨12⟩-⟨16 mei⟩.", "date 2027-05-12", "date 2027-05-16"),
      MarkedFacts("Kamp: ⟨12⟩ – ⟨16 mei⟩.", "date 2027-05-12", "date 2027-05-16"),
      MarkedFacts("Kamp op ⟨12⟩, ⟨13⟩ en ⟨14 mei 2027⟩.", "date 2027-05-12", "date 2027-05-13", "date 2027-05-14"),
      MarkedFacts(
        "Van ⟨woensdag 2⟩ ⟨t/m⟩ ⟨vrijdag 4 juni⟩ op kamp.", "date 2027-06-02", "condition through", "date 2027-06-04"),
      MarkedFacts(
        "Van ⟨maandag 13⟩ ⟨t/m⟩ ⟨vrijdag 24 april⟩ lopen zij stage.", "date 2026-04-13", "condition through",
        "date 2026-04-24", date: "2026-09-14"),
      MarkedFacts(
        "Vrij van ⟨28 december⟩ ⟨tot en met⟩ ⟨3 januari 2027⟩.", "date 2026-12-28", "condition through",
        "date 2027-01-03"),
      MarkedFacts("Dat is op ⟨25 januari⟩ en ⟨1 februari⟩.", "date 2027-01-25", "date 2027-02-01"),
      MarkedFacts("Dat is op ⟨25⟩ of ⟨26 januari⟩.", "date 2027-01-25", "date 2027-01-26"),
      MarkedFacts(
        "Open van ⟨maandag⟩ ⟨t/m⟩ ⟨donderdag⟩.", "date XXXX-WXX-1", "condition through", "date XXXX-WXX-4"),
      MarkedFacts("Open op ⟨ma⟩, ⟨di⟩ en ⟨vr⟩ in de week.", "date XXXX-WXX-1", "date XXXX-WXX-2", "date XXXX-WXX-5"),
      MarkedFacts("Open op ⟨woensdag⟩- en ⟨vrijdagmiddag⟩.", "date XXXX-WXX-3", "date XXXX-WXX-5"),
    ])
  func ranges(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "in figures",
    arguments: [
      MarkedFacts("De datum is ⟨12-10-2026⟩.", "date 2026-10-12"),
      MarkedFacts("De datum is ⟨12/10/2026⟩.", "date 2026-10-12"),
      MarkedFacts("De datum is ⟨12.10.2026⟩.", "date 2026-10-12"),
      MarkedFacts("De datum is ⟨12-10-'26⟩.", "date 2026-10-12"),
      MarkedFacts("De datum is ⟨2026-10-12⟩.", "date 2026-10-12"),
      MarkedFacts("Het is op ⟨ma 12-10⟩.", "date 2026-10-12"),
      MarkedFacts("Het is op ⟨12/10⟩ klaar.", "date 2026-10-12"),
      MarkedFacts("Uitslag: ⟨12⟩-⟨10⟩ voor ons.", "number 12", "number 10"),
      MarkedFacts("Op ⟨05-10-2026⟩ om ⟨12.00⟩ begint het.", "date 2026-10-05", "time 12:00"),
    ])
  func inFigures(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "weekdays, months and school years",
    arguments: [
      MarkedFacts(
        "⟨Woensdagmiddag⟩ is er geen les.".replacing("geen", with: "⟨geen⟩"), "date 2026-09-30", "negation not"),
      MarkedFacts("Doe het zo snel mogelijk."),
      MarkedFacts("Zo doen wij dat."),
      MarkedFacts("Ma is thuis en Jan ook."),
      MarkedFacts("In ⟨november⟩ komt de Sint.", "date 2026-11"),
      MarkedFacts("In ⟨september⟩ was het mooi.", "date 2026-09", date: "2026-10-12"),
      MarkedFacts("In ⟨mei 2028⟩ is het feest.", "date 2028-05"),
      MarkedFacts("In schooljaar ⟨2026-2027⟩ is het feest.", "date 2026/2027"),
      MarkedFacts("In schooljaar ⟨2026–2027⟩ is het feest.", "date 2026/2027"),
      MarkedFacts("In schooljaar ⟨2026/2027⟩ is het feest.", "date 2026/2027"),
      MarkedFacts("In schooljaar ⟨26/27⟩ is het feest.", "date 2026/2027"),
      MarkedFacts("In schooljaar ⟨'26-'27⟩ is het feest.", "date 2026/2027"),
      MarkedFacts("Nieuws uit ⟨week 40⟩ van onze school.", "date 2026-W40"),
    ])
  func others(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "told from the day of sending, a Monday",
    arguments: [
      MarkedFacts("Kom ⟨aanstaande vrijdag⟩ of ⟨dinsdag a.s.⟩ langs.", "date 2026-10-02", "date 2026-09-29"),
      MarkedFacts("Kom ⟨a.s. maandagmiddag⟩ langs.", "date 2026-10-05"),
      MarkedFacts("Kom komende ⟨vrijdag 9 oktober⟩ langs.", "date 2026-10-09"),
      MarkedFacts("Dat was ⟨afgelopen maandag⟩ of ⟨vrijdag jl.⟩ ook zo.", "date 2026-09-21", "date 2026-09-25"),
      MarkedFacts("Kom ⟨volgende week dinsdag⟩ of ⟨woensdag volgende week⟩.", "date 2026-10-06", "date 2026-10-07"),
      MarkedFacts("Kom ⟨deze week⟩ of ⟨volgende week⟩ langs.", "date 2026-W40", "date 2026-W41"),
      MarkedFacts("Kom ⟨morgen⟩ of ⟨overmorgen⟩ langs.", "date 2026-09-29", "date 2026-09-30"),
      MarkedFacts("Kom ⟨vanmiddag⟩, ⟨vandaag⟩ dus.", "date 2026-09-28", "date 2026-09-28"),
      MarkedFacts("Goede morgen, elke morgen en in de morgen; de volgende week ook."),
      MarkedFacts("De wereld van vandaag, tot nu toe."),
      MarkedFacts("Dat geldt ⟨vanaf⟩ ⟨vandaag⟩.", "condition from", "date 2026-09-28"),
      MarkedFacts("Dat geldt ⟨met ingang van⟩ ⟨heden⟩.", "condition from", "date 2026-09-28"),
      MarkedFacts("Doe dat ⟨deze maand⟩ of ⟨volgende maand⟩.", "date 2026-09", "date 2026-10"),
      MarkedFacts("Doe dat ⟨volgende maand⟩.", "date 2027-01", date: "2026-12-28"),
      MarkedFacts("Het is vrij in ⟨week 43⟩ en ⟨44⟩.", "date 2026-W43", "date 2026-W44"),
      MarkedFacts("Het is vrij in ⟨weken 52⟩ ⟨t/m⟩ ⟨1⟩.", "date 2026-W52", "condition through", "date 2027-W01"),
      MarkedFacts("Het is ⟨volgende week⟩ vrij.", "date 2027-W01", date: "2026-12-30"),
      MarkedFacts(
        "Kom per week ⟨3⟩ keer, elke week ⟨2 uur⟩, de eerste week ⟨20⟩ keer.", "number 3", "duration PT2H", "number 20"),
    ])
  func relative(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "weekdays without a date",
    arguments: [
      MarkedFacts("Neem ⟨donderdag⟩ een tas mee.", "date 2026-10-01"),
      MarkedFacts(
        "Lever het ⟨uiterlijk⟩ ⟨2 maart⟩ in; het uiterlijk van de school.", "condition latest", "date 2027-03-02"),
      MarkedFacts("Wij gaan op ⟨donderdag 15 oktober⟩. Kom ⟨donderdag⟩ op tijd.", "date 2026-10-15", "date 2026-10-15"),
      MarkedFacts("Er werd in de nacht van ⟨zaterdag⟩ op ⟨zondag⟩ ingebroken.", "date 2026-09-26", "date 2026-09-27"),
      MarkedFacts("Kom ⟨maandag⟩ (⟨12 oktober⟩) langs.", "date 2026-10-12", "date 2026-10-12"),
      MarkedFacts("Iedere ⟨maandag⟩ gaan wij naar buiten.", "date XXXX-WXX-1"),
      MarkedFacts("Zij werkt op ⟨maandag⟩.", "date XXXX-WXX-1"),
      MarkedFacts("Hij geeft les op ⟨maandag⟩ en ⟨donderdag⟩.", "date XXXX-WXX-1", "date XXXX-WXX-4"),
      MarkedFacts("Op ⟨woensdagen⟩ is er muziek.", "date XXXX-WXX-3"),
      MarkedFacts(
        "⟨Vanaf⟩ ⟨maandag⟩ is er op ⟨dinsdag⟩ fruit.", "condition from", "date 2026-10-05", "date XXXX-WXX-2"),
      MarkedFacts(
        "De lessen van ⟨woensdag 30 september⟩ en ⟨vrijdag 2 oktober⟩ vallen uit. Op ⟨woensdag⟩ begint de klas later, op ⟨vrijdag⟩ ook.",
        "date 2026-09-30", "date 2026-10-02", "date 2026-09-30", "date 2026-10-02"),
      MarkedFacts(
        "⟨Donderdag 15 oktober⟩ slapen we op school; ophalen kan ⟨vrijdag⟩.", "date 2026-10-15", "date 2026-10-16"),
      MarkedFacts(
        "Meld u ⟨uiterlijk⟩ ⟨donderdag 15 oktober⟩ aan. Neem ⟨vrijdag⟩ een tas mee.", "condition latest",
        "date 2026-10-15", "date 2026-10-02"),
      MarkedFacts(
        "Het duurt ⟨vanaf⟩ ⟨woensdag 14 oktober⟩, elke ⟨woensdag⟩ weer.", "condition from", "date 2026-10-14",
        "date XXXX-WXX-3"),
      MarkedFacts("Op Goede Vrijdag (⟨26 maart⟩) is het vrij.", "date 2027-03-26"),
      MarkedFacts(
        "Van ⟨maandag 19⟩ ⟨tot en met⟩ ⟨vrijdag 23 oktober⟩ is het vakantie. ⟨Dinsdag⟩ gaan we naar de boerderij.",
        "date 2026-10-19", "condition through", "date 2026-10-23", "date 2026-10-20"),
      MarkedFacts(
        "⟨Zaterdag 17 oktober⟩ maken we alles klaar. Neem handschoenen en een schep mee en doe oude kleren aan. Voor soep wordt gezorgd, maar neem zelf een kom mee. Breng een regenton, een kruiwagen of een emmer, en zet ze bij het hek, ⟨vóór⟩ ⟨vrijdag⟩.",
        "date 2026-10-17", "condition before", "date 2026-10-16"),
      MarkedFacts(
        "⟨Vanaf⟩ ⟨1 februari 2027⟩ komt zij op ⟨dinsdag⟩ en ⟨donderdag⟩ in plaats van op ⟨maandag⟩ en ⟨dinsdag⟩.",
        "condition from", "date 2027-02-01", "date XXXX-WXX-2", "date XXXX-WXX-4", "date XXXX-WXX-1",
        "date XXXX-WXX-2"),
      MarkedFacts("Wij zoeken ouders die op ⟨donderdag⟩ willen helpen.", "date XXXX-WXX-4"),
      MarkedFacts(
        "Wij slapen op ⟨woensdag 14 oktober⟩ op school. De kinderen moeten ⟨woensdag⟩ om ⟨18.15 uur⟩ aanwezig zijn.",
        "date 2026-10-14", "date 2026-10-14", "time 18:15"),
      MarkedFacts("- De jassen hangen er nog, ⟨maandag⟩ ophalen", "date 2026-10-05"),
      MarkedFacts(
        "Dit is de week van ⟨12 oktober⟩:\n\n- ⟨ma⟩ – knutselen\n- ⟨do⟩ – zwemmen", "date 2026-10-12",
        "date 2026-10-12",
        "date 2026-10-15"),
    ])
  func bareWeekdays(_ example: MarkedFacts) throws { try check(example) }
}

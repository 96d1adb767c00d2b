import Annotation
import Facts
import Prose
import Segmentation
import Testing

@Suite struct ActionTests {
  private func actions(_ text: String) throws -> [Action] {
    let day = try #require(Day("2026-09-14"))
    let document = Annotator.shared.annotate(Segmenter().segment(Message(text: text)))
    return ActionFinder().actions(in: document, facts: FactFinder(referenceDate: day).facts(in: document))
  }

  /// One action is found in the text: of this kind, told so.
  private func expectOne(_ text: String, _ kind: String, _ short: String) throws {
    let found = try actions(text)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.text) == [short])
  }

  @Test(
    "asked, and in a few words",
    arguments: [
      ("Meld uw kind vóór 8.30 uur af.", "sign-off", "Meld uw kind af"),
      ("Wilt u zich voor vrijdag aanmelden via Parro?", "sign-up", "Meld u aan via Parro"),
      ("Graag een lege doos meegeven.", "give-along", "Geef een lege doos mee"),
      ("Wilt u een broodtrommel zonder noten meegeven?", "give-along", "Geef een broodtrommel zonder noten mee"),
      ("Geef uw kind maandag een envelop met geld mee.", "give-along", "Geef uw kind een envelop met geld mee"),
      ("Geef een set schone kleren mee.", "give-along", "Geef een set schone kleren mee"),
      ("Lever het formulier in met de post.", "hand-in", "Lever het formulier in"),
      ("Neem een etui met potlood en gum mee.", "bring", "Neem een etui met potlood en gum mee"),
      (
        "Wij verzoeken u het formulier vóór 3 mei in te leveren bij de mentor.", "hand-in",
        "Lever het formulier in bij de mentor"
      ),
      (
        "Het formulier moet vóór 3 mei worden ingeleverd bij de leerkracht.", "hand-in",
        "Lever het formulier in bij de leerkracht"
      ),
      (
        "Dit bedrag dient uiterlijk 30 april te zijn voldaan via de betaallink.", "pay",
        "Betaal dit bedrag via de betaallink"
      ),
      ("Aanmelden kan tot 5 maart via Parro.", "sign-up", "Meld u aan via Parro"),
      ("U kunt zich tot en met 28 oktober opgeven via Parro.", "sign-up", "Geef u op via Parro"),
      (
        "Neemt u vóór 13 december contact op met onze administratie.", "contact",
        "Neem contact op met onze administratie"
      ),
      ("Laat het uiterlijk woensdag 11 november weten.", "let-know", "Laat het weten"),
      ("Vergeet niet uw kind op tijd op te halen.", "pick-up", "Haal uw kind op"),
      ("Ouders dienen hun kind om 8.15 uur af te melden.", "sign-off", "Meld uw kind af"),
      ("Graag vóór 12 oktober doorgeven of uw kind meedoet.", "let-know", "Geef door of uw kind meedoet"),
      (
        "Wij verzoeken u vriendelijk doch dringend het verschuldigde bedrag binnen veertien dagen na ontvangst van deze brief over te maken.",
        "transfer-money", "Maak het verschuldigde bedrag over"
      ),
      ("Indien uw kind ziek is, vragen wij u dit vóór 9 mei door te geven.", "let-know", "Geef dit door"),
      ("Vergeten jullie de gymtas niet mee te geven?", "give-along", "Geef de gymtas mee"),
      ("Medicijnen geeft u af bij meester Bert.", "hand-in", "Geef medicijnen af bij meester Bert"),
      ("We zoeken twee ouders; opgeven bij Gül.", "sign-up", "Geef u op bij Gül"),
      ("Neem je gymtas mee.", "bring", "Neem je gymtas mee"),
      ("Neem geen snoep mee.", "not-bring", "Neem geen snoep mee"),
      ("Zet nooit uw auto op de stoep.", "not-do", "Zet nooit uw auto op de stoep"),
      ("Trek je kind geen trui met een logo aan.", "not-do", "Trek je kind geen trui met een logo aan"),
      ("Vergeet je paspoort niet.", "bring", "Vergeet je paspoort niet"),
      ("Stuur vóór 7 juni een brief naar school.", "send", "Stuur een brief naar school"),
      ("Wie een kraampje wil, meldt zich bij Tamara.", "let-know", "Meld u bij Tamara"),
      ("De boeken lever je op donderdag 24 juni in bij de balie.", "hand-in", "Lever de boeken in bij de balie"),
      ("We zoeken drie ouders; aanmelden kan tot 30 oktober bij de juf.", "sign-up", "Meld u aan bij de juf"),
      ("Loop even langs bij Monique.", "come", "Loop langs"),
      ("Heeft u opvang nodig, dan verzoeken wij u dit vóór 27 november door te geven.", "let-know", "Geef dit door"),
      ("Wij verzoeken u de ingang aan de Parklaan te gebruiken.", "use", "Gebruik de ingang"),
      (
        "De rapporten worden uiterlijk vrijdag 19 februari weer op school ingeleverd.", "hand-in",
        "Lever de rapporten in"
      ),
    ])
  func asked(text: String, kind: String, short: String) throws {
    try expectOne(text, kind, short)
  }

  @Test(
    "told of a family, and so asked",
    arguments: [
      ("Kinderen dragen op de boot een zwemvest.", "dress", "Draag een zwemvest"),
      ("Ouders van groep 4 parkeren bij de kerk en lopen het laatste stuk.", "park", "Parkeer bij de kerk"),
      ("Elke leerling haalt zijn kluisje leeg.", "empty", "Haal zijn kluisje leeg"),
      ("U voorziet de broodtrommel van een naam.", "label-clothes", "Voorzie de broodtrommel van een naam"),
      ("Een kussen nemen jullie zelf mee.", "bring", "Neem een kussen mee"),
      ("De huur betaalt uw kind contant bij de balie.", "pay", "Betaal de huur"),
      ("Ouders die contant betalen, stappen vóór 4 mei over op de app.", "change", "Stap over"),
      ("Uw dochter kiest een vak en noteert dat op het formulier.", "choose", "Kies een vak"),
      ("Het schema wordt door de leerling meegebracht.", "bring", "Breng het schema mee"),
    ])
  func toldOfFamilies(text: String, kind: String, short: String) throws {
    let found = try actions(text)
    #expect(found.first?.kind == kind)
    #expect(found.first?.text == short)
  }

  @Test(
    "in the style of a note, or by how things must be",
    arguments: [
      ("kaplaarzen aandoen", "dress", "Doe kaplaarzen aan"),
      ("De jassen hangen nog in de gang, morgen ophalen svp", "collect", "Haal op"),
      ("sporttas en bidon mee", "bring", "Neem sporttas en bidon mee"),
      ("Graag ondertekend terug vóór 3 mei.", "return", "Breng terug"),
      ("De map moet vrijdag weer mee naar school.", "bring", "Neem de map mee"),
      ("De kinderen krijgen van huis een banaan mee.", "give-along", "Geef een banaan mee"),
      ("De lijst moet maandag binnen zijn.", "hand-in", "Lever de lijst in"),
      ("Op maandag moet het licht in orde zijn.", "arrange", "Zorg dat het licht in orde is"),
      ("Het strookje ontvangen wij graag uiterlijk 3 mei retour.", "return", "Retourneer het strookje"),
      ("Wij horen graag vóór 3 mei of u komt.", "let-know", "Laat het weten"),
      ("Wij verzoeken u uw keuze via het portaal vast te leggen.", "let-know", "Leg uw keuze vast via het portaal"),
      ("Stel de juf op de hoogte.", "let-know", "Stel de juf op de hoogte"),
      ("Smeer uw kind thuis in en geef een pet mee.", "sun-cream", "Smeer uw kind in"),
      ("Aarzel niet om te bellen.", "call", "Bel"),
      ("Houd de deur open voor de kleuters.", "do", "Houd de deur open voor de kleuters"),
      (
        "Wij adviseren u uw kind de komende dagen niet alleen naar school te laten gaan.", "do",
        "Laat uw kind de komende dagen niet alleen naar school gaan"
      ),
      ("Wij vragen u uw kind thuis te laten eten.", "do", "Laat uw kind thuis eten"),
      ("Geef uw kind een tas met gymkleren mee.", "give-along", "Geef uw kind een tas met gymkleren mee"),
      (
        "De kosten bedragen € 15,00, over te maken op rekening NL91ABNA0417164300.", "transfer-money",
        "Maak € 15,00 over op NL91ABNA0417164300"
      ),
      ("Wij vragen u de hond thuis te laten.", "not-bring", "Laat de hond thuis"),
      (
        "U dient uw kind te laten ophalen door een volwassene.", "do", "Laat uw kind ophalen door een volwassene"
      ),
      ("Zouden jullie je kind thuis willen laten eten?", "do", "Laat je kind thuis eten"),
      ("Wij vragen u ons te laten weten of u komt.", "let-know", "Laat ons weten"),
    ])
  func noted(text: String, kind: String, short: String) throws {
    let found = try actions(text)
    #expect(found.first?.kind == kind)
    #expect(found.first?.text == short)
  }

  @Test(
    "asked without a verb that says so",
    arguments: [
      ("Snoep en geld blijven thuis.", "not-bring", "Laat snoep en geld thuis"),
      ("Speelgoed laten we thuis.", "not-bring", "Laat speelgoed thuis"),
      ("Telefoons mogen niet mee.", "not-bring", "Laat telefoons thuis"),
      ("Gymschoenen zijn verplicht.", "dress", "Draag gymschoenen"),
      ("Sieraden moeten af.", "dress", "Doe sieraden af"),
      ("Mee: een kussen en een zaklamp.", "bring", "Neem een kussen en een zaklamp mee"),
      ("Wij rekenen op uw komst.", "come", "Kom"),
      ("Aanmelding graag via Parro.", "sign-up", "Meld u aan via Parro"),
      ("Opgave vóór 3 mei bij juf Gül.", "sign-up", "Geef u op bij juf Gül"),
      ("Mailtje naar de juf graag.", "email", "Mail naar de juf"),
    ])
  func implied(text: String, kind: String, short: String) throws {
    try expectOne(text, kind, short)
  }

  @Test(
    "asked by a clause, a topic, a courtesy",
    arguments: [
      ("Zorg dat uw kind om 8.15 uur op school is.", "arrange", "Zorg dat uw kind om 8.15 uur op school is"),
      ("Het is fijn als u het formulier meegeeft.", "give-along", "Geef het formulier mee"),
      ("Een boek ruilen kan tot vrijdag via de app.", "swap", "Ruil een boek via de app"),
      ("Insmeren doet u thuis.", "sun-cream", "Smeer in"),
      ("Ziekte meldt u bij de administratie.", "let-know", "Meld ziekte bij de administratie"),
      ("Wij raden aan kleding met korte mouwen te dragen.", "dress", "Draag kleding"),
      ("Laat uw kind de opgaven maken.", "practise", "Laat uw kind de opgaven maken"),
      ("Kijk even of de tas leeg is.", "check", "Kijk of de tas leeg is"),
      ("Trek uw kind kleren aan die vies mogen worden.", "dress", "Trek uw kind kleren aan"),
      ("Denken jullie aan de gymtas?", "watch", "Denk aan de gymtas"),
      ("Wie kan vrijdag helpen?", "help", "Help"),
      ("Iedereen maakt een hapje.", "make", "Maak een hapje"),
      ("Bel ons als uw kind niet komt.", "call", "Bel ons"),
      ("Controleer thuis of de naam in de jas staat.", "check", "Controleer of de naam in de jas staat"),
      ("Wij raden u aan op de fiets te komen.", "come", "Kom op de fiets"),
      ("Ouders worden gevraagd om mee te helpen.", "help", "Help mee"),
      ("De bijdrage van € 30 ontvangen wij graag vóór 1 november.", "pay", "Betaal de bijdrage van € 30"),
    ])
  func told(text: String, kind: String, short: String) throws {
    try expectOne(text, kind, short)
  }

  @Test(
    "not to be done",
    arguments: [
      ("Een telefoon mag niet worden meegenomen.", "not-bring", "Neem geen telefoon mee"),
      ("Kinderen mogen geen snoep meenemen.", "not-bring", "Neem geen snoep mee"),
      ("Wij verzoeken u geen afspraken te plannen.", "not-do", "Plan geen afspraken"),
      ("Graag geen snoep meegeven.", "not-bring", "Geef geen snoep mee"),
      ("Ontbijt niet thuis.", "not-do", "Ontbijt niet thuis"),
    ])
  func forbidden(text: String, kind: String, short: String) throws {
    try expectOne(text, kind, short)
  }

  /// What is denied only in part is asked without that part; what is denied as a whole is never asked.
  @Test(
    "denied in part",
    arguments: [
      ("Ruim de kamer op en hang hem op.", ["Ruim de kamer op", "Hang hem op"]),
      ("Overhoor niet alles, maar vraag ernaar.", ["Overhoor niet alles, maar vraag ernaar"]),
      ("Belt u dan met de vervoerder en niet met de school.", ["Bel met de vervoerder"]),
      (
        "Schiet ons gerust aan op het plein, maar liever niet vlak voor de bel.", ["Schiet ons aan op het plein"]
      ),
      ("Kom niet met de auto, maar op de fiets.", ["Kom op de fiets"]),
      ("Lever het formulier in, liefst niet in een envelop.", ["Lever het formulier in"]),
      ("Bel andere ouders niet op om te klagen, maar kom bij mij.", ["Bel andere ouders niet op om te klagen", "Kom"]),
      ("Wij verzoeken u niet te bellen, maar te mailen.", ["Bel niet", "Mail"]),
      ("Neem uw step, bal of hoepel niet mee.", ["Neem uw step, bal of hoepel niet mee"]),
      ("Neem een handdoek mee, maar geen snoep.", ["Neem een handdoek mee"]),
      ("Stuur, als het kan, geen foto's naar de juf.", []),
      ("Bel ons als uw kind niet komt, dan hoeven wij niet te zoeken.", ["Bel ons"]),
      ("Laat het weten zodra u iets weet, want wij wachten niet.", ["Laat het weten"]),
    ])
  func deniedInPart(text: String, shorts: [String]) throws {
    #expect(try actions(text).map(\.text) == shorts)
  }

  @Test(
    "what was, what another verb says, what is only asked or told, and what says too little",
    arguments: [
      "De werkzaamheden nemen naar verwachting zes weken in beslag.",
      "Mogen wij u erop wijzen dat roken op het plein verboden is?", "Wij vragen de gemeente de bomen te snoeien.",
      "De taxi haalt uw kind op bij de voordeur.", "Wij willen u graag enkele vragen stellen.",
      "U mag uw kind niet eerder ophalen dan 12.00 uur.", "Wilt u uw kind niet te laat brengen?",
      "Onze tarieven wijzigen.", "De haal- en brengtijden wijzigen.", "Onze voorwaarden wijzigen per 1 januari.",
      "De huisarts stuurt u naar een specialist.", "De leerkrachten halen de kinderen op bij het hek.",
      "De pedagogisch medewerkers halen de kinderen uit groep 1 t/m 4 op bij het lokaal.",
      "Tot nu toe kon u uw kind het hele jaar door bij ons inschrijven.",
      "Ook werkhouding, motivatie en thuissituatie wegen mee.",
      "Wij hopen dat u inziet waarom wij hiervoor gekozen hebben.", "Wat kunt u doen?", "Hoe kunt u zich aanmelden?",
      "Een brief is gestuurd aan de inspectie, aan welke schorsingen gemeld moeten worden.",
      "De rapportage, die op 18 september is aangeboden, laat zien dat een fusie nodig is.",
      "Bij twijfel geldt: niet doen.",
    ])
  func notToBeDone(text: String) throws {
    #expect(try actions(text).map(\.text) == [])
  }

  @Test(
    "with all that belongs to it",
    arguments: [
      ("U kunt de website raadplegen.", "read", "Raadpleeg de website"),
      ("Wilt u de fietsen in de rekken zetten?", "park", "Zet de fietsen in de rekken"),
      ("Geef door of u komt.", "let-know", "Geef door of u komt"),
      ("Gelieve € 10 mee te geven.", "give-along", "Geef € 10 mee"),
      ("Houd de in- en uitrit vrij.", "note", "Houd de in- en uitrit vrij"),
      ("Wij verzoeken u zorg te dragen voor een lunch.", "arrange", "Draag zorg voor een lunch"),
      (
        "Gelieve de verschuldigde € 32,50 over te maken op NL91 ABNA 0417 1643 00.", "transfer-money",
        "Maak de verschuldigde € 32,50 over op NL91 ABNA 0417 1643 00"
      ),
      ("Wij stellen het op prijs als u ons een afschrift doet toekomen.", "send", "Doe ons een afschrift toekomen"),
      (
        "Zorg voor een vaste werkplek waar de telefoon buiten bereik ligt.", "arrange", "Zorg voor een vaste werkplek"
      ),
    ])
  func whole(text: String, kind: String, short: String) throws {
    try expectOne(text, kind, short)
  }

  /// What is denied of a first verb may be denied of the second too: then that is not told as something to do.
  @Test(arguments: [
    ("Wij verzoeken u uw kind tijdens de toets niet te bellen of te appen.", ["bellen"]),
    ("Wij vragen u om geen noten mee te geven of pinda's mee te nemen.", ["meegeven"]),
    ("U moet uw kind tijdens de les niet bellen of appen.", []),
    ("Wij vragen u om geen noten mee te geven en een lunch mee te nemen.", ["meegeven", "meenemen"]),
    ("Wij vragen u om uw kind af te melden en een briefje mee te geven.", ["afmelden", "meegeven"]),
    ("Als u niet kunt komen, vragen wij u om dat te melden en een briefje in te leveren.", ["melden", "inleveren"]),
  ])
  func denialIsShared(text: String, verbs: [String]) throws {
    #expect(try actions(text).map(\.verb) == verbs)
  }

  /// A particle belongs to the verb of its own clause.
  @Test(arguments: [
    ("Zet de fiets weg en stap af op het plein.", "afzetten"),
    ("Start om 9.00 uur bij de kerk, om 10.00 uur zijn we terug.", "terugstarten"),
    ("De ouders lezen de stukken vooraf en sturen hun vragen uiterlijk 29 oktober in.", "inlezen"),
  ])
  func noParticleOfAnotherClause(text: String, wrong: String) throws {
    #expect(try !actions(text).map(\.verb).contains(wrong))
  }

  @Test func aCaseAtTheEndIsOfTheLastThingAsked() throws {
    let found = try actions("Lever de strook in en bel ons als u vragen heeft.")
    #expect(found.map(\.condition?.text) == [nil, "als u vragen heeft"])
  }

  @Test func whatNotToTakeStandsBesideWhatToTake() throws {
    let found = try actions("Neem een kussen mee. Geen snoep en geen telefoon.")
    #expect(found.map(\.kind) == ["bring", "not-bring"])
    #expect(found.last?.text == "Neem geen snoep en geen telefoon mee")
    #expect(try actions("De zon scheen. Geen wolk aan de lucht.").map(\.text) == [])
  }

  @Test func aRequestBeforeAnotherIsNoCase() throws {
    let found = try actions("Wilt u een tekening maken en die bij de juf afgeven? Zeg niets tegen de meester!")
    #expect(found.map(\.verb) == ["maken", "afgeven", "zeggen"])
    #expect(try actions("Wilt u meehelpen? Meld u bij de juf.").map(\.verb) == ["melden"])
  }

  @Test(
    "not asked of the reader",
    arguments: [
      "Twijfel je?", "Balen, maar niks aan te doen!", "De lessen mogen door hem niet worden bijgewoond.",
      "De formulieren moeten worden ingevuld door de school; het zelf meegeven ervan is niet toegestaan.",
      "Onderwerp: opgeven voor de opvang", "Alle kinderen mogen verkleed komen.",
      "De zieke juf blijft thuis.", "Een helm is niet verplicht.",
      "Genoeg tijd dus om hoofdstuk 2 te herhalen!", "De logopedist en de juf schuiven aan.", "Werkgroep lezen",
      "Het is leuk als het zonnetje schijnt.", "Zonder diploma mag uw kind niet meedoen.",
      "Aanmelding voor de opvang is niet nodig.", "Groep 1 en 2 lopen om 9.00 uur.",
      "Kinderen die contant betalen, krijgen een bon.", "Maandag gaat het rapport mee.",
      "De rapporten gaan mee naar huis.",
      "Per 1 april wijzigen onze voorwaarden.", "Kinderen betalen niets.", "Bij 20 uur per maand betaalt u € 210.",
      "De leerlingen maken die dag een tekening.", "Graag vertellen juf An en ik u meer.", "Wat een dag was dat, zeg!",
      "Op 12 november komen de luizenouders opnieuw controleren.", "Hij zei: \"Loop maar mee.\"",
      "Vrijdag trekken tweehonderd kinderen hun sportschoenen aan.",
      "Wij voeren een gesprek waarin de afspraken worden vastgelegd.",
      "Alle leerlingen maken in de les gebruik van een laptop, die u zelf koopt.",
      "Veel plezier en geniet van de vakantie!", "U dient te denken aan de kosten.",
      "De kinderen lezen elke dag in de klas.", "De leerkracht belt u morgen.", "De juf vergeet u niet te bellen.",
      "U hoeft niets in te vullen.",
      "Aanmelden is niet nodig.", "Wij sturen u het formulier.", "Vorig jaar leverde u het formulier in.",
      "De boeken worden door de school besteld.", "Heeft u het formulier al ingevuld?",
      "Omdat u het formulier invult, weten wij het.", "Let op: de hoofdingang is dicht.", "Open dag",
      "Wilt u uw kind niet te vroeg naar school sturen?", "De kinderen nemen hun werkstuk mee naar huis.",
      "Uw kind neemt vandaag een brief mee naar huis.", "De leerlingen vullen op school een vragenlijst in.",
      "Het dak moet worden gerepareerd.",
      "Het plein moet worden schoongemaakt.", "Pedagogisch medewerkers dienen een VOG in te leveren.",
      "Wilt u een afspraak wijzigen, dan kan dat.", "De toets moet door de school worden nagekeken.",
    ])
  func notAsked(text: String) throws {
    #expect(try actions(text).map(\.text) == [])
  }

  @Test(
    "asked in other ways",
    arguments: [
      ("Praat er thuis over.", "talk", "Praat"),
      (
        "Plaats geen foto's van andere kinderen op sociale media.", "not-do",
        "Plaats geen foto's van andere kinderen op sociale media"
      ),
      ("Vertel niet voor wie de surprise is.", "not-do", "Vertel niet voor wie de surprise is"),
      ("Zet uw handtekening onder het rapport.", "sign", "Zet uw handtekening"),
      ("Stuur een app naar de juf.", "send-message", "Stuur een app naar de juf"),
      ("Probeer de afspraak buiten lestijd te plannen.", "make-appointment", "Plan de afspraak"),
      ("Controleer uw kind 's avonds op teken.", "check", "Controleer uw kind op teken"),
      ("Zorg zelf voor drinken en een jas.", "arrange", "Zorg voor drinken en een jas"),
      ("Denkt u eraan de gymtas mee te geven?", "give-along", "Geef de gymtas mee"),
      ("Neemt uw kind de gymtas mee naar huis?", "bring", "Neem de gymtas mee"),
      ("Wij nodigen u van harte uit voor de ouderavond.", "come-welcome", "Kom naar de ouderavond"),
      ("U bent van harte welkom in de aula.", "come-welcome", "Kom"),
      ("Wees op tijd, want de bus wacht niet.", "be-on-time", "Wees op tijd"),
      (
        "De kinderen moeten om 8.15 uur in de klas zijn.", "be-on-time",
        "Zorg dat de kinderen om 8.15 uur in de klas zijn"
      ),
      ("Alle laatjes moeten leeg.", "empty", "Maak alle laatjes leeg"),
      ("Gymtas niet vergeten!", "bring", "Vergeet gymtas niet"),
      ("De kinderen moeten een lunchpakket bij zich hebben.", "bring", "Neem een lunchpakket mee"),
      (
        "Het bedrag kan naar NL91ABNA0417164300.", "transfer-money", "Maak het bedrag over op NL91ABNA0417164300"
      ),
      ("Wie niet kan betalen, mag de directeur bellen.", "call", "Bel de directeur"),
      (
        "Uw zoon of dochter kan de laptop ophalen in de mediatheek.", "collect", "Haal de laptop op"
      ),
      ("Ziekmelden kan via Parro.", "register-illness", "Meld uw kind ziek"),
      ("De kosten zijn € 20, te betalen via de app.", "pay", "Betaal via de app"),
      ("Filmen in het zwembad mag niet.", "not-do", "Film niet in het zwembad"),
      ("Tijdens de voorstelling is filmen niet toegestaan.", "not-do", "Film niet"),
      ("Zwarte zolen zijn niet toegestaan.", "not-do", "Zwarte zolen zijn niet toegestaan"),
      ("Honden mogen niet in de tuin.", "not-bring", "Honden mogen niet in de tuin"),
      ("Speelgoed en geld gaan niet mee.", "not-bring", "Laat speelgoed en geld thuis"),
      ("Telefoons mogen niet mee de zaal in.", "not-bring", "Laat telefoons thuis"),
      ("Laat kinderen geen sjaals delen.", "not-do", "Laat kinderen geen sjaals delen"),
      (
        "Wij raden u aan om, alvorens een afspraak te maken, eerst contact op te nemen met uw huisarts.", "contact",
        "Neem contact op met uw huisarts"
      ),
      ("Wilt u een slaapzak meegeven, voorzien van de naam van uw kind?", "give-along", "Geef een slaapzak mee"),
      ("Gelieve niet op de stoep te parkeren.", "not-do", "Parkeer niet op de stoep"),
      ("Merk je iets, meld het ons dan meteen.", "let-know", "Meld het"),
      ("Wilt u er thuis op letten dat de laptop wordt opgeladen?", "watch", "Let erop dat de laptop wordt opgeladen"),
      (
        "Wij doen een beroep op u om dit onderwerp thuis ter sprake te brengen.", "talk",
        "Breng dit onderwerp ter sprake"
      ),
    ])
  func askedInOtherWays(text: String, kind: String, short: String) throws {
    try expectOne(text, kind, short)
  }

  @Test(
    "neither a ban nor a request",
    arguments: [
      "Betalen mag niet contant.", "Aanmelden mag niet via de mail.", "Kinderen mogen niet in de tuin.",
      "Wijzigingen zijn niet toegestaan.", "Het uitstapje gaat niet door.", "Neemt uw kind weleens snoep mee?",
      "Bloemen zijn welkom.", "Kinderen zijn welkom bij de Rupsen.", "Wij nodigen de burgemeester uit.",
      "Nieuwe ouders zijn welkom op onze open dag.", "U bent altijd welkom.",
      "Wij moeten om 8.15 uur in de klas zijn.", "Indien uw kind geen gymschoenen heeft, mag het niet meedoen.",
      "Bestel je vóór vrijdag, dan betaal je geen verzendkosten.", "Mailen mag ook.",
      "Als koken niet lukt, mag u ook fruit meegeven.", "Wij verwachten dat het om 20.00 uur regent.",
      "De kosten gaan naar NL91ABNA0417164300 over.",
      "Ik kom tot februari elke maandag meedraaien.", "Ik hou van zingen en knutselen.",
      "Dan zoeken wij een dag, zodat een nieuwe afspraak gemaakt kan worden.",
      "Elke groep heeft een ochtend waarop de kinderen hun boeken mogen ruilen.",
      "Onze leerkrachten wordt verzocht medicatie toe te dienen.",
      "De bonden hebben het personeel opgeroepen om het werk neer te leggen.",
      "Die avond wordt uitgelegd hoe u de cijfers kunt inzien.", "Extra dag aanvragen kan niet meer.",
      "Op maandag 23 november ontvangen wij u graag voor een gesprek.",
      "Het advies, dat vóór 31 januari wordt afgegeven, is voorlopig.",
      "Weet je nog dat de boeken vandaag ingeleverd moesten worden?", "Kom op, dat kan beter!",
      "Hij komt in aanmerking voor extra tijd.", "Daar maken sommige ouders zich zorgen over.", "Doe even rustig aan.",
      "Vragen of zorgen?", "Ophalen door iemand anders?", "Niet reageren betekent dat u akkoord bent.",
      "Er staat altijd een kind te wachten.", "Loop je ergens tegenaan, thuis of op school?",
      "Deze maand vullen de leerlingen op school een vragenlijst in.",
      "Hiervoor dient toestemming te worden verleend door de teamleider.", "Bellen doet u alleen in noodgevallen.",
      "Filmen mag, online zetten liever niet.", "Filmen liever niet.", "Bellen bij voorkeur niet na 18.00 uur.",
    ])
  func neitherBannedNorAsked(text: String) throws {
    #expect(try actions(text).map(\.text) == [])
  }

  @Test(
    "before when",
    arguments: [
      ("Lever het briefje uiterlijk vrijdag 9 oktober in.", "2026-10-09"),
      ("Lever het briefje vóór vrijdag 9 oktober 12.00 uur in.", "2026-10-09T12:00"),
      ("Bel ons vóór 8.30 uur.", "T08:30"),
      ("U kunt zich inschrijven van 13 januari t/m 18 januari.", "2027-01-18"),
      ("Neem van 12 t/m 16 oktober een handdoek mee.", nil),
      ("Bel ons tussen 9.00 en 12.00 uur.", nil),
      ("Vul het formulier in. Doe dit uiterlijk 21 mei.", "2027-05-21"),
      ("Op 2 oktober komt de fotograaf. Meld u vóór die datum aan.", "2026-10-02"),
      ("Meld u op maandag 12 oktober vóór 12.00 uur aan.", "2026-10-12T12:00"),
      ("Lever het uiterlijk 1 maart in.", "2027-03-01"),
      ("U schrijft zich in tussen maandag 23 november en donderdag 26 november 22.00 uur.", "2026-11-26T22:00"),
      ("We zoeken ouders voor woensdag 7 juli; opgeven kan bij de juf.", nil),
    ])
  func deadlines(text: String, iso: String?) throws {
    #expect(try actions(text).map { $0.deadline?.iso } == [iso])
  }

  @Test(
    "in which cases",
    arguments: [
      ("Als uw kind ziek is, belt u vóór 8.30 uur de school.", "Als uw kind ziek is"),
      ("Heeft u vragen, dan kunt u mailen naar info@school.nl.", "Heeft u vragen"),
      ("Bij ziekte belt u de school.", "Bij ziekte"),
      ("Is uw kind ziek? Bel dan de school.", "Is uw kind ziek?"),
      ("Bel de school.", nil),
      ("Controleer altijd het etiket, ook als u het product al jaren koopt.", nil),
      ("Meld u aan, zelfs als u twijfelt.", nil),
      ("Bel dan zowel de stagebegeleider als de school.", nil),
      ("Maakt uw kind gebruik van de bso, regel de opvang dan zelf.", "Maakt uw kind gebruik van de bso"),
      ("Indien u vragen heeft, verzoeken wij u dit te melden.", "Indien u vragen heeft"),
    ])
  func conditions(text: String, condition: String?) throws {
    #expect(try actions(text).map { $0.condition?.text } == [condition])
  }

  @Test func aListBelongsToWhatOpensIt() throws {
    let found = try actions("Neem mee:\n\n- een handdoek;\n- zwemkleding;\n- geen snoep.\n\nTot dan.")
    #expect(found.map(\.kind) == ["bring"])
    #expect(found.first?.objects.map(\.text) == ["een handdoek", "zwemkleding"])
  }

  @Test func objectsAreWordsOfTheMessage() throws {
    let text = "Uw kind neemt mee: zwemkleding, een handdoek en een stevige tas."
    let action = try #require(try actions(text).first)
    #expect(action.objects.map(\.text) == ["zwemkleding", "een handdoek", "een stevige tas"])
    for object in action.objects { #expect(String(text[object.range]) == object.text) }
    #expect(String(text[action.range]) == text)
  }

  @Test func sentencesAreCountedOverTheWholeMessage() throws {
    let found = try actions("Beste ouders,\n\nHet is herfst. Vul het formulier in.\n")
    #expect(found.map(\.sentence) == [2])
  }
}

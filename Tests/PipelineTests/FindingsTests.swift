import Foundation
import Formats
import Pipeline
import Prose
import Testing

/// What is pointed out, and what must be left alone.
struct FindingsTests {
  private func findings(_ kind: Finding.Kind, _ text: String) throws -> [Finding] {
    let day = try #require(Day("2026-09-28"))
    return try Helder().simplify(Message(text: text), options: Options(mode: .suggest, referenceDate: day)).warnings
      .filter { $0.kind == kind }
  }

  @Test(arguments: [
    (
      "Bij mooi weer vertelt de juf op het grote plein over de reis en u kunt daarna in de klas alle werkjes van de kinderen bekijken.",
      "vóór ‘en u kunt …’: dan zijn het twee zinnen."
    ),
    (
      "Wij vieren het feest dit jaar vooral met alle groepen samen in de grote zaal van het buurthuis, omdat er daar heel veel plaats is.",
      "vóór ‘omdat er daar …’. Maak van dat deel een eigen zin."
    ),
    (
      "Alle kinderen krijgen na de herfstvakantie van de juf een nieuwe map met opdrachten, die zij thuis rustig mogen maken en lezen.",
      "vóór ‘die zij thuis …’. Maak van dat deel een eigen zin."
    ),
    (
      "De werkgroep van de school, die al jaren met veel plezier dit grote feest organiseert, heeft voor zaterdag nog tien ouders met een auto nodig.",
      "U kunt ‘die al jaren …’ eruit halen. Maak van dat deel een eigen zin."
    ),
    (
      "Als het regent, staat de bus van groep 6 om kwart over acht bij het hek aan de voorkant; de juf brengt de tassen van de kinderen naar de hal.",
      "bij de puntkomma, vóór ‘de juf brengt …’."
    ),
    (
      "Omdat de muren van het lokaal nog nat zijn en de verf eerst goed moet drogen, gaan de kinderen de hele week naar een andere klas.",
      "vóór ‘gaan de kinderen …’ een eigen zin zonder ‘omdat’. Begin de zin daarna met ‘Daarom’."
    ),
    // The second half has its verb in front, so that it has to be turned round.
    (
      "Tot die tijd vertrekken we op vrijdag niet om kwart over tien maar pas om tien over half elf en krijgen we het badwater een half uur langer.",
      "vóór ‘en krijgen we …’. Begin de tweede zin met wie het doet."
    ),
    (
      "Na afloop van de sponsorloop haalt uw kind in de week erna het geld op bij alle sponsors en levert het op vrijdag in bij de juf.",
      "vóór ‘en levert het …’. Begin de tweede zin met wie het doet."
    ),
    (
      "Als uw kind de hele week ziek is en niet naar school kan, belt u elke ochtend voor half negen even met de school.",
      "Maak van het deel vóór ‘belt u elke …’ een vraag. Begin de zin daarna met ‘Dan’."
    ),
    // No comma or conjunction between: what it is for, or what is said.
    (
      "De gymlessen van groep 5 worden dit jaar op dinsdag en donderdag samen met groep 6 gegeven om alle kinderen genoeg te laten bewegen.",
      "vóór ‘om alle kinderen …’. Maak van dat deel een eigen zin."
    ),
    (
      "In het gesprek van vorige week hebben wij u al verteld dat uw zoon na de zomer een jaar langer in groep 2 blijft.",
      "vóór ‘dat uw zoon …’. Maak van dat deel een eigen zin."
    ),
    (
      "De bus van groep 6 vertrekt om kwart over acht bij het hek aan de voorkant van de school, de juf brengt de tassen van de kinderen naar de hal.",
      "vóór ‘de juf brengt …’: dan zijn het twee zinnen."
    ),
  ]) func aLongSentenceIsToldWhereToCut(_ text: String, _ advice: String) throws {
    let found = try findings(.longSentence, text + "\n")
    #expect(found.count == 1 && found.allSatisfy { $0.message.hasSuffix(advice) }, "\(found.map(\.message))")
  }

  @Test func aSentenceThatIsShorterNowIsToldAsItIs() throws {
    let day = try #require(Day("2026-09-28"))
    let text =
      "In verband met de studiedag van het hele team op vrijdag 6 november dient u uw kind die dag tijdig af te melden voor de opvang op onze locatie aan de Dorpsstraat.\n"
    let found = try Helder().simplify(Message(text: text), options: Options(referenceDate: day)).warnings
      .filter { $0.kind == .longSentence }
    #expect(found.count == 1)
    #expect(
      found.allSatisfy { $0.message.hasPrefix("Deze zin heeft na de wijzigingen nog 29 woorden. ") },
      "\(found.map(\.message))")
  }

  /// No clause on both sides, a condition at the end, or a parse that isn't sure: as before.
  @Test(arguments: [
    "Neem voor de reis een rugzak, een fles water, een boterham, een appel, een regenjas, een pet, een handdoek en een stel droge kleren mee.",
    "Alle ouders van de kinderen uit groep 3, 4, 5, 6, 7 en 8 zijn die avond van harte welkom in de grote zaal van de school.",
    "Bel ons als uw kind die dag niet naar school kan komen en de andere kinderen van de groep al in de bus zitten.",
    "De juf zegt dat de kinderen die dag eerder naar huis mogen en dat de ouders hen om twaalf uur bij het hek kunnen ophalen.",
    "Schrijf voor vrijdag op wat je in de afgelopen weken leuk vond aan de lessen, wat je moeilijk vond en wat je anders zou doen.",
    "Voor ieder kind in deze groep is het bij ons op school elke week mogelijk om na de les nog een half uur extra te oefenen.",
    "Het rooster van de gymlessen in de grote zaal is dit jaar zodanig gemaakt dat alle groepen elke week twee keer kunnen gymmen.",
    "Deze avond is vooral bedoeld voor de ouders van kinderen die na de zomer in september naar groep 3 van onze school gaan.",
  ]) func aSentenceWithoutAJointIsOnlyCounted(_ text: String) throws {
    let found = try findings(.longSentence, text + "\n")
    #expect(
      found.count == 1 && found.allSatisfy { $0.message.contains("Maak er meer zinnen van") }, "\(found.map(\.message))"
    )
  }

  @Test(arguments: [
    ("De gymzaal is tot vrijdag gesloten. Er is een lekkage in het dak.", "de reden van de eerste"),
    ("De voorstelling van vanavond is afgelast. Twee spelers zijn ziek.", "de reden van de eerste"),
    ("De prijzen van de opvang gaan omhoog. De huur van het gebouw is gestegen.", "de reden van de eerste"),
    ("Juf Anna is ziek. Groep 4 heeft morgen geen les.", "het gevolg van de eerste"),
    ("Het boek was bedoeld voor groep 5. De meeste kinderen vonden het veel te moeilijk.", "tegen de eerste in"),
  ]) func aMissingLinkIsPointedOut(_ text: String, _ advice: String) throws {
    let found = try findings(.missingConnective, text + "\n")
    #expect(found.count == 1 && found.allSatisfy { $0.message.contains(advice) }, "\(found.map(\.message))")
    #expect(found.first?.range == UTF8Range(0, text.utf8.count))
  }

  @Test(arguments: [
    "De gymzaal is gesloten, want er is een lekkage. De gymles gaat niet door.",
    "De gymzaal is gesloten wegens onderhoud. Het dak is lek.",
    "Juf Anna is ziek. Daarom heeft groep 4 morgen geen les.",
    "De school is op vrijdag gesloten. Op maandag zijn wij weer open.",
    "De school is gesloten.\n\nDe juf van groep 3 is ziek.",
    "Is de school gesloten? Er is een lekkage in het dak.",
    "De deur is dicht. U kunt bellen als uw kind ziek is.",
    "De weg is afgesloten. Het verkeer gaat via een andere straat.",
    "De winkel is op maandag gesloten. Op zaterdag is hij langer open.",
    "De juf was vorige week ziek. De lessen gaan weer gewoon door.",
    "De speeltuin is opgeknapt. De hekken zijn geverfd.",
    "Het feest is verplaatst naar vrijdag. Iedereen is welkom.",
  ]) func otherPairsAreLeftAlone(_ text: String) throws {
    #expect(try findings(.missingConnective, text + "\n").isEmpty)
  }

  @Test func abstractNounsArePointedOut() throws {
    let found = try findings(
      .abstractNouns, "De betrokkenheid en de zelfstandigheid van de leerlingen vragen om duidelijkheid.\n")
    #expect(
      found.map(\.message) == [
        "De woorden ‘betrokkenheid’, ‘zelfstandigheid’ en ‘duidelijkheid’ zeggen niet wie wat doet. Gebruik liever werkwoorden."
      ])
  }

  @Test(arguments: [
    ("De indeling vindt plaats door loting.", "plaatsvinden"),
    ("Wij dragen de gegevens over aan de nieuwe school.", "overdragen"),
    ("Dit is ons ter ore gekomen.", "ter ore komen"),
    ("De dozen puilen uit.", "uitpuilen"),
    ("Wie het eerst komt, het eerst maalt.", "wie het eerst komt, het eerst maalt"),
    ("De MR moet met dit voorstel instemmen.", "instemmen met"),
    ("Neem alvorens te vertrekken uw sleutel mee.", "alvorens te"),
    ("De begeleider houdt de komende weken de vinger aan de pols.", "de vinger aan de pols houden"),
    ("Zo blijven de lessen in goede banen.", "in goede banen leiden"),
    ("De school staat er goed voor.", "er goed voor staan"),
    ("Dat is voor ons andere koek.", "andere koek"),
  ]) func hardPhrasesArePointedOutWithAPlainerOne(_ text: String, _ phrase: String) throws {
    let found = try findings(.difficultWord, text + "\n")
    #expect(found.contains { $0.message.hasPrefix("Niet elke ouder begrijpt ‘\(phrase)’.") }, "\(found.map(\.message))")
  }

  /// Its words in another clause, in a quotation, or in a name; words that everyone says.
  @Test(arguments: [
    "De bus wordt ingezet, waarvoor u zich kunt melden.", "Wij zingen het lied ‘Te kennen geven’ en geven een feest.",
    "Wij gaan naar de winkel van Mevrouw Wederom.", "De kinderen nemen een gymtas en een trui mee.",
    "Neem tekenpapier en een fietspomp mee.", "De ouders staan met hun fiets voor de deur.",
    "Dat is de druppel water die van het dak komt.", "De kinderen gaan hand in hand naar de gymzaal.",
    "Iedereen kan boven water blijven.", "De kinderen hebben een kerstvakantie van twee weken.",
  ]) func everydayWordsAreLeftAlone(_ text: String) throws {
    let found = try findings(.difficultWord, text + "\n")
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  /// Rare words and compounds with a rare part stay pointed out.
  @Test(arguments: ["Er is een tomeloze vreugde.", "De verpozing duurt een jaar.", "Dit bemoeilijkte het werk."])
  func rareWordsArePointedOut(_ text: String) throws {
    #expect(try findings(.difficultWord, text + "\n").count == 1)
  }

  /// What an edit explains needs no second note.
  @Test func anExplainedTermIsNoHardPhrase() throws {
    let text = "De penningmeester belt u. Vraag het aan de penningmeester.\n"
    #expect(try findings(.difficultWord, text).isEmpty)
  }

  @Test func manyNounsOfVerbsAreToldOnce() throws {
    let sentence = "Na ontvangst van de aanmelding volgt de bevestiging van de plaatsing."
    let text = "\(sentence) \(sentence.replacingOccurrences(of: "plaatsing", with: "inschrijving"))\n"
    let found = try findings(.nominalisation, text)
    #expect(found.count { $0.message.hasPrefix("Deze zin heeft veel naamwoorden") } == 1, "\(found.map(\.message))")
  }

  @Test func aHardPhraseIsToldOnce() throws {
    let text = "De leerkracht ziet de kist uitpuilen. Ook de kast puilt uit.\n"
    #expect(try findings(.difficultWord, text).count == 1)
  }

  @Test func aTermInThePluralIsExplainedToTheWriter() throws {
    let found = try findings(.difficultWord, "De vakdocenten komen ook.\n")
    #expect(
      found.map(\.message) == [
        "Niet elke ouder kent ‘vakdocenten’. Leg het uit: ‘een leraar die één vak geeft’."
      ])
  }

  @Test(arguments: [
    ("De nieuwe regel zal op school worden ingevoerd.", "‘zal … worden ingevoerd’"),
    ("Op deze dag wordt in de grote zaal het nieuwe plan besproken.", "‘wordt … besproken’"),
    (
      "U weet dat de muis in de gang vorige week dinsdag is gevangen, en de kat is blij.",
      "‘is gevangen’"
    ),
    ("In de gang zijn op drie plekken sporen van muizen aangetroffen.", "‘zijn … aangetroffen’"),
  ]) func aPassiveThatHidesTheDoerIsPointedOut(_ text: String, _ verbs: String) throws {
    let found = try findings(.passive, text + "\n")
    #expect(
      found.map(\.message) == ["Wie doet dit? Bij \(verbs) staat het er niet. Zeg liever wie het doet."],
      "\(found.map(\.message))")
  }

  /// By the passive's own verbs, and of one passive in a sentence.
  @Test(arguments: [
    (
      "De secretaris is hiervan op de hoogte, waarna het verlof op een later moment schriftelijk wordt gegeven.",
      "‘wordt gegeven’"
    ),
    (
      "Het plan wordt in de grote zaal uitgelegd en het besluit wordt op maandag in de klas besproken.",
      "‘wordt … uitgelegd’"
    ),
  ]) func aPassiveHasItsOwnVerbs(_ text: String, _ verbs: String) throws {
    let found = try findings(.passive, text + "\n")
    #expect(
      found.map(\.message) == ["Wie doet dit? Bij \(verbs) staat het er niet. Zeg liever wie het doet."],
      "\(found.map(\.message))")
  }

  @Test(arguments: [
    "De vuilnis wordt op dinsdag opgehaald.", "De school is op vrijdag gesloten.", "De brief is vandaag verstuurd.",
    "De school is in de hele week van de verbouwing vanaf maandag gesloten.",
    "De kinderen zijn na de vakantie met hun ouders weer naar huis gegaan.",
    "Uw dochter is vanwege het gebeurde op het plein voor één dag geschorst.",
    "De sleutel van de fietsenstalling is vanmiddag achter de struiken gevonden.",
    "Vanaf volgende week wordt de les op woensdag vervangen door de les op vrijdag.",
  ]) func shortPassivesAreLeftAlone(_ text: String) throws {
    #expect(try findings(.passive, text + "\n").isEmpty)
  }

  @Test(arguments: [
    ("De op woensdag geldende eindtijd blijft zoals die is.", "De op woensdag geldende eindtijd"),
    ("De niet afgenomen uren kunt u later gebruiken.", "De niet afgenomen uren"),
    (
      "Dat kwam door een door een leerling geopende, van de buren afkomstige bijlage.",
      "een door een leerling geopende, van de buren afkomstige bijlage"
    ),
    ("De als kopie toegevoegde kaart is oud.", "De als kopie toegevoegde kaart"),
    ("Lees de hiervoor benodigde papieren.", "de hiervoor benodigde papieren"),
    ("De hierin te bespreken punten zijn nieuw.", "De hierin te bespreken punten"),
    ("Dat ligt aan het al jaren dalende aantal leden.", "het al jaren dalende aantal"),
  ]) func halfASentenceBeforeANounIsPointedOut(_ text: String, _ words: String) throws {
    let found = try findings(.foldedModifier, text + "\n")
    #expect(found.compactMap(\.range).map { String(text[$0]) } == [words])
  }

  @Test(arguments: [
    "De goed gekozen woorden helpen.", "De nieuwe juf komt morgen.", "De zelf gemaakte taart is lekker.",
    "Het net geverfde hek is nog nat.", "Een van de gekozen ouders belt.",
    "De avond voor betrokken ouders is in mei.", "Het in de kast leggen kost tijd.",
  ]) func lightModifiersAreLeftAlone(_ text: String) throws {
    #expect(try findings(.foldedModifier, text + "\n").isEmpty)
  }

  @Test(arguments: [
    (
      "De leerling moet zich op vrijdagmiddag om 14.30 uur in het lokaal van de mentor melden.",
      "moet zich op vrijdagmiddag om 14.30 uur in het lokaal van de mentor melden"
    ),
    (
      "De gemeente, die al jaren eigenaar is van de zaal, verwacht problemen.",
      "gemeente, die al jaren eigenaar is van de zaal, verwacht"
    ),
  ]) func wordsThatStandTooFarApartArePointedOut(_ text: String, _ words: String) throws {
    let found = try findings(.wordsApart, text + "\n")
    #expect(found.compactMap(\.range).map { String(text[$0]) } == [words], "\(found.map(\.message))")
  }

  @Test(arguments: [
    ("Zakjes met allerlei lekkers, die tot nu toe gewoon waren, zien wij liever niet.", "een eigen zin."),
    ("Kinderen die op maandag door een ander worden gehaald, wachten in de hal.", "of zet het achteraan."),
    ("Boeken die in de vakantie thuis zijn kwijtgeraakt, liggen in de hal.", "of maak er een eigen zin van."),
  ]) func whatToDoDependsOnWhatStandsBetween(_ text: String, _ advice: String) throws {
    let found = try findings(.wordsApart, text + "\n")
    #expect(found.count == 1 && found.allSatisfy { $0.message.hasSuffix(advice) }, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "De leerling moet zich op vrijdag om 14.30 uur melden.", "Kinderen die ziek zijn, blijven thuis.",
    "De juf van groep 3 en de meester van groep 4 van onze school komen morgen.",
    "Dat kan, ook als de jongste nog niet bij ons op school in groep 1 zit.",
  ]) func wordsNearEachOtherAreLeftAlone(_ text: String) throws {
    #expect(try findings(.wordsApart, text + "\n").isEmpty)
  }

  @Test func aVerbInANounIsNamed() throws {
    let found = try findings(.nominalisation, "Op de avond praten wij over de verlenging van het contract.\n")
    #expect(
      found.map(\.message) == [
        "In ‘de verlenging van’ zit een werkwoord. Makkelijker is: ‘verlengen’. Zeg liever wie wat doet."
      ])
  }

  @Test(arguments: [
    "De vergadering van de ouders is morgen.", "De bespreking is in lokaal 3.",
    "Zij stoppen door het vertrek van een juf, van wie de kinderen naar een andere school zijn gegaan.",
  ]) func nounsThatNameAThingAreLeftAlone(_ text: String) throws {
    #expect(try findings(.nominalisation, text + "\n").isEmpty)
    #expect(try findings(.passive, text + "\n").isEmpty)
  }

  @Test(arguments: [
    "Wij zoeken iets aparts.", "Neem een hesje en een bidon mee.", "De bso's zijn dicht.",
    "Traktaties graag zonder noten.", "Wie zich inschrijft, komt op vrijdag.", "De directeur werkt het plan uit.",
    "Wij vragen dat u dit samen afrondt.", "De baby is nog niet ingeënt.", "Zwangeren blijven weg.",
    "Let op de ophaaltijden.", "De kinderen spelen op het klimrek.", "De hond is geaaid en gestruikeld.",
    "Wij zijn met z'n negenen.", "Dat gaat ten koste van de zelfstandigheid.", "Neem opgepompte banden mee.",
    "Geef uw kind een rugzakje mee.", "Parkeer uw auto haaks op de weg.",
  ]) func wordsThatEveryParentKnowsAreLeftAlone(_ text: String) throws {
    let found = try findings(.difficultWord, text + "\n")
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test func aStringOfAbstractNounsIsPointedOutOnce() throws {
    let text = "Wij werken aan de verbetering van de kwaliteit van de begeleiding van leerlingen.\n"
    let found = try findings(.abstractNouns, text) + findings(.nominalisation, text)
    #expect(found.count == 1, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "De leerlingen krijgen informatie over de vakantie en de activiteiten.",
    "De organisatie van de bijeenkomst is in handen van de ouders van de leerlingen.",
    "De politie geeft een presentatie over veiligheid en gezondheid.",
    "De jas van de zoon van de juf van groep 3 is weg.",
  ]) func everydayNounsAreLeftAlone(_ text: String) throws {
    #expect(try findings(.abstractNouns, text + "\n").isEmpty)
  }

  @Test(arguments: [
    "Op dinsdag is de ouderavond. U krijgt de uitnodiging via uw kind.\n\nTijdens de informatieavond vertelt de juf over de toets.",
    "Uw kind heeft een kluisje. De sleutel van de locker ligt bij de conciërge.",
    "Studiedag\n\nBeste ouders,\n\nDe lesvrije dag is op maandag.",
    "Vraag het aan de leerkracht. De juf weet hoe laat de bus gaat.",
  ]) func twoNamesForOneThingArePointedOut(_ text: String) throws {
    #expect(try findings(.inconsistentWording, text + "\n").count == 1)
  }

  @Test(arguments: [
    "Op dinsdag is de ouderavond. De ouderavonden duren een uur.",
    "Vraag het aan de leerkracht. Juf Anna weet hoe laat de bus gaat.",
    "Geef het aan de juf of de meester. De meester is er op vrijdag.",
    "De buitenschoolse opvang (BSO) is open. De BSO begint om twaalf uur.",
    "# Ouderavond\n\nDe ouderavond is op dinsdag.\n\n# Open dag\n\nNa de informatieavond is er koffie.",
  ]) func oneNameIsLeftAlone(_ text: String) throws {
    let day = try #require(Day("2026-09-28"))
    let result = try Helder().simplify(
      MessageReader.message(text + "\n", as: .markdown), options: Options(mode: .suggest, referenceDate: day))
    #expect(result.warnings.filter { $0.kind == .inconsistentWording }.isEmpty)
  }

  @Test func anAbbreviationThatNothingExplainsIsPointedOutOnce() throws {
    let text = "De DGR komt morgen langs. Bel de DGR als u niet kunt.\n"
    let found = try findings(.unexplainedAbbreviation, text)
    #expect(found.compactMap(\.range).map { String(text[$0]) } == ["DGR"])
    #expect(found.first?.range?.start == 3)
  }

  @Test(arguments: [
    "De districtsgroep (DGR) komt morgen langs. Bel de DGR.", "De DGR (de groep van het district) komt morgen langs.",
    "De groep voor advies en toetsing (hierna: de GVAT) komt langs. De GVAT belt u.",
    "Neem uw ID mee naar de BSO of de MR.",
    "De TV is kapot en de PC ook.", "LET OP: MORGEN GEEN SCHOOL", "Betaal op NL80 RABO 0398 7654 21.",
    "Wij wonen op 1234 AB in de stad.", "Ons kenmerk is KK/tarief.", "Lees hoofdstuk XIV van het boek.",
    "Kom NIET met de auto.",
  ]) func knownAbbreviationsAreLeftAlone(_ text: String) throws {
    let found = try findings(.unexplainedAbbreviation, text + "\n")
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  /// Debian's `libhunspell-1.7-0` and `hunspell-nl`.
  private static let hasDictionary = FileManager.default.fileExists(atPath: "/usr/share/hunspell/nl_NL.dic")

  @Test(.enabled(if: hasDictionary, "no dictionary: apt install libhunspell-1.7-0 hunspell-nl"))
  func aMisspeltWordIsPointedOutOnce() throws {
    let text = "Bel onmiddelijk als uw kind ziek is. Kom onmiddelijk naar de aula.\n"
    let found = try findings(.spelling, text)
    #expect(found.map(\.message) == ["‘onmiddelijk’ lijkt een spelfout. Bedoelt u ‘onmiddellijk’?"])
    #expect(found.first?.range == UTF8Range(4, 15))
    #expect(try findings(.difficultWord, "Het abbonement is gratis.\n").isEmpty)
    #expect(try findings(.difficultWord, "Er liggen nog drie rompertjes en een wantje in de mand.\n").isEmpty)
  }

  /// A quotation, a name, another language, an address.
  @Test(arguments: [
    "De kinderen lazen ‘onmiddelijk’ op het bord.", "Meneer Onmiddelijk geeft les.",
    "Please note that onmiddelijk is a word that the children have seen before.", "Kijk op onmiddelijk.voorbeeld.nl.",
    "> Bel onmiddelijk als uw kind ziek is.",
  ]) func wordsOfOthersAreNotJudged(_ text: String) throws {
    #expect(try findings(.spelling, text + "\n").isEmpty)
  }

  @Test(.enabled(if: hasDictionary, "no dictionary: apt install libhunspell-1.7-0 hunspell-nl"))
  func manyUnknownWordsAreNotAllJudged() throws {
    let letters = Array("bcdfghjklmnpqrst")
    func text(unknown count: Int) -> String {
      (0..<count).map { "Wij zien daar het woord zqx\(letters[$0 / 16])\(letters[$0 % 16])wzq staan.\n" }.joined()
        + "Bel ons onmiddelijk.\n"
    }
    #expect(try findings(.spelling, text(unknown: 199)).count == 1)
    #expect(try findings(.spelling, text(unknown: 200)).isEmpty)
  }

  private static let story = String(
    repeating: "De kinderen hebben deze maand hard gewerkt aan hun project over de zee en de vissen. ", count: 9)

  @Test func aRequestBelowALongStoryIsPointedOut() throws {
    let request = "Wij verzoeken u het formulier uiterlijk vrijdag 2 oktober in te leveren."
    let text = "Beste ouders,\n\n\(Self.story)\n\n\(request)\n"
    let found = try findings(.mainPointLate, text)
    #expect(found.compactMap(\.range).map { String(text[$0]) } == [request])
  }

  @Test(arguments: [
    "Beste ouders,\n\nWij verzoeken u het formulier uiterlijk vrijdag in te leveren.\n\n\(story)",
    "Beste ouders,\n\nLever het formulier in.\n\n\(story)\n\nU moet het formulier uiterlijk vrijdag inleveren.",
    "Beste ouders,\n\n\(story)\n\nHebt u vragen? Dan kunt u mij bellen.",
    "Beste ouders,\n\n\(story)\n\nU hoort uiterlijk vrijdag van ons.",
    "Beste ouders,\n\n\(story)\n\nAls uw kind niet mee kan, moet u dat uiterlijk vrijdag melden.",
    "Beste ouders,\n\nDe kinderen werken hard.\n\nWij verzoeken u het formulier uiterlijk vrijdag in te leveren.",
    "# Project\n\n\(story)\n\n# Toets\n\nU moet het formulier uiterlijk vrijdag inleveren.",
  ]) func otherMessagesAreInOrder(_ text: String) throws {
    let day = try #require(Day("2026-09-28"))
    let result = try Helder().simplify(
      MessageReader.message(text + "\n", as: .markdown), options: Options(mode: .suggest, referenceDate: day))
    #expect(result.warnings.filter { $0.kind == .mainPointLate }.isEmpty)
  }
}

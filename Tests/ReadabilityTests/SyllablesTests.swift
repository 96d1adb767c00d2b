import Testing

@testable import Readability

/// Syllables counted by hand.
struct SyllablesTests {
  private static let counted: [(Int, String)] = [
    (
      1,
      "de het een u je kind school juf les klas gym brief brood fruit tas jas fiets trein weer geel groen blauw mooi nieuw leeuw eeuw schrift feest ijs thee"
    ),
    (
      2,
      "ouder water beker jaren meester lokaal rooster groepen dinsdag vrijdag middag avond ochtend gymles rapport toetsen lezen spelen buiten binnen samen welkom ruimte boeken yoga duo koeien zeeën reuen poezen tandarts"
    ),
    (
      3,
      "kinderen formulier leerlingen directeur theater museum aanmelden ophalen tekenen beginnen kalender afmelden controle ideeën leraren ouderraad schoolreisje gymkleding verzuimbrief traktaties oudertje"
    ),
    (
      4,
      "woensdagmiddag ouderavond aanwezigheid deelnemerslijst leerlingenraad vakantieweek informatie activiteit"
    ),
    (
      5, "bibliotheken ouderbijdrage woensdagmiddagen organisatie communicatie administratie informatiebrief coöperatie"
    ),
  ]

  @Test func countsAgreeWithPeople() {
    var right = 0
    var all = 0
    var wrong: [String] = []
    for (count, words) in Self.counted {
      for word in words.split(separator: " ") {
        all += 1
        if Syllables.count(String(word)) == count {
          right += 1
        } else {
          wrong.append("\(word) \(Syllables.count(String(word)))")
        }
      }
    }
    let share = Double(right) / Double(all)
    print("syllables: \(right) of \(all) words as counted by hand; wrong: \(wrong)")
    #expect(share >= 0.95)
  }

  @Test func oddFormsHaveAtLeastOne() {
    #expect(Syllables.count("") == 1)
    #expect(Syllables.count("hbs") == 1)
    #expect(Syllables.count("zeeën") == 2)
    #expect(Syllables.count("coöperatie") == 5)
    #expect(Syllables.count("bijou") == 2)
  }
}

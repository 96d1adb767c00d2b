import Foundation
import Testing

@testable import Spelling

struct SpellingCheckTests {
  /// Debian's `libhunspell-1.7-0` and `hunspell-nl`.
  static let isInstalled = SpellingDictionary.has("school") != nil

  @Test(
    .enabled(if: isInstalled, "no hunspell: apt install libhunspell-1.7-0 hunspell-nl"),
    arguments: [
      ("onmiddelijk", "onmiddellijk"), ("enigzins", "enigszins"), ("accomodatie", "accommodatie"),
      ("zowiezo", "sowieso"), ("intervieuw", "interview"), ("commisie", "commissie"), ("bijvoorbeelt", "bijvoorbeeld"),
      ("uitnodeging", "uitnodiging"), ("toesteming", "toestemming"), ("gezelig", "gezellig"), ("vakansie", "vakantie"),
      ("verjaadag", "verjaardag"), ("burgermeester", "burgemeester"), ("schooltjid", "schooltijd"),
      ("gimnastiek", "gymnastiek"), ("abbonement", "abonnement"), ("leerkragt", "leerkracht"),
      ("vrijwiligers", "vrijwilligers"), ("bibliotheak", "bibliotheek"), ("activiteten", "activiteiten"),
      ("contakt", "contact"), ("produkt", "product"), ("ontbeit", "ontbijt"), ("rapoort", "rapport"),
      ("vergadeing", "vergadering"), ("zaterdach", "zaterdag"), ("mischien", "misschien"), ("afwezich", "afwezig"),
      ("rechtzaak", "rechtszaak"), ("ideeen", "ideeën"), ("regelmaatig", "regelmatig"),
    ]) func misspeltWordsGetTheirSpelling(_ wrong: String, _ right: String)
  {
    #expect(SpellingCheck().corrections(of: wrong).first == right)
  }

  /// Right, rare, of another language, a name, or too unsure.
  @Test(arguments: [
    "gymrooster", "speellokaal", "maximumuurtarief", "geboekte", "ingeloot", "aanschuift", "gelunchte", "tevredens",
    "round", "plain", "final", "crocs", "value", "parro", "magister", "kahoot", "ib'er", "bso", "u", "wordt", "gebeurd",
    "groep3", "oud-leerling", "Amsterdam", "tso", "pannenkoekenfeest", "medezeggenschapsraad", "xyzzyx", "",
  ]) func otherWordsAreLeftAlone(_ word: String) {
    #expect(SpellingCheck().corrections(of: word).isEmpty)
  }

  @Test func withoutADictionaryNothingIsSaid() {
    #expect(SpellingCheck { _ in nil }.corrections(of: "onmiddelijk").isEmpty)
  }

  @Test func theDictionaryHasTheLastWord() {
    #expect(SpellingCheck { _ in true }.corrections(of: "onmiddelijk").isEmpty)
    #expect(SpellingCheck { $0 != "onmiddelijk" }.corrections(of: "onmiddelijk") == ["onmiddellijk"])
    #expect(SpellingCheck { _ in false }.corrections(of: "onmiddelijk").isEmpty)
  }

  /// Most messages hold no word that the dictionary is needed for.
  @Test func aWordWithoutANeighbourIsNotLookedUp() {
    let check = SpellingCheck { word in
      Issue.record("looked up: \(word)")
      return nil
    }
    for word in ["school", "gymrooster", "sluitingsdagen", "vragenuurtje", "leesgroep", "factuurnummer"] {
      #expect(check.corrections(of: word).isEmpty)
    }
  }

  @Test func nearFormsHoldTheSlipsOfAHand() {
    var near: Set<String> = []
    NearForms.oneSlipAway(Array("brief".utf8)) { near.insert(String(decoding: NearForms.utf8($0), as: UTF8.self)) }
    for form in ["bref", "brie", "briief", "breif", "briek", "brieft", "briéf"] { #expect(near.contains(form)) }
    for form in ["brief", "rief", "prief", "abrief"] { #expect(!near.contains(form)) }
  }

  @Test(arguments: [("zowiezo", "sowieso"), ("kado", "cadeau"), ("intervieuw", "interview"), ("ideeen", "ideeën")])
  func nearFormsHoldWhatSoundsAlike(_ form: String, _ other: String) {
    var near: Set<String> = []
    NearForms.soundingAlike(Array(form.utf8)) { near.insert(String(decoding: NearForms.utf8($0), as: UTF8.self)) }
    #expect(near.contains(other) && !near.contains("school"))
  }
}

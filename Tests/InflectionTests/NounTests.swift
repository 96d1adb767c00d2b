import Inflection
import Testing

struct NounTests {
  @Test(arguments: [
    ("oudergesprek", "het", "oudergesprekken"), ("schoolreis", "de", "schoolreizen"), ("museum", "het", "musea"),
    ("leerlingenraadsvergadering", "de", "leerlingenraadsvergaderingen"), ("kind", "het", "kinderen"),
    ("IB-gesprek", "het", "IB-gesprekken"), ("wisselvalligheid", "de", "wisselvalligheden"),
    ("zwemster", "de", "zwemsters"),
    ("foto", "de", "foto's"), ("klassenfoto", "de", "klassenfoto's"), ("zomerfeest", "het", "zomerfeesten"),
  ])
  func articleAndPlural(_ lemma: String, _ article: String, _ plural: String) throws {
    let noun = try #require(Noun(lemma))
    #expect(noun.article.rawValue == article)
    #expect(noun.plural == plural)
  }

  @Test func unknownNounsStayUnknown() {
    for word in ["", "xqwrt", "blorp", "verblorp", String(repeating: "gesprek", count: 2000)] {
      #expect(Noun(word) == nil, "\(word.prefix(20))")
    }
  }

  @Test func articlesOfNounsThatArentListed() throws {
    let doer = try #require(Noun("brandblusser"))
    #expect(doer.article == .de && doer.plural == "brandblussers")
    let act = try #require(Noun("doorklikken"))
    #expect(act.article == .het && act.plurals.isEmpty)
    let person = try #require(Noun("uitgenodigde"))
    #expect(person.article == .de && person.plural == "uitgenodigden")
    for word in ["vriendelijker", "zindelijk", "kenbaar", "stapten", "achterover"] {
      #expect(Noun(word) == nil, "\(word)")
    }
  }

  @Test func longCompoundsTakeBoundedTime() {
    for word in [String(repeating: "schoolfeest", count: 5), "x" + String(repeating: "boekenkast", count: 6)] {
      _ = Noun(word)
    }
  }

  @Test func bothArticles() throws {
    let noun = try #require(Noun("filter"))
    #expect(noun.articles == [.de, .het])
    #expect(!noun.isNeuter)
  }

  @Test(arguments: [
    ("brief", "briefje"), ("boom", "boompje"), ("bal", "balletje"), ("koning", "koninkje"),
    ("tekening", "tekeningetje"),
    ("leerling", "leerlingetje"), ("ring", "ringetje"), ("oma", "omaatje"), ("auto", "autootje"), ("taxi", "taxietje"),
    ("baby", "baby'tje"), ("café", "cafeetje"), ("kam", "kammetje"), ("tafel", "tafeltje"), ("film", "filmpje"),
    ("glas", "glaasje"), ("wijnglas", "wijnglaasje"), ("jongen", "jongetje"), ("vrouw", "vrouwtje"), ("zee", "zeetje"),
    ("ster", "sterretje"), ("blad", "blaadje"), ("man", "mannetje"), ("vergadering", "vergaderingetje"),
  ])
  func diminutive(_ lemma: String, _ form: String) throws {
    #expect(try #require(Noun(lemma)).diminutive == form)
  }
}

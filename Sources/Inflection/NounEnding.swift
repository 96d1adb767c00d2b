import Lexicons

/// Endings that decide the article of a noun (Algemene Nederlandse Spraakkunst 3.3.3).
struct NounEnding {
  let ending: String
  let article: Noun.Article
  let meaning: NounRow.Class
  let hasPlural: Bool

  private init(_ ending: String, _ article: Noun.Article, _ meaning: NounRow.Class, plural: Bool = true) {
    self.ending = ending
    self.article = article
    self.meaning = meaning
    hasPlural = plural
  }

  private static let all: [NounEnding] = [
    .init("heid", .de, .abstract), .init("iteit", .de, .abstract), .init("isme", .het, .abstract),
    .init("ering", .de, .abstract), .init("eling", .de, .undecided), .init("ing", .de, .undecided),
    .init("logie", .de, .abstract), .init("nomie", .de, .abstract), .init("grafie", .de, .undecided),
    .init("tie", .de, .undecided), .init("sie", .de, .undecided), .init("theek", .de, .concrete),
    .init("ment", .het, .undecided), .init("erij", .de, .undecided), .init("istiek", .de, .abstract, plural: false),
    .init("kunde", .de, .abstract, plural: false), .init("eur", .de, .concrete), .init("aris", .de, .concrete),
    .init("loog", .de, .concrete), .init("pie", .de, .undecided), .init("ist", .de, .concrete),
    .init("sel", .het, .undecided), .init("asium", .het, .concrete), .init("orium", .het, .undecided),
    .init("ette", .de, .concrete), .init("ster", .de, .concrete),
    .init("aar", .de, .concrete), .init("enaar", .de, .concrete), .init("teur", .de, .concrete),
    .init("trice", .de, .concrete), .init("etje", .het, .undecided), .init("tje", .het, .undecided),
    .init("pje", .het, .undecided), .init("kje", .het, .undecided), .init("sje", .het, .undecided),
    .init("fje", .het, .undecided), .init("chje", .het, .undecided), .init("dje", .het, .undecided),
    .init("gje", .het, .undecided), .init("bje", .het, .undecided),
  ]

  /// Words in which the ending isn't one: these need a row in the list.
  private static let exceptions: Set<String> = [
    "wissel", "mossel", "vessel", "fossiel", "kleur", "geur", "deur", "humeur", "interieur", "exterieur", "gezeur",
    "gebeur", "jaar", "haar", "paar", "gebaar", "gevaar", "altaar", "exemplaar", "commentaar", "seminaar", "ding",
    "geding", "beding", "twist", "vuist", "lijst", "mist", "list", "kist", "geest", "feest", "beest", "dienst", "winst",
    "bezwaar", "misbaar", "ooievaar",
    "likeur", "venster", "klooster", "register", "minister", "semester", "trimester", "theater", "pleister", "luister",
    "masker", "rooster", "kenster", "monster", "orkester", "kwartaar",
  ]

  /// The longest ending that decides; nil when none does.
  static func of(_ lemma: String) -> NounEnding? {
    guard !exceptions.contains(lemma) else { return nil }
    return all.filter { ending in
      // *kenbaar* and *weliswaar* are no nouns.
      guard lemma.hasSuffix(ending.ending), !lemma.hasSuffix("baar"), !lemma.hasSuffix("swaar") else { return false }
      let front = lemma.dropLast(ending.ending.count)
      // *-ster* and *-ist* are too short to be told from chance.
      let least = ["ster", "ist", "eur", "aar", "pie", "sie", "sel"].contains(ending.ending) ? 4 : 2
      return front.utf8.count >= least && Spelling.vowelGroups(String(front)) > 0
    }.max { $0.ending.utf8.count < $1.ending.utf8.count }
  }

  /// Whether a noun has the ending of a diminutive: *maatje*, not *franje*.
  static func isDiminutive(_ lemma: String) -> Bool {
    of(lemma.lowercased()).map { $0.article == .het && $0.ending.hasSuffix("je") } ?? false
  }
}

public import Prose

/// Which nouns of a sentence name what can't be seen: verbs made into nouns, and nouns made with *-heid*, *-teit*, *-schap*
/// or *-atie*. Those that are the everyday name of something (*informatie*, *boodschap*) are left out.
public enum AbstractNouns {
  private static let endings = ["heid", "teit", "schap", "atie", "itie", "isme"]
  private static let everyday: Set<String> = [
    "informatie", "organisatie", "situatie", "locatie", "presentatie", "vakantie", "reparatie", "vaccinatie",
    "administratie", "generatie", "combinatie", "applicatie", "operatie", "creatie", "decoratie", "inspiratie",
    "motivatie", "reservatie", "traktatie", "donatie", "competitie", "auditie", "editie", "politie", "conditie",
    "traditie", "positie", "overheid", "gelegenheid", "mogelijkheid", "bijzonderheid", "hoeveelheid", "schoonheid",
    "gezondheid", "veiligheid", "vrijheid", "werkelijkheid", "boodschap", "gereedschap", "landschap", "wetenschap",
    "vriendschap", "gezelschap", "kampioenschap", "blijdschap", "zwangerschap", "ouderschap", "universiteit",
    "faculteit", "kwaliteit", "activiteit", "elektriciteit", "identiteit", "publiciteit", "toerisme", "autisme",
    "medezeggenschap", "scholengemeenschap", "station", "bijeenkomst", "genootschap", "waterschap",
    "weddenschap", "moederschap", "maatschap", "ambassade", "betrekking", "relatie", "aanraking", "justitie",
    "delegatie", "medewerking", "rekening", "aanwezigheid", "nationaliteit",
  ]

  /// Their places among the words of an annotated sentence, in order.
  public static func places(in sentence: Sentence) -> [Int] {
    guard sentence.analyses.count == sentence.words.count else { return [] }
    return sentence.words.indices.filter { isOne(sentence.words[$0], sentence.analyses[$0]) }
  }

  private static func isOne(_ word: Word, _ analysis: Analysis) -> Bool {
    guard analysis.pos == .noun, word.kind == .word else { return Nominalisation.isOne(word, analysis) }
    let lemma = analysis.lastPart
    if everyday.contains(lemma) || everyday.contains(analysis.plainLemma) { return false }
    return Nominalisation.isOne(word, analysis)
      || lemma.utf8.count > 6 && endings.contains { lemma.hasSuffix($0) }
  }
}

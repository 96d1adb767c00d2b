/// Words that parents meet at school every week, though books and films hardly have them: nothing need be said of them.
enum EverydayWords {
  private static let words: Set<String> = [
    "aaien", "aarzelen", "afmelden", "afmelding", "afplakken", "beschilderen", "bidon", "broodtrommel", "bso",
    "dreumes", "glijpaal", "glutenvrij", "gymspullen", "gymtas", "helpdesk", "hesje", "inenten", "ingeënt",
    "inhaaldag", "inlogcode", "inlognaam", "inschrijfgeld", "jaarrooster", "kleien", "klimrek", "kluisje", "knutselen",
    "knutselmiddag", "knutselwerkje", "kriebelen", "lampion", "loeien", "luizenkam", "lunchpakket", "lunchtrommel",
    "mandarijn", "nazeggen", "omgooien", "omvallen", "ongeopend", "opgepompt", "opgepompte", "opgooien", "oppompen",
    "overhoren", "pipi", "pissebed", "plastificeren", "regenkleding", "regenlaarzen", "schepje", "scrollen",
    "slaapzak", "smartwatch", "snorkelen", "speelkwartier", "spenen", "spieken", "stempelen", "struikelen",
    "stuiterbal", "tienuurtje", "timmeren", "topo", "traktatie", "voorleeswedstrijd", "wegglippen", "wisseltas",
    "zwemspullen",
  ]

  /// Whether a word is one of them, in any form: *traktaties*, *bso's*, *hesjes*.
  static func hold(_ form: String, lemma: String) -> Bool {
    let form = form.lowercased()
    return words.contains(lemma) || words.contains(form)
      || ["'s", "’s", "s", "n"].contains { form.hasSuffix($0) && words.contains(String(form.dropLast($0.count))) }
  }
}

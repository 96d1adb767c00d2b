/// Words that parents meet at school every week, though books and films hardly have them: nothing need be said of them.
enum EverydayWords {
  private static let words: Set<String> = [
    "aaien", "aarzelen", "afmelden", "afmelding", "afplakken", "beschilderen", "bidon", "broodbeleg", "broodtrommel",
    "bso", "dreumes", "drinkbeker", "etui", "fatbike", "gestickerd", "glijpaal", "glutenvrij", "gymmen", "gymschoenen",
    "gymspullen", "gymt", "gymtas", "haarelastiekje", "helpdesk", "hesje", "inenten", "ingeënt", "inhaaldag",
    "inlogcode", "inlognaam", "inschrijfgeld", "jaarrooster", "kinderboerderij", "kleien", "klimrek", "klittenband",
    "kluisje", "knuffeldoekje", "knutselen", "knutselmiddag", "knutselwerkje", "koptelefoon", "krentenbol",
    "krentenbollen", "kriebelen", "labradoedel", "lampion", "leesbaar", "loeien", "luizenkam", "lunchpakket",
    "lunchtrommel", "mandarijn", "nazeggen", "omgooien", "omvallen", "ongeopend", "opgepompt", "opgepompte", "opgooien",
    "oppompen", "overhoren", "pipi", "pissebed", "plastificeren", "regenkleding", "regenlaarzen", "rekenmachine",
    "rompertje", "schepje", "scrollen", "skippybal", "slaapzak", "slabbetje", "smartwatch", "smartwatches", "snorkelen",
    "speelkwartier", "spenen", "spieken", "stempelen", "stickeren", "stoepkrijt", "struikelen", "stuiterbal",
    "tienuurtje", "timmeren", "topo", "traktatie", "voorleeswedstrijd", "waterfles", "wegglippen", "wisseltas",
    "zwembandjes", "zwemspullen",
  ]

  /// Whether a word is one of them, in any form: *traktaties*, *bso's*, *hesjes*.
  static func hold(_ form: String, lemma: String) -> Bool {
    let form = form.lowercased()
    return words.contains(lemma) || words.contains(form)
      || ["'s", "’s", "s", "n"].contains { form.hasSuffix($0) && words.contains(String(form.dropLast($0.count))) }
  }
}

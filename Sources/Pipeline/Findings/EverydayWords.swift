/// Words that parents meet at school every week, though books and films hardly have them: nothing need be said of them.
enum EverydayWords {
  private static let words: Set<String> = [
    "afmelden", "afplakken", "bidon", "broodtrommel", "bso", "gymspullen", "gymtas", "helpdesk", "hesje", "inhaaldag",
    "inlogcode", "inlognaam", "inschrijfgeld", "jaarrooster", "kluisje", "knutselen", "knutselmiddag", "knutselwerkje",
    "kriebelen", "lampion", "lunchpakket", "lunchtrommel", "mandarijn", "opgooien", "regenkleding", "regenlaarzen",
    "schepje", "scrollen", "slaapzak", "smartwatch", "speelkwartier", "stuiterbal", "tienuurtje", "traktatie",
    "wisseltas", "zwemspullen",
  ]

  /// Whether a word is one of them, in any form: *traktaties*, *bso's*, *hesjes*.
  static func hold(_ form: String, lemma: String) -> Bool {
    let form = form.lowercased()
    return words.contains(lemma) || words.contains(form)
      || ["'s", "’s", "s", "n"].contains { form.hasSuffix($0) && words.contains(String(form.dropLast($0.count))) }
  }
}

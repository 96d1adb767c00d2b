/// The first halves of separable verbs.
enum Particles {
  /// Those that always separate.
  static let separable: Set<String> = [
    "aan", "aaneen", "achteraf", "achterna", "achterom", "achterop", "achterover", "achteruit", "achterwege", "af",
    "beet", "bekend", "bezig", "bij", "bijeen", "binnen", "bloot", "boven", "buiten", "deel", "dicht", "dood", "dwars",
    "eruit", "gade", "gelijk", "gereed", "gerust", "gevangen", "goed", "groot", "heen", "her", "hoog", "huis", "in",
    "ineen", "inéén", "kapot", "kennis", "klaar", "kort", "kwijt", "lang", "langs", "leeg", "les", "lief", "los",
    "mede",
    "mee", "na", "naar", "neer", "omhoog", "omlaag", "omver", "open", "op", "opeen", "opnieuw", "overeen", "overeind",
    "paard", "piano", "plaats", "prijs", "raad", "recht", "rechtop", "rond", "samen", "scheef", "schoon", "schuil",
    "stand", "stil", "stof", "stop", "stuk", "tegemoet", "tegen", "tekort", "teleur", "teloor", "teniet", "tentoon",
    "terecht", "terneer", "terug", "teweeg", "thuis", "toe", "uit", "uiteen", "vast", "veilig", "verder", "vooraf",
    "voorbij", "voorop", "vooruit", "voort", "vrij", "waar", "warm", "weg", "zeker", "zwart", "adem", "bloed", "fijn",
    "hard", "koffie", "lastig", "nat", "plat", "schaats", "ski", "stage", "glad", "glas", "droog", "rood",
    "dienst", "zorg", "feest", "auto", "lek", "wijs", "op-en-neer", "tekeer", "onderuit", "voorover", "dank", "acht",
    "bijeen", "zoet", "stuk",
  ]

  /// Those that separate in some verbs and not in others: *overnemen*, *overtuigen*.
  static let either: Set<String> = ["achter", "door", "mis", "om", "onder", "over", "vol", "voor", "weer"]

  /// Prefixes that never separate and take no *ge-*.
  static let prefixes = ["be", "ge", "er", "her", "ont", "ver"]

  /// All particles that start a word, longest first.
  static func starting(_ word: String) -> [String] {
    var found: [String] = []
    var head = ""
    for letter in word.prefix(11) {
      head.append(letter)
      if separable.contains(head) || either.contains(head) { found.insert(head, at: 0) }
    }
    return found
  }
}

import Lexicons

/// The diminutive of a noun (Algemene Nederlandse Spraakkunst 12.3.1.2).
enum Diminutive {
  /// Nouns with a form of their own; compounds follow their last part.
  private static let irregular: [String: String] = [
    "glas": "glaasje", "schip": "scheepje", "pad": "paadje", "gat": "gaatje", "vat": "vaatje", "blad": "blaadje",
    "lot": "lootje", "jongen": "jongetje", "weg": "weggetje", "brug": "bruggetje", "rib": "ribbetje",
    "bloem": "bloemetje", "pop": "poppetje", "kip": "kippetje", "big": "biggetje", "vlag": "vlaggetje",
    "krab": "krabbetje", "slab": "slabbetje", "rug": "ruggetje", "wiel": "wieltje", "varken": "varkentje",
    "dag": "dagje",
    "hotel": "hotelletje", "model": "modelletje", "cel": "celletje", "kapel": "kapelletje", "toestel": "toestelletje",
    "voorstel": "voorstelletje", "logo": "logootje", "gesprek": "gesprekje", "mens": "mensje", "kind": "kindje",
    "pen": "pennetje", "vlam": "vlammetje", "vriend": "vriendje", "dier": "diertje", "heg": "heggetje",
    "kartel": "karteltje", "egg": "eggetje", "rommel": "rommeltje", "leerling": "leerlingetje",
  ]

  /// Nouns with a short vowel that double their last letter, which the rules can't see in a listed compound: *voetballetje*.
  private static let heads = [
    "bal", "spel", "pan", "ton", "bon", "man", "ster", "bel", "pil", "kar", "bar", "zon", "vel",
  ]

  static func of(_ lemma: String) -> String {
    if let form = irregular[lemma] { return form }
    // *maatje* is small already.
    if NounEnding.isDiminutive(lemma) { return lemma }
    if NounTable.builtIn[lemma.lowercased()] == nil || irregular.keys.contains(where: lemma.hasSuffix)
      || heads.contains(where: lemma.hasSuffix), let (row, front) = NounHead.find(lemma.lowercased())
    {
      return String(lemma.prefix(front)) + of(row.noun)
    }
    return Evidence.best(candidates(lemma)) { [$0.lowercased()] }
  }

  /// The diminutives that a noun may have, likeliest first.
  static func candidates(_ lemma: String) -> [String] {
    let letters = Array(lemma.lowercased())
    guard letters.count > 1, let last = letters.last else { return [lemma + "'tje"] }
    if lemma == lemma.uppercased() || Spelling.vowelGroups(lemma.lowercased()) == 0 {
      return [lemma + "'tje", lemma + "'je"]
    }
    let before = letters[letters.count - 2]
    func isVowel(_ back: Int) -> Bool { Spelling.isVowel(letters, letters.count - back) }
    func ends(_ ending: String) -> Bool { lemma.hasSuffix(ending) }
    if isVowel(1) {
      if isVowel(2) || last == "j" { return [lemma + "tje"] }
      switch last {
      case "a", "o", "u": return [lemma + String(last) + "tje"]
      case "i": return [lemma + "etje"]
      case "é": return [lemma.dropLast() + "eetje"]
      case "y": return [lemma + "'tje"]
      default: return [lemma + "tje"]
      }
    }
    let groups = Spelling.vowelGroups(lemma)
    if ends("ing"), groups > 1 {
      // *tekeningetje*, *leerlingetje*, *koninkje*.
      let front = lemma.dropLast(4)
      let weak =
        letters.count > 5 && front.hasSuffix("e") && !front.hasSuffix("ee")
        && "lrnm".contains(letters[letters.count - 4])
      return weak || ends("ling")
        ? [lemma + "etje", lemma.dropLast() + "kje"] : [lemma.dropLast() + "kje", lemma + "etje"]
    }
    if ends("ng") { return [lemma + "etje"] }
    let isShort = isVowel(2) && !isVowel(3) && before != "j"
    let doubled = lemma + String(last) + "etje"
    switch last {
    case "m":
      if isShort { return groups == 1 ? [doubled, lemma + "pje"] : [lemma + "pje", doubled] }
      return [lemma + "pje"]
    case "l", "n", "r":
      if isShort {
        return groups == 1 ? [doubled, lemma + "tje"] : [lemma + "tje", doubled]
      }
      return [lemma + "tje"]
    case "w": return [lemma + "tje"]
    default: return [lemma + "je"]
    }
  }
}

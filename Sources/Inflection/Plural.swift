/// The plural of a noun by the rules of spelling; where they leave a choice the frequency list decides.
enum Plural {
  static func guess(_ lemma: String) -> String {
    Evidence.best(candidates(lemma)) { [$0.lowercased()] }
  }

  /// The plurals that a noun may have, likeliest first.
  static func candidates(_ lemma: String) -> [String] {
    let letters = Array(lemma.lowercased())
    guard let last = letters.last else { return [lemma] }
    let before = letters.count > 1 ? letters[letters.count - 2] : " "
    // *IB'ers*.
    if lemma.hasSuffix("'er") { return [lemma + "s"] }
    // *NK's*, *tv's*, *pc's*.
    if lemma == lemma.uppercased() || Spelling.vowelGroups(lemma.lowercased()) == 0 { return [lemma + "'s"] }
    func ends(_ ending: String) -> Bool { lemma.hasSuffix(ending) }
    if ends("ster"), letters.count > 6 { return [lemma + "s", lemma + "ren"] }
    if ends("heid"), letters.count > 5 { return [lemma.dropLast(2) + "den"] }
    if ends("isme") { return [lemma + "n", lemma + "s"] }
    if ends("ing") { return [lemma + "en", lemma + "s"] }
    if ends("eau") || ends("é") { return [lemma + "s"] }
    if ends("ee") { return [lemma + "ën", lemma + "s"] }
    if ends("ie") { return [lemma + "s", lemma + "ën"] }
    if ends("oe") || ends("ui") || ends("ij") || ends("ou") || ends("au") || ends("ei") || ends("eu") {
      return [lemma + "en", lemma + "s"]
    }
    if last == "y", Spelling.isVowel(letters, letters.count - 2) { return [lemma + "s"] }
    if "aiouy".contains(last) { return [lemma + "'s", lemma + "s"] }
    if last == "e" {
      let person = ["de", "ge", "te"].contains { ends($0) }
      return person ? [lemma + "n", lemma + "s"] : [lemma + "s", lemma + "n"]
    }
    let en = Spelling.opened(lemma).map { $0 + "en" }
    if ends("um") { return [lemma + "s", lemma.dropLast(2) + "a"] }
    if ends("us") { return [lemma + "sen", lemma.dropLast(2) + "i"] }
    let single = Spelling.vowelGroups(lemma) > 1
    if single, before == "e", "lrnm".contains(last), letters.count > 2,
      !Spelling.isVowel(letters, letters.count - 3) || letters[letters.count - 3] == "i"
    {
      return [lemma + "s"] + en
    }
    if ["aar", "eur", "ier", "or", "oir", "erd"].contains(where: ends), single { return [lemma + "s"] + en }
    if last == "s" || last == "x" { return en }
    return en + [lemma + "s"]
  }
}

extension Plural {
  /// The other plural of a noun in *-e*, where both are in use: *ziekten* and *ziektes*.
  static func other(_ plural: String, of lemma: String) -> String? {
    guard lemma.hasSuffix("e"), !lemma.hasSuffix("ie"), !lemma.hasSuffix("ee") else { return nil }
    let other: String
    switch plural {
    case lemma + "n": other = lemma + "s"
    case lemma + "s": other = lemma + "n"
    default: return nil
    }
    return Evidence.count([other]) * 100 > Evidence.count([plural]) ? other : nil
  }
}

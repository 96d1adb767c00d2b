/// Letters of Dutch words: vowels, open and closed syllables. Words are in lower case.
enum Spelling {
  private static let vowels: Set<Character> = [
    "a", "e", "i", "o", "u", "y", "á", "é", "í", "ó", "ú", "à", "è", "ê", "ä", "ë", "ï", "ö", "ü", "â", "î", "ô", "û",
  ]

  /// Whether the letter at `place` is a vowel; the *j* of *ij* is one.
  static func isVowel(_ letters: [Character], _ place: Int) -> Bool {
    guard letters.indices.contains(place) else { return false }
    return vowels.contains(letters[place]) || letters[place] == "j" && place > 0 && letters[place - 1] == "i"
  }

  /// How many groups of vowels a word has: about its syllables.
  static func vowelGroups(_ word: String) -> Int {
    let letters = Array(word)
    return letters.indices.count { isVowel(letters, $0) && !isVowel(letters, $0 - 1) }
  }

  /// Whether a word ends with a vowel.
  static func endsInVowel(_ word: String) -> Bool {
    let letters = Array(word)
    return isVowel(letters, letters.count - 1)
  }

  /// Pairs of vowels that are one sound, and so aren't doubled.
  private static let digraphs: Set<String> = [
    "ie", "oe", "eu", "ui", "ou", "au", "ei", "ai", "oi", "aa", "ee", "oo", "uu",
  ]

  /// What is left of a form when an ending that starts with a vowel goes: *mak* of *maken* → *maak*, *mak*; *bakk* → *bak*;
  /// *lev* → *leef*. The likeliest comes first.
  static func closed(_ open: String) -> [String] {
    let letters = Array(open)
    guard letters.count >= 2, let last = letters.last, !isVowel(letters, letters.count - 1) else { return [open] }
    let before = letters[letters.count - 2]
    if before == last { return [unvoiced(String(letters.dropLast()))] }
    guard isVowel(letters, letters.count - 2), before != "j", last != "x", last != "w" || before != "u" else {
      return [unvoiced(open)]
    }
    let head = String(letters.dropLast(2))
    let previous = letters.count >= 3 ? letters[letters.count - 3] : " "
    if before == "ë" {
      // *kopiër* → *kopieer*, *creër* → *creëer*.
      return [unvoiced(head + (previous == "i" ? "ee" : "ëe") + String(last))]
    }
    let single = unvoiced(open)
    guard "aeou".contains(before) else { return [single] }
    if digraphs.contains(String([previous, before])) { return [single] }
    let double = unvoiced(head + String(before) + String(before) + String(last))
    // *beogen* → *beoog*, but *leasen* → *leas*: not every pair of vowels is one sound.
    if isVowel(letters, letters.count - 3), previous != "u" { return [double, single] }
    // *wandelen*, *rekenen*, *ademen*, but *spelen*, *vervelen*; *luisteren*, but *studeren*.
    guard before == "e", "lrnm".contains(last), vowelGroups(head) > 0 else { return [double] }
    return last == "r" ? [double, single] : [single, double]
  }

  /// What stands before an ending that starts with a vowel: *maan* → *man*, *bal* → *ball*, *brief* → *briev*, *brief*.
  /// The likeliest comes first.
  static func opened(_ closed: String) -> [String] {
    let letters = Array(closed)
    guard letters.count >= 2, let last = letters.last, !isVowel(letters, letters.count - 1) else { return [closed] }
    let before = letters[letters.count - 2]
    let third = letters.count >= 3 ? letters[letters.count - 3] : " "
    guard isVowel(letters, letters.count - 2) else {
      // *wolf* → *wolv*; *dans* stays, *lens* → *lenz*.
      let voiced = self.voiced(closed)
      if voiced == closed { return [closed] }
      return last == "f" && "lr".contains(before) ? [voiced, closed] : [closed, voiced]
    }
    if before == third, "aeou".contains(before) {
      let head = letters.dropLast(3)
      // *materieel* → *materiël*.
      let vowel: Character = before == "e" && head.last == "i" ? "ë" : before
      let single = String(head) + String(vowel) + String(last)
      return voicedFirst(single)
    }
    if before == "e", third == "ë" { return voicedFirst(String(letters.dropLast(2)) + String(last)) }
    if isVowel(letters, letters.count - 3), before != "ï", !(before == "e" && third == "u") || letters.count < 3 {
      return isQu(letters) ? doubledFirst(closed, letters) : voicedFirst(closed)
    }
    if before == "j" || last == "x" || last == "w" || last == "j" || last == "h" { return [closed] }
    return doubledFirst(closed, letters)
  }

  private static func isQu(_ letters: [Character]) -> Bool {
    letters.count >= 4 && letters[letters.count - 3] == "u" && letters[letters.count - 4] == "q"
  }

  private static func doubledFirst(_ closed: String, _ letters: [Character]) -> [String] {
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    let doubled = closed + String(last)
    let single = voicedFirst(closed)
    // *rap* → *rapp*: a word of one syllable leaves no choice.
    if vowelGroups(closed) == 1 { return [doubled] }
    let isUnstressed =
      vowelGroups(closed) > 1
      && (before == "e" && "lrnm".contains(last) || before == "i" && (last == "g" || last == "k"))
    return isUnstressed ? single + [doubled] : [doubled] + single
  }

  private static func voicedFirst(_ word: String) -> [String] {
    let voiced = voiced(word)
    return voiced == word ? [word] : [voiced, word]
  }

  /// *lev* → *leef*: v and z don't end a Dutch word.
  static func unvoiced(_ word: String) -> String {
    switch word.last {
    case "v": word.dropLast() + "f"
    case "z": word.dropLast() + "s"
    default: word
    }
  }

  /// *leef* → *leev*.
  static func voiced(_ word: String) -> String {
    switch word.last {
    case "f": word.dropLast() + "v"
    case "s": word.dropLast() + "z"
    default: word
    }
  }

  /// *ge* before a stem, with the dots that keep its vowels apart: *geïnformeerd*, *geëist*, *geüpload*; *geoefend*,
  /// *geijkt*, *geuit*.
  static func withGe(_ word: String) -> String {
    let letters = Array(word)
    guard letters.count >= 2 else { return "ge" + word }
    let rest = String(letters.dropFirst())
    // *ge-e-maild*, *ge-sms't*.
    if letters[1] == "-" { return "ge-" + word }
    switch (letters[0], letters[1]) {
    case ("e", _): return "geë" + rest
    case ("i", "j"): return "ge" + word
    case ("i", _): return "geï" + rest
    case ("u", "i"): return "ge" + word
    case ("u", _): return "geü" + rest
    default: return "ge" + word
    }
  }
}

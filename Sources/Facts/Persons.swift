import Prose

/// Persons without a title, in running text: *vraag het aan Noor*, *P.J. van Rooijen*, *onze directeur De Wit*.
extension SentenceReader {
  /// Words that a name follows: what somebody is at school.
  private static let roles: Set<String> = [
    "directeur", "directrice", "mentor", "mentrix", "conciërge", "leerkracht", "docent", "docente", "teamleider",
    "coördinator", "decaan", "rector", "conrector", "vakleerkracht", "gymleraar", "gymlerares", "leraar", "lerares",
    "collega", "stagiair", "stagiaire", "invaller", "invalster", "invalleerkracht", "klassenouder", "logopedist",
    "locatieleider", "afdelingsleider", "zorgcoördinator", "administrateur",
  ]

  /// Words in front of a first name that make it the name of a school or a helper of Sinterklaas.
  private static let schoolWords: Set<String> = [
    "obs", "cbs", "kbs", "rkbs", "pcb", "ibs", "ods", "bs", "school", "basisschool", "stichting", "zwarte", "sint",
    "koning", "koningin", "prins", "prinses",
  ]

  /// Ends of what is called after a person: *Anne Frankschool*, *Willem de Zwijger College*.
  private static let namedEndings = [
    "school", "college", "lyceum", "gymnasium", "scholen", "straat", "laan", "plein", "weg", "zaal", "park", "huis",
  ]

  private static let schoolEndings = ["school", "college", "lyceum", "gymnasium", "scholen", "straat", "laan"]

  /// The person who is named at `index`.
  func person(at index: Int) -> Find? {
    let word = lexemes[index].word
    guard index == 0 || lexemes[index - 1].word != word else { return nil }
    guard !Self.schoolWords.contains(key(index - 1)), let name = name(at: word), isPerson(name),
      isGivenName(words[word]) || Self.roles.contains(key(index - 1)) || hasRole(name)
    else { return nil }
    let behind = name.next < lexemes.count ? words[lexemes[name.next].word].lowercased : ""
    if Self.namedEndings.contains(where: behind.hasSuffix) { return nil }
    return Self.schoolEndings.contains(where: name.value.lowercased().hasSuffix) ? nil : name
  }

  /// *Noor*, *Jan-Willem*, *P.J.*
  private func isGivenName(_ word: Word) -> Bool {
    if isInitials(word.form), word.form.contains(".") { return true }
    let name = bare(word.lowercased)
    return firstNames.contains(name) || firstNames.contains(String(name.prefix { $0 != "-" })) && name.contains("-")
  }

  /// Whether what somebody is at school stands behind two names or more: *Ans Hoogeboom, directeur*.
  private func hasRole(_ name: Find) -> Bool {
    let parts = name.value.split(separator: " ")
    guard parts.count > 1,
      parts.allSatisfy({ ["van", "de", "der", "den", "ter", "ten"].contains($0) || $0.first?.isUppercase == true })
    else { return false }
    return Self.roles.contains(key(isSign(name.next, ",") ? name.next + 1 : name.next))
  }

  /// *anna's* → *anna*.
  private func bare(_ name: String) -> String {
    for ending in ["'s", "’s", "'", "’"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.unicodeScalars.count))
    }
    return name
  }
}

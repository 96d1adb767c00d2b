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

  /// The person who is named at `index`.
  func person(at index: Int) -> Find? {
    let word = lexemes[index].word
    guard index == 0 || lexemes[index - 1].word != word else { return nil }
    let form = words[word].form
    let isGivenName = firstNames.contains(bare(words[word].lowercased))
    guard isGivenName || isInitials(form) && form.contains(".") || Self.roles.contains(key(index - 1)),
      !Self.schoolWords.contains(key(index - 1)), let name = name(at: word), isPerson(name)
    else { return nil }
    // Initials alone are an abbreviation.
    let behind = name.next < lexemes.count ? words[lexemes[name.next].word].lowercased : ""
    let last = name.value.lowercased()
    for ending in Self.namedEndings where behind.hasSuffix(ending) || last.hasSuffix(ending) { return nil }
    return name
  }

  /// *anna's* → *anna*.
  private func bare(_ name: String) -> String {
    for ending in ["'s", "’s", "'", "’"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.unicodeScalars.count))
    }
    return name
  }
}

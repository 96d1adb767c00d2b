import Prose

/// Persons without a title, in running text: *vraag het aan Noor*, *P.J. van Rooijen*, *onze directeur De Wit*.
extension SentenceReader {
  /// Words that a name follows: what somebody is at school.
  private static let roles: Set<String> = [
    "directeur", "directrice", "mentor", "mentrix", "conciërge", "leerkracht", "docent", "docente", "teamleider",
    "coördinator", "decaan", "rector", "conrector", "vakleerkracht", "gymleraar", "gymlerares", "leraar", "lerares",
    "collega", "stagiair", "stagiaire", "invaller", "invalster", "invalleerkracht", "klassenouder", "logopedist",
    "locatieleider", "afdelingsleider", "zorgcoördinator", "administrateur", "voorzitter", "penningmeester",
    "secretaris",
    "medewerker", "medewerkster", "leidster", "leidinggevende", "schrijver", "schrijfster", "trainer", "coach",
    "schoolarts", "jeugdarts", "verpleegkundige", "jeugdverpleegkundige", "orthopedagoog", "psycholoog", "adviseur",
    "verzuimcoördinator", "leerplichtambtenaar", "vertrouwenspersoon", "contactpersoon", "onderwijsassistent",
    "bibliothecaris", "logopediste", "fysiotherapeut", "wethouder", "wijkagent", "agent", "burgemeester", "notaris",
    "dominee", "pastoor", "imam", "boswachter", "dirigent",
    "tandarts", "huisarts", "dokter", "brandweerman", "brandweervrouw", "vakleerkracht", "bestuurder", "gastouder",
    "locatiemanager",
    "vestigingsmanager", "clustermanager", "kok", "kapper", "fotograaf", "muziekdocent", "gymdocent", "vakdocent",
    "pedagoog", "ouderconsulent", "opvoedcoach", "kinderarts", "diëtist", "ergotherapeut", "auteur", "illustrator",
    "museumgids", "gids", "imker", "boer", "boerin", "schooldirecteur", "praktijkopleider", "secretaresse",
    "teamcoördinator", "bouwcoördinator", "leerlingbegeleider", "jongerenwerker", "kwaliteitscoördinator",
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
    // "Elke leerling …"
    if index == 0, key(0) == "elke", kind(1) == .letters, !words[lexemes[1].word].isCapitalised { return nil }
    guard !Self.schoolWords.contains(key(index - 1)), let name = name(at: word), isPerson(name),
      isGivenName(words[word]) || Self.roles.contains(key(index - 1)) || hasRole(name) || hasParticle(name)
        || isInAddress(name) || isListed(name)
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

  /// Whether a name of two words stands in a list with another: *Bianca Roelofsen, Ton Verhage en Zoë Lantinga*.
  private func isListed(_ name: Find) -> Bool {
    let parts = name.value.split(separator: " ")
    return inherited(at: name.first)?.kind == .name && parts.count == 2 && last?.value.contains(" ") == true
      && parts.allSatisfy { $0.first?.isUppercase == true && $0.dropFirst().allSatisfy(\.isLowercase) }
  }

  /// Whether what somebody is at school stands behind two names or more: *Ans Hoogeboom, directeur*.
  private func hasRole(_ name: Find) -> Bool {
    let parts = name.value.split(separator: " ")
    guard parts.count > 1,
      parts.allSatisfy({ ["van", "de", "der", "den", "ter", "ten"].contains($0) || $0.first?.isUppercase == true })
    else { return false }
    return Self.roles.contains(key(isSign(name.next, ",") ? name.next + 1 : name.next))
  }

  /// What a first word with *van* behind it is when it is no person: *Raad van Toezicht*, *Vrienden van De Linde*.
  private static let bodies: Set<String> = [
    "raad", "vereniging", "universiteit", "huis", "bond", "ministerie", "museum", "slag", "dag", "nacht", "week",
    "vrienden", "club", "kring", "stad", "land", "rijk", "zee", "bank", "kamer", "college", "comité", "commissie",
    "hof",
    "lied", "feest", "maand", "jaar", "boek", "bureau", "dienst", "koepel", "inspectie", "hogeschool",
  ]

  /// *Wendela van Dijk*: a surname with its particle behind a name that isn't known.
  private func hasParticle(_ name: Find) -> Bool {
    let parts = name.value.split(separator: " ").map(String.init)
    guard name.first > 0, parts.count > 2, ["van", "de", "der", "den", "el", "al"].contains(parts[1]),
      let last = parts.last, last.first?.isUppercase == true, parts[0].allSatisfy({ $0.isLetter || $0 == "-" })
    else { return false }
    return !Self.bodies.contains(parts[0].lowercased()) && !places.contains(last.lowercased())
      && !places.contains(parts[0].lowercased()) && !places.contains(name.value.lowercased())
  }

  /// Whether an e-mail address of the sentence holds the surname: *Wendela Prins (w.prins@school.nl)*.
  private func isInAddress(_ name: Find) -> Bool {
    let parts = name.value.lowercased().split(separator: " ")
    guard name.first > 0, parts.count > 1, let surname = parts.last, surname.count > 2 else { return false }
    return lexemes.contains { lexeme in
      guard lexeme.kind == .address else { return false }
      let user = text[lexeme.range].lowercased().split(separator: "@", maxSplits: 1)
      return user.count == 2 && user[0].hasSuffix(surname)
    }
  }

  /// *anna's* → *anna*.
  private func bare(_ name: String) -> String {
    for ending in ["'s", "’s", "'", "’"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.unicodeScalars.count))
    }
    return name
  }
}

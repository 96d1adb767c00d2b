import Prose

/// Words that stand around persons' names.
private enum NameWords {
  /// What may stand within a Dutch surname in lower case.
  static let particles: Set<String> = [
    "van", "de", "der", "den", "ten", "ter", "te", "het", "'t", "op", "in", "aan", "uit", "onder", "von",
    "la", "le", "el", "al", "bin", "ben", "ibn", "abu", "da", "do", "dos", "di", "du", "des", "del", "'s", "af", "zu",
    "y", "e",
  ]

  /// Capitalised words that are no part of a person's name.
  static let others: Set<String> = [
    "groep", "groepen", "klas", "school", "basisschool", "team", "obs", "rkbs", "cbs", "pcb", "ibs", "kbs", "ods",
    "bso",
    "kdv", "tso", "mr", "gmr", "or", "ib", "directie", "directeur", "directrice", "administratie", "bestuur",
    "stichting",
    "college", "lyceum", "gymnasium", "kinderopvang", "opvang", "peuterspeelzaal", "kinderdagverblijf", "leerkracht",
    "leerkrachten", "locatie", "afdeling", "commissie", "ouders", "ouder", "verzorgers", "verzorger", "allemaal",
    "iedereen", "leerlingen", "leerling", "kinderen", "kind", "collega", "collega's", "familie", "buurtbewoners",
    "buren", "opa", "oma", "opa's", "oma's", "vrienden", "mensen", "lezers", "lezer", "ouderraad", "namens", "ps",
    "tel", "telefoon", "e", "mail", "website", "mentor", "conciërge", "coördinator", "rector", "conrector", "vader",
    "moeder", "relatie", "relaties", "vrijwilligers", "vrijwilliger", "hulpouders", "klassenouders", "klassenouder",
    "heer", "mevrouw", "dames", "heren", "juf", "meester",
  ]

  /// Endings of such words: *leesgroep*, *sinterklaascommissie*.
  static let otherEndings = [
    "ouders", "verzorgers", "leerlingen", "kinderen", "leerkrachten", "team", "commissie", "raad", "groep", "school",
    "opvang", "college", "directie", "werkgroep", "teamleider", "begeleiders", "leiding", "bestuur",
  ]

  /// The capitalised words of a salutation or of what precedes a signature.
  static let salutations: Set<String> = [
    "beste", "geachte", "lieve", "hallo", "hoi", "hi", "dag", "hey", "ha", "goedemorgen", "goedemiddag", "goedenavond",
    "goedendag", "goededag", "dear", "groet", "groeten", "groetjes", "hoogachtend", "met", "vriendelijke", "hartelijke",
    "hartelijk", "warme", "sportieve", "alvast", "tot", "veel", "bedankt", "dank", "mvg", "liefs", "fijne", "fijn",
    "prettige", "prettig", "graag", "nogmaals", "sterkte", "succes", "vriendelijk", "zonnige",
  ]
}

extension SentenceReader {
  /// Whether a title stands at `index`: a *mr.*, not the *MR*; a *juf* with a word of its own.
  func isTitle(_ index: Int) -> Bool {
    switch lexemes[index].term {
    case .title, .pluralTitle: break
    default: return false
    }
    if index + 1 < lexemes.count, lexemes[index + 1].word == lexemes[index].word { return false }
    switch lexemes[index].key {
    // The *MR* has no title.
    case "mr", "ir", "ds", "ing", "dr":
      return lexemes[index].hasStop && !words[lexemes[index].word].form.hasPrefix(lexemes[index].key.uppercased())
    default: return true
    }
  }

  /// The names behind a title: one, or a list behind *juffen*.
  func titledNames(at index: Int) -> [Find] {
    var start = lexemes[index].word + 1
    if start < words.count, words[start].form == ".", !words[start].followsSpace { start += 1 }
    let word = skippingTitles(start)
    guard let name = name(at: word) else { return [] }
    guard lexemes[index].term == .pluralTitle else { return [name] }
    var names = [name]
    while let (next, joint) = connector(at: names[names.count - 1].next), [.and, .or, .other].contains(joint),
      next < lexemes.count, let further = self.name(at: lexemes[next].word)
    {
      names.append(further)
    }
    return names
  }

  private func skippingTitles(_ start: Int) -> Int {
    var word = start
    while word < words.count, let index = firstLexeme(of: word), isTitle(index) { word += 1 }
    return word
  }

  /// The persons of *Beste Fatima en Tom,*; the ones of *ouders van Noor* when the first name is known.
  func greetedNames() -> [Find] {
    guard let first = words.first, NameWords.salutations.contains(first.lowercased) else { return [] }
    var names: [Find] = []
    var word = 1
    var isExpected = true
    while word < words.count {
      if isExpected, let name = name(at: skippingTitles(word)), isPerson(name) {
        names.append(name)
        word = name.next < lexemes.count ? lexemes[name.next].word : words.count
        isExpected = false
        continue
      }
      switch words[word].lowercased {
      case "en", "&", ",", "/": isExpected = true
      case "van": isExpected = word + 1 < words.count && firstNames.contains(words[word + 1].lowercased)
      default: isExpected = false
      }
      word += 1
    }
    return names
  }

  /// The persons that a closing line consists of: *Karin Hoekstra, directeur*; not *Team groep 3*, *De directie*.
  func signedNames() -> [Find] {
    var names: [Find] = []
    var start = 0
    while start < words.count {
      // A line falls into parts at signs, at "en" and behind words such as "Groetjes".
      var end = start
      while end < words.count, !isPartEnd(words[end]) { end += 1 }
      // "Groetjes van Loes", "namens Sanne".
      let isFrom = start > 0 && start < end && ["van", "namens"].contains(words[start].lowercased)
      let first = skippingTitles(isFrom ? start + 1 : start)
      if first < end, let name = name(at: first), isPerson(name) {
        let behind = name.next < lexemes.count ? lexemes[name.next].word : words.count
        // After a title the name is enough; otherwise nothing but the name may stand there.
        if behind >= end || first > start { names.append(name) }
      }
      start = end + 1
    }
    return names
  }

  private func isPartEnd(_ word: Word) -> Bool {
    switch word.kind {
    case .punctuation, .symbol, .address, .number: true
    case .word: word.lowercased == "en" || word.lowercased == "of" || NameWords.salutations.contains(word.lowercased)
    }
  }

  /// Whether a capitalised phrase reads like a person: not *De Regenboog*, not *OBS*.
  func isPerson(_ name: Find) -> Bool {
    guard let first = name.value.split(separator: " ").first else { return false }
    if ["De", "Het", "Een", "Uw", "Onze", "Wij", "Ons"].contains(first) { return false }
    return !(isAcronym(first) && name.value == first) || firstNames.contains(first.lowercased())
  }

  /// *GGD*.
  private func isAcronym(_ form: some StringProtocol) -> Bool {
    form.utf8.count > 1 && form.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// The name that begins at a word: initials, names and what stands between them.
  func name(at start: Int) -> Find? {
    var word = start
    // Behind the last part that can end a name.
    var end = start
    var value = ""
    var pending = ""
    var hasName = false
    while word < words.count, word < start + 8 {
      let current = words[word]
      guard current.kind == .word, word == start || current.followsSpace || isInitials(words[word - 1].form) else {
        break
      }
      if word > start, current.followsSpace { pending += " " }
      if isInitials(current.form) {
        guard !hasName || value.utf8.last == UInt8(ascii: ".") else { break }
        value += pending + current.form
        pending = ""
        end = word + 1
      } else if NameWords.particles.contains(current.lowercased),
        !current.isCapitalised || word == start || !hasName && ["de", "het"].contains(current.lowercased)
      {
        pending += current.form
      } else if isNamePart(word, isFirst: !hasName) {
        // "Juf Anna van De Regenboog", "mevrouw Kuipers van de GGD".
        if hasName, !pending.allSatisfy(\.isWhitespace),
          ["de", "het"].contains(current.lowercased) || isAcronym(current.form)
        {
          break
        }
        value += pending + current.form
        pending = ""
        hasName = true
        end = word + 1
      } else {
        break
      }
      word += 1
    }
    guard hasName, end > start, let first = firstLexeme(of: start) else { return nil }
    var range = UTF8Range(words[start].range.start, words[end - 1].range.end)
    dropGenitive(&value, &range)
    var next = first
    while next < lexemes.count, lexemes[next].word < end { next += 1 }
    return Find(kind: .name, value: value, range: range, first: first, next: next)
  }

  /// `J.`, `P.J.`
  func isInitials(_ form: String) -> Bool {
    if ["P.S.", "N.B.", "T.A.V.", "I.V.M."].contains(form) { return false }
    var expectsLetter = true
    for scalar in form.unicodeScalars {
      if expectsLetter {
        guard scalar.properties.isUppercase else { return false }
        expectsLetter = false
      } else {
        guard scalar == "." else { return false }
        expectsLetter = true
      }
    }
    return expectsLetter && !form.isEmpty
  }

  private func isNamePart(_ index: Int, isFirst: Bool) -> Bool {
    let word = words[index]
    guard word.isCapitalised, !NameWords.others.contains(word.lowercased),
      !NameWords.salutations.contains(word.lowercased)
    else { return false }
    for byte in word.form.utf8 where isDigit(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "(") {
      return false
    }
    if let lexeme = firstLexeme(of: index) {
      switch lexemes[lexeme].term {
      case .weekday, .month: return isFirst
      default: break
      }
    }
    for ending in NameWords.otherEndings where word.lowercased.hasSuffix(ending) { return false }
    return true
  }

  /// *Anna's* → *Anna*.
  private func dropGenitive(_ value: inout String, _ range: inout UTF8Range) {
    for ending in ["'s", "’s", "'", "’"] where value.hasSuffix(ending) {
      value.removeLast(ending.unicodeScalars.count == 2 ? 2 : 1)
      range.end -= ending.utf8.count
      return
    }
  }

  /// The first lexeme of a word.
  private func firstLexeme(of word: Int) -> Int? {
    let index = lexemes.partitioningIndex { $0.word >= word }
    return index < lexemes.count && lexemes[index].word == word ? index : nil
  }
}

extension Array {
  /// The index of the first element for which a condition holds that, once true, stays true.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

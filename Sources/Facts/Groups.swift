import Prose

extension SentenceReader {
  /// Words that are counted, so that the number before them is not that of a group.
  private static let countedNouns: Set<String> = [
    "kinderen", "leerlingen", "ouders", "keer", "personen", "leerkrachten", "plaatsen", "begeleiders", "jongens",
    "meisjes", "juffen", "meesters", "vaders", "moeders", "jaar", "collega's", "vrijwilligers", "stagiaires", "stuks",
    "x",
  ]

  /// *groep 3*, *groep 3/4*, *klas 2B*, *groepen 1 t/m 4*, *groep De Bijtjes*. A list or stretch is one fact.
  func group(at index: Int) -> Find? {
    guard case .group(let word) = term(index) else { return nil }
    if let named = namedGroup(at: index) { return named }
    guard let (name, next) = groupName(at: index + 1) else { return nil }
    // "Per groep twee ouders": one group, and what it needs.
    if ["per", "elke", "iedere", "een"].contains(key(index - 1)) { return nil }
    // "200 gr" is a weight.
    if key(index) == "gr", !lexemes[index].hasStop { return nil }
    let list = furtherGroups(behind: next, isPlural: word == .groepen || word == .klassen)
    return find(.group, "\(word.name) \(name)\(list.value)", index, list.next)
  }

  /// The *t/m 4* of *groepen 1 t/m 4*, the *en 8* of *groep 7 en 8*, and the index behind them.
  private func furtherGroups(
    behind start: Int, isPlural: Bool, hasLevel: Bool = false
  ) -> (value: String, next: Int) {
    var value = ""
    var end = start
    while let (index, joint) = connector(at: end), let (name, next) = groupName(at: index) {
      // *havo 3, 4 vwo* are two.
      if hasLevel, name.contains(" ") { break }
      // Behind a comma only in a list that goes on or in the plural: "groep 5, 3 kinderen".
      if joint == .other, !isPlural, connector(at: next) == nil { break }
      if let quantity = quantityInSeries(at: index) {
        if quantity.clock != nil || monthBehind(quantity) != nil || numericDate(at: index) != nil { break }
        if case .date = quantity.later { break }
        if isCountingUnit(quantity.next) { break }
      }
      value += (Self.joints[joint] ?? ", ") + name
      end = next
    }
    return (value, end)
  }

  /// How a value writes what joins groups or rooms.
  static let joints: [Term: String] = [.through: "..", .until: "..", .to: "..", .or: " of "]

  /// *groep De Bijtjes*, *bso-groep De Vossen*.
  private func namedGroup(at index: Int) -> Find? {
    guard let next = capitalisedEnd(from: index + 1), ["de", "het"].contains(key(index + 1)) else { return nil }
    let name = text[UTF8Range(lexemes[index + 1].range.start, lexemes[next - 1].range.end)]
    return find(.group, "groep \(name)", index, next)
  }

  /// The index behind the capitalised words that begin at `index`; nil when there is only an article.
  private func capitalisedEnd(from index: Int) -> Int? {
    var next = index
    while next < lexemes.count, lexemes[next].kind == .letters, words[lexemes[next].word].isCapitalised { next += 1 }
    return next > index + 1 ? next : nil
  }

  /// What childcare groups are called after: *de Vlinders*, *bij de Boefjes*.
  static let groupNames: Set<String> = [
    "vlinders", "vlindertjes", "rupsen", "rupsjes", "zeesterren", "zeesterretjes", "boefjes", "bijtjes", "bijen",
    "hommels", "hommeltjes", "kikkers", "kikkertjes", "beren", "beertjes", "dolfijnen", "dolfijntjes", "vosjes",
    "vossen", "egels", "egeltjes", "uilen", "uiltjes", "mieren", "eekhoorns", "eekhoorntjes", "konijntjes", "konijnen",
    "pinguïns", "panda's", "koala's", "giraffen", "giraffes", "olifanten", "olifantjes", "leeuwen", "leeuwtjes",
    "tijgers", "tijgertjes", "krokodillen", "aapjes", "apen", "zebra's", "kangoeroes", "muizen", "muisjes", "spetters",
    "schildpadden", "schildpadjes", "lieveheersbeestjes", "libellen", "sterren", "sterretjes", "maantjes", "zonnetjes",
    "wolkjes", "regenbogen", "druppels", "druppeltjes", "kabouters", "kaboutertjes", "dwergen", "dwergjes", "elfjes",
    "reuzen", "ridders", "piraten", "prinsjes", "indianen", "smurfen", "dropjes", "belhamels", "bengels", "deugnieten",
    "rakkers", "kanjers", "kruimels", "kruimeltjes", "dreumesen", "zwaluwen", "mussen", "musjes", "merels", "vinken",
    "ooievaars", "eendjes", "kuikens", "kuikentjes", "lammetjes", "veulens", "otters", "bevers", "dassen", "wolven",
    "hertjes", "slakken", "slakjes", "sprinkhanen", "krekels", "glimwormpjes", "vuurvliegjes", "pareltjes",
    "speurneuzen",
    "ontdekkers", "avonturiers", "klaprozen", "madeliefjes", "zonnebloemen", "paddenstoelen", "kastanjes", "eikeltjes",
    "zeepaardjes", "visjes", "walvissen", "zeehonden", "zeehondjes", "inktvisjes", "kreeftjes", "krabbetjes",
    "haviken", "adelaars", "valken", "arenden", "buizerds", "zwanen", "ganzen", "eenden", "spechten", "meesjes",
    "roodborstjes", "papegaaien", "toekans", "flamingo's", "ijsberen", "zeeleeuwen", "orka's", "haaien", "kameleons",
    "nijlpaarden", "neushoorns", "paarden", "pony's", "hondjes", "puppy's", "poesjes", "katjes", "geitjes", "biggetjes",
    "kalfjes", "marmotten", "stokstaartjes", "vleermuizen", "matroosjes", "matrozen", "raketten", "planeten", "kometen",
    "toverballen", "knikkers", "stuiterballen", "vuurtorens", "ballonnen", "vliegers", "bloemen", "bloempjes",
  ]

  /// *de Vlinders*, *de Kikkergroep*: the name of a group, told by its capital behind an article.
  func nicknamedGroup(at index: Int) -> Find? {
    if index > 0, ["de", "onze"].contains(key(index - 1)), !words[lexemes[index - 1].word].isCapitalised,
      key(index).hasSuffix("groep"), key(index).utf8.count > 8, !Self.workingGroups.contains(key(index)),
      !isCapitalisedWord(behind: index)
    {
      return find(.group, key(index), index, index + 1)
    }
    guard index > 0, key(index - 1) == "de", !words[lexemes[index - 1].word].isCapitalised,
      Self.groupNames.contains(key(index)), !isCapitalisedWord(behind: index)
    else { return nil }
    return find(.group, "groep \(key(index))", index, index + 1)
  }

  /// What ends in *groep* and is none of children.
  private static let workingGroups: Set<String> = [
    "werkgroep", "projectgroep", "stuurgroep", "kopgroep", "doelgroep", "klankbordgroep", "denkgroep", "taakgroep",
    "expertgroep", "oudergroep", "feestgroep", "appgroep", "whatsappgroep", "beleidsgroep",
  ]

  private func isCapitalisedWord(behind index: Int) -> Bool {
    kind(index + 1) == .letters && words[lexemes[index + 1].word].isCapitalised
  }

  /// *de brugklas*.
  func namelessGroup(at index: Int) -> Find? {
    ["brugklas", "brugklassen"].contains(key(index)) ? find(.group, "brugklas", index, index + 1) : nil
  }

  /// *havo 3*, *leerjaar 2*; the *havo* of *3 havo* is read with its number.
  func level(at index: Int) -> Find? {
    guard kind(index + 1) == .digits, key(index + 1).utf8.count == 1, let (name, next) = groupName(at: index + 1),
      !isCountingUnit(next)
    else { return nil }
    let list = furtherGroups(behind: next, isPlural: false, hasLevel: true)
    return find(.group, "\(key(index)) \(name)\(list.value)", index, list.next)
  }

  /// *1A en 1B*: classes without *klas*, told by two of them in a row, or by who is in one: *ouders van 2C*.
  func bareClasses(at index: Int) -> Find? {
    guard var end = bareClass(at: index) else { return nil }
    if isClassOfSomebody(index) {
      return find(.group, "klas " + key(index) + key(index + 1).uppercased(), index, end)
    }
    var value = "klas " + key(index) + key(index + 1).uppercased()
    var count = 1
    while let (next, joint) = connector(at: end), let further = bareClass(at: next) {
      value += (Self.joints[joint] ?? ", ") + key(next) + key(next + 1).uppercased()
      end = further
      count += 1
    }
    return count > 1 ? find(.group, value, index, end) : nil
  }

  /// Whether who is in a class stands in front of it: *ouders van 2C*, *leerlingen uit 1B*.
  private func isClassOfSomebody(_ index: Int) -> Bool {
    ["van", "uit", "in"].contains(key(index - 1)) && Self.classMembers.contains(key(index - 2))
  }

  private static let classMembers: Set<String> = [
    "ouders", "verzorgers", "leerlingen", "leerling", "mentor", "mentoren", "klassenouders", "brugklassers",
    "mentorles",
    "klassenouder", "jongens", "meisjes", "kinderen",
  ]

  /// The index behind a `1A`.
  private func bareClass(at index: Int) -> Int? {
    guard kind(index) == .digits, let year = Int(key(index)), (1...6).contains(year), isGlued(index + 1),
      !isGlued(index + 2) || kind(index + 2) == .sign, lexemes[index + 1].kind == .letters,
      ["A", "B", "C", "D", "E", "F", "G", "H"].contains(String(text[lexemes[index + 1].range]))
    else { return nil }
    return index + 2
  }

  /// *3 havo*, *3e klas*, *1e jaars*.
  func numberedLevel(at index: Int) -> Find? {
    guard kind(index) == .digits, key(index).utf8.count == 1, let year = Int(key(index)), (1...8).contains(year) else {
      return nil
    }
    if case .level = term(index + 1), key(index + 1) != "leerjaar" {
      return find(.group, "\(key(index + 1)) \(year)", index, index + 2)
    }
    guard isGlued(index + 1), ["e", "de", "ste"].contains(key(index + 1)) else { return nil }
    return ordinalGroup(year, index, index + 2)
  }

  /// *derde klas*, *eerstejaars*, *tweedeklassers*.
  func ordinalGroup(at index: Int) -> Find? {
    guard case .ordinal(let year) = term(index) else { return nil }
    if key(index).hasSuffix("jaars") { return find(.group, "leerjaar \(year)", index, index + 1) }
    if key(index).contains("klasser") { return find(.group, "klas \(year)", index, index + 1) }
    return ordinalGroup(year, index, index + 1)
  }

  private func ordinalGroup(_ year: Int, _ first: Int, _ index: Int) -> Find? {
    let next = isSign(index, Sign.dash) ? index + 1 : index
    switch key(next) {
    case "klas", "klassen", "klassers", "klasser": return find(.group, "klas \(year)", first, next + 1)
    case "leerjaar", "jaars": return find(.group, "leerjaar \(year)", first, next + 1)
    default: return nil
    }
  }

  /// Whether what is counted stands at `index`.
  private func isCountingUnit(_ index: Int) -> Bool {
    switch term(index) {
    case .clock, .span, .euro, .cent, .percent, .month, .shortMonth: true
    default: Self.countedNouns.contains(key(index))
    }
  }

  /// `3`, `3/4`, `1-2`, `2B`, `H3a`, *drie*.
  private func groupName(at index: Int) -> (name: String, next: Int)? {
    // "Van iedere groep één foto": one is what is counted.
    if case .number(let number) = term(index), (2...12).contains(number) { return (String(number), index + 1) }
    guard let first = groupPart(at: index) else { return nil }
    var (name, next) = first
    // *klas 2 havo*
    if case .level = term(next), key(next) != "leerjaar", key(next - 1) != "leerjaar" {
      return (name + " " + key(next), next + 1)
    }
    while isGlued(next), isSign(next, "/") || isSign(next, Sign.dash), isGlued(next + 1),
      kind(next + 1) == .digits, let part = groupPart(at: next + 1)
    {
      name += key(next) + part.name
      next = part.next
    }
    return (name, next)
  }

  /// Digits with the letters glued to them.
  private func groupPart(at index: Int) -> (name: String, next: Int)? {
    var next = index
    var name = ""
    var hasDigits = false
    while next < lexemes.count, next == index || isGlued(next) {
      switch lexemes[next].kind {
      case .digits:
        guard key(next).utf8.count <= 2 else { return nil }
        hasDigits = true
        name += key(next)
      case .letters where lexemes[next].range.count <= 4 || hasDigits && lexemes[next].range.count <= 6:
        name += String(text[lexemes[next].range])
      default: return hasDigits ? (name, next) : nil
      }
      next += 1
    }
    return hasDigits ? (name, next) : nil
  }
}

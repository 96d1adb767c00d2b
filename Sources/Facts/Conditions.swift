import Prose

extension SentenceReader {
  /// A word that turns a statement round.
  func negation(at index: Int) -> Find? {
    switch term(index) {
    case .negation("without") where ["dralen", "verwijl"].contains(key(index + 1)): return nil
    case .negation("never") where key(index + 2) == "nimmer": return find(.negation, "never", index, index + 3)
    // "Onder geen beding", "in geen geval", "in geen enkel geval".
    case .negation("not") where key(index) == "geen" && ["onder", "in"].contains(key(index - 1)):
      let noun = key(index + 1) == "enkel" ? index + 2 : index + 1
      return ["beding", "geval"].contains(key(noun))
        ? find(.negation, "never", index, noun + 1) : find(.negation, "not", index, index + 1)
    // "Er zijn geen kosten aan verbonden" is "het kost niets".
    case .negation("not")
    where key(index) == "geen" && key(index + 1) == "kosten"
      && (key(index + 2) == "verbonden" || key(index + 2) == "aan" && key(index + 3) == "verbonden"):
      return find(.negation, "nothing", index, index + 1)
    case .negation(let value): return find(.negation, value, index, index + 1)
    case .not: break
    default: return nil
    }
    let behind = key(index + 1)
    if behind == "later", key(index + 2) == "dan" { return find(.condition, "latest", index, index + 3) }
    if behind == "meer", key(index + 2) == "dan" { return find(.condition, "at-most", index, index + 3) }
    if behind == "minder", key(index + 2) == "dan" { return find(.condition, "at-least", index, index + 3) }
    // "Niet langer dan een uur" compares; "niet meer" and "niet langer" say that something has ended.
    if behind == "meer" || behind == "langer", key(index + 2) != "dan" {
      return find(.negation, "no-longer", index, index + 2)
    }
    // "Dat geldt niet voor …" is "met uitzondering van …" as a sentence of its own.
    if behind == "voor", key(index - 1) == "geldt", key(index - 2) == "dat" {
      return find(.condition, "except", index, index + 2)
    }
    return find(.negation, "not", index, index + 1)
  }

  /// A word or phrase that makes something depend on something else.
  func condition(at index: Int) -> Find? {
    let behind = term(index + 1)
    switch term(index) {
    case .condition("from") where isNow(index + 1): return nil
    case .condition(let value): return find(.condition, value, index, index + 1)
    case .span(.minute) where key(index) == "min" && quantity(at: index + 1) != nil:
      return find(.condition, "at-least", index, index + 1)
    case .only where behind == .ifWord && !isRole(behind: index + 1) || behind == .whenWord:
      return find(.condition, "only-if", index, index + 2)
    case .only: return only(at: index)
    case .before where isSeason(index + 1): return find(.condition, "before", index, index + 1)
    case .until where isSeason(index + 1): return find(.condition, "until", index, index + 1)
    case .other where key(index) == "na" && isSeason(index + 1):
      return find(.condition, "after", index, index + 1)
    case .other where key(index) == "maar" && isFew(index): return find(.condition, "only", index, index + 1)
    case .other where key(index) == "waar" && key(index + 1) == "nodig":
      return find(.condition, "if", index, index + 2)
    case .within: return isLimit(index) ? find(.condition, "within", index, index + 1) : nil
    case .except:
      if behind == .ifWord || behind == .whenWord { return find(.condition, "unless", index, index + 2) }
      return find(.condition, "except", index, index + 1)
    case .ifWord where isExceptional(index): return find(.condition, "unless", index, index + 1)
    case .ifWord: return isConditional(index) ? find(.condition, "if", index, index + 1) : nil
    case .whenWord: return isCase(index) ? find(.condition, "if", index, index + 1) : nil
    case .might where index == 0: return find(.condition, "if", index, index + 1)
    case .latest:
      // "Zijn uiterlijk" is how he looks; "lever het uiterlijk 1 maart in" sets a limit.
      let isNoun = ["het", "hun", "ons", "zijn", "haar", "je", "een"].contains(key(index - 1)) && !isMoment(index + 1)
      return isNoun ? nil : find(.condition, "latest", index, index + 1)
    case .through: return find(.condition, "through", index, index + 1)
    case .until where key(index + 1) == "en" && key(index + 2) == "met":
      return find(.condition, "through", index, index + 3)
    case .phraseStart: return phrase(at: index)
    default: return nil
    }
  }

  /// Whether a day, an hour or a number of hours or days begins at `index`.
  private func isMoment(_ index: Int) -> Bool {
    switch term(index) {
    case .weekday, .shortWeekday, .relativeDay, .coming, .upcoming, .number, .oneAndHalf, .half, .halfHour, .quarter:
      true
    default: kind(index) == .digits
    }
  }

  /// Whether *als* stands in *dat is anders als*: *behalve als*, as a sentence of its own.
  private func isExceptional(_ index: Int) -> Bool {
    key(index) == "als" && key(index - 1) == "anders" && key(index - 2) == "is" && key(index - 3) == "dat"
  }

  /// *zo mogelijk*, *zo nodig*: if it can be, if it must be.
  func wish(at index: Int) -> Find? {
    guard key(index) == "zo", ["mogelijk", "nodig", "gewenst"].contains(key(index + 1)) else { return nil }
    return find(.condition, "if", index, index + 2)
  }

  /// Whether a part of the school year stands at `index`: *vóór de herfstvakantie*, *na Pasen*.
  private func isSeason(_ index: Int) -> Bool {
    let word = ["de", "het", "deze", "onze"].contains(key(index)) ? key(index + 1) : key(index)
    return word.hasSuffix("vakantie") || ["kerst", "pasen", "pinksteren", "carnaval", "weekend"].contains(word)
  }

  /// *alleen*, *slechts*, *enkel en alleen*; not *niet alleen*, *alleen naar huis*, *een gebroken enkel*.
  private func only(at index: Int) -> Find? {
    if key(index + 1) == "en", key(index + 2) == "alleen" { return find(.condition, "only", index, index + 3) }
    switch key(index) {
    case _ where key(index - 1) == "niet": return nil
    case "alleen" where key(index + 1) == "naar": return nil
    case "enkel":
      let articles = [
        "een", "geen", "de", "het", "zijn", "haar", "mijn", "uw", "je", "hun", "gebroken", "elk", "gekneusde",
      ]
      if articles.contains(key(index - 1)) { return nil }
    default: break
    }
    return find(.condition, "only", index, index + 1)
  }

  /// Whether *maar* says that a number is small: *er zijn nog maar twee plaatsen*; not *leuk, maar twee kinderen huilden* nor
  /// *niet twee maar drie*.
  private func isFew(_ index: Int) -> Bool {
    guard index > 0, kind(index - 1) == .letters, quantity(at: index + 1) != nil || key(index + 1) == "één" else {
      return false
    }
    if case .number = term(index - 1) { return false }
    return true
  }

  /// Whether *binnen* has a length of time behind it: *binnen 2 weken*, *binnen een termijn van 2 weken*.
  private func isLimit(_ index: Int) -> Bool {
    var step = index + 1
    while step < index + 6, Self.limitFillers.contains(key(step)) { step += 1 }
    switch term(step) {
    case .span: return true
    case .half: return term(step + 1) == .clock
    default: break
    }
    guard let quantity = quantity(at: step) else { return false }
    if case .span = term(quantity.next) { return true }
    return term(quantity.next) == .clock
  }

  private static let limitFillers: Set<String> = [
    "een", "de", "termijn", "periode", "tijdsbestek", "van", "maximaal", "uiterlijk", "ongeveer", "circa", "ca",
    "komende", "eerste",
  ]

  /// Whether a word for the present stands at `index`: *vanaf nu* sets no date.
  private func isNow(_ index: Int) -> Bool { key(index) == "nu" }

  /// Fixed phrases that begin with a preposition.
  private func phrase(at index: Int) -> Find? {
    func follows(_ words: String...) -> Bool {
      for (step, word) in words.enumerated() where key(index + 1 + step) != word { return false }
      return true
    }
    switch key(index) {
    case "op":
      if follows("voorwaarde", "dat") { return find(.condition, "only-if", index, index + 3) }
      if follows("zijn", "laatst") || follows("z'n", "laatst") { return find(.condition, "latest", index, index + 3) }
    case "onder":
      if follows("voorwaarde", "dat") { return find(.condition, "only-if", index, index + 3) }
      if follows("de", "voorwaarde", "dat") { return find(.condition, "only-if", index, index + 4) }
    case "met":
      if follows("ingang", "van"), !isNow(index + 3) { return find(.condition, "from", index, index + 3) }
      if follows("uitzondering", "van") { return find(.condition, "except", index, index + 3) }
    case "in":
      for number in ["alle", "die", "de"] where follows(number, "gevallen", "waarin") {
        return find(.condition, "if", index, index + 4)
      }
      if follows("gevallen", "waarin") { return find(.condition, "if", index, index + 3) }
      if follows("het", "geval", "wanneer") { return find(.condition, "if", index, index + 4) }
      if follows("geval", "dat") { return find(.condition, "if", index, index + 3) }
      if follows("het", "geval", "dat") { return find(.condition, "if", index, index + 4) }
    case "ten":
      if follows("laatste") { return find(.condition, "latest", index, index + 2) }
      if follows("hoogste") { return find(.condition, "at-most", index, index + 2) }
      if follows("minste") { return find(.condition, "at-least", index, index + 2) }
    default: break
    }
    return nil
  }

  /// Whether *wanneer* says in which case, not at what time: not in questions, *laat weten wanneer …*, *de dag wanneer …*.
  private func isCase(_ index: Int) -> Bool {
    if key(index - 1) == "telkens" || term(index - 1) == .and && index > 1 { return true }
    // "Wanneer is de ouderavond?"
    guard Self.subjects.contains(key(index + 1)), key(index + 2) != "?" else { return false }
    if index == 0 || kind(index - 1) == .sign && !isSign(index - 1, ",") { return true }
    guard isSign(index - 1, ",") else {
      return !lexemes[..<index].contains { Self.asking.contains($0.key) } && key(index - 1) != "dag"
    }
    return !lexemes[..<index].suffix(8).contains { Self.asking.contains($0.key) }
  }

  /// Verbs and nouns that a question hangs from.
  private static let asking: Set<String> = [
    "weten", "weet", "vragen", "vraag", "vraagt", "zien", "ziet", "horen", "hoort", "lezen", "leest", "aangeven",
    "doorgeven", "melden", "meldt", "vertellen", "zeggen", "zegt", "bepalen", "bepaalt", "afspreken", "beslissen",
    "bekend", "duidelijk", "overzicht", "staat", "vinden", "vindt", "wie", "wat", "waar", "hoe", "of", "moment",
  ]

  /// Words that the subject of a clause begins with.
  private static let subjects: Set<String> = [
    "u", "je", "jij", "jullie", "hij", "zij", "ze", "wij", "we", "ik", "het", "'t", "er", "dit", "dat", "deze", "die",
    "uw", "jouw", "mijn", "ons", "onze", "hun", "haar", "zijn", "de", "een", "iemand", "niemand", "iets", "niets",
    "alles", "iedereen", "geen", "men", "alle", "beide", "beiden", "meer", "minder", "ouders", "kinderen", "leerlingen",
    "nog", "ook", "daar", "hier", "alle", "sommige", "enkele", "veel", "zowel", "twee", "zich", "bij", "op", "in", "te",
    "sprake",
  ]

  /// Verbs that a clause ends in.
  private static let clauseEnds: Set<String> = [
    "is", "zijn", "was", "waren", "heeft", "hebt", "hebben", "had", "wordt", "worden", "werd", "kan", "kunt", "kunnen",
    "komt", "komen", "gaat", "gaan", "wil", "wilt", "willen", "blijft", "blijven", "moet", "moeten", "mag", "mogen",
    "krijgt", "krijgen", "blijkt", "lukt", "bestaat", "valt", "vallen", "zit", "zitten", "staat", "staan", "doet",
    "doen", "ontstaat", "ontbreekt", "meedoen", "meegaan", "regent", "vriest", "ligt", "past", "klopt", "helpt",
  ]

  /// Whether the clause behind *als* ends in a verb, or in a verb and its participle.
  private func endsInVerb(from index: Int) -> Bool {
    var step = index
    while step < lexemes.count, kind(step) != .sign { step += 1 }
    guard step > index + 1, kind(step - 1) == .letters else { return false }
    let last = key(step - 1)
    // "Geldt als te laat."
    if key(index) == "te", step == index + 2 { return false }
    return Self.clauseEnds.contains(last) || Self.clauseEnds.contains(key(step - 2))
      || last.utf8.count > 3 && (last.hasSuffix("en") || last.hasSuffix("t"))
  }

  /// What a person or thing is said to be in *als ouder*, *als bijlage*.
  private static let roles: Set<String> = [
    "ouder", "ouders", "verzorger", "verzorgers", "school", "team", "leerkracht", "leerkrachten", "groep", "directeur",
    "directie", "vrijwilliger", "vrijwilligers", "begeleider", "begeleiders", "bijlage", "gevolg", "lid", "hulpouder",
    "gebruikelijk", "voorbeeld", "reden", "vervanger", "opvolger", "dank", "bedankje", "eerste",
    "laatste", "enige", "bewijs", "teken", "afscheid", "resultaat", "extra", "gast", "vader", "moeder", "leerling",
    "mens", "reactie", "thema", "doel", "volgt",
    "klassenouder", "mentor", "proef", "uitleg", "aandenken", "toetje", "invaller", "stagiair", "stagiaire",
  ]

  /// Whether *als* tells what a person or thing is: *als ouder*, *alleen als doel*.
  private func isRole(behind index: Int) -> Bool {
    let behind = key(index + 1)
    return key(index) == "als" && !isBareSubject(index + 1)
      && (Self.roles.contains(behind) || behind.hasSuffix("ing") || behind == "het" && key(index + 2) == "ware")
  }

  /// Whether the word at `index` is the subject of a clause, with its finite verb at the end: *als ouders gescheiden zijn*, *als
  /// betaling uitblijft*; not in *als ouders kunt u*.
  private func isBareSubject(_ index: Int) -> Bool {
    var end = index
    while end < lexemes.count, kind(end) != .sign { end += 1 }
    guard end > index + 1, !Self.finiteEnds.contains(key(index + 1)) || end == index + 2 else { return false }
    let last = key(end - 1)
    return Self.finiteEnds.contains(last) || last.hasSuffix("blijft") || last.hasSuffix("breekt")
  }

  /// Finite verbs that close a clause and are no infinitives that close a sentence, but for *zijn*.
  private static let finiteEnds: Set<String> = [
    "is", "zijn", "was", "waren", "heeft", "hebt", "had", "wordt", "werd", "kan", "komt", "gaat", "wil", "blijft",
    "moet", "mag", "krijgt", "blijkt", "ontstaat", "ontbreekt",
  ]

  /// Whether *als* opens a condition: not in *als ouder*, *net als*, *zowel … als*, *zo snel als*, *als volgt*.
  private func isConditional(_ index: Int) -> Bool {
    guard key(index) == "als" else { return !(key(index) == "ingeval" && key(index + 1) == "van") }
    if isRole(behind: index) { return false }
    let behind = key(index + 1)
    if ["net", "evenals", "alsook", "zo", "zoveel", "evenveel", "dezelfde", "hetzelfde", "even"].contains(
      key(index - 1))
    {
      return false
    }
    if ["zo", "even", "net", "dezelfde", "hetzelfde"].contains(key(index - 2)), kind(index - 1) == .letters {
      return false
    }
    var step = index - 1
    while step >= 0, step > index - 12, kind(step) != .sign {
      if key(step) == "zowel" { return false }
      if key(step) == "als" { break }
      step -= 1
    }
    // "Wordt als ongeoorloofd geregistreerd", "als ongeoorloofd wordt geregistreerd".
    if !Self.subjects.contains(behind), (index + 2...index + 4).contains(where: { Self.counting.contains(key($0)) }) {
      return false
    }
    // "Volgt hem op als voorzitter", "als te laat": behind a bare word a verb must close the clause.
    let isName = index + 1 < lexemes.count && words[lexemes[index + 1].word].isCapitalised
    let isAdverb = behind.hasPrefix("daar") || behind.hasPrefix("hier")
    return Self.subjects.contains(behind) && behind != "te" || isAdverb || isName || kind(index + 1) != .letters
      || endsInVerb(from: index + 1)
  }

  /// Participles of verbs that take somebody or something for what *als* says.
  private static let counting: Set<String> = [
    "geregistreerd", "aangemerkt", "beschouwd", "gezien", "genoteerd", "geteld", "ervaren", "beoordeeld", "behandeld",
    "gekenmerkt", "gewaardeerd", "meegeteld",
  ]

  /// The words that may stand between *voor* and the date or time that it belongs to.
  private static let fillers: Set<String> = [
    "de", "a.s", "aanstaande", "komende", "volgende", "eerstkomende", "uiterlijk", "eind", "begin", "half", "medio",
    "halverwege",
    "op",
    "om", "circa", "ca", "ongeveer", "rond", "en", "met",
  ]

  /// Words in front of *tot* that it belongs to: *met betrekking tot*, *zich wenden tot*.
  private static let governors: Set<String> = [
    "betrekking", "tegenstelling", "wenden", "wendt", "richten", "leiden", "leidt", "geleid", "beperkt", "beperken",
  ]

  /// The *voor*, *tot* or *per* that makes a limit of a fact: *voor 8.30 uur*, *tot 4 september*, *per 1 januari*.
  func boundary(before find: Find) -> Find? {
    var index = find.first - 1
    while index >= 0, index > find.first - 4, Self.fillers.contains(key(index)) { index -= 1 }
    guard index >= 0, index >= last?.next ?? 0 else { return nil }
    let isMoment = find.kind == .date || find.kind == .time
    switch term(index) {
    case .before where isMoment: return self.find(.condition, "before", index, index + 1)
    case .per where find.kind == .date && !find.value.hasPrefix("XXXX-W"):
      return self.find(.condition, "from", index, index + 1)
    case .until:
      if key(index + 1) == "en", key(index + 2) == "met" { return nil }
      // Before other numbers only between two of them: "5 tot 10 euro", not "tot 5 kinderen".
      guard isMoment ? !Self.governors.contains(key(index - 1)) : last?.next == index else { return nil }
      return self.find(.condition, "until", index, index + 1)
    case .other where isMoment && key(index) == "na": return self.find(.condition, "after", index, index + 1)
    case .other where isMoment && key(index) == "sinds": return self.find(.condition, "since", index, index + 1)
    case .other where isMoment && key(index) == "aan" && key(index - 1).hasPrefix("voorafgaand"):
      return self.find(.condition, "before", index - 1, index + 1)
    default: return nil
    }
  }
}

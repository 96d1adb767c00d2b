import Prose

extension SentenceTree {
  /// How a message speaks of doing something.
  enum Asking {
    /// It orders or asks.
    case ordered
    /// It tells that one does it, or can.
    case told
    /// It tells what families do, and so asks it: *Kinderen nemen een handdoek mee*.
    case instructed
    /// It asks not to do it.
    case forbidden
  }

  private static let readers: Set<String> = ["u", "je", "jij", "jullie", "uzelf", "jezelf"]
  private static let families: Set<String> = [
    "ouder", "verzorger", "vrijwilliger", "kandidaat", "begeleider", "belangstellende", "wie", "iedereen", "gezin",
    "ouders", "verzorgers", "allemaal", "allen",
  ]
  private static let pupils: Set<String> = [
    "kind", "kinderen", "leerling", "leerlingen", "zoon", "dochter", "brugklasser", "kleuter", "groep",
  ]
  /// What a child does at home or takes along, so that parents see to it.
  static let homeKinds: Set<String> = [
    "bring", "give-along", "dress", "hand-in", "fill-in", "sign", "pay", "come", "practise",
  ]
  /// What nobody does to a person.
  static let impersonalKinds: Set<String> = [
    "transfer-money", "hand-in", "fill-in", "order", "buy", "reserve", "sign", "cancel",
  ]
  private static let conditional: Set<String> = [
    "als", "indien", "wanneer", "tenzij", "mits", "zodra", "voordat", "nadat", "toen", "hoewel", "omdat", "aangezien",
    "terwijl", "doordat", "alvorens", "zoals", "of", "waarop", "zonder",
  ]
  private static let requests: Set<String> = [
    "vragen", "verzoeken", "adviseren", "aanraden", "herinneren", "vergeten", "gelieven", "uitnodigen", "oproepen",
  ]

  /// How the sentence speaks of the reader doing what the verb at `verb` says; nil when it doesn't, or denies it.
  func asking(_ verb: Int, kind: String) -> Asking? {
    guard !isNegated(verb) else { return nil }
    return asking(verb, kind: kind, depth: 0)
  }

  private func asking(_ verb: Int, kind: String, depth: Int) -> Asking? {
    guard depth < 5 else { return nil }
    let tag = analyses[verb].tag
    if tag.isFiniteVerb { return finite(verb, kind: kind, depth: depth) }
    if isConditional(verb) {
      // "Het zou fijn zijn als u dit vóór vrijdag kunt doorgeven."
      let isAble = children[verb].contains { ["kunnen", "willen"].contains(lemma($0)) }
      return tag.isInfinitive && isAble && isAppreciated(verb, kind) ? .ordered : nil
    }
    // "Wees tien minuten van tevoren aanwezig."
    if let copula = child(verb, .cop), form(copula) == "wees", isClauseInitial(copula) { return .ordered }
    if tag.isPastParticiple {
      guard child(verb, .passiveAuxiliary) != nil || head(verb).map({ lemma($0) == "dienen" }) == true,
        child(verb, .agent) == nil
      else { return nil }
    } else if !tag.isInfinitive, child(verb, .cop) == nil {
      return nil
    }
    return dependent(verb, kind: kind, depth: depth)
  }

  /// Whether it is denied: *niet*, *geen*.
  private func isNegated(_ verb: Int) -> Bool {
    // "Vergeet niet … mee te geven" asks for it.
    if verb > 0, ["vergeet", "vergeten"].contains(form(0)) { return false }
    if isTooMuch(before: verb) { return true }
    for child in children[verb] {
      if ["niet", "nooit", "niets", "niks", "geen", "nergens"].contains(form(child)) {
        return form(child + 1) != "alleen"
      }
      let isObject = [.obj, .iobj, .passiveSubject, .nsubj].contains(analyses[child].relation)
      // "Overhoor niet alles"
      if isObject, children[child].contains(where: { form($0) == "geen" || form($0) == "niet" && isDenial($0) }) {
        return true
      }
      if analyses[child].pos == .auxiliary, children[child].contains(where: { form($0) == "niet" }) { return true }
    }
    guard let head = head(verb), [.xcomp, .nsubj, .csubj].contains(analyses[verb].relation) else {
      return false
    }
    let isDenied = children[head].contains { ["niet", "nooit"].contains(form($0)) }
    return isDenied && lemma(head) != "vergeten" || lemma(head) == "hoeven" || isHoeven(verb)
  }

  private static let degrees: Set<String> = ["vroeg", "laat", "veel", "lang", "hard", "ver", "dicht", "snel", "vaak"]

  /// *niet te vroeg naar school sturen*, whatever the tree makes of *vroeg*.
  private func isTooMuch(before verb: Int) -> Bool {
    let start = words[..<verb].lastIndex { [",", ";", ":"].contains($0.form) } ?? 0
    return (start..<verb).contains {
      form($0) == "niet" && ["te", "zo"].contains(form($0 + 1)) && Self.degrees.contains(form($0 + 2))
    }
  }

  private func isHoeven(_ verb: Int) -> Bool { children[verb].contains { lemma($0) == "hoeven" } }

  /// Whether it stands in a clause that says when or why.
  private func isConditional(_ verb: Int) -> Bool {
    children[verb].contains { analyses[$0].relation == .mark && Self.conditional.contains(form($0)) }
  }

  // MARK: - Finite verbs

  private func finite(_ verb: Int, kind: String, depth: Int) -> Asking? {
    let analysis = analyses[verb]
    guard !analysis.tag.isPastTense, analysis.relation != .relativeClause, analysis.relation != .acl else { return nil }
    if isConditional(verb) { return isAppreciated(verb, kind) ? .ordered : nil }
    if let mark = child(verb, .mark), form(mark) == "dat" { return expected(verb, kind) }
    // "Het restant maakt u over": the reader right behind the verb, whatever the tree makes of the topic. Of verbs that can
    // be done to the reader (*De leerkracht belt u*) it isn't sure.
    let isSure = Self.impersonalKinds.contains(kind) && form(verb + 1) == "u" && isThirdPerson(verb)
    let subject = isSure ? verb + 1 : child(verb, .nsubj)
    if isClauseInitial(verb), !closesRelative(verb, part(around: verb)), !goesOnWithSubject(verb, part(around: verb)) {
      if let subject, isReader(subject) {
        // "Betaalt u niet, dan …" says when; "Neemt u een handdoek mee." asks.
        if opensCondition(verb) || isQuestion && words.contains(where: { ["ergens", "ooit"].contains($0.lowercased) }) {
          return nil
        }
        // "…, dan komt het vier ochtenden en betaalt u er twee" tells.
        let isTold = verb > 0 && form(verb - 1) == "en" && words[..<verb].contains { $0.lowercased == "dan" }
        return isTold && !isQuestion ? .told : .ordered
      }
      let isStem = !analysis.tag.isPluralVerb && !isThirdPerson(verb)
      if isStem, subject == nil || !isQuestion { return .ordered }
      return nil
    }
    guard let subject else {
      guard analysis.relation == .conj, let head = head(verb), analyses[head].tag.isFiniteVerb else { return nil }
      return finite(head, kind: kind, depth: depth + 1)
    }
    if isReader(subject) || isFamily(subject) { return .told }
    return isPupil(subject) && Self.homeKinds.contains(kind) && !isAtSchool(part(around: verb)) ? .told : nil
  }

  /// *Wij verwachten dat u … inlevert.*
  private func expected(_ verb: Int, _ kind: String) -> Asking? {
    guard let head = head(verb), let subject = child(verb, .nsubj), isAddressed(subject, kind) else { return nil }
    let asks: Set<String> = [
      "verwachten", "vragen", "verzoeken", "rekenen", "hopen", "stellen", "belangrijk", "bedoeling", "vertrouwen",
      "afspraak", "verzoek", "prijs", "fijn", "prettig", "handig",
    ]
    return asks.contains(lemma(head)) ? .ordered : nil
  }

  /// *Het is fijn als u zich vooraf aanmeldt*, *Wij stellen het op prijs als u vrijdag reageert*.
  private func isAppreciated(_ verb: Int, _ kind: String) -> Bool {
    guard let mark = child(verb, .mark), ["als", "wanneer", "indien"].contains(form(mark)),
      let subject = child(verb, .nsubj), isAddressed(subject, kind)
    else { return false }
    return appreciates(before: mark)
  }

  /// Whether what stands before an *als* says that the school would like it.
  func appreciates(before mark: Int) -> Bool {
    guard mark > 1 else { return false }
    let before = words[..<mark]
    guard before.count <= 9, before.contains(where: { ["het", "wij", "we", "ik"].contains($0.lowercased) }) else {
      return false
    }
    return before.contains {
      ["fijn", "prettig", "handig", "prijs", "waarderen", "wenselijk", "helpt"].contains($0.lowercased)
    }
  }

  /// Whether nothing of its clause stands before it.
  private func isClauseInitial(_ verb: Int) -> Bool {
    if verb == 0 { return true }
    let before = words[verb - 1]
    if before.kind == .punctuation || before.kind == .symbol || before.kind == .number && verb == 1 { return true }
    return ["en", "of", "maar", "want", "dus", "ps"].contains(before.lowercased)
  }

  /// Whether a comma and *dan* or a finite verb follow, so that the clause is a condition.
  private func opensCondition(_ verb: Int) -> Bool {
    for place in words.indices.dropFirst(verb + 1) where words[place].form == "," {
      if form(place + 1) == "dan" || place + 1 < words.count && analyses[place + 1].tag.isFiniteVerb { return true }
      // "Merk je iets, meld het ons dan."
      if ActionForms.builtIn[form(place + 1)].contains(where: { $0.use == .stem }) { return true }
    }
    return false
  }

  /// Whether the form can't be an imperative: *meldt*, but *zet* can.
  private func isThirdPerson(_ verb: Int) -> Bool { analyses[verb].tag.description.hasSuffix("met-t") }

  // MARK: - Infinitives and participles

  private func dependent(_ verb: Int, kind: String, depth: Int) -> Asking? {
    for auxiliary in children[verb] where analyses[auxiliary].relation == .aux {
      if let asking = modal(auxiliary, verb, kind) { return asking }
    }
    if let head = head(verb) {
      switch analyses[verb].relation {
      case .conj, .parataxis:
        let isOwn = children[verb].contains { analyses[$0].tag.isFiniteVerb && analyses[$0].pos == .auxiliary }
        // Behind a semicolon something else is said.
        let isSamePart = part(around: verb).contains(head)
        if !isOwn, isSamePart, analyses[head].tag.isVerb, let asking = asking(head, kind: kind, depth: depth + 1) {
          return asking
        }
      case .root: break
      default:
        if let asking = governed(verb, by: head, kind, depth) { return asking }
      }
    }
    if let asking = precededByCue(verb, kind) { return asking }
    // "Graag vóór vrijdag doorgeven of uw kind meedoet."
    if form(0) == "graag", !isTellingOfSchool(verb), !analyses[..<verb].contains(where: { $0.tag.isFiniteVerb }) {
      return .ordered
    }
    return analyses[part(around: verb)].contains { $0.tag.isFiniteVerb } ? nil : withoutFiniteVerb(verb, kind)
  }

  /// The words between colons and semicolons around a word: *…; opgeven bij juf Anna*.
  func part(around word: Int) -> Range<Int> {
    func isStop(_ word: Word) -> Bool { word.form == ";" || word.form == ":" }
    let start = words[..<word].lastIndex(where: isStop).map { $0 + 1 } ?? 0
    return start..<(words[word...].firstIndex(where: isStop) ?? words.count)
  }

  /// *Graag … inleveren*, *formulier inleveren bij de mentor*, *Aanmelden via de app*.
  private func withoutFiniteVerb(_ verb: Int, _ kind: String) -> Asking? {
    if !isTellingOfSchool(verb),
      words.indices.contains(where: { ["graag", "gelieve", "svp", "s.v.p.", "a.u.b."].contains(form($0)) })
    {
      return .ordered
    }
    // "Tijd om hoofdstuk 2 te herhalen", "De logopedist en de juf schuiven aan": what it is for, who does it.
    let before = part(around: verb).lowerBound..<verb
    if form(verb - 1) == "te" && before.contains(where: { form($0) == "om" }) || tellsOfDoer(before, kind) {
      return nil
    }
    // "Ouders brengen hun kind naar de zaal" tells of a family, with its verb taken for an infinitive.
    if let noun = doerPlace(before: verb, .plural, part(around: verb)), doer(at: noun) == .parents { return nil }
    // An infinitive goes behind its objects: "Per 1 april wijzigen onze voorwaarden" has a finite verb.
    let isFollowed =
      words.indices.contains(verb + 1) && verb > 0 && [.determiner, .pronoun].contains(analyses[verb + 1].pos)
    guard analyses[verb].tag.isInfinitive, block != .heading, words.count > 1, !isFollowed, !changesByItself(verb),
      words.count > 2 || isNoteKind(kind)
    else { return nil }
    return children[verb].contains { [.obj, .obl].contains(analyses[$0].relation) } ? .ordered : nil
  }

  /// Whether somebody who does it stands before a verb that was taken for an infinitive.
  private func tellsOfDoer(_ before: Range<Int>, _ kind: String) -> Bool {
    // Children are fetched and brought by name or group: "Groep 3 ophalen bij de zijdeur".
    let isDoneToSome = ["pick-up", "collect", "drop-off", "keep-home", "sign-off", "sign-up"].contains(kind)
    return before.contains { word in
      let isBehindPreposition = (max(0, word - 2)..<word).contains { analyses[$0].pos == .adposition }
      let isSome = facts.contains { [.name, .group].contains($0.kind) && $0.range.start == words[word].range.start }
      return !isBehindPreposition && (isStaff(word) || isSome && !isDoneToSome)
    }
  }

  /// What an auxiliary makes of its verb.
  private func modal(_ auxiliary: Int, _ verb: Int, _ kind: String) -> Asking? {
    // "Die u kunt invullen": the reader, whatever the tree makes of *die*.
    let subject =
      [auxiliary + 1, auxiliary - 1].first { words.indices.contains($0) && isReader($0) }
      ?? child(verb, .nsubj, .passiveSubject) ?? child(auxiliary, .nsubj)
    let isPassive = analyses[verb].tag.isPastParticiple
    if isPast(auxiliary) { return nil }
    switch lemma(auxiliary) {
    case "moeten", "dienen":
      guard let subject, !isPassive else { return isPassive ? .ordered : nil }
      return isAddressed(subject, kind) ? .ordered : nil
    case "willen": return isRequest(auxiliary, subject) ? .ordered : nil
    case "kunnen", "mogen":
      if isPassive { return lemma(auxiliary) == "kunnen" && !denies(part(around: verb)) ? .told : nil }
      // "Extra dag aanvragen kan niet meer."
      guard let subject else {
        return lemma(auxiliary) == "kunnen" && !denies(part(around: verb)) ? .told : nil
      }
      if isRequest(auxiliary, subject), isQuestion { return .ordered }
      // "Wie kan vrijdag helpen?"
      if isQuestion, form(0) == "wie", ["help", "drive"].contains(kind) { return .ordered }
      return (isReader(subject) || isFamily(subject)) && !isChoice(auxiliary) ? .told : nil
    case "zullen":
      return isQuestion && subject.map(isReader) == true ? .ordered : nil
    default: return nil
    }
  }

  /// "… dat het gisteren ingeleverd moest worden", "Tot nu toe kon u uw kind inschrijven"
  private func isPast(_ modal: Int) -> Bool {
    analyses[modal].tag.isPastTense && ["kunnen", "mogen", "moeten"].contains(lemma(modal))
  }

  /// *Wilt u …*: the reader right behind a verb that opens its clause.
  private func isRequest(_ auxiliary: Int, _ subject: Int?) -> Bool {
    guard let subject, isReader(subject), !opensCondition(auxiliary) else { return false }
    return subject > auxiliary && (isQuestion || subject == auxiliary + 1)
  }

  /// What the word that an infinitive or participle hangs from makes of it.
  private func governed(_ verb: Int, by head: Int, _ kind: String, _ depth: Int) -> Asking? {
    switch lemma(head) {
    case "moeten", "dienen", "behoren", "willen", "kunnen", "mogen", "zullen": return modalHead(head, verb, kind)
    case let lemma where Self.requests.contains(lemma):
      // "U vraagt" is no request of the school's.
      let isReaders = [head - 1, head + 1].contains { words.indices.contains($0) && isReader($0) }
      return isReaders && isThirdPerson(head) && analyses[head].tag.isFiniteVerb ? nil : .ordered
    // "Kom kijken" asks to come.
    case "komen" where ["kijken", "luisteren"].contains(form(verb)): return nil
    case "laten", "gaan", "komen", "helpen": return asking(head, kind: kind, depth: depth + 1)
    case "mogelijk", "toegestaan", "noodzakelijk", "verplicht", "nodig", "gewenst", "belangrijk":
      if denies(part(around: verb)) { return nil }
      let isNominal = [.nsubj, .csubj].contains(analyses[verb].relation)
      return isNominal || lemma(head) == "belangrijk" ? .told : nil
    case "beroep", "verzoek": return .ordered
    default: return nil
    }
  }

  private func modalHead(_ head: Int, _ verb: Int, _ kind: String) -> Asking? {
    // "Aanmelden kan tot 5 maart."
    if [.nsubj, .csubj].contains(analyses[verb].relation) {
      return lemma(head) == "kunnen" && !denies(part(around: head)) ? .told : nil
    }
    let subject = child(head, .nsubj, .passiveSubject) ?? child(verb, .nsubj)
    if isPast(head) { return nil }
    switch lemma(head) {
    case "moeten", "dienen", "behoren":
      guard let subject else { return analyses[verb].tag.isPastParticiple ? .ordered : nil }
      return analyses[verb].tag.isPastParticiple || isAddressed(subject, kind) ? .ordered : nil
    case "willen": return isRequest(head, subject) ? .ordered : nil
    case "kunnen", "mogen":
      if isRequest(head, subject), isQuestion { return .ordered }
      return subject.map { isReader($0) || isFamily($0) } == true && !isChoice(head) ? .told : nil
    case "zullen": return isQuestion && subject.map(isReader) == true ? .ordered : nil
    default: return nil
    }
  }

  /// Where the tree doesn't show it: *Wij vragen u*, *dient u* or *wilt u* further to the left in the same clause.
  private func precededByCue(_ verb: Int, _ kind: String) -> Asking? {
    let hasTe = form(verb - 1) == "te"
    var place = verb - 1
    while place >= 0 {
      let analysis = analyses[place]
      if Self.conditional.contains(form(place)), analysis.relation == .mark { return nil }
      if analysis.tag.isFiniteVerb {
        let cue = lemma(place)
        if hasTe, ["vragen", "verzoeken"].contains(cue) || cue == "worden" && form(place - 1) == "u" {
          return words.indices.contains { Self.readers.contains(form($0)) } ? .ordered : nil
        }
        guard Self.readers.contains(form(place + 1)) || Self.readers.contains(form(place - 1)) else { return nil }
        if hasTe, cue == "dienen" { return .ordered }
        if !hasTe, cue == "moeten" { return .ordered }
        if !hasTe, cue == "willen", place == 0 || isQuestion { return .ordered }
        return nil
      }
      place -= 1
    }
    return nil
  }

  // MARK: - Whom it concerns

  func isReader(_ word: Int) -> Bool { Self.readers.contains(form(word)) }

  private func isFamily(_ word: Int) -> Bool {
    Self.families.contains(form(word)) || Self.families.contains(lemma(word))
  }

  private func isPupil(_ word: Int) -> Bool { Self.pupils.contains(form(word)) || Self.pupils.contains(lemma(word)) }

  private func isAddressed(_ word: Int, _ kind: String) -> Bool {
    isReader(word) || isFamily(word) || isPupil(word) && Self.homeKinds.contains(kind)
  }
}

import Prose

/// Who of a family a word stands for.
enum Doer {
  /// *U*, *jullie*.
  case reader
  /// *Ouders*, *hulpouders*, *wie*.
  case parents
  /// *Uw kind*, *je dochter*.
  case child
  /// *Leerlingen*, *groep 5*: children that a message speaks of to many parents at once.
  case pupils
}

/// Clauses that tell what a family does, and so ask it: *Kinderen dragen schoenen met een lichte zool*, *Een zaklamp nemen
/// jullie zelf mee*. A Dutch main clause has its doer right before its finite verb or right behind it.
extension SentenceTree {
  private static let parents: Set<String> = [
    "ouder", "ouders", "verzorger", "verzorgers", "vader", "vaders", "moeder", "moeders", "iedereen", "vrijwilliger",
    "vrijwilligers", "begeleiders", "chauffeurs", "deelnemers", "leden", "belangstellenden", "geïnteresseerden",
    "gezinnen", "kandidaten", "fietsers", "bezoekers", "ouderraadsleden",
  ]
  private static let pupils: Set<String> = [
    "kind", "kinderen", "leerling", "leerlingen", "zoon", "dochter", "brugklassers", "brugklasser", "kleuters",
    "peuters", "jongens", "meisjes", "groep", "groepen", "klas", "klassen", "kleuter", "peuter", "onderbouwers",
    "bovenbouwers", "eindexamenkandidaten", "examenkandidaten", "broertjes", "zusjes",
  ]
  private static let own: Set<String> = ["uw", "je", "jouw", "jullie", "zoon", "dochter"]
  private static let determiners: Set<String> = [
    "de", "het", "alle", "al", "elk", "elke", "ieder", "iedere", "uw", "je", "jouw", "jullie", "beide", "deze", "die",
    "een", "sommige", "ook", "zelf", "eigen",
  ]
  /// What children do at home, or on the way to school.
  private static let pupilKinds: Set<String> = [
    "bring", "give-along", "dress", "hand-in", "fill-in", "sign", "pay", "transfer-money", "label-clothes", "park",
    "empty", "return", "sign-up", "sign-off", "collect", "arrange", "send", "order", "keep", "swap", "cover",
    "come-by-bike", "wash", "charge",
  ]
  /// What a parent also does without being asked: *Hier leest u meer*, *Zo helpt u ons*.
  private static let experienced: Set<String> = [
    "read", "practise", "help", "do", "make", "use", "watch", "check", "read-together", "take-part", "drive",
    "ask", "keep", "note", "tell-child", "treat",
  ]
  /// What one child of the reader's does besides.
  private static let ownKinds: Set<String> = ["note", "collect-things", "choose", "call", "email", "let-know"]
  /// How a payment is asked: *Bij 42 uur betaalt u € 422* only tells a price.
  private static let payingWords: Set<String> = [
    "contant", "pin", "via", "vooraf", "zelf", "gepast", "rekening", "tikkie", "ideal", "achteraf",
  ]
  /// What can be done to a person, so that the reader behind the verb may be the one whom it is done to.
  private static let personalKinds: Set<String> = [
    "call", "email", "contact", "let-know", "send-message", "help", "pick-up", "drop-off", "come", "ask", "talk",
    "tell-child", "check", "do", "reply", "read", "show",
  ]
  /// What shows that it is asked of a family all the same.
  private static let homeWords: Set<String> = ["thuis", "zelf", "dagelijks", "vooraf", "zelfstandig"]
  /// Doers that the school has; with them in front, the reader behind the verb may be its object.
  private static let staff: Set<String> = [
    "school", "leerkracht", "leerkrachten", "juf", "meester", "mentor", "mentoren", "docent", "docenten", "team",
    "directie", "directeur", "ggd", "conciërge", "administratie", "bso", "leidster", "leidsters", "wij", "we", "ik",
    "hij", "zij", "ze", "men", "schoolarts", "jeugdverpleegkundige", "fotograaf", "begeleider", "er", "wie",
  ]
  private static let subordinators: Set<String> = [
    "dat", "als", "indien", "omdat", "zodat", "wanneer", "waarbij", "terwijl", "mits", "tenzij", "waarin", "waarop",
    "of", "zodra", "voordat", "nadat", "doordat", "hoe", "waar", "wat", "zoals", "die", "om", "totdat",
  ]

  /// How a clause asks by telling what a family does with the verb at `word`; nil when it doesn't.
  func toldOfFamily(_ word: Int, _ entry: ActionForms.Entry, _ part: Range<Int>, _ kind: String) -> Asking? {
    guard entry.use != .participle, entry.use != .infinitive, analyses[word].relation != .relativeClause,
      !analyses[word].tag.isPastTense,
      let noun = doerPlace(before: word, entry.use, part) ?? doerPlace(behind: word, entry.use, part, kind),
      let doer = doer(at: noun)
    else { return nil }
    let isHome =
      mainClause(around: word, part).contains { Self.homeWords.contains(form($0)) }
      || limits.contains { !$0.endsStretch && part.contains(self.place(of: $0)) }
    if kind == "pay", !isHome, !part.contains(where: { Self.payingWords.contains(form($0)) }) { return nil }
    switch doer {
    case .reader, .parents: return Self.experienced.contains(kind) && !isHome ? .told : .instructed
    case .child where Self.ownKinds.contains(kind): return .instructed
    case .child, .pupils:
      if kind == "come" { return comesInTime(part) ? .instructed : nil }
      return Self.pupilKinds.contains(kind) || isHome && kind != "make" ? .instructed : nil
    }
  }

  /// The noun or pronoun of the family that does what a finite verb says; nil where there is none.
  func familyDoer(of verb: Int, kind: String) -> Int? {
    let part = part(around: verb)
    return [ActionForms.Use.third, .plural, .stem].lazy.compactMap {
      doerPlace(before: verb, $0, part) ?? doerPlace(behind: verb, $0, part, kind)
    }.first
  }

  /// The words from the last comma before a verb to the relative clause behind it, or to the end of the part.
  private func mainClause(around verb: Int, _ part: Range<Int>) -> Range<Int> {
    let start = words[part.lowerBound..<verb].lastIndex { $0.form == "," }.map { $0 + 1 } ?? part.lowerBound
    let end = (verb..<part.upperBound).first {
      words[$0].form == "," && (["die", "dat"].contains(form($0 + 1)) || form($0 + 1).hasPrefix("waar"))
    }
    return start..<(end ?? part.upperBound)
  }

  private func place(of limit: Limit) -> Int { words.firstIndex { $0.range.start >= limit.start } ?? words.count }

  /// *Leerlingen komen op tijd*, *komen op de fiets naar school*: how or where to, not the school's programme.
  private func comesInTime(_ part: Range<Int>) -> Bool {
    part.contains { word in
      ["op", "in", "met"].contains(form(word))
        && ["tijd", "fiets", "gymkleding", "sportkleding", "verkleed"].contains(
          form(word + 1) == "de" ? form(word + 2) : form(word + 1))
    } || part.contains { ["verkleed", "lopend", "omgekleed"].contains(form($0)) }
  }

  // MARK: - Before the verb

  /// The doer whose noun phrase stands before a finite verb and opens its clause.
  private func doerPlace(before word: Int, _ use: ActionForms.Use, _ part: Range<Int>) -> Int? {
    for noun in (part.lowerBound..<word).reversed() {
      guard doer(at: noun) != nil, opensClause(noun, part), agrees(noun, use) else { continue }
      return reaches(from: noun, to: word) ? noun : nil
    }
    return nil
  }

  func doer(at word: Int) -> Doer? {
    let form = form(word)
    if ["u", "jij"].contains(form) { return .reader }
    if ["je", "jullie"].contains(form) { return isPossessive(word) ? nil : .reader }
    // *Luizenouders* and the like do what the school has arranged.
    if Self.parents.contains(form) { return .parents }
    guard
      Self.pupils.contains(form) || form.hasSuffix("leerlingen") && !form.hasPrefix("oud-")
        || form.hasSuffix("klassers")
    else { return nil }
    return Self.own.contains(form) || Self.own.contains(self.form(word - 1)) ? .child : .pupils
  }

  private func isPossessive(_ word: Int) -> Bool {
    guard words.indices.contains(word + 1) else { return false }
    return [.noun, .adjective, .properNoun].contains(analyses[word + 1].pos)
      && !ActionForms.builtIn[form(word + 1)].contains { $0.use != .infinitive }
  }

  /// Whether nothing but its own determiners stands between a doer and the start of its clause.
  private func opensClause(_ noun: Int, _ part: Range<Int>) -> Bool {
    var start = noun
    while start > part.lowerBound,
      Self.determiners.contains(form(start - 1)) || [.adjective, .numeral].contains(analyses[start - 1].pos)
        || ["en", "of", "en/of", "/", "&"].contains(form(start - 1)) && doer(at: start - 2) != nil
    {
      start -= ["en", "of", "en/of", "/", "&"].contains(form(start - 1)) ? 2 : 1
    }
    if start == part.lowerBound { return true }
    let before = words[start - 1]
    if before.kind == .punctuation, !["-", "'", "’"].contains(before.form) {
      return !isSubordinate(part.lowerBound..<start) || before.form != ","
    }
    return ["en", "maar", "want", "dus"].contains(form(start - 1)) && !isSubordinate(part.lowerBound..<start)
  }

  /// Whether a subordinate clause is open at the end of a run.
  private func isSubordinate(_ run: Range<Int>) -> Bool {
    guard let opener = run.last(where: { Self.subordinators.contains(form($0)) && isMark($0) }) else { return false }
    return !(opener..<run.upperBound).dropLast().contains { words[$0].form == "," }
  }

  private func isMark(_ word: Int) -> Bool {
    analyses[word].relation == .mark || analyses[word].features.contains(.relative) || form(word) == "dat"
  }

  /// A doer of one takes *-t*, of more *-en*.
  private func agrees(_ noun: Int, _ use: ActionForms.Use) -> Bool {
    let form = form(noun)
    if form == "je" || form == "jij" { return use == .third || use == .stem }
    let isMany = ["ouders", "kinderen"].contains(form) || form.hasSuffix("s") && form != "klas" || form.hasSuffix("en")
    if isMany && form != "iedereen" || form == "jullie" { return use == .plural }
    return use == .third || use == .stem
  }

  /// Whether a doer is still that of the verb: only what belongs to it stands between (*van groep 8*, *die meegaan,*), or a
  /// verb of its own that *en* joins.
  private func reaches(from noun: Int, to word: Int) -> Bool {
    let gap = noun + 1..<word
    guard !gap.isEmpty else { return true }
    // "Ouders die contant betalen, stappen over": the first verb says who.
    let isRelative = gap.contains { form($0) == "die" }
    if isRelative, form(word + 1) == ",", !gap.contains(where: { words[$0].form == "," }) { return false }
    let finite = gap.filter { analyses[$0].tag.isFiniteVerb }
    let relative = gap.first { ["die", "dat", "wie", "waarvan", "waarbij", "bij"].contains(form($0)) }
    if finite.isEmpty {
      // "Ouders die contant betalen" is a case.
      if relative != nil, words[word - 1].form != ",", analyses[word - 1].pos != .verb { return false }
      return relative != nil || gap.count <= 12 && !gap.contains { words[$0].form == "," && form($0 + 1) != "en" }
    }
    if let relative, relative - noun <= 6, relative < finite[0] {
      return words[word - 1].form == "," || finite == [word - 1] || ["en", "of"].contains(form(word - 1))
    }
    // "Uw kind zoekt sponsors en noteert hun namen."
    let modals: Set<String> = [
      "kan", "kunnen", "mag", "mogen", "wil", "willen", "gaan", "gaat", "zullen", "zal", "zijn", "is", "worden",
      "wordt", "hebben", "heeft",
    ]
    let isJoined = ["en", "of"].contains(form(word - 1)) || words[word - 1].form == ","
    return isJoined && !finite.contains { modals.contains(form($0)) || analyses[$0].tag.isPastTense }
      && !gap.contains { Self.subordinators.contains(form($0)) && isMark($0) }
  }

  // MARK: - Behind the verb

  /// The doer right behind a finite verb with something in front of it: *Op maandag nemen alle kinderen … mee*.
  private func doerPlace(behind word: Int, _ use: ActionForms.Use, _ part: Range<Int>, _ kind: String) -> Int? {
    guard word > part.lowerBound else { return nil }
    var noun = word + 1
    while noun < min(word + 4, part.upperBound), doer(at: noun) == nil,
      Self.determiners.contains(form(noun)) || [.adjective, .numeral].contains(analyses[noun].pos)
    {
      noun += 1
    }
    // "Vrijdag trekken tweehonderd kinderen sportschoenen aan" tells of a day.
    let isCounted = (word + 1..<max(noun, word + 1)).contains { analyses[$0].pos == .numeral }
    guard noun < part.upperBound, let doer = doer(at: noun), doer != .pupils || !isCounted, agrees(behind: noun, use)
    else {
      return nil
    }
    let start = frontStart(of: word, part)
    guard start < word, !Self.subordinators.contains(form(start)) || ["die", "dat"].contains(form(start)) else {
      return nil
    }
    return leavesRoom(start..<word, kind) ? noun : nil
  }

  private func agrees(behind noun: Int, _ use: ActionForms.Use) -> Bool {
    // "Lever je in": the *-t* falls off.
    if ["je", "jij"].contains(form(noun)) { return use == .stem }
    return agrees(noun, use)
  }

  private func frontStart(of word: Int, _ part: Range<Int>) -> Int {
    let stop = words[part.lowerBound..<word].lastIndex {
      $0.form == "," || ["en", "maar", "want", "dus"].contains($0.lowercased)
    }
    return stop.map { $0 + 1 } ?? part.lowerBound
  }

  /// Whether what stands in front can't be the doer itself.
  private func leavesRoom(_ front: Range<Int>, _ kind: String) -> Bool {
    if front.contains(where: { analyses[$0].tag.isFiniteVerb }) { return false }
    if [.adposition, .adverb].contains(analyses[front.lowerBound].pos)
      || ["dan", "dit", "dat", "die", "deze"].contains(form(front.lowerBound)) && front.count == 1
    {
      return true
    }
    let isMoment =
      isMoment(front.lowerBound)
      || facts.contains { $0.kind == .date && $0.range.start == words[front.lowerBound].range.start }
    if isMoment { return true }
    let isPerson = front.contains { word in
      Self.staff.contains(form(word)) || facts.contains { $0.kind == .name && $0.range.overlaps(words[word].range) }
    }
    return !isPerson && doer(at: front.upperBound - 1) == nil && !Self.personalKinds.contains(kind)
  }
}

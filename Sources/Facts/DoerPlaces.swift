import Prose

/// Where the doer of a finite verb stands: a Dutch main clause has it right before the verb or right behind it.
extension SentenceTree {
  private static let determiners: Set<String> = [
    "de", "het", "alle", "al", "elk", "elke", "ieder", "iedere", "uw", "je", "jouw", "jullie", "beide", "deze", "die",
    "een", "sommige", "ook", "zelf", "eigen",
  ]
  /// What can be done to a person, so that the reader behind the verb may be the one whom it is done to.
  private static let personalKinds: Set<String> = [
    "call", "email", "contact", "let-know", "send-message", "help", "pick-up", "drop-off", "come", "ask", "talk",
    "tell-child", "check", "do", "reply", "read", "show",
  ]
  /// Doers that the school has; with them in front, the reader behind the verb may be its object.
  private static let staff: Set<String> = [
    "school", "leerkracht", "leerkrachten", "juf", "meester", "mentor", "mentoren", "docent", "docenten", "team",
    "directie", "directeur", "ggd", "conciërge", "administratie", "bso", "leidster", "leidsters", "wij", "we", "ik",
    "hij", "zij", "ze", "men", "schoolarts", "jeugdverpleegkundige", "fotograaf", "begeleider", "er", "wie", "arts",
    "bestuur", "chauffeur", "coach", "commissie", "decaan", "gemeente", "huisarts", "jeugdarts", "leerplichtambtenaar",
    "logopedist", "medewerker", "medewerkers", "orthopedagoog", "politie", "rector", "specialist", "tandarts",
    "teamleider",
    "vervoerder", "wijkagent", "zorgcoördinator", "bus", "taxi", "taxichauffeur", "ouderraad", "mr", "inspectie",
    "vereniging", "vrijwilligers", "stagiairs", "getuigen",
  ]
  private static let subordinators: Set<String> = [
    "dat", "als", "indien", "omdat", "zodat", "wanneer", "waarbij", "terwijl", "mits", "tenzij", "waarin", "waarop",
    "of", "zodra", "voordat", "nadat", "doordat", "hoe", "waar", "wat", "zoals", "die", "om", "totdat",
  ]

  func isStaff(_ word: Int) -> Bool { Self.staff.contains(form(word)) }

  /// Whether somebody else than the reader is asked: *Wij vragen de gemeente de bomen te snoeien*.
  func isAskedOfOther(_ verb: Int) -> Bool {
    let asking = (0..<verb).last { ["vragen", "vraagt", "vraag", "verzoeken", "verzoekt"].contains(form($0)) }
    guard let asking, form(verb - 1) == "te" || form(verb - 2) == "te" else { return false }
    return (asking + 1..<min(asking + 4, verb)).contains { isStaff($0) && analyses[$0].pos == .noun }
      && !(asking + 1..<verb).contains { isReader($0) && form($0) != "uw" }
  }

  /// Whether the reader is who something is done to: *De inspectie kan u enkele vragen stellen*, *Wij willen u graag informeren*.
  func isDoneToReader(_ verb: Int) -> Bool {
    (1..<max(1, verb)).contains { place in
      ["kan", "kunnen", "wil", "willen", "zal", "zullen"].contains(form(place))
        && ["u", "je", "jullie"].contains(form(place + 1))
        && (isStaff(place - 1) || ["wij", "we", "ik"].contains(form(place - 1)))
        && !(place..<verb).contains { ["om", "te", ","].contains(form($0)) }
    }
  }

  /// Whether somebody of the school stands right before a verb as its subject: *De medewerkers halen de kinderen op*.
  func hasStaffSubject(_ verb: Int) -> Bool {
    let part = part(around: verb)
    guard verb > part.lowerBound, isStaff(verb - 1), analyses[verb - 1].pos == .noun else { return false }
    return (part.lowerBound..<verb - 1).allSatisfy {
      Self.determiners.contains(form($0)) || form($0) == "onze" || [.adjective, .adverb].contains(analyses[$0].pos)
    }
  }

  /// The noun or pronoun of the family that does what a finite verb says; nil where there is none.
  func familyDoer(of verb: Int, kind: String) -> Int? {
    let part = part(around: verb)
    return [ActionForms.Use.third, .plural, .stem].lazy.compactMap {
      doerPlace(before: verb, $0, part) ?? doerPlace(behind: verb, $0, part, kind)
    }.first
  }

  // MARK: - Before the verb

  /// The doer whose noun phrase stands before a finite verb and opens its clause.
  func doerPlace(before word: Int, _ use: ActionForms.Use, _ part: Range<Int>) -> Int? {
    for noun in (part.lowerBound..<word).reversed() {
      guard doer(at: noun) != nil, opensClause(noun, part), agrees(noun, use) else { continue }
      return reaches(from: noun, to: word) ? noun : nil
    }
    return nil
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
  func doerPlace(behind word: Int, _ use: ActionForms.Use, _ part: Range<Int>, _ kind: String) -> Int? {
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

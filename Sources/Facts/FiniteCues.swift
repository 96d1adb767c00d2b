import Prose

/// Requests with a finite verb: *Stuur vóór 7 juni een brief*, *meldt u dit dan*, *Kinderen nemen … mee*.
extension SentenceTree {
  func hasParticle(_ entry: ActionForms.Entry, behind word: Int) -> Bool {
    guard let particle = entry.particle else { return true }
    if isDuty(word) { return false }
    // "Zij lezen de stukken en sturen hun vragen in": another verb has a particle of its own.
    let rest = word + 1..<max(nextMainClause(behind: word), word + 1)
    return rest.contains {
      form($0) == particle && !opensIdiom($0)
        && (analyses[$0].tag.description.hasSuffix("fin") || analyses[$0].relation == .verbParticle
          || $0 + 1 == rest.upperBound || isBeforePreposition($0) || opensSubordinate($0 + 1))
    }
  }

  /// *Geef dat door aan de juf*: of two prepositions in a row the first is a particle.
  private func isBeforePreposition(_ word: Int) -> Bool {
    words.indices.contains(word + 1) && analyses[word + 1].pos == .adposition && form(word + 1) != "te"
  }

  /// *Stuur vóór 7 juni een brief*, *Loop even langs*, *De boeken lever je in*.
  func stemCue(_ word: Int, _ entry: ActionForms.Entry, _ part: Range<Int>) -> Asking? {
    // "Doe dit uiterlijk 21 mei" speaks of what was asked before.
    guard hasParticle(entry, behind: word), entry.infinitive != "doen" else { return nil }
    if opensImperative(word, part) {
      let next = form(word + 1)
      if isQuestion || next == ":" || next == "" || ["ik", "we", "wij", "hij"].contains(next) { return nil }
      if words.indices.contains(word + 1), words[word + 1].kind == .punctuation || analyses[word + 1].tag.isFiniteVerb {
        return nil
      }
      // "Let op:" only calls for attention.
      if next == "op", words.indices.contains(word + 2), words[word + 2].kind == .punctuation { return nil }
      if block == .heading || opensAnswer(word) { return nil }
      let isDenied = isDeniedBehind(word)
      // "…, dan betaal je geen kosten" tells what follows.
      if isDenied, word > part.lowerBound, doer(at: word + 1) == .reader, form(word + 1) != "u" { return nil }
      if entry.infinitive == "vergeten" { return isOwnRequest(word) ? .ordered : nil }
      return isDenied ? .forbidden : .ordered
    }
    let isTopic =
      ["je", "jij"].contains(form(word + 1)) && !isQuestion && analyses[word].tag.isFiniteVerb && word > part.lowerBound
    return isTopic && !denies(word..<part.upperBound) ? .told : nil
  }

  /// How an imperative of a verb that no list has asks: *ontbijt niet thuis* asks not to do it.
  func imperative(_ word: Int) -> Asking? {
    if asking(word, kind: "do") == .ordered { return .ordered }
    return isDeniedBehind(word) && !isQuestion && (child(word, .nsubj).map { $0 > word && doer(at: $0) == nil } ?? true)
      && form(word) != "vergeet"
      ? .forbidden : nil
  }

  /// Whether nothing but *dan*, *dus* or an exclamation stands before the verb in its clause.
  func opensImperative(_ word: Int, _ part: Range<Int>) -> Bool {
    if word == part.lowerBound { return true }
    if ["en", "of", "maar", "dus", "dan", "want"].contains(form(word - 1)) {
      if goesOnWithSubject(word, part) { return false }
      return word - 1 == part.lowerBound || words[word - 2].kind == .punctuation || form(word - 1) == "en"
        || form(word - 1) == "of"
    }
    if closesRelative(word, part) { return false }
    // Behind a comma only where a case goes before: "Heeft u vragen, bel dan …".
    if words[word - 1].form == "," {
      return analyses[part.lowerBound].tag.isFiniteVerb || form(word + 1) == "dan"
        || facts.contains { $0.kind == .condition && $0.value == "if" && $0.range.start < words[word].range.start }
    }
    return ["-", "–", "•", "*", "!", "?", ")"].contains(words[word - 1].form)
  }

  /// Whether a form that can also be the third person goes on behind a verb with its subject: *De bus vertrekt om negen uur en
  /// wacht niet*.
  func goesOnWithSubject(_ word: Int, _ part: Range<Int>) -> Bool {
    guard form(word - 1) == "en", ActionForms.builtIn[form(word)].contains(where: { $0.use == .third }),
      let finite = (part.lowerBound..<word).first(where: { analyses[$0].tag.isFiniteVerb }), finite > part.lowerBound
    else { return false }
    return child(finite, .nsubj).map { $0 < finite && doer(at: $0) == nil } == true
  }

  /// Whether it is the verb of what a relative clause before it tells of: *De folder, die u kreeg, laat zien …*.
  func closesRelative(_ word: Int, _ part: Range<Int>) -> Bool {
    guard form(word - 1) == ",", let first = part.first, !analyses[first].tag.isFiniteVerb,
      let opener = (part.lowerBound..<word).last(where: { form($0) == "," && $0 < word - 1 }),
      analyses.indices.contains(opener + 1), analyses[opener + 1].features.contains(.relative)
    else { return false }
    return !hasFinite(part.lowerBound..<opener)
  }

  /// Whether a comma with *dan* follows, so that the clause is a condition: *Kom je later, dan …*.
  private func opensAnswer(_ word: Int) -> Bool {
    guard ["u", "je", "jij"].contains(form(word + 1)) else { return false }
    return words.indices.dropFirst(word).contains { comma in
      words[comma].form == ","
        && (form(comma + 1) == "dan" || ActionForms.builtIn[form(comma + 1)].contains { $0.use == .stem })
    }
  }

  /// *meldt u dit dan uiterlijk …*, *Wie een kraampje wil, meldt zich*, *Kinderen … nemen … mee*.
  func finiteCue(_ word: Int, _ entry: ActionForms.Entry, _ part: Range<Int>, _ kind: String) -> Asking? {
    guard hasParticle(entry, behind: word), !isQuestion else { return nil }
    if isDeniedBehind(word) { return nil }
    if entry.use == .third, form(word + 1) == "u" {
      if word == part.lowerBound { return opensAnswer(word) ? nil : .ordered }
      // "De leerkracht belt u": what can be done to the reader isn't sure; a bare noun is what it is done to: *Ziekte meldt u*.
      let isBareNoun =
        word == part.lowerBound + 1 && analyses[part.lowerBound].pos == .noun && doer(at: word - 1) == nil
      return form(word - 1) == "," || isBareNoun || Self.impersonalKinds.contains(kind) ? .told : nil
    }
    let isWho = form(part.lowerBound) == "wie" && form(word - 1) == ","
    if isWho { return kind == "pay" ? nil : .ordered }
    // "Dan melden je ouders dit", "De aanvraag levert de leerling in".
    let isDoerBehind =
      words.indices.contains(word + 2) && Self.doers.contains(form(word + 2))
      || ["leerling", "kind"].contains(form(word + 2))
    if isDoerBehind, word > part.lowerBound, analyses[word].tag.isFiniteVerb, !isAtSchool(part),
      form(word + 1) != "de" || entry.particle != nil
    {
      return .told
    }
    guard entry.use == .plural, part.prefix(3).contains(where: { Self.doers.contains(form($0)) }),
      analyses[word].tag.isFiniteVerb, analyses[word].relation != .relativeClause
    else { return nil }
    let isAll = ["alle", "iedereen"].contains(form(part.lowerBound)) && Self.homeKinds.contains(kind)
    return form(word - 1) == "," || !hasFinite(part.lowerBound..<word) ? (isAll ? .ordered : .told) : nil
  }
}

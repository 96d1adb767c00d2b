import Prose

/// What a sentence asks, told by its words where its tree doesn't show it: *verzoeken wij u … te …*, *aanmelden kan*,
/// *graag … inleveren*, *Wie wil helpen, meldt zich*.
extension SentenceTree {
  static let doers: Set<String> = [
    "kinderen", "kind", "leerlingen", "leerling", "ouders", "ouder", "vrijwilligers", "begeleiders", "kandidaten",
    "wie",
    "iedereen", "deelnemers", "hulpouders", "verzorgers", "belangstellenden", "geïnteresseerden", "gezinnen",
    "brugklassers",
    "kleuters", "peuters", "jongens", "meisjes",
  ]

  /// How the sentence asks for the verb of `entry` at `word`; nil when it doesn't, or denies it.
  func cue(_ word: Int, _ entry: ActionForms.Entry, kind: String) -> Asking? {
    // *Vast te leggen* is another verb than *leggen*.
    if hasStandingParticle(word), entry.particle == nil, entry.use != .participle,
      lemma(word) != entry.infinitive
    {
      return nil
    }
    let part = part(around: word)
    let before = part.lowerBound..<word
    if part.contains(where: { ["hoeft", "hoeven", "hoef", "onnodig"].contains(form($0)) }) { return nil }
    if before.contains(where: isConditionalOpener), !closesCondition(before) { return nil }
    switch entry.use {
    case .infinitive:
      return infinitiveCue(word, entry, part) ?? (entry.particle == nil ? noteCue(word, kind) : nil)
    case .stem: return stemCue(word, entry, part) ?? familyCue(word, entry, part, kind)
    case .third where askedOfChild(word, entry, part, kind): return .ordered
    case .third, .plural:
      let asking = finiteCue(word, entry, part, kind)
      return asking == .ordered ? asking : familyCue(word, entry, part, kind) ?? asking
    case .participle: return participleCue(word, part, kind)
    }
  }

  /// Whether the particle that the lemma of a verb has stands where it can belong to it.
  private func hasStandingParticle(_ word: Int) -> Bool {
    // "Praat er thuis over": the *over* of *erover*.
    let lemma = analyses[word].lemma.lowercased()
    if analyses[word].tag.isFiniteVerb, wholeVerb(word) == base(of: word) { return false }
    guard analyses[word].tag.isVerb, let mark = lemma.firstIndex(of: "_") else { return false }
    let particle = String(lemma[..<mark])
    if form(word).hasPrefix(particle) { return true }
    return form(word - 1) == "te" ? form(word - 2) == particle : particles(of: word).contains(particle)
  }

  /// *Kinderen dragen schoenen met een lichte zool*: told of a family, not denied.
  private func familyCue(_ word: Int, _ entry: ActionForms.Entry, _ part: Range<Int>, _ kind: String) -> Asking? {
    guard hasParticle(entry, behind: word), !isQuestion, !isDeniedBehind(word) else { return nil }
    return toldOfFamily(word, entry, part, kind)
  }

  /// Whether *let op* or *vergeet* asks something itself: *Let op uw spullen*, *Vergeet je paspoort niet*.
  func isOwnRequest(_ word: Int) -> Bool {
    if form(word).hasPrefix("verge") {
      return !isQuestion && !words.contains { $0.lowercased == "te" } && denies(word..<words.count)
    }
    return words.indices.contains(word + 2) && words[word + 2].kind == .word && form(word + 1) == "op"
  }

  /// Whether it is the *dient* of *dient u … te doen*: the verb with *te* is the one that is asked.
  func isDuty(_ word: Int) -> Bool {
    form(word).hasPrefix("dien") && words[word...].contains { $0.lowercased == "te" }
  }

  /// *moet door de school worden nagekeken*.
  func isDoneBySchool(_ word: Int) -> Bool {
    guard analyses[word].tag.isPastParticiple, let by = words.firstIndex(where: { $0.lowercased == "door" }) else {
      return false
    }
    return (by + 1..<min(by + 4, words.count)).contains {
      [
        "ons", "school", "leerkracht", "leerkrachten", "team", "directie", "mentor", "docent", "juf", "teamleider",
        "rector", "conrector", "coördinator", "commissie", "bestuur", "conciërge", "receptie", "administratie",
      ].contains(form($0))
    }
  }

  /// Whether it stands in a case that begins with its verb: *Wilt u iets wijzigen, geef dit dan door*.
  func isInCase(_ word: Int) -> Bool {
    facts.contains { fact in
      guard fact.kind == .condition, fact.value == "if",
        let opener = words.firstIndex(where: { $0.range == fact.range }), opener <= word,
        analyses[opener].tag.isFiniteVerb
      else { return false }
      return !words[opener..<word].contains { $0.form == "," || $0.form == "?" }
    }
  }

  func isConditionalOpener(_ word: Int) -> Bool {
    // "Wij registreren dit als verzuim."
    if form(word) == "als" {
      return facts.contains { $0.kind == .condition && $0.range.overlaps(words[word].range) }
    }
    return ["indien", "wanneer", "mocht", "omdat", "zodat", "mits", "tenzij", "aangezien"].contains(form(word))
  }

  /// Whether a comma ends the clause of a condition before the words do.
  private func closesCondition(_ run: Range<Int>) -> Bool {
    guard let opener = run.last(where: isConditionalOpener) else { return true }
    return (opener..<run.upperBound).contains { words[$0].form == "," || words[$0].form == "?" }
  }

  func denies(_ run: Range<Int>) -> Bool {
    run.contains { ["niet", "nooit", "geen", "niets", "niks"].contains(form($0)) && form($0 + 1) != "alleen" }
  }

  func hasFinite(_ run: Range<Int>) -> Bool { run.contains { analyses[$0].tag.isFiniteVerb } }
}

import Prose

/// Requests in the style of a note, without a finite verb: *laarzen aandoen*, *maandag ophalen svp*, *handdoek mee*, *Graag
/// ondertekend terug*.
extension SentenceTree {
  /// What a note can ask for; what a school itself does in short (*rapporten uitdelen*) isn't in it.
  private static let noteKinds: Set<String> = [
    "bring", "give-along", "dress", "hand-in", "pick-up", "collect", "sign-up", "pay", "fill-in", "return", "empty",
    "sign", "let-know", "label-clothes", "transfer-money", "park", "check-lice", "sun-cream", "not-do", "email", "call",
    "keep", "drop-off", "charge", "wash", "sign-off", "order", "pass-on-change", "report-allergy",
  ]
  func isNoteKind(_ kind: String) -> Bool { Self.noteKinds.contains(kind) }

  private static let pleas: Set<String> = [
    "graag", "svp", "s.v.p.", "aub", "a.u.b.", "alstublieft", "alsjeblieft", "gelieve", "zelf", "thuis",
  ]
  private static let offers: Set<String> = [
    "kunnen", "kan", "kunt", "kun", "mogen", "mag", "moeten", "moet", "willen", "wil", "wilt", "gaan", "gaat",
    "zullen", "zal", "zult", "laten", "laat", "dienen", "dient", "hoeven", "hoeft", "doen", "komen", "komt",
  ]

  /// The fragment around a word: what stands between commas, brackets, dashes, colons and semicolons.
  func fragment(around word: Int) -> Range<Int> {
    let start = words[..<word].lastIndex { Self.stops.contains($0.form) }.map { $0 + 1 } ?? 0
    return start..<(words[word...].firstIndex { Self.stops.contains($0.form) } ?? words.count)
  }

  private static let stops: Set<String> = [",", ";", ":", "(", ")", "–", "-", "—", ".", "!", "?", "|", "•", "→"]

  /// Whether a verb or bare particle stands in a fragment without a finite verb, and asks so.
  func isNote(_ word: Int) -> Bool {
    form(word - 1) != "te" && block != .heading
      && !fragment(around: word).contains { $0 != word && (isFinite($0) || Self.offers.contains(form($0))) }
      && !isOpenClause(before: fragment(around: word))
  }

  /// Whether things do so by themselves: *De brengtijden wijzigen* tells of a plan.
  func changesByItself(_ word: Int) -> Bool {
    ["wijzigen", "veranderen", "starten", "stoppen"].contains(form(word))
      && [".", "!", "per", "vanaf", "op", "in", "met", "niet"].contains(form(word + 1))
      && ["de", "het", "onze", "ons", "deze", "alle"].contains(form(fragment(around: word).lowerBound))
  }

  /// Whether a verb only names what is done: *tijdens het halen en brengen*, *voor het maken van foto's*, *erop wijzen dat roken
  /// hier niet mag*, or is a noun in truth: *de fietsen*, *over de plannen*.
  func isNamed(_ word: Int) -> Bool {
    let before = form(word - 1)
    if before == "dat", analyses[word].tag.isInfinitive || analyses[word].tag.isPluralVerb,
      form(word + 1) != "u", form(word + 1) != "je"
    {
      return true
    }
    if ["de", "een", "uw", "onze", "deze"].contains(before), analyses[word].pos != .adjective { return true }
    let article = before == "en" ? word - 3 : word - 1
    return form(article) == "het" && article > 0 && analyses[article - 1].pos == .adposition
      && form(article - 1) != "om" && (before != "en" || form(word - 2).hasSuffix("en"))
  }

  /// Where a note begins: its fragment, with the members of a list before it.
  func noteStart(of word: Int) -> Int {
    var start = fragment(around: word).lowerBound
    while start > 1, words[start - 1].form == "," {
      let before = fragment(around: start - 2)
      guard !before.contains(where: { [.verb, .auxiliary].contains(analyses[$0].pos) }) else { break }
      start = before.lowerBound
    }
    return start
  }

  /// *laarzen aandoen*, *kinderen ophalen bij de zijdeur*, *maandag ophalen svp*.
  func noteCue(_ word: Int, _ kind: String) -> Asking? {
    let run = fragment(around: word)
    guard block != .heading, !isQuestion, !["onderwerp", "betreft"].contains(form(0)), Self.noteKinds.contains(kind),
      word > run.lowerBound, !isOpenClause(before: run),
      !run.contains(where: { $0 != word && isFinite($0) }), !denies(run), form(word - 1) != "te",
      ![.determiner, .adposition].contains(analyses[word - 1].pos),
      !["om", "bij", "het", "na", "voor", "tijdens", "zonder", "door"].contains(form(run.lowerBound)),
      form(word + 1) != "van",
      !run.contains(where: { ["die", "dat", "als", "wie", "of", "te"].contains(form($0)) && $0 < word }),
      !run.contains(where: { isStaff($0) || ["onze", "ons"].contains(form($0)) }), !changesByItself(word)
    else { return nil }
    // "Kinderen dragen …" has a doer; only to fetch and bring is something done to children.
    let takesPersons = ["pick-up", "collect", "drop-off"].contains(kind)
    return takesPersons || !(run.lowerBound..<word).contains { doer(at: $0) != nil } ? .ordered : nil
  }

  /// Whether a clause before the fragment goes on in it: *U kunt een formulier halen, invullen en inleveren*.
  private func isOpenClause(before run: Range<Int>) -> Bool {
    guard run.lowerBound > 0, words[run.lowerBound - 1].form == "," else { return false }
    return words[..<run.lowerBound].contains { Self.offers.contains($0.lowercased) }
      || analyses[..<run.lowerBound].contains { $0.tag.isInfinitive && $0.pos == .verb }
  }

  private func isFinite(_ word: Int) -> Bool { analyses[word].tag.isFiniteVerb }

  /// What a bare *mee*, *terug* or *retour* asks to be done: *zwemkleding + handdoek mee*, *Graag ondertekend terug*, *Die mogen
  /// donderdag mee*, *De kaart gaat weer mee naar school*.
  func bareParticle(_ word: Int) -> String? {
    guard ["mee", "terug", "retour"].contains(form(word)), block != .heading, !isQuestion,
      !Self.takenForNouns.contains(form(word - 1))
    else { return nil }
    let run = fragment(around: word)
    let before = run.lowerBound..<word
    let hasVerb = words.indices.contains {
      $0 != word && run.contains($0) && analyses[$0].pos == .verb && !isLight($0)
        && !analyses[$0].tag.isPastParticiple && analyses[$0].relation != .amod
    }
    let ends =
      word + 1 == run.upperBound || [.adposition, .coordinatingConjunction].contains(analyses[word + 1].pos)
      || isMoment(word + 1)
    // "De kinderen krijgen van huis een tussendoortje mee."
    if form(word) == "mee", run.contains(where: { form($0) == "huis" && form($0 - 1) == "van" || form($0) == "thuis" }),
      run.contains(where: { ["krijgt", "krijgen"].contains(form($0)) }), !denies(run)
    {
      return "meegeven"
    }
    guard !hasVerb, ends, !before.isEmpty, !denies(run), !before.contains(where: { isPerson($0) }) else { return nil }
    let finite = run.filter { analyses[$0].tag.isFiniteVerb || Self.lights.contains(form($0)) }
    let name = form(word) == "mee" ? "meenemen" : "terugbrengen"
    if finite.isEmpty {
      let isPlea = before.contains { Self.pleas.contains(form($0)) }
      return form(word) == "mee" && isThing(word - 1) && !isOpenClause(before: run) || isPlea ? name : nil
    }
    // "Maandag gaat het rapport mee": the school gives it.
    let goes = finite.contains { ["gaat", "gaan"].contains(form($0)) }
    let isSent = form(word + 1) == "naar" && form(word + 2) != "huis" && (form(word) == "mee" || !limits.isEmpty)
    if goes, !isSent { return nil }
    guard finite.count == 1, Self.lights.contains(form(finite[0])), finite[0] > run.lowerBound,
      !before.contains(where: isConditionalOpener)
    else { return nil }
    return name
  }

  /// Verbs with *mee* that a tagger takes for nouns: *Ook het gedrag en de inzet wegen mee*.
  private static let takenForNouns: Set<String> = ["wegen", "tellen", "spelen", "denken", "werken", "doen"]

  private static let lights: Set<String> = ["mogen", "mag", "moeten", "moet", "gaat", "gaan", "kan", "kunnen"]

  private func isLight(_ word: Int) -> Bool {
    Self.lights.contains(form(word)) || ["gaan", "mogen", "moeten", "kunnen"].contains(base(of: word))
  }

  private func isThing(_ word: Int) -> Bool { [.noun, .properNoun].contains(analyses[word].pos) }

  private func isPerson(_ word: Int) -> Bool {
    [
      "we", "wij", "ik", "u", "je", "jullie", "hij", "zij", "juf", "meester", "kinderen", "kind", "leerlingen",
      "ouders", "ouder", "leerkracht", "leerkrachten", "iedereen", "wie", "groep", "groepen", "broertjes", "zusjes",
      "dit", "niemand", "alles", "volwassene", "begeleiders", "wat",
    ].contains(form(word))
      || facts.contains { $0.kind == .name && $0.range.overlaps(words[word].range) }
  }
}

import Prose

/// Requests with an infinitive: *verzoeken wij u … te …*, *aanmelden kan*, *graag … inleveren*, *kunt u … aangeven*; and with a
/// participle: *moet worden ingeleverd*.
extension SentenceTree {
  /// Words that make a request of a later infinitive with *te*.
  private static let requestWords: Set<String> = [
    "verzoek", "verzoeken", "verzocht", "vragen", "vraag", "gevraagd", "gelieve", "gelieven", "vergeet", "vergeten",
    "adviseren", "raden", "aangeraden", "geacht", "oproep", "aarzel", "aarzelt", "schroom", "schroomt",
  ]
  private static let dutyWords: Set<String> = ["dient", "dienen", "behoort", "behoren"]
  private static let schools: Set<String> = [
    "wij", "we", "ik", "hij", "zij", "ze", "school", "leerkracht", "juf", "team",
  ]
  private static let everyone: Set<String> = [
    "u", "je", "jij", "jullie", "iedereen", "allen", "allemaal", "ouders", "ouder", "verzorgers",
  ]
  /// What a message says of things only to ask it: *De rapporten worden uiterlijk vrijdag ingeleverd*.
  private static let passiveKinds: Set<String> = [
    "hand-in", "return", "pay", "transfer-money", "sign", "fill-in", "send",
  ]

  func infinitiveCue(_ word: Int, _ entry: ActionForms.Entry, _ part: Range<Int>) -> Asking? {
    let hasTe = form(word - 1) == "te"
    if let particle = entry.particle, !hasTe || form(word - 2) != particle { return nil }
    let before = part.lowerBound..<word
    // "…, voorzien van naam"
    if form(word - 1) == ",", form(word + 1) == "van" { return nil }
    if hasTe { return teCue(word, before, part) }
    if denies(answer(before), what: word) { return isForbiddenHere(word, before) ? .forbidden : nil }
    if isBannedTopic(word, entry, part) { return .forbidden }
    if let asking = topicCue(word, part) { return asking }
    if let graag = before.last(where: { form($0) == "graag" }), !hasFinite(graag..<word), !isTellingOfSchool(word),
      !before.contains(where: { Self.schools.contains(form($0)) })
    {
      return .ordered
    }
    return modalCue(word, before)
  }

  /// What stands behind the case of *Wie dat niet kan betalen, mag de school bellen*, whose denial is its own.
  private func answer(_ run: Range<Int>) -> Range<Int> {
    guard !run.isEmpty, form(run.lowerBound) == "wie",
      let comma = run.last(where: { words[$0].form == "," && hasFinite($0 + 1..<min($0 + 2, run.upperBound)) })
    else { return run }
    return comma + 1..<run.upperBound
  }

  /// *Wij verzoeken u … te …*, *dient Noor … te …*, *Kosten: € 5, te betalen via …*.
  private func teCue(_ word: Int, _ before: Range<Int>, _ part: Range<Int>) -> Asking? {
    // "Bel, alvorens een afspraak te maken, …": what is done later, or not.
    if let opener = before.last(where: { ["alvorens", "zonder"].contains(form($0)) }),
      !(opener..<word).contains(where: { words[$0].form == "," })
    {
      return nil
    }
    if let duty = before.last(where: { Self.dutyWords.contains(form($0)) }) {
      let isSchools =
        [duty - 1, duty + 1].contains { ["wij", "we", "ik"].contains(form($0)) } || isDutyOfSchool(duty)
        || isStaff(duty - 1)
      return isSchools || denies(duty..<word, what: word) ? nil : .ordered
    }
    if let request = before.last(where: { Self.requestWords.contains(form($0)) }) {
      // "Aarzelt u niet om te bellen."
      let isForgetting = ["verge", "aarzel", "schroom"].contains { form(request).hasPrefix($0) }
      guard !before.contains(where: { form($0) == "om" && $0 < request }) else { return nil }
      let isDenied = !isForgetting && denies(request..<word, what: word)
      // "… hiermee niet te lang te wachten" denies only how.
      if isDenied, !deniesAll(request..<word) { return nil }
      if isForgetting {
        let opens = request == before.lowerBound || form(request - 1) == ","
        return opens && before.contains { form($0) == "niet" } ? .ordered : nil
      }
      // "De ouders vragen ons te bellen."
      let isReaders =
        !before.prefix(while: { $0 < request }).contains { ["wij", "we", "ik"].contains(form($0)) }
        && Self.everyone.contains(form(request - 1)) && form(request) != "verzocht" && form(request) != "gevraagd"
      // "Wij raden aan …" needs no *u*.
      let isAdvice =
        ["raden", "raad", "adviseren", "adviseer"].contains(form(request))
        && [request - 1, request + 1].contains { ["wij", "we", "ik"].contains(form($0)) }
      let isPlain = form(request).hasPrefix("geliev")
      let isAsked = !isReaders && (isAdvice || isPlain || words.contains { Self.everyone.contains($0.lowercased) })
      return isAsked ? isDenied ? .forbidden : .ordered : nil
    }
    // "Denkt u eraan de gymtas mee te geven?"
    if let thought = before.last(where: { ["denk", "denkt", "denken"].contains(form($0)) }),
      (thought + 1..<word).prefix(3).contains(where: { form($0) == "eraan" }), !denies(thought..<word),
      opensImperative(thought, part) || doer(at: thought + 1) == .reader
    {
      return .ordered
    }
    // "Probeer de afspraak buiten lestijd te plannen."
    if let trying = before.last(where: { ["probeer", "probeert"].contains(form($0)) }), opensImperative(trying, part),
      doer(at: trying + 1) == nil || form(trying + 1) == "u", !denies(trying..<word), !isQuestion
    {
      return .ordered
    }
    // "Wie heeft er tijd om te helpen?"
    if isQuestion, form(part.lowerBound) == "wie", form(part.lowerBound + 1) == "heeft", form(word) == "helpen" {
      return .ordered
    }
    // "De kosten zijn € 20, te betalen via de app."
    let opensPart = words.indices.contains(word - 2) && [",", ":"].contains(form(word - 2))
    let end = (word..<part.upperBound).first { words[$0].form == "," } ?? part.upperBound
    let isSetApart = ["betalen", "voldoen"].contains(form(word)) && !hasFinite(word..<end)
    if opensPart, isSetApart { return .ordered }
    if let asking = possibleCue(word, before) { return asking }
    return opensPart && !hasFinite(part) ? .ordered : nil
  }

  /// *… dat de school de helft dient te betalen*
  private func isDutyOfSchool(_ duty: Int) -> Bool {
    guard
      ["school", "gemeente", "bestuur", "directie", "leerkracht", "team"].contains(form(duty - 1))
        || (max(0, duty - 5)..<duty).contains(where: {
          ["school", "gemeente", "bestuur", "directie"].contains(form($0)) && form($0 - 2) == "dat"
        })
    else { return false }
    return !(max(0, duty - 5)..<duty).contains { analyses[$0].pos == .adposition || doer(at: $0) != nil }
  }

  /// *Kaartjes zijn te bestellen via de site*; not *Het is leuk om te lezen*, *De bus is moeilijk te vinden*.
  private func possibleCue(_ word: Int, _ before: Range<Int>) -> Asking? {
    guard let finite = before.last(where: { analyses[$0].tag.isFiniteVerb }), ["is", "zijn"].contains(form(finite)),
      finite > before.lowerBound, !denies(before),
      !before.contains(where: { form($0) == "om" || isConditionalOpener($0) }),
      analyses[word - 2].pos != .adjective, !before.contains(where: { doer(at: $0) != nil }),
      !before.contains(where: { Self.schools.contains(form($0)) })
    else { return nil }
    return .told
  }

  /// Whether a participle stands in a clause that *waarin* or *waarbij* opens, without a duty of its own.
  func isInRelativeClause(_ word: Int) -> Bool {
    let start = words[..<word].lastIndex { $0.form == "," }.map { $0 + 1 } ?? 0
    let run = start..<word
    // "…, aan welke schorsingen gemeld moeten worden"
    if start > 0, ["welke", "wie"].contains(form(start + 1)), analyses[start].pos == .adposition { return true }
    guard let opener = run.last(where: { ["waarin", "waarbij", "waarvan", "waarvoor"].contains(form($0)) }) else {
      return false
    }
    return !(opener..<words.count).contains { ["moet", "moeten", "dient", "dienen"].contains(form($0)) }
  }

  /// *Graag vertellen juf Els en ik*: who does it stands behind the verb.
  func isTellingOfSchool(_ word: Int) -> Bool {
    (word + 1..<min(word + 7, words.count)).contains { ["ik", "we", "wij"].contains(form($0)) }
  }

  /// Whether an infinitive with *te* is what the school asks in so many words: *verzoeken wij u … te*, *dient u … te*.
  func isFormallyAsked(_ word: Int) -> Bool {
    // "(te herkennen aan de gele hesjes)"
    guard form(word - 1) == "te", form(word - 2) != "(" else { return false }
    let part = part(around: word)
    let before = part.lowerBound..<word
    guard
      let cue = before.last(where: { place in
        let next = form(place + 1)
        let last = form(place - 1)
        switch form(place) {
        case "verzoeken", "vragen", "verzoek", "vraag", "raden", "raad", "adviseren", "adviseer":
          return ["wij", "we", "ik"].contains(next) || ["wij", "we", "ik"].contains(last)
        case "dient": return next == "u" || last == "u"
        case "gelieve": return true
        case "probeer", "probeert": return opensImperative(place, part) && !isQuestion
        case "verzocht", "gevraagd", "geacht":
          return before.contains { ["u", "ouders", "iedereen"].contains(form($0)) }
        default: return false
        }
      })
    else { return false }
    return !denies(cue..<word, what: word) && !(cue..<word).contains { form($0) == "om" && form(cue) == "dient" }
      && !(cue..<word).contains { isConditionalOpener($0) || ["dat", "die", "waarin"].contains(form($0)) }
      && cue + 20 >= word
  }

  /// *Aanmelden kan tot …*, *Opzeggen doet u schriftelijk*, *Meenemen: een handdoek*, *Inleveren vóór 3 mei*.
  private func topicCue(_ word: Int, _ part: Range<Int>) -> Asking? {
    guard
      word == part.lowerBound
        || word == part.lowerBound + 1 && ["graag", "en", "s.v.p."].contains(form(part.lowerBound))
        || isTopicWithObject(word, part)
    else { return nil }
    // The tagger may have taken the infinitive for a noun, or for a finite verb itself.
    let finite = part.dropFirst(word + 1 - part.lowerBound).first { analyses[$0].tag.isFiniteVerb }
    guard let finite else {
      // "Inleveren van boeken" names it.
      return words.indices.contains(word + 1) && words.count > 2 && !isTellingOfSchool(word) && block != .heading
        && form(word + 1) != "van"
        ? .ordered : nil
    }
    if form(finite) == "is", isBanned(finite..<part.upperBound) { return .forbidden }
    if denies(word..<part.upperBound) && !["dient", "moet", "gebeurt"].contains(form(finite)) { return nil }
    switch form(finite) {
    case "kan" where form(word) == "betalen": return .instructed
    // "Mailen mag ook" leaves the choice.
    case "mag" where ["ook", "altijd", "eventueel"].contains(form(finite + 1)):
      return nil
    case "kan", "kunt", "kun", "mag", "gaat":
      return ["alleen", "uitsluitend", "slechts"].contains(form(finite + 1)) && form(finite + 2) != "als"
        ? .ordered : .told
    // "Insmeren doet u thuis."
    case "doet", "doe":
      // "Bellen doet u alleen in noodgevallen."
      if form(finite + 2) == "alleen" { return nil }
      return ["u", "je", "jij"].contains(form(finite + 1)) ? .instructed : .told
    case "dient", "moet", "gebeurt": return .ordered
    case "is" where words[finite...].contains { $0.lowercased == "verplicht" }: return .ordered
    case "is" where words[finite...].contains { $0.lowercased == "mogelijk" }: return .told
    default: return nil
    }
  }

  /// Whether an infinitive is what *Wilt u …?* or *Laat uw kind …* asks for in so many words.
  func isAskedOutright(_ word: Int) -> Bool {
    guard analyses[word].tag.isInfinitive, form(word - 1) != "te" else { return false }
    let part = part(around: word)
    let opener = form(part.lowerBound)
    let isLetting = opener == "laat" && !isQuestion && doer(at: part.lowerBound + 2) != nil
    let isRequest =
      isQuestion && ["wilt", "willen", "wil", "zou", "zouden"].contains(opener)
      && ["u", "jullie", "je", "iedereen"].contains(form(part.lowerBound + 1))
    return (isLetting || isRequest) && !denies(part.lowerBound..<word, what: word)
  }

  /// *Een herkansing aanvragen kan tot vrijdag*: the object stands before the infinitive, the finite verb right behind it.
  private func isTopicWithObject(_ word: Int, _ part: Range<Int>) -> Bool {
    let before = part.lowerBound..<word
    return ["kan", "moet", "dient", "mag", "doet", "doe", "gaat"].contains(form(word + 1)) && before.count <= 4
      && !before.isEmpty && !hasFinite(before)
      && [.noun, .determiner, .adjective].contains(analyses[before.lowerBound].pos)
      && !before.contains { words[$0].kind == .punctuation || doer(at: $0) != nil || isConditionalOpener($0) }
  }

  /// *kunt u … aangeven*, *Wil iedereen … kijken*, *Kinderen moeten … meenemen*.
  func modalCue(_ word: Int, _ before: Range<Int>) -> Asking? {
    // "Zou u het strookje willen invullen?": the second of two such verbs may look finite too.
    let opener = isQuestion && !before.isEmpty && analyses[before.lowerBound].tag.isFiniteVerb ? before.lowerBound : nil
    guard let finite = opener ?? before.last(where: { analyses[$0].tag.isFiniteVerb }) else { return nil }
    // "Kinderen die een tafel kunnen opzeggen, krijgen een stempel": said of them.
    if let relative = before.last(where: { form($0) == "die" && analyses[$0].features.contains(.relative) }),
      relative > before.lowerBound, !(relative..<before.upperBound).contains(where: { form($0) == "," })
    {
      return nil
    }
    let subject = [finite + 1, finite - 1].first { words.indices.contains($0) && Self.everyone.contains(form($0)) }
    let opens = finite == before.lowerBound || form(finite - 1) == "," || form(finite - 1) == "en"
    switch form(finite) {
    case "wilt", "willen", "wil", "zou", "zouden":
      return subject == finite + 1 && opens && (isQuestion || form(finite) != "willen") ? .ordered : nil
    case "kunt", "kun", "kan", "kunnen", "mag", "mogen":
      let isDoer = before.prefix(3).contains { Self.doers.contains(form($0)) }
      if isQuestion, form(before.lowerBound) == "wie", ["helpen", "meehelpen", "rijden"].contains(form(word)) {
        return .ordered
      }
      // "Op die dag mogen alle kinderen in pyjama komen."
      let isChild = (finite + 1..<min(finite + 4, word)).contains { doer(at: $0) != nil }
      // "Wie niet kan koken, kan ook bekers meenemen" leaves the choice.
      // "Uw zoon of dochter kan de laptop ophalen."
      let isFamily = (before.lowerBound..<finite).prefix(4).contains { doer(at: $0) != nil } && finite < word
      guard subject != nil || isDoer || isChild || isFamily, !isChoice(finite) else { return nil }
      return isQuestion && opens ? .ordered : .told
    case "moet", "moeten":
      let isDoer = before.prefix(3).contains { Self.doers.contains(form($0)) }
      return subject != nil || isDoer ? .ordered : nil
    default: return nil
    }
  }

  /// *Kan ook bekers meenemen*, *mag u ook fruit meegeven*: one way of more.
  func isChoice(_ finite: Int) -> Bool {
    !isQuestion && (form(finite + 1) == "ook" || form(finite + 2) == "ook" && doer(at: finite + 1) == .reader)
  }

  /// *Het formulier moet … worden ingeleverd*, *De rapporten worden uiterlijk vrijdag ingeleverd*.
  func participleCue(_ word: Int, _ part: Range<Int>, _ kind: String) -> Asking? {
    // Only its own clause counts; in "een door u ondertekend formulier" it belongs to the noun.
    let start = words[part.lowerBound..<word].lastIndex { $0.form == "," }.map { $0 + 1 } ?? part.lowerBound
    let end = words[word..<part.upperBound].firstIndex { $0.form == "," } ?? part.upperBound
    let part = start..<end
    if words.indices.contains(word + 1), [.noun, .adjective].contains(analyses[word + 1].pos) { return nil }
    let isPassive = part.contains { ["worden", "wordt", "zijn"].contains(form($0)) }
    // "Het advies, dat in januari wordt afgegeven, …": said of a noun.
    let isOfNoun =
      start > 0 && words[start - 1].form == "," && ["dat", "die"].contains(form(start))
      && !part.contains { ["moet", "moeten", "dient", "dienen"].contains(form($0)) }
    guard isPassive, !isOfNoun, analyses[word].relation != .amod, form(word + 1) != "door", part.lowerBound < word,
      !part.contains(where: { isSchoolsBy($0) })
    else { return nil }
    // "Een telefoon mag niet worden meegenomen."
    if denies(part) {
      // "De lessen mogen door hem niet worden bijgewoond" is about one child.
      guard let ban = part.first(where: { ["mag", "mogen"].contains(form($0)) }), ban < word, denies(ban..<word),
        !hasFinite(ban + 1..<word), !part.contains(where: { isConditionalOpener($0) || form($0) == "door" })
      else { return nil }
      return .forbidden
    }
    // "De boekenlijst wordt door de leerling meegebracht."
    if (part.lowerBound..<word).contains(where: { isFamilysBy($0) && form($0 - 1).hasPrefix("word") }) {
      return .instructed
    }
    let isDuty = part.contains { ["moet", "moeten", "dient", "dienen"].contains(form($0)) }
    if isDuty { return .ordered }
    let hasLimit = limits.contains { words[part.lowerBound].range.start <= $0.start }
    return hasLimit && Self.passiveKinds.contains(kind) && part.contains { form($0).hasPrefix("word") } ? .ordered : nil
  }

  /// The *door* of *door de leerling*, *door u*.
  private func isFamilysBy(_ word: Int) -> Bool {
    form(word) == "door" && (word + 1..<word + 4).prefix { words.indices.contains($0) }.contains { doer(at: $0) != nil }
  }

  /// The *door* of *door ons*, *door de school*.
  private func isSchoolsBy(_ word: Int) -> Bool {
    form(word) == "door" && ["ons", "de", "het"].contains(form(word + 1)) && !isFamilysBy(word)
  }
}

import Prose

extension SentenceTree {
  private static let openers: Set<String> = [
    "dat", "als", "indien", "omdat", "zodat", "wanneer", "waarbij", "terwijl", "mits", "tenzij", "waarin", "waarop",
  ]

  /// The words among which the objects of a verb stand: behind a finite verb, before an infinitive or participle.
  func field(of verb: Int, isFinite: Bool) -> Range<Int> {
    if isFinite { return verb + 1..<clauseEnd(from: verb + 1) }
    let start = fieldStart(before: verb)
    // *Laat … weten waar*, *om … mee te geven*: the field ends where the verb does.
    return start..<max(start, verb)
  }

  /// Behind the verb, conjunction or other infinitive to the left.
  private func fieldStart(before verb: Int) -> Int {
    var place = verb - 1
    while place >= 0 {
      let analysis = analyses[place]
      // "Zou u het strookje willen invullen?"
      if ["willen", "kunnen"].contains(form(place)), words[..<place].contains(where: { $0.lowercased.hasPrefix("zou") })
      {
        place -= 1
        continue
      }
      // "Mogen wij u vragen uw auto …"
      if ["vragen", "verzoeken"].contains(form(place)), ["u", "jullie", "ouders"].contains(form(place - 1)) {
        return place + 1
      }
      // "Wij raden aan kleding … te dragen": the particle is no preposition.
      if ["raden", "raad"].contains(form(place)),
        let particle = (place + 1..<min(place + 4, verb)).first(where: { form($0) == "aan" })
      {
        return particle + 1
      }
      if analysis.tag.isFiniteVerb || form(place) == "om" && !isMoment(place + 1) { return place + 1 }
      let isParticiple = analysis.tag.isPastParticiple && analysis.pos == .verb && analysis.relation != .amod
      // Often taken for nouns: "…, verzoeken wij u dit door te geven".
      if ["vragen", "verzoeken", "vraag", "verzoek"].contains(form(place)),
        ["wij", "we", "ik"].contains(form(place + 1))
      {
        return place + 2
      }
      if isParticiple, ["vragen", "verzoeken", "adviseren", "aanraden"].contains(lemma(place)) { return place + 1 }
      if [":", ";"].contains(words[place].form) { return place + 1 }
      // "Vóór dat gesprek": a *dat* with its noun opens nothing.
      let isArticle = form(place) == "dat" && place > 0 && analyses[place - 1].pos == .adposition
      if analysis.relation == .relativeClause || Self.openers.contains(form(place)) && !isArticle { return place + 1 }
      // "… te bespreken en contact op te nemen": the first verb keeps its objects.
      if analysis.tag.isInfinitive, !analysis.tag.isNominalInfinitive, ![verb].contains(analysis.head),
        analysis.pos == .verb
      {
        return place + 1
      }
      place -= 1
    }
    return 0
  }

  /// The words before the finite verb of the clause that `verb` belongs to, when they may hold its object: *Medicijnen levert
  /// u in*, *Dit bedrag moet worden betaald*.
  func topic(of verb: Int, isFinite: Bool = false) -> Range<Int>? {
    let finite =
      isFinite || analyses[verb].tag.isFiniteVerb
      ? verb : words.indices.prefix(verb).last { analyses[$0].tag.isFiniteVerb }
    guard let finite, finite > 0, !["en", "of", ",", "maar"].contains(form(finite - 1)) else { return nil }
    var start = finite
    while start > 0, ![",", ":", ";", "?"].contains(words[start - 1].form) {
      let isNewClause = ["en", "maar", "want", "dus"].contains(form(start - 1))
      if isNewClause, analyses[..<(start - 1)].contains(where: { $0.tag.isFiniteVerb }) { break }
      start -= 1
    }
    // "Het verzoek is om de kinderen op tijd te brengen": said of the request.
    let isRequest = ["verzoek", "vraag", "bedoeling", "afspraak", "advies", "wens"].contains(form(finite - 1))
    guard start < finite, !isRequest,
      !(start..<finite).contains(where: { analyses[$0].tag.isFiniteVerb || form($0) == "dat" })
    else {
      return nil
    }
    return start..<finite
  }

  /// The end of the clause that goes on at `start`: the punctuation, or the comma or *en* that another clause follows.
  func clauseEnd(from start: Int) -> Int {
    var place = start
    while place < words.count {
      switch words[place].form {
      case ".", "?", "!", ";": return place
      // *thuis: de school is niet aansprakelijk*; but *het volgende: een lunchpakket*
      case ":": if analyses[(place + 1)...].contains(where: { $0.tag.isFiniteVerb }) { return place }
      // A bracket that isn't closed ends with the sentence.
      case "(": while place < words.count - 1, words[place].form != ")" { place += 1 }
      case ",", "–", "-": if opensClause(place + 1) { return place }
      case "wat", "hoe", "wie", "hoeveel", "waar", "waarin", "waarop", "waarmee", "waarvoor", "waaraan", "waarvan":
        if place > start { return place }
      case "en", "maar", "want", "of", "doch": if opensClause(place + 1) { return place }
      default:
        // "Kom in dat geval niet": a *dat* with its noun opens nothing.
        let isArticle = form(place) == "dat" && place > 0 && analyses[place - 1].pos == .adposition
        let opens =
          Self.openers.contains(form(place)) && !isArticle || form(place) == "of" && analyses[place].relation == .mark
        if place > start, opens {
          return place
        }
      }
      place += 1
    }
    return place
  }

  /// Whether a verb or a word that opens a clause stands before the next comma, or an imperative that was taken for a noun:
  /// *en lever het in*.
  private func opensClause(_ start: Int) -> Bool {
    guard start < words.count else { return true }
    if ["ook", "zodat", "doch"].contains(form(start)) { return true }
    // "Spreek me aan of stuur een berichtje"
    if start + 1 < words.count,
      analyses[start + 1].pos == .determiner || ["mij", "me", "ons"].contains(form(start + 1)),
      ActionForms.builtIn[form(start)].contains(where: { $0.use == .stem })
    {
      return true
    }
    if form(start + 1) == "het" || form(start + 1) == "deze" || form(start + 1) == "ze",
      [.noun, .properNoun, .verb].contains(analyses[start].pos)
    {
      return true
    }
    for place in start..<words.count {
      if [",", ".", ";", ":", "("].contains(words[place].form) { return false }
      let isVerb = analyses[place].tag.isFiniteVerb || analyses[place].tag.isInfinitive && analyses[place].pos == .verb
      if isVerb || Self.openers.contains(form(place)) { return true }
    }
    return false
  }

  /// Whether a word behind a verb belongs to what is said of a noun there: the *bij de deur* of *op de lijst die bij de deur
  /// hangt*.
  func isInRelativeClause(_ word: Int, behind verb: Int) -> Bool {
    guard verb + 1 < word,
      let opener = (verb + 2..<word).last(where: {
        ["die", "dat"].contains(form($0)) && analyses[$0].features.contains(.relative)
          && analyses[$0 + 1].pos != .noun
      })
    else { return false }
    return !words[opener..<word].contains { $0.form == "," }
  }

  /// Whether a finite verb has no doer: *Neem … mee*.
  func isImperative(_ verb: Int) -> Bool {
    analyses[verb].tag.description == "WW|pv|tgw|ev"
      && !children[verb].contains { analyses[$0].relation == .nsubj && $0 < verb }
  }
}

import Inflection
import Lexicons
import Prose

/// The preposition that goes with a phrase, and what becomes of it.
struct PhraseLink {
  let pieces: [(words: Range<Int>, text: String)]
  /// What goes before the verb as its object.
  let object: Range<Int>?

  init?(_ link: String, _ row: VerbPhrase, _ place: PhrasePlace, in input: RuleInput) {
    let behind = place.clause.upperBound
    let isMain = if case .main = place.form { true } else { false }
    if link == "dat" {
      let next = behind < input.end && input.words[behind].form == "," ? behind + 1 : behind
      guard next < input.end, input.words[next].lowercased == "dat" else { return nil }
      pieces = []
      object = nil
      return
    }
    guard !input.says(link, againBehind: place.clause.lowerBound) else { return nil }
    if !(isMain && place.companions.isEmpty), behind < input.end, input.words[behind].lowercased == link {
      if let new = row.newLink {
        guard !Self.mayTellWhere(link, row, behind + 1, in: input) else { return nil }
        object = nil
        // *draagt er zorg voor dat* → *zorgt ervoor dat*
        let before = place.companions.lowerBound - 1
        let isOne = isMain && before > place.verb.lowerBound && input.stand(["er"], at: before)
        pieces = isOne ? [(before..<before + 1, "er" + new), (behind..<behind + 1, "")] : [(behind..<behind + 1, new)]
        return
      }
      if isMain {
        guard row.newCompanions.isEmpty, row.newInfinitive == nil, Verb(row.newVerb)?.particle == nil else {
          return nil
        }
        // *in het bezit van een auto en in staat te rijden*: more goes with the old verb.
        if let end = input.plainNounPhraseEnd(at: behind + 1, in: behind + 1..<input.words.count), end + 1 < input.end,
          ["en", "of", "maar"].contains(input.words[end].lowercased),
          input.plainNounPhraseEnd(at: end + 1, in: end + 1..<input.words.count) == nil, !input.isFinite(end + 1)
        {
          return nil
        }
        pieces = [(behind..<behind + 1, "")]
        object = nil
        return
      }
      // *niet beschikken over een pas* would be *geen pas hebben*.
      guard let end = Self.objectEnd(at: behind + 1, in: input),
        place.clause.lowerBound == 0 || input.words[place.clause.lowerBound - 1].lowercased != "niet"
      else { return nil }
      pieces = [(behind..<end, "")]
      object = behind + 1..<end
      return
    }
    // *over een pas beschikt*, *beschikt u over een pas*
    let isBefore =
      !(isMain && place.companions.isEmpty) || place.verb.upperBound == input.end
      || input.words[place.verb.upperBound].kind == .punctuation
    let closes = isMain && place.companions.isEmpty ? place.verb.lowerBound : place.companions.lowerBound
    let range =
      if !isBefore {
        place.verb.upperBound..<input.clauseEnd(from: place.verb.upperBound)
      } else if isMain, !place.companions.isEmpty {
        place.verb.upperBound..<place.companions.lowerBound
      } else {
        max(0, closes - Self.longestObject)..<closes
      }
    let candidates = range.filter {
      input.words[$0].lowercased == link && input.sentence.analyses[$0].pos == .adposition && input.isFree[$0]
    }
    guard candidates.count == 1, let preposition = candidates.first,
      let end = input.nounPhraseEnd(at: preposition + 1, in: preposition + 1..<input.words.count),
      !isBefore || end == closes
    else { return nil }
    if let new = row.newLink {
      // *de arts van uw kind op de hoogte stellen*: *van* belongs to the noun before it.
      guard !Self.mayTellWhere(link, row, preposition + 1, in: input) else { return nil }
      let isOfNoun =
        link == "van" && isBefore && preposition > 0
        && [.noun, .properNoun].contains(input.sentence.analyses[preposition - 1].pos)
      guard !isOfNoun else { return nil }
      object = nil
      pieces = [(preposition..<preposition + 1, new)]
      return
    }
    if row.verb == "beschikken", Self.isDecided(preposition + 1..<end, place.verb.lowerBound, in: input) { return nil }
    // *die beschikken over een pas* → *die een pas hebben*
    if !isBefore, input.isInSubordinate(place.verb.lowerBound) {
      guard preposition == place.verb.upperBound, let last = Self.objectEnd(at: preposition + 1, in: input),
        !input.contains(
          RuleInput.negations.union(["meer", "langer"]), in: max(0, place.verb.lowerBound - 2)..<preposition)
      else { return nil }
      pieces = [(preposition..<last, "")]
      object = preposition + 1..<last
      return
    }
    object = nil
    guard preposition > 0, input.words[preposition - 1].lowercased == "niet" else {
      // *niet meer over een zaal*: *geen zaal meer*, with words in between.
      if preposition > 1, ["meer", "langer"].contains(input.words[preposition - 1].lowercased),
        input.words[preposition - 2].lowercased == "niet",
        !["voldoende", "genoeg"].contains(input.words[preposition + 1].lowercased)
      {
        return nil
      }
      guard preposition > 0, input.sentence.analyses[preposition - 1].pos != .adposition else { return nil }
      pieces = [(preposition..<preposition + 1, "")]
      return
    }
    switch input.words[preposition + 1].lowercased {
    // *Beschikt u niet over een pas, dan …*: a condition is a fact, that stays as it is.
    case "een" where place.verb.lowerBound == 0: return nil
    case "een": pieces = [(preposition - 1..<preposition + 2, "geen")]
    case "voldoende", "genoeg": pieces = [(preposition..<preposition + 1, "")]
    default: return nil
    }
  }

  private static let longestObject = 8

  private static let requests: Set<String> = [
    "aanvraag", "beroep", "bezwaar", "klacht", "ontheffing", "overgang", "plaatsing", "toelating", "verlof",
    "verlofaanvraag", "vergoeding", "verzoek", "vrijstelling",
  ]
  private static let deciders: Set<String> = [
    "bestuur", "bestuurder", "commissie", "directeur", "directie", "gemeente", "inspectie", "rechter", "rector",
    "schoolleider",
  ]

  /// Whether somebody decides about it: *De directie beschikt over uw verzoek*.
  private static func isDecided(_ object: Range<Int>, _ verb: Int, in input: RuleInput) -> Bool {
    let analyses = input.sentence.analyses
    func isOneOf(_ nouns: Set<String>, _ index: Int) -> Bool {
      let last = analyses[index].lastPart
      return nouns.contains(last) || nouns.contains(analyses[index].plainLemma)
    }
    if object.contains(where: { isOneOf(requests, $0) }) { return true }
    let isDefinite = ["de", "het", "uw", "je", "deze", "dit", "die", "dat"].contains(
      input.words[object.lowerBound].lowercased)
    return isDefinite
      && input.words.indices.contains { analyses[$0].relation == .nsubj && isOneOf(deciders, $0) }
  }

  /// The end of an object that closes its clause, with the phrases that belong to it.
  private static func objectEnd(at start: Int, in input: RuleInput) -> Int? {
    guard var end = input.plainNounPhraseEnd(at: start, in: start..<input.words.count) else { return nil }
    while end < input.end, end - start < longestObject,
      ["aan", "bij", "in", "op", "van", "voor", "en", "of"].contains(input.words[end].lowercased),
      let next = input.plainNounPhraseEnd(at: end + 1, in: end + 1..<input.words.count)
    {
      end = next
    }
    if end >= input.end { return end }
    guard input.words[end].kind == .punctuation else { return nil }
    return end + 1 < input.end && ["die", "dat", "waar"].contains { input.words[end + 1].lowercased.hasPrefix($0) }
      ? nil : end
  }

  /// What is explained: *een toelichting geven op de begroting*.
  private static let topics = [
    "aanpak", "advies", "antwoord", "begroting", "beleid", "besluit", "besluiten", "cijfers", "doelen", "jaarplan",
    "jaarverslag", "keuze", "keuzes", "kosten", "maatregel", "maatregelen", "methode", "onderwerp", "onderwerpen",
    "onderzoek", "plan", "plannen", "procedure", "programma", "project", "protocol", "rapport", "regel", "regels",
    "regeling", "resultaat", "resultaten", "rooster", "tarieven", "uitkomst", "uitkomsten", "uitslag", "uitslagen",
    "verandering", "veranderingen", "verslag", "voorstel", "voorstellen", "wijziging", "wijzigingen",
  ]

  /// Whether *op* may tell where or when: *een toelichting geven op school*, *op de ouderavond*.
  private static func mayTellWhere(_ link: String, _ row: VerbPhrase, _ start: Int, in input: RuleInput) -> Bool {
    guard link == "op", row.newLink == "over" else { return false }
    guard let end = input.plainNounPhraseEnd(at: start, in: start..<input.words.count),
      let noun = WhenAndWhere.headNoun(start..<end, in: input)
    else { return true }
    return !topics.contains { input.words[noun].lowercased.hasSuffix($0) }
  }
}

extension RuleInput {
  /// Whether a preposition is said again behind a conjunction: *beschikken over een pas, en over een auto*. The second would be
  /// left where the first goes; *tot en met* is one.
  func says(_ preposition: String, againBehind start: Int) -> Bool {
    let joints: Set<String> = ["en", "of", "maar", "alsmede", "alsook", "evenals", "noch", "wel"]
    return (start + 1..<end).contains { at in
      guard at > 2, words[at].lowercased == preposition else { return false }
      // *tot de juf en, als dat niet helpt, tot de directeur*
      if words[at - 1].form == ",", at - 1 > start, !joints.isDisjoint(with: words[start..<at - 1].map(\.lowercased)) {
        return true
      }
      let before = ["ook", "niet"].contains(words[at - 1].lowercased) ? at - 2 : at - 1
      return joints.contains(words[before].lowercased) && words[before - 1].lowercased != "tot"
    }
  }

  /// Whether a finite verb stands in a clause that has its verb at the end.
  func isInSubordinate(_ verb: Int) -> Bool {
    var at = verb - 1
    while at >= 0, words[at].kind != .punctuation, !isFinite(at) {
      if opensClause(at) { return true }
      at -= 1
    }
    return false
  }
}

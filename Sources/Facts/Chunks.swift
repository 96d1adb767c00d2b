import Prose

/// A noun phrase or a preposition with one, found by the parts of speech alone: where a sentence is long, these are surer
/// than its tree.
struct Chunk {
  /// Its words, the preposition included.
  let run: Range<Int>
  /// The noun or pronoun that it is about.
  let noun: Int
  /// The preposition before it.
  let preposition: Int?
  /// Whether a comma, *en* or *of* joins it to the chunk before.
  let continues: Bool
}

extension SentenceTree {
  private static let joints: Set<String> = [",", ":", "en", "of", "&", "en/of", "/"]
  /// Nouns that another noun follows: *een pakje drinken*.
  private static let measures: Set<String> = [
    "pak", "pakje", "stuk", "stukje", "paar", "fles", "flesje", "zak", "zakje", "beker", "bak", "bakje", "glas", "pot",
    "potje", "rol", "doos", "doosje", "set", "soort", "beetje",
  ]
  private static let standalone: Set<String> = [
    "dit", "dat", "het", "deze", "ze", "iets", "alles", "hen", "ons", "mij", "me", "hem", "haar",
  ]

  /// The chunks of a run of words, in order; what stands in brackets is passed over.
  func chunks(in run: Range<Int>) -> [Chunk] {
    var chunks: [Chunk] = []
    var place = run.lowerBound
    var joint = false
    while place < run.upperBound {
      if words[place].form == "(" {
        while place < run.upperBound, words[place].form != ")" { place += 1 }
        place += 1
        continue
      }
      if let chunk = chunk(at: place, in: run, continues: joint && !chunks.isEmpty) {
        chunks.append(chunk)
        place = chunk.run.upperBound
        joint = false
        continue
      }
      joint = Self.joints.contains(form(place)) || joint && form(place).hasPrefix("evt")
      place += 1
    }
    return chunks
  }

  private func chunk(at place: Int, in run: Range<Int>, continues: Bool) -> Chunk? {
    let isPreposition =
      analyses[place].pos == .adposition && form(place) != "te" && form(place + 1) != "te"
      && (analyses[place].relation != .verbParticle || opensPhrase(place))
    var start = isPreposition ? place + 1 : place
    while start < run.upperBound, ["[", "‘", "“", "\"", "'", "*", "**"].contains(words[start].form) { start += 1 }
    guard let (noun, end) = nounPhraseEnd(from: start, in: run) else { return nil }
    return Chunk(
      run: (isPreposition ? place : start)..<end, noun: noun, preposition: isPreposition ? place : nil,
      continues: continues)
  }

  /// The noun of the phrase that starts at `start`, and the end of the phrase.
  private func nounPhraseEnd(from start: Int, in run: Range<Int>) -> (noun: Int, end: Int)? {
    var place = start
    while place < run.upperBound, isBeforeNoun(place) || isHalf(place) { place += isHalf(place) ? 2 : 1 }
    // *€ 12,50 overmaken*, *de verschuldigde € 32,50*, *€ 10 zakgeld*: whatever the sign was taken for.
    if place + 1 < run.upperBound, form(place) == "€", words[place + 1].kind == .number {
      let behind = place + 2
      return behind < run.upperBound && isNominal(behind) ? (behind, behind + 1) : (place, behind)
    }
    guard place < run.upperBound, isNominal(place) else {
      // *Dit*, *het*: nothing follows that it could belong to.
      let isAlone =
        place <= start + 1 && start < run.upperBound && Self.standalone.contains(form(start))
        && analyses[start].pos != .subordinatingConjunction && !analyses[start].features.contains(.relative)
      // *Het volgende*, *het bovenstaande*
      if place > start + 1, analyses[place - 1].pos == .adjective || analyses[place - 1].pos == .verb {
        return (place - 1, place)
      }
      return isAlone ? (start, start + 1) : nil
    }
    let noun = place
    var end = noun + 1
    // *een set schone kleren*
    if Self.measures.contains(lemma(noun)) {
      let measured = (end..<run.upperBound).first { !isBeforeNoun($0) || analyses[$0].pos != .adjective } ?? end
      if measured > end, measured < run.upperBound, isNominal(measured), !isMoment(measured) { end = measured + 1 }
    }
    while end < run.upperBound, isNameBehind(end) { end += 1 }
    if end + 1 < run.upperBound, form(end) == "van", let (_, further) = nounPhraseEnd(from: end + 1, in: run),
      !isMoment(end + 1)
    {
      end = further
    }
    return (noun, end)
  }

  /// What stands behind a verb that orders: *en log in*, *en hang hem op*.
  private static let behindOrder: Set<String> = [
    "aan", "af", "in", "op", "uit", "mee", "terug", "hem", "ze", "het", "uw", "je",
  ]

  /// What may stand before anything that is asked, and belongs to no noun.
  private static let courtesies: Set<String> = ["gelieve", "svp", "aub", "s.v.p.", "a.u.b."]

  private func isNominal(_ word: Int) -> Bool {
    let analysis = analyses[word]
    if words[word].kind == .address || words[word].kind == .punctuation { return words[word].kind == .address }
    if ["uiterlijk", "t/m", "tijde"].contains(form(word)) || Self.courtesies.contains(form(word)) { return false }
    // "Spreek me aan of stuur een berichtje": a verb that was taken for a noun.
    if ["en", "of"].contains(form(word - 1)), words.indices.contains(word + 1),
      analyses[word + 1].pos == .determiner || Self.behindOrder.contains(form(word + 1)),
      ActionForms.builtIn[form(word)].contains(where: { $0.use == .stem })
    {
      return false
    }
    // *het haar van uw kind*
    if form(word) == "haar", form(word - 1) == "het" { return true }
    // *gymkleren*, *reservekleren*: taken for verbs.
    if form(word).hasSuffix("kleren") { return true }
    return analysis.pos == .noun || analysis.pos == .properNoun || analysis.tag.isNominalInfinitive
  }

  /// Whether the last part of a compound is left to the next: *in- en uitgang*.
  private func isHalf(_ word: Int) -> Bool {
    form(word).hasSuffix("-") && form(word).utf8.count > 1 && ["en", "of"].contains(form(word + 1))
  }

  private func isBeforeNoun(_ word: Int) -> Bool {
    let analysis = analyses[word]
    if ["verzocht", "gevraagd", "€"].contains(form(word)) || Self.courtesies.contains(form(word)) { return false }
    switch analysis.pos {
    case .determiner, .numeral: return true
    case .adjective: return analysis.relation == .amod || analysis.tag.isPrenominal || form(word) == "eigen"
    case .verb: return analysis.relation == .amod && !analysis.tag.isFiniteVerb
    case .pronoun:
      return analysis.relation == .possessive || analysis.tag.isPrenominal || ["al", "alle", "uw"].contains(form(word))
    default: return ["uw", "je"].contains(form(word)) && analysis.relation == .possessive
    }
  }

  /// A name or number behind its noun: *groep 3*, *juf Anna*.
  private func isNameBehind(_ word: Int) -> Bool {
    if analyses[word].pos == .noun, Self.measures.contains(lemma(word - 1)), !isMoment(word) { return true }
    if words[word].kind == .number { return ["groep", "klas", "lokaal", "week"].contains(form(word - 1)) }
    return analyses[word].pos == .properNoun && !isMoment(word)
  }

  /// Whether a date, time or length of time stands there.
  func isMoment(_ word: Int) -> Bool {
    facts.contains { [.date, .time, .duration].contains($0.kind) && $0.range.overlaps(words[word].range) }
      || [
        "uiterlijk", "week", "weken", "dag", "dagen", "keer", "ochtends", "middags", "avonds", "ochtend", "avond",
        "moment", "tijd", "tijde", "uur", "maal", "jaar", "vakantie",
      ].contains(form(word))
  }
}

import Lexicons
import Prose

/// What one has to know before the noun that it is about: *de op woensdag geldende eindtijd*, *de niet afgenomen uren*.
enum FoldedModifier {
  /// Adverbs that alone make a participle too heavy to stand before its noun.
  private static let heavy: Set<String> = [
    "al", "alsnog", "daardoor", "daarvoor", "eenmaal", "eerder", "elders", "hiervoor", "inmiddels", "niet", "nog",
    "reeds", "tijdig", "vooraf", "wettelijk",
  ]

  static func findings(_ sentence: Sentence, edits: [Edit]) -> [Finding] {
    let analyses = sentence.analyses
    guard analyses.count == sentence.words.count else { return [] }
    var waiting: [ClosedRange<Int>] = []
    for start in analyses.indices where !waiting.contains(where: { $0.contains(start) }) {
      if let noun = OpenDeterminer.noun(of: start, in: sentence) { waiting.append(start...noun) }
    }
    let others: [ClosedRange<Int>] = analyses.indices.compactMap { place in
      let tag = analyses[place].tag
      guard tag.isPrenominal || analyses[place].relation == .amod, tag.isPastParticiple || tag.isPresentParticiple,
        analyses[place].pos != .noun,
        let noun = noun(behind: place, analyses),
        let start = determiner(before: place, analyses) ?? opening(before: place, analyses),
        isHeavy(start + 1..<place, sentence), !waiting.contains(where: { $0.overlaps(start...noun) })
      else { return nil }
      return start...noun
    }
    return (waiting + others).sorted { $0.lowerBound < $1.lowerBound }.compactMap { words in
      let noun = words.upperBound
      let range = UTF8Range(sentence.words[words.lowerBound].range.start, sentence.words[noun].range.end)
      guard !edits.contains(where: { $0.range.overlaps(range) && $0.rule == "unfold-noun-phrase" }) else { return nil }
      let head = sentence.words[noun].form
      let advice = relative(analyses[noun]).map { "Zet die erachter: ‘… \(head) \($0) …’." } ?? "Zet die erachter."
      return Finding(
        kind: .foldedModifier, message: "Vóór ‘\(head)’ staat een halve zin. \(advice)", range: range)
    }
  }

  /// *Die* or *dat*, where the noun's article is known.
  private static func relative(_ noun: Analysis) -> String? {
    if noun.tag.isPluralNoun { return "die" }
    guard let row = NounTable.builtIn[noun.plainLemma], row.takesDe != row.takesHet else { return nil }
    return row.takesDe ? "die" : "dat"
  }

  private static func noun(behind place: Int, _ analyses: [Analysis]) -> Int? {
    var at = place + 1
    while at < analyses.count, analyses[at].tag.isPrenominal { at += 1 }
    return at < analyses.count && analyses[at].pos == .noun ? at : nil
  }

  /// The determiner with nothing but the participle's own words between the two.
  private static func determiner(before place: Int, _ analyses: [Analysis]) -> Int? {
    var at = place - 1
    while at >= 0, isUnder(place, at, analyses) { at -= 1 }
    return at >= 0 && at < place - 1 && analyses[at].pos == .determiner && analyses[at].head > at ? at : nil
  }

  /// The longest half sentence before a participle, in words.
  private static let longest = 16

  /// A determiner with a preposition right behind it, which can't be of anything but the noun to come: *het voor deze
  /// gelegenheid door de buren beschikbaar gestelde erf*. Not *een van de ouders*, *een op de tien*.
  private static func opening(before place: Int, _ analyses: [Analysis]) -> Int? {
    for at in (max(0, place - longest)..<max(0, place - 1)).reversed() {
      let analysis = analyses[at]
      if analysis.pos == .punctuation || analysis.tag.isFiniteVerb || analysis.tag.isPastParticiple
        || [.cc, .mark].contains(analysis.relation)
      {
        return nil
      }
      if analysis.pos == .determiner, analyses[at + 1].pos == .adposition,
        !["een", "één"].contains(analysis.plainLemma) || !["van", "op"].contains(analyses[at + 1].plainLemma)
      {
        return at
      }
    }
    return nil
  }

  private static func isUnder(_ place: Int, _ word: Int, _ analyses: [Analysis]) -> Bool {
    var at = analyses[word].head
    for _ in 0..<4 where at >= 0 {
      if at == place { return true }
      at = analyses[at].head
    }
    return false
  }

  /// Whether a preposition or a heavy adverb is among the words; *goed gekozen* is not heavy.
  private static func isHeavy(_ words: Range<Int>, _ sentence: Sentence) -> Bool {
    words.contains { sentence.analyses[$0].pos == .adposition || heavy.contains(sentence.words[$0].lowercased) }
  }
}

import Prose

/// A passive that doesn't say who does it: *zal worden doorgevoerd*. Short statements are left alone, for there everyone
/// knows who it is: *De brief is vandaag verstuurd.*
enum HiddenDoer {
  /// A sentence of fewer words is pointed out only for a passive with *zullen*, *kunnen*, *moeten* or the like.
  private static let short = 9
  private static let forms: Set<String> = ["wordt", "worden", "werd", "werden", "geworden"]

  static func finding(_ sentence: Sentence) -> Finding? {
    let analyses = sentence.analyses
    guard analyses.count == sentence.words.count else { return nil }
    let length = sentence.words.count { $0.kind != .punctuation }
    var quotes: [String] = []
    for place in analyses.indices
    where analyses[place].relation == .passiveAuxiliary && analyses[place].head >= 0
      && forms.contains(sentence.words[place].lowercased)
    {
      let participle = analyses[place].head
      guard analyses[participle].tag.isPastParticiple, !namesDoer(participle, sentence) else { continue }
      let verbs = analyses.indices.filter {
        $0 == participle
          || analyses[$0].head == participle && [.aux, .passiveAuxiliary].contains(analyses[$0].relation)
      }
      guard verbs.count > 2 || length >= short else { continue }
      quotes.append(quote(verbs, sentence))
    }
    guard !quotes.isEmpty else { return nil }
    let list = quotes.prefix(2).joined(separator: " en ")
    return Finding(
      kind: .passive, message: "Wie doet dit? Bij \(list) staat het er niet. Zeg liever wie het doet.",
      range: sentence.range)
  }

  /// *wordt door ons verzorgd*
  private static func namesDoer(_ participle: Int, _ sentence: Sentence) -> Bool {
    sentence.words.indices.contains { place in
      let noun = sentence.analyses[place].head
      return sentence.words[place].lowercased == "door" && noun > place && sentence.analyses[noun].head == participle
    }
  }

  /// The verbs as they stand, with dots where other words stand between: ‘wordt … besproken’.
  private static func quote(_ verbs: [Int], _ sentence: Sentence) -> String {
    var text = ""
    for (number, verb) in verbs.enumerated() {
      if number > 0 { text += verb == verbs[number - 1] + 1 ? " " : " … " }
      text += sentence.words[verb].lowercased
    }
    return "‘\(text)’"
  }
}

import Lexicons
import Prose

/// A passive that doesn't say who does it: *zal worden doorgevoerd*. Short statements are left alone, for there everyone
/// knows who it is: *De brief is vandaag verstuurd.*
enum HiddenDoer {
  /// A sentence of fewer words is pointed out only for a passive with *zullen*, *kunnen*, *moeten* or the like.
  private static let short = 9
  private static let forms: Set<String> = ["wordt", "worden", "werd", "werden", "geworden"]
  private static let perfects: Set<String> = ["is", "zijn", "was", "waren"]
  /// Participles that with *zijn* tell how something is, and not what was done.
  private static let states: Set<String> = [
    "aangesloten", "afgesloten", "afgestemd", "bedoeld", "belast", "beperkt", "bestemd", "betrokken", "gebaseerd",
    "gebonden", "gehouden", "gehuisvest", "gekoppeld", "gelegen", "genoodzaakt", "geopend", "gericht", "geschikt",
    "gesloten", "gevestigd", "gevuld", "gewend", "inbegrepen", "ingericht", "ingeschreven", "opgebouwd", "opgenomen",
    "overtuigd", "toegestaan", "uitgerust", "uitgesloten", "uitverkocht", "verbonden", "verboden", "verdeeld",
    "vereist",
    "verhinderd", "vermeld", "verplicht", "verzekerd", "volgeboekt", "voorbereid", "voorzien",
  ]

  static func finding(_ sentence: Sentence) -> Finding? {
    let analyses = sentence.analyses
    guard analyses.count == sentence.words.count else { return nil }
    let length = sentence.words.count { $0.kind != .punctuation }
    var quotes: [String] = []
    for place in analyses.indices
    where analyses[place].head >= 0 && (isPassive(place, sentence) || isPerfect(place, sentence)) {
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

  private static func isPassive(_ place: Int, _ sentence: Sentence) -> Bool {
    sentence.analyses[place].relation == .passiveAuxiliary && forms.contains(sentence.words[place].lowercased)
  }

  /// *is op 3 mei vastgesteld*: a verb that by itself takes *hebben*. *Is verbouwd*, side by side, tells how it is now.
  private static func isPerfect(_ place: Int, _ sentence: Sentence) -> Bool {
    let (analysis, participle) = (sentence.analyses[place], sentence.analyses[sentence.analyses[place].head])
    guard [.aux, .passiveAuxiliary].contains(analysis.relation), perfects.contains(sentence.words[place].lowercased),
      analysis.head > place + 1 || endsClause(place, sentence), participle.pos == .verb,
      !states.contains(sentence.words[analysis.head].lowercased),
      let verb = VerbTable.builtIn[participle.plainLemma] ?? VerbTable.builtIn[participle.lastPart],
      verb.auxiliary == .hebben
    else { return false }
    // *door* needs no sure parse here: such a sentence is fine more often than not.
    return !sentence.words.contains { ["door", "geweest", "geworden", "worden"].contains($0.lowercased) }
  }

  /// Whether an auxiliary stands at the end of a clause with more in it: *die bij uw zoon onlangs is vastgesteld*.
  private static func endsClause(_ place: Int, _ sentence: Sentence) -> Bool {
    (0..<max(0, place - 3)).contains { opener in
      let analysis = sentence.analyses[opener]
      return analysis.head == sentence.analyses[place].head
        && (analysis.relation == .mark || analysis.features.contains(.relative))
    }
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

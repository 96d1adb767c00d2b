import Lexicons
import Prose

/// A passive that doesn't say who does it: *zal worden doorgevoerd*. Short statements are left alone, for there everyone
/// knows who it is: *De brief is vandaag verstuurd.*
enum HiddenDoer {
  /// A sentence of fewer words is pointed out only for a passive with *zullen*, *kunnen*, *moeten* or the like.
  private static let short = 9
  private static let forms: Set<String> = ["wordt", "worden", "werd", "werden", "geworden"]
  private static let perfects: Set<String> = ["is", "zijn", "was", "waren"]
  /// Participles that with *zijn* tell how something is, or what happened; who did it is no question then.
  private static let states: Set<String> = [
    "aangemeld", "aangesloten", "afgelast", "afgesloten", "afgestemd", "bedoeld", "belast", "beperkt", "bereikt",
    "beschadigd", "bestemd", "betrokken", "gebaseerd",
    "gebonden", "gebracht", "gehecht", "gehouden", "gehuisvest", "gekoppeld", "gelegen", "genoodzaakt", "geopend",
    "gericht", "geschikt", "geschorst",
    "gesignaleerd", "gesloten", "gestolen", "gevestigd", "gevonden", "gevuld", "gewend", "inbegrepen", "ingericht",
    "ingeschreven", "ontruimd", "opgebouwd", "opgenomen",
    "overtuigd", "toegestaan", "uitgerust", "uitgesloten", "uitverkocht", "verbonden", "verboden", "verdeeld",
    "vereist",
    "verhinderd", "vermeld", "verplicht", "verzekerd", "volgeboekt", "voorbereid", "voorzien",
  ]

  static func finding(_ sentence: Sentence) -> Finding? {
    let analyses = sentence.analyses
    guard analyses.count == sentence.words.count else { return nil }
    let length = sentence.words.count { $0.kind != .punctuation }
    // *wordt … gegeven* goes before an *is* that the parser may have drawn to the same participle.
    let places = analyses.indices.filter { analyses[$0].head >= 0 }
    for place in places.filter({ isPassive($0, sentence) }) + places.filter({ isPerfect($0, sentence) }) {
      let participle = analyses[place].head
      guard analyses[participle].tag.isPastParticiple, !namesDoer(participle, sentence),
        !isTorn(place, participle, sentence)
      else { continue }
      let verbs = verbs(of: place, participle, analyses)
      guard verbs.count > 2 || length >= short else { continue }
      return Finding(
        kind: .passive,
        message: "Wie doet dit? Bij \(quote(verbs, sentence)) staat het er niet. Zeg liever wie het doet.",
        range: sentence.range)
    }
    return nil
  }

  /// Whether a finite verb stands between the two that isn't set apart by commas: then they are of two clauses.
  private static func isTorn(_ one: Int, _ other: Int, _ sentence: Sentence) -> Bool {
    let between = min(one, other) + 1..<max(one, other)
    return sentence.analyses[one].tag.isFiniteVerb && between.contains { sentence.analyses[$0].tag.isFiniteVerb }
      && between.count { sentence.words[$0].form == "," } < 2
  }

  /// The participle, its auxiliary, and with an infinitive (*kan … worden*) the verb nearest to it that goes with it.
  private static func verbs(of auxiliary: Int, _ participle: Int, _ analyses: [Analysis]) -> [Int] {
    var verbs = [auxiliary, participle]
    if !analyses[auxiliary].tag.isFiniteVerb {
      let modals = analyses.indices.filter {
        analyses[$0].head == participle && analyses[$0].relation == .aux && $0 != auxiliary
          && (analyses[$0].tag.isFiniteVerb || analyses[$0].tag.isInfinitive)
      }
      let nearest = modals.min { abs($0 - auxiliary) < abs($1 - auxiliary) }
      verbs += [nearest].compactMap(\.self)
    }
    return verbs.sorted()
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

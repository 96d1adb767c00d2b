import Inflection
import Prose

/// A request in so many words: who is asked, and what.
struct Request {
  let input: RuleInput
  /// *u*, *je* or *jullie*.
  let pronoun: String
  /// What stands before the request: *Als uw kind ziek is,*.
  let front: Range<Int>
  /// What stands in the place before its verb: *Daarom*, *Tot die tijd*.
  let adverbial: Range<Int>
  /// What is asked, up to the end of the sentence.
  let content: Range<Int>
  /// What is asked for.
  let infinitives: [TeInfinitive]

  private static let softeners: Set<String> = ["vriendelijk", "beleefd", "hierbij"]
  /// What belongs to *verzoeken* and not to what is asked, or would make a strange question.
  private static let notAsked: Set<String> = [
    "namens", "middels", "via", "andermaal", "nogmaals", "opnieuw", "echter", "dus", "bovendien", "toch", "wel", "bij",
    "van",
    "langs", "voor", "met", "in", "dringend", "nadrukkelijk", "uitdrukkelijk", "daarom", "dan", "ook", "tevens", "u",
    "en", "of",
  ]
  /// What may stand in the place before the verb, and goes with what is asked: not *namens de ouderraad*.
  private static let fronts: Set<String> = [
    "daarom", "daarbij", "ook", "tevens", "verder", "bovendien", "daarnaast", "dan", "tot", "voorafgaand", "vóór",
    "vanaf", "naar", "vanwege", "hiervoor", "daarvoor", "hiertoe", "daartoe",
  ]
  /// What may stand before the request. *Nadat u …, wilt u …?* would be no question until its end.
  private static let conditions: Set<String> = ["als", "indien", "wanneer"]
  private static let openings: [[String]] = [
    ["wij", "verzoeken", "*"], ["we", "verzoeken", "*"], ["u", "wordt"], ["je", "wordt"], ["gelieve"],
    ["wij", "zouden", "*", "willen"], ["wij", "willen", "*"], ["we", "willen", "*"], ["graag", "willen", "wij", "*"],
    ["graag", "willen", "we", "*"],
    ["graag", "verzoeken", "wij", "*"], ["hierbij", "verzoeken", "wij", "*"], ["verzoeken", "wij", "*"],
    ["verzoeken", "we", "*"], ["ik", "verzoek", "*"], ["verzoek", "ik", "*"], ["wordt", "u"], ["word", "je"],
  ]

  /// From the front to the end of the sentence.
  var words: Range<Int> { input.words.indices }

  init?(_ input: RuleInput) {
    self.input = input
    let words = input.words
    var start = 0
    // "Als …, verzoeken wij u": the clause before is kept.
    if Self.conditions.contains(words[0].lowercased), let comma = words.firstIndex(where: { $0.form == "," }),
      comma + 1 < words.count,
      ["verzoeken", "verzoek", "gelieve", "wordt", "word"].contains(words[comma + 1].lowercased),
      input.finiteVerbs(in: 0..<comma).count == 1
    {
      start = comma + 1
    }
    // "Daarom verzoeken wij u", "Tot die tijd wordt u verzocht".
    var adverbialEnd = 0
    if start == 0,
      let verb = words.indices.prefix(Self.longestAdverbial + 1).dropFirst().first(where: {
        ["verzoeken", "verzoek", "wordt", "word"].contains(words[$0].lowercased)
      }), MainClause.isAdverbial(0..<verb, in: input), Self.fronts.contains(words[0].lowercased)
    {
      adverbialEnd = verb
      start = verb
    }
    guard
      let opening = Self.openings.first(where: { opening in
        opening.enumerated().allSatisfy { place, form in
          start + place < words.count
            && (form == "*"
              ? ["u", "jou", "je", "jullie"].contains(words[start + place].lowercased)
              : words[start + place].lowercased == form)
        }
      })
    else { return nil }
    // These need something before them.
    if start == 0, ["verzoeken", "verzoek", "wordt", "word"].contains(opening[0]) { return nil }
    var at = start + opening.count
    let addressed = words[start..<at].map(\.lowercased).last { ["u", "je", "jou", "jullie"].contains($0) }
    pronoun =
      opening == ["gelieve"]
      ? input.surroundings.speaksToMany && input.address != .formal ? "jullie" : input.address?.pronoun ?? "u"
      : addressed.map { $0 == "jou" ? "je" : $0 } ?? "je"
    func skipSofteners() {
      while at < words.count, Self.softeners.contains(words[at].lowercased) {
        at += 1
      }
    }
    skipSofteners()
    var hasOm = false
    switch opening.contains("willen") || opening.contains("wordt") || opening.contains("word") {
    case true:
      let verbs: Set<String> = opening.contains("willen") ? ["verzoeken", "vragen"] : ["verzocht"]
      guard at < words.count, verbs.contains(words[at].lowercased) else { return nil }
      at += 1
      skipSofteners()
    case false: break
    }
    if at + 1 < words.count, words[at].lowercased == "om" {
      hasOm = true
      // "om 19.00 uur" is a time.
      guard words[at + 1].kind != .number, input.sentence.analyses[at + 1].pos != .numeral,
        !["half", "kwart"].contains(words[at + 1].lowercased),
        // *om die reden*
        !(["die", "deze", "dezelfde"].contains(words[at + 1].lowercased) && at + 2 < words.count
          && words[at + 2].lowercased.hasPrefix("reden"))
      else { return nil }
      at += 1
    }
    let end = words.count - 1
    if input.contains(["dringend", "nadrukkelijk", "klem"], in: at..<min(at + 3, end)) { return nil }
    guard at < end, input.areFree(start..<at), hasOm || !Self.notAsked.contains(words[at].lowercased),
      words[at].lowercased != "u"
    else { return nil }
    // "Wij verzoeken je moeder": whose *je* is it?
    if pronoun == "je", opening.last == "*", [.noun, .adjective].contains(input.sentence.analyses[at].pos) {
      return nil
    }
    if pronoun == "je", input.contains(["zich", "u", "uw"], in: at..<end) { return nil }
    if input.contains(["namens"], in: 0..<end) { return nil }
    front = adverbialEnd > 0 ? 0..<0 : 0..<start
    adverbial = 0..<adverbialEnd
    content = at..<end
    guard
      let first = content.lazy.compactMap({ place in
        words[place].lowercased == "te" ? TeInfinitive(place, in: input) : nil
      }).first,
      let infinitives = first.withJoined(in: input), let last = infinitives.last,
      infinitives.allSatisfy({
        input.areFree($0.words) && !["willen", "hebben", "zijn", "verstaan"].contains($0.infinitive)
          || $0.infinitive == "zijn" && !input.sentence.analyses[$0.words.lowerBound - 1].tag.isPastParticiple
      })
    else { return nil }
    let before = at..<first.words.lowerBound
    let asides = before.compactMap { place in
      words[place].form == "," ? input.asideEnd(place).map { place..<$0 + 1 } : nil
    }
    guard !(at..<last.words.lowerBound).contains(where: { input.isFinite($0) && !Self.isFolded($0, in: input) }),
      !before.contains(where: input.opensClause),
      !before.contains(where: { words[$0].lowercased == "te" && input.sentence.analyses[$0 + 1].tag.isInfinitive }),
      !input.contains(
        ["om", "door", "zonder", "alvorens"],
        in: before.filter { place in
          (place + 1 >= words.count || words[place + 1].kind != .number)
            && !asides.contains { $0.contains(place) }
        }),
      !(at..<last.words.lowerBound).contains(where: { place in
        words[place].kind == .punctuation && !asides.contains { $0.contains(place) }
          && !infinitives.contains { $0.words.lowerBound == place + 1 }
      }),
      Self.mayFollow(last.words.upperBound..<end, in: input)
    else { return nil }
    self.infinitives = infinitives
  }

  /// Whether what stands behind the request stays part of it: no clause of its own, no list.
  private static func mayFollow(_ range: Range<Int>, in input: RuleInput) -> Bool {
    if range.contains(where: { [":", ";", "–", "—"].contains(input.words[$0].form) }) { return false }
    // A question can't be made depend on something: *Wilt u komen, tenzij …?*
    // Nor can it tell what happens then: *…, bij gebreke waarvan de aanvraag niet wordt behandeld*, *…, waarna u hoort …*.
    if input.contains(["mits", "tenzij", "gebreke", "waarna", "hetgeen"], in: range) { return false }
    guard let finite = range.first(where: input.isFinite) else { return true }
    let opener = range.first { input.opensClause($0) || input.words[$0].lowercased == "om" }
    let breaks = range.first { ["want", "anders", "dus", "maar", "dan"].contains(input.words[$0].lowercased) }
    return opener.map { $0 < finite } ?? false && breaks == nil
  }

  /// *de daarvoor bestemde envelop*: a participle that may be taken for a finite verb.
  private static func isFolded(_ index: Int, in input: RuleInput) -> Bool {
    WordForms.isInflectedParticiple(input.words[index].lowercased)
      && [.noun, .adjective, .verb].contains(input.sentence.analyses[index + 1].pos)
  }

  private static let longestAdverbial = 7
}

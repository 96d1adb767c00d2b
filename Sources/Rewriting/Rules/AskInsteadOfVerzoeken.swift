import Inflection
import Prose

extension Rule {
  /// "Wij verzoeken u vriendelijk dit te melden." → "Wilt u dit melden?"
  static let askInsteadOfVerzoeken = Rule(
    id: "ask-instead-of-verzoeken",
    summary: "Maakt van ‘wij verzoeken u … te …’ een gewone vraag.",
    reason: "‘Verzoeken’ is formeel en de lezer moet lang wachten op wat u vraagt. Een vraag zegt meteen wat u wilt.",
    source:
      "Eigen regel; gewone vragen en opdrachten is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("Wij verzoeken u vriendelijk uw kind op tijd te brengen.", "Wilt u uw kind op tijd brengen?"),
      Example(
        "Wij verzoeken u om dit vóór vrijdag door te geven aan de juf.", "Wilt u dit vóór vrijdag doorgeven aan de juf?"
      ),
      Example("U wordt verzocht het formulier in te leveren.", "Wilt u het formulier inleveren?"),
      Example("Gelieve de fietsen in de rekken te plaatsen.", "Wilt u de fietsen in de rekken plaatsen?"),
      Example("Graag willen wij u verzoeken om geen snoep mee te geven.", "Wilt u geen snoep meegeven?"),
      Example(
        "Als uw kind ziek is, verzoeken wij u dit vóór 8.30 uur te melden.",
        "Als uw kind ziek is, wilt u dit vóór 8.30 uur melden?"),
      Example(
        "Wij verzoeken u met klem de auto niet op de stoep te zetten.", "Wilt u de auto niet op de stoep zetten?"),
      Example("We verzoeken u te voet of met de fiets te komen.", "Wilt u te voet of met de fiets komen?"),
      Example("Wij verzoeken je het boek mee te nemen.", "Wil je het boek meenemen?"),
      Example(
        "Wij verzoeken u het formulier in te vullen en dit bij de juf in te leveren.",
        "Wilt u het formulier invullen en dit bij de juf inleveren?"),
    ],
    leavesAlone: [
      "Wij verzoeken u om begrip.", "Het verzoek is te laat.", "De ouders worden verzocht te wachten.",
      "Wij vragen u dit te melden.", "Op verzoek kunt u dit krijgen.",
      "Wij verzoeken u om 19.00 uur aanwezig te zijn.", "Wij verzoeken je moeder mee te nemen.",
      "Omdat de school dicht is, verzoeken wij u de achterdeur te gebruiken.",
      "Wij verzoeken u namens de leerkrachten de tassen te wassen.",
      "Wij verzoeken u dit in te vullen, anders moeten wij dit melden.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form == ".", let request = Request(input)
      else { return [] }
      return [
        input.rewrite(
          "ask-instead-of-verzoeken", entry: "verzoeken", words: request.words, to: request.question,
          reason:
            "‘Verzoeken’ is formeel en de lezer moet lang wachten op wat u vraagt. Een vraag zegt meteen wat u wilt.")
      ]
    })
}

/// A request in so many words: who is asked, and what.
private struct Request {
  private let input: RuleInput
  private let pronoun: String
  /// What stands before the request: *Als uw kind ziek is,*.
  private let front: Range<Int>
  private let content: Range<Int>
  private let infinitives: [TeInfinitive]

  private static let softeners: Set<String> = ["vriendelijk", "beleefd", "hierbij"]
  /// What belongs to *verzoeken* and not to what is asked, or would make a strange question.
  private static let notAsked: Set<String> = [
    "namens", "middels", "via", "andermaal", "nogmaals", "opnieuw", "echter", "dus", "bovendien", "toch", "wel", "bij",
    "van",
    "langs", "voor", "met", "in", "dringend", "nadrukkelijk", "daarom", "dan", "ook", "tevens", "u", "niet", "en", "of",
  ]
  /// What may stand before the request: a condition or a time.
  private static let conditions: Set<String> = ["als", "indien", "wanneer", "zodra", "zolang", "voordat", "nadat"]
  private static let openings: [[String]] = [
    ["wij", "verzoeken", "*"], ["we", "verzoeken", "*"], ["u", "wordt"], ["je", "wordt"], ["gelieve"],
    ["wij", "willen", "*"], ["we", "willen", "*"], ["graag", "willen", "wij", "*"], ["graag", "willen", "we", "*"],
    ["graag", "verzoeken", "wij", "*"], ["hierbij", "verzoeken", "wij", "*"], ["verzoeken", "wij", "*"],
    ["verzoeken", "we", "*"],
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
      words[comma + 1].lowercased == "verzoeken", input.finiteVerbs(in: 0..<comma).count == 1
    {
      start = comma + 1
    }
    guard
      let opening = Self.openings.first(where: { opening in
        opening.enumerated().allSatisfy { place, form in
          start + place < words.count
            && (form == "*"
              ? ["u", "jou", "je"].contains(words[start + place].lowercased)
              : words[start + place].lowercased == form)
        }
      })
    else { return nil }
    if start == 0, opening[0] == "verzoeken" { return nil }
    var at = start + opening.count
    let addressed = words[start..<at].map(\.lowercased).last { ["u", "je", "jou"].contains($0) }
    pronoun = opening == ["gelieve"] ? input.address?.pronoun ?? "u" : addressed == "u" ? "u" : "je"
    func skipSofteners() {
      while at < words.count, Self.softeners.contains(words[at].lowercased) {
        at += 1
      }
      if at + 1 < words.count, words[at].lowercased == "met",
        ["klem", "nadruk", "aandrang"].contains(words[at + 1].lowercased)
      {
        at += 2
        skipSofteners()
      }
    }
    skipSofteners()
    switch opening.contains("willen") || opening.contains("wordt") {
    case true:
      let verbs: Set<String> = opening.contains("willen") ? ["verzoeken", "vragen"] : ["verzocht"]
      guard at < words.count, verbs.contains(words[at].lowercased) else { return nil }
      at += 1
      skipSofteners()
    case false: break
    }
    if at + 1 < words.count, words[at].lowercased == "om" {
      // "om 19.00 uur" is a time.
      guard words[at + 1].kind != .number, input.sentence.analyses[at + 1].pos != .numeral,
        !["half", "kwart"].contains(words[at + 1].lowercased)
      else { return nil }
      at += 1
    }
    let end = words.count - 1
    guard at < end, input.areFree(start..<at), !Self.notAsked.contains(words[at].lowercased) else { return nil }
    // "Wij verzoeken je moeder": whose *je* is it?
    if pronoun == "je", opening.last == "*", [.noun, .adjective].contains(input.sentence.analyses[at].pos) {
      return nil
    }
    if pronoun == "je", input.contains(["zich", "u", "uw"], in: at..<end) { return nil }
    front = 0..<start
    content = at..<end
    guard
      let first = content.lazy.compactMap({ place in
        words[place].lowercased == "te" ? TeInfinitive(place, in: input) : nil
      }).first,
      let infinitives = first.withJoined(in: input), let last = infinitives.last,
      infinitives.allSatisfy({
        input.areFree($0.words) && !["willen", "hebben", "zijn"].contains($0.infinitive)
          || $0.infinitive == "zijn" && !input.sentence.analyses[$0.words.lowerBound - 1].tag.isPastParticiple
      })
    else { return nil }
    let before = at..<first.words.lowerBound
    guard input.finiteVerbs(in: at..<last.words.lowerBound).isEmpty, !before.contains(where: input.opensClause),
      !before.contains(where: { words[$0].lowercased == "te" && input.sentence.analyses[$0 + 1].tag.isInfinitive }),
      !input.contains(
        ["om", "door", "zonder", "na", "alvorens"],
        in: before.filter { place in
          place + 1 >= words.count || words[place + 1].kind != .number
        }), !words[at..<last.words.lowerBound].contains(where: { $0.kind == .punctuation }),
      Self.mayFollow(last.words.upperBound..<end, in: input)
    else { return nil }
    self.infinitives = infinitives
  }

  /// Whether what stands behind the request stays part of it: no clause of its own, no list.
  private static func mayFollow(_ range: Range<Int>, in input: RuleInput) -> Bool {
    if range.contains(where: { [":", ";", "–", "—"].contains(input.words[$0].form) }) { return false }
    guard let finite = range.first(where: input.isFinite) else { return true }
    let opener = range.first { input.opensClause($0) || input.words[$0].lowercased == "om" }
    let breaks = range.first { ["want", "anders", "dus", "maar", "dan"].contains(input.words[$0].lowercased) }
    return opener.map { $0 < finite } ?? false && breaks == nil
  }

  /// The request as a question.
  var question: String {
    var parts: [String] = []
    var from = content.lowerBound
    for infinitive in infinitives {
      parts += [input.text(from..<infinitive.words.lowerBound), infinitive.infinitive]
      from = infinitive.words.upperBound
    }
    let behind = input.text(from..<content.upperBound)
    let separator = behind.hasPrefix(",") ? "" : " "
    let ask = pronoun == "u" ? "wilt u" : "wil je"
    let asked =
      ([ask] + parts).filter { !$0.isEmpty }.joined(separator: " ") + (behind.isEmpty ? "" : separator + behind)
    let start = front.isEmpty ? "" : input.text(front) + " "
    let sentence = start + asked
    return Capitals.raised(sentence) + "?"
  }
}

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
      Example("Graag willen wij u verzoeken om geen snoep mee te geven.", "Geef geen snoep mee."),
      Example(
        "Als uw kind ziek is, verzoeken wij u dit vóór 8.30 uur te melden.",
        "Als uw kind ziek is, wilt u dit vóór 8.30 uur melden?"),
      Example("Wij verzoeken u de auto niet op de stoep te zetten.", "Zet de auto niet op de stoep."),
      Example(
        "Wij verzoeken u uw kind af te melden en dit door te geven aan de juf.",
        "Wilt u uw kind afmelden en dit doorgeven aan de juf?"),
      Example("Daarom verzoeken wij u dit op tijd te melden.", "Wilt u dit daarom op tijd melden?"),
      Example(
        "Tot die tijd wordt u verzocht uw auto bij de sporthal te parkeren.",
        "Wilt u tot die tijd uw auto bij de sporthal parkeren?"),
      Example("Dan verzoeken wij u dit bij ons te melden.", "Meld dit dan bij ons."),
      Example("Wij verzoeken jullie de gang leeg te laten.", "Willen jullie de gang leeg laten?"),
      Example("We verzoeken u te voet of met de fiets te komen.", "Wilt u te voet of met de fiets komen?"),
      Example("Wij verzoeken je het boek mee te nemen.", "Wil je het boek meenemen?"),
      Example(
        "Wij verzoeken u het formulier in te vullen en dit bij de juf in te leveren.",
        "Wilt u het formulier invullen en dit bij de juf inleveren?"),
    ],
    leavesAlone: [
      "Wij verzoeken u om begrip.", "Wij verzoeken u vriendelijk doch dringend dit te melden.",
      "Wij verzoeken u dringend dit te melden.",
      "Wij verzoeken u met klem de deur dicht te doen.", "Tot maart wordt u niet verzocht te betalen.",
      "Het verzoek is te laat.",
      "De ouders worden verzocht te wachten.",
      "Wij vragen u dit te melden.", "Op verzoek kunt u dit krijgen.",
      "Wij verzoeken u om 19.00 uur aanwezig te zijn.", "Wij verzoeken je moeder mee te nemen.",
      "Omdat de school dicht is, verzoeken wij u de achterdeur te gebruiken.",
      "Wij verzoeken u namens de leerkrachten de tassen te wassen.",
      "Wij verzoeken u dit in te vullen, anders moeten wij dit melden.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form == ".", let request = Request(input),
        let wording = request.wording
      else { return [] }
      return [
        input.rewrite(
          "ask-instead-of-verzoeken", entry: "verzoeken", words: request.words, to: wording,
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
  /// What stands in the place before its verb: *Daarom*, *Tot die tijd*.
  private let adverbial: Range<Int>
  private let content: Range<Int>
  private let infinitives: [TeInfinitive]

  private static let softeners: Set<String> = ["vriendelijk", "beleefd", "hierbij"]
  /// What belongs to *verzoeken* and not to what is asked, or would make a strange question.
  private static let notAsked: Set<String> = [
    "namens", "middels", "via", "andermaal", "nogmaals", "opnieuw", "echter", "dus", "bovendien", "toch", "wel", "bij",
    "van",
    "langs", "voor", "met", "in", "dringend", "nadrukkelijk", "uitdrukkelijk", "daarom", "dan", "ook", "tevens", "u",
    "niet", "en", "of",
  ]
  /// What may stand in the place before the verb, and goes with what is asked: not *namens de ouderraad*.
  private static let fronts: Set<String> = [
    "daarom", "ook", "tevens", "verder", "bovendien", "daarnaast", "dan", "tot", "voorafgaand", "vóór",
    "vanaf", "naar", "vanwege", "hiervoor", "daarvoor", "hiertoe", "daartoe", "wel",
  ]
  /// What may stand before the request: a condition or a time.
  private static let conditions: Set<String> = ["als", "indien", "wanneer", "zodra", "zolang", "voordat", "nadat"]
  private static let openings: [[String]] = [
    ["wij", "verzoeken", "*"], ["we", "verzoeken", "*"], ["u", "wordt"], ["je", "wordt"], ["gelieve"],
    ["wij", "willen", "*"], ["we", "willen", "*"], ["graag", "willen", "wij", "*"], ["graag", "willen", "we", "*"],
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
      words[comma + 1].lowercased == "verzoeken", input.finiteVerbs(in: 0..<comma).count == 1
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
      opening == ["gelieve"] ? input.address?.pronoun ?? "u" : addressed.map { $0 == "jou" ? "je" : $0 } ?? "je"
    func skipSofteners() {
      while at < words.count, Self.softeners.contains(words[at].lowercased) {
        at += 1
      }
    }
    skipSofteners()
    switch opening.contains("willen") || opening.contains("wordt") || opening.contains("word") {
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
    if input.contains(["dringend", "nadrukkelijk", "klem"], in: at..<min(at + 3, end)) { return nil }
    guard at < end, input.areFree(start..<at), !Self.notAsked.contains(words[at].lowercased) else { return nil }
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
        input.areFree($0.words) && !["willen", "hebben", "zijn"].contains($0.infinitive)
          || $0.infinitive == "zijn" && !input.sentence.analyses[$0.words.lowerBound - 1].tag.isPastParticiple
      })
    else { return nil }
    let before = at..<first.words.lowerBound
    guard input.finiteVerbs(in: at..<last.words.lowerBound).isEmpty, !before.contains(where: input.opensClause),
      !before.contains(where: { words[$0].lowercased == "te" && input.sentence.analyses[$0 + 1].tag.isInfinitive }),
      !input.contains(
        ["om", "door", "zonder", "alvorens"],
        in: before.filter { place in
          place + 1 >= words.count || words[place + 1].kind != .number
        }), !words[at..<last.words.lowerBound].contains(where: { $0.kind == .punctuation }),
      Self.mayFollow(last.words.upperBound..<end, in: input)
    else { return nil }
    self.infinitives = infinitives
  }

  /// How many words a question may have.
  private static let longestQuestion = 30

  /// Whether what stands behind the request stays part of it: no clause of its own, no list.
  private static func mayFollow(_ range: Range<Int>, in input: RuleInput) -> Bool {
    if range.contains(where: { [":", ";", "–", "—"].contains(input.words[$0].form) }) { return false }
    guard let finite = range.first(where: input.isFinite) else { return true }
    let opener = range.first { input.opensClause($0) || input.words[$0].lowercased == "om" }
    let breaks = range.first { ["want", "anders", "dus", "maar", "dan"].contains(input.words[$0].lowercased) }
    return opener.map { $0 < finite } ?? false && breaks == nil
  }

  private static let longestAdverbial = 6

  /// *Wilt u dit melden?*; for those who are learning Dutch *Meld dit.*
  /// Behind a question, *dan* makes it an instruction too: *Hebt u vragen? Bel dan de school.*
  /// Nil where a question would be too long to take in, and no instruction can be given.
  var wording: String? {
    let isLong = input.length > Self.longestQuestion
    let isAnswer = input.contains(["dan"], in: adverbial)
    // *Wilt u geen snoep meegeven?* sounds as if the answer may be no.
    let denies = input.contains(RuleInput.negations, in: content)
    return (input.profile == .a2 || isAnswer || isLong || denies ? instruction : nil) ?? (isLong ? nil : question)
  }

  /// Words that an object begins with.
  private static let objects: Set<String> = [
    "uw", "je", "jouw", "jullie", "het", "de", "een", "dit", "deze", "dat", "die", "ze", "hem", "haar", "ons", "zich",
    "geen", "alle",
  ]

  /// The words before each infinitive, and those behind the last.
  private var pieces: (before: [String], behind: String) {
    var before: [String] = []
    var from = content.lowerBound
    for infinitive in infinitives {
      before.append(input.text(from..<infinitive.words.lowerBound))
      from = infinitive.words.upperBound
    }
    return (before, input.text(from..<content.upperBound))
  }

  private func joined(_ parts: [String], behind: String) -> String {
    let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return text + (behind.isEmpty || behind.hasPrefix(",") ? "" : " ") + behind
  }

  /// What stood before the verb comes behind it, and behind a pronoun: *Wilt u dit daarom melden?*
  private func placed(_ first: String) -> String {
    guard let end = adverbial.last else { return first }
    let adverb = input.inner(0..<end + 1)
    let hasPronoun =
      ["dit", "dat", "het", "ons", "deze", "ze", "hem", "zich"].contains(input.words[content.lowerBound].lowercased)
      && (![.noun, .adjective].contains(input.sentence.analyses[content.lowerBound + 1].pos)
        || ["uiterlijk", "tijdig", "schriftelijk"].contains(input.words[content.lowerBound + 1].lowercased))
    guard hasPronoun else { return first.isEmpty ? adverb : "\(adverb) \(first)" }
    let rest = first.split(separator: " ", maxSplits: 1).map(String.init)
    return ([rest.first ?? "", adverb] + rest.dropFirst()).joined(separator: " ")
  }

  private var question: String {
    let (before, behind) = pieces
    var parts = [pronoun == "u" ? "wilt u" : pronoun == "je" ? "wil je" : "willen jullie"]
    for (place, infinitive) in infinitives.enumerated() {
      parts += [place == 0 ? placed(before[0]) : before[place], infinitive.infinitive]
    }
    let asked = joined(parts, behind: behind)
    return Capitals.raised(front.isEmpty ? asked : "\(input.text(front)) \(asked)") + "?"
  }

  /// The request as an instruction; nil where a verb has none that is sure.
  private var instruction: String? {
    let (before, behind) = pieces
    var parts: [String] = []
    for (place, infinitive) in infinitives.enumerated() {
      guard let verb = Verb(infinitive.infinitive), verb.certainty > .guessed else { return nil }
      var words = (place == 0 ? placed(before[0]) : before[place]).split(separator: " ").map(String.init)
      let link = place > 0 && ["en", "of"].contains(words.first) ? [words.removeFirst()] : []
      // *te bewaren en mee te nemen*: the second has no object of its own.
      guard place == 0 || !link.isEmpty && Self.objects.contains(words.first ?? "") else { return nil }
      parts += link + [verb.imperative.finite] + words.map { $0 == "zich" ? pronoun == "jullie" ? "je" : pronoun : $0 }
      parts += [verb.imperative.particle].compactMap { $0 }
    }
    let asked = joined(parts, behind: behind)
    return Capitals.raised(front.isEmpty ? asked : "\(input.text(front)) \(asked)") + "."
  }
}

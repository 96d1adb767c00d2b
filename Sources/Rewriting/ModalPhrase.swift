import Inflection
import Lexicons
import Prose

/// A verb with an infinitive for which a modal verb will do: *zijn wij genoodzaakt de controle te staken* → *moeten wij de
/// controle staken*; *als u in de gelegenheid bent om te komen* → *als u kunt komen*.
struct ModalPhrase {
  /// What is replaced.
  let words: Range<Int>
  /// What takes its place, with a capital where it starts the sentence.
  let text: String
  /// Whether it is sure who does it, and whether it mayn't or needn't be done.
  let isSure: Bool

  /// The one whose verb stands at `verb`; nil where it isn't sure what belongs to it.
  init?(_ phrase: VerbPhrase, at verb: Int, in input: RuleInput) {
    guard let old = Verb(phrase.verb), let usual = Verb(phrase.newVerb), input.isFree[verb] else { return nil }
    let match = ModalMatch(phrase, old, at: verb, in: input)
    guard let match, let infinitives = Self.infinitives(behind: match.contentStart, verb, in: input),
      let last = infinitives.last, infinitives.allSatisfy({ input.areFree($0.words) })
    else { return nil }
    if Self.isJudged(phrase, match, in: input) || Self.isOfManner(match, in: input) { return nil }
    // *dat het in de zaal verplicht is gymschoenen te dragen*: *het* is nobody.
    if phrase.companions == ["verplicht"],
      input.words.indices.contains(where: { place in
        place < match.phrase.lowerBound && input.words[place].lowercased == "het"
          && input.sentence.analyses[place].pos == .pronoun
          && [.nsubj, .expl].contains(input.sentence.analyses[place].relation)
      }), !input.contains(["u", "je", "wij", "we", "jullie", "kind"], in: 0..<match.phrase.lowerBound)
    {
      return nil
    }
    // *wordt geacht akkoord te zijn*: that is taken to be so, and not asked.
    if phrase.companions == ["geacht"], infinitives.contains(where: { Self.states.contains($0.infinitive) }) {
      return nil
    }
    // *zijn verplicht dit te melden en verantwoordelijk voor de kosten*
    if old.infinitive == "zijn", !match.companions.isEmpty, PlainPhrase.goesOn(behind: last.words.upperBound, in: input)
    {
      return nil
    }
    let content = match.contentStart..<last.words.upperBound
    guard let ban = Ban(phrase, match, infinitives, at: verb, in: input),
      let modal = ban.isOne ? Verb("mogen") : usual
    else { return nil }
    guard let denial = Denial(match, content, infinitives.count, modal, in: input),
      let focus = ModalFocus(match, content, infinitives[0].words.lowerBound, in: input),
      denial.pieces.isEmpty || focus.pieces.isEmpty
    else { return nil }
    let finite = match.isInfinitive ? modal.infinitive : modal.finite(match.tense, match.person)
    var pieces = denial.pieces + focus.pieces + match.lost.map { ($0..<$0 + 1, "") }
    if match.isAtEnd {
      // *genoodzaakt zijn de controle te staken* → *de controle moeten staken*
      let isCluster = content.lowerBound == infinitives[0].words.lowerBound
      for (place, infinitive) in infinitives.enumerated() {
        let takesModal = place == 0 || !isCluster
        pieces.append((infinitive.words, (takesModal ? finite + " " : "") + infinitive.infinitive))
      }
      pieces.append((match.phrase.lowerBound..<match.contentStart, phrase.isReaders ? match.reader : ""))
    } else {
      pieces += infinitives.map { ($0.words, $0.infinitive) }
      if match.phrase != verb..<verb + 1 { pieces.append((match.phrase.lowerBound..<match.contentStart, "")) }
      let isFirst = match.lost.contains { $0 < verb }
      let parts = phrase.isReaders ? isFirst ? [match.reader, finite] : [finite, match.reader] : [finite]
      pieces.append((verb..<verb + 1, parts.joined(separator: " ")))
    }
    if denial.pieces.isEmpty, focus.pieces.isEmpty, let moved = match.fronted(content, in: input) { pieces += moved }
    // *wettelijk verplicht*
    if match.phrase.lowerBound > 0, input.words[match.phrase.lowerBound - 1].lowercased == "wettelijk" {
      // *moet dit volgens de wet opstellen*: a pronoun goes first.
      let first = content.lowerBound
      let isFirst =
        !match.isAtEnd && first + 1 < input.end
        && (Self.adverbs.contains(input.words[first].lowercased)
          || Self.pronouns.contains(input.words[first].lowercased)
            && input.sentence.analyses[first + 1].pos != .noun)
      pieces.append((match.phrase.lowerBound - 1..<match.phrase.lowerBound, isFirst ? "" : "volgens de wet"))
      if isFirst { pieces.append((first..<first + 1, "\(input.words[first].form) volgens de wet")) }
    }
    let first = pieces.map(\.words.lowerBound).min() ?? verb
    words = first..<last.words.upperBound
    let text = input.text(words, replacing: pieces)
    self.text = input.words[first].isCapitalised ? Capitals.raised(text) : text
    let readers: Set<String> = ["u", "uw", "uzelf", "je", "jouw"]
    let isReaders = !phrase.isReaders || input.contains(readers, in: input.rest(from: content.lowerBound))
    isSure = isReaders && !ban.isDoubtful
    // *Het is niet mogelijk om …*: for whom?
    if !isReaders, phrase.isImpersonal || input.contains(RuleInput.negations, in: words) { return nil }
  }

  private static let judgements: Set<String> = [
    "bekwaam", "bereid", "bevoegd", "capabel", "gelegenheid", "genoeg", "geschikt", "hersteld", "oud", "rijp", "staat",
    "verantwoordelijk", "verplicht", "volwassen",
  ]

  /// *in staat geacht te lezen*, *bevoegd geacht te tekenen*: what is thought of somebody, and not asked.
  private static func isJudged(_ phrase: VerbPhrase, _ match: ModalMatch, in input: RuleInput) -> Bool {
    phrase.companions == ["geacht"] && input.contains(judgements, in: match.middle.suffix(1))
  }

  private static let manners: Set<String> = [
    "cognitief", "contractueel", "financieel", "formeel", "fysiek", "hoofdelijk", "juridisch", "lichamelijk", "moreel",
    "praktisch", "statutair", "technisch",
  ]

  /// *moreel verplicht*, *financieel in staat*, *bij wet verplicht*: they go with the words that would go.
  private static func isOfManner(_ match: ModalMatch, in input: RuleInput) -> Bool {
    let before = match.middle.upperBound
    return input.contains(manners, in: match.middle.suffix(1))
      || before > 1 && input.stand(["bij", "wet"], at: before - 2)
  }

  /// *moet hiervan volgens de wet melding doen*
  private static let adverbs: Set<String> = [
    "er", "ervan", "erover", "hier", "hiervan", "hierover", "hieraan", "hiervoor", "daarvan", "daarover", "daaraan",
    "daarvoor",
  ]

  private static let pronouns: Set<String> = [
    "dit", "dat", "het", "u", "je", "jullie", "ons", "hem", "haar", "hen", "ze", "zich", "deze",
  ]

  /// What somebody is taken to do without a word: *u wordt geacht in te stemmen*.
  private static let states: Set<String> = [
    "aanvaarden", "accepteren", "begrijpen", "gaan", "goedkeuren", "hebben", "instemmen", "kennen", "weten", "zijn",
  ]

  /// What an infinitive with *te* behind it may belong to instead.
  private static let openers: Set<String> = ["om", "zonder", "alvorens", "ertoe", "daartoe", "hiertoe", "teneinde"]
  /// Behind the verb itself: *dit dient als bewijs*.
  private static let purposes: Set<String> = ["ter", "als"]

  /// Participles of the verb itself: *genoodzaakt geweest*, *in de gelegenheid gesteld*.
  private static let ownParticiples: Set<String> = [
    "gebleken", "gehad", "gekregen", "gesteld", "geweest", "geworden", "gezien",
  ]

  /// Whether a participle stands before the infinitive that belongs to the verb that goes: not *gesteld te worden*.
  private static func leavesParticiple(_ range: Range<Int>, _ infinitive: TeInfinitive, in input: RuleInput) -> Bool {
    !["worden", "zijn", "hebben"].contains(infinitive.infinitive) && input.contains(ownParticiples, in: range.prefix(1))
  }

  /// The first infinitive with *te* in the clause, and those joined to it; nil where it may belong to something else.
  private static func infinitives(behind start: Int, _ verb: Int, in input: RuleInput) -> [TeInfinitive]? {
    var isBehindBy = false
    var at = start
    while at < input.end {
      let form = input.words[at].lowercased
      if form == "te", at + 1 < input.end, input.sentence.analyses[at + 1].tag.isInfinitive {
        guard let infinitive = TeInfinitive(at, in: input), !leavesParticiple(start..<at, infinitive, in: input),
          !isBehindBy || ["worden", "zijn", "laten"].contains(infinitive.infinitive)
        else { return nil }
        return infinitive.withJoined(in: input)
      }
      if form == ",", let close = input.asideEnd(at) {
        at = close + 1
        continue
      }
      if input.words[at].kind == .punctuation || input.isFinite(at) && !input.isClusterVerb(at)
        || input.opensClause(at) && !input.isObject(at) || openers.contains(form) && !input.isTime(at)
        || at == verb + 1 && purposes.contains(form)
      {
        return nil
      }
      // *door het formulier in te vullen* opens a clause; *door een ouder te worden afgemeld* doesn't.
      let isFolded = at > 0 && input.sentence.analyses[at - 1].pos == .determiner
      let isParticle = at + 1 < input.end && input.words[at + 1].lowercased == "te"
      if form == "door", !isFolded, !isParticle { isBehindBy = true }
      at += 1
    }
    return nil
  }
}

/// Where *niet* goes: *niet in staat bent uw kind te halen* → *uw kind niet kunt halen*. Nil where the replacement would say
/// something else.
private struct Denial {
  let pieces: [(words: Range<Int>, text: String)]

  /// Of a phrase with so many infinitives.
  init?(_ match: ModalMatch, _ content: Range<Int>, _ infinitives: Int, _ modal: Verb, in input: RuleInput) {
    let place = match.phrase.lowerBound - 1
    let isDenied =
      !match.companions.isEmpty && match.middle.contains { RuleInput.negations.contains(input.words[$0].lowercased) }
    guard isDenied else {
      pieces = []
      return
    }
    // *niet verplicht zijn* is *niet hoeven*.
    guard modal.infinitive != "moeten", input.words[place].lowercased == "niet" else { return nil }
    // *niet voornemens de school te sluiten en het team te ontslaan*: behind the first object it would deny that alone.
    guard infinitives == 1 else { return nil }
    let first = content.lowerBound
    let definite: Set<String> = [
      "de", "het", "uw", "u", "je", "jouw", "onze", "ons", "dit", "deze", "dat", "die", "hun", "hem", "haar", "hen",
      "ze",
    ]
    if definite.contains(input.words[first].lowercased), let end = input.nounPhraseEnd(at: first, in: content) {
      // *op dit moment niet in staat u te helpen*, *niet in staat u een antwoord te geven*: more would have to move.
      let hasAdverb = match.middle.contains {
        $0 != place && !($0 == place - 1 && Self.joined.contains(input.words[$0].lowercased))
          && [.adverb, .adposition].contains(input.sentence.analyses[$0].pos)
      }
      if end == first + 1 && hasAdverb || ["een", "deze", "dit"].contains(input.words[end].lowercased) { return nil }
      let end = Self.timeEnd(end, in: input)
      // *nog niet in staat hun jas dicht te doen* → *hun jas nog niet dichtdoen*
      let isJoined = place > match.middle.lowerBound && Self.joined.contains(input.words[place - 1].lowercased)
      let moved = isJoined ? place - 1..<place + 1 : place..<place + 1
      pieces = [(moved, ""), (end - 1..<end, "\(input.words[end - 1].form) \(input.text(moved))")]
      return
    }
    // *niet in staat om hiervoor / vandaag / op korte termijn …*: *niet* comes behind it.
    let early: Set<String> = [
      "hiervoor", "hierover", "daarvoor", "daarover", "hierop", "hierbij", "vandaag", "morgen", "nu", "thuis", "nog",
    ]
    if early.contains(input.words[first].lowercased) || input.stand(["op", "korte"], at: first)
      || ["op", "in", "binnen"].contains(input.words[first].lowercased) && first + 1 < content.upperBound
        && (Weekdays.isDay(input.words[first + 1].lowercased) || Weekdays.isMonth(input.words[first + 1].lowercased)
          || input.stand(["een", "week"], at: first + 1))
    {
      return nil
    }
    let pos = input.sentence.analyses[first].pos
    // *niet alle kinderen*
    guard
      [.adposition, .adverb].contains(pos) || ["alle", "elke", "elk"].contains(input.words[first].lowercased)
        || input.words[first].lowercased == "te"
    else { return nil }
    pieces = []
  }

  /// Adverbs that go with *niet*.
  private static let joined: Set<String> = ["nog", "ook", "helemaal", "zelfs", "absoluut", "echt", "beslist", "steeds"]

  /// Behind an adverb of time: *uw vraag nu niet*.
  private static func timeEnd(_ start: Int, in input: RuleInput) -> Int {
    let first = input.words[start].lowercased
    if TimeWords.moments.contains(first) || ["nu", "gisteren", "momenteel"].contains(first) { return start + 1 }
    let isTime =
      ["dit", "deze", "die"].contains(input.words[start].lowercased)
      && TimeWords.units.contains(input.words[start + 1].lowercased)
    return isTime ? start + 2 : start
  }
}

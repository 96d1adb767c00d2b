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
  /// Whether it is sure who does it.
  let isSure: Bool

  /// The one whose verb stands at `verb`; nil where it isn't sure what belongs to it.
  init?(_ phrase: VerbPhrase, at verb: Int, in input: RuleInput) {
    guard let old = Verb(phrase.verb), let modal = Verb(phrase.newVerb), input.isFree[verb] else { return nil }
    let match = ModalMatch(phrase, old, at: verb, in: input)
    guard let match, let infinitives = Self.infinitives(behind: match.contentStart, verb, in: input),
      let last = infinitives.last, infinitives.allSatisfy({ input.areFree($0.words) })
    else { return nil }
    // *wordt geacht akkoord te zijn*: that is taken to be so, and not asked.
    if phrase.companions == ["geacht"], infinitives.contains(where: { Self.states.contains($0.infinitive) }) {
      return nil
    }
    let content = match.contentStart..<last.words.upperBound
    guard let denial = Denial(match, content, modal, in: input) else { return nil }
    let finite = match.isInfinitive ? modal.infinitive : modal.finite(match.tense, match.person)
    var pieces = denial.pieces + match.lost.map { ($0..<$0 + 1, "") }
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
    if denial.pieces.isEmpty, let moved = match.fronted(content, in: input) { pieces += moved }
    // *wettelijk verplicht*
    if match.phrase.lowerBound > 0, input.words[match.phrase.lowerBound - 1].lowercased == "wettelijk" {
      pieces.append((match.phrase.lowerBound - 1..<match.phrase.lowerBound, "volgens de wet"))
    }
    let first = pieces.map(\.words.lowerBound).min() ?? verb
    words = first..<last.words.upperBound
    let text = input.text(words, replacing: pieces)
    self.text = input.words[first].isCapitalised ? Capitals.raised(text) : text
    let readers: Set<String> = ["u", "uw", "uzelf", "je", "jouw"]
    isSure = !phrase.isReaders || input.contains(readers, in: content.lowerBound..<input.end)
    // *Het is niet mogelijk om …*: for whom?
    if !isSure, phrase.isImpersonal || input.contains(RuleInput.negations, in: words) { return nil }
  }

  /// What somebody is taken to do without a word: *u wordt geacht in te stemmen*.
  private static let states: Set<String> = [
    "aanvaarden", "accepteren", "begrijpen", "gaan", "goedkeuren", "hebben", "instemmen", "kennen", "weten", "zijn",
  ]

  /// What an infinitive with *te* behind it may belong to instead.
  private static let openers: Set<String> = ["om", "zonder", "alvorens", "ertoe", "daartoe", "hiertoe", "teneinde"]
  /// Behind the verb itself: *dit dient als bewijs*.
  private static let purposes: Set<String> = ["ter", "als"]

  /// The first infinitive with *te* in the clause, and those joined to it; nil where it may belong to something else.
  private static func infinitives(behind start: Int, _ verb: Int, in input: RuleInput) -> [TeInfinitive]? {
    var isBehindBy = false
    var at = start
    while at < input.end {
      let form = input.words[at].lowercased
      if form == "te", at + 1 < input.end, input.sentence.analyses[at + 1].tag.isInfinitive {
        guard let infinitive = TeInfinitive(at, in: input),
          !isBehindBy || ["worden", "zijn", "laten"].contains(infinitive.infinitive)
        else { return nil }
        return infinitive.withJoined(in: input)
      }
      if form == ",", let close = input.asideEnd(at) {
        at = close + 1
        continue
      }
      if input.words[at].kind == .punctuation || input.isFinite(at) && !input.isClusterVerb(at)
        || input.opensClause(at) && !isPronoun(at, in: input) || openers.contains(form) && !isTime(at, in: input)
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

  /// *dient u dat aan ons door te geven*: no clause, for no finite verb comes before the infinitive.
  private static func isPronoun(_ index: Int, in input: RuleInput) -> Bool {
    guard ["dat", "die"].contains(input.words[index].lowercased),
      let te = (index..<input.end).first(where: { input.words[$0].lowercased == "te" })
    else { return false }
    return input.words[index - 1].kind == .word && !(index..<te).contains(where: input.isFinite)
  }

  /// *om 8.30 uur*
  private static func isTime(_ index: Int, in input: RuleInput) -> Bool {
    index + 1 < input.words.count
      && (input.words[index + 1].kind == .number || input.sentence.analyses[index + 1].pos == .numeral
        || ["half", "kwart"].contains(input.words[index + 1].lowercased))
  }
}

/// Where *niet* goes: *niet in staat bent uw kind te halen* → *uw kind niet kunt halen*. Nil where the replacement would say
/// something else.
private struct Denial {
  let pieces: [(words: Range<Int>, text: String)]

  init?(_ match: ModalMatch, _ content: Range<Int>, _ modal: Verb, in input: RuleInput) {
    let place = match.phrase.lowerBound - 1
    let isDenied =
      !match.companions.isEmpty && match.middle.contains { RuleInput.negations.contains(input.words[$0].lowercased) }
    guard isDenied else {
      pieces = []
      return
    }
    // *niet verplicht zijn* is *niet hoeven*.
    guard modal.infinitive != "moeten", input.words[place].lowercased == "niet" else { return nil }
    let first = content.lowerBound
    let definite: Set<String> = [
      "de", "het", "uw", "u", "je", "jouw", "onze", "ons", "dit", "deze", "dat", "die", "hun", "hem", "haar", "hen",
      "ze",
    ]
    if definite.contains(input.words[first].lowercased), let end = input.nounPhraseEnd(at: first, in: content) {
      pieces = [(place..<place + 1, ""), (end - 1..<end, input.words[end - 1].form + " niet")]
      return
    }
    let pos = input.sentence.analyses[first].pos
    // *niet alle kinderen*
    guard
      [.adposition, .adverb].contains(pos) || ["alle", "elke", "elk"].contains(input.words[first].lowercased)
        || input.words[first].lowercased == "te"
    else { return nil }
    pieces = []
  }
}

import Lexicons
import Prose
import Readability

/// What to point out although no edit mends it.
enum Warnings {
  /// What was passed through unread: other languages, tables, a message without words.
  static func notRead(_ document: Document) -> [Finding] {
    var findings: [Finding] = []
    for block in document.blocks {
      if block.isOtherLanguage, block.sentences.contains(where: { $0.words.count >= 3 }) {
        add(.otherLanguage, "Dit is geen Nederlands. Deze tekst is niet veranderd.", block.range, to: &findings)
      } else if block.kind == .tableRow {
        add(.table, "Een tabel. Die is niet veranderd.", block.range, to: &findings)
      }
    }
    if !document.blocks.contains(where: { $0.sentences.contains { $0.words.contains { $0.kind == .word } } }) {
      findings.append(Finding(kind: .noText, message: "Er staan geen woorden in dit bericht.", range: nil))
    }
    return findings
  }

  /// Adds a finding, or stretches the last one when it is of the same kind and adjacent.
  private static func add(_ kind: Finding.Kind, _ message: String, _ range: UTF8Range, to findings: inout [Finding]) {
    if let last = findings.last, last.kind == kind, let lastRange = last.range, lastRange.end == range.start {
      findings[findings.count - 1].range = UTF8Range(lastRange.start, range.end)
    } else {
      findings.append(Finding(kind: kind, message: message, range: range))
    }
  }

  /// Rules that take a sentence apart: where one acts or suggests it, nothing need be said of the place.
  private static let cutting: Set<String> = [
    "split-at-mark", "split-coordination", "split-series", "split-subordinate", "ask-the-condition",
    "ask-of-anybody",
  ]

  /// Long sentences, and difficult words for which no edit offers another.
  static func hard(
    _ document: Document, _ measured: Measured, _ meter: ReadabilityMeter, _ profile: Profile, edits: [Edit]
  ) -> [Finding] {
    var findings: [Finding] = []
    var edits = edits[...]
    var hasToldNouns = false
    for (block, counts) in zip(document.blocks, measured.counts) {
      for (sentence, counts) in zip(block.sentences, counts) {
        let own = edits.prefix { $0.range.start < sentence.range.end }
        edits = edits.dropFirst(own.count)
        guard block.isProse else { continue }
        let words = counts.longestSentence
        if words > profile.longSentence {
          let isCut = own.contains { cutting.contains($0.rule) }
          let advice = isCut ? nil : CutPlace(sentence, in: document.text)?.advice
          findings.append(
            Finding(
              kind: .longSentence,
              message: LongSentence.message(words, advice, profile),
              range: sentence.range))
        }
        let found = grammar(sentence, meter.measures(counts), Array(own), toldNouns: hasToldNouns)
        hasToldNouns = hasToldNouns || found.contains { $0.message == manyNouns }
        findings += found
        findings += FoldedModifier.findings(sentence, edits: Array(own))
        findings += [WordsApart.finding(sentence, edits: Array(own))].compactMap(\.self)
        findings += longCompounds(sentence, Array(own))
        for word in counts.difficult
        where word.text.count < longCompound && !isKnown(word, in: sentence)
          && !own.contains(where: { $0.range.overlaps(word.range) })
        {
          findings.append(
            Finding(
              kind: .difficultWord,
              message: "‘\(word.text)’ is een zeldzaam woord. Weet u een gewoner woord, of legt u het uit?",
              range: word.range))
        }
      }
    }
    return findings
  }

  /// Whether everyone knows a word that is counted as difficult; what is small can be seen: *rompertje*.
  private static func isKnown(_ word: DifficultWord, in sentence: Sentence) -> Bool {
    guard let place = sentence.words.firstIndex(where: { $0.range == word.range }),
      sentence.analyses.indices.contains(place)
    else { return EverydayWords.hold(word.text, lemma: word.text) }
    return sentence.analyses[place].tag.isDiminutive || Familiar.holds(word.text, sentence.analyses[place])
  }

  /// From so many nominalisations a sentence is pointed out.
  private static let many = 2
  /// Compounds of so many letters are hard to take in at a glance, however common their parts.
  private static let longCompound = 20

  private static let manyNouns =
    "Deze zin heeft veel naamwoorden die van een werkwoord zijn gemaakt. Schrijf liever wie wat doet."

  /// Passives and nominalisations that no edit mends. That a sentence has many of the latter is told once a message.
  private static func grammar(
    _ sentence: Sentence, _ measures: ReadabilityMeasures, _ edits: [Edit], toldNouns: Bool
  ) -> [Finding] {
    var findings: [Finding] = []
    let passives = measures.passives ?? 0
    let namesDoer =
      (passives > 0 && sentence.analyses.contains { $0.relation == .agent } || namesDoerLate(sentence))
      && !sentence.words.contains { replacing.contains($0.lowercased) }
    if !edits.contains(where: { ["active-voice", "say-who-does"].contains($0.rule) }) {
      if namesDoer {
        findings.append(
          Finding(
            kind: .passive,
            message: "Deze zin staat in de lijdende vorm. Zeg liever eerst wie het doet, en dan wat die doet.",
            range: sentence.range))
      } else if let hidden = HiddenDoer.finding(sentence) {
        findings.append(hidden)
      }
    }
    if measures.nominalisations ?? 0 >= many {
      if !toldNouns { findings.append(Finding(kind: .nominalisation, message: manyNouns, range: sentence.range)) }
    } else if let found = HiddenVerb.finding(sentence, edits: edits) ?? AbstractWords.finding(sentence) {
      findings.append(found)
    }
    return findings
  }

  /// Compounds that are too long to read at once, and that no edit explains.
  private static func longCompounds(_ sentence: Sentence, _ edits: [Edit]) -> [Finding] {
    sentence.words.compactMap { word in
      guard word.kind == .word, word.form.count >= longCompound, !word.form.contains("-"), !word.form.contains("/"),
        !edits.contains(where: { $0.range.overlaps(word.range) })
      else { return nil }
      return Finding(
        kind: .difficultWord,
        message: "‘\(word.form)’ is een lang woord. Kunt u het in tweeën zeggen, of legt u het uit?", range: word.range)
    }
  }

  /// Verbs whose participle with *zijn* is no passive: *zijn vertrokken*.
  private static let moving: Set<String> = [
    "beginnen", "blijven", "gaan", "gebeuren", "komen", "ontstaan", "stoppen", "uitvallen", "vallen", "verhuizen",
    "vertrekken", "worden", "zijn",
  ]

  private static func isMoving(_ verb: Analysis) -> Bool {
    let row = VerbTable.builtIn[verb.plainLemma] ?? VerbTable.builtIn[verb.lastPart]
    return moving.contains(verb.plainLemma) || row?.auxiliary == .zijn
  }

  /// Verbs whose *door* names what comes instead: *wordt vervangen door de vrijdag*.
  private static let replacing: Set<String> = ["gevolgd", "opgevolgd", "vervangen"]

  /// Whether *door* and a noun stand beside a participle with *worden* or *zijn*, as the parser may not have seen.
  private static func namesDoerLate(_ sentence: Sentence) -> Bool {
    let analyses = sentence.analyses
    guard analyses.count == sentence.words.count,
      analyses.contains(where: { $0.tag.isPastParticiple && $0.pos == .verb && !isMoving($0) })
    else { return false }
    let auxiliaries: Set<String> = ["wordt", "worden", "werd", "werden", "is", "zijn", "was", "waren"]
    guard sentence.words.contains(where: { auxiliaries.contains($0.lowercased) }) else { return false }
    return sentence.words.indices.dropLast().contains { place in
      sentence.words[place].lowercased == "door" && analyses[place].pos == .adposition
        && [.determiner, .noun, .properNoun].contains(analyses[place + 1].pos)
        && !["week", "ziekte"].contains(sentence.words[place + 1].lowercased)
    }
  }
}

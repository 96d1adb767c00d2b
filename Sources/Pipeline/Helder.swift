public import Lexicons
public import Prose
import Annotation
import Card
import Facts
import Readability
import Rewriting
import Segmentation

/// What a caller may choose.
public struct Options: Sendable {
  /// The limits to keep to.
  public var profile: Profile
  /// Which edits to apply.
  public var mode: Mode
  /// The day that "a.s." and a date without a year are relative to.
  public var referenceDate: Day

  /// These choices.
  public init(profile: Profile = .b1, mode: Mode = .safe, referenceDate: Day) {
    self.profile = profile
    self.mode = mode
    self.referenceDate = referenceDate
  }
}

/// The way through the house: a message in; its plainer version, or how hard it is, out.
///
/// A value without state: one can serve all threads.
public struct Helder: Sendable {
  let segmenter = Segmenter()
  let annotator = Annotator.shared
  private let meter = ReadabilityMeter()
  private let findings = Findings()
  private var lexicons: RuleLexicons
  private var rewriter: Rewriter

  /// Helder with a school's own lexicon files over the built-in one. Throws the first problem found in them.
  public init(lexiconFiles: [LexiconFile] = []) throws(LexiconProblem) {
    let words = PlainWords.builtIn(with: lexiconFiles)
    if let problem = words.problems.first { throw problem }
    lexicons = RuleLexicons(plainWords: words)
    rewriter = Rewriter(lexicons: lexicons)
  }

  /// The same, with the words of one writer over all others. Cheap enough to be made for every message.
  public func preferring(_ words: [OwnWord]) -> Helder {
    if words.isEmpty { return self }
    var helder = self
    helder.lexicons = RuleLexicons(lexicons, plainWords: lexicons.plainWords.preferring(words))
    helder.rewriter = Rewriter(lexicons: helder.lexicons)
    return helder
  }

  /// How hard a message is. `checkpoint` is called between the steps; what it throws ends the work.
  public func score(
    _ message: Message, options: Options, checkpoint: () throws -> Void
  ) rethrows -> Score {
    let document = try annotated(message, checkpoint)
    let measured = Measured(document, meter)
    try checkpoint()
    var score = score(document, measured)
    score.warnings = findings.all(document, measured, meter, options.profile, edits: [])
    return score
  }

  /// How hard an annotated document is, without warnings.
  public func score(_ document: Document) -> Score { score(document, Measured(document, meter)) }

  private func score(_ document: Document, _ measured: Measured) -> Score {
    var blocks: [Score.Part] = []
    var sentences: [Score.Part] = []
    for (block, counts) in zip(document.blocks, measured.counts) where block.kind != .layout {
      guard let first = block.sentences.first, let last = block.sentences.last else { continue }
      let range = UTF8Range(first.range.start, last.range.end)
      var sum = ReadabilityMeter.Counts()
      for (sentence, counts) in zip(block.sentences, counts) {
        sum.add(counts)
        sentences.append(part(block.kind, document, sentence.range, counts))
      }
      blocks.append(part(block.kind, document, range, sum))
    }
    return Score(readability: measured.whole, blocks: blocks, sentences: sentences, warnings: [])
  }

  private func part(
    _ kind: Block.Kind, _ document: Document, _ range: UTF8Range, _ counts: ReadabilityMeter.Counts
  ) -> Score.Part {
    Score.Part(kind: kind, text: String(document.text[range]), range: range, readability: meter.measures(counts))
  }

  func annotated(_ message: Message, _ checkpoint: () throws -> Void) rethrows -> Document {
    let segmented = segmenter.segment(message)
    try checkpoint()
    let document = annotator.annotate(segmented)
    try checkpoint()
    return document
  }

  /// The plainer version of a message, and all that was changed, suggested and noticed. `checkpoint` is called between the
  /// steps; what it throws ends the work.
  public func simplify(
    _ message: Message, options: Options, checkpoint: () throws -> Void
  ) rethrows -> Simplification {
    let document = try annotated(message, checkpoint)
    let finder = FactFinder(
      referenceDate: options.referenceDate, firstNames: FirstNames.builtIn, places: Places.builtIn)
    let facts = finder.facts(in: document)
    let passes = try Passes(
      original: message, document: document, facts: facts, segmenter: segmenter, annotator: annotator, finder: finder,
      rewriter: rewriter, profile: options.profile, mode: options.mode, checkpoint: checkpoint)
    let measured = Measured(document, meter)
    let plain = passes.plainer
    let plainMeasured = plain.isUnchanged ? measured : Measured(plain.document, meter, like: (document, measured))
    let sentences = sentences(document, measured, passes, plainMeasured)
    try checkpoint()
    let edited = Dictionary(
      sentences.filter { $0.edits.contains(where: \.applied) }.map { ($0.range, $0) },
      uniquingKeysWith: { first, _ in first })
    let pointedOut = findings.all(document, measured, meter, options.profile, edits: passes.edits).compactMap {
      finding -> Finding? in
      guard finding.kind == .longSentence, let sentence = finding.range.flatMap({ edited[$0] }) else { return finding }
      // A long sentence that was taken apart needs no warning; one that is shorter now, and still long, is told as it is.
      let now = sentence.after.longestSentence
      if now <= options.profile.longSentence { return nil }
      return now < sentence.before.longestSentence ? LongSentence.told(finding, now: now) : finding
    }
    try checkpoint()
    return Simplification(
      profile: options.profile,
      original: .init(text: message.text, readability: measured.whole),
      simplified: .init(text: plain.document.text, readability: plainMeasured.whole),
      document: plain.document,
      sentences: sentences,
      facts: zip(facts, FactGuard().counterparts(of: facts, in: plain.facts)).map { fact, counterpart in
        .init(fact: fact, keptAs: counterpart?.text ?? fact.text)
      },
      actions: ActionFinder().actions(in: document, facts: facts),
      warnings: pointedOut
        + DoubtfulDates(referenceDate: options.referenceDate).findings(in: document, facts: facts)
        + ConflictingTimes.findings(in: document, facts: facts) + passes.warnings)
  }

  /// A plainer message with only what a parent must do or know. When a fact would be lost or change its meaning, everything
  /// stays.
  public func shortened(_ result: Simplification, options: Options) -> ShortMessage {
    let document = result.document
    let finder = FactFinder(
      referenceDate: options.referenceDate, firstNames: FirstNames.builtIn, places: Places.builtIn)
    let facts = finder.facts(in: document)
    let actions = ActionFinder().actions(in: document, facts: facts)
    let events = EventFinder(referenceDate: options.referenceDate).events(in: document, facts: facts)
    let shortening = Shortening(
      document, needed: facts.map(\.range) + actions.map(\.range) + events.map(\.range))
    let short = shortening.shortened(document)
    let outline = short.blocks.map { Message.OutlinedBlock(kind: $0.kind, range: $0.range) }
    let message = Message(text: short.text, format: short.format, outline: short.format == .html ? outline : [])
    let found = finder.facts(in: annotator.annotate(segmenter.segment(message)))
    guard FactGuard().compare(facts, found).isClean else { return ShortMessage(document: document, omitted: []) }
    return ShortMessage(document: short, omitted: shortening.omitted.map { Quote(in: document.text, $0) })
  }

  /// What parents must know of a message. `checkpoint` is called between the steps; what it throws ends the work.
  public func card(
    _ message: Message, options: Options, checkpoint: () throws -> Void
  ) rethrows -> Card {
    let document = try annotated(message, checkpoint)
    let facts = FactFinder(
      referenceDate: options.referenceDate, firstNames: FirstNames.builtIn, places: Places.builtIn
    ).facts(in: document)
    try checkpoint()
    return CardBuilder(document: document, facts: facts).card(
      events: EventFinder(referenceDate: options.referenceDate).events(in: document, facts: facts),
      actions: ActionFinder().actions(in: document, facts: facts))
  }

  /// A card in a language.
  public func localized(_ card: Card, in language: Language) -> LocalCard { CardTranslator(language).localized(card) }

  private func sentences(
    _ document: Document, _ measured: Measured, _ passes: Passes, _ plainMeasured: Measured
  ) -> [Simplification.SentenceResult] {
    let plain = passes.plainer
    var plainSentences = zip(plain.document.blocks, plainMeasured.counts)
      .flatMap { block, counts in zip(block.sentences, counts) }[...]
    var edits = passes.edits[...]
    var results: [Simplification.SentenceResult] = []
    // What was put behind a sentence is its own: its part ends where the next sentence starts.
    var starts = document.blocks.flatMap { $0.sentences.map(\.range.start) }.dropFirst()
    for (block, counts) in zip(document.blocks, measured.counts) {
      for (sentence, before) in zip(block.sentences, counts) {
        let own = edits.prefix { $0.range.start < sentence.range.end }
        edits = edits.dropFirst(own.count)
        let end = starts.popFirst().map(plain.offsets.plain) ?? Int.max
        let new = plainSentences.prefix { $0.0.range.start < end }
        plainSentences = plainSentences.dropFirst(new.count)
        var after = ReadabilityMeter.Counts()
        for (_, counts) in new { after.add(counts) }
        results.append(
          Simplification.SentenceResult(
            original: String(document.text[sentence.range]), range: sentence.range,
            simplified: new.map { String(plain.document.text[$0.0.range]) }, before: meter.measures(before),
            after: meter.measures(after), edits: Array(own)))
      }
    }
    return results
  }
}

/// A document with the counts of each of its sentences.
struct Measured {
  /// For each block, for each sentence.
  let counts: [[ReadabilityMeter.Counts]]
  /// The measures of all prose together.
  let whole: ReadabilityMeasures

  /// Counts each sentence. One that stands word for word in an earlier version has the counts that it had there.
  init(
    _ document: Document, _ meter: ReadabilityMeter, like earlier: (document: Document, measured: Measured)? = nil
  ) {
    var known: [Substring: (sentence: Sentence, counts: ReadabilityMeter.Counts)] = [:]
    if let (document, measured) = earlier {
      for (block, counts) in zip(document.blocks, measured.counts) {
        for (sentence, counts) in zip(block.sentences, counts) {
          known[document.text[sentence.range]] = (sentence, counts)
        }
      }
    }
    var sum = ReadabilityMeter.Counts()
    counts = document.blocks.map { block in
      block.sentences.map { sentence in
        let before = known[document.text[sentence.range]]
        let counts =
          before.flatMap { before in
            before.sentence.reads(like: sentence)
              ? before.counts.moved(by: sentence.range.start - before.sentence.range.start) : nil
          } ?? meter.count(sentence)
        // A heading or greeting is no sentence: it would make the text look easier than it reads.
        if block.isProse, block.kind == .paragraph || block.kind == .listItem { sum.add(counts) }
        return counts
      }
    }
    whole = meter.measures(sum)
  }
}

extension Sentence {
  /// Whether another has the same words, and the same is said of them, wherever it stands.
  fileprivate func reads(like other: Sentence) -> Bool {
    words.elementsEqual(other.words) { $0.form == $1.form && $0.kind == $1.kind } && analyses == other.analyses
  }
}

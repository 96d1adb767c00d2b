public import Prose

/// Finds what must survive every rewriting of a message: dates, times, amounts, names, negations, conditions.
///
/// Every digit of the text ends up in some fact. Facts lie in order of position and don't overlap. Time and memory are
/// linear in the length of the text.
public struct FactFinder: Sendable {
  private let resolver: DateResolver
  private let firstNames: Set<String>
  private let places: Set<String>

  /// A finder for a message that was sent on `referenceDate`; `firstNames` and the names of `places` are in lower case.
  public init(referenceDate: Day, firstNames: Set<String> = [], places: Set<String> = []) {
    resolver = DateResolver(reference: referenceDate)
    self.firstNames = firstNames
    self.places = places
  }

  /// The facts of all blocks, also of tables, contact lines, closings and quotations.
  public func facts(in document: Document) -> [Fact] {
    var cutter = LexemeCutter(text: document.text, vocabulary: .shared)
    var facts: [Fact] = []
    for block in document.blocks {
      for (place, sentence) in block.sentences.enumerated() {
        let next = place + 1 < block.sentences.count ? block.sentences[place + 1] : nil
        let asked = next.flatMap { QuestionConditions.start(of: sentence, answeredBy: $0) }
        let cases = (asked.map { [$0] } ?? QuestionConditions.starts(in: sentence)).map {
          Fact(kind: .condition, text: String(document.text[$0.range]), value: "if", range: $0.range)
        }
        let read = read(sentence, block.kind, document.text, &cutter)
        // *Hien dat …, dan …*: what is a name asks nothing.
        let open = cases.filter { fact in !read.contains { $0.range.overlaps(fact.range) } }
        facts += open.isEmpty ? read : (open + read).sorted { $0.range.start < $1.range.start }
      }
    }
    return Weekdays(text: document.text, resolver: resolver).resolved(facts, in: document)
  }

  /// The facts of one sentence of `text` that stands in a block of the given kind.
  public func facts(in sentence: Sentence, of block: Block.Kind, text: String) -> [Fact] {
    var cutter = LexemeCutter(text: text, vocabulary: .shared)
    return read(sentence, block, text, &cutter)
  }

  private func read(_ sentence: Sentence, _ block: Block.Kind, _ text: String, _ cutter: inout LexemeCutter) -> [Fact] {
    cutter.cut(sentence.words)
    var reader = SentenceReader(
      text: text, words: sentence.words, lexemes: cutter.lexemes, block: block, resolver: resolver,
      firstNames: firstNames, places: places)
    return reader.read()
  }
}

public import Lexicons
public import Prose

/// Takes a message apart into blocks, sentences and words.
public struct Segmenter: Sendable {
  private let abbreviations: Abbreviations

  /// A segmenter that knows these abbreviations.
  public init(abbreviations: Abbreviations = .builtIn) {
    self.abbreviations = abbreviations
  }

  /// The message taken apart. Time and memory are linear in the length of the text.
  public func segment(_ message: Message) -> Document {
    let bytes = TextBytes(message.text)
    let found =
      message.format == .html
      ? OutlineReader(bytes).blocks(message.outline)
      : BlockFinder.blocks(of: bytes, isMarkdown: message.format == .markdown)
    let pieces = BreakIterator.words.pieces(of: message.text)
    let ends = BreakIterator.sentences.boundaries(in: message.text)
    let wordFinder = WordFinder(bytes: bytes, abbreviations: abbreviations)
    let sentenceFinder = SentenceFinder(bytes: bytes, abbreviations: abbreviations)
    var pieceCursor = 0
    var endCursor = 0
    let blocks = found.map { found in
      var sentences: [Sentence] = []
      for stretch in found.stretches {
        let words = wordFinder.words(in: stretch, pieces: pieces, cursor: &pieceCursor)
        guard let first = words.first, let last = words.last else { continue }
        switch found.kind {
        case .paragraph, .heading, .listItem:
          sentences += sentenceFinder.sentences(of: words, ends: ends, cursor: &endCursor)
        case .tableRow, .greeting, .closing, .contact, .quotation, .layout:
          sentences.append(Sentence(range: UTF8Range(first.range.start, last.range.end), words: words))
        }
      }
      return Block(
        kind: found.kind, range: found.range, sentences: sentences, isOtherLanguage: !LanguageCheck.isDutch(sentences))
    }
    return Document(text: message.text, format: message.format, blocks: blocks)
  }
}

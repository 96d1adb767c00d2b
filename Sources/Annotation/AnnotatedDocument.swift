public import Prose

extension Annotator {
  /// The document with the words of its Dutch prose known. Sentences that stand word for word in `earlier` keep what was
  /// said of them there.
  public func annotate(_ document: Document, like earlier: Document? = nil) -> Document {
    var known: [[String]: [Analysis]] = [:]
    for block in earlier?.blocks ?? [] {
      for sentence in block.sentences where !sentence.analyses.isEmpty {
        known[sentence.words.map(\.form)] = sentence.analyses
      }
    }
    var document = document
    for block in document.blocks.indices where document.blocks[block].isProse {
      for place in document.blocks[block].sentences.indices {
        let words = document.blocks[block].sentences[place].words
        let before = known.isEmpty ? nil : known[words.map(\.form)]
        document.blocks[block].sentences[place].analyses = before ?? annotate(words)
      }
    }
    return document
  }
}

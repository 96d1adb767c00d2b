import Prose

extension Document {
  /// Each sentence with its block and those of the document's facts that stand in it, in order.
  func sentences(with facts: [Fact]) -> [(block: Block, sentence: Sentence, facts: ArraySlice<Fact>)] {
    var rest = facts[...]
    return blocks.flatMap { block in
      block.sentences.map { sentence in
        let own = rest.prefix { $0.range.start < sentence.range.end }
        rest = rest.dropFirst(own.count)
        return (block, sentence, own)
      }
    }
  }
}

import Prose

/// What the rules proposed for the sentences of earlier versions of a message: a sentence that didn't change gets the same
/// proposals, at its new place.
public struct ProposalMemory: Sendable {
  /// All that rules look at in a sentence, besides its analyses, which follow from its words.
  private struct Key: Hashable {
    let text: String
    /// The space behind the sentence, and whether something follows it.
    let space: String
    let isLast: Bool
    let block: Block.Kind
    let isFree: [Bool]
    let isAnnotated: Bool
    let surroundings: Surroundings

    init(_ input: RuleInput) {
      let range = input.sentence.range
      text = String(input.text[range])
      let behind = input.text.utf8.dropFirst(range.end)
      let space = behind.prefix { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      self.space = String(decoding: space, as: UTF8.self)
      isLast = space.count == behind.count
      block = input.block
      isFree = input.isFree
      isAnnotated = input.isAnnotated
      surroundings = input.surroundings
    }
  }

  private var known: [Key: (start: Int, words: [Word], proposals: [[Edit]])] = [:]
  private var address: Address?

  /// Nothing proposed yet.
  public init() {}

  /// Starts another version of the message.
  mutating func begin(_ address: Address?) {
    if address != self.address { known = [:] }
    self.address = address
  }

  /// For each rule what it proposes for a sentence.
  mutating func proposals(for input: RuleInput, workOut: () -> [[Edit]]) -> [[Edit]] {
    let key = Key(input)
    let start = input.sentence.range.start
    if let known = known[key], known.words.elementsEqual(input.words, by: { $0.form == $1.form && $0.kind == $1.kind })
    {
      return known.start == start
        ? known.proposals : known.proposals.map { $0.map { $0.moved(by: start - known.start) } }
    }
    let proposals = workOut()
    known[key] = (start, input.words, proposals)
    return proposals
  }
}

extension Edit {
  /// The same edit, some bytes further in the text.
  fileprivate func moved(by bytes: Int) -> Edit {
    var edit = self
    edit.range = UTF8Range(range.start + bytes, range.end + bytes)
    return edit
  }
}

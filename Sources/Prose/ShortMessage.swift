/// What is left of a message when only that stays which a parent must do or know.
public struct ShortMessage: Sendable {
  /// The message without what was left out. Ranges refer to its own text.
  public var document: Document
  /// The sentences that were left out, in order, with their places in the longer text.
  public var omitted: [Quote]

  /// A short message.
  public init(document: Document, omitted: [Quote]) {
    self.document = document
    self.omitted = omitted
  }

  /// What is said of the sentences that were left out, in Dutch; nil when nothing was.
  public var omission: String? {
    switch omitted.count {
    case 0: nil
    case 1: "1 zin zonder afspraak of gegeven is weggelaten."
    case let count: "\(count) zinnen zonder afspraak of gegeven zijn weggelaten."
    }
  }
}

public import Prose
import Facts
import Lexicons

/// A plainer text that a person went on with, held against the message that it came from.
public struct DraftCheck: Sendable {
  /// Facts of the message that the draft doesn't have, or has in another order; ranges are those of the message.
  public var lost: [Fact]
  /// Facts of the draft that the message doesn't have; ranges are those of the draft.
  public var new: [Fact]
  /// How hard the message is.
  public var before: ReadabilityMeasures
  /// How hard the draft is, without warnings.
  public var score: Score
  /// The draft taken apart.
  public var document: Document
}

extension Helder {
  /// What became of the facts of `message` in `draft`, and how hard both are. `checkpoint` is called between the steps; what
  /// it throws ends the work.
  public func check(
    _ draft: Message, against message: Message, options: Options, checkpoint: () throws -> Void
  ) rethrows -> DraftCheck {
    let finder = FactFinder(
      referenceDate: options.referenceDate, firstNames: FirstNames.builtIn, places: Places.builtIn)
    let document = try annotated(draft, checkpoint)
    let original = try annotated(message, checkpoint)
    let comparison = FactGuard().compare(finder.facts(in: original), finder.facts(in: document))
    try checkpoint()
    return DraftCheck(
      lost: comparison.lost, new: comparison.invented, before: score(original).readability, score: score(document),
      document: document)
  }
}

public import Prose
import Annotation
import Facts
import Lexicons
import Segmentation

/// A plainer text that a person went on with, held against the message that it came from.
public struct DraftCheck: Sendable {
  /// Facts of the message that the draft doesn't have, or has in another order; ranges are those of the message.
  public var lost: [Fact]
  /// Facts of the draft that the message doesn't have; ranges are those of the draft.
  public var new: [Fact]
  /// How hard the draft is.
  public var score: Score
  /// The draft taken apart.
  public var document: Document
}

extension Helder {
  /// What became of the facts of `message` in `draft`, and how hard the draft is.
  public func check(_ draft: Message, against message: Message, options: Options) -> DraftCheck {
    let finder = FactFinder(
      referenceDate: options.referenceDate, firstNames: FirstNames.builtIn, places: Places.builtIn)
    let document = annotator.annotate(segmenter.segment(draft))
    let original = finder.facts(in: annotator.annotate(segmenter.segment(message)))
    let comparison = FactGuard().compare(original, finder.facts(in: document))
    return DraftCheck(
      lost: comparison.lost, new: comparison.invented, score: score(document, options: options), document: document)
  }
}

import Annotation
import Facts
import Prose
import Rewriting
import Segmentation

/// Rewrites a message until nothing is left to rewrite: what one rule made plainer, the next may make plainer still. Each
/// pass keeps every fact of the one before, and all edits are told as edits of the original.
struct Passes {
  /// Text still changes after so many passes only when two rules undo each other; then it is left as it is.
  static let most = 6

  /// The edits of the original, in order: those applied, and those proposed besides.
  let edits: [Edit]
  /// The message after the applied edits.
  let plainer: GuardedEdits.Plainer
  /// Which edits were dropped.
  let warnings: [Finding]

  init(
    original: Message, document: Document, facts: [Fact], segmenter: Segmenter, annotator: Annotator,
    finder: FactFinder, rewriter: Rewriter, profile: Profile, mode: Mode, checkpoint: () throws -> Void
  ) rethrows {
    var composed = ComposedEdits(original: original.text)
    var warnings: [Finding] = []
    var message = original
    var current = GuardedEdits.Plainer(document: document, facts: facts, offsets: PlainOffsets([]), isUnchanged: true)
    var proposed: [Edit] = []
    var memory = ProposalMemory()
    for _ in 0..<Self.most {
      try checkpoint()
      let found = rewriter.edits(for: current.document, profile: profile, memory: &memory)
      try checkpoint()
      let guarded = GuardedEdits(
        original: message, document: current.document, facts: current.facts, segmenter: segmenter, finder: finder,
        edits: found, mode: mode)
      for var warning in guarded.warnings {
        warning.range = warning.range.map(composed.original)
        if !warnings.contains(where: { $0.message == warning.message }) { warnings.append(warning) }
      }
      let applied = guarded.edits.filter(\.applied).flatMap(\.fragments)
      proposed = guarded.edits.filter { !$0.applied }.compactMap(composed.untouched)
      if applied.isEmpty { break }
      composed.append(applied, making: guarded.plainer.document.text)
      message = message.applying(applied)
      current = GuardedEdits.Plainer(
        document: annotator.annotate(guarded.plainer.document, like: current.document), facts: guarded.plainer.facts,
        offsets: PlainOffsets(composed.edits), isUnchanged: false)
    }
    proposed.removeAll { proposal in composed.edits.contains { $0.range.overlaps(proposal.range) } }
    edits = (composed.edits + proposed).sorted { $0.range.start < $1.range.start }
    plainer = current
    self.warnings = warnings
  }
}

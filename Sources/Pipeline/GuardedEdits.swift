import Facts
import Prose
import Segmentation

/// The edits that keep every fact, applied. An edit that would lose, change or invent one is dropped.
struct GuardedEdits {
  /// The message after the applied edits.
  struct Plainer {
    let document: Document
    let facts: [Fact]
    let offsets: PlainOffsets
    let isUnchanged: Bool
  }

  /// All edits that keep the facts, in order; `applied` says which are in the plainer text.
  let edits: [Edit]
  /// The message after the applied edits.
  let plainer: Plainer
  /// Which edits were dropped.
  let warnings: [Finding]

  init(
    original: Message, document: Document, facts: [Fact], segmenter: Segmenter, finder: FactFinder, edits: [Edit],
    mode: Mode
  ) {
    var kept = edits
    var warnings: [Finding] = []
    while true {
      let applied = mode == .safe ? kept.filter { $0.safety == .safe } : []
      guard !applied.isEmpty else {
        self.edits = kept
        self.warnings = warnings
        plainer = Plainer(document: document, facts: facts, offsets: PlainOffsets([]), isUnchanged: true)
        return
      }
      let plainDocument = segmenter.segment(original.applying(applied))
      let plainer = Plainer(
        document: plainDocument, facts: finder.facts(in: plainDocument), offsets: PlainOffsets(applied),
        isUnchanged: false)
      var guilty = Self.guilty(document, facts, plainer, applied)
      if guilty.isEmpty, !FactGuard().compare(facts, plainer.facts).isClean {
        // The facts of the blocks are right and those of the whole are not: an edit made other blocks of the lines.
        guilty = Self.oneThatChangesBlocks(applied) { rest in
          FactGuard().compare(facts, finder.facts(in: segmenter.segment(original.applying(rest)))).isClean
        }
      }
      if guilty.isEmpty {
        self.edits = kept.map { edit in
          var edit = edit
          edit.applied = mode == .safe && edit.safety == .safe
          return edit
        }
        self.plainer = plainer
        self.warnings = warnings
        return
      }
      kept.removeAll { edit in guilty.contains(edit) }
      // In order of the text: a set has none.
      warnings += applied.filter(guilty.contains).map {
        Finding(
          kind: .factKept,
          message: Self.message($0),
          range: $0.range)
      }
    }
  }

  /// More edits than these aren't tried one by one.
  private static let mostTried = 60

  /// The edit without which the facts are right; all where none is, or there are too many to try.
  private static func oneThatChangesBlocks(_ applied: [Edit], isRight: ([Edit]) -> Bool) -> Set<Edit> {
    guard applied.count <= mostTried, applied.count > 1 else { return Set(applied) }
    // Edits of greetings and closings, at the ends, are the likeliest.
    let order = applied.indices.sorted {
      min($0, applied.count - 1 - $0) < min($1, applied.count - 1 - $1)
    }
    for index in order {
      var rest = applied
      let edit = rest.remove(at: index)
      if isRight(rest) { return [edit] }
    }
    return Set(applied)
  }

  /// What is told of a dropped edit; of a long one not how it would have read, for that may be no sentence.
  private static func message(_ edit: Edit) -> String {
    let longest = 50
    guard edit.after.count > longest else {
      return "‘\(edit.before)’ is niet vervangen door ‘\(edit.after)’, omdat daardoor een gegeven zou veranderen."
    }
    let start = edit.before.split(separator: " ").prefix(4).joined(separator: " ")
    return "De zin met ‘\(start) …’ is zo gelaten, omdat anders een gegeven zou veranderen."
  }

  /// The applied edits to drop: those that touch a fact that changed; when none does, all edits of the sentences whose facts
  /// changed, else of the block.
  private static func guilty(_ document: Document, _ facts: [Fact], _ plainer: Plainer, _ applied: [Edit]) -> Set<Edit>
  {
    let factGuard = FactGuard()
    var guilty: Set<Edit> = []
    var oldFacts = facts[...]
    var newFacts = plainer.facts[...]
    var edits = applied[...]
    for block in document.blocks {
      let end = block.range.end
      let plainEnd = plainer.offsets.plain(end)
      let old = oldFacts.prefix { $0.range.start < end }
      let new = newFacts.prefix { $0.range.start < plainEnd }
      let own = edits.prefix { $0.range.start < end }
      oldFacts = oldFacts.dropFirst(old.count)
      newFacts = newFacts.dropFirst(new.count)
      edits = edits.dropFirst(own.count)
      guard !own.isEmpty else { continue }
      let changes = factGuard.compare(Array(old), Array(new))
      if changes.isClean { continue }
      let touching = own.filter { edit in
        let after = plainer.offsets.plain(edit.range)
        return changes.lost.contains { $0.range.overlaps(edit.range) }
          || changes.invented.contains { $0.range.overlaps(after) }
      }
      guilty.formUnion(
        touching.isEmpty ? Self.edits(own, ofChanged: block.sentences, Array(old), Array(new), plainer) : touching)
    }
    return guilty
  }

  /// Those of a block's edits that stand in sentences whose own facts changed; all when no sentence's did.
  private static func edits(
    _ edits: ArraySlice<Edit>, ofChanged sentences: [Sentence], _ old: [Fact], _ new: [Fact], _ plainer: Plainer
  ) -> [Edit] {
    let changed = sentences.filter { sentence in
      let after = plainer.offsets.plain(sentence.range)
      return !FactGuard().compare(
        old.filter { $0.range.overlaps(sentence.range) }, new.filter { $0.range.overlaps(after) }
      ).isClean
    }
    let found = edits.filter { edit in changed.contains { $0.range.overlaps(edit.range) } }
    return found.isEmpty ? Array(edits) : found
  }
}

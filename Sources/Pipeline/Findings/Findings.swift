import Prose
import Readability

/// All that is pointed out in a message besides its edits: first what was not read, then sentence by sentence what is hard,
/// then what concerns words and the message as a whole.
struct Findings {
  private let misspellings = Misspellings()
  private let hardWords = HardWords()

  /// The findings of a document, given its measures and the edits that mend part of it, in order.
  func all(
    _ document: Document, _ measured: Measured, _ meter: ReadabilityMeter, _ profile: Profile, edits: [Edit]
  ) -> [Finding] {
    let spelling = misspellings.findings(document, edits: edits)
    let misspelt = Set(spelling.compactMap(\.range))
    let known = hardWords.findings(document, edits: edits)
    let hard = Warnings.hard(document, measured, meter, profile, edits: edits).filter { finding in
      finding.kind != .difficultWord
        || !known.contains { one in finding.range.map { one.range?.overlaps($0) ?? false } ?? false }
    }
    let words = (hard + known).filter { finding in
      finding.kind != .difficultWord || !(finding.range.map(misspelt.contains) ?? false)
    }
    return Warnings.notRead(document) + words + spelling + InconsistentWording.findings(document)
      + UnexplainedAbbreviation.findings(document) + document.blocks.flatMap(MissingConnective.findings)
      + [LateMainPoint.finding(document)].compactMap(\.self)
  }
}

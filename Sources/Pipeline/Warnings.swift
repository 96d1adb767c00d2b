import Prose
import Readability

/// What to point out although no edit mends it.
enum Warnings {
  /// What was passed through unread: other languages, tables, a message without words.
  static func notRead(_ document: Document) -> [Finding] {
    var findings: [Finding] = []
    for block in document.blocks {
      if block.isOtherLanguage, block.sentences.contains(where: { $0.words.count >= 3 }) {
        add(.otherLanguage, "Dit is geen Nederlands. Deze tekst is niet veranderd.", block.range, to: &findings)
      } else if block.kind == .tableRow {
        add(.table, "Een tabel. Die is niet veranderd.", block.range, to: &findings)
      }
    }
    if !document.blocks.contains(where: { $0.sentences.contains { $0.words.contains { $0.kind == .word } } }) {
      findings.append(Finding(kind: .noText, message: "Er staan geen woorden in dit bericht.", range: nil))
    }
    return findings
  }

  /// Adds a finding, or stretches the last one when it is of the same kind and adjacent.
  private static func add(_ kind: Finding.Kind, _ message: String, _ range: UTF8Range, to findings: inout [Finding]) {
    if let last = findings.last, last.kind == kind, let lastRange = last.range, lastRange.end == range.start {
      findings[findings.count - 1].range = UTF8Range(lastRange.start, range.end)
    } else {
      findings.append(Finding(kind: kind, message: message, range: range))
    }
  }

  /// Long sentences, and difficult words for which no edit offers another.
  static func hard(_ document: Document, _ measured: Measured, _ profile: Profile, edits: [Edit]) -> [Finding] {
    var findings: [Finding] = []
    var edits = edits[...]
    for (block, counts) in zip(document.blocks, measured.counts) {
      for (sentence, counts) in zip(block.sentences, counts) {
        let own = edits.prefix { $0.range.start < sentence.range.end }
        edits = edits.dropFirst(own.count)
        guard block.isProse else { continue }
        let words = counts.longestSentence
        if words > profile.longSentence {
          findings.append(
            Finding(
              kind: .longSentence,
              message:
                "Deze zin heeft \(words) woorden. Maak er meer zinnen van, van hoogstens \(profile.wordsPerSentence) woorden.",
              range: sentence.range))
        }
        for word in counts.difficult where !own.contains(where: { $0.range.overlaps(word.range) }) {
          findings.append(
            Finding(
              kind: .difficultWord,
              message: "‘\(word.text)’ is een zeldzaam woord. Weet u een gewoner woord, of legt u het uit?",
              range: word.range))
        }
      }
    }
    return findings
  }
}

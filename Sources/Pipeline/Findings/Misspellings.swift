import Prose
import Spelling

/// Words that are misspelt, with how they are spelt.
struct Misspellings {
  /// So many words in doubt are looked into: a message with more isn't everyday Dutch, and each takes some milliseconds.
  private static let most = 200

  /// What stands between these may be anybody's word, in any language.
  private static let quotes: Set<String> = ["\"", "'", "‘", "’", "“", "”", "„", "«", "»"]

  private let check = SpellingCheck()

  /// The misspelt words of the prose of a document that no edit changes, each once.
  func findings(_ document: Document, edits: [Edit]) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<String> = []
    var edits = edits[...]
    for block in document.blocks where block.isProse {
      for sentence in block.sentences {
        var isQuoted = false
        for (place, word) in sentence.words.enumerated() {
          if Self.quotes.contains(word.form) { isQuoted.toggle() }
          guard word.kind == .word, word.form == word.lowercased, !isQuoted, check.isInDoubt(word.form),
            seen.insert(word.form).inserted
          else { continue }
          if seen.count > Self.most { return findings }
          edits = edits.drop { $0.range.end <= word.range.start }
          guard edits.first.map({ !$0.range.overlaps(word.range) }) ?? true, !isForeign(place, sentence) else {
            continue
          }
          let corrections = check.corrections(of: word.form)
          guard !corrections.isEmpty else { continue }
          let list = corrections.map { "‘\($0)’" }.joined(separator: " of ")
          findings.append(
            Finding(
              kind: .spelling, message: "‘\(word.form)’ lijkt een spelfout. Bedoelt u \(list)?", range: word.range))
        }
      }
    }
    return findings
  }

  private func isForeign(_ place: Int, _ sentence: Sentence) -> Bool {
    sentence.analyses.indices.contains(place) && sentence.analyses[place].features.contains(.foreign)
  }
}

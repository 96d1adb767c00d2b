import Lexicons
import Pipeline
import Prose

/// A school's own lexicon, whatever is wrong with it: every problem has its place in the file; without problems no fact is
/// lost by it.
@Sendable func lexicon(_ bytes: [UInt8]) {
  let rows = text(bytes)
  let file = LexiconFile(name: "eigen.tsv", text: PlainWords.header.joined(separator: "\t") + "\n" + rows)
  let lines = file.text.utf8.count { $0 == 0x0A } + 1
  for problem in LexiconCheck().problems(in: file) {
    require((1...lines).contains(problem.line) && problem.column > 0, "\(problem)")
  }
  guard let helder = try? Helder(lexiconFiles: [file]) else { return }
  let message =
    "Indien uw kind niet komt, belt u vóór 8.30 u. naar de school: 030-5550123.\n\n" + String(rows.prefix(300))
  requireFactsKept(message, helder)
}

import Foundation
import Pipeline
import Prose
import Testing

/// Sentences in which a row of plain words or a rule was applied and was wrong: `Tests/rows-left-alone.tsv`, the row's entry
/// and the sentence; `Tests/rules-left-alone.tsv`, the rule and the sentence.
struct LeftAloneTests {
  @Test(arguments: [("rows-left-alone.tsv", 300), ("rules-left-alone.tsv", 100)])
  func noneIsApplied(file: String, least: Int) throws {
    let options = Options(referenceDate: try #require(Day("2026-10-05")))
    let helder = try Helder()
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: file)
    let rows = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    #expect(rows.count > least)
    for row in rows {
      let columns = row.split(separator: "\t").map(String.init)
      let edits = helder.simplify(Message(text: columns[1] + "\n"), options: options).edits
      #expect(!edits.contains { $0.applied && [$0.entry, $0.rule].contains(columns[0]) }, "\(row)")
    }
  }
}

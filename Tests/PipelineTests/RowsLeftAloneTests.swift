import Foundation
import Pipeline
import Prose
import Testing

/// Sentences in which a row of plain words was applied and was wrong: `Tests/rows-left-alone.tsv`, the row's entry and the
/// sentence.
struct RowsLeftAloneTests {
  private static let rows: [(entry: String, sentence: String)] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "rows-left-alone.tsv")
    return (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map { line in
      let columns = line.split(separator: "\t")
      return (String(columns[0]), String(columns[1]))
    } ?? []
  }()

  @Test func noneIsApplied() throws {
    let options = Options(referenceDate: try #require(Day("2026-10-05")))
    let helder = try Helder()
    #expect(Self.rows.count > 300)
    for (entry, sentence) in Self.rows {
      let edits = helder.simplify(Message(text: sentence + "\n"), options: options).edits
      #expect(!edits.contains { $0.applied && $0.entry == entry }, "\(entry): \(sentence)")
    }
  }
}

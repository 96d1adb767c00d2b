import Foundation
import Prose
import Support
import Testing

@testable import Segmentation

/// What people see as blocks and sentences in the Corpus, against what the segmenter finds.
struct CorpusBlocksTests {
  /// One sentence or block as it is written in `blocks.txt`.
  struct Line: Hashable {
    let kind: String
    let text: String
  }

  @Test func sentencesAreThoseThatPeopleSee() throws {
    var expected = 0
    var found = 0
    var same = 0
    var report = ""
    for corpus in CorpusMessage.all {
      let gold = try gold(#require(corpus.file("blocks.txt")))
      let actual = lines(Segmenter().segment(corpus.message))
      var left = actual
      var missed: [Line] = []
      for line in gold {
        if let index = left.firstIndex(of: line) { left.remove(at: index) } else { missed.append(line) }
      }
      expected += gold.count
      found += actual.count
      same += gold.count - missed.count
      if !missed.isEmpty || !left.isEmpty {
        report +=
          "\(corpus)\n" + missed.map { "  - [\($0.kind)] \($0.text)\n" }.joined()
          + left.map { "  + [\($0.kind)] \($0.text)\n" }.joined()
      }
    }
    let f1 = 2 * Double(same) / Double(expected + found)
    print("segmentation: \(expected) sentences expected, \(found) found, F1 \((f1 * 10000).rounded() / 10000)")
    #expect(f1 >= 0.99, "\(report)")
    #expect(CorpusMessage.all.count >= 25)
    if ProcessInfo.processInfo.environment["VERBOSE"] == "1" { print(report) }
  }

  private func gold(_ text: String) -> [Line] {
    var kind = ""
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("["), line.hasSuffix("]"), Block.Kind(rawValue: String(line.dropFirst().dropLast())) != nil {
        kind = String(line.dropFirst().dropLast())
        return nil
      }
      return Line(kind: kind, text: collapsed(String(line), kind))
    }
  }

  private func lines(_ document: Document) -> [Line] {
    document.blocks.filter { $0.kind != .layout }.flatMap { block in
      block.sentences.map { sentence in
        var text = String(document.text[sentence.range]).precomposedStringWithCanonicalMapping
        text.unicodeScalars.removeAll { $0 == "\u{AD}" }
        return Line(kind: block.kind.rawValue, text: collapsed(text, block.kind.rawValue))
      }
    }
  }

  /// One space for any white space.
  private func collapsed(_ text: String, _ kind: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
  }
}

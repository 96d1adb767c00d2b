import Facts
import Lexicons
import Prose
import Segmentation
import Support
import Testing

/// The facts that people see in the Corpus, against those that the finder finds.
struct CorpusFactsTests {
  @Test func factsAreThoseThatPeopleSee() throws {
    var expected: [String: Int] = [:]
    var found: [String: Int] = [:]
    var right: [String: Int] = [:]
    var report: [String] = []
    for corpus in CorpusMessage.all {
      let rows = try #require(corpus.file("facts.tsv")).split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      let document = Segmenter().segment(corpus.message)
      let kinds = Set(rows.map { $0[0] })
      var facts = FactFinder(
        referenceDate: corpus.date, firstNames: FirstNames.builtIn, places: Places.builtIn
      ).facts(in: document)
        .filter { kinds.contains($0.kind.rawValue) || $0.kind != .negation && $0.kind != .condition }
        .map { "\($0.kind.rawValue)\t\($0.value)" }
      for fact in facts { found[String(fact.prefix { $0 != "\t" }), default: 0] += 1 }
      for row in rows {
        expected[row[0], default: 0] += 1
        if let index = facts.firstIndex(of: "\(row[0])\t\(row[2])") {
          facts.remove(at: index)
          right[row[0], default: 0] += 1
        } else {
          report.append("\(corpus): missed \(row.joined(separator: " | "))")
        }
      }
      report += facts.map { "\(corpus): extra \($0)" }
    }
    let all = { (counts: [String: Int]) in counts.values.reduce(0, +) }
    let f1 = 2 * Double(all(right)) / Double(all(expected) + all(found))
    print(
      "facts: \(all(expected)) expected, \(all(found)) found, \(all(right)) right, F1 \((f1 * 1000).rounded() / 1000)")
    #expect(f1 >= 0.99, "\(report.joined(separator: "\n"))")
    for kind in ["date", "time", "amount", "phone", "email", "url", "iban", "postcode", "name"] {
      #expect(right[kind] == expected[kind] && found[kind] == expected[kind], "\(kind): \(report)")
    }
  }
}

import Facts
import Prose
import Segmentation
import Testing

/// A text with its facts marked `⟨…⟩`, and what each of them should be: kind and value.
struct MarkedFacts: Sendable, CustomTestStringConvertible {
  let marked: String
  let expected: [String]
  /// The day on which the message was sent.
  var date = "2026-09-28"

  init(_ marked: String, _ expected: String..., date: String = "2026-09-28") {
    self.marked = marked
    self.expected = expected
    self.date = date
  }

  var testDescription: String { marked }

  /// The text without its marks.
  var text: String { marked.filter { $0 != "⟨" && $0 != "⟩" } }

  /// The marked parts, in order.
  var parts: [String] {
    marked.split(separator: "⟨", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "⟩" })
    }
  }

  /// The text with the facts that were found marked.
  func remarked(_ facts: [Fact]) -> String {
    var result = ""
    var end = 0
    for fact in facts {
      result += text[UTF8Range(end, fact.range.start)] + "⟨" + text[fact.range] + "⟩"
      end = fact.range.end
    }
    return result + text[UTF8Range(end, text.utf8.count)]
  }
}

/// The facts of a text.
func facts(_ text: String, date: String = "2026-09-28", firstNames: Set<String> = [], places: Set<String> = [])
  throws -> [Fact]
{
  let day = try #require(Day(date))
  return FactFinder(referenceDate: day, firstNames: firstNames, places: places).facts(
    in: Segmenter().segment(Message(text: text)))
}

/// Finds the facts of a text and compares them with its marks.
func check(
  _ example: MarkedFacts, firstNames: Set<String> = [], places: Set<String> = [],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try facts(example.text, date: example.date, firstNames: firstNames, places: places)
  #expect(example.remarked(found) == example.marked, sourceLocation: sourceLocation)
  #expect(found.map { "\($0.kind.rawValue) \($0.value)" } == example.expected, sourceLocation: sourceLocation)
  #expect(found.map(\.text) == example.parts, sourceLocation: sourceLocation)
}

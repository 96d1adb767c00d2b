import Facts
import Foundation
import Lexicons
import Pipeline
import Prose
import Segmentation
import Testing

/// Thousands of messages of which it is known what is in them: the finder must find each fact with the right value, and
/// simplifying may neither lose nor invent one. `FUZZ=10000` says how many.
struct PlantedFactTests {
  static let count = ProcessInfo.processInfo.environment["FUZZ"].flatMap(Int.init) ?? 1000

  /// The messages fall into parts that are tested side by side.
  static let parts = 4

  @Test("facts of messages from templates", arguments: 0..<Self.parts)
  func facts(part: Int) throws {
    let date = try #require(Day(PlantedMessage.date))
    let finder = FactFinder(referenceDate: date, firstNames: FirstNames.builtIn, places: Places.builtIn)
    let helder = try Helder()
    var planted = 0
    var applied = 0
    for seed in stride(from: part, to: Self.count, by: Self.parts) {
      let message = PlantedMessage(seed: UInt64(seed))
      planted += message.facts.count
      let wanted = message.facts.map { "\($0.kind.rawValue) \($0.value)" }
      let found = finder.facts(in: Segmenter().segment(Message(text: message.text)))
        .map { "\($0.kind.rawValue) \($0.value)" }
      #expect(found == wanted, "seed \(seed): \(message.text)")

      let result = helder.simplify(Message(text: message.text), options: Options(referenceDate: date))
      let plain = result.simplified.text
      applied += result.edits.count(where: \.applied)
      // Without the finder: every fact can still be read, and there is no digit that wasn't there.
      for fact in message.facts {
        #expect(
          fact.traces.contains { plain.localizedCaseInsensitiveContains($0) }, "seed \(seed): \(fact) lost in \(plain)")
      }
      #expect(
        Self.numbers(plain).isSubset(of: Self.numbers(message.text).union(Self.figures)), "seed \(seed): \(plain)")
      #expect(
        Self.count(of: ["niet", "geen"], in: plain) == Self.count(of: ["niet", "geen"], in: message.text),
        "seed \(seed): \(plain)")
    }
    print("planted facts, part \(part): \(planted) in messages \(Self.count / Self.parts), \(applied) edits applied")
    #expect(applied > Self.count / Self.parts)
  }

  /// Number words may become these figures.
  private static let figures = Set((2...10).map(String.init))

  private static func numbers(_ text: String) -> Set<String> {
    Set(text.split { !$0.isNumber }.map(String.init))
  }

  private static func count(of words: Set<String>, in text: String) -> Int {
    text.lowercased().split { !$0.isLetter }.count { words.contains(String($0)) }
  }
}

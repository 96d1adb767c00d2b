import Foundation
import Pipeline
import Prose
import Rewriting
import Support
import Testing

/// Text as a phone, a copy or a cut-off export leaves it: everything that Helder does with a message has to end well.
struct BrokenTextTests {
  /// How many pieces of each message; more with `FUZZ` in the environment, which is then all pieces together.
  private static let pieces = ProcessInfo.processInfo.environment["FUZZ"].flatMap(Int.init).map {
    $0 / CorpusMessage.all.count
  }

  private let signs = ["(", ")", ",", ":", "–", "“", "”", "en", "dan", "u", ".", "?", "te", "\n\n", "- ", "mee", "1"]

  /// A bracket that was never closed once ended the program.
  @Test(arguments: [
    "Uw kind neemt mee: zwemkleding, een handdoek, evt. een zwembril (mits de leerkracht daarvoor",
    "Wilt u (", "Meld dit (bij", "Neem mee (",
    // Rules once looked behind the last word.
    "Als uw adres wijzigt, geeft u dat door.", "Wij verzoeken", "Het meenemen van alcohol en drugs is",
    "Het tussentijds wijzigen van groep is niet",
  ])
  func openBracketsAreRead(_ text: String) throws { try workThrough(text) }

  @Test(arguments: CorpusMessage.all) func piecesAreRead(_ corpus: CorpusMessage) throws {
    let words = corpus.message.text.split(separator: " ").map(String.init)
    var random = SeededGenerator(seed: UInt64(words.count))
    for _ in 0..<(Self.pieces ?? 12) {
      let start = Int.random(in: words.indices, using: &random)
      var piece = Array(words[start..<min(words.count, start + Int.random(in: 1...50, using: &random))])
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let place = Int.random(in: 0...piece.count, using: &random)
        if Bool.random(using: &random), place < piece.count {
          piece.remove(at: place)
        } else {
          piece.insert(signs.randomElement(using: &random) ?? "(", at: place)
        }
      }
      try workThrough(piece.joined(separator: " "))
    }
  }

  /// What rules look for, cut off behind any word.
  @Test(arguments: RuleBook.rules.map(\.id)) func ruleTextsAreReadWhereTheyBreakOff(_ id: String) throws {
    let rule = try #require(RuleBook.rules.first { $0.id == id })
    let helder = try Helder()
    let options = Options(referenceDate: try #require(Day("2026-10-01")))
    var random = SeededGenerator(seed: UInt64(rule.examples.count))
    for text in rule.examples.map(\.before) + rule.leavesAlone {
      let words = text.split(separator: " ")
      for _ in 0..<3 {
        let piece = words.prefix(Int.random(in: 1...words.count, using: &random)).joined(separator: " ")
        _ = helder.simplify(Message(text: piece), options: options)
      }
    }
  }

  private func workThrough(_ text: String) throws {
    let options = Options(referenceDate: try #require(Day("2026-10-01")))
    let helder = try Helder()
    let message = Message(text: text)
    let result = helder.simplify(message, options: options)
    // What nothing was applied to comes out as it went in.
    #expect(result.edits.contains(where: \.applied) || result.simplified.text == text)
    _ = helder.shortened(result, options: options)
    _ = helder.masked(message, options: options)
    for language in [Language.dutch, .arabic] {
      _ = helder.localized(helder.card(message, options: options), in: language)
    }
  }
}

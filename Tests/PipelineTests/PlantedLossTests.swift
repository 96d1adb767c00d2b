import Facts
import Foundation
import Lexicons
import Pipeline
import Prose
import Segmentation
import Support
import Testing

/// Losses planted in what Helder makes of the Corpus: the guard must see each of them.
struct PlantedLossTests {
  /// A text with one loss, and what kind of loss it is.
  private struct Loss {
    let kind: String
    let text: String
  }

  @Test func theGuardSeesEachLoss() throws {
    var planted: [String: Int] = [:]
    for corpus in CorpusMessage.all {
      let options = Options(referenceDate: corpus.date)
      let finder = FactFinder(referenceDate: corpus.date, firstNames: FirstNames.builtIn, places: Places.builtIn)
      let before = finder.facts(in: Segmenter().segment(corpus.message))
      let text = try Helder().simplify(corpus.message, options: options).simplified.text
      for loss in Self.losses(text) {
        planted[loss.kind, default: 0] += 1
        let after = finder.facts(in: Segmenter().segment(Message(text: loss.text, format: corpus.message.format)))
        let comparison = FactGuard().compare(before, after)
        #expect(!comparison.isClean, "\(corpus), \(loss.kind): \(Self.difference(text, loss.text))")
      }
    }
    let total = planted.values.reduce(0, +)
    print("planted losses: \(total), \(planted.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
    #expect(total >= 200)
  }

  /// Words that turn a statement when they take each other's place.
  private static let turns = [
    ("voor", "na"), ("vóór", "na"), ("na", "voor"), ("tot", "vanaf"), ("vanaf", "tot"), ("tenzij", "mits"),
    ("mits", "tenzij"), ("t/m", "en"), ("uiterlijk", "vanaf"), ("nooit", "altijd"), ("geen", "een"), ("zonder", "met"),
    ("maximaal", "minimaal"), ("minimaal", "maximaal"), ("alleen", "ook"), ("behalve", "en"),
  ]

  /// Copies of a text with one loss each, chosen by looking at its letters only, not by what the finder sees.
  private static func losses(_ text: String) -> [Loss] {
    var losses: [Loss] = []
    let words = pieces(of: text)
    func replacing(_ changes: [Int: String]) -> String {
      words.enumerated().map { changes[$0.offset] ?? String($0.element) }.joined()
    }
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      let isListMarker =
        index > 0 && words[index - 1].last?.isNewline == true && index + 1 < words.count
        && [".", ")"].contains(words[index + 1])
      if let digit = word.first?.wholeNumberValue, word.allSatisfy(\.isNumber), index % 3 == 0, !isListMarker {
        losses.append(
          Loss(kind: "digit", text: replacing([index: "\((digit + 1) % 10)" + word.dropFirst()])))
      }
      if lower == "niet" { losses.append(Loss(kind: "niet dropped", text: replacing([index: ""]))) }
      if lower == "geen" { losses.append(Loss(kind: "geen dropped", text: replacing([index: ""]))) }
      for (from, to) in turns where lower == from && isMoment(words, behind: index, from) {
        losses.append(Loss(kind: "\(from) → \(to)", text: replacing([index: to])))
      }
    }
    let days = words.indices.filter { index in
      months.contains(words[index].lowercased()) && index >= 2 && words[index - 2].allSatisfy(\.isNumber)
        && (1...31).contains(Int(words[index - 2]) ?? 0)
    }
    for (first, second) in zip(days, days.dropFirst())
    where words[first - 2] != words[second - 2] && second - first > 8 {
      losses.append(
        Loss(
          kind: "dates swapped",
          text: replacing([
            first - 2: String(words[second - 2]), first: String(words[second]), second - 2: String(words[first - 2]),
            second: String(words[first]),
          ])))
    }
    return losses
  }

  /// Whether a limit has a date or time behind it; other words change a statement wherever they stand.
  private static func isMoment(_ words: [Substring], behind index: Int, _ word: String) -> Bool {
    guard ["voor", "na", "tot", "t/m"].contains(word) else { return true }
    guard index + 2 < words.count, words[index + 1] == " ", let day = Int(words[index + 2]), (1...31).contains(day),
      index + 4 < words.count
    else { return false }
    return months.contains(words[index + 4].lowercased())
  }

  private static let months: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]

  /// The words, numbers and signs of a text; joined they are the text.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    func kind(_ character: Character) -> Int { character.isNumber ? 1 : character.isLetter ? 2 : 0 }
    for index in text.indices where index > start {
      let isJoined = text[start...].hasPrefix("t/m") && text.distance(from: start, to: index) < 3
      if !isJoined, kind(text[index]) != kind(text[text.index(before: index)]) || kind(text[index]) == 0 {
        pieces.append(text[start..<index])
        start = index
      }
    }
    pieces.append(text[start...])
    return pieces
  }

  private static func difference(_ text: String, _ changed: String) -> String {
    let common = text.commonPrefix(with: changed)
    return "…\(common.suffix(60))⟨\(changed.dropFirst(common.count).prefix(40))⟩"
  }
}

import Prose
import Testing

@testable import Formats

/// What `pdftotext -bbox-layout` writes, in small.
struct PDFPagesTests {
  private func page(_ blocks: [[[(Double, String)]]]) -> PDFPages {
    let inside = blocks.map { block in
      "<block>"
        + block.map { line in
          "<line>"
            + line.map { left, text in
              "<word xMin=\"\(left)\" yMin=\"0\" xMax=\"\(left + Double(text.count) * 5)\" yMax=\"9\">\(text)</word>"
            }.joined() + "</line>"
        }.joined() + "</block>"
    }
    return PDFPages("<html><body><doc><page width=\"595\">\(inside.joined())</page></doc></body></html>")
  }

  /// Words after one another from a place on, with spaces of 3 points between.
  private func words(_ text: String, from left: Double) -> [(Double, String)] {
    var left = left
    return text.split(separator: " ").map { word in
      defer { left += Double(word.count) * 5 + 3 }
      return (left, String(word))
    }
  }

  @Test func blocksAndLinesBecomeText() throws {
    let message = try page([
      [words("Beste ouders,", from: 50)], [words("Neem brood-", from: 50), words("jes &amp; fruit", from: 50)],
    ])
    .message()
    #expect(message.text == "Beste ouders,\n\nNeem broodjes & fruit")
  }

  @Test(arguments: [("zomer-", "en wintertijd"), ("BSO-", "ouders"), ("Noord-", "Holland"), ("–", "een")])
  func otherHyphensStay(_ first: String, _ second: String) throws {
    let message = try page([[words(first, from: 50), words(second, from: 50)]]).message()
    #expect(message.text == "\(first)\n\(second)")
  }

  @Test func linesThatRunOnIntoTheNextColumnAreMixed() {
    let lines = [
      ("Op vrijdag gaan wij", "en ouders die willen"), ("de hele school naar", "helpen kunnen zich nog"),
      ("park om daar samen", "tot en met dinsdag"),
    ]
    let block = lines.map { words($0.0, from: 50) + words($0.1, from: 180) }
    #expect(throws: UnreadableMessage.self) { try page([block]).message() }
  }

  @Test func aTableIsNot() throws {
    let lines = [
      ("Maandag om 8.30 uur", "Gym in de zaal"), ("Dinsdag om 9.00 uur", "Zwemmen in het bad"),
      ("Woensdag om 8.30 uur", "Les in de tuin"),
    ]
    _ = try page([lines.map { words($0.0, from: 50) + words($0.1, from: 180) }]).message()
  }

  @Test func ordinaryLinesAreNot() throws {
    let lines = [
      "gaan wij met alle kinderen en ouders die willen", "naar het park om daar samen te lunchen en",
      "spelletjes te doen als het weer droog is",
    ]
    _ = try page([lines.map { words($0, from: 50) }]).message()
  }

  @Test func blocksThatJumpInTheMiddleOfASentenceAreMixed() {
    let blocks = [
      ("Op vrijdag gaan wij", 50.0), ("Ouders die willen", 300), ("met de bus naar", 50), ("helpen kunnen zich", 300),
      ("het park in de", 50), ("nog opgeven", 300), ("stad.", 50),
    ].map { [words($0.0, from: $0.1)] }
    #expect(throws: UnreadableMessage.self) { try page(blocks).message() }
  }

  @Test func columnsOneAfterAnotherAreNot() throws {
    let blocks = [
      ("Op vrijdag gaan wij", 50.0), ("met de bus.", 50), ("Ouders die willen", 300), ("helpen graag.", 300),
    ]
    .map { [words($0.0, from: $0.1)] }
    _ = try page(blocks).message()
  }

  @Test func noTextIsEmpty() {
    #expect(throws: UnreadableMessage.self) { try page([]).message() }
  }
}

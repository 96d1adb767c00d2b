import Pipeline
import Prose
import Testing

@Suite struct OwnWordTests {
  @Test func aWordIsReplacedWithItsCapitalKept() throws {
    let day = try #require(Day("2026-09-15"))
    let own = try [
      #require(OwnWord(word: "Groepsapp", instead: "appgroep")),
      #require(OwnWord(word: "de MR", instead: "de ouderraad")),
    ]
    let helder = try Helder().preferring(own)
    let message = Message(text: "Kijk in de groepsapp. Groepsapp vol?\n")
    let result = helder.simplify(message, options: Options(referenceDate: day))
    #expect(result.simplified.text == "Kijk in de appgroep. Appgroep vol?\n")
    let plain = try Helder().simplify(message, options: Options(referenceDate: day))
    #expect(plain.simplified.text == message.text)
  }

  @Test(arguments: [("", "a"), ("a", " "), ("a", "a"), ("a\tb", "c"), ("a", String(repeating: "b", count: 81))])
  func whatIsNoPairIsRefused(word: String, instead: String) {
    #expect(OwnWord(word: word, instead: instead) == nil)
  }

  @Test func aClosingThatComesToBeHoldsNothingElseBack() throws {
    // A name under a closing is a fact; without the closing this one isn't told from the text.
    let day = try #require(Day("2026-09-15"))
    let helder = try Helder().preferring([
      #require(OwnWord(word: "de eerbied die u toekomt", instead: "vriendelijke groet"))
    ])
    let text = "Beste ouders,\n\nDerhalve dient u te komen.\n\nMet de eerbied die u toekomt,\n\nH. Jansen\n"
    let result = helder.simplify(Message(text: text), options: Options(referenceDate: day))
    #expect(result.simplified.text.contains("Daarom moet u komen."))
    #expect(result.simplified.text.contains("Met de eerbied die u toekomt,"))
  }

  @Test func aFactIsKeptEvenFromTheWriter() throws {
    let day = try #require(Day("2026-09-15"))
    let helder = try Helder().preferring([#require(OwnWord(word: "niet", instead: "wel"))])
    let result = helder.simplify(Message(text: "U komt niet naar school.\n"), options: Options(referenceDate: day))
    #expect(result.simplified.text == "U komt niet naar school.\n")
  }
}

@Suite struct DraftCheckTests {
  @Test func whatALostAndNewFactIs() throws {
    let day = try #require(Day("2026-09-15"))
    let message = Message(text: "Kom op 3 mei 2027 en betaal € 5.\n")
    let draft = Message(text: "Kom op 4 mei 2027 en betaal € 5.\n")
    let check = try Helder().check(draft, against: message, options: Options(referenceDate: day), checkpoint: {})
    #expect(check.lost.map(\.text) == ["3 mei 2027"])
    #expect(check.new.map(\.text) == ["4 mei 2027"])
    #expect(check.score.sentences.count == 1)
    let same = try Helder().check(message, against: message, options: Options(referenceDate: day), checkpoint: {})
    #expect(same.lost.isEmpty && same.new.isEmpty)
  }
}

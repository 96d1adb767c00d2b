import Prose
import Testing

@testable import Serving

@Suite struct FormFieldsTests {
  @Test func readsWhatBrowsersSend() throws {
    let fields = try #require(FormFields(Array("text=a+b%C3%A9%0D%0A%26&profile=b1&text=second&empty=&bare".utf8)))
    #expect(fields["text"] == "a bé\r\n&")
    #expect(fields["profile"] == "b1")
    #expect(fields["empty"] == "")
    #expect(fields["bare"] == "")
    #expect(fields["other"] == nil)
  }

  @Test(arguments: ["a=%", "a=%4", "a=%4g", "%zz=1"])
  func refusesBrokenEscapes(encoded: String) {
    #expect(FormFields(Array(encoded.utf8)) == nil)
  }
}

@Suite struct JSONSyntaxTests {
  @Test(arguments: [
    "{}", "[]", " null ", "-0.5e+10", #""\u00e9\n""#, #"{"a": [1, true, {"b": null}], "c": "é"}"#, "0", "\t[ ]\r\n",
  ])
  func accepts(json: String) {
    #expect(JSONSyntax.firstError(in: Array(json.utf8)) == nil)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), (#"{"a" 1}"#, 5), (#"{"a":1,}"#, 7), ("01", 1), ("1.", 2), ("-", 1), ("nul", 3),
    (#""\x""#, 2), (#""\u12g4""#, 5), ("\"a\nb\"", 2), ("[1] 2", 4), ("\"abc", 4), ("'a'", 0), ("{a:1}", 1),
  ])
  func finds(json: String, offset: Int) {
    #expect(JSONSyntax.firstError(in: Array(json.utf8)) == offset)
  }

  @Test func stopsAtDeepNesting() {
    #expect(JSONSyntax.firstError(in: Array(repeating: UInt8(ascii: "["), count: 100_000)) != nil)
  }
}

@Suite struct PageTemplateTests {
  @Test func fillsItsSlotsOnce() {
    let template = PageTemplate("a{{x}}b{{y}}{{x}}c")
    #expect(template.filled(["x": "{{y}}", "y": "1"]) == "a{{y}}b1{{y}}c")
    #expect(template.filled([:]) == "abc")
  }
}

@Suite struct ServerConfigurationTests {
  @Test(arguments: [
    ("127.0.0.1", true), ("127.1.2.3", true), ("localhost", true), ("::1", true), ("0.0.0.0", false), ("::", false),
    ("192.168.1.2", false), ("127.example.org", false), ("127.0.0.1.example.org", false),
  ])
  func knowsWhoCanReachIt(host: String, loopback: Bool) throws {
    let day = try #require(Day("2026-09-15"))
    #expect(ServerConfiguration(host: host, today: { day }).isLoopback == loopback)
  }
}

@Suite struct MarkedTextTests {
  @Test func piecesJoinedAreTheTexts() {
    let original = "Indien é kan, belt u evt. ons."
    let edits = [
      edit("Indien", "Als", UTF8Range(0, 6), applied: true, number: 1),
      edit("evt.", "misschien", UTF8Range(22, 26), applied: false, number: 1),
    ]
    let marked = MarkedText(original: original, simplified: "Als é kan, belt u evt. ons.", edits: edits)
    #expect(marked.before.map(\.text) == ["Indien", " é kan, belt u ", "evt.", " ons."])
    #expect(marked.after.map(\.text) == ["Als", " é kan, belt u ", "evt.", " ons."])
    #expect(marked.after.map { $0.edit?.id } == ["change-1", nil, "idea-1", nil])
  }

  @Test func whatWasLeftOutHasItsPlace() {
    let edits = [edit(" a.s.", "", UTF8Range(3, 8), applied: true, number: 1)]
    let marked = MarkedText(original: "mei a.s. is", simplified: "mei is", edits: edits)
    #expect(marked.after.map(\.text) == ["mei", "", " is"])
    #expect(marked.after[1].edit?.id == "change-1")
  }

  @Test func findsEditsInATextThatWasSplit() {
    let edits = [edit("indien", "als", UTF8Range(3, 9), applied: true, number: 1)]
    let simplified = "U belt. Dat doet u als het kan."
    let marked = MarkedText(original: "Bel indien het kan.", simplified: simplified, edits: edits)
    #expect(marked.after.map(\.text).joined() == simplified)
    #expect(marked.after.first { $0.edit != nil }?.text == "als")
  }

  @Test func givesWordsToOneEditOnly() {
    let edits = [
      edit("a b", "c", UTF8Range(0, 3), applied: false, number: 1),
      edit("b", "d", UTF8Range(2, 3), applied: true, number: 1),
      edit("z", "y", UTF8Range(9, 10), applied: true, number: 2),
    ]
    let marked = MarkedText(original: "a b", simplified: "a d", edits: edits)
    #expect(marked.before.map(\.text) == ["a ", "b"])
    #expect(marked.after.map(\.text) == ["a ", "d"])
  }

  private func edit(
    _ before: String, _ after: String, _ range: UTF8Range, applied: Bool, number: Int
  ) -> NumberedEdit {
    var edit = Edit(
      rule: "test", entry: before, before: before, after: after, range: range, safety: applied ? .safe : .suggestion,
      reason: "Daarom.")
    edit.applied = applied
    return NumberedEdit(edit: edit, number: number)
  }
}

@Suite struct SentenceListTests {
  @Test func placesAreInTheUnitsOfTheBrowser() {
    #expect(SentenceList.places([(range: UTF8Range(0, 6), level: nil)], in: "😀é aub") == "")
    #expect(
      SentenceList.places([(range: UTF8Range(0, 6), level: 2), (range: UTF8Range(7, 10), level: 4)], in: "😀é aub")
        == "0-3:2 4-7:4")
  }

  @Test func saysWhyASentenceIsHard() {
    var measures = ReadabilityMeasures(
      words: 22, sentences: 1, longestSentence: 22,
      difficultWords: [DifficultWord(text: "nopens", lemma: "nopens", frequency: 1, range: UTF8Range(0, 6))],
      readingMinutes: 0.1)
    measures.passives = 1
    #expect(
      SentenceList.reasons(measures, .b1)
        == "De zin heeft 22 woorden. Moeilijk woord: ‘nopens’. De zin is lijdend: wie doet het?")
    let easy = ReadabilityMeasures(words: 5, sentences: 1, longestSentence: 5, difficultWords: [], readingMinutes: 0.1)
    #expect(SentenceList.reasons(easy, .b1) == "Hier staat niets moeilijks in.")
  }
}

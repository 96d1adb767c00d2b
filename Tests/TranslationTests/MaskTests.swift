import Prose
import Testing

@testable import Translation

/// What is sent of a sentence, and what becomes of what comes back.
struct MaskTests {
  /// A sentence whose names and numbers are written as `{…}`.
  static func masked(_ source: String) -> MaskedText {
    var text = MaskedText()
    for (index, part) in source.split(separator: /[{}]/, omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 0 { if !part.isEmpty { text.add(words: part) } } else { text.add(.init(text: String(part))) }
    }
    return text
  }

  private static let sentence = masked("Juf {Anna} & juf {Noor} bellen om {8.30 uur} <snel>.")

  @Test(arguments: [
    (
      Protection.span,
      "Juf <span translate=\"no\">1</span> &amp; juf <span translate=\"no\">2</span> bellen om "
        + "<span translate=\"no\">3</span> &lt;snel&gt;."
    ),
    (.element, "Juf <x id=\"1\"/> &amp; juf <x id=\"2\"/> bellen om <x id=\"3\"/> &lt;snel&gt;."),
    (.token, "Juf [[1]] & juf [[2]] bellen om [[3]] <snel>."),
  ])
  func isWrittenAsTheEngineNeedsIt(protection: Protection, expected: String) throws {
    #expect(protection.written(Self.sentence) == expected)
    let pieces = try AnswerCheck.pieces(of: expected, to: Self.sentence, in: protection)
    #expect(
      Self.sentence.shown(pieces, isRightToLeft: false) { $0.text } == "Juf Anna & juf Noor bellen om 8.30 uur <snel>.")
  }

  @Test func digitsAreHiddenEvenWhereNoFactIs() {
    var text = MaskedText()
    text.add(words: "Kamer 12b en ½ kan op ٣, klas Ⅳ ook.")
    #expect(Protection.token.written(text) == "Kamer [[1]]b en [[2]] kan op [[3]], klas [[4]] ook.")
  }

  @Test(arguments: [
    (Protection.token, "Teacher [[ 1 ]] and [ [2] ] call at [[٣]]."),
    (.token, "[[1]][[2]][[3]] call"),
    (.span, "A <span translate='no'> 1 </span> b <SPAN translate=\"no\">2</SPAN > c <span  translate=\"no\" >3</span>"),
    (.element, "A <x id='1' /> b <x id=\"2\"></x> c <x id=\"3\"/>"),
    (
      .span,
      "A&#39;s <span translate=\"no\">1</span>&nbsp;<span translate=\"no\">2</span> <span translate=\"no\">3</span>"
    ),
  ])
  func marksThatChangedTheirSpacingAreRead(protection: Protection, answer: String) throws {
    let pieces = try AnswerCheck.pieces(of: answer, to: Self.sentence, in: protection)
    #expect(pieces.filter { if case .hidden = $0 { true } else { false } } == [.hidden(1), .hidden(2), .hidden(3)])
  }

  @Test(arguments: [
    ("Juf [[1]] en [[2]] bellen.", Doubt.lostFact), ("Bellen.", .lostFact),
    ("[[1]] en [[2]] om [[3]], dus [[3]].", .doubledFact), ("[[2]] en [[1]] om [[3]].", .movedFact),
    ("[[1]] en [[2]] om [[3]] of [[4]].", .inventedFact), ("[[1]] en [[2]] om [[3]] of 9 uur.", .inventedFact),
    ("[[1]] en [[2]] om [[3]] of ٩.", .inventedFact), ("[[1]] en [[2]] om [[3]] via a@b.nl.", .inventedFact),
    ("[[1]] en [[2]] om [[3].", .brokenMark), ("[[1]] en [[2]] om [[drie]].", .brokenMark),
    ("[[1]] en [[2]] om [[3]] <b>nu</b>.", .wrongLength), ("", .lostFact), ("[[1]] [[2]] [[3]]", .wrongLength),
    ("[[1]] en [[2]] om [[3]] " + String(repeating: "heel ", count: 200), .wrongLength),
    ("[[1]] en [[2]] om [[3]] \u{0}.", .brokenMark), ("[[1]] en [[2]] om [[3]] \u{FFFD}.", .brokenMark),
  ])
  func aWrongAnswerIsFound(answer: String, doubt: Doubt) {
    let sent = Self.masked("Juf {Anna} en juf {Noor} bellen om {8.30 uur}.")
    let expected = answer.contains("<b>") ? Doubt.brokenMark : doubt
    #expect(throws: expected) { try AnswerCheck.pieces(of: answer, to: sent, in: .token) }
  }

  @Test(arguments: [
    "Juf 1 en 2 om 3.", "Juf <b>1</b> <span translate=\"no\">1</span>", "<span translate=\"no\">1",
    "<span translate=\"no\">een</span> a", "a &euro; <span translate=\"no\">1</span>",
    "a &lt;span&gt; <span translate=\"no\">1</span>",
    "a <span translate=\"no\">1</span> <script>x</script>",
  ])
  func wrongMarkupIsFound(answer: String) {
    #expect(throws: Doubt.self) { try AnswerCheck.pieces(of: answer, to: Self.masked("a {b}"), in: .span) }
  }

  /// Nothing is hidden, so no number may come back.
  @Test func aSentenceWithoutFactsStaysWithout() {
    #expect(throws: Doubt.inventedFact) {
      try AnswerCheck.pieces(of: "Hallo [[1]]", to: Self.masked("Dag allemaal"), in: .token)
    }
    #expect(throws: Doubt.wrongLength) {
      try AnswerCheck.pieces(of: "🤷🤷", to: Self.masked("Dag allemaal"), in: .span)
    }
  }

  @Test func escapingIsUndoneOnce() throws {
    #expect(try MarkupText.unescaped("a &amp;lt; b &#233; &#xE9; &quot;") == "a &lt; b é é \"")
    #expect(throws: Doubt.brokenMark) { try MarkupText.unescaped("&hellip;") }
  }

  @Test func numbersKeepTheirOrderInArabic() throws {
    let sent = Self.masked("Bel {06 12 34}.")
    let pieces = try AnswerCheck.pieces(of: "اتصل [[1]].", to: sent, in: .token)
    #expect(sent.shown(pieces, isRightToLeft: true) { $0.text } == "اتصل \u{2068}06 12 34\u{2069}.")
  }

  @Test func wordsDoNotRunTogether() throws {
    let sent = Self.masked("Bel {06} en {07}.")
    let pieces = try AnswerCheck.pieces(of: "Ara[[1]][[2]]'yi.", to: sent, in: .token)
    #expect(sent.shown(pieces, isRightToLeft: false) { $0.text } == "Ara 06 07'yi.")
    let chinese = try AnswerCheck.pieces(of: "请拨打[[1]]和[[2]]。", to: sent, in: .token)
    #expect(sent.shown(chinese, isRightToLeft: false) { $0.text } == "请拨打06和07。")
  }
}

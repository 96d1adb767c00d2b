import Prose
import Support
import Testing

@testable import Segmentation

/// Nothing of the text is lost: blocks tile it, sentences and words lie in order inside.
struct LosslessTests {
  @Test(arguments: CorpusMessage.all) func piecesTileTheCorpus(_ corpus: CorpusMessage) {
    expectTiled(corpus.message)
    expectTiled(Message(text: corpus.message.text, format: .markdown))
    expectTiled(Message(text: corpus.message.text.replacing("\n", with: "\r\n")))
  }

  @Test(arguments: [
    "", "\n", "\r\n\r\n", "\u{FEFF}", "a", " a ", "😀😀", "\u{AD}", "e\u{301}", ">", "> ", "- ", "#", "# ", "```\nx", "|",
    "a\tb",
    "'s", "’s Avonds", "a.s.", "8.30u", "1.", "1. x", "\u{200B}", "a\u{2028}b", "…", "...", "a\r", "\r", "[x](y",
    "http://", "@",
    "a@b", "a@b.", "www.", "(s)", "ouder(s", "-", "a-", "13,-", "13,–", "'26", "__x__", "_", "12-", "A4’",
    "\u{1F468}\u{200D}\u{1F469}",
    "\u{0}", "ﷺ", "\u{10FFFF}", "а б в. Г", "Met vriendelijke groet,", "Met vriendelijke groet,\n\n", "---\n---",
    "a\n---", "---",
    // Found by the random texts: a soft hyphen or byte order mark right before a line end ran on for ever.
    "sub\u{AD}\nles", "sub\u{FEFF}\nles", "sub\u{AD}",
  ]) func oddTextsAreTiled(_ text: String) {
    expectTiled(Message(text: text))
    expectTiled(Message(text: text, format: .markdown))
    expectTiled(Message(text: text + text + "\n" + text))
  }

  @Test func randomTextsAreTiled() {
    let parts = [
      " ", "\n", "\r\n", "\t", "a.s.", "Dhr.", "’s", "'", "-", "– ", "8.30", "u", ",-", "é", "e\u{301}", "😀", "(s)",
      "/", "ouder",
      "@", ".nl", "www.", "https://x.nl/a(b)", "> ", "- ", "# ", "|", "\u{A0}", "\u{AD}", "\u{FEFF}", "?", "!", "…",
      "”", "_", "**",
      "IB'er", "1", "12", "zo.", "J.P.", "漢字", "کتاب", "\u{0}",
    ]
    var state: UInt64 = 42
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count]
      }
      expectTiled(Message(text: text, format: state & 1 == 0 ? .text : .markdown))
    }
  }

  private func expectTiled(_ message: Message) {
    let document = Segmenter().segment(message)
    let bytes = Array(message.text.utf8)
    var end = 0
    for block in document.blocks {
      #expect(block.range.start == end, "\(message.text.debugDescription)")
      end = block.range.end
      var last = block.range.start
      for sentence in block.sentences {
        #expect(
          sentence.range.start >= last && sentence.range.end <= block.range.end, "\(message.text.debugDescription)")
        last = sentence.range.end
        var wordEnd = sentence.range.start
        for word in sentence.words {
          #expect(word.range.start >= wordEnd && word.range.end <= sentence.range.end && !word.range.isEmpty)
          #expect(
            String(validating: bytes[word.range.start..<word.range.end], as: UTF8.self) != nil,
            "\(message.text.debugDescription)")
          wordEnd = word.range.end
        }
        #expect(sentence.words.first?.range.start == sentence.range.start)
        #expect(sentence.words.last?.range.end == sentence.range.end)
      }
    }
    #expect(end == bytes.count, "\(message.text.debugDescription)")
  }
}

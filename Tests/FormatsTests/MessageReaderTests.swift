import Prose
import Testing

@testable import Formats

struct MessageReaderTests {
  private func text(_ html: String) -> String { MessageReader.message(html, as: .html).text }

  @Test(arguments: [
    ("<p>Een</p><p>Twee</p>", "Een\n\nTwee\n"),
    ("Een<br>Twee", "Een\nTwee\n"),
    ("<ul><li>a<li>b</ul>", "- a\n- b\n"),
    ("<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol>", "1. a\n2. b\n- c\n"),
    ("<h1>Kop</h1>tekst", "Kop\n\ntekst\n"),
    ("<style>p{}</style><script>x</script><p>a</p><!-- b -->", "a\n"),
    ("<p>a<span style=\"display:none\">b <b>c</b></span>d</p>", "ad\n"),
    ("<p hidden>a</p><p>b</p>", "b\n"),
    ("<a href=\"https://x.nl/y\">hier</a>", "hier (https://x.nl/y)\n"),
    ("<a href=\"https://x.nl/\">x.nl</a>", "x.nl\n"),
    ("<a href=\"mailto:a@b.nl?subject=x\">Anna</a>", "Anna (a@b.nl)\n"),
    ("<a href=\"javascript:alert(1)\">klik</a>", "klik\n"),
    ("<table><tr><th>dag</th><th>tijd</th></tr><tr><td>ma</td><td>8.30</td></tr></table>", "dag\ttijd\nma\t8.30\n"),
    ("<table role=presentation><tr><td><h2>A</h2><p>b</p></td><td></td></tr></table>", "A\n\nb\n"),
    ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb\n"),
    ("a &amp; b &lt; c&nbsp;d &euro; 5", "a & b < c\u{A0}d € 5\n"),
    ("<p>  veel   \n  wit </p>", "veel wit\n"),
    ("", ""), ("<", ""), ("<p", ""), ("</p></div>", ""),
  ]) func htmlIsItsVisibleText(_ html: String, _ expected: String) {
    #expect(text(html) == expected)
  }

  @Test func deepNestingIsRead() {
    let deep = String(repeating: "<div>", count: 100_000) + "diep"
    #expect(text(deep) == "diep\n")
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>a</p>", Message.Format.html), ("<p>a</p>", .html), ("a < b", .text),
    ("# Kop\n\ntekst", .markdown),
    ("#kop", .text), ("[a](https://b.nl)", .markdown), ("", .text), ("- een\n- twee", .text),
  ]) func formatsAreRecognised(_ text: String, _ format: Message.Format) {
    #expect(MessageReader.detectedFormat(of: text) == format)
  }

  @Test func badBytesAreNamedWithTheirLine() {
    func failure(_ bytes: [UInt8]) -> UnreadableMessage? {
      do throws(UnreadableMessage) {
        _ = try MessageReader.read(bytes)
        return nil
      } catch {
        return error
      }
    }
    let bad = failure([0x61, 0x0A, 0x62, 0x0A, 0xE9, 0x0A])
    #expect(bad?.kind == .notUTF8 && bad?.line == 3)
    #expect(failure([0x50, 0x4B, 0, 0])?.kind == .binary)
    #expect(failure([UInt8](repeating: 0x61, count: MessageReader.largestMessage + 1))?.kind == .tooLarge)
    #expect(failure([0x61])?.kind == nil)
  }
}

import FoundationEssentials
import Prose
import Testing

@testable import Formats

/// JSON that is written by hand has the bytes that `JSONEncoder` gives.
struct JSONTextTests {
  private struct Sample: Encodable {
    let flag: Bool
    let number: Double
    let range: UTF8Range
    let text: String
    let words: [String]
  }

  private func encoded(_ sample: Sample) -> [UInt8] { ResultJSON.bytes(sample) }

  private func written(_ sample: Sample) -> [UInt8] {
    var text = JSONText()
    text.object {
      $0.member("flag", sample.flag)
      $0.member("number", sample.number)
      $0.member("range", sample.range)
      $0.member("text", sample.text)
      $0.member("words", sample.words)
    }
    return text.bytes
  }

  @Test("Every sign of ASCII, accents, pictographs and signs beyond the first plane")
  func signs() {
    let ascii = String(String.UnicodeScalarView((0..<0x80).compactMap { Unicode.Scalar($0) }))
    let sample = Sample(
      flag: true, number: 1, range: UTF8Range(0, 12), text: ascii, words: ["é", "\u{7F}\u{85}\u{2028}", "👩‍👧", "a/b", ""])
    #expect(written(sample) == encoded(sample))
  }

  @Test(
    "Numbers", arguments: [0, -0.0, 1, 3.5, 66.67, 0.01, 0.1 + 0.2, 1e-5, 3.2e-7, 1e15, 1e16, 123_456_789.25, -2.5])
  func numbers(_ number: Double) {
    let sample = Sample(flag: false, number: number, range: UTF8Range(7, 7), text: "", words: [])
    #expect(written(sample) == encoded(sample))
  }

  @Test("What isn't there is null, or left out")
  func absent() {
    var text = JSONText()
    text.object {
      $0.member("a", Int?.none)
      $0.member("b", Double?.none)
      $0.member("c", ifThere: nil)
      $0.object("d") { _ in }
      $0.array("e", [Int]()) { _, _ in }
    }
    #expect(String(decoding: text.bytes, as: UTF8.self) == #"{"a":null,"b":null,"d":{},"e":[]}"#)
  }
}

import Prose
import Testing

@testable import Formats

struct JSONLineMessageTests {
  @Test func aFullLineIsRead() throws {
    let line = try JSONLineMessage(
      Array(
        #"{"id":"7","text":"Hoi","format":"markdown","profile":"a2","date":"2026-09-01","school":"x","meta":{"a":[1,2.5,null,true]}}"#
          .utf8),
      number: 1)
    #expect(line.id == "7" && line.message.text == "Hoi" && line.message.format == .markdown)
    #expect(line.profile == .a2 && line.date == Day("2026-09-01"))
    #expect(line.meta == .object(["a": .array([.integer(1), .number(2.5), .null, .bool(true)])]))
  }

  @Test(arguments: [
    ("{", "not JSON"), ("[]", "wrong type"), (#"{"id":"1"}"#, "'text' is missing"),
    (#"{"text":5}"#, "'text' has the wrong type"),
    (#"{"text":"a","format":"pdf"}"#, "unknown format 'pdf'"),
    (#"{"text":"a","profile":"c1"}"#, "unknown profile 'c1'"),
    (#"{"text":"a","date":"2026-02-30"}"#, "'date' is not a day"), (#"{"text":"a","id":[]}"#, "'id' must be a string"),
  ]) func badLinesAreNamed(_ line: String, _ message: String) {
    do {
      _ = try JSONLineMessage(Array(line.utf8), number: 12)
      Issue.record("read \(line)")
    } catch {
      #expect(error.line == 12 && error.message.contains(message), "\(error)")
    }
  }
}

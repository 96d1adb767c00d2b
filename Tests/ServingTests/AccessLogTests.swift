import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization
import Testing

@Suite struct AccessLogTests {
  @Test func writesOneLineARequestWithoutText() async throws {
    let lines = Lines()
    let logger = Logger(label: "tests") { _ in Collector(lines: lines) }
    try await withServer(logger: logger) { client in
      _ = try await client.post("/v1/simplify?id=geheim", "Indien geheim.", as: "text/plain")
      _ = try await client.execute(uri: "/geheim?geheim", method: .get)
      _ = try await client.post("/", "text=geheim", as: PageTests.form)
    }
    let written = lines.all
    #expect(written.count == 3)
    #expect(!written.joined().contains("geheim"))
    #expect(written[0].contains("method=POST") && written[0].contains("route=/v1/simplify"))
    #expect(written[0].contains("status=200") && written[0].contains("ms=") && written[0].contains("bytes="))
    #expect(written[1].contains("route=NotFound") && written[1].contains("status=404"))
  }
}

/// What was logged.
private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct Collector: LogHandler {
  let lines: Lines
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    lines.add("\(event.message) \(all.map { "\($0)=\($1)" }.sorted().joined(separator: " "))")
  }
}

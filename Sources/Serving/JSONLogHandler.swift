import Formats
import FoundationEssentials
import Logging

/// Writes an event as one line of JSON on standard error: `time`, `level`, `message`, and what belongs to it.
struct JSONLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?
  var logLevel = Logger.Level.info
  private let write: @Sendable (String) -> Void

  /// Hands each line, with its end, to `write`.
  init(write: @escaping @Sendable (String) -> Void) { self.write = write }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var line = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
    line["time"] = Date().formatted(.iso8601)
    line["level"] = event.level.rawValue
    line["message"] = "\(event.message)"
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(line) else { return }
    write(String(decoding: bytes, as: UTF8.self) + "\n")
  }
}

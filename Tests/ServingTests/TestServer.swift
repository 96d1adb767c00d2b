import Hummingbird
import HummingbirdTesting
import Logging
import Pipeline
import Prose
import Serving
import Testing

/// The application as `main` builds it, on a fixed day, with a small limit.
func withServer<Value: Sendable>(
  maximumBodySize: Int = 4096, logger: Logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() },
  _ test: @escaping @Sendable (any TestClientProtocol) async throws -> Value
) async throws -> Value {
  let day = try #require(Day("2026-09-15"))
  let configuration = ServerConfiguration(maximumBodySize: maximumBodySize, today: { day })
  let application = try buildApplication(configuration: configuration, helder: Helder(), logger: logger)
  return try await application.test(.router, test)
}

extension TestClientProtocol {
  /// Sends a body of a content type; none when it is nil.
  func post(_ path: String, _ body: String, as type: String? = "application/json") async throws -> TestResponse {
    try await post(path, bytes: Array(body.utf8), as: type)
  }

  /// Sends bytes that need not be UTF-8.
  func post(_ path: String, bytes: [UInt8], as type: String? = "application/json") async throws -> TestResponse {
    var headers = HTTPFields()
    if let type { headers[.contentType] = type }
    return try await execute(uri: path, method: .post, headers: headers, body: ByteBuffer(bytes: bytes))
  }
}

extension TestResponse {
  /// The body as text.
  var text: String { String(buffer: body) }
}

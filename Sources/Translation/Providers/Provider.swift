import FoundationEssentials

/// What Helder has to know of a translation service: how it is asked, and what its answers mean. Pure functions; the
/// connection is somebody else's work.
protocol Provider: Sendable {
  /// How it is told to leave something alone.
  var protection: Protection { get }
  /// The most that it takes at a time.
  var limit: BatchLimit { get }
  /// Asks for translations of Dutch texts, as `protection` writes them, into a language.
  func request(_ texts: [String], to language: String) -> EndpointRequest
  /// The translations in an answer with status 200, in order.
  func translations(in body: [UInt8]) throws(EndpointFailure) -> [String]
  /// Asks which languages there are; nil where nobody can tell.
  var languagesRequest: EndpointRequest? { get }
  /// The codes of the languages in such an answer.
  func languages(in body: [UInt8]) throws(EndpointFailure) -> [String]
  /// What a status other than 200 means.
  func failure(status: Int, retryAfter: Int?, body: [UInt8]) -> EndpointFailure
}

/// The most that an engine takes at a time.
struct BatchLimit: Sendable, Hashable {
  /// Texts in one request.
  var texts: Int
  /// Bytes of all texts of one request together; a single text may be longer.
  var bytes: Int
}

extension Provider {
  func failure(status: Int, retryAfter: Int?, body: [UInt8]) -> EndpointFailure {
    .usual(status: status, retryAfter: retryAfter)
  }
}

extension EndpointFailure {
  /// What HTTP itself says of a status.
  static func usual(status: Int, retryAfter: Int?) -> EndpointFailure {
    switch status {
    case 300..<400: .redirected(status: status)
    case 408, 429, 500...: .busy(status: status, retryAfter: retryAfter)
    case 200..<300: .unreadable
    default: .refused(status: status)
    }
  }
}

/// JSON as engines write it.
enum Wire {
  static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value))
    } catch {
      preconditionFailure("strings could not be written as JSON: \(error)")
    }
  }

  static func value<Value: Decodable>(_ type: Value.Type, in body: [UInt8]) throws(EndpointFailure) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(body))
    } catch {
      throw .unreadable
    }
  }

  static let json = "Content-Type: application/json"
}

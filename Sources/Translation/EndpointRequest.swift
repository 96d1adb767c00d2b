/// A request to an endpoint: a POST of JSON or of a form, or a GET.
struct EndpointRequest: Sendable, Hashable {
  /// The whole address.
  var address: String
  /// Lines as HTTP writes them: `Content-Type: application/json`.
  var headers: [String] = []
  /// What is posted; nil for a GET.
  var body: [UInt8]?
}

/// Why an endpoint gave nothing that can be used. Never holds text of a request or an answer.
public enum EndpointFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// No connection, no trust in its certificate, or no answer in time.
  case unreachable(String)
  /// The answer broke off.
  case brokenOff(String)
  /// The answer is larger than any may be, in bytes.
  case tooLarge(Int)
  /// A status that says: later. The time to wait is in seconds, when the endpoint named one.
  case busy(status: Int, retryAfter: Int?)
  /// A status that waiting won't mend: a wrong key, a wrong request.
  case refused(status: Int)
  /// What was paid for is used up.
  case quota
  /// It points elsewhere; Helder doesn't follow.
  case redirected(status: Int)
  /// An answer that isn't of the provider's form, such as an HTML page.
  case unreadable
  /// Another number of translations than was asked for.
  case wrongCount
  /// It failed shortly before; nothing was sent.
  case resting

  /// In English, with what to do about it.
  public var description: String {
    switch self {
    case .unreachable(let reason): "the endpoint can't be reached: \(reason)"
    case .brokenOff(let reason): "the endpoint's answer broke off: \(reason)"
    case .tooLarge(let limit): "the endpoint's answer is larger than \(limit) bytes"
    case .busy(let status, _): "the endpoint is busy or out of order (status \(status)); try again later"
    case .refused(let status): "the endpoint refused (status \(status)); check the key, the provider and the language"
    case .quota: "the endpoint's quota is used up"
    case .redirected(let status): "the endpoint points to another address (status \(status)); give that one instead"
    case .unreadable: "the endpoint's answer isn't of this provider's form; check the endpoint and the provider"
    case .wrongCount: "the endpoint gave another number of translations than it was asked for"
    case .resting: "the endpoint failed a moment ago and isn't asked again yet"
    }
  }

  /// Whether the same request may succeed shortly.
  var isPassing: Bool {
    switch self {
    case .brokenOff, .busy, .unreadable: true
    case .unreachable, .tooLarge, .refused, .quota, .redirected, .wrongCount, .resting: false
    }
  }
}

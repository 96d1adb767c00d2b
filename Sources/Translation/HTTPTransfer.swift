import CCurl

/// A request to an endpoint, and its answer. The only Swift file that speaks to libcurl, which is loaded at the first use.
public struct HTTPTransfer: Sendable {
  /// Why there is no answer.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// In English, from libcurl or the loader; never holds text of the request.
    public let description: String
  }

  /// What an endpoint answered.
  public struct Answer: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The body.
    public let body: [UInt8]
  }

  /// How long a whole transfer may take, in milliseconds.
  public var timeout = 10_000
  /// The largest answer that is taken, in bytes.
  public var largestAnswer = 4 << 20

  /// A transfer with the default limits.
  public init() {}

  /// Sends `body` (a POST), or nothing (a GET), to an http or https address and waits for the answer. No redirect is
  /// followed.
  public func send(_ body: [UInt8]? = nil, to address: String, headers: [String] = []) throws(Failure) -> Answer {
    if let message = unsafe ccurl_load() { throw Failure(description: unsafe String(cString: message)) }
    guard let handle = unsafe ccurl_open() else { throw Failure(description: "out of memory") }
    defer { unsafe ccurl_close(handle) }
    var list: OpaquePointer?
    defer { unsafe ccurl_free(list) }
    for header in headers {
      guard let longer = unsafe ccurl_append(list, header) else { throw Failure(description: "out of memory") }
      unsafe list = longer
    }
    let receiver = Receiver(limit: largestAnswer)
    var codes = [
      unsafe ccurl_set_string(handle, CURLOPT_URL, address),
      unsafe ccurl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https"),
      unsafe ccurl_set_long(handle, CURLOPT_TIMEOUT_MS, timeout),
      unsafe ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1),
      unsafe ccurl_set_list(handle, CURLOPT_HTTPHEADER, list),
      unsafe ccurl_set_receive(handle, receive, Unmanaged.passUnretained(receiver).toOpaque()),
    ]
    if let body {
      codes.append(unsafe ccurl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, Int64(body.count)))
      // libcurl copies the bytes, so that they needn't outlive this call.
      codes.append(unsafe body.withUnsafeBytes { unsafe ccurl_set_body(handle, $0.baseAddress) })
    }
    for code in codes where code != CURLE_OK { throw failure(code) }
    let code = withExtendedLifetime(receiver) { unsafe ccurl_perform(handle) }
    if receiver.isOverLimit { throw Failure(description: "the answer is larger than \(largestAnswer) bytes") }
    guard code == CURLE_OK else { throw failure(code) }
    return Answer(status: unsafe ccurl_status(handle), body: receiver.bytes)
  }

  private func failure(_ code: CURLcode) -> Failure {
    Failure(description: unsafe String(cString: ccurl_message(code)))
  }
}

/// Takes in an answer up to a limit.
private final class Receiver {
  let limit: Int
  var bytes: [UInt8] = []
  var isOverLimit = false

  init(limit: Int) { self.limit = limit }
}

extension Receiver {
  /// Whether the bytes still fit.
  func take(_ more: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count + more.count <= limit else {
      isOverLimit = true
      return false
    }
    unsafe bytes.append(contentsOf: more)
    return true
  }
}

/// libcurl's write callback.
private func receive(
  _ bytes: UnsafeMutablePointer<CChar>, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let context = unsafe context else { return 0 }
  let receiver = unsafe Unmanaged<Receiver>.fromOpaque(context).takeUnretainedValue()
  return unsafe receiver.take(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
}

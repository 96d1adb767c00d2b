import CCurl
import Synchronization

/// Sends requests to an endpoint over connections that are kept open. The only Swift file that speaks to libcurl, which is
/// loaded at the first use.
struct HTTPTransfer: Sendable {
  /// What an endpoint answered.
  struct Answer: Sendable {
    /// The HTTP status.
    let status: Int
    /// How many seconds it asks to wait.
    let retryAfter: Int?
    /// The body.
    let body: [UInt8]
  }

  /// Which network addresses may be connected to, whatever a name resolves to.
  enum Reach: Sendable, Hashable {
    /// Only this machine.
    case loopback
    /// Only what is reachable for all.
    case everybody
    /// Everything but this machine: also a school's own network.
    case network
    /// Everything: for a proxy, which looks up the name itself.
    case anywhere

    fileprivate var places: Int32 {
      func bit(_ place: ccurl_place) -> Int32 { 1 << Int32(place.rawValue) }
      return switch self {
      case .loopback: bit(CCURL_LOOPBACK)
      case .everybody: bit(CCURL_PUBLIC)
      case .network: bit(CCURL_PUBLIC) | bit(CCURL_PRIVATE)
      case .anywhere: bit(CCURL_PUBLIC) | bit(CCURL_PRIVATE) | bit(CCURL_LOOPBACK)
      }
    }
  }

  /// How long a whole transfer may take, in milliseconds.
  var timeout = 10_000
  /// The largest answer that is taken, in bytes.
  var largestAnswer = 4 << 20
  /// Where connections may go.
  var reach = Reach.everybody
  /// A proxy; nil for the one that `https_proxy` names, empty for none.
  var proxy: String?
  /// A file with the certificates to trust (PEM); nil for the system's.
  var authorities: String?

  private let handles = Handles()

  /// Sends a request to an http or https address and waits for the answer. No redirect is followed.
  func send(_ request: EndpointRequest) throws(EndpointFailure) -> Answer {
    if let message = unsafe ccurl_load() { throw .unreachable(unsafe String(cString: message)) }
    guard let handle = unsafe handles.take() else { throw .unreachable("out of memory") }
    defer { unsafe handles.give(handle) }
    var list: OpaquePointer?
    defer { unsafe ccurl_free(list) }
    // Without "Expect:" libcurl would wait a second before it posts something larger.
    for header in request.headers + ["Expect:"] {
      guard let longer = unsafe ccurl_append(list, header) else { throw .unreachable("out of memory") }
      unsafe list = longer
    }
    let receiver = Receiver(limit: largestAnswer)
    var codes = [
      unsafe ccurl_set_string(handle, CURLOPT_URL, request.address),
      unsafe ccurl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https"),
      unsafe ccurl_set_string(handle, CURLOPT_USERAGENT, "helder"),
      unsafe ccurl_set_long(handle, CURLOPT_TIMEOUT_MS, timeout),
      unsafe ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, min(timeout, 5_000)),
      unsafe ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1),
      unsafe ccurl_set_places(handle, reach.places),
      unsafe ccurl_set_list(handle, CURLOPT_HTTPHEADER, list),
      unsafe ccurl_set_receive(handle, receive, Unmanaged.passUnretained(receiver).toOpaque()),
    ]
    if let proxy { codes.append(unsafe ccurl_set_string(handle, CURLOPT_PROXY, proxy)) }
    if let authorities { codes.append(unsafe ccurl_set_string(handle, CURLOPT_CAINFO, authorities)) }
    if let body = request.body {
      codes.append(unsafe ccurl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, Int64(body.count)))
      // libcurl copies the bytes, so that they needn't outlive this call.
      codes.append(unsafe body.withUnsafeBytes { unsafe ccurl_set_body(handle, $0.baseAddress) })
    }
    for code in codes where code != CURLE_OK { throw .unreachable(message(code)) }
    let code = withExtendedLifetime(receiver) { unsafe ccurl_perform(handle) }
    if receiver.isOverLimit { throw .tooLarge(largestAnswer) }
    if ccurl_was_barred(), code != CURLE_OK {
      throw .unreachable("its name leads to a private network address; set \"allowPrivate\" if that is right")
    }
    switch code {
    case CURLE_OK: break
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
      throw .brokenOff(message(code))
    default: throw .unreachable(message(code))
    }
    let wait = unsafe ccurl_retry_after(handle)
    return Answer(
      status: unsafe ccurl_status(handle), retryAfter: wait > 0 ? Int(wait) : nil, body: receiver.bytes)
  }

  private func message(_ code: CURLcode) -> String { unsafe String(cString: ccurl_message(code)) }
}

/// libcurl's handles that aren't in use, each with its open connection.
private final class Handles: Sendable {
  @safe
  private struct Idle: @unchecked Sendable {
    let handle: OpaquePointer
  }

  private let idle = Mutex<[Idle]>([])

  /// A handle without options; nil when out of memory.
  func take() -> OpaquePointer? {
    guard let kept = idle.withLock({ $0.popLast() }) else { return unsafe ccurl_open() }
    unsafe ccurl_reset(kept.handle)
    return unsafe kept.handle
  }

  func give(_ handle: OpaquePointer) {
    let kept = unsafe Idle(handle: handle)
    idle.withLock { $0.append(kept) }
  }

  deinit {
    for kept in idle.withLock({ $0 }) { unsafe ccurl_close(kept.handle) }
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

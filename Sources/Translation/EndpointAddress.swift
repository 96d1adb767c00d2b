import FoundationEssentials

/// The address of an endpoint, checked: HTTPS, or a server on this machine.
public struct EndpointAddress: Sendable, Hashable {
  /// Why an address isn't taken.
  public struct Problem: Error, Sendable, CustomStringConvertible {
    /// In English, with what to do.
    public let description: String
  }

  /// The host, in lower case, without the brackets of IPv6.
  public let host: String
  private var base: String

  /// Reads an address such as `https://api-free.deepl.com` or `http://127.0.0.1:5000`. A path in front of the provider's
  /// own (`https://example.nl/libretranslate`) is kept.
  public init(_ text: String) throws(Problem) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(), let host = parts.host,
      !host.isEmpty, scheme == "https" || scheme == "http"
    else { throw Problem(description: "the endpoint has to be an address such as https://translate.example.nl") }
    if parts.user != nil || parts.password != nil {
      throw Problem(description: "the endpoint may not hold a user or password: keys go in a file or the environment")
    }
    if parts.query != nil || parts.fragment != nil {
      throw Problem(description: "the endpoint may not have a query or fragment")
    }
    let bare = host.lowercased().filter { $0 != "[" && $0 != "]" }
    guard bare.utf8.allSatisfy({ Self.isHostSign($0) }) else {
      throw Problem(description: "the endpoint's host may have letters of ASCII, digits, dots and hyphens")
    }
    self.host = bare
    let shown = bare.contains(":") ? "[\(bare)]" : bare
    let port = parts.port.map { ":\($0)" } ?? ""
    var path = parts.percentEncodedPath
    while path.hasSuffix("/") { path.removeLast() }
    base = "\(scheme)://\(shown)\(port)\(path)"
    if scheme == "http", !isLoopback {
      throw Problem(description: "the endpoint has to be https; http is only for this machine (127.0.0.1, localhost)")
    }
  }

  private static func isHostSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whether it is this machine.
  public var isLoopback: Bool {
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    return host == "localhost" || host == "::1"
      || numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
  }

  /// Whether a path stands behind the host.
  var hasPath: Bool { base.drop { $0 != "/" }.dropFirst(2).contains("/") }

  /// The address without a provider's own path at its end.
  func removing(_ path: String) -> EndpointAddress {
    var address = self
    if base.hasSuffix(path) { address.base.removeLast(path.count) }
    return address
  }

  /// The address with a path behind it.
  func appending(_ path: String) -> String { base + path }
}

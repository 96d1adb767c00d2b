import Hummingbird

/// A secret that a client has to show. It prints as dots, so that no log can hold it.
public struct AccessToken: Sendable, CustomStringConvertible, CustomReflectable {
  /// The fewest signs that a token may have.
  public static let fewestSigns = 20

  private let signs: [UInt8]

  /// A token; nil when it is short enough to be guessed, or has signs that can't stand in a header.
  public init?(_ text: some StringProtocol) {
    signs = Array(text.utf8)
    guard signs.count >= Self.fewestSigns, signs.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
  }

  /// Whether `given` is this token. It takes as long whether the first sign differs, the last, or none.
  func matches(_ given: [UInt8]) -> Bool {
    var difference = signs.count ^ given.count
    for (place, sign) in given.enumerated() { difference |= Int(sign ^ signs[place % signs.count]) }
    return difference == 0
  }

  /// Dots.
  public var description: String { "…" }

  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Asks for a token (RFC 6750) everywhere but at `/healthz` and `/readyz`.
struct TokenCheck: RouterMiddleware {
  typealias Context = ServingContext

  let tokens: [AccessToken]

  func handle(
    _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    if !["/healthz", "/readyz"].contains(request.uri.path) { try check(request.headers[.authorization]) }
    return try await next(request, context)
  }

  private func check(_ header: String?) throws(Problem) {
    let ask = "Bearer realm=\"helder\""
    let parts = (header ?? "").split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else {
      throw Problem(
        .unauthorized, "Send a header Authorization: Bearer, with a token of this server.",
        headers: [.wwwAuthenticate: ask])
    }
    let given = Array(parts[1].utf8)
    // Every token is compared, so that the time doesn't tell which of them is near.
    let isKnown = tokens.reduce(false) { known, token in token.matches(given) || known }
    if !isKnown {
      throw Problem(
        .unauthorized, "This server doesn't know the token.",
        headers: [.wwwAuthenticate: "\(ask), error=\"invalid_token\""])
    }
  }
}

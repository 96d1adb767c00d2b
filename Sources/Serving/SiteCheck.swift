import Hummingbird

/// Keeps other web sites from using the daemon through somebody's browser. A request has to name a host that is the daemon's
/// own, or a site that makes its name lead to this machine could read answers (DNS rebinding); and a browser that says that
/// another site posts is refused. Programs that aren't browsers say nothing of the kind, and aren't hindered.
struct SiteCheck: RouterMiddleware {
  typealias Context = ServingContext

  /// The hosts that may be named, in lower case, without a port; nil when any may.
  let hosts: [String]?

  func handle(
    _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    if let hosts, let named = request.head.authority, !hosts.contains(Self.host(in: named)) {
      throw Problem(.wrongHost, "Add the name to \"hosts\" in the settings if it is this server's.")
    }
    if request.method == .post, let name = HTTPFields.Element.Name("Sec-Fetch-Site"),
      request.headers[name] == "cross-site"
    {
      throw Problem(.otherSite, "Another web site may not send messages here.")
    }
    return try await next(request, context)
  }

  /// The host of `example.nl:8080` or `[::1]:8080`, in lower case.
  private static func host(in authority: String) -> String {
    let name = authority.lowercased()
    if name.hasPrefix("[") { return name.split(separator: "]").first.map { "\($0)]" } ?? name }
    return name.split(separator: ":", maxSplits: 1).first.map(String.init) ?? name
  }
}

import Hummingbird

/// `GET /healthz`: the process answers. `GET /readyz`: it can do its work; the lexicons are read before it listens.
struct HealthRoutes: Sendable {
  func add(to router: Router<some RequestContext>) {
    router.get("/healthz") { _, _ in Self.plain("ok") }
    router.get("/readyz") { _, _ in Self.plain("ready") }
  }

  private static func plain(_ word: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: word)))
  }
}

import Hummingbird

/// `GET /healthz`: the process answers. `GET /readyz`: it can do its work; the lexicons are read before it listens, and it no
/// longer can once it was told to stop. `GET /metrics`: what it did so far.
struct HealthRoutes: Sendable {
  let state: ServiceState

  func add(to router: Router<some RequestContext>) {
    router.get("/healthz") { _, _ in Self.plain("ok") }
    router.get("/readyz") { _, _ in
      if !state.isReady { throw Problem(.busy, "The server is stopping.", headers: [.retryAfter: "5"]) }
      return Self.plain("ready")
    }
    router.get("/metrics") { _, _ in
      Self.plain(MetricsText(state.measurements, ready: state.isReady).text, MetricsText.contentType)
    }
  }

  private static func plain(_ text: String, _ type: String = "text/plain; charset=utf-8") -> Response {
    Response(
      status: .ok, headers: [.contentType: type, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

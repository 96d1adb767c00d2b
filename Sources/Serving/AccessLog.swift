import Hummingbird
import Logging

/// One line in the log for a request: method, route, status, milliseconds, bytes. Never text, nor the address as it came. The
/// same goes into the measurements.
struct AccessLog<Context: RequestContext>: RouterMiddleware {
  let measurements: Measurements

  func handle(
    _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    let response = try await next(request, context)
    let milliseconds = start.duration(to: clock.now) / .milliseconds(1)
    let key = Measurements.Key(
      route: context.endpointPath ?? "none", method: Self.known(request.method), status: response.status.code)
    measurements.add(key, seconds: milliseconds / 1000)
    context.logger.info(
      "request",
      metadata: [
        "method": "\(key.method)", "route": "\(key.route)", "status": "\(key.status)",
        "ms": "\((milliseconds * 10).rounded() / 10)",
        "bytes": "\(response.body.contentLength ?? 0)",
      ])
    return response
  }

  private static func known(_ method: HTTPRequest.Method) -> String {
    switch method {
    case .get, .head, .post, .put, .delete, .patch, .options, .trace, .connect: method.rawValue
    default: "other"
    }
  }
}

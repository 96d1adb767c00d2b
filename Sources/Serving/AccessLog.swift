import Hummingbird
import Logging

/// One line in the log for a request: method, route, status, milliseconds, bytes. Never text, nor the address as it came.
struct AccessLog<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    let response = try await next(request, context)
    let milliseconds = start.duration(to: clock.now) / .milliseconds(1)
    context.logger.info(
      "request",
      metadata: [
        "method": "\(Self.known(request.method))", "route": "\(context.endpointPath ?? "none")",
        "status": "\(response.status.code)", "ms": "\((milliseconds * 10).rounded() / 10)",
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

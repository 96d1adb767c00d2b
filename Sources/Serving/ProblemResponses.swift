import Hummingbird
import Logging

/// Turns every error into problem details, and tells a wrong method from a wrong address.
struct ProblemResponses<Context: RequestContext>: RouterMiddleware {
  /// The methods that each path takes.
  let methods: [String: [HTTPRequest.Method]]

  func handle(
    _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let problem as Problem {
      return problem.response
    } catch is CancellationError {
      return Problem(.busy, "The server is stopping.", headers: [.retryAfter: "5"]).closing.response
    } catch is ClientLeft {
      // Nobody reads this; the number is the one that proxies use for it in their logs.
      return Response(
        status: HTTPResponse.Status(code: 499, reasonPhrase: "Client Left"), headers: [.connection: "close"])
    } catch let error as HTTPError where error.status == .notFound {
      return unknown(request).response
    } catch {
      context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
      return Problem(.internalError, "The request could not be answered. The log of the server says more.").response
    }
  }

  private func unknown(_ request: Request) -> Problem {
    guard let allowed = methods[request.uri.path] else {
      return Problem(.notFound, "See /openapi.yaml for what there is.")
    }
    let names = allowed.map(\.rawValue).joined(separator: ", ")
    return Problem(.methodNotAllowed, "This address takes \(names).", headers: [.allow: names])
  }
}

public import Hummingbird
public import Logging
public import Pipeline
import HummingbirdCore
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The daemon, ready to run; tests build it the same way.
public func buildApplication(
  configuration: ServerConfiguration, helder: Helder, logger: Logger
) -> some ApplicationProtocol {
  application(configuration: configuration, helder: helder, state: ServiceState(), logger: logger)
}

/// The daemon, with a state that its maker can look at and change.
func application(
  configuration: ServerConfiguration, helder: Helder, state: ServiceState, logger: Logger
) -> Application<RouterResponder<ServingContext>> {
  let limits = configuration.limits
  let reader = MessageRequestReader(configuration: configuration)
  let desk = WorkDesk(configuration: configuration, state: state)
  let router = Router(context: ServingContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: AccessLog(measurements: state.measurements))
  router.add(middleware: SecurityHeaders())
  router.add(middleware: ProblemResponses(methods: allowedMethods))
  router.add(middleware: SiteCheck(hosts: configuration.acceptedHosts))
  if !configuration.tokens.isEmpty { router.add(middleware: TokenCheck(tokens: configuration.tokens)) }
  PageRoutes(helder: helder, reader: reader, desk: desk).add(to: router)
  APIRoutes(helder: helder, reader: reader, desk: desk).add(to: router)
  TranslationRoutes(helder: helder, reader: reader, desk: desk).add(to: router)
  HealthRoutes(state: state).add(to: router)
  return Application(
    router: router,
    server: .http1(
      configuration: .init(
        additionalChannelHandlers: [ConnectionGuard(answerSeconds: limits.bodySeconds), ClientPresence()],
        idleTimeout: .seconds(Int64(limits.idleSeconds)),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes, maxHeaderFieldCount: 100))),
    configuration: ApplicationConfiguration(
      address: .hostname(configuration.host, port: configuration.port),
      availableConnectionsDelegate: ConnectionCount(limit: limits.connections, measurements: state.measurements)),
    logger: logger)
}

/// Runs the daemon until it is told to stop (SIGTERM or SIGINT); requests that are under way are answered first, as long as
/// the limits allow.
public func serve(configuration: ServerConfiguration, helder: Helder, logger: Logger) async throws {
  if !configuration.isLoopback {
    let tokens = configuration.tokens.isEmpty ? "without a token" : "with a token"
    logger.warning(
      """
      LISTENING BEYOND THIS MACHINE: everyone who can reach \(configuration.host) port \(configuration.port) can use \
      Helder \(tokens) and sends messages to it unencrypted. Use 127.0.0.1, or put a proxy with TLS and a login in front.
      """)
  }
  let state = ServiceState()
  let limits = configuration.limits
  let server = application(configuration: configuration, helder: helder, state: state, logger: logger)
  // Services are stopped from the last to the first.
  var services = ServiceGroupConfiguration(
    services: [server, Draining(state: state, seconds: limits.drainSeconds)],
    gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
  services.maximumGracefulShutdownDuration = .seconds(limits.drainSeconds + limits.stopSeconds)
  try await ServiceGroup(configuration: services).run()
}

/// A logger that writes one line an event on standard error.
public func standardErrorLogger() -> Logger {
  Logger(label: "helder") { StreamLogHandler.standardError(label: $0) }
}

/// A logger that hands each event to `write` as a line of JSON.
public func jsonLogger(write: @escaping @Sendable (String) -> Void) -> Logger {
  Logger(label: "helder") { _ in JSONLogHandler(write: write) }
}

/// The methods that each path takes.
let allowedMethods: [String: [HTTPRequest.Method]] = {
  var methods: [String: [HTTPRequest.Method]] = [
    "/": [.get, .head, .post], "/check": [.post], "/v1/simplify": [.post], "/v1/score": [.post], "/v1/card": [.post],
    "/v1/translate": [.post],
    "/healthz": [.get, .head], "/readyz": [.get, .head], "/metrics": [.get, .head],
  ]
  for path in PageFile.served.keys { methods[path] = [.get, .head] }
  return methods
}()

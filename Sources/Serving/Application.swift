public import Hummingbird
public import Logging
public import Pipeline

/// The daemon, ready to run; tests build it the same way.
public func buildApplication(
  configuration: ServerConfiguration, helder: Helder, logger: Logger
) -> some ApplicationProtocol {
  let reader = MessageRequestReader(configuration: configuration)
  let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: AccessLog())
  router.add(middleware: SecurityHeaders())
  router.add(middleware: ProblemResponses(methods: allowedMethods))
  PageRoutes(helder: helder, reader: reader).add(to: router)
  APIRoutes(helder: helder, reader: reader).add(to: router)
  TranslationRoutes(helder: helder, reader: reader).add(to: router)
  HealthRoutes().add(to: router)
  return Application(
    router: router,
    configuration: ApplicationConfiguration(address: .hostname(configuration.host, port: configuration.port)),
    logger: logger)
}

/// Runs the daemon until it is told to stop (SIGTERM or SIGINT); requests that are under way are answered first.
public func serve(configuration: ServerConfiguration, helder: Helder, logger: Logger) async throws {
  if !configuration.isLoopback {
    logger.warning(
      """
      LISTENING BEYOND THIS MACHINE: everyone who can reach \(configuration.host) port \(configuration.port) can use \
      Helder and sends messages to it unencrypted. Use 127.0.0.1, or put a proxy with TLS and a login in front.
      """)
  }
  try await buildApplication(configuration: configuration, helder: helder, logger: logger).runService()
}

/// A logger that writes one line an event on standard error.
public func standardErrorLogger(level: Logger.Level = .info) -> Logger {
  var logger = Logger(label: "helder") { StreamLogHandler.standardError(label: $0) }
  logger.logLevel = level
  return logger
}

/// The methods that each path takes.
private var allowedMethods: [String: [HTTPRequest.Method]] {
  var methods: [String: [HTTPRequest.Method]] = [
    "/": [.get, .head, .post], "/check": [.post], "/v1/simplify": [.post], "/v1/score": [.post], "/v1/card": [.post],
    "/v1/translate": [.post],
    "/healthz": [.get, .head], "/readyz": [.get, .head],
  ]
  for path in PageFile.served.keys { methods[path] = [.get, .head] }
  return methods
}

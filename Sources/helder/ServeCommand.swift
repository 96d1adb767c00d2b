import ArgumentParser
import Logging
import Pipeline
import Prose
import Serving
import SystemPackage
import Translation

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Runs the daemon and the web page, by default for this machine only.")

  @Option(help: "The address to listen on (default: 127.0.0.1).")
  var host: String?

  @Option(help: "The port to listen on; 0 lets the system choose (default: 8080).")
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "Settings as JSON; docs/daemon.md names them all. Options given here go before.", valueName: "file"))
  var config: String?

  @Option(help: "How the log is written: text or json (default: text).")
  var log: LogFormat?

  @Flag(help: "Only check the settings, the lexicons and the tokens.")
  var check = false

  @OptionGroup var shared: SharedOptions
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    if let port, !(0...65535).contains(port) { throw ValidationError("--port is a number from 0 to 65535") }
  }

  func run() async throws {
    let file = try config.map(ServeSettings.init(reading:))
    let configuration = try configuration(file)
    let helder = try shared.helder()
    if check { return Console.write(Self.summary(configuration)) }
    var logger =
      (log ?? file?.log ?? .text) == .json
      ? jsonLogger { line in _ = try? FileDescriptor.standardError.writeAll(Array(line.utf8)) } : standardErrorLogger()
    if verbosity.quiet { logger.logLevel = .warning } else if verbosity.verbose { logger.logLevel = .debug }
    do {
      try await serve(configuration: configuration, helder: helder, logger: logger)
    } catch {
      throw Failure(
        code: 4,
        message: """
          helder: can't listen on \(configuration.host):\(configuration.port): \(error); choose another --port or --host
          """)
    }
  }

  /// The settings of the file, with the options over them.
  private func configuration(_ file: ServeSettings?) throws -> ServerConfiguration {
    var configuration = ServerConfiguration(
      host: host ?? file?.host ?? "127.0.0.1", port: port ?? file?.port ?? 8080, profile: shared.profile,
      mode: shared.mode, today: { [day = shared.referenceDate] in day ?? .today })
    configuration.tokens = try TokenFile.tokens(in: file?.tokenFile)
    guard let file else { return configuration }
    if let size = file.maximumBodySize { configuration.maximumBodySize = size }
    configuration.limits = file.limits
    configuration.hosts = file.hosts?.map { $0.lowercased() } ?? []
    configuration.proxies = file.proxies ?? []
    if let translation = file.translation, let settings = try translation.settings() {
      configuration.translation = TranslationService(
        translator: Translator(settings, cache: try translation.cache()), host: settings.endpoint.host,
        languages: try translation.offered())
    }
    return configuration
  }

  /// What was found in order.
  private static func summary(_ configuration: ServerConfiguration) -> String {
    """
    The settings are in order.
    address: \(configuration.host):\(configuration.port)\(configuration.isLoopback ? "" : ", beyond this machine")
    tokens: \(configuration.tokens.isEmpty ? "none" : "\(configuration.tokens.count)")
    translation: \(configuration.translation?.host ?? "none")

    """
  }
}

import ArgumentParser
import Pipeline
import Prose
import Serving
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
      "Settings as JSON: host, port, maximumBodySize, translation. Options given here go before.", valueName: "file"))
  var config: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let port, !(0...65535).contains(port) { throw ValidationError("--port is a number from 0 to 65535") }
  }

  func run() async throws {
    let file = try config.map(ServeSettings.init(reading:))
    let host = host ?? file?.host ?? "127.0.0.1"
    let port = port ?? file?.port ?? 8080
    var configuration = ServerConfiguration(
      host: host, port: port, profile: shared.profile, mode: shared.mode,
      today: { [day = shared.referenceDate] in day ?? .today })
    if let size = file?.maximumBodySize { configuration.maximumBodySize = size }
    if let translation = file?.translation, let settings = try translation.settings() {
      configuration.translation = TranslationService(
        translator: Translator(settings, cache: try translation.cache()), host: settings.endpoint.host,
        languages: try translation.offered())
    }
    let helder = try shared.helder()
    do {
      try await serve(configuration: configuration, helder: helder, logger: standardErrorLogger())
    } catch {
      throw Failure(
        code: 4, message: "helder: can't listen on \(host):\(port): \(error); choose another --port or --host")
    }
  }
}

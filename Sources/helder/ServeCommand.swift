import ArgumentParser
import Pipeline
import Prose
import Serving

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Runs the daemon and the web page, by default for this machine only.")

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 lets the system choose.")
  var port = 8080

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
  }

  func run() async throws {
    let configuration = ServerConfiguration(
      host: host, port: port, profile: shared.profile, mode: shared.mode,
      today: { [day = shared.referenceDate] in day ?? .today })
    let helder = try shared.helder()
    do {
      try await serve(configuration: configuration, helder: helder, logger: standardErrorLogger())
    } catch {
      throw Failure(
        code: 4, message: "helder: can't listen on \(host):\(port): \(error); choose another --port or --host")
    }
  }
}

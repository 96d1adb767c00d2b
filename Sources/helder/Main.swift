import ArgumentParser

/// `helder`: school messages in, plain Dutch out.
struct HelderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helder",
    abstract: "Makes Dutch school messages easy to read without losing a fact.",
    discussion: """
      Exit codes: 0 done; 1 some messages failed; 2 usage; 3 input unreadable; 4 output not writable;
      5 endpoint failed. Nothing leaves this machine, unless 'translate' is told an endpoint.
      """,
    version: Version.current,
    subcommands: [
      SimplifyCommand.self, ScoreCommand.self, CardCommand.self, TranslateCommand.self, BatchCommand.self,
      FilterCommand.self, ReportCommand.self, HistoryCommand.self, ServeCommand.self, LexiconCommand.self,
      RulesCommand.self,
    ])
}

@main
enum Main {
  static func main() async {
    do {
      var command = try HelderCommand.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(error)
    }
  }

  /// Ends the process as the contract says: usage is 2, where the argument parser would say 64.
  private static func leave(_ error: any Error) -> Never {
    let failure = error as? Failure
    let parserCode = HelderCommand.exitCode(for: error)
    if let failure {
      Console.error(failure.message)
    } else {
      let message = HelderCommand.fullMessage(for: error)
      if parserCode == .success {
        Console.write(message.isEmpty ? "" : message + "\n")
      } else if !message.isEmpty {
        Console.error(message)
      }
    }
    let code = failure?.code ?? (parserCode == .validationFailure ? 2 : parserCode.rawValue)
    HelderCommand.exit(withError: ExitCode(code))
  }
}

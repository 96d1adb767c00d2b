import ArgumentParser
import Formats
import Pipeline
import Prose

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Says how hard a message is: as a whole, and sentence by sentence.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @OptionGroup var messages: MessageFiles

  @Option(help: "How to write the result: table or json.")
  var format: Format = .table

  @Option(help: "For whom: a2, b1 or b2.")
  var profile: Profile = .b1

  @OptionGroup var verbosity: Verbosity

  func run() throws {
    let helder = try Helder()
    let options = Options(profile: profile, referenceDate: .today)
    let report = TextReport(usesColour: Terminal.usesColour(unless: verbosity.noColor))
    try forEachMessage(messages, verbosity) { name, message in
      let score = helder.score(message, options: options)
      switch format {
      case .table:
        try Console.write(Array(((messages.files.count > 1 ? "== \(name) ==\n" : "") + report.text(score)).utf8))
      case .json: try Console.write(ResultJSON.encode(score) + [0x0A])
      }
    }
  }
}

import ArgumentParser
import Batch
import History
import Prose
import Report
import SystemPackage

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "How readable a school's messages were, as one page in Dutch.",
    discussion: """
      Reads a history that helder batch made. Weeks, groups, senders and words with few messages are left out, so that no \
      figure is about one teacher; --least and --least-senders say how few.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, csv, json
  }

  @Option(help: ArgumentHelp("The history that helder batch made.", valueName: "file"))
  var history: String

  @Option(help: ArgumentHelp("Where to write the report; - for standard output.", valueName: "file"))
  var out: String

  @Option(help: "html, csv or json.")
  var format: Format = .html

  @Option(help: ArgumentHelp("The first day of messages to count.", valueName: "YYYY-MM-DD"))
  var from: Day?

  @Option(help: ArgumentHelp("The last day of messages to count.", valueName: "YYYY-MM-DD"))
  var to: Day?

  @Option(help: ArgumentHelp("The school's name, for the title.", valueName: "name"))
  var school: String?

  @Option(help: ArgumentHelp("The fewest messages that a figure may rest on.", valueName: "number"))
  var least = Suppression().messages

  @Option(
    name: .customLong("least-senders"),
    help: ArgumentHelp(
      "The fewest kinds of sender of a group, and groups of a kind of sender, that are told of.", valueName: "number"))
  var leastSenders = Suppression().senders

  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    guard least >= 1, leastSenders >= 1 else { throw ValidationError("--least and --least-senders are at least 1") }
  }

  func run() throws {
    let report: Report
    do throws(HistoryFailure) {
      report = try Report(
        History(path: history, mustExist: true), from: from, to: to,
        suppression: Suppression(messages: least, senders: leastSenders))
    } catch {
      throw Failure(BatchFailure(error))
    }
    let text =
      switch format {
      case .html: ReportPage(report, school: school).html
      case .csv: report.csv
      case .json: report.json
      }
    try Console.write(Array(text.utf8), toFile: out)
    if verbosity.verbose { Console.error("helder: \(report.messages) messages counted") }
  }
}

public import ArgumentParser
public import Batch
import Formats
import Glibc
import History
import Lexicons
import Prose
import Synchronization

/// Whether Ctrl-C or a request to end came in.
private let isAskedToStop = Atomic(false)

struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Works through many messages: folders, .jsonl, .csv, .mbox, .eml, .html, .txt, .md, .pdf and .docx.",
    discussion: """
      Writes DIR/messages.jsonl (a result a line, in the order of the input), DIR/failed.jsonl (what could not be done, with \
      file, line and reason) and DIR/summary.json. A run that was cut off goes on when the same command is given again. \
      Ctrl-C finishes what is in hand.
      """)

  @Argument(help: ArgumentHelp("Files and folders with messages.", valueName: "input"))
  var inputs: [String]

  @Option(help: ArgumentHelp("The folder to write into; it is made if need be.", valueName: "dir"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "Which column of a CSV file holds what, as in text=Bericht,date=Datum; ? shows the columns and a guess.",
      valueName: "columns"))
  var map: String?

  @Option(help: "How CSV files are written: utf-8 or windows-1252.")
  var encoding: ReadingOptions.Encoding = .utf8

  @Option(
    help: ArgumentHelp(
      "A database for measures, night after night; messages that it knows are passed over.", valueName: "file"))
  var history: String?

  @Flag(name: .customLong("keep-text"), help: "Keep the texts themselves in the history too.")
  var keepText = false

  @Option(help: "How to say on standard error what is being done: text, or json for a line of JSON each time.")
  var log: LogFormat = .text

  @OptionGroup var shared: SharedOptions
  @OptionGroup var verbosity: Verbosity

  func run() async throws {
    do {
      let files = try BatchFiles(inputs)
      if map == "?" { return try showColumns(files) }
      guard let out else { throw Failure.usage("helder: say where to write: --out DIR") }
      if keepText, history == nil { throw Failure.usage("helder: --keep-text needs --history FILE") }
      let reading = ReadingOptions(columns: try map.map { try CSVColumns($0) }, encoding: encoding)
      if reading.columns == nil, !files.files.isEmpty, files.files.allSatisfy({ $0.kind == .csv }) {
        throw Failure.usage(
          "helder: say which column holds the message, as in --map text=Bericht,date=Datum; --map ? shows the columns")
      }
      let report = BatchReport(isQuiet: verbosity.quiet, format: log)
      report.passedOver(files.ignored, byName: verbosity.verbose)
      let run = BatchRun(
        helder: try shared.helder(), options: shared.options, isDayGiven: shared.referenceDate != nil, files: files,
        reading: reading, folder: out, choices: try choices(), history: try openHistory(), keepsText: keepText)
      try await follow(run, out, report)
    } catch let failure as BatchFailure {
      throw Failure(failure)
    }
  }

  private func openHistory() throws -> History? {
    do throws(HistoryFailure) {
      return try history.map { path throws(HistoryFailure) in try History(path: path) }
    } catch {
      throw BatchFailure(error)
    }
  }

  /// What the results depend on besides options.
  private func choices() throws -> [String] {
    var choices = [Version.current]
    for name in shared.lexicon { choices.append(try LexiconFile(reading: name).text) }
    return choices
  }

  private func follow(_ run: BatchRun, _ out: String, _ report: BatchReport) async throws {
    for signal in [SIGINT, SIGTERM] { Glibc.signal(signal) { _ in isAskedToStop.store(true, ordering: .relaxed) } }
    var report = report
    let end = try await run.run(
      tell: { report.show($0) }, shouldStop: { isAskedToStop.load(ordering: .relaxed) })
    switch end {
    case .finished(let summary):
      report.end(summary, out, isStopped: false)
      if summary.failed > 0 { throw Failure.someFailed }
    case .stopped(let summary):
      report.end(summary, out, isStopped: true)
      throw Failure(code: 130, message: "")
    }
  }

  private func showColumns(_ files: BatchFiles) throws {
    for file in files.files where file.kind == .csv {
      let names: [String]
      do {
        names = try CSVColumns.header(of: file, encoding)
      } catch {
        throw Failure.unreadable("helder: \(file.path): \(error)")
      }
      Console.write("\(file.path): \(names.joined(separator: " | "))\n  perhaps: --map \(CSVColumns.guess(names))\n")
    }
  }
}

extension ReadingOptions.Encoding: ExpressibleByArgument {}

extension Failure {
  /// The exit code that the contract gives to a run that can't go on.
  init(_ failure: BatchFailure) {
    switch failure {
    case .usage(let message): self = .usage("helder: \(message)")
    case .unreadable(let message): self = .unreadable("helder: \(message)")
    case .unwritable(let message): self = .unwritable("helder: \(message)")
    }
  }
}

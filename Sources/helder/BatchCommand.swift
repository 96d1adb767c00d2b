import ArgumentParser
import Batch
import Formats
import Glibc
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

  @OptionGroup var shared: SharedOptions
  @OptionGroup var verbosity: Verbosity

  func run() async throws {
    do {
      let files = try BatchFiles(inputs)
      if map == "?" { return try showColumns(files) }
      guard let out else { throw Failure.usage("helder: say where to write: --out DIR") }
      let reading = ReadingOptions(columns: try map.map { try CSVColumns($0) }, encoding: encoding)
      if !verbosity.quiet, !files.ignored.isEmpty {
        Console.error("helder: \(files.ignored.count) files of other kinds were passed over")
        if verbosity.verbose { for path in files.ignored { Console.error("helder: passed over: \(path)") } }
      }
      let run = BatchRun(
        helder: try shared.helder(), options: shared.options, files: files, reading: reading, folder: out,
        choices: try choices())
      try await follow(run, out)
    } catch let failure as BatchFailure {
      throw Failure(failure)
    }
  }

  /// What the results depend on besides options.
  private func choices() throws -> [String] {
    var choices = [Version.current]
    for name in shared.lexicon { choices.append(try LexiconFile(reading: name).text) }
    return choices
  }

  private func follow(_ run: BatchRun, _ out: String) async throws {
    for signal in [SIGINT, SIGTERM] { Glibc.signal(signal) { _ in isAskedToStop.store(true, ordering: .relaxed) } }
    var report = ProgressReport(isQuiet: verbosity.quiet)
    let end = try await run.run(
      tell: { report.show($0) }, shouldStop: { isAskedToStop.load(ordering: .relaxed) })
    report.end()
    switch end {
    case .finished(let summary):
      if !verbosity.quiet {
        Console.error("helder: \(summary.messages) messages, \(summary.failed) failed; written to \(out)")
      }
      if summary.failed > 0 {
        Console.error("helder: see \(out)/failed.jsonl for what failed")
        throw Failure.someFailed
      }
    case .stopped(let summary):
      throw Failure(code: 130, message: "helder: stopped after \(summary.messages) messages; the same command goes on")
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

/// Says on standard error how far a run is: all the time on a terminal, else once a minute.
struct ProgressReport {
  private let isQuiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  mutating func show(_ progress: BatchRun.Progress) {
    let now = ContinuousClock.now
    guard !isQuiet, last.duration(to: now) > .seconds(isTerminal ? 0.2 : 60) else { return }
    last = now
    let seconds = Double(start.duration(to: now).components.seconds) + 0.001
    let line =
      "helder: \(progress.messages) messages, \(progress.failed) failed, \(Int(Double(progress.now) / seconds)) a second"
    if isTerminal { Console.errorInPlace(line) } else { Console.error(line) }
  }

  func end() { if isTerminal, !isQuiet { Console.error("") } }
}

import ArgumentParser
import Batch
import FoundationEssentials
import Glibc

/// How a command says what it is doing.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Says on standard error how far a run is: all the time on a terminal, else once a minute. Never holds text of a message.
struct BatchReport {
  private let isQuiet: Bool
  private let format: LogFormat
  private let isTerminal: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now

  init(isQuiet: Bool, format: LogFormat) {
    self.isQuiet = isQuiet
    self.format = format
    isTerminal = format == .text && isatty(STDERR_FILENO) == 1
  }

  /// A line of the log.
  private struct Line: Encodable {
    var time = Date().formatted(.iso8601)
    var event: String
    var messages: Int?
    var failed: Int?
    var unchanged: Int?
    var perSecond: Int?
    var secondsLeft: Int?
    var file: String?
    var line: Int?
    var reason: String?
  }

  private func log(_ line: Line) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(line) else { return }
    Console.error(String(decoding: bytes, as: UTF8.self))
  }

  /// Says which files were no messages.
  func passedOver(_ files: [String], byName: Bool) {
    guard !isQuiet, !files.isEmpty else { return }
    if format == .text { Console.error("helder: \(files.count) files of other kinds were passed over") }
    guard byName || format == .json else { return }
    for file in files {
      switch format {
      case .text: Console.error("helder: passed over: \(file)")
      case .json: log(Line(event: "passed-over", file: file))
      }
    }
  }

  mutating func show(_ progress: BatchRun.Progress) {
    for problem in progress.problems { show(problem) }
    let now = ContinuousClock.now
    guard !isQuiet, last.duration(to: now) > .seconds(isTerminal ? 0.2 : 60) else { return }
    last = now
    let seconds = start.duration(to: now) / .seconds(1)
    let rate = Int(Double(progress.now) / seconds)
    let left = progress.share > 0 ? Int(seconds * progress.left / progress.share) : nil
    switch format {
    case .text:
      let time = left.map { ", about \(Self.time($0)) left" } ?? ""
      let line = "helder: \(progress.messages) messages, \(progress.failed) failed, \(rate) a second\(time)"
      if isTerminal { Console.errorInPlace(line) } else { Console.error(line) }
    case .json:
      log(
        Line(
          event: "progress", messages: progress.messages, failed: progress.failed, perSecond: rate, secondsLeft: left))
    }
  }

  private func show(_ problem: BatchRun.Problem) {
    guard !isQuiet else { return }
    switch format {
    case .text:
      let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
      if isTerminal { Console.errorInPlace("") }
      Console.error("helder: \(place): \(problem.message)")
    case .json: log(Line(event: "failed", file: problem.file, line: problem.line, reason: problem.message))
    }
  }

  func end(_ summary: BatchSummary, _ out: String, isStopped: Bool) {
    guard !isQuiet else { return }
    switch format {
    case .text:
      if isTerminal { Console.errorInPlace("") }
      let unchanged = summary.unchanged > 0 ? ", \(summary.unchanged) unchanged" : ""
      Console.error(
        "helder: \(summary.messages) messages, \(summary.failed) failed\(unchanged); "
          + (isStopped ? "stopped; the same command goes on" : "written to \(out)"))
      if !isStopped, summary.failed > 0 { Console.error("helder: \(out)/failed.jsonl says what failed") }
    case .json:
      log(
        Line(
          event: isStopped ? "stopped" : "finished", messages: summary.messages, failed: summary.failed,
          unchanged: summary.unchanged))
    }
  }

  /// A time in seconds as people say it.
  private static func time(_ seconds: Int) -> String {
    seconds < 90 ? "\(seconds) s" : seconds < 5400 ? "\((seconds + 30) / 60) min" : "\((seconds + 1800) / 3600) h"
  }
}

import ArgumentParser
import Dispatch
import Formats
import Pipeline
import Prose
import Synchronization
import SystemPackage

struct FilterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "One JSON message a line in, one result a line out, in the same order.",
    discussion: """
      A line is {"id": "…", "text": "…"}, optionally with "format", "profile", "date" and "meta". A message that can't be \
      done gives a line with "schema": "helder.error/1"; the rest goes on, and the exit code is 1.
      """)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var verbosity: Verbosity

  func run() throws {
    let worker = LineWorker(helder: try shared.helder(), options: shared.options)
    var lines = TextLines()
    var count = 0
    var failed = 0
    func work(_ batch: [TextLines.Line]) throws {
      let answers = worker.answers(to: batch)
      count += batch.count
      failed += answers.failed
      try Console.write(answers.bytes)
    }
    do {
      while case let chunk = try FileDescriptor.standardInput.chunk(), !chunk.isEmpty { try work(lines.add(chunk)) }
    } catch let error as Errno {
      throw Failure.unreadable("helder: standard input: \(error)")
    }
    try work(lines.rest())
    if verbosity.verbose { Console.error("helder: \(count) messages, \(failed) failed") }
    if failed > 0 {
      if !verbosity.quiet {
        Console.error("helder: \(failed) of \(count) messages failed; see the lines with helder.error/1")
      }
      throw Failure.someFailed
    }
  }
}

/// Does lines on all cores and gives the answers back in the order of the lines.
struct LineWorker: Sendable {
  /// How many lines a core takes at a time.
  private static let stride = 8

  let helder: Helder
  let options: Options

  func answers(to lines: [TextLines.Line]) -> (bytes: [UInt8], failed: Int) {
    let strides = (lines.count + Self.stride - 1) / Self.stride
    let parts = Mutex([(bytes: [UInt8], failed: Int)](repeating: ([], 0), count: strides))
    DispatchQueue.concurrentPerform(iterations: strides) { part in
      var bytes: [UInt8] = []
      var failed = 0
      for line in lines[part * Self.stride..<min(lines.count, (part + 1) * Self.stride)] {
        do throws(UnreadableMessage) {
          bytes += try answer(line)
        } catch {
          failed += 1
          bytes += ResultJSON.encode(error, id: line.isTooLong ? nil : JSONLineMessage.id(of: line.bytes))
        }
        bytes.append(0x0A)
      }
      parts.withLock { $0[part] = (bytes, failed) }
    }
    return parts.withLock { parts in
      parts.reduce(into: ([], 0)) {
        $0.0 += $1.bytes; $0.1 += $1.failed
      }
    }
  }

  private func answer(_ line: TextLines.Line) throws(UnreadableMessage) -> [UInt8] {
    if line.isTooLong {
      throw UnreadableMessage.lineTooLong(line.number)
    }
    let asked = try JSONLineMessage(line.bytes, number: line.number)
    var options = options
    if let profile = asked.profile { options.profile = profile }
    if let date = asked.date { options.referenceDate = date }
    return ResultJSON.encode(helder.simplify(asked.message, options: options), id: asked.id, meta: asked.meta)
  }
}

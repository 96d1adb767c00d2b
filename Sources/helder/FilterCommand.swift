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
    var lines = JSONLines()
    var count = 0
    var failed = 0
    func work(_ batch: [JSONLines.Line]) throws {
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

/// Cuts a stream of bytes into lines. A line longer than any message can be is let go of as it comes in.
struct JSONLines {
  struct Line: Sendable {
    /// From 1.
    let number: Int
    let bytes: [UInt8]
    let isTooLong: Bool
  }

  private static let longest = MessageReader.largestMessage * 2

  private var partial: [UInt8] = []
  private var isTooLong = false
  private var number = 0

  /// The lines that these bytes complete; blank ones are counted and left out.
  mutating func add(_ chunk: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = chunk[start...].firstIndex(of: 0x0A) {
      extend(chunk[start..<end])
      if let line = take() { lines.append(line) }
      start = end + 1
    }
    extend(chunk[start...])
    return lines
  }

  /// The last line, when no line end follows it.
  mutating func rest() -> [Line] {
    if partial.isEmpty && !isTooLong { return [] }
    return take().map { [$0] } ?? []
  }

  private mutating func extend(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    if partial.count + bytes.count > Self.longest {
      isTooLong = true
      partial = []
    } else {
      partial += bytes
    }
  }

  private mutating func take() -> Line? {
    defer {
      partial = []
      isTooLong = false
    }
    number += 1
    if partial.last == 0x0D { partial.removeLast() }
    let isBlank = partial.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return isBlank && !isTooLong ? nil : Line(number: number, bytes: partial, isTooLong: isTooLong)
  }
}

/// Does lines on all cores and gives the answers back in the order of the lines.
struct LineWorker: Sendable {
  /// How many lines a core takes at a time.
  private static let stride = 8

  let helder: Helder
  let options: Options

  func answers(to lines: [JSONLines.Line]) -> (bytes: [UInt8], failed: Int) {
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

  private func answer(_ line: JSONLines.Line) throws(UnreadableMessage) -> [UInt8] {
    if line.isTooLong {
      throw UnreadableMessage(
        kind: .tooLarge, message: "the line is longer than any message may be; split it", line: line.number)
    }
    let asked = try JSONLineMessage(line.bytes, number: line.number)
    var options = options
    if let profile = asked.profile { options.profile = profile }
    if let date = asked.date { options.referenceDate = date }
    return ResultJSON.encode(helder.simplify(asked.message, options: options), id: asked.id, meta: asked.meta)
  }
}

public import Formats
import FoundationEssentials
import Glibc
public import Pipeline
import Prose
import SystemPackage

/// Many messages: reads them one after another, does them on all cores, and writes the results in the order of the input.
///
/// A run that is cut off at any moment goes on where it was when it is started again with the same files and options; its
/// results are then the same bytes as those of a run that wasn't. Memory doesn't grow with the number of messages.
public struct BatchRun: Sendable {
  /// How far a run is.
  public struct Progress: Sendable {
    /// Messages done, also by the part of this run that was cut off.
    public let messages: Int
    /// Those that could not be done.
    public let failed: Int
    /// Messages done since the start of this process.
    public let now: Int
  }

  /// How a run ended.
  public enum End: Sendable, Hashable {
    case finished(BatchSummary)
    /// The caller asked to stop; the same command goes on.
    case stopped(BatchSummary)
  }

  /// How many messages are in hand at once, and how many of these a core takes at a time.
  private static let inHand = 256
  private static let stride = 8
  /// Seconds between checkpoints at least.
  private static let interval = 1.0

  let helder: Helder
  let options: Options
  let files: BatchFiles
  let reading: ReadingOptions
  let folder: FilePath
  let choices: [String]

  /// A run over `files` that writes into `folder`, which is made if need be. `choices` is what else the results depend on,
  /// such as the version and the lexicons.
  public init(
    helder: Helder, options: Options, files: BatchFiles, reading: ReadingOptions, folder: String, choices: [String]
  ) {
    self.helder = helder
    self.options = options
    self.files = files
    self.reading = reading
    self.folder = FilePath(folder)
    self.choices =
      choices + [
        options.profile.rawValue, options.mode.rawValue, options.referenceDate.description, reading.encoding.rawValue,
        reading.columns.map { columns in
          columns.headers.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: ",")
        } ?? "",
      ]
  }

  /// Does it. `tell` hears of progress, `shouldStop` is asked between groups of messages.
  public func run(
    tell: (Progress) -> Void, shouldStop: () -> Bool
  ) async throws(BatchFailure) -> End {
    do {
      try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
    } catch {
      throw .unwritable("\(folder): the folder can't be made")
    }
    let lock = try RunLock(folder)
    defer { lock.release() }
    var checkpoint = Checkpoint(run: Checkpoint.run(files.files, choices))
    if let earlier = try Checkpoint.read(in: folder) {
      guard earlier.run == checkpoint.run else {
        throw .usage(
          "\(folder) holds a run that was cut off, over other files or with other options; finish that one, or delete "
            + "\(folder.appending(Checkpoint.name)) to start anew")
      }
      checkpoint = earlier
    } else {
      try checkpoint.write(in: folder)
    }
    var messages = try BatchOutput("messages.jsonl", in: folder, keeping: checkpoint.messageBytes)
    var failed = try BatchOutput("failed.jsonl", in: folder, keeping: checkpoint.failedBytes)
    let reader = RecordReader(files.files, reading)
    for _ in 0..<checkpoint.records { _ = await reader.next() }
    var now = 0
    var last = ContinuousClock.now
    while true {
      var group: [Record] = []
      while group.count < Self.inHand, let record = await reader.next() { group.append(record) }
      if !group.isEmpty {
        for answer in await answers(to: group) {
          try messages.write(answer.line)
          try failed.write(answer.failure)
          answer.count(in: &checkpoint.summary)
        }
        checkpoint.records += group.count
        now += group.count
        tell(Progress(messages: checkpoint.records, failed: checkpoint.summary.failed, now: now))
      }
      let isOver = group.count < Self.inHand
      let isStopped = shouldStop()
      if isOver || isStopped || last.duration(to: .now) > .seconds(Self.interval) {
        try messages.sync()
        try failed.sync()
        checkpoint.messageBytes = messages.size
        checkpoint.failedBytes = failed.size
        try checkpoint.write(in: folder)
        last = .now
      }
      if isOver { break }
      if isStopped { return .stopped(checkpoint.summary) }
    }
    try messages.finish()
    try failed.finish()
    try BatchOutput.replace(folder.appending("summary.json"), with: Self.bytes(checkpoint.summary))
    unlink(folder.appending(Checkpoint.name).string)
    return .finished(checkpoint.summary)
  }

  private static func bytes(_ summary: BatchSummary) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    guard let bytes = try? encoder.encode(summary) else { preconditionFailure("a summary holds only numbers") }
    return Array(bytes) + [0x0A]
  }

  private struct Answer: Sendable {
    /// The line for `messages.jsonl`, with its line end.
    let line: [UInt8]
    /// The line for `failed.jsonl`; empty for a message that was done.
    let failure: [UInt8]
    let summary: BatchSummary

    func count(in whole: inout BatchSummary) { whole.add(summary) }
  }

  private func answers(to group: [Record]) async -> [Answer] {
    let starts = Array(stride(from: 0, to: group.count, by: Self.stride))
    return await withTaskGroup(of: (Int, [Answer]).self) { tasks in
      for start in starts {
        let part = Array(group[start..<min(group.count, start + Self.stride)])
        tasks.addTask { (start, part.map(answer)) }
      }
      var parts: [Int: [Answer]] = [:]
      for await (start, answers) in tasks { parts[start] = answers }
      return starts.flatMap { parts[$0] ?? [] }
    }
  }

  private func answer(_ record: Record) -> Answer {
    var summary = BatchSummary()
    switch record.item {
    case .success(let item):
      var options = options
      if let profile = item.profile { options.profile = profile }
      if let date = item.date { options.referenceDate = date }
      let result = helder.simplify(item.message, options: options)
      summary.add(result)
      return Answer(
        line: ResultJSON.encode(result, id: record.id, meta: item.meta) + [0x0A], failure: [], summary: summary)
    case .failure(let error):
      summary.addFailure()
      return Answer(
        line: ResultJSON.encode(error, id: record.id) + [0x0A],
        failure: ResultJSON.encode(error, id: record.id, file: record.file, line: record.line) + [0x0A],
        summary: summary)
    }
  }
}

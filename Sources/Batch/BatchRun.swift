import Formats
import FoundationEssentials
public import History
public import Pipeline
import Prose
import SystemPackage

/// Many messages: reads them one after another, does them on all cores, and writes the results in the order of the input.
///
/// A run that is cut off at any moment goes on where it was when it is started again with the same files and options; its
/// results are then the same bytes as those of a run that wasn't. Memory doesn't grow with the number of messages.
public struct BatchRun: Sendable {
  /// A message that could not be done.
  public struct Problem: Sendable {
    /// The file in which it stands.
    public let file: String
    /// The line there; nil where the file is one message.
    public let line: Int?
    /// What is wrong; never holds text of the message.
    public let message: String
  }

  /// How far a run is.
  public struct Progress: Sendable {
    /// Messages read, also by the part of this run that was cut off.
    public let messages: Int
    /// Those that could not be done.
    public let failed: Int
    /// Messages read since the start of this process.
    public let now: Int
    /// The share of the input, 0 to 1, that these are.
    public let share: Double
    /// The share of the input, 0 to 1, that is still to be read.
    public let left: Double
    /// What could not be done since the last time.
    public let problems: [Problem]
  }

  /// How a run ended.
  public enum End: Sendable, Hashable {
    case finished(BatchSummary)
    /// The caller asked to stop; the same command goes on.
    case stopped(BatchSummary)
  }

  /// How many messages are in hand at once at most, and how many bytes of the input.
  private static let inHand = 256
  private static let bytesInHand = 4 << 20
  /// How long there is at least between checkpoints.
  private static let interval = Duration.seconds(1)

  let helder: Helder
  let options: Options
  let isDayGiven: Bool
  let files: BatchFiles
  let reading: ReadingOptions
  let folder: FilePath
  let choices: [String]
  let history: History?
  let keepsText: Bool

  /// A run over `files` that writes into `folder`, which is made if need be. `choices` is what else the results depend on,
  /// such as the version and the lexicons. `isDayGiven` is whether the options' day is the caller's, not just today's. With
  /// a `history`, measures are kept there, with the texts themselves only if it `keepsText`.
  public init(
    helder: Helder, options: Options, isDayGiven: Bool, files: BatchFiles, reading: ReadingOptions, folder: String,
    choices: [String], history: History? = nil, keepsText: Bool = false
  ) {
    self.helder = helder
    self.options = options
    self.isDayGiven = isDayGiven
    self.files = files
    self.reading = reading
    self.folder = FilePath(folder)
    self.choices = choices + [options.profile.rawValue, options.mode.rawValue]
    self.history = history
    self.keepsText = keepsText
  }

  /// Does it. `tell` hears of progress, `shouldStop` is asked between groups of messages.
  public func run(
    tell: (Progress) -> Void, shouldStop: () -> Bool
  ) async throws(BatchFailure) -> End {
    guard Digest.isThere else {
      throw .usage("a batch needs the library libcrypto; install it with: apt install libssl3")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
    } catch {
      throw .unwritable("\(folder): the folder can't be made")
    }
    let lock = try RunLock(folder)
    defer { lock.release() }
    var checkpoint = try start()
    var options = options
    if let day = Day(checkpoint.day) { options.referenceDate = day }
    let worker = Worker(
      helder: helder, options: options, hasher: MessageHash(choices + (isDayGiven ? [checkpoint.day] : [])),
      keepsEntries: history != nil, keepsText: keepsText)
    var store = RunHistory(history, run: checkpoint.run)
    try store.begin()
    var messages = try BatchOutput("messages.jsonl", in: folder, keeping: checkpoint.messageBytes)
    var failed = try BatchOutput("failed.jsonl", in: folder, keeping: checkpoint.failedBytes)
    let reader = RecordReader(files.files, reading)
    for _ in 0..<checkpoint.records { _ = await reader.next() }
    let whole = Double(max(1, files.files.reduce(0) { $0 + $1.size }))
    let before = Double(reader.position)
    var now = 0
    var last = ContinuousClock.now
    while true {
      let (group, isOver) = await Self.group(from: reader)
      let known = try store.known(group.map { worker.hasher.hash($0) })
      var problems: [Problem] = []
      for answer in await worker.answers(to: group, besides: known) {
        try messages.write(answer.line)
        try failed.write(answer.failure)
        checkpoint.summary.add(answer.summary)
        if let entry = answer.entry { store.add(entry) }
        if let problem = answer.problem { problems.append(problem) }
      }
      checkpoint.records += group.count
      now += group.count
      let position = Double(reader.position)
      tell(
        Progress(
          messages: checkpoint.records, failed: checkpoint.summary.failed, now: now,
          share: (position - before) / whole, left: max(0, 1 - position / whole), problems: problems))
      let isStopped = shouldStop()
      if isOver || isStopped || last.duration(to: .now) > Self.interval {
        try messages.sync()
        try failed.sync()
        try store.write()
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
    try BatchOutput.replace(folder.appending("summary.json"), with: checkpoint.summary.json)
    try store.finish()
    // If it stays, the next run goes on at the end of this one and does nothing.
    try? FileManager.default.removeItem(atPath: folder.appending(Checkpoint.name).string)
    return .finished(checkpoint.summary)
  }

  /// The checkpoint of a run that was cut off, or of a new one.
  private func start() throws(BatchFailure) -> Checkpoint {
    let work = Checkpoint.work(
      files.files, choices + reading.choices + (isDayGiven ? [options.referenceDate.description] : []))
    if let earlier = try Checkpoint.read(in: folder) {
      guard earlier.work == work else {
        throw .usage(
          "\(folder) holds a run that was cut off, over other files or with other options; finish that one, or delete "
            + "\(folder.appending(Checkpoint.name)) to start anew")
      }
      return earlier
    }
    let checkpoint = Checkpoint(work: work, run: UUID().uuidString, day: options.referenceDate.description)
    try checkpoint.write(in: folder)
    return checkpoint
  }

  /// The next messages, and whether they are the last.
  private static func group(from reader: RecordReader) async -> ([Record], isOver: Bool) {
    var group: [Record] = []
    var bytes = 0
    while group.count < inHand, bytes < bytesInHand {
      guard let record = await reader.next() else { return (group, true) }
      if case .success(let item) = record.item { bytes += item.message.text.utf8.count }
      group.append(record)
    }
    return (group, false)
  }
}

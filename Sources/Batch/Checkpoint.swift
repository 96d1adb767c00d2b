import FoundationEssentials
import SystemPackage

/// How far a run is. It is written after the results that it counts, so a run that is cut off goes on from here, and what was
/// written later is written again.
struct Checkpoint: Codable {
  /// Which files, options and version: another run can't go on with it.
  let work: String
  /// The run's own name in the history.
  let run: String
  /// The day on which it began, `YYYY-MM-DD`: a run that goes on after midnight gives the same results.
  let day: String
  /// Records read.
  var records = 0
  /// Bytes of `messages.jsonl` and of `failed.jsonl` that count.
  var messageBytes = 0
  var failedBytes = 0
  /// What was done so far.
  var summary = BatchSummary()

  static let name = ".helder-run"

  /// The checkpoint in a folder; nil where there is none.
  static func read(in folder: FilePath) throws(BatchFailure) -> Checkpoint? {
    let path = folder.appending(name).string
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path),
      let checkpoint = try? JSONDecoder().decode(Checkpoint.self, from: bytes)
    else { throw .unreadable("\(path): not a checkpoint of this version; delete it to start anew") }
    return checkpoint
  }

  func write(in folder: FilePath) throws(BatchFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(self) else { preconditionFailure("a checkpoint holds only numbers and text") }
    try BatchOutput.replace(folder.appending(Self.name), with: Array(bytes))
  }

  /// A name for the work of a run: these files with these choices, given as text.
  static func work(_ files: [BatchFile], _ choices: [String]) -> String {
    let parts = files.flatMap { [$0.path, "\($0.size)", "\($0.modified)"] } + choices
    return Digest.sha256(Array(parts.map { $0 + "\u{0}" }.joined().utf8))
  }
}

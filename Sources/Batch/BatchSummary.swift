import FoundationEssentials
import Prose

/// What a run did, as `summary.json` says it.
public struct BatchSummary: Codable, Sendable, Hashable {
  /// The name and version of this form.
  public private(set) var schema = "helder.batch/1"
  /// Messages read, also those that failed.
  public private(set) var messages = 0
  /// Messages that could not be done.
  public private(set) var failed = 0
  /// Messages that an earlier run had done with the same text.
  public private(set) var unchanged = 0
  /// Words in the messages done.
  public private(set) var words = 0
  /// Sentences in them.
  public private(set) var sentences = 0
  /// Edits applied.
  public private(set) var applied = 0
  /// Suggestions made.
  public private(set) var suggested = 0
  /// Messages at levels 1 to 4, before.
  public private(set) var levelsBefore = [0, 0, 0, 0]
  /// Messages at levels 1 to 4, after.
  public private(set) var levelsAfter = [0, 0, 0, 0]

  init() {}

  /// The summary as a file of JSON.
  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    guard let bytes = try? encoder.encode(self) else { preconditionFailure("a summary holds only numbers") }
    return Array(bytes) + [0x0A]
  }

  mutating func addFailure() {
    messages += 1
    failed += 1
  }

  mutating func addUnchanged() {
    messages += 1
    unchanged += 1
  }

  /// Adds what another part of the run did.
  mutating func add(_ other: BatchSummary) {
    messages += other.messages
    failed += other.failed
    unchanged += other.unchanged
    words += other.words
    sentences += other.sentences
    applied += other.applied
    suggested += other.suggested
    for level in 0..<4 {
      levelsBefore[level] += other.levelsBefore[level]
      levelsAfter[level] += other.levelsAfter[level]
    }
  }

  mutating func add(_ result: Simplification) {
    messages += 1
    words += result.original.readability.words
    sentences += result.original.readability.sentences
    let edits = result.sentences.flatMap(\.edits)
    applied += edits.count { $0.applied }
    suggested += edits.count { !$0.applied }
    if let level = result.original.readability.level { levelsBefore[level - 1] += 1 }
    if let level = result.simplified.readability.level { levelsAfter[level - 1] += 1 }
  }
}

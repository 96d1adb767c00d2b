import Formats
import History
import Pipeline
import Prose

/// What became of a message.
struct Answer: Sendable {
  /// The line for `messages.jsonl`, with its line end; empty for a message that was known.
  var line: [UInt8] = []
  /// The line for `failed.jsonl`; empty for a message that was done.
  var failure: [UInt8] = []
  var summary = BatchSummary()
  var entry: HistoryEntry?
  var problem: BatchRun.Problem?
}

/// Does messages on all cores and gives the answers in their order.
struct Worker: Sendable {
  /// How many messages a core takes at a time.
  private static let atATime = 4

  let helder: Helder
  let options: Options
  let hasher: MessageHash
  let keepsEntries: Bool
  let keepsText: Bool

  /// The answers to `records`; those whose hash is in `known` were done on an earlier night.
  func answers(to records: [Record], besides known: Set<String>) async -> [Answer] {
    let starts = Array(stride(from: 0, to: records.count, by: Self.atATime))
    return await withTaskGroup(of: (Int, [Answer]).self) { tasks in
      for start in starts {
        let part = records[start..<min(records.count, start + Self.atATime)]
        tasks.addTask { (start, part.map { answer($0, known) }) }
      }
      var parts: [Int: [Answer]] = [:]
      for await (start, answers) in tasks { parts[start] = answers }
      return starts.flatMap { parts[$0] ?? [] }
    }
  }

  private func answer(_ record: Record, _ known: Set<String>) -> Answer {
    var answer = Answer()
    switch record.item {
    case .success(let item):
      let hash = keepsEntries ? hasher.hash(record) : nil
      if let hash, known.contains(hash) {
        answer.summary.addUnchanged()
        return answer
      }
      var options = options
      if let profile = item.profile { options.profile = profile }
      if let date = item.date { options.referenceDate = date }
      let result = helder.simplify(item.message, options: options)
      answer.summary.add(result)
      answer.line = ResultJSON.encode(result, id: record.id, meta: item.meta) + [0x0A]
      if let hash {
        var entry = HistoryEntry(result, hash: hash, day: options.referenceDate, keepsText: keepsText)
        entry.school = item.school
        entry.group = item.group
        entry.sender = item.sender
        answer.entry = entry
      }
    case .failure(let error):
      answer.summary.addFailure()
      answer.line = ResultJSON.encode(error, id: record.id) + [0x0A]
      answer.failure = ResultJSON.encode(error, id: record.id, file: record.file, line: record.line) + [0x0A]
      answer.problem = BatchRun.Problem(file: record.file, line: record.line, message: error.message)
    }
    return answer
  }
}

import GRDB
public import Prose

/// Why the history can't be used.
public enum HistoryFailure: Error, Sendable, Hashable {
  /// It isn't there, or isn't a history.
  case unreadable(String)
  /// It can't be written: a full disk, no rights.
  case unwritable(String)
}

/// What was measured of messages, night after night: one SQLite file, with a write-ahead log beside it while it is open.
public struct History: Sendable {
  /// How long, in seconds, to wait for another process that writes.
  private static let patience = 30.0

  private let pool: DatabasePool
  private let path: String

  /// Opens a history, and makes it unless it `mustExist`. An older one is brought up to date.
  public init(path: String, mustExist: Bool = false) throws(HistoryFailure) {
    self.path = path
    if mustExist, !HistoryFile.exists(path) { throw .unreadable("\(path): no such file") }
    var configuration = Configuration()
    configuration.busyMode = .timeout(Self.patience)
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      try HistorySchema.migrator.migrate(pool)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .unreadable("\(path): not a history of Helder")
    } catch {
      throw .unwritable("\(path): \(Self.reason(error))")
    }
  }

  /// Says that a run starts or goes on.
  public func begin(run: String) throws(HistoryFailure) {
    try write { try $0.execute(sql: "INSERT OR IGNORE INTO run (id) VALUES (?)", arguments: [run]) }
  }

  /// Says that a run is done: its messages count as done in later runs.
  public func finish(run: String) throws(HistoryFailure) {
    try write { try $0.execute(sql: "UPDATE run SET is_finished = 1 WHERE id = ?", arguments: [run]) }
  }

  /// Which of these messages were done by an earlier run that is finished.
  public func known(_ hashes: [String], besides run: String) throws(HistoryFailure) -> Set<String> {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT 1 FROM message JOIN run ON run.id = message.run
          WHERE message.hash = ? AND run.is_finished AND run.id <> ?
          """)
      return try Set(hashes.filter { try Int.fetchOne(statement, arguments: [$0, run]) != nil })
    }
  }

  /// Adds messages of a run, all or none. A message that is there already is replaced, so adding twice is adding once.
  public func add(_ entries: [HistoryEntry], run: String) throws(HistoryFailure) {
    guard !entries.isEmpty else { return }
    try write { database in for entry in entries { try Self.add(entry, run, to: database) } }
  }

  private static func add(_ entry: HistoryEntry, _ run: String, to database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM message WHERE hash = ?").execute(arguments: [entry.hash])
    try database.cachedStatement(
      sql: """
        INSERT INTO message (hash, run, day, school, "group", sender, words, sentences, longest_sentence,
          longest_sentence_after, level, level_after, score, score_after, applied, suggested, passives, asks_late,
          reading_minutes, original, plain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      entry.hash, run, entry.day.description, entry.school, entry.group, entry.sender, entry.words, entry.sentences,
      entry.longestSentence, entry.longestSentenceAfter, entry.level, entry.levelAfter, entry.score, entry.scoreAfter,
      entry.applied, entry.suggested, entry.passives, entry.asksLate, entry.readingMinutes, entry.original, entry.plain,
    ])
    let message = database.lastInsertedRowID
    for word in entry.difficultWords {
      try database.cachedStatement(
        sql: """
          INSERT INTO word (message, kind, word, instead, count) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET count = count + excluded.count
          """
      ).execute(arguments: [message, word.kind.rawValue, word.word, word.instead, word.count])
    }
    for (number, example) in entry.examples.enumerated() {
      try database.cachedStatement(sql: "INSERT INTO example (message, number, before, after) VALUES (?, ?, ?, ?)")
        .execute(arguments: [message, number, example.before, example.after])
    }
  }

  /// Forgets the messages sent before a day, and gives the disk its room back. Returns how many there were.
  public func prune(before day: Day) throws(HistoryFailure) -> Int {
    let count = try write { database in
      try database.execute(sql: "DELETE FROM message WHERE day < ?", arguments: [day.description])
      return database.changesCount
    }
    do {
      try pool.vacuum()
      try pool.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
    } catch {
      throw .unwritable("\(path): \(Self.reason(error))")
    }
    return count
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    do {
      return try pool.read(body)
    } catch {
      throw .unreadable("\(path): \(Self.reason(error))")
    }
  }

  private func write<Value>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    do {
      return try pool.write(body)
    } catch {
      throw .unwritable("\(path): \(Self.reason(error))")
    }
  }

  /// What SQLite says, without the values of a statement.
  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "can't be used" }
    return error.message ?? error.resultCode.description
  }
}

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
  /// How long, in milliseconds, to wait for another process that writes.
  private static let patience: Int32 = 30_000

  private let database: Database
  private let path: String

  /// Opens a history, and makes it unless it `mustExist`. An older one is brought up to date.
  public init(path: String, mustExist: Bool = false) throws(HistoryFailure) {
    self.path = path
    if mustExist, !HistoryFile.exists(path) { throw .unreadable("\(path): no such file") }
    do throws(DatabaseError) {
      database = try Database(path: path, patience: Self.patience)
    } catch {
      throw .unwritable("\(path): \(error.message)")
    }
    do throws(HistorySchema.Failure) {
      try HistorySchema.prepare(database)
    } catch {
      switch error {
      case .foreign: throw .unreadable("\(path): not a history of Helder")
      case .later: throw .unreadable("\(path): made by a later version of Helder; use that version")
      case .database(let error) where error.isNoDatabase: throw .unreadable("\(path): not a history of Helder")
      case .database(let error): throw .unwritable("\(path): \(error.message)")
      }
    }
  }

  /// Says that a run starts or goes on.
  public func begin(run: String) throws(HistoryFailure) {
    try write { connection throws(DatabaseError) in
      try connection.run("INSERT OR IGNORE INTO run (id) VALUES (?)", [.text(run)])
    }
  }

  /// Says that a run is done: its messages count as done in later runs.
  public func finish(run: String) throws(HistoryFailure) {
    try write { connection throws(DatabaseError) in
      try connection.run("UPDATE run SET is_finished = 1 WHERE id = ?", [.text(run)])
    }
  }

  /// Which of these messages were done by an earlier run that is finished.
  public func known(_ hashes: [String], besides run: String) throws(HistoryFailure) -> Set<String> {
    try read { connection throws(DatabaseError) in
      let statement = try connection.prepare(
        """
        SELECT 1 FROM message JOIN run ON run.id = message.run
        WHERE message.hash = ? AND run.is_finished AND run.id <> ?
        """)
      var known: Set<String> = []
      for hash in hashes {
        try statement.forEachRow([.text(hash), .text(run)], of: connection) { _ in known.insert(hash) }
      }
      return known
    }
  }

  /// Adds messages of a run, all or none. A message that is there already is replaced, so adding twice is adding once.
  public func add(_ entries: [HistoryEntry], run: String) throws(HistoryFailure) {
    guard !entries.isEmpty else { return }
    try write { connection throws(DatabaseError) in
      let statements = try HistoryStatements(connection)
      for entry in entries { try statements.add(entry, run: run, to: connection) }
    }
  }

  /// Forgets the messages sent before a day, and gives the disk its room back. Returns how many there were.
  public func prune(before day: Day) throws(HistoryFailure) -> Int {
    let count = try write { connection throws(DatabaseError) in
      try connection.run("DELETE FROM message WHERE day < ?", [.text(day.description)])
      return connection.changes
    }
    do throws(DatabaseError) {
      try database.read { connection throws(DatabaseError) in
        try connection.execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw .unwritable("\(path): \(error.message)")
    }
    return count
  }

  func read<Value: Sendable>(
    _ body: (DatabaseConnection) throws(DatabaseError) -> Value
  ) throws(HistoryFailure) -> Value {
    do throws(DatabaseError) {
      return try database.read(body)
    } catch {
      throw .unreadable("\(path): \(error.message)")
    }
  }

  private func write<Value: Sendable>(
    _ body: (DatabaseConnection) throws(DatabaseError) -> Value
  ) throws(HistoryFailure) -> Value {
    do throws(DatabaseError) {
      return try database.write(body)
    } catch {
      throw .unwritable("\(path): \(error.message)")
    }
  }
}

/// The tables, version by version. A version that has been released never changes; a change is a new one.
enum HistorySchema {
  /// Marks a SQLite file as a history: "Hldr".
  private static let application = 0x486C_6472

  private static let versions = [
    """
    CREATE TABLE run (
      id TEXT PRIMARY KEY NOT NULL,
      is_finished INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE message (
      id INTEGER PRIMARY KEY,
      hash TEXT NOT NULL UNIQUE,
      run TEXT NOT NULL REFERENCES run(id),
      day TEXT NOT NULL,
      school TEXT, "group" TEXT, sender TEXT,
      words INTEGER NOT NULL, sentences INTEGER NOT NULL,
      longest_sentence INTEGER NOT NULL, longest_sentence_after INTEGER NOT NULL,
      level INTEGER, level_after INTEGER, score REAL, score_after REAL,
      applied INTEGER NOT NULL, suggested INTEGER NOT NULL, passives INTEGER NOT NULL,
      asks_late INTEGER NOT NULL, reading_minutes REAL NOT NULL,
      original TEXT, plain TEXT
    ) STRICT;
    CREATE INDEX message_day ON message(day);
    CREATE TABLE word (
      message INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
      kind TEXT NOT NULL, word TEXT NOT NULL, instead TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (message, kind, word)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE example (
      message INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
      number INTEGER NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
      PRIMARY KEY (message, number)
    ) STRICT, WITHOUT ROWID;
    """
  ]

  /// Why the tables can't be used.
  enum Failure: Error {
    /// It is a database of another program.
    case foreign
    /// A later version of Helder made it.
    case later
    case database(DatabaseError)
  }

  /// Brings a file up to date; a new file gets all tables. Nothing is written to a file that isn't a history.
  static func prepare(_ database: Database) throws(Failure) {
    let state: State
    do throws(DatabaseError) {
      state = try database.read { connection throws(DatabaseError) in try State(connection) }
      if state == .usable { try database.read(makeReady) }
    } catch {
      throw .database(error)
    }
    switch state {
    case .usable: return
    case .foreign: throw .foreign
    case .later: throw .later
    }
  }

  private static func makeReady(_ connection: DatabaseConnection) throws(DatabaseError) {
    try connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON")
    guard try connection.number("user_version") < versions.count else { return }
    try connection.inTransaction { connection throws(DatabaseError) in
      // Another process may have done it meanwhile.
      for sql in versions.dropFirst(try connection.number("user_version")) { try connection.execute(sql) }
      try connection.execute("PRAGMA application_id = \(application); PRAGMA user_version = \(versions.count)")
    }
  }

  private enum State {
    case usable, foreign, later

    init(_ connection: DatabaseConnection) throws(DatabaseError) {
      let isEmpty = try connection.rows("SELECT 1 FROM sqlite_schema LIMIT 1").isEmpty
      if !isEmpty, try connection.number("application_id") != application {
        self = .foreign
      } else {
        self = try connection.number("user_version") > versions.count ? .later : .usable
      }
    }
  }
}

extension DatabaseConnection {
  /// A number that SQLite keeps of the file.
  fileprivate func number(_ pragma: String) throws(DatabaseError) -> Int {
    try rows("PRAGMA \(pragma)").first?.first?.integer ?? 0
  }
}

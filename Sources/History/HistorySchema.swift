import GRDB

/// The tables, version by version. A version that has been released never changes; a change is a new one.
enum HistorySchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(
        sql: """
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
          """)
    }
    return migrator
  }
}

import CSQLite
import Synchronization

/// What SQLite says when it can't do something; without the values of the statement.
struct DatabaseError: Error {
  /// SQLite's code.
  let code: Int32
  /// SQLite's words.
  let message: String

  /// The file is no database.
  var isNoDatabase: Bool { code == Int32(csqlite_not_a_database) }
}

/// One SQLite file, used by one thread at a time.
final class Database: Sendable {
  private let connection: Mutex<DatabaseConnection>

  /// Opens a file, and makes it where it isn't there. Waits `patience` milliseconds for another process that writes.
  init(path: String, patience: Int32) throws(DatabaseError) {
    connection = Mutex(try DatabaseConnection(path: path, patience: patience))
  }

  /// Reads.
  func read<Value: Sendable>(
    _ body: (DatabaseConnection) throws(DatabaseError) -> Value
  ) throws(DatabaseError) -> Value {
    try connection.withLock { connection throws(DatabaseError) in try body(connection) }
  }

  /// Writes all or nothing.
  func write<Value: Sendable>(
    _ body: (DatabaseConnection) throws(DatabaseError) -> Value
  ) throws(DatabaseError) -> Value {
    try connection.withLock { connection throws(DatabaseError) in try connection.inTransaction(body) }
  }
}

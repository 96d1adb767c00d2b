import CSQLite

/// A value of a statement or of a row.
enum DatabaseValue: Sendable, Hashable {
  case none
  case integer(Int)
  case real(Double)
  case text(String)

  init(_ value: Int?) { self = value.map(Self.integer) ?? .none }
  init(_ value: Double?) { self = value.map(Self.real) ?? .none }
  init(_ value: String?) { self = value.map(Self.text) ?? .none }

  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var real: Double? { if case .real(let value) = self { value } else { nil } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
}

/// A connection to a SQLite file, which SQLite itself lets several threads use. The only Swift file that speaks to SQLite.
@safe final class DatabaseConnection: Sendable {
  nonisolated(unsafe) private let connection: OpaquePointer

  init(path: String, patience: Int32) throws(DatabaseError) {
    var opened: OpaquePointer?
    let code = unsafe csqlite_open(path, patience, &opened)
    guard code == Int32(csqlite_ok), let connection = unsafe opened else {
      let error = unsafe DatabaseError(code: code, message: String(cString: csqlite_message(opened)))
      unsafe csqlite_close(opened)
      throw error
    }
    unsafe self.connection = connection
  }

  deinit { unsafe csqlite_close(connection) }

  /// How many rows the last statement changed.
  var changes: Int { unsafe Int(csqlite_changes(connection)) }

  /// The number of the row that was added last.
  var lastID: Int { unsafe Int(csqlite_last_id(connection)) }

  /// Carries out statements that take and give no values.
  func execute(_ sql: String) throws(DatabaseError) {
    let code = unsafe csqlite_execute(connection, sql)
    if code != Int32(csqlite_ok) { throw error(code) }
  }

  /// Carries out one statement.
  func run(_ sql: String, _ values: [DatabaseValue]) throws(DatabaseError) { try prepare(sql).run(values, of: self) }

  /// The rows that a question gives.
  func rows(_ sql: String, _ values: [DatabaseValue] = []) throws(DatabaseError) -> [[DatabaseValue]] {
    var rows: [[DatabaseValue]] = []
    try forEachRow(sql, values) { rows.append($0) }
    return rows
  }

  /// Hands over the rows that a question gives, one by one.
  func forEachRow(
    _ sql: String, _ values: [DatabaseValue], _ take: ([DatabaseValue]) -> Void
  ) throws(DatabaseError) {
    try prepare(sql).forEachRow(values, of: self, take)
  }

  /// Does all of what `body` does, or nothing.
  func inTransaction<Value: Sendable>(
    _ body: (DatabaseConnection) throws(DatabaseError) -> Value
  ) throws(DatabaseError) -> Value {
    try execute("BEGIN IMMEDIATE")
    do throws(DatabaseError) {
      let value = try body(self)
      try execute("COMMIT")
      return value
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
  }

  /// A statement, which must not outlive the connection.
  func prepare(_ sql: String) throws(DatabaseError) -> DatabaseStatement {
    var made: OpaquePointer?
    let code = unsafe csqlite_prepare(connection, sql, &made)
    guard let statement = unsafe made else { throw error(code) }
    return unsafe DatabaseStatement(statement)
  }

  fileprivate func error(_ code: Int32) -> DatabaseError {
    unsafe DatabaseError(code: code, message: String(cString: csqlite_message(connection)))
  }
}

/// A statement that can be carried out again and again.
@safe final class DatabaseStatement {
  private let statement: OpaquePointer

  fileprivate init(_ statement: OpaquePointer) { unsafe self.statement = statement }

  deinit { unsafe csqlite_finish(statement) }

  /// Carries it out with these values.
  func run(_ values: [DatabaseValue], of connection: DatabaseConnection) throws(DatabaseError) {
    try forEachRow(values, of: connection) { _ in }
  }

  /// Carries it out with these values, and hands over its rows.
  func forEachRow(
    _ values: [DatabaseValue], of connection: DatabaseConnection, _ take: ([DatabaseValue]) -> Void
  ) throws(DatabaseError) {
    defer { unsafe csqlite_reset(statement) }
    for (index, value) in values.enumerated() {
      let code = bind(value, at: Int32(index + 1))
      if code != Int32(csqlite_ok) { throw connection.error(code) }
    }
    while true {
      switch unsafe csqlite_step(statement) {
      case Int32(csqlite_row): take((0..<(unsafe csqlite_column_count(statement))).map(value))
      case Int32(csqlite_done): return
      case let code: throw connection.error(code)
      }
    }
  }

  private func bind(_ value: DatabaseValue, at place: Int32) -> Int32 {
    switch value {
    case .none: return Int32(csqlite_ok)
    case .integer(let value): return unsafe csqlite_bind_integer(statement, place, Int64(value))
    case .real(let value): return unsafe csqlite_bind_real(statement, place, value)
    case .text(let value): return unsafe csqlite_bind_text(statement, place, value, Int32(value.utf8.count))
    }
  }

  private func value(_ column: Int32) -> DatabaseValue {
    switch unsafe csqlite_column_type(statement, column) {
    case Int32(csqlite_integer): return .integer(Int(unsafe csqlite_column_integer(statement, column)))
    case Int32(csqlite_real): return .real(unsafe csqlite_column_real(statement, column))
    case Int32(csqlite_text):
      var count: Int32 = 0
      let start = unsafe csqlite_column_text(statement, column, &count)
      return .text(
        unsafe String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self))
    default: return .none
    }
  }
}

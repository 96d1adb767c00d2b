import CCSV

/// A row of a CSV file.
public struct CSVRow: Sendable, Hashable {
  /// Where the row starts, from 1; a field between quotes may hold line ends.
  public let line: Int
  /// The bytes of its fields, quotes taken off.
  public let fields: [[UInt8]]
}

/// The rows of a CSV file (RFC 4180), from its lines. The only Swift file that speaks to libcsv.
@safe public struct CSVRows: ~Copyable {
  /// The most bytes that a row may have.
  static let largestRow = MessageReader.largestMessage * 2

  private let reader: OpaquePointer
  private var start = 0
  private var size = 0

  /// Rows of fields with `delimiter` between them. Fails where libcsv isn't installed.
  public init(delimiter: Character) throws(UnreadableMessage) {
    guard let code = delimiter.asciiValue, let reader = unsafe ccsv_open(code) else {
      throw UnreadableMessage(
        kind: .missingProgram, message: "CSV files need the library libcsv; install it with: apt install libcsv3")
    }
    unsafe self.reader = reader
  }

  deinit { unsafe ccsv_close(reader) }

  /// Takes a line, numbered from 1, without its line end, and gives the row that ends with it; nil for a blank line and
  /// inside a field between quotes.
  public mutating func add(_ line: TextLines.Line) throws(UnreadableMessage) -> CSVRow? {
    if !(unsafe ccsv_is_open(reader)) {
      start = line.number
      size = 0
    }
    size += line.bytes.count + 1
    guard !line.isTooLong, size <= Self.largestRow else {
      throw UnreadableMessage(
        kind: .tooLarge, message: "the row that starts here is longer than any message; is a quote left open?",
        line: start)
    }
    let bytes = line.bytes + [0x0A]
    let isComplete = unsafe bytes.withUnsafeBytes { bytes in
      unsafe bytes.baseAddress.map { unsafe ccsv_line(reader, $0, bytes.count) } ?? false
    }
    return isComplete ? row() : nil
  }

  /// The end of the file: a field that is still open is an error.
  public mutating func finish() throws(UnreadableMessage) {
    if unsafe ccsv_is_open(reader) {
      throw UnreadableMessage(
        kind: .badMessage, message: "a quote that opens in the row that starts here is never closed", line: start)
    }
  }

  private func row() -> CSVRow {
    var fields: [[UInt8]] = []
    for index in 0..<(unsafe ccsv_field_count(reader)) {
      var count = 0
      let start = unsafe ccsv_field(reader, index, &count)
      fields.append(unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)))
    }
    return CSVRow(line: start, fields: fields)
  }
}

import FoundationEssentials
import Formats
import Prose

/// A CSV file with a message a row.
final class CSVSource: RecordSource {
  private let path: String
  private let lines: FileLines
  private let encoding: ReadingOptions.Encoding
  private var rows: CSVRows
  private let places: [CSVColumns.Field: Int]
  private let width: Int
  private var isOver = false

  init(_ path: String, _ options: ReadingOptions) throws(UnreadableMessage) {
    guard let columns = options.columns else {
      throw UnreadableMessage(
        kind: .badMessage,
        message: "say which column holds the message, as in --map text=Bericht,date=Datum; --map ? shows the columns")
    }
    self.path = path
    encoding = options.encoding
    lines = try FileLines(path, keepsBlank: true)
    let (header, delimiter) = try Self.header(of: path, encoding)
    rows = try CSVRows(delimiter: delimiter)
    places = try columns.places(in: header)
    width = header.count
    // The header itself.
    while let line = try lines.next(), try rows.add(line) == nil {}
  }

  var position: Int { lines.position }

  /// The columns of a file.
  static func header(of path: String, _ encoding: ReadingOptions.Encoding) throws(UnreadableMessage) -> (
    names: [String], delimiter: Character
  ) {
    let first = try FileLines(path, keepsBlank: true)
    guard let line = try first.next(), !line.bytes.isEmpty else {
      throw UnreadableMessage(kind: .empty, message: "the file has no first row with the names of its columns", line: 1)
    }
    let delimiter = [";", ",", "\t"].max { left, right in
      count(left, line.bytes) < count(right, line.bytes)
    }
    let separator = delimiter.flatMap(\.first) ?? ","
    var rows = try CSVRows(delimiter: separator)
    guard let row = try rows.add(line) else {
      throw UnreadableMessage(kind: .badMessage, message: "the names of the columns must stand on one line", line: 1)
    }
    var names: [String] = []
    for field in row.fields { names.append(try string(field, encoding, line: 1)) }
    return (names, separator)
  }

  private static func count(_ delimiter: String, _ bytes: [UInt8]) -> Int {
    bytes.count { $0 == delimiter.utf8.first }
  }

  func next() -> Record? {
    while !isOver {
      do throws(UnreadableMessage) {
        guard let line = try lines.next() else {
          isOver = true
          try rows.finish()
          return nil
        }
        if let row = try rows.add(line) { return record(row) }
      } catch {
        // What follows an open quote can't be trusted.
        isOver = true
        return Record(
          file: path, line: error.line, id: "\(path):\(error.line ?? 0)", ownID: nil, item: .failure(error))
      }
    }
    return nil
  }

  private func record(_ row: CSVRow) -> Record {
    var id: String?
    do throws(UnreadableMessage) {
      guard row.fields.count == width else {
        throw UnreadableMessage(
          kind: .badMessage, message: "the row has \(row.fields.count) fields, the first row has \(width)",
          line: row.line)
      }
      var values: [CSVColumns.Field: String] = [:]
      for (field, place) in places {
        let text = try Self.string(row.fields[place], encoding, line: row.line)
        if !text.isEmpty { values[field] = text }
      }
      id = values[.id]
      return Record(
        file: path, line: row.line, id: id ?? "\(path):\(row.line)", ownID: id,
        item: .success(try item(values, line: row.line)))
    } catch {
      return Record(
        file: path, line: row.line, id: id ?? "\(path):\(row.line)", ownID: id, item: .failure(error))
    }
  }

  private func item(_ values: [CSVColumns.Field: String], line: Int) throws(UnreadableMessage) -> Record.Item {
    guard let text = values[.text] else {
      throw UnreadableMessage(kind: .empty, message: "the message is empty", line: line)
    }
    guard text.utf8.count <= MessageReader.largestMessage else {
      throw UnreadableMessage(kind: .tooLarge, message: "the message has more than 8 MB", line: line)
    }
    var format: Message.Format?
    if let name = values[.format] {
      format = Message.Format(rawValue: name)
      guard format != nil else {
        throw UnreadableMessage(kind: .badMessage, message: "the format is text, html or markdown", line: line)
      }
    }
    var date: Day?
    if let name = values[.date] {
      date = CSVColumns.day(name)
      guard date != nil else {
        throw UnreadableMessage(
          kind: .badMessage, message: "the date isn't written as 2026-10-03 or 3-10-2026", line: line)
      }
    }
    return Record.Item(
      message: MessageReader.message(text, as: format), date: date, school: values[.school], group: values[.group],
      sender: values[.sender])
  }

  private static func string(
    _ bytes: [UInt8], _ encoding: ReadingOptions.Encoding, line: Int
  ) throws(UnreadableMessage) -> String {
    switch encoding {
    case .utf8:
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw UnreadableMessage(
          kind: .notUTF8, message: "not UTF-8; say so if the file is Windows-1252: --encoding windows-1252", line: line)
      }
      return text
    case .windows1252:
      return Windows1252.string(bytes)
    }
  }
}

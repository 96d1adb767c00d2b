/// Something wrong in a lexicon, with the place where a person finds it.
public struct LexiconProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name as it was given.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// What is wrong and what to do.
  public var message: String

  /// `file:line:column: message`.
  public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// A lexicon file as it was read from disk or from the binary.
public struct LexiconFile: Sendable {
  /// Its name, for messages.
  public var name: String
  /// Its text.
  public var text: String

  /// A file's name and text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// Rows of a lexicon: tab-separated, a header line first, `#` lines and blank lines passed over.
struct TabSeparated {
  struct Row {
    let file: String
    let line: Int
    let cells: [Substring]

    subscript(_ column: Int) -> String { String(cells[column]) }

    /// A problem in one of the row's columns.
    func problem(_ message: String, column: Int = 0) -> LexiconProblem {
      let before = cells.prefix(min(column, cells.count)).reduce(0) { $0 + $1.count + 1 }
      return LexiconProblem(file: file, line: line, column: before + 1, message: message)
    }
  }

  let rows: [Row]
  let problems: [LexiconProblem]

  init(_ file: LexiconFile, header: [String]) {
    var rows: [Row] = []
    var problems: [LexiconProblem] = []
    var number = 0
    var sawHeader = false
    // By bytes: a lexicon of thousands of rows is read at each start, and characters take ten times as long.
    for bytes in file.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Substring.init)
      let row = Row(file: file.name, line: number, cells: cells)
      if !sawHeader {
        sawHeader = true
        if row.cells.map(String.init) != header {
          problems.append(
            row.problem("the first line must be the header: \(header.joined(separator: ", ")), with tabs between"))
          break
        }
        continue
      }
      if row.cells.count == header.count {
        rows.append(row)
      } else {
        problems.append(
          row.problem(
            "\(row.cells.count) columns where \(header.count) are needed (\(header.joined(separator: ", "))); put one tab between columns",
            column: min(row.cells.count, header.count) - 1))
      }
    }
    if !sawHeader {
      problems.append(
        LexiconProblem(
          file: file.name, line: 1, column: 1,
          message: "the file is empty; the first line must be the header: \(header.joined(separator: ", "))"))
    }
    self.rows = rows
    self.problems = problems
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The pieces between these ASCII signs, without spaces at either end; none that is empty, unless told. By bytes, like
  /// all that is read at each start.
  func pieces(_ separator: Unicode.Scalar, keepingEmpty: Bool = false) -> [String] {
    let pieces = self[...].utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
      .map { Substring($0).trimmed }
    return keepingEmpty ? pieces : pieces.filter { !$0.isEmpty }
  }

  /// The same without spaces at either end.
  var trimmed: String {
    let space = UInt8(ascii: " ")
    var rest = self[...].utf8[...]
    while rest.first == space { rest = rest.dropFirst() }
    while rest.last == space { rest = rest.dropLast() }
    return String(Substring(rest))
  }
}

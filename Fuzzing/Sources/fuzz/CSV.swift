import Formats

/// Rows of CSV: written as RFC 4180 says, they are read as they were.
@Sendable func csv(_ bytes: [UInt8]) {
  for delimiter in [Character(";"), ",", "\t"] {
    let found = rows(bytes, delimiter)
    let written = found.flatMap { row in
      row.map { field in
        // By scalars: a quote may be one character with the mark before it.
        text(field).unicodeScalars.reduce(into: "\"") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
      }.joined(separator: String(delimiter)).utf8 + [0x0D, 0x0A]
    }
    let again = rows(Array(written), delimiter)
    // A line end inside a field is read as \n.
    let expected = found.map { row in row.map { text($0).replacing("\r\n", with: "\n") } }
    require(
      again.map { row in row.map(text) } == expected,
      "\(found.map { $0.map(text) }) became \(again.map { $0.map(text) })")
  }
}

private func rows(_ bytes: [UInt8], _ delimiter: Character) -> [[[UInt8]]] {
  var rows: [[[UInt8]]] = []
  do throws(UnreadableMessage) {
    var reader = try CSVRows(delimiter: delimiter)
    var lines = TextLines(keepsBlank: true)
    for line in lines.add(bytes) + lines.rest() { if let row = try reader.add(line) { rows.append(row.fields) } }
    try reader.finish()
  } catch {
    // An open quote: what stood before it is taken.
    require(error.kind != .missingProgram, error.message)
  }
  return rows
}

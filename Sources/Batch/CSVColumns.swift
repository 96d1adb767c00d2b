public import Formats
import Prose

/// Which column of a CSV file holds what.
public struct CSVColumns: Sendable, Hashable {
  /// What a column can hold.
  public enum Field: String, Sendable, CaseIterable {
    case id, text, date, school, group, sender, format
  }

  /// The header that holds a field.
  let headers: [Field: String]

  /// Reads `text=Bericht,date=Datum`. Errors say what can stand there.
  public init(_ mapping: String) throws(BatchFailure) {
    var headers: [Field: String] = [:]
    for pair in mapping.split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let field = Field(rawValue: String(sides[0])), !sides[1].isEmpty else {
        let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage("--map: '\(pair)' is not FIELD=COLUMN with a field of \(known)")
      }
      headers[field] = String(sides[1])
    }
    guard headers[.text] != nil else {
      throw .usage("--map: say which column holds the message, as in text=Bericht; --map ? shows the columns")
    }
    self.headers = headers
  }

  /// The place of each field in a file with this first row.
  func places(in header: [String]) throws(UnreadableMessage) -> [Field: Int] {
    var places: [Field: Int] = [:]
    for (field, name) in headers {
      guard let place = header.firstIndex(of: name) else {
        throw UnreadableMessage(
          kind: .badMessage,
          message: "there is no column '\(name)'; the columns are \(header.joined(separator: ", "))", line: 1)
      }
      places[field] = place
    }
    return places
  }

  /// The names of the columns of a CSV file.
  public static func header(
    of file: BatchFile, _ encoding: ReadingOptions.Encoding
  ) throws(UnreadableMessage) -> [String] {
    try CSVSource.header(of: file.path, encoding).names
  }

  /// What columns with these headers may hold, for `--map ?`: a guess that a person has to look at.
  public static func guess(_ header: [String]) -> String {
    let names: [(Field, [String])] = [
      (.text, ["bericht", "tekst", "inhoud", "text", "message", "body"]),
      (.date, ["datum", "verzonden", "date", "verstuurd"]), (.school, ["school", "locatie"]),
      (.group, ["groep", "klas", "group"]), (.sender, ["afzender", "rol", "sender", "van"]), (.id, ["id", "nummer"]),
      (.format, ["format", "formaat"]),
    ]
    return names.compactMap { field, words in
      header.first { column in words.contains { column.lowercased().contains($0) } }.map { "\(field.rawValue)=\($0)" }
    }.joined(separator: ",")
  }

  /// A day as `2026-10-03`, `3-10-2026` or `03/10/2026`, with or without a time behind it.
  static func day(_ text: String) -> Day? {
    if let day = Day(String(text.prefix(10))) { return day }
    let first = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first ?? ""
    let numbers = first.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." }).map { Int($0) }
    guard numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2], year > 1000 else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }
}

/// How files are read that don't say so themselves.
public struct ReadingOptions: Sendable, Hashable {
  /// How the bytes of a CSV file stand for letters.
  public enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
  }

  /// The columns of CSV files; nil when not said.
  public var columns: CSVColumns?
  /// How CSV files are written.
  public var encoding: Encoding

  /// These choices.
  public init(columns: CSVColumns? = nil, encoding: Encoding = .utf8) {
    self.columns = columns
    self.encoding = encoding
  }

  /// What of them the results depend on.
  var choices: [String] {
    let columns = columns?.headers.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: ",")
    return [encoding.rawValue, columns ?? ""]
  }
}

import FoundationEssentials

/// The file of a history.
enum HistoryFile {
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}

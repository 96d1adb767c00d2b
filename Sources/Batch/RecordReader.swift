import Formats

/// All messages of the files, one after another. Holds one message at a time (of a CSV or JSONL file: one piece of the file).
final class RecordReader {
  private let files: [BatchFile]
  private let options: ReadingOptions
  private var place = 0
  private var source: (any RecordSource)?

  init(_ files: [BatchFile], _ options: ReadingOptions) {
    self.files = files
    self.options = options
  }

  /// The next message; nil at the end.
  func next() async -> Record? {
    while true {
      if let record = await source?.next() { return record }
      source = nil
      guard place < files.count else { return nil }
      let file = files[place]
      place += 1
      do {
        source = try Self.source(file, options)
      } catch {
        return Record(file: file.path, line: error.line, id: file.path, item: .failure(error))
      }
    }
  }

  private static func source(
    _ file: BatchFile, _ options: ReadingOptions
  ) throws(UnreadableMessage) -> any RecordSource {
    switch file.kind {
    case .jsonLines: try JSONLineSource(file.path)
    case .csv: try CSVSource(file.path, options)
    case .mail: try MailSource(file.path, isMailbox: false)
    case .mailbox: try MailSource(file.path, isMailbox: true)
    case .message(let format):
      SingleSource(file.path) { () throws(UnreadableMessage) in
        try MessageReader.read(OpenFile.bytes(of: file.path), as: format)
      }
    case .converted(let converter):
      SingleSource(file.path) { () async throws(UnreadableMessage) in
        try await converter.message(of: file.path)
      }
    }
  }
}

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
}

/// The messages of one file.
protocol RecordSource: AnyObject {
  /// The next message; nil at the end.
  func next() async -> Record?
}

/// A file that is one message.
private final class SingleSource: RecordSource {
  private let path: String
  private var read: (() async throws(UnreadableMessage) -> Message)?

  init(_ path: String, _ read: @escaping () async throws(UnreadableMessage) -> Message) {
    self.path = path
    self.read = read
  }

  func next() async -> Record? {
    guard let read else { return nil }
    self.read = nil
    do {
      return Record(file: path, line: nil, id: path, item: .success(Record.Item(message: try await read())))
    } catch {
      return Record(file: path, line: error.line, id: path, item: .failure(error))
    }
  }
}

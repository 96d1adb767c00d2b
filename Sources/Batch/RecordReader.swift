import Formats
import Prose

/// All messages of the files, one after another. Holds one message at a time (of a CSV or JSONL file: one piece of the file).
final class RecordReader {
  private let files: [BatchFile]
  private let options: ReadingOptions
  private var place = 0
  private var source: (any RecordSource)?
  private var bytesOfFilesDone = 0

  init(_ files: [BatchFile], _ options: ReadingOptions) {
    self.files = files
    self.options = options
  }

  /// The bytes of the files that were read.
  var position: Int { bytesOfFilesDone + (source?.position ?? 0) }

  /// The next message; nil at the end.
  func next() async -> Record? {
    while true {
      if let record = await source?.next() { return record }
      if source != nil { bytesOfFilesDone += files[place - 1].size }
      source = nil
      guard place < files.count else { return nil }
      let file = files[place]
      place += 1
      do throws(UnreadableMessage) {
        source = try Self.source(file, options)
      } catch {
        bytesOfFilesDone += file.size
        return Record(file: file.path, line: error.line, id: file.path, ownID: nil, item: .failure(error))
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
    case .message, .converted: SingleSource(file)
    }
  }
}

/// The messages of one file.
protocol RecordSource: AnyObject {
  /// The bytes of the file that were read.
  var position: Int { get }
  /// The next message; nil at the end.
  func next() async -> Record?
}

/// A file that is one message.
private final class SingleSource: RecordSource {
  private let file: BatchFile
  private var isDone = false

  init(_ file: BatchFile) { self.file = file }

  var position: Int { 0 }

  func next() async -> Record? {
    if isDone { return nil }
    isDone = true
    do throws(UnreadableMessage) {
      let item = Record.Item(message: try await message())
      return Record(file: file.path, line: nil, id: file.path, ownID: nil, item: .success(item))
    } catch {
      return Record(file: file.path, line: error.line, id: file.path, ownID: nil, item: .failure(error))
    }
  }

  private func message() async throws(UnreadableMessage) -> Message {
    switch file.kind {
    case .converted(let converter): return try await converter.message(of: file.path)
    case .message(let format):
      let message = try MessageReader.read(OpenFile.bytes(of: file.path), as: format)
      guard message.text.contains(where: { !$0.isWhitespace }) else {
        throw UnreadableMessage(kind: .empty, message: "the file has no text")
      }
      return message
    case .jsonLines, .csv, .mail, .mailbox: preconditionFailure("these have sources of their own")
    }
  }
}

import FoundationEssentials
public import Prose

/// A file with messages.
public struct BatchFile: Sendable, Hashable {
  /// What is in it, by its ending.
  public enum Kind: Sendable, Hashable {
    /// One JSON message a line.
    case jsonLines
    /// A table with a message a row.
    case csv
    /// One e-mail.
    case mail
    /// Many e-mails (mbox).
    case mailbox
    /// One message; its format by what is in it where nil.
    case message(Message.Format?)
    /// One message that another program makes text of.
    case converted(Converter)
  }

  /// The path as it was given; of a file in a folder, the folder's path and its own.
  public let path: String
  /// What is in it.
  public let kind: Kind
  /// Bytes, and seconds since 1970 of the last change: to see that a run goes on with the same files.
  let size: Int
  let modified: Double

  static func kind(of path: String) -> Kind? {
    switch path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() {
    case "jsonl", "ndjson": .jsonLines
    case "csv", "tsv": .csv
    case "eml": .mail
    case "mbox": .mailbox
    case "html", "htm": .message(.html)
    case "md", "markdown": .message(.markdown)
    case "txt", "text": .message(nil)
    case "pdf": .converted(.pdf)
    case "docx": .converted(.docx)
    default: nil
    }
  }
}

/// What a run reads.
public struct BatchFiles: Sendable {
  /// The files, in order of the arguments, those of a folder in order of their paths.
  public private(set) var files: [BatchFile] = []
  /// Files in folders of a kind that Helder doesn't read.
  public private(set) var ignored: [String] = []

  /// Finds the files that arguments name; a folder stands for all files in it and in its folders. Hidden files and links
  /// to folders are passed over.
  public init(_ arguments: [String]) throws(BatchFailure) {
    for argument in arguments {
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: argument) else {
        throw .unreadable("\(argument): no such file or folder")
      }
      if attributes[.type] as? FileAttributeType == .typeDirectory {
        try addFolder(argument)
      } else if !add(argument) {
        throw .unreadable(
          "\(argument): a kind of file that can't be read; use .jsonl, .csv, .eml, .mbox, .html, .txt, .md, .pdf or .docx"
        )
      }
    }
  }

  private mutating func addFolder(_ folder: String) throws(BatchFailure) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .unreadable("\(folder): the folder can't be read")
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      switch (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType {
      case .typeDirectory?: try addFolder(path)
      case .typeRegular?, .typeSymbolicLink?: if !add(path) { ignored.append(path) }
      default: ignored.append(path)
      }
    }
  }

  private mutating func add(_ path: String) -> Bool {
    guard let kind = BatchFile.kind(of: path) else { return false }
    let attributes = (try? FileManager.default.attributesOfItem(atPath: path)) ?? [:]
    files.append(
      BatchFile(
        path: path, kind: kind, size: (attributes[.size] as? Int) ?? 0,
        modified: (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0))
    return true
  }
}

public import Foundation
import Formats
public import Prose

/// The messages of the folder Corpus with what people expect of them.
public struct CorpusMessage: Sendable, CustomStringConvertible {
  /// The folder.
  public let folder: URL
  /// The message as it is read from its file.
  public let message: Message
  /// The day it was sent.
  public let date: Day

  /// The folder's name.
  public var description: String { folder.lastPathComponent }

  /// All messages, in order of their names.
  public static let all: [CorpusMessage] = {
    let corpus = repository.appending(path: "Corpus")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: corpus.path)) ?? []
    return names.sorted().compactMap { CorpusMessage(corpus.appending(path: $0)) }
  }()

  private init?(_ folder: URL) {
    struct About: Decodable { let date: String }
    guard
      let about = try? JSONDecoder().decode(About.self, from: Data(contentsOf: folder.appending(path: "about.json"))),
      let date = Day(about.date)
    else { return nil }
    for (name, format) in [("message.txt", Message.Format.text), ("message.md", .markdown), ("message.html", .html)] {
      guard let data = try? Data(contentsOf: folder.appending(path: name)),
        let message = try? MessageReader.read([UInt8](data), as: format)
      else { continue }
      self.folder = folder
      self.message = message
      self.date = date
      return
    }
    return nil
  }

  /// A file of the folder as text; nil when there is none.
  public func file(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}

/// The root of the repository, found from this file.
public let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Compares a text with what a person has accepted before, kept in a file. With `ACCEPT=1` in the environment the file is
/// written anew, for a person to read with `git diff` before it is committed. Returns the lines that differ.
public func differences(from file: URL, _ actual: String) -> [String] {
  if ProcessInfo.processInfo.environment["ACCEPT"] == "1" {
    try? Data(actual.utf8).write(to: file)
    return []
  }
  // Foundation's own reader would leave out a byte order mark.
  guard let expected = (try? Data(contentsOf: file)).map({ String(decoding: $0, as: UTF8.self) }) else {
    return ["\(file.lastPathComponent) is missing; make it with: make accept"]
  }
  if expected == actual { return [] }
  let changes = actual.split(separator: "\n", omittingEmptySubsequences: false)
    .difference(from: expected.split(separator: "\n", omittingEmptySubsequences: false))
  return changes.map { change in
    switch change {
    case .insert(let line, let text, _): "+ \(line + 1): \(text)"
    case .remove(let line, let text, _): "- \(line + 1): \(text)"
    }
  } + ["read the change, and accept it with: make accept"]
}

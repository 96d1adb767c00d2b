import FoundationEssentials
import SystemPackage
import Synchronization

/// Translations on disk, by what was sent: never the message itself. One file of JSON lines that only its owner may read;
/// when it grows over its limit, the older half is dropped.
public final class TranslationCache: Sendable {
  /// What a translation belongs to.
  struct Key: Hashable, Codable, Sendable {
    /// The provider, its address and model.
    let engine: String
    /// The code of the language.
    let language: String
    /// As it was sent.
    let sent: String
  }

  private struct Line: Codable {
    let key: Key
    let answer: String
  }

  private struct State {
    var answers: [Key: String] = [:]
    /// Oldest first.
    var order: [Key] = []
    var bytes = 0
  }

  private let path: FilePath
  private let limit: Int
  private let state: Mutex<State>

  /// The cache in a file, which need not exist yet, of at most `limit` bytes. Lines that can't be read are passed over.
  public init(path: String, limit: Int) throws {
    self.path = FilePath(path)
    self.limit = limit
    var state = State()
    let file = try FileDescriptor.open(self.path, .readWrite, options: [.create], permissions: .ownerReadWrite)
    defer { try? file.close() }
    var bytes: [UInt8] = []
    while bytes.count <= 2 * limit {
      let chunk = try unsafe [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        unsafe count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if chunk.isEmpty { break }
      bytes += chunk
    }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(line)) else { continue }
      if state.answers.updateValue(line.answer, forKey: line.key) == nil { state.order.append(line.key) }
    }
    state.bytes = bytes.count
    self.state = Mutex(state)
  }

  func answer(_ key: Key) -> String? { state.withLock { $0.answers[key] } }

  /// Keeps answers. What can't be written is only kept in memory: a translation doesn't fail because a disk is full.
  func keep(_ new: [(Key, String)]) {
    state.withLock { state in
      var lines: [UInt8] = []
      for (key, answer) in new where state.answers.updateValue(answer, forKey: key) == nil {
        state.order.append(key)
        lines += Self.line(key, answer)
      }
      guard !lines.isEmpty else { return }
      state.bytes += lines.count
      if state.bytes <= limit {
        try? write(lines, [.create, .append])
      } else {
        let dropped = state.order.count / 2
        for key in state.order.prefix(dropped) { state.answers[key] = nil }
        state.order.removeFirst(dropped)
        let kept = state.order.flatMap { key in state.answers[key].map { Self.line(key, $0) } ?? [] }
        state.bytes = kept.count
        try? write(kept, [.create, .truncate])
      }
    }
  }

  private static func line(_ key: Key, _ answer: String) -> [UInt8] {
    Wire.bytes(Line(key: key, answer: answer)) + [0x0A]
  }

  private func write(_ bytes: [UInt8], _ options: FileDescriptor.OpenOptions) throws {
    let file = try FileDescriptor.open(path, .writeOnly, options: options, permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }
}

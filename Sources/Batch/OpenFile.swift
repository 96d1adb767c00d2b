import Formats
import SystemPackage

/// A file of the input that is read from start to end.
final class OpenFile {
  let descriptor: FileDescriptor

  init(_ path: String) throws(UnreadableMessage) {
    do {
      descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
    } catch {
      throw UnreadableMessage(kind: .badMessage, message: "the file can't be opened: \(error)")
    }
  }

  deinit { try? descriptor.close() }

  /// The next bytes; none at the end.
  func chunk() throws(UnreadableMessage) -> [UInt8] {
    do {
      return unsafe try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        unsafe count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    } catch {
      throw UnreadableMessage(kind: .badMessage, message: "the file can't be read: \(error)")
    }
  }

  /// The bytes of a file, as many as the largest message may have and a piece more.
  static func bytes(of path: String) throws(UnreadableMessage) -> [UInt8] {
    let file = try OpenFile(path)
    var bytes: [UInt8] = []
    while bytes.count <= MessageReader.largestMessage, case let chunk = try file.chunk(), !chunk.isEmpty {
      bytes += chunk
    }
    return bytes
  }
}

/// The lines of a file, one at a time.
final class FileLines {
  private let file: OpenFile
  private var cutter: TextLines
  private var waiting: ArraySlice<TextLines.Line> = []
  private var isAtEnd = false
  /// The bytes of the file that were read.
  private(set) var position = 0

  init(_ path: String, keepsBlank: Bool = false) throws(UnreadableMessage) {
    file = try OpenFile(path)
    cutter = TextLines(keepsBlank: keepsBlank)
  }

  /// The next line; nil at the end.
  func next() throws(UnreadableMessage) -> TextLines.Line? {
    while waiting.isEmpty && !isAtEnd {
      let chunk: [UInt8]
      do throws(UnreadableMessage) {
        chunk = try file.chunk()
      } catch {
        isAtEnd = true
        throw error
      }
      position += chunk.count
      isAtEnd = chunk.isEmpty
      waiting = (isAtEnd ? cutter.rest() : cutter.add(chunk))[...]
    }
    return waiting.popFirst()
  }
}

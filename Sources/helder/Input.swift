import Formats
import Prose
import SystemPackage

/// A message named on the command line.
struct Input {
  /// The file's name, or `-` for standard input.
  let name: String

  /// Reads the whole message. `format` of nil goes by the file's ending, then by what is in it.
  func message(as format: Message.Format?) throws(Failure) -> Message {
    let bytes = try Self.bytes(of: name)
    do {
      return try MessageReader.read(bytes, as: format ?? formatByName)
    } catch {
      throw .unreadable("helder: \(name): \(error)")
    }
  }

  private var formatByName: Message.Format? {
    switch FilePath(name).extension?.lowercased() {
    case "html", "htm": .html
    case "md", "markdown": .markdown
    default: nil
    }
  }

  /// The bytes of a file, one more at most than the largest message has.
  static func bytes(of name: String) throws(Failure) -> [UInt8] {
    do {
      let file = name == "-" ? FileDescriptor.standardInput : try FileDescriptor.open(FilePath(name), .readOnly)
      defer { if name != "-" { try? file.close() } }
      var bytes: [UInt8] = []
      while bytes.count <= MessageReader.largestMessage, case let chunk = try file.chunk(), !chunk.isEmpty {
        bytes += chunk
      }
      return bytes
    } catch {
      throw .unreadable("helder: \(name): \(error)")
    }
  }
}

extension FileDescriptor {
  /// The next bytes, as many as are there; none at the end.
  func chunk() throws -> [UInt8] {
    unsafe try [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
      unsafe count = try read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }
}

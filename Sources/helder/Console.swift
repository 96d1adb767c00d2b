import FoundationEssentials
import SystemPackage

/// Standard output and standard error.
enum Console {
  /// Writes all of the bytes; a reader that has gone away ends the process quietly, as in any pipe.
  static func write(_ bytes: [UInt8], to file: FileDescriptor = .standardOutput) throws(Failure) {
    do {
      _ = try file.writeAll(bytes)
    } catch let error as Errno where error == .brokenPipe {
      throw Failure(code: 0, message: "")
    } catch {
      throw .unwritable("helder: can't write the output: \(error)")
    }
  }

  /// Writes a file, whole or not at all; `-` is standard output.
  static func write(_ bytes: [UInt8], toFile name: String) throws(Failure) {
    if name == "-" { return try write(bytes) }
    do {
      try Data(bytes).write(to: URL(filePath: name), options: .atomic)
    } catch {
      throw .unwritable("helder: \(name): the file can't be written")
    }
  }

  /// Writes text whose failure nobody could be told of.
  static func write(_ text: String) { _ = try? FileDescriptor.standardOutput.writeAll(Array(text.utf8)) }

  /// A line on standard error.
  static func error(_ message: String) {
    guard !message.isEmpty else { return }
    _ = try? FileDescriptor.standardError.writeAll(Array((message + "\n").utf8))
  }

  /// A line on standard error that the next one takes the place of.
  static func errorInPlace(_ message: String) {
    _ = try? FileDescriptor.standardError.writeAll(Array("\r\u{1B}[2K\(message)".utf8))
  }
}

import FoundationEssentials
import Glibc
import SystemPackage

/// A file of results that grows, and takes its name only when it is whole.
struct BatchOutput: ~Copyable {
  private let descriptor: FileDescriptor
  private let partial: FilePath
  private let final: FilePath
  /// The bytes in it.
  private(set) var size: Int

  /// Opens `name` in `folder`, with the first `size` bytes that an earlier run wrote.
  init(_ name: String, in folder: FilePath, keeping size: Int) throws(BatchFailure) {
    let final = folder.appending(name)
    let partial = folder.appending(name + ".part")
    // The run was cut off after this file had its name, and before the run was over.
    if !FileManager.default.fileExists(atPath: partial.string), size > 0, Self.size(of: final) == size {
      try Self.rename(final, partial)
    }
    descriptor = try Self.open(partial, keeping: size)
    self.final = final
    self.partial = partial
    self.size = size
  }

  private static func open(_ path: FilePath, keeping size: Int) throws(BatchFailure) -> FileDescriptor {
    do {
      let file = try FileDescriptor.open(
        path, .readWrite, options: .create, permissions: [.ownerReadWrite, .groupRead])
      guard try file.seek(offset: 0, from: .end) >= size else {
        try? file.close()
        throw BatchFailure.unwritable(
          "\(path) is shorter than the run had written; delete \(Checkpoint.name) beside it to start anew")
      }
      try file.resize(to: Int64(size))
      _ = try file.seek(offset: Int64(size), from: .start)
      return file
    } catch let failure as BatchFailure {
      throw failure
    } catch {
      throw .unwritable("\(path): \(error)")
    }
  }

  deinit { try? descriptor.close() }

  mutating func write(_ bytes: [UInt8]) throws(BatchFailure) {
    guard !bytes.isEmpty else { return }
    do {
      try descriptor.writeAll(bytes)
      size += bytes.count
    } catch {
      throw .unwritable("\(partial): \(error)")
    }
  }

  /// Makes sure that what was written is on the disk.
  func sync() throws(BatchFailure) {
    guard fsync(descriptor.rawValue) == 0 else { throw .unwritable("\(partial): \(Errno(rawValue: errno))") }
  }

  /// Gives the file its name.
  func finish() throws(BatchFailure) { try Self.rename(partial, final) }

  /// Writes a file whole or not at all.
  static func replace(_ path: FilePath, with bytes: [UInt8]) throws(BatchFailure) {
    let partial = FilePath(path.string + ".part")
    do {
      let file = try FileDescriptor.open(
        partial, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite, .groupRead])
      defer { try? file.close() }
      try file.writeAll(bytes)
      guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      throw .unwritable("\(partial): \(error)")
    }
    try rename(partial, path)
  }

  private static func size(of path: FilePath) -> Int? {
    guard let file = try? FileDescriptor.open(path, .readOnly) else { return nil }
    defer { try? file.close() }
    return (try? file.seek(offset: 0, from: .end)).map { Int($0) }
  }

  private static func rename(_ old: FilePath, _ new: FilePath) throws(BatchFailure) {
    guard unsafe Glibc.rename(old.string, new.string) == 0 else {
      throw .unwritable("\(new): \(Errno(rawValue: errno))")
    }
    // The name is on the disk only when its folder is.
    if let folder = try? FileDescriptor.open(new.removingLastComponent(), .readOnly) {
      _ = fsync(folder.rawValue)
      try? folder.close()
    }
  }
}

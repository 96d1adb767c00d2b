import Glibc
import SystemPackage

/// Keeps two runs from writing into one folder.
struct RunLock {
  private let descriptor: FileDescriptor

  init(_ folder: FilePath) throws(BatchFailure) {
    do {
      descriptor = try FileDescriptor.open(folder, .readOnly)
    } catch {
      throw .unwritable("\(folder): \(error)")
    }
    guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 else {
      try? descriptor.close()
      throw .usage("another run is writing into \(folder); wait for it, or choose another folder")
    }
  }

  func release() { try? descriptor.close() }
}

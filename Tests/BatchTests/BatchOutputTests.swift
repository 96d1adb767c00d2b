import Foundation
import SystemPackage
import Testing

@testable import Batch

struct BatchOutputTests {
  private func inFolder(_ body: (FilePath) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(FilePath(folder.path))
  }

  private func text(_ path: FilePath) -> String? {
    FileManager.default.contents(atPath: path.string).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aFileHasItsNameOnlyWhenItIsWhole() throws {
    try inFolder { folder in
      var output = try BatchOutput("x", in: folder, keeping: 0)
      try output.write(Array("een".utf8))
      #expect(text(folder.appending("x")) == nil)
      try output.finish()
      #expect(text(folder.appending("x")) == "een")
    }
  }

  @Test func whatTheCheckpointDoesNotCountIsWrittenAnew() throws {
    try inFolder { folder in
      var cutOff = try BatchOutput("x", in: folder, keeping: 0)
      try cutOff.write(Array("een, tw".utf8))
      var output = try BatchOutput("x", in: folder, keeping: 3)
      try output.write(Array(", drie".utf8))
      try output.finish()
      #expect(text(folder.appending("x")) == "een, drie")
    }
  }

  /// The state that a kill between the last rename and the end of a run leaves behind.
  @Test func aFileThatHasItsNameAlreadyIsTakenUpAgain() throws {
    try inFolder { folder in
      var output = try BatchOutput("x", in: folder, keeping: 0)
      try output.write(Array("een".utf8))
      try output.finish()
      let again = try BatchOutput("x", in: folder, keeping: 3)
      try again.finish()
      #expect(text(folder.appending("x")) == "een")
    }
  }

  @Test func aFileThatIsTooShortIsAnError() throws {
    try inFolder { folder in
      #expect(throws: BatchFailure.self) { _ = try BatchOutput("x", in: folder, keeping: 3) }
    }
  }
}

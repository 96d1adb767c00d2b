import Foundation
import Prose
import Testing

@testable import History

struct HistoryTests {
  private func inHistory(_ body: (History) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(History(path: folder.appending(path: "h.sqlite").path))
  }

  private func entry(_ hash: String, _ day: String, word: String = "indien") throws -> HistoryEntry {
    var entry = HistoryEntry(hash: hash, day: try #require(Day(day)))
    entry.words = 8
    entry.level = 3
    entry.difficultWords = [.init(kind: .difficult, word: word, instead: "als", count: 2)]
    return entry
  }

  private func rows(_ history: History) throws -> [HistoryRow] {
    var rows: [HistoryRow] = []
    try history.forEachMessage { rows.append($0) }
    return rows
  }

  @Test func addingTwiceIsAddingOnce() throws {
    try inHistory { history in
      try history.begin(run: "a")
      for _ in 0..<2 { try history.add([try entry("1", "2026-09-01"), try entry("2", "2026-09-02")], run: "a") }
      #expect(try rows(history).map(\.hash) == ["1", "2"])
      let words = try history.words(.difficult, least: 1, limit: 9)
      #expect(words.map { [$0.messages, $0.count] } == [[2, 4]])
      #expect(words[0].instead == "als")
    }
  }

  @Test func onlyFinishedRunsMakeAMessageKnown() throws {
    try inHistory { history in
      try history.begin(run: "a")
      try history.add([try entry("1", "2026-09-01")], run: "a")
      #expect(try history.known(["1", "2"], besides: "b") == [])
      try history.finish(run: "a")
      #expect(try history.known(["1", "2"], besides: "b") == ["1"])
      #expect(try history.known(["1", "2"], besides: "a") == [])
    }
  }

  @Test func pruningForgetsMessagesAndTheirWords() throws {
    try inHistory { history in
      try history.begin(run: "a")
      try history.add([try entry("1", "2025-09-01"), try entry("2", "2026-09-02", word: "thans")], run: "a")
      #expect(try history.prune(before: try #require(Day("2026-09-02"))) == 1)
      #expect(try rows(history).map(\.hash) == ["2"])
      #expect(try history.words(.difficult, least: 1, limit: 9).map(\.word) == ["thans"])
    }
  }

  @Test func aHistoryThatMustExistIsNotMade() {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    #expect(throws: HistoryFailure.unreadable("\(path): no such file")) { try History(path: path, mustExist: true) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func theDatabaseOfAnotherProgramIsLeftAlone() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let other = try DatabaseConnection(path: path, patience: 0)
    try other.execute("CREATE TABLE pupil (name TEXT)")
    let before = FileManager.default.contents(atPath: path)
    #expect(throws: HistoryFailure.unreadable("\(path): not a history of Helder")) { try History(path: path) }
    #expect(FileManager.default.contents(atPath: path) == before)
  }

  @Test func aLaterVersionIsLeftAlone() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
    _ = try History(path: path)
    try DatabaseConnection(path: path, patience: 0).execute("PRAGMA user_version = 99")
    #expect(throws: HistoryFailure.unreadable("\(path): made by a later version of Helder; use that version")) {
      try History(path: path)
    }
  }

  @Test func nothingIsAddedOfMessagesThatCanNotAllBeAdded() throws {
    try inHistory { history in
      let entries = [try entry("1", "2026-09-01")]
      #expect(throws: HistoryFailure.self) { try history.add(entries, run: "a run that never began") }
      #expect(try rows(history) == [])
    }
  }
}

import Prose
import Testing

@testable import Batch

struct MessageHashTests {
  private func record(_ text: String, line: Int = 1, ownID: String? = nil, group: String? = nil) -> Record {
    var item = Record.Item(message: Message(text: text))
    item.group = group
    return Record(file: "x", line: line, id: ownID ?? "x:\(line)", ownID: ownID, item: .success(item))
  }

  @Test func theSameMessageHasTheSameNameWhereverItStands() {
    let hash = MessageHash(["1", "b1"])
    #expect(hash.hash(record("Hoi", line: 1)) == hash.hash(record("Hoi", line: 9)))
    #expect(hash.hash(record("Hoi"))?.count == 64)
  }

  @Test func whateverTheResultDependsOnChangesTheName() {
    let hash = MessageHash(["1", "b1"])
    let others = [
      hash.hash(record("Hoi!")), hash.hash(record("Hoi", ownID: "a")), hash.hash(record("Hoi", group: "a")),
      MessageHash(["2", "b1"]).hash(record("Hoi")), MessageHash(["1b1"]).hash(record("Hoi")), hash.hash(record("Hoi")),
    ]
    #expect(Set(others).count == others.count)
  }
}

import Formats

/// A file with one JSON message a line.
final class JSONLineSource: RecordSource {
  private let path: String
  private let lines: FileLines

  init(_ path: String) throws(UnreadableMessage) {
    self.path = path
    lines = try FileLines(path)
  }

  var position: Int { lines.position }

  func next() -> Record? {
    var place: TextLines.Line?
    do throws(UnreadableMessage) {
      guard let line = try lines.next() else { return nil }
      place = line
      if line.isTooLong { throw UnreadableMessage.lineTooLong(line.number) }
      let read = try JSONLineMessage(line.bytes, number: line.number)
      let item = Record.Item(
        message: read.message, profile: read.profile, date: read.date, school: read.school, group: read.group,
        sender: read.sender, meta: read.meta)
      return Record(
        file: path, line: line.number, id: read.id ?? "\(path):\(line.number)", ownID: read.id, item: .success(item))
    } catch {
      let id = place.flatMap { $0.isTooLong ? nil : JSONLineMessage.id(of: $0.bytes) }
      return Record(
        file: path, line: error.line ?? place?.number, id: id ?? "\(path):\(place?.number ?? 0)", ownID: id,
        item: .failure(error))
    }
  }
}

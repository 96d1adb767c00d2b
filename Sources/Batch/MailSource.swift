import Formats
import SystemPackage

/// An e-mail, or a mailbox with many.
final class MailSource: RecordSource {
  private let path: String
  private let isMailbox: Bool
  private let file: OpenFile
  private var mailbox: Mailbox
  private var number = 0

  init(_ path: String, isMailbox: Bool) throws(UnreadableMessage) {
    self.path = path
    self.isMailbox = isMailbox
    file = try OpenFile(path)
    mailbox = try Mailbox(descriptor: file.descriptor.rawValue, isMailbox: isMailbox)
  }

  var position: Int { mailbox.position }

  func next() -> Record? {
    number += 1
    let id = isMailbox ? "\(path)#\(number)" : path
    do throws(UnreadableMessage) {
      guard let mail = try mailbox.next() else { return nil }
      return Record(
        file: path, line: nil, id: id, ownID: nil,
        item: .success(Record.Item(message: mail.message, date: mail.date)))
    } catch {
      var error = error
      if isMailbox { error.message = "mail \(number): \(error.message)" }
      return Record(file: path, line: nil, id: id, ownID: nil, item: .failure(error))
    }
  }
}

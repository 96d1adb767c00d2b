import Formats
import Glibc

/// Mail and mailboxes, whatever is wrong with them: there is an end to the mails, and each is a message.
@Sendable func mail(_ bytes: [UInt8]) {
  for isMailbox in [false, true] {
    guard let file = tmpfile() else { fatalError("no file for a mail") }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
    fflush(file)
    lseek(fileno(file), 0, SEEK_SET)
    var mailbox: Mailbox
    do throws(UnreadableMessage) {
      mailbox = try Mailbox(descriptor: fileno(file), isMailbox: isMailbox)
    } catch {
      fatalError("\(error.message)")
    }
    var count = 0
    var isOver = false
    while !isOver {
      do throws(UnreadableMessage) {
        guard let mail = try mailbox.next() else { break }
        _ = tiled(mail.message)
      } catch {
        isOver = !isMailbox
      }
      count += 1
      require(count <= bytes.count + 1, "more mails than bytes")
      require(mailbox.position <= bytes.count, "read behind the end")
    }
  }
}

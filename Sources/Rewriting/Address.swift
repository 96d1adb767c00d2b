import Prose

/// How a message speaks to its readers: with *u* or with *je*.
enum Address: Sendable {
  case formal, familiar

  /// The one that the prose of a document uses; nil when it uses neither or both.
  init?(_ document: Document) {
    var formal = 0
    var familiar = 0
    for block in document.blocks where block.isProse {
      for word in block.sentences.lazy.flatMap(\.words) {
        switch word.lowercased {
        case "u", "uw", "uzelf": formal += 1
        case "je", "jij", "jou", "jouw", "jezelf": familiar += 1
        default: break
        }
      }
    }
    if formal > 0, familiar == 0 {
      self = .formal
    } else if familiar > 0, formal == 0 {
      self = .familiar
    } else {
      return nil
    }
  }

  /// *u* or *je*.
  var pronoun: String { self == .formal ? "u" : "je" }
}

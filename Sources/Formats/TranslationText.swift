public import Prose

/// A translation as plain text.
public enum TranslationText {
  /// The translation, followed by what its sender has to know; `isQuiet` leaves that out.
  public static func text(_ message: TranslatedMessage, isQuiet: Bool = false) -> String {
    let end = message.text.hasSuffix("\n") ? "" : "\n"
    return message.text + end + (isQuiet ? "" : "\n" + notes(message).joined(separator: "\n") + "\n")
  }

  /// In Dutch, for the sender.
  static func notes(_ message: TranslatedMessage) -> [String] {
    var notes = ["Deze vertaling is door een computer gemaakt. De Nederlandse tekst geldt."]
    let count = message.doubtful.count
    if count == 1 { notes.append("Let op: 1 zin is niet vertaald. Die zin staat er in het Nederlands.") }
    if count > 1 { notes.append("Let op: \(count) zinnen zijn niet vertaald. Die zinnen staan er in het Nederlands.") }
    return notes
  }
}

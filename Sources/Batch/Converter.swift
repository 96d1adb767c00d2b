import Formats
import Prose

/// A program of the system that makes text of a document.
public enum Converter: String, Sendable, Hashable {
  /// `pdftotext` of poppler-utils.
  case pdf
  /// `pandoc`.
  case docx

  func message(of path: String) async throws(UnreadableMessage) -> Message {
    throw UnreadableMessage(kind: .missingProgram, message: "not yet")
  }
}

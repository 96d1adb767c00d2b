import Formats
import Prose
import Subprocess

/// A program of the system that makes text of a document, in a process of its own.
public enum Converter: Sendable, Hashable {
  /// `pdftotext` of poppler-utils.
  case pdf
  /// `pandoc`.
  case docx

  /// How long a document may take, and how many bytes may come of it.
  private static let longest = Duration.seconds(60)
  private static let most = 64 << 20

  func message(of path: String) async throws(UnreadableMessage) -> Message {
    // A name that starts with a hyphen is no option.
    let file = path.hasPrefix("-") ? "./" + path : path
    switch self {
    case .pdf:
      let bytes = try await Self.output(
        of: "pdftotext", package: "poppler-utils", ["-q", "-bbox-layout", "-enc", "UTF-8", file, "-"])
      return try PDFPages(String(decoding: bytes, as: UTF8.self)).message()
    case .docx:
      let bytes = try await Self.output(
        of: "pandoc", package: "pandoc", ["--sandbox", "--from=docx", "--to=html", "--wrap=none", file])
      let message = try MessageReader.read(bytes, as: .html)
      guard message.text.contains(where: { !$0.isWhitespace }) else {
        throw UnreadableMessage(kind: .empty, message: "the document has no text")
      }
      return message
    }
  }

  /// What a program writes. One that takes too long is ended.
  private static func output(
    of program: String, package: String, _ arguments: [String]
  ) async throws(UnreadableMessage) -> [UInt8] {
    let result: Result<[UInt8], UnreadableMessage> = await withTaskGroup { group in
      group.addTask { () -> Result<[UInt8], UnreadableMessage> in
        do {
          let done = try await run(
            .name(program), arguments: Arguments(arguments), output: .bytes(limit: most), error: .discarded)
          guard done.terminationStatus.isSuccess else {
            return .failure(
              UnreadableMessage(kind: .badMessage, message: "\(program) can't read it; is it damaged or locked?"))
          }
          return .success(done.standardOutput)
        } catch let error as SubprocessError where error.code == .executableNotFound {
          return .failure(
            UnreadableMessage(
              kind: .missingProgram, message: "needs \(program); install it with: apt install \(package)"))
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
          return .failure(UnreadableMessage(kind: .tooLarge, message: "more text than a message may have; split it"))
        } catch {
          return .failure(UnreadableMessage(kind: .badMessage, message: "\(program) could not be run"))
        }
      }
      group.addTask {
        try? await Task.sleep(for: longest)
        return .failure(
          UnreadableMessage(
            kind: .badMessage, message: "\(program) took longer than \(longest.components.seconds) seconds"))
      }
      let first = await group.next()
      group.cancelAll()
      return first ?? .failure(UnreadableMessage(kind: .badMessage, message: "\(program) could not be run"))
    }
    return try result.get()
  }
}

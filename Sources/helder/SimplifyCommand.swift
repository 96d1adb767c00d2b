import ArgumentParser
import Formats
import Pipeline
import Prose

struct SimplifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simplify",
    abstract: "Writes a message in plainer Dutch, and says what was changed and why.",
    discussion: "Reads text, Markdown or HTML in UTF-8. Without a file, or with -, reads standard input.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, html, markdown, whatsapp
  }

  @OptionGroup var messages: MessageFiles

  @Option(help: "How to write the result: text, json, html, markdown or whatsapp.")
  var format: Format = .text

  @Flag(help: "The key facts first, then only what parents must do or know; the rest is left out, and counted.")
  var short = false

  @OptionGroup var shared: SharedOptions
  @OptionGroup var verbosity: Verbosity

  func run() throws {
    let helder = try shared.helder()
    let report = TextReport(usesColour: Terminal.usesColour(unless: verbosity.noColor))
    try forEachMessage(messages, verbosity) { name, message in
      let result = helder.simplify(message, options: shared.options)
      if short {
        let brief = helder.shortened(result, options: shared.options)
        let card = helder.localized(helder.card(message, options: shared.options), in: .dutch)
        try Console.write(bytes(result, brief, card, named: name, report))
        return
      }
      let bytes: [UInt8] =
        switch format {
        case .text:
          Array((verbosity.quiet ? result.simplified.text : heading(name) + report.text(result)).utf8)
        case .json: ResultJSON.encode(result, id: messages.files.count > 1 ? name : nil) + [0x0A]
        case .html: Array(DocumentWriter.html(result.document).utf8)
        case .markdown: Array(DocumentWriter.markdown(result.document).utf8)
        case .whatsapp: Array(DocumentWriter.whatsApp(result.document).utf8)
        }
      try Console.write(bytes)
    }
  }

  private func bytes(
    _ result: Simplification, _ short: ShortMessage, _ card: LocalCard, named name: String, _ report: TextReport
  ) -> [UInt8] {
    switch format {
    case .text:
      let text = ShortWriter.text(short, card)
      return Array((verbosity.quiet ? text : heading(name) + report.text(result, showing: text)).utf8)
    case .json:
      return ResultJSON.encode(result, id: messages.files.count > 1 ? name : nil, short: (short, card)) + [0x0A]
    case .html: return Array(ShortWriter.html(short, card).utf8)
    case .markdown: return Array(ShortWriter.markdown(short, card).utf8)
    case .whatsapp: return Array(ShortWriter.whatsApp(short, card).utf8)
    }
  }

  private func heading(_ name: String) -> String { messages.files.count > 1 ? "== \(name) ==\n" : "" }
}

/// Calls `body` with each message; those that can't be read are named on standard error, and the rest goes on. Ends with
/// exit code 3 when none could be read, 1 when some.
func forEachMessage(
  _ messages: MessageFiles, _ verbosity: Verbosity, _ body: (String, Message) throws -> Void
) throws {
  var failures: [Failure] = []
  for name in messages.files {
    let message: Message
    do throws(Failure) {
      message = try Input(name: name).message(as: messages.source)
    } catch {
      failures.append(error)
      Console.error(error.message)
      continue
    }
    if verbosity.verbose {
      Console.error("helder: \(name): \(message.text.utf8.count) bytes, \(message.format.rawValue)")
    }
    try body(name, message)
  }
  if let failure = failures.first {
    throw Failure(code: failures.count == messages.files.count ? failure.code : 1, message: "")
  }
}

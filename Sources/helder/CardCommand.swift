import ArgumentParser
import Formats
import Pipeline
import Prose

struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "Says what parents must know of a message, in their own languages.",
    discussion: """
      What takes place, when, where, for whom, what to do, to bring and to pay, and whom to ask. Made on this machine; what \
      a language has no sure term for is said in Dutch and marked.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json, ics, whatsapp
  }

  @OptionGroup var messages: MessageFiles

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The languages, with commas between: \(Language.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "nl,en,…"),
    transform: CardLanguages.init)
  var languages = CardLanguages([.dutch])

  @Option(help: "How to write the card: text, html, json, ics or whatsapp.")
  var format: Format = .text

  @OptionGroup var shared: SharedOptions
  @OptionGroup var verbosity: Verbosity

  func run() throws {
    let helder = try shared.helder()
    let options = shared.options
    try forEachMessage(messages, verbosity) { name, message in
      let card = helder.card(message, options: options)
      let locals = languages.all.map { helder.localized(card, in: $0) }
      let text =
        switch format {
        case .text: locals.map { CardText.text($0) }.joined(separator: "\n")
        case .whatsapp: locals.map { CardText.text($0, style: .whatsApp) }.joined(separator: "\n")
        case .html: CardHTML.page(locals)
        case .ics: CardCalendar.text(card, locals, stamp: options.referenceDate)
        case .json:
          String(decoding: CardJSON.encode(card, locals, id: messages.files.count > 1 ? name : nil), as: UTF8.self)
            + "\n"
        }
      let heading = messages.files.count > 1 && format == .text ? "== \(name) ==\n" : ""
      try Console.write(Array((heading + text).utf8))
    }
  }
}

/// Languages as people list them: `nl,en,ar`.
struct CardLanguages {
  let all: [Language]

  init(_ all: [Language]) { self.all = all }

  init(_ list: String) throws {
    all = try Language.list(list)
  }
}

import ArgumentParser
import Formats
import Pipeline
import Prose
import Translation

struct TranslateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Has the plainer message translated by an endpoint of your own choice.",
    discussion: """
      Names, addresses, numbers, dates, times and amounts are not sent: numbers stand in their places. A sentence whose \
      translation can't be trusted stays in Dutch, marked. The key comes from the variable HELDER_TRANSLATION_KEY or from \
      a file that only you may read. See docs/translation.md.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json
  }

  @OptionGroup var messages: MessageFiles

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The languages, by their codes, with commas between.", valueName: "ar,tr,…"),
    transform: TargetLanguages.init)
  var languages = TargetLanguages([])

  @Option(help: ArgumentHelp("The endpoint's address: https, or http on this machine.", valueName: "url"))
  var endpoint: String?

  @Option(help: "Its service: libretranslate, deepl, google, azure, apertium or openai.")
  var provider: TranslationSettings.Service?

  @Option(name: .customLong("key-file"), help: ArgumentHelp("A file with the key, of mode 600.", valueName: "file"))
  var keyFile: String?

  @Option(
    help: ArgumentHelp("Settings as JSON: the member \"translation\". Options given here go before.", valueName: "file")
  )
  var config: String?

  @Option(help: "How to write the result: text, html or json.")
  var format: Format = .text

  @Flag(name: .customLong("dry-run"), help: "Show what would be sent, and send nothing.")
  var isDryRun = false

  @Flag(name: .customLong("languages"), help: "Show which languages the endpoint has.")
  var showsLanguages = false

  @OptionGroup var shared: SharedOptions
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    if languages.all.isEmpty, !isDryRun, !showsLanguages {
      throw ValidationError("name the languages: --to ar,tr")
    }
  }

  func run() async throws {
    var file = try config.map(ServeSettings.init(reading:))?.translation ?? TranslationFile()
    if let endpoint {
      // A key goes to the endpoint that it was written down for.
      if endpoint != file.endpoint { file.keyFile = nil }
      file.endpoint = endpoint
    }
    if let provider { file.provider = provider.rawValue }
    if let keyFile { file.keyFile = keyFile }
    guard let settings = try file.settings() else {
      throw Failure.usage("helder: no endpoint: give --endpoint and --provider, or --config; nothing is sent without")
    }
    let translator = Translator(settings, cache: try file.cache())
    if showsLanguages { return try await showLanguages(of: translator) }
    let helder = try shared.helder()
    var read: [(name: String, message: Message)] = []
    var unread: (any Error)?
    do {
      try forEachMessage(messages, verbosity) { read.append(($0, $1)) }
    } catch {
      unread = error
    }
    var hasFailed = false
    for (name, message) in read {
      let masked = helder.masked(message, options: shared.options)
      let id = messages.files.count > 1 ? name : nil
      if isDryRun {
        try write(masked.sent(in: translator.protection), id)
        continue
      }
      var translations: [TranslatedMessage] = []
      for language in languages.all {
        translations.append(await helder.translated(masked, into: language, with: translator))
      }
      try write(masked.simplification, translations, id)
      for translation in translations { tell(translation, name) }
      hasFailed = hasFailed || translations.contains { $0.failure != nil }
    }
    if hasFailed { throw Failure(code: 5, message: "") }
    if let unread { throw unread }
  }

  private func write(_ simplification: Simplification, _ translations: [TranslatedMessage], _ id: String?) throws {
    let heading = id.map { "== \($0) ==\n" } ?? ""
    switch format {
    case .json: try Console.write(TranslationJSON.encode(simplification, translations, id: id) + [0x0A])
    case .html: try Console.write(Array(TranslationHTML.page(simplification, translations).utf8))
    case .text:
      let texts = translations.map { translation in
        (translations.count > 1 ? "-- \(translation.language) --\n" : "")
          + TranslationText.text(translation, isQuiet: verbosity.quiet)
      }
      try Console.write(Array((heading + texts.joined(separator: "\n")).utf8))
    }
  }

  private func write(_ sent: [String], _ id: String?) throws {
    switch format {
    case .json: try Console.write(TranslationJSON.encode(sent: sent, id: id) + [0x0A])
    case .text, .html: try Console.write(Array(sent.map { $0 + "\n" }.joined().utf8))
    }
  }

  private func tell(_ translation: TranslatedMessage, _ name: String) {
    if let failure = translation.failure { Console.error("helder: \(name): \(translation.language): \(failure)") }
    if !verbosity.quiet, !translation.doubtful.isEmpty {
      Console.error(
        "helder: \(name): \(translation.language): needs review: \(translation.doubtful.count) of "
          + "\(translation.sentences.count) sentences")
    }
  }

  private func showLanguages(of translator: Translator) async throws {
    do throws(EndpointFailure) {
      let codes = try await translator.languages()
      Console.write(codes.isEmpty ? "" : codes.joined(separator: "\n") + "\n")
      if codes.isEmpty { Console.error("helder: this endpoint can't tell its languages") }
    } catch {
      throw Failure(code: 5, message: "helder: \(error)")
    }
  }
}

/// Languages as people list them: `ar,tr`.
struct TargetLanguages {
  let all: [LanguageCode]

  init(_ all: [LanguageCode]) { self.all = all }

  init(_ list: String) throws {
    var all: [LanguageCode] = []
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let code = LanguageCode(part.filter { $0 != " " }) else {
        throw ValidationError("'\(part)' is no code of a language to translate Dutch into; write --to ar,tr")
      }
      if !all.contains(code) { all.append(code) }
    }
    self.all = all
  }
}

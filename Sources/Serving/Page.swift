import Hummingbird
import Prose

/// The web page, empty or with a message and its result.
struct Page: Sendable {
  /// What a page shows.
  struct Content {
    var text = ""
    var profile = Profile.b1
    /// The language of the card.
    var language = Language.dutch
    var problem: String?
    /// Whether the problem is in the message, rather than in the way here.
    var problemInMessage = false
    /// How the message is to be read.
    var format = Message.Format.text
    var result: ResultSection?
    var card: CardSection?
    var status = HTTPResponse.Status.ok
  }

  /// The endpoint that translates; nil when none is configured.
  let translation: TranslationService?

  private let template = PageTemplate(PageFile.index.text)

  /// The page of a daemon that may have an endpoint to translate with.
  init(translation: TranslationService?) { self.translation = translation }

  /// The page as an answer.
  func response(_ content: Content) -> Response {
    var slots = [
      "title": "Helder: schoolberichten in duidelijk Nederlands",
      "text": escaped(content.text),
      content.profile.rawValue: " checked",
      "problemHidden": " hidden",
      "languages": options(content.language),
      "format": content.format.rawValue,
      "translation": translation.map { TranslationSection(service: $0).html } ?? "",
      "resultHidden": " hidden",
      "cardHidden": " hidden",
    ]
    if let problem = content.problem {
      slots["title"] = "Niet gelukt – Helder"
      slots["problem"] = escaped(problem)
      slots["problemHidden"] = ""
      slots["described"] = " problem"
      if content.problemInMessage { slots["invalid"] = " aria-invalid=\"true\"" }
    }
    if let result = content.result {
      slots["title"] = "Het resultaat – Helder"
      slots["result"] = result.html
      slots["resultHidden"] = ""
    }
    if let card = content.card {
      slots["card"] = card.html
      slots["cardHidden"] = ""
    }
    return Response(
      status: content.status,
      headers: [.contentType: PageFile.index.contentType, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: template.filled(slots))))
  }

  /// The menu of languages; those of parents have their own name too.
  private func options(_ chosen: Language) -> String {
    Language.allCases.map { language in
      let own = language == .dutch || language.ownName == language.dutchName ? "" : " – \(language.ownName)"
      let selected = language == chosen ? " selected" : ""
      return "<option value=\"\(language.rawValue)\"\(selected)>\(language.dutchName)\(own)</option>"
    }.joined()
  }
}

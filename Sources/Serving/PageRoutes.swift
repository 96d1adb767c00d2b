import Formats
import Hummingbird
import Pipeline
import Prose

/// `GET /` and the files behind it, and `POST /` for browsers without JavaScript.
struct PageRoutes: Sendable {
  let helder: Helder
  let reader: MessageRequestReader
  let desk: WorkDesk
  private let page = Page()

  init(helder: Helder, reader: MessageRequestReader, desk: WorkDesk) {
    self.helder = helder
    self.reader = reader
    self.desk = desk
  }

  func add(to router: Router<ServingContext>) {
    router.get("/") { _, _ in page.response(Page.Content(profile: reader.configuration.profile)) }
    router.post("/", use: desk.limitedForm(page, reader.configuration.profile) { request, _ in await posted(request) })
    for (path, file) in PageFile.served {
      router.get(RouterPath(path)) { _, _ in
        Response(
          status: .ok, headers: [.contentType: file.contentType, .cacheControl: "no-cache"],
          body: ResponseBody(byteBuffer: file.bytes))
      }
    }
  }

  /// The page with the result of the form, or with what was wrong with it in Dutch.
  private func posted(_ request: Request) async -> Response {
    var content = Page.Content(profile: reader.configuration.profile)
    do {
      let fields = try await reader.form(of: request)
      let options = try reader.options(profile: fields["profile"], mode: nil, date: nil)
      content.profile = options.profile
      let bytes = fields["example"] == nil ? fields.bytes("text") ?? [] : Array(PageFile.example.text.utf8)
      content.text = String(decoding: bytes, as: UTF8.self)
      if content.text.allSatisfy(\.isWhitespace) { throw Problem(UnreadableMessage(kind: .empty, message: "")) }
      guard let language = Language(rawValue: fields["lang"] ?? Language.dutch.rawValue) else {
        throw Problem(.invalidField, "\"lang\" is no language of the menu.")
      }
      content.language = language
      let message = try reader.read(bytes, as: .text)
      content.result = try helder.simplify(message, options: options, checkpoint: Task.checkCancellation)
      let card = try helder.card(message, options: options, checkpoint: Task.checkCancellation)
      content.card = CardSection(
        card: card, local: helder.localized(card, in: language), day: options.referenceDate)
    } catch {
      let problem = error as? Problem ?? Problem(.internalError, "")
      content.status = problem.status
      content.problem = Self.inDutch(problem.kind)
      content.problemInMessage = [.empty, .tooLarge, .invalidUTF8, .unreadable].contains(problem.kind)
    }
    return page.response(content)
  }

  private static func inDutch(_ kind: Problem.Kind) -> String {
    switch kind {
    case .empty: "Plak eerst een bericht in het veld."
    case .tooLarge: "Dit bericht is te lang. Plak een korter stuk."
    case .invalidUTF8, .unreadable: "Dit is geen tekst die Helder kan lezen. Plak het bericht opnieuw."
    default: "Dit is niet gelukt. Probeer het opnieuw."
    }
  }
}

import Formats
import Hummingbird
import Pipeline
import Prose

/// `GET /` and the files behind it; `POST /`, which does the form's work for browsers with and without JavaScript.
struct PageRoutes: Sendable {
  let helder: Helder
  let reader: MessageRequestReader
  let desk: WorkDesk
  private let page: Page

  init(helder: Helder, reader: MessageRequestReader, desk: WorkDesk) {
    self.helder = helder
    self.reader = reader
    self.desk = desk
    page = Page(translation: reader.configuration.translation)
  }

  func add(to router: Router<ServingContext>) {
    router.get("/") { _, _ in page.response(Page.Content(profile: reader.configuration.profile)) }
    router.post("/", use: desk.limitedForm(page, reader.configuration.profile) { request, _ in await posted(request) })
    router.post("/check", use: desk.limited { request, _ in try await checked(request) })
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
      let form = try PageForm(fields, reader)
      content.profile = form.options.profile
      content.format = form.format
      let bytes = form.example.map { Array($0.text.utf8) } ?? form.bytes("text")
      content.text = String(decoding: bytes, as: UTF8.self)
      if content.text.allSatisfy(\.isWhitespace) { throw Problem(UnreadableMessage(kind: .empty, message: "")) }
      content.language = try form.language
      let message = try reader.read(bytes, as: content.format)
      let result = try helder.preferring(form.words).simplify(
        message, options: form.options, checkpoint: Task.checkCancellation)
      content.result = ResultSection(result, score: helder.score(result.document))
      let card = try helder.card(message, options: form.options, checkpoint: Task.checkCancellation)
      content.card = CardSection(
        card: card, local: helder.localized(card, in: content.language), day: form.options.referenceDate)
    } catch {
      let problem = error as? Problem ?? Problem(.internalError, "")
      content.status = problem.status
      content.problem = Self.inDutch(problem.kind)
      content.problemInMessage = [.empty, .tooLarge, .invalidUTF8, .unreadable].contains(problem.kind)
    }
    return page.response(content)
  }

  /// What became of the facts in a text that the writer went on with; nothing of it is kept.
  private func checked(_ request: Request) async throws -> Response {
    let form = try PageForm(await reader.form(of: request), reader)
    let message = try reader.read(form.required("text"), as: form.format)
    let draft = try reader.read(form.required("edited"), as: form.format)
    let check = try helder.check(
      draft, against: message, options: form.options, checkpoint: Task.checkCancellation)
    let section = DraftSection(check: check, profile: form.options.profile)
    return Response(
      status: .ok, headers: [.contentType: PageFile.index.contentType, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: section.html)))
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

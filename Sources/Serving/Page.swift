import Hummingbird
import Prose

/// The web page, empty or with a message and its result.
struct Page: Sendable {
  /// What a page shows.
  struct Content {
    var text = ""
    var profile = Profile.b1
    var problem: String?
    /// Whether the problem is in the message, rather than in the way here.
    var problemInMessage = false
    var result: Simplification?
    var status = HTTPResponse.Status.ok
  }

  private let template = PageTemplate(PageFile.index.text)

  /// The page as an answer.
  func response(_ content: Content) -> Response {
    var slots = [
      "title": "Helder: schoolberichten in duidelijk Nederlands",
      "text": escaped(content.text),
      content.profile.rawValue: " checked",
      "problemHidden": " hidden",
      "resultHidden": " hidden",
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
      slots["result"] = ResultSection(result).html
      slots["resultHidden"] = ""
    }
    return Response(
      status: content.status,
      headers: [.contentType: PageFile.index.contentType, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: template.filled(slots))))
  }
}

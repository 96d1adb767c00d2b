import Formats
import Hummingbird
import Pipeline
import Prose

/// `POST /v1/simplify`, `POST /v1/score` and `POST /v1/card`.
struct APIRoutes: Sendable {
  let helder: Helder
  let reader: MessageRequestReader

  func add(to router: Router<some RequestContext>) {
    router.post("/v1/simplify") { request, _ in
      let asked = try await reader.message(of: request)
      let result = helder.simplify(asked.message, options: asked.options)
      var short: (ShortMessage, LocalCard)?
      if asked.isShort {
        let card = helder.card(asked.message, options: asked.options)
        short = (helder.shortened(result, options: asked.options), helder.localized(card, in: .dutch))
      }
      return Self.answer(ResultJSON.encode(result, id: asked.id, meta: asked.meta, short: short))
    }
    router.post("/v1/score") { request, _ in
      let asked = try await reader.message(of: request)
      return Self.answer(ResultJSON.encode(helder.score(asked.message, options: asked.options)))
    }
    router.post("/v1/card") { request, _ in
      let asked = try await reader.message(of: request)
      let card = helder.card(asked.message, options: asked.options)
      let locals = asked.languages.map { helder.localized(card, in: $0) }
      return Self.answer(CardJSON.encode(card, locals, id: asked.id, meta: asked.meta))
    }
  }

  private static func answer(_ json: [UInt8]) -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: json)))
  }
}

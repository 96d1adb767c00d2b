import Formats
import Hummingbird
import Pipeline
import Prose

/// `POST /v1/simplify`, `POST /v1/score` and `POST /v1/card`.
struct APIRoutes: Sendable {
  let helder: Helder
  let reader: MessageRequestReader
  let desk: WorkDesk

  func add(to router: Router<ServingContext>) {
    router.post("/v1/simplify", use: desk.limited { request, _ in try await simplified(request) })
    router.post("/v1/score", use: desk.limited { request, _ in try await scored(request) })
    router.post("/v1/card", use: desk.limited { request, _ in try await card(request) })
  }

  private func simplified(_ request: Request) async throws -> Response {
    let asked = try await reader.message(of: request)
    let result = try helder.simplify(asked.message, options: asked.options, checkpoint: Task.checkCancellation)
    var short: (ShortMessage, LocalCard)?
    if asked.isShort {
      let card = try helder.card(asked.message, options: asked.options, checkpoint: Task.checkCancellation)
      short = (helder.shortened(result, options: asked.options), helder.localized(card, in: .dutch))
    }
    return Self.answer(ResultJSON.encode(result, id: asked.id, meta: asked.meta, short: short))
  }

  private func scored(_ request: Request) async throws -> Response {
    let asked = try await reader.message(of: request)
    let score = try helder.score(asked.message, options: asked.options, checkpoint: Task.checkCancellation)
    return Self.answer(ResultJSON.encode(score))
  }

  private func card(_ request: Request) async throws -> Response {
    let asked = try await reader.message(of: request)
    let card = try helder.card(asked.message, options: asked.options, checkpoint: Task.checkCancellation)
    let locals = asked.languages.map { helder.localized(card, in: $0) }
    return Self.answer(CardJSON.encode(card, locals, id: asked.id, meta: asked.meta))
  }

  static func answer(_ json: [UInt8]) -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: json)))
  }
}

import Formats
import Hummingbird
import Pipeline
import Prose
import Translation

/// `POST /v1/translate`: through the endpoint that the operator configured, and no other.
struct TranslationRoutes: Sendable {
  let helder: Helder
  let reader: MessageRequestReader
  let desk: WorkDesk

  func add(to router: Router<ServingContext>) {
    let answer = desk.limited(.translation) { request, _ in
      guard let service = reader.configuration.translation else {
        throw Problem(.notConfigured, "Start it with --config and the member translation; see docs/translation.md.")
      }
      // Other sites can make a browser send plain text here, but not JSON, and translations cost money.
      guard request.headers[.contentType]?.lowercased().hasPrefix("application/json") == true else {
        throw Problem(.unsupportedType, "Send application/json.", headers: [.accept: "application/json"])
      }
      let asked = try await reader.message(of: request)
      let languages = try Self.languages(asked.targets, of: service)
      let masked = try helder.masked(asked.message, options: asked.options, checkpoint: Task.checkCancellation)
      if asked.isPreview {
        return APIRoutes.answer(
          TranslationJSON.encode(sent: masked.sent(in: service.translator.protection), id: asked.id, meta: asked.meta))
      }
      var translations: [TranslatedMessage] = []
      for language in languages {
        try Task.checkCancellation()
        translations.append(await helder.translated(masked, into: language, with: service.translator))
      }
      if let failure = translations.compactMap(\.failure).first, translations.allSatisfy(\.isUntouched) {
        throw Problem(.endpointFailed, "\(failure).")
      }
      return APIRoutes.answer(
        TranslationJSON.encode(masked.simplification, translations, id: asked.id, meta: asked.meta))
    }
    router.post("/v1/translate", use: answer)
  }

  /// The languages of a list such as `ar,tr`, if they are offered.
  private static func languages(_ list: String?, of service: TranslationService) throws(Problem) -> [LanguageCode] {
    var languages: [LanguageCode] = []
    for part in (list ?? "").split(separator: ",") {
      guard let code = LanguageCode(part.filter { $0 != " " }), service.languages.contains(code) else {
        languages = []
        break
      }
      if !languages.contains(code) { languages.append(code) }
    }
    if languages.isEmpty {
      let known = service.languages.map(\.value).joined(separator: ", ")
      throw Problem(.invalidField, "\"to\" has to be a list, with commas between, of: \(known).")
    }
    return languages
  }
}

extension TranslatedMessage {
  /// Whether nothing came back from the endpoint.
  fileprivate var isUntouched: Bool { !sentences.contains { $0.sent != nil && $0.status == .translated } }
}

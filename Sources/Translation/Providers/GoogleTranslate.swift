/// Google Cloud Translation, basic: `POST /language/translate/v2`, texts as HTML. See cloud.google.com/translate/docs.
struct GoogleTranslate: Provider {
  let endpoint: EndpointAddress
  let key: Secret?

  var protection: Protection { .span }
  // 128 texts; 5,000 characters are advised.
  var limit: BatchLimit { BatchLimit(texts: 128, bytes: 5_000) }

  private struct Question: Encodable {
    let q: [String]
    let source = "nl"
    let target: String
    let format = "html"
  }

  private static let variants = ["zh": "zh-CN", "pt": "pt-PT"]

  func request(_ texts: [String], to language: String) -> EndpointRequest {
    EndpointRequest(
      address: endpoint.appending("/language/translate/v2"), headers: [Wire.json] + authorization,
      body: Wire.bytes(Question(q: texts, target: Self.variants[language] ?? language)))
  }

  // A header: in the address, a key would end up in the logs of proxies.
  private var authorization: [String] { key.map { ["X-Goog-Api-Key: \($0.value)"] } ?? [] }

  private struct Answer: Decodable {
    struct Data: Decodable {
      struct Translation: Decodable { let translatedText: String }
      let translations: [Translation]
    }
    let data: Data
  }

  func translations(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    try Wire.value(Answer.self, in: body).data.translations.map(\.translatedText)
  }

  var languagesRequest: EndpointRequest? {
    EndpointRequest(address: endpoint.appending("/language/translate/v2/languages"), headers: authorization)
  }

  private struct Languages: Decodable {
    struct Data: Decodable {
      struct Language: Decodable { let language: String }
      let languages: [Language]
    }
    let data: Data
  }

  func languages(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    try Wire.value(Languages.self, in: body).data.languages.map(\.language)
  }

  private struct Problem: Decodable {
    struct Detail: Decodable {
      struct Reason: Decodable { let reason: String }
      let errors: [Reason]?
    }
    let error: Detail
  }

  /// 403 is a wrong key, a limit that passes within a minute, or one that passes at midnight: the reason tells.
  func failure(status: Int, retryAfter: Int?, body: [UInt8]) -> EndpointFailure {
    let reason = status == 403 ? (try? Wire.value(Problem.self, in: body))?.error.errors?.first?.reason : nil
    switch reason {
    case "dailyLimitExceeded": return .quota
    case "userRateLimitExceeded", "rateLimitExceeded": return .busy(status: status, retryAfter: retryAfter)
    default: return .usual(status: status, retryAfter: retryAfter)
    }
  }
}

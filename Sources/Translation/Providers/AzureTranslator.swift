/// Azure Translator, version 3.0: `POST /translate`, texts as HTML. See learn.microsoft.com/azure/ai-services/translator.
struct AzureTranslator: Provider {
  let endpoint: EndpointAddress
  let key: Secret?
  /// The region of a resource that isn't global.
  let region: String?

  var protection: Protection { .span }
  // 1,000 texts and 50,000 characters.
  var limit: BatchLimit { BatchLimit(texts: 1_000, bytes: 50_000) }

  private struct Question: Encodable {
    let Text: String
  }

  private static let variants = ["zh": "zh-Hans", "pt": "pt-PT"]

  func request(_ texts: [String], to language: String) -> EndpointRequest {
    let target = Self.variants[language] ?? language
    var headers = [Wire.json]
    if let key { headers.append("Ocp-Apim-Subscription-Key: \(key.value)") }
    if let region { headers.append("Ocp-Apim-Subscription-Region: \(region)") }
    return EndpointRequest(
      address: endpoint.appending("/translate?api-version=3.0&from=nl&to=\(target)&textType=html"), headers: headers,
      body: Wire.bytes(texts.map(Question.init)))
  }

  private struct Answer: Decodable {
    struct Translation: Decodable { let text: String }
    let translations: [Translation]
  }

  func translations(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    let answers = try Wire.value([Answer].self, in: body)
    let texts = answers.compactMap(\.translations.first?.text)
    if texts.count != answers.count { throw .wrongCount }
    return texts
  }

  var languagesRequest: EndpointRequest? {
    EndpointRequest(address: endpoint.appending("/languages?api-version=3.0&scope=translation"))
  }

  private struct Languages: Decodable {
    struct Name: Decodable { let name: String }
    let translation: [String: Name]
  }

  func languages(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    try Wire.value(Languages.self, in: body).translation.keys.sorted()
  }

  private struct Problem: Decodable {
    struct Detail: Decodable { let code: Int }
    let error: Detail
  }

  /// 403 with 403001 is a quota that is used up.
  func failure(status: Int, retryAfter: Int?, body: [UInt8]) -> EndpointFailure {
    if status == 403, (try? Wire.value(Problem.self, in: body))?.error.code == 403_001 { return .quota }
    return .usual(status: status, retryAfter: retryAfter)
  }
}

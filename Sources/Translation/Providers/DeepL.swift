/// DeepL: `POST /v2/translate`, texts as XML. See developers.deepl.com.
struct DeepL: Provider {
  let endpoint: EndpointAddress
  let key: Secret?
  /// The id of a glossary for each language that has one.
  let glossaries: [String: String]

  var protection: Protection { .element }
  // 50 texts and 128 KiB, of which the rest of the request takes a part.
  var limit: BatchLimit { BatchLimit(texts: 50, bytes: 100_000) }

  private struct Question: Encodable {
    let text: [String]
    let source_lang = "NL"
    let target_lang: String
    let tag_handling = "xml"
    let split_sentences = "0"
    let glossary_id: String?
  }

  private static let variants = ["en": "EN-GB", "pt": "PT-PT", "zh": "ZH-HANS"]

  func request(_ texts: [String], to language: String) -> EndpointRequest {
    let question = Question(
      text: texts, target_lang: Self.variants[language] ?? language.uppercased(), glossary_id: glossaries[language])
    return EndpointRequest(
      address: endpoint.appending("/v2/translate"), headers: [Wire.json] + authorization, body: Wire.bytes(question))
  }

  private var authorization: [String] { key.map { ["Authorization: DeepL-Auth-Key \($0.value)"] } ?? [] }

  private struct Answer: Decodable {
    struct Translation: Decodable { let text: String }
    let translations: [Translation]
  }

  func translations(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    try Wire.value(Answer.self, in: body).translations.map(\.text)
  }

  var languagesRequest: EndpointRequest? {
    EndpointRequest(address: endpoint.appending("/v2/languages?type=target"), headers: authorization)
  }

  private struct Language: Decodable { let language: String }

  func languages(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    try Wire.value([Language].self, in: body).map { $0.language.lowercased() }
  }

  func failure(status: Int, retryAfter: Int?, body: [UInt8]) -> EndpointFailure {
    status == 456 ? .quota : .usual(status: status, retryAfter: retryAfter)
  }
}

/// LibreTranslate: `POST /translate`, texts as HTML. See docs.libretranslate.com.
struct LibreTranslate: Provider {
  let endpoint: EndpointAddress
  let key: Secret?

  var protection: Protection { .span }
  // Servers choose their own limits; those that are open to all often take 2,000 characters.
  var limit: BatchLimit { BatchLimit(texts: 20, bytes: 1_800) }

  private struct Question: Encodable {
    let q: [String]
    let source = "nl"
    let target: String
    let format = "html"
    let api_key: String?
  }

  func request(_ texts: [String], to language: String) -> EndpointRequest {
    EndpointRequest(
      address: endpoint.appending("/translate"), headers: [Wire.json],
      body: Wire.bytes(Question(q: texts, target: language, api_key: key?.value)))
  }

  private struct Answer: Decodable {
    let translatedText: [String]
  }

  /// A server that doubts the caller answers with status 200 and a single text of emoji: that isn't an array.
  func translations(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    try Wire.value(Answer.self, in: body).translatedText
  }

  var languagesRequest: EndpointRequest? { EndpointRequest(address: endpoint.appending("/languages")) }

  private struct Language: Decodable {
    let code: String
    let targets: [String]?
  }

  func languages(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    let all = try Wire.value([Language].self, in: body)
    return all.first { $0.code == "nl" }?.targets ?? all.map(\.code)
  }
}

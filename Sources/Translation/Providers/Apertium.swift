/// Apertium APy: a form to `POST /translate`, one text at a time. See wiki.apertium.org/wiki/Apertium-apy.
struct Apertium: Provider {
  let endpoint: EndpointAddress

  // It leaves signs that it doesn't know where they are, and its HTML mode doesn't know `translate="no"`.
  var protection: Protection { .token }
  var limit: BatchLimit { BatchLimit(texts: 1, bytes: 10_000) }

  /// Apertium's pairs have the three letters of ISO 639-3.
  private static let codes = [
    "af": "afr", "ar": "ara", "bg": "bul", "ca": "cat", "da": "dan", "de": "deu", "en": "eng", "es": "spa",
    "fr": "fra", "it": "ita", "nl": "nld", "no": "nor", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus",
    "sv": "swe", "tr": "tur", "uk": "ukr", "zh": "zho",
  ]

  func request(_ texts: [String], to language: String) -> EndpointRequest {
    let pair = "nld|\(Self.codes[language] ?? language)"
    let form = [("langpair", pair), ("markUnknown", "no"), ("q", texts.first ?? "")]
      .map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
    return EndpointRequest(
      address: endpoint.appending("/translate"), headers: ["Content-Type: application/x-www-form-urlencoded"],
      body: Array(form.utf8))
  }

  /// As forms are encoded: all bytes but letters and digits as `%XX`.
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { encoded, byte in
      let scalar = Unicode.Scalar(byte)
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        encoded.unicodeScalars.append(scalar)
      } else {
        encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }

  private struct Answer: Decodable {
    struct Data: Decodable { let translatedText: String }
    let responseData: Data
    let responseStatus: Int?
  }

  func translations(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    let answer = try Wire.value(Answer.self, in: body)
    if let status = answer.responseStatus, status != 200 { throw failure(status: status, retryAfter: nil, body: []) }
    return [answer.responseData.translatedText]
  }

  var languagesRequest: EndpointRequest? { EndpointRequest(address: endpoint.appending("/listPairs")) }

  private struct Pairs: Decodable {
    struct Pair: Decodable {
      let sourceLanguage: String
      let targetLanguage: String
    }
    let responseData: [Pair]
  }

  func languages(in body: [UInt8]) throws(EndpointFailure) -> [String] {
    let targets = try Wire.value(Pairs.self, in: body).responseData
      .filter { $0.sourceLanguage == "nld" }.map(\.targetLanguage)
    return targets.map { target in Self.codes.first { $0.value == target }?.key ?? target }
  }
}

import Foundation
import Testing

@testable import Translation

/// The wire form of each provider, both ways, without a connection.
struct ProviderTests {
  static func settings(_ service: TranslationSettings.Service, _ address: String = "https://translate.example")
    throws -> TranslationSettings
  {
    var settings = TranslationSettings(service: service, endpoint: try EndpointAddress(address))
    settings.key = Secret("geheim")
    return settings
  }

  private func body(_ request: EndpointRequest) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(request.body ?? [])) as? [String: Any])
  }

  @Test func libreTranslate() throws {
    let provider = try Self.settings(.libretranslate, "https://translate.example/vertaal/translate").provider
    let request = provider.request(["a", "b"], to: "tr")
    #expect(request.address == "https://translate.example/vertaal/translate")
    let body = try body(request)
    #expect(body["q"] as? [String] == ["a", "b"] && body["api_key"] as? String == "geheim")
    #expect(
      body["source"] as? String == "nl" && body["target"] as? String == "tr" && body["format"] as? String == "html")
    #expect(try provider.translations(in: Array(#"{"translatedText":["x","y"]}"#.utf8)) == ["x", "y"])
    // What a server says to a caller whose secret is wrong, with status 200.
    #expect(throws: EndpointFailure.unreadable) {
      try provider.translations(in: Array(#"{"translatedText":"🦄"}"#.utf8))
    }
    #expect(provider.languagesRequest?.address == "https://translate.example/vertaal/languages")
    let languages = #"[{"code":"en","targets":["nl"]},{"code":"nl","name":"Dutch","targets":["en","tr"]}]"#
    #expect(try provider.languages(in: Array(languages.utf8)) == ["en", "tr"])
  }

  @Test func deepL() throws {
    var settings = try Self.settings(.deepl)
    settings.glossaries = ["tr": "g1"]
    let request = settings.provider.request(["a <x id=\"1\"/>"], to: "tr")
    #expect(request.address == "https://translate.example/v2/translate")
    #expect(request.headers.contains("Authorization: DeepL-Auth-Key geheim"))
    let body = try body(request)
    #expect(body["text"] as? [String] == ["a <x id=\"1\"/>"] && body["glossary_id"] as? String == "g1")
    #expect(body["target_lang"] as? String == "TR" && body["source_lang"] as? String == "NL")
    #expect(body["tag_handling"] as? String == "xml")
    #expect(try self.body(settings.provider.request(["a"], to: "en"))["target_lang"] as? String == "EN-GB")
    let answer = #"{"translations":[{"detected_source_language":"NL","text":"x"}]}"#
    #expect(try settings.provider.translations(in: Array(answer.utf8)) == ["x"])
    #expect(settings.provider.failure(status: 456, retryAfter: nil, body: []) == .quota)
    #expect(!EndpointFailure.quota.isPassing)
    #expect(try settings.provider.languages(in: Array(#"[{"language":"TR","name":"Turkish"}]"#.utf8)) == ["tr"])
  }

  @Test func google() throws {
    let provider = try Self.settings(.google).provider
    let request = provider.request(["a"], to: "zh")
    #expect(request.address == "https://translate.example/language/translate/v2")
    #expect(request.headers.contains("X-Goog-Api-Key: geheim"))
    let body = try body(request)
    #expect(
      body["q"] as? [String] == ["a"] && body["target"] as? String == "zh-CN" && body["format"] as? String == "html")
    let answer = #"{"data":{"translations":[{"translatedText":"x"}]}}"#
    #expect(try provider.translations(in: Array(answer.utf8)) == ["x"])
    func failure(_ reason: String) -> EndpointFailure {
      let body = #"{"error":{"code":403,"message":"…","errors":[{"reason":"\#(reason)"}]}}"#
      return provider.failure(status: 403, retryAfter: nil, body: Array(body.utf8))
    }
    #expect(failure("dailyLimitExceeded") == .quota)
    #expect(failure("userRateLimitExceeded") == .busy(status: 403, retryAfter: nil))
    #expect(failure("forbidden") == .refused(status: 403))
  }

  @Test func azure() throws {
    var settings = try Self.settings(.azure)
    settings.region = "westeurope"
    let request = settings.provider.request(["a", "b"], to: "ar")
    #expect(request.address == "https://translate.example/translate?api-version=3.0&from=nl&to=ar&textType=html")
    #expect(request.headers.contains("Ocp-Apim-Subscription-Key: geheim"))
    #expect(request.headers.contains("Ocp-Apim-Subscription-Region: westeurope"))
    let sent = try JSONSerialization.jsonObject(with: Data(request.body ?? [])) as? [[String: String]]
    #expect(sent == [["Text": "a"], ["Text": "b"]])
    let answer = #"[{"translations":[{"text":"x","to":"ar"}]},{"translations":[{"text":"y","to":"ar"}]}]"#
    #expect(try settings.provider.translations(in: Array(answer.utf8)) == ["x", "y"])
    #expect(throws: EndpointFailure.wrongCount) {
      try settings.provider.translations(in: Array(#"[{"translations":[]}]"#.utf8))
    }
    let quota = Array(#"{"error":{"code":403001,"message":"…"}}"#.utf8)
    #expect(settings.provider.failure(status: 403, retryAfter: nil, body: quota) == .quota)
  }

  @Test func apertium() throws {
    let provider = try Self.settings(.apertium).provider
    let request = provider.request(["één & [[1]]"], to: "af")
    #expect(request.address == "https://translate.example/translate")
    #expect(
      String(decoding: request.body ?? [], as: UTF8.self)
        == "langpair=nld%7Cafr&markUnknown=no&q=%C3%A9%C3%A9n%20%26%20%5B%5B1%5D%5D")
    let answer = #"{"responseData":{"translatedText":"x"},"responseDetails":null,"responseStatus":200}"#
    #expect(try provider.translations(in: Array(answer.utf8)) == ["x"])
    let pairs = #"{"responseData":[{"sourceLanguage":"nld","targetLanguage":"afr"}],"responseStatus":200}"#
    #expect(try provider.languages(in: Array(pairs.utf8)) == ["af"])
  }

  @Test func chat() throws {
    var settings = try Self.settings(.openai, "http://127.0.0.1:8081")
    settings.model = "klein"
    let request = settings.provider.request(["Hallo \"[[1]]\""], to: "tr")
    #expect(request.address == "http://127.0.0.1:8081/v1/chat/completions")
    #expect(
      try Self.settings(.openai, "http://127.0.0.1:8081/api/v1/").provider.request([], to: "tr").address
        == "http://127.0.0.1:8081/api/v1/chat/completions")
    #expect(request.headers.contains("Authorization: Bearer geheim"))
    let body = try body(request)
    let messages = try #require(body["messages"] as? [[String: String]])
    #expect(messages.last?["content"] == #"["Hallo \"[[1]]\""]"# && body["model"] as? String == "klein")
    let content = #"```json\n{\"translations\": [\"Merhaba [[1]]\"]}\n```"#
    let answer = #"{"choices":[{"message":{"role":"assistant","content":"\#(content)"}}]}"#
    #expect(try settings.provider.translations(in: Array(answer.utf8)) == ["Merhaba [[1]]"])
    let broke = Array(#"{"error":{"code":"insufficient_quota","message":"…"}}"#.utf8)
    #expect(settings.provider.failure(status: 429, retryAfter: 3, body: broke) == .quota)
    #expect(settings.provider.failure(status: 429, retryAfter: 3, body: []) == .busy(status: 429, retryAfter: 3))
  }

  @Test(arguments: TranslationSettings.Service.allCases) func anHTMLPageIsNoAnswer(
    _ service: TranslationSettings.Service
  ) throws {
    let provider = try Self.settings(service).provider
    for page in ["<!DOCTYPE html><h1>502</h1>", "", "null", "[]x", #"{"error":"no"}"#, "\u{0}"] {
      #expect(throws: EndpointFailure.self) { try provider.translations(in: Array(page.utf8)) }
    }
  }

  @Test func keysDoNotPrint() throws {
    let settings = try Self.settings(.deepl)
    #expect(!"\(settings)".contains("geheim") && !String(reflecting: settings).contains("geheim"))
    var dumped = ""
    dump(settings, to: &dumped)
    #expect(!dumped.contains("geheim"))
    #expect(Secret(" \n") == nil && Secret("a\r\nX: b") == nil && Secret(" sleutel \n")?.value == "sleutel")
  }
}

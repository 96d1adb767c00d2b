import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Pipeline
import Prose
import Serving
import Synchronization
import Testing
import Translation

/// `POST /v1/translate`, with an engine on this machine that puts "xx" before each text.
struct TranslationTests {
  private struct Question: Decodable { let q: [String] }

  private static let body = #"{"text": "Bel juf Fatima om 8.30 uur.", "to": "tr,ar"}"#

  @Test func isNotThereUnlessConfigured() async throws {
    try await withServer { client in
      let response = try await client.post("/v1/translate", Self.body)
      #expect(response.status == .notImplemented)
      #expect(response.text.contains("urn:problem-type:helder:translation-not-configured"))
      #expect(!response.text.contains("Fatima"))
    }
  }

  /// A daemon with an engine, or with an address where none is.
  private func withEngine(
    isThere: Bool = true,
    _ test: @escaping @Sendable (any TestClientProtocol, @Sendable () -> String) async throws -> Void
  ) async throws {
    let recorded = Mutex("")
    let router = Router()
    router.post("/translate") { request, _ in
      let body = try await request.body.collect(upTo: 1 << 20)
      recorded.withLock { $0 += String(buffer: body) }
      let question = try JSONDecoder().decode(Question.self, from: Data(body.readableBytesView))
      let answer = try JSONSerialization.data(withJSONObject: ["translatedText": question.q.map { "xx " + $0 }])
      return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer)))
    }
    try await Application(router: router).test(.live) { engine in
      let port = try #require(engine.port)
      let endpoint = try EndpointAddress("http://127.0.0.1:\(isThere ? port : 1)")
      let day = try #require(Day("2026-09-15"))
      var configuration = ServerConfiguration(today: { day })
      configuration.translation = TranslationService(
        translator: Translator(TranslationSettings(service: .libretranslate, endpoint: endpoint)), host: endpoint.host,
        languages: ["tr", "ar"].compactMap { LanguageCode($0) })
      let daemon = try buildApplication(
        configuration: configuration, helder: Helder(), logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
      )
      try await daemon.test(.router) { client in try await test(client) { recorded.withLock { $0 } } }
    }
  }

  @Test func translatesAndSendsNothingPrivate() async throws {
    try await withEngine { client, recorded in
      let response = try await client.post("/v1/translate", Self.body)
      #expect(response.status == .ok && response.headers[.cacheControl] == "no-store")
      #expect(response.text.contains(#""schema":"helder.translation/1""#))
      #expect(response.text.contains("xx Bel juf Fatima om 08:30."))
      #expect(response.text.contains(#""direction":"rtl""#))
      #expect(recorded().contains("xx") == false && !recorded().contains("Fatima") && !recorded().contains("8.30"))
      #expect(recorded().contains("Bel juf"))
    }
  }

  @Test func showsWhatWouldBeSent() async throws {
    try await withEngine { client, recorded in
      let body = #"{"text": "Bel juf Fatima.", "to": "tr", "preview": true}"#
      let response = try await client.post("/v1/translate", body)
      #expect(response.text.contains(#"Bel juf <span translate=\"no\">1</span>."#))
      #expect(recorded() == "")
    }
  }

  @Test(arguments: [#"{"text": "Dag."}"#, #"{"text": "Dag.", "to": "de"}"#, #"{"text": "Dag.", "to": "tr,../x"}"#])
  func onlyOfferedLanguages(body: String) async throws {
    try await withEngine { client, recorded in
      let response = try await client.post("/v1/translate", body)
      #expect(response.status == .unprocessableContent)
      #expect(recorded() == "")
    }
  }

  /// A request can't name an endpoint: unknown members do nothing.
  @Test func theEndpointIsTheOperators() async throws {
    try await withEngine { client, recorded in
      let body = #"{"text": "Dag allemaal.", "to": "tr", "endpoint": "http://127.0.0.1:1", "provider": "deepl"}"#
      let response = try await client.post("/v1/translate", body)
      #expect(response.status == .ok)
      #expect(recorded().contains("Dag allemaal."))
    }
  }

  @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", "text/html"])
  func otherSitesCanNotSpendTheBudget(type: String) async throws {
    try await withEngine { client, recorded in
      let response = try await client.post("/v1/translate?to=tr", "Dag.", as: type)
      #expect(response.status == .unsupportedMediaType)
      #expect(recorded() == "")
    }
  }

  @Test func aDeadEndpointIsSaid() async throws {
    try await withEngine(isThere: false) { client, _ in
      let response = try await client.post("/v1/translate", Self.body)
      #expect(response.status == .badGateway && response.text.contains("urn:problem-type:helder:endpoint-failed"))
      #expect(!response.text.contains("Fatima"))
    }
  }
}

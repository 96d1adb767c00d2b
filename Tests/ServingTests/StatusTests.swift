import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct StatusTests {
  static let valid = #"{"text": "Indien uw kind ziek is, belt u ons vóór 8.30 uur."}"#

  @Test(arguments: [
    "/v1/simplify": "helder.simplification/1", "/v1/score": "helder.score/1", "/v1/card": "helder.card/1",
  ])
  func answersJSON(path: String, schema: String) async throws {
    let response = try await withServer { try await $0.post(path, Self.valid) }
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == "application/json")
    #expect(response.headers[.cacheControl] == "no-store")
    #expect(response.text.contains(schema))
  }

  @Test func aCardComesInTheLanguagesAskedFor() async throws {
    let body = #"{"text": "Op vrijdag 9 oktober is er een studiedag.", "lang": "en,ar"}"#
    let response = try await withServer { try await $0.post("/v1/card", body) }
    #expect(response.text.contains(#""language":"en""#) && response.text.contains("Friday, 9 October 2026"))
    #expect(response.text.contains(#""direction":"rtl""#) && !response.text.contains(#""language":"tr""#))
    let query = try await withServer { try await $0.post("/v1/card?lang=tr", "Tot morgen.", as: "text/plain") }
    #expect(query.text.contains(#""language":"tr""#))
    let refused = try await withServer { try await $0.post("/v1/card?lang=nl,geheim", "Tot morgen.", as: "text/plain") }
    try expectProblem(refused, .unprocessableContent, "invalid-field")
    #expect(refused.text.contains("nl, en, ar") && !refused.text.contains("geheim"))
  }

  @Test func aShortMessageComesOnlyWhenItIsAskedFor() async throws {
    let body = #"{"text": "Op 9 oktober is er een studiedag. Succes allemaal!", "short": true}"#
    let short = try await withServer { try await $0.post("/v1/simplify", body) }
    #expect(short.text.contains(#""omitted":[{"range":{"end":50,"start":34},"text":"Succes allemaal!"}]"#))
    let query = try await withServer { try await $0.post("/v1/simplify?short=true", "Succes!", as: "text/plain") }
    #expect(query.text.contains(#""short":{"#))
    let long = try await withServer { try await $0.post("/v1/simplify", Self.valid) }
    #expect(!long.text.contains(#""short":"#))
    for wrong in [#"{"text": "Succes!", "short": "ja"}"#, #"{"text": "Succes!", "short": 1}"#] {
      let refused = try await withServer { try await $0.post("/v1/simplify", wrong) }
      try expectProblem(refused, .unprocessableContent, "invalid-field")
    }
  }

  @Test(arguments: ["text/plain", "text/plain; charset=utf-8", "TEXT/HTML;charset=\"UTF-8\"", "text/markdown"])
  func takesABareBody(type: String) async throws {
    let response = try await withServer {
      try await $0.post("/v1/simplify?profile=a2&date=2026-10-01&mode=suggest&id=7", "Indien u belt.", as: type)
    }
    #expect(response.status == .ok)
    #expect(response.text.contains(#""profile":"a2""#))
    #expect(response.text.contains(#""id":"7""#))
    #expect(!response.text.contains(#""applied":true"#))
  }

  @Test func letsTheBodyGoBeforeTheQuery() async throws {
    let body = #"{"text": "Indien u belt.", "profile": "a2"}"#
    let response = try await withServer { try await $0.post("/v1/simplify?profile=b2&mode=suggest", body) }
    #expect(response.text.contains(#""profile":"a2""#))
    #expect(!response.text.contains(#""applied":true"#))
    let refused = try await withServer { try await $0.post("/v1/simplify?profile=c1", body) }
    #expect(refused.status == .unprocessableContent)
  }

  @Test func readsHTML() async throws {
    let response = try await withServer {
      try await $0.post("/v1/simplify", #"{"text": "<p>Tot <b>morgen</b>!</p>", "format": "html"}"#)
    }
    #expect(response.text.contains("Tot morgen!"))
    #expect(!response.text.contains("<b>"))
  }

  @Test func handsIdAndMetaThrough() async throws {
    let response = try await withServer {
      try await $0.post("/v1/simplify", #"{"text": "Tot morgen.", "id": "a", "meta": {"b": [1, null]}, "more": 1}"#)
    }
    #expect(response.text.contains(#""id":"a""#))
    #expect(response.text.contains(#""meta":{"b":[1,null]}"#))
  }

  @Test(arguments: [
    (#"{"text": "#, 1, 10), (#"{"text": "a" "b"}"#, 1, 14), ("{\n  \"text\": é\n}", 2, 11), ("", 1, 1),
  ])
  func saysWhereJSONIsWrong(body: String, line: Int, column: Int) async throws {
    let response = try await withServer { try await $0.post("/v1/simplify", body) }
    try expectProblem(response, .badRequest, "invalid-json")
    #expect(response.text.contains(#""line":\#(line),"column":\#(column)"#))
  }

  @Test func saysWhereUTF8IsWrong() async throws {
    let response = try await withServer {
      try await $0.post("/v1/simplify", bytes: Array("een\ntwee".utf8) + [0xFF], as: "text/plain")
    }
    try expectProblem(response, .badRequest, "invalid-utf-8")
    #expect(response.text.contains(#""line":2"#))
    let json = try await withServer {
      try await $0.post("/v1/score", bytes: Array(#"{"text": ""#.utf8) + [0xC0] + Array(#""}"#.utf8))
    }
    try expectProblem(json, .badRequest, "invalid-utf-8")
  }

  @Test(arguments: ["/nope", "/v1", "/v1/simplify/more", "/../etc/passwd", "/page/index.html"])
  func knowsNoOtherAddress(path: String) async throws {
    let response = try await withServer { try await $0.execute(uri: path, method: .get) }
    try expectProblem(response, .notFound, "not-found")
  }

  @Test(arguments: [
    ("/v1/simplify", "POST"), ("/v1/score", "POST"), ("/healthz", "GET, HEAD"), ("/", "GET, HEAD, POST"),
  ])
  func saysWhichMethodsAnAddressTakes(path: String, allowed: String) async throws {
    let response = try await withServer { try await $0.execute(uri: path, method: .delete) }
    try expectProblem(response, .methodNotAllowed, "method-not-allowed")
    #expect(response.headers[.allow] == allowed)
  }

  @Test(arguments: ["/v1/simplify", "/v1/score"])
  func refusesAnOversizedBody(path: String) async throws {
    let response = try await withServer {
      try await $0.post(path, bytes: Array(repeating: UInt8(ascii: "a"), count: 4097), as: "text/plain")
    }
    try expectProblem(response, .contentTooLarge, "body-too-large")
    let fits = try await withServer {
      try await $0.post(path, bytes: Array(repeating: UInt8(ascii: "a"), count: 4096), as: "text/plain")
    }
    #expect(fits.status == .ok)
  }

  @Test(arguments: [nil, "application/xml", "multipart/form-data", "text/plain; charset=iso-8859-1", ""])
  func refusesOtherContentTypes(type: String?) async throws {
    let response = try await withServer { try await $0.post("/v1/simplify", Self.valid, as: type) }
    try expectProblem(response, .unsupportedMediaType, "unsupported-media-type")
  }

  @Test(arguments: [
    "[]", "{}", #"{"text": 1}"#, #"{"text": "a", "profile": "c1"}"#, #"{"text": "a", "date": "2026-02-30"}"#,
    #"{"text": "a", "mode": "all"}"#, #"{"text": "a", "format": "pdf"}"#, #"{"text": "a", "id": 1}"#,
    #"{"text": "a\u0000b"}"#,
  ])
  func refusesValuesThatCantBeUsed(body: String) async throws {
    let response = try await withServer { try await $0.post("/v1/simplify", body) }
    #expect(response.status == .unprocessableContent)
    #expect(response.headers[.contentType] == "application/problem+json")
  }

  @Test func neverRepeatsTheMessageInAProblem() async throws {
    let body = #"{"text": "geheim", "profile": "geheim"}"#
    let response = try await withServer { try await $0.post("/v1/simplify", body) }
    #expect(response.status == .unprocessableContent)
    #expect(!response.text.contains("geheim"))
  }

  @Test func tellsHowItIs() async throws {
    try await withServer { client in
      #expect(try await client.execute(uri: "/healthz", method: .get).text == "ok")
      #expect(try await client.execute(uri: "/readyz", method: .get).text == "ready")
      let head = try await client.execute(uri: "/healthz", method: .head)
      #expect(head.status == .ok)
      #expect(head.text.isEmpty)
    }
  }

  @Test func givesTheSameBytesTwice() async throws {
    try await withServer { client in
      let first = try await client.post("/v1/simplify", Self.valid)
      let second = try await client.post("/v1/simplify", Self.valid)
      #expect(first.text == second.text)
    }
  }

  private func expectProblem(_ response: TestResponse, _ status: HTTPResponse.Status, _ kind: String) throws {
    #expect(response.status == status)
    #expect(response.headers[.contentType] == "application/problem+json")
    #expect(response.headers[.cacheControl] == "no-store")
    #expect(response.text.contains(#""type":"urn:problem-type:helder:\#(kind)""#))
    #expect(response.text.contains(#""status":\#(status.code)"#))
  }
}

import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct HeaderTests {
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    + "base-uri 'none'; frame-ancestors 'none'"

  @Test(arguments: ["/", "/app.js", "/healthz", "/openapi.yaml", "/nope", "/v1/simplify"])
  func standOnEveryAnswer(path: String) async throws {
    let headers = try await withServer { try await $0.execute(uri: path, method: .get) }.headers
    #expect(headers[.contentSecurityPolicy] == Self.policy)
    #expect(headers[.xContentTypeOptions] == "nosniff")
    #expect(headers[try #require(HTTPFields.Element.Name("Referrer-Policy"))] == "no-referrer")
    #expect(headers[.cacheControl] != nil)
    #expect(headers[.setCookie] == nil)
  }

  @Test func keepResultsOutOfCaches() async throws {
    let body = StatusTests.valid
    let simplified = try await withServer { try await $0.post("/v1/simplify", body) }
    let page = try await withServer { try await $0.post("/", "text=Indien", as: PageTests.form) }
    #expect(simplified.headers[.cacheControl] == "no-store")
    #expect(page.headers[.cacheControl] == "no-store")
  }
}

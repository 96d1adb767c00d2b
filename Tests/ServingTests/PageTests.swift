import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct PageTests {
  static let form = "application/x-www-form-urlencoded"

  @Test(arguments: [
    ("/", "text/html; charset=utf-8"), ("/style.css", "text/css; charset=utf-8"),
    ("/app.js", "text/javascript; charset=utf-8"), ("/api.js", "text/javascript; charset=utf-8"),
    ("/clipboard.js", "text/javascript; charset=utf-8"), ("/marks.js", "text/javascript; charset=utf-8"),
    ("/reasons.js", "text/javascript; charset=utf-8"), ("/result.js", "text/javascript; charset=utf-8"),
    ("/icon.svg", "image/svg+xml"), ("/example.txt", "text/plain; charset=utf-8"),
    ("/openapi.yaml", "application/yaml"),
  ])
  func handsOutItsFiles(path: String, type: String) async throws {
    let response = try await withServer { try await $0.execute(uri: path, method: .get) }
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == type)
    #expect(response.body.readableBytes > 100)
  }

  @Test func leavesNoSlotUnfilled() async throws {
    let page = try await withServer { try await $0.execute(uri: "/", method: .get) }.text
    #expect(!page.contains("{{"))
    #expect(page.contains(#"value="b1" checked"#))
    #expect(page.contains(#"<section id="result" class="result" aria-labelledby="result-title" hidden></section>"#))
  }

  @Test func hasNothingInline() async throws {
    let page = try await withServer { try await $0.post("/", "text=Indien", as: Self.form) }.text
    #expect(!page.contains("<style"))
    #expect(!page.contains(" style="))
    #expect(!page.contains(" onclick="))
    let scripts = page.split(separator: "<script").dropFirst()
    #expect(scripts.allSatisfy { $0.hasPrefix(#" type="module" src="/app.js"></script>"#) })
  }

  @Test func answersTheFormWithBeforeAfterAndReasons() async throws {
    let body = "text=Indien+uw+kind+ziek+is%2C+belt+u+ons.&profile=a2"
    let response = try await withServer { try await $0.post("/", body, as: Self.form) }
    let page = response.text
    #expect(response.status == .ok)
    #expect(response.headers[.cacheControl] == "no-store")
    #expect(page.contains("Indien uw kind ziek is, belt u ons.</textarea>"))
    #expect(page.contains(#"value="a2" checked"#))
    #expect(page.contains(#"data-edit="change-1" aria-label="Indien (verandering 1)">Indien</a>"#))
    #expect(page.contains(#"data-edit="change-1" aria-label="Als (verandering 1)">Als</a>"#))
    #expect(page.contains(#"<li id="change-1">"#))
    #expect(page.contains(#"<p class="why">"#))
  }

  @Test func theFormGivesACardInTheLanguageChosen() async throws {
    let body = "text=Op+9+oktober+2026+is+er+een+studiedag.&lang=ar"
    let page = try await withServer { try await $0.post("/", body, as: Self.form) }.text
    #expect(page.contains(#"<option value="ar" selected>Arabisch – العربية</option>"#))
    #expect(page.contains(#"<section lang="ar" dir="rtl">"#) && page.contains("<svg "))
    #expect(page.contains(#"download="agenda.ics" href="data:text/calendar;charset=utf-8;base64,QkVHSU46VkNBTEVOREFS"#))
    let dutch = try await withServer { try await $0.post("/", "text=Tot+morgen.", as: Self.form) }.text
    #expect(dutch.contains(#"<option value="nl" selected>Nederlands</option>"#))
    #expect(!dutch.contains("agenda.ics"))
    let wrong = try await withServer { try await $0.post("/", "text=Tot+morgen.&lang=xx", as: Self.form) }
    #expect(wrong.status == .unprocessableContent && wrong.text.contains("Dit is niet gelukt."))
  }

  @Test func aLanguageWithFewTermsSaysSo() async throws {
    let text = "text=Op+9+oktober+2026+is+er+een+studiedag.&lang="
    let few = "nog weinig woorden die zeker goed zijn"
    #expect(try await withServer { try await $0.post("/", text + "ti", as: Self.form) }.text.contains(few))
    #expect(!(try await withServer { try await $0.post("/", text + "tr", as: Self.form) }.text.contains(few)))
  }

  @Test func escapesTheMessage() async throws {
    let attack = "%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E+Indien+%22onload%3D%27x%27"
    let page = try await withServer { try await $0.post("/", "text=\(attack)", as: Self.form) }.text
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("\"onload='x'"))
  }

  @Test func showsTheExample() async throws {
    let page = try await withServer { try await $0.post("/", "text=&example=yes", as: Self.form) }.text
    #expect(page.contains(#"<li id="change-1">"#))
    #expect(page.contains("Hoogachtend"))
  }

  @Test(arguments: [
    ("text=+%0D%0A", 422, true), ("text=%ff%fe", 400, true), ("text=a%00b", 422, true), ("", 422, true),
    ("text=%zz", 400, false), ("text=a&profile=x", 422, false),
  ])
  func saysInDutchWhatIsWrong(body: String, status: Int, inMessage: Bool) async throws {
    let response = try await withServer { try await $0.post("/", body, as: Self.form) }
    #expect(response.status.code == status)
    #expect(response.headers[.contentType] == "text/html; charset=utf-8")
    #expect(response.text.contains(#"<p id="problem" class="problem" role="alert">"#))
    #expect(response.text.contains(#"aria-invalid="true""#) == inMessage)
  }

  @Test func saysInDutchThatTheMessageIsTooLong() async throws {
    let body = "text=" + String(repeating: "a", count: 5000)
    let response = try await withServer { try await $0.post("/", body, as: Self.form) }
    #expect(response.status == .contentTooLarge)
    #expect(response.text.contains("Dit bericht is te lang."))
  }

  @Test func refusesOtherForms() async throws {
    let response = try await withServer { try await $0.post("/", "x", as: "multipart/form-data; boundary=x") }
    #expect(response.status == .unsupportedMediaType)
  }
}

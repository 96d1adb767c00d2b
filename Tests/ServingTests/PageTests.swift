import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct PageTests {
  static let form = "application/x-www-form-urlencoded"

  @Test(arguments: [
    ("/", "text/html; charset=utf-8"), ("/base.css", "text/css; charset=utf-8"),
    ("/app.js", "text/javascript; charset=utf-8"), ("/icon.svg", "image/svg+xml"),
    ("/openapi.yaml", "application/yaml"),
  ])
  func handsOutItsFiles(path: String, type: String) async throws {
    let response = try await withServer { try await $0.execute(uri: path, method: .get) }
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == type)
    #expect(response.body.readableBytes > 100)
  }

  @Test func handsOutAllThatItsPartsAskFor() async throws {
    try await withServer { server in
      var wanted = ["/"]
      var seen: Set<String> = []
      while let path = wanted.popLast() {
        guard seen.insert(path).inserted else { continue }
        let response = try await server.execute(uri: path, method: .get)
        #expect(response.status == .ok && response.body.readableBytes > 100, "\(path)")
        let text = response.text
        wanted += text.matches(of: /(?:href|src)="(\/[a-z]+\.[a-z]+)"/).map { String($0.1) }
        wanted += text.matches(of: /from "\.(\/[a-z]+\.js)"/).map { String($0.1) }
      }
      #expect(seen.isSuperset(of: ["/app.js", "/draft.js", "/paste.js", "/words.js", "/print.css", "/openapi.yaml"]))
    }
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
    #expect(page.contains(#"<li id="change-1" data-before="Indien" data-after="Als">"#))
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

  @Test(arguments: [("letter", "Hoogachtend"), ("newsletter", "Rapportgesprekken"), ("app", "hoofdluizen")])
  func showsItsExamples(name: String, words: String) async throws {
    let page = try await withServer(maximumBodySize: 100) {
      try await $0.post("/", "text=&example=\(name)", as: Self.form)
    }
    #expect(page.status == .ok)
    #expect(page.text.contains(#"<li id="change-1""#))
    #expect(page.text.contains(words))
  }

  @Test func anEditHasButtonsForItsOtherWordings() async throws {
    let page = try await withServer { try await $0.post("/", "text=Dat+duurt+max.+45+minuten.", as: Self.form) }.text
    #expect(
      page.contains(#"data-choose="change-1" data-words="max." aria-label="Zet terug (verandering 1)">Zet terug"#))
    #expect(page.contains(#"aria-label="Verander toch (verandering 1)" hidden>"#))
    #expect(page.contains(#"data-words="hoogstens" aria-label="Kies ‘hoogstens’ (verandering 1)">"#))
  }

  @Test func aWritersOwnWordsGoFirst() async throws {
    let text = "text=Indien+u+komt%2C+kijk+in+de+Groepsapp+op+school.&words="
    let words = "groepsapp%3Dappgroep%0Aindien%3Dwanneer%0A%3Dniets%0Ageen+paar"
    let page = try await withServer { try await $0.post("/", text + words, as: Self.form) }.text
    #expect(page.contains(#"data-before="Indien" data-after="Wanneer">"#))
    #expect(page.contains("Dit staat in uw eigen woordenlijst."))
    let without = try await withServer { try await $0.post("/", text, as: Self.form) }.text
    #expect(without.contains(#"data-before="Indien" data-after="Als">"#))
  }

  @Test func markdownKeepsItsFormattingForTheCopy() async throws {
    let text = "text=%23+Reis%0A%0AIndien+u+**vrijdag**+komt%2C+belt+u+ons.%0A%0A1.+een%0A2.+twee&format=markdown"
    let page = try await withServer { try await $0.post("/", text, as: Self.form) }.text
    #expect(page.contains("<h2>Reis</h2>\n<p>Als u <strong>vrijdag</strong> komt"))
    #expect(page.contains("<ol>\n<li>een</li>\n<li>twee</li>\n</ol>"))
  }

  @Test func aDraftThatLostAFactSaysWhich() async throws {
    let body = "text=Kom+dinsdag+26+januari+2027+om+9+uur.&edited="
    let lost = try await withServer { try await $0.post("/check", body + "Kom+dinsdag+om+9+uur.", as: Self.form) }
    #expect(lost.status == .ok)
    #expect(lost.headers[.cacheControl] == "no-store")
    #expect(lost.text.contains("<li>datum: <b>dinsdag 26 januari 2027</b></li>"))
    let kept = try await withServer {
      try await $0.post("/check", body + "Kom+om+9+uur+dinsdag+26+januari+2027.", as: Self.form)
    }
    #expect(kept.text.contains(#"<div id="check">"#))
    let same = try await withServer {
      try await $0.post("/check", body + "Dinsdag+26+januari+2027+om+9+uur%3A+kom+naar+school.", as: Self.form)
    }
    #expect(same.text.contains(#"<div id="check"></div>"#))
    #expect(same.text.contains(#"data-levels="0-"#))
  }

  @Test func aDraftIsEscaped() async throws {
    let body = "text=Kom.&edited=%3Cscript%3EKom+op+3+mei+2027%3C%2Fscript%3E+naar+de+school."
    let page = try await withServer { try await $0.post("/check", body, as: Self.form) }.text
    #expect(!page.contains("<script") && page.contains("&lt;script"))
  }

  @Test func offersNoTranslationWithoutAnEndpoint() async throws {
    let page = try await withServer { try await $0.execute(uri: "/", method: .get) }.text
    #expect(!page.contains(#"id="translation""#))
  }

  @Test(arguments: [
    ("text=+%0D%0A", 422, true), ("text=%ff%fe", 400, true), ("text=a%00b", 422, true), ("", 422, true),
    ("text=%zz", 400, false), ("text=a&profile=x", 422, false), ("text=a&format=html", 422, false),
    ("text=a&example=x", 422, false),
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

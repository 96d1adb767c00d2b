import Dispatch
import Hummingbird
import HummingbirdTesting
import Testing
import Translation

/// Transfers against a real server on this machine.
struct HTTPTransferTests {
  /// A transfer that also succeeds on a machine that is busy with other tests.
  private var patient: HTTPTransfer {
    var transfer = HTTPTransfer()
    transfer.timeout = 120_000
    return transfer
  }

  private func withServer(_ body: @Sendable @escaping (String) throws -> Void) async throws {
    let router = Router()
    router.get("/hallo") { _, _ in "hallo" }
    router.post("/echo") { request, _ in try await request.body.collect(upTo: 1 << 20) }
    router.get("/ver") { _, _ in Response.redirect(to: "/hallo") }
    try await Application(router: router).test(.live) { client in
      let port = try #require(client.port)
      // A transfer blocks its thread, and the server needs those of the concurrency pool.
      try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
        DispatchQueue.global().async { done.resume(with: Result { try body("http://127.0.0.1:\(port)") }) }
      }
    }
  }

  @Test func aGetAndAPostAreAnswered() async throws {
    try await withServer { server in
      let answer = try patient.send(to: server + "/hallo")
      #expect(answer.status == 200 && String(decoding: answer.body, as: UTF8.self) == "hallo")
      let text = Array("één \u{0} tekst".utf8)
      let echo = try patient.send(text, to: server + "/echo", headers: ["Content-Type: text/plain", "Expect:"])
      #expect(echo.status == 200 && echo.body == text)
    }
  }

  @Test func redirectsAreNotFollowed() async throws {
    try await withServer { server in
      let answer = try patient.send(to: server + "/ver")
      #expect(answer.status == 303)
    }
  }

  @Test func limitsAreKept() async throws {
    try await withServer { server in
      var transfer = patient
      transfer.largestAnswer = 3
      do {
        _ = try transfer.send(to: server + "/hallo")
        Issue.record("an answer over the limit was taken")
      } catch {
        #expect("\(error)".contains("larger than 3 bytes"))
      }
    }
  }

  @Test(arguments: ["http://127.0.0.1:1/", "file:///etc/passwd", "nergens", ""]) func badAddressesFail(
    _ address: String
  ) {
    #expect(throws: HTTPTransfer.Failure.self) { try HTTPTransfer().send(to: address) }
  }
}

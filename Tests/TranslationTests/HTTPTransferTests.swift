import Dispatch
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import Translation

/// Transfers against a real server on this machine.
struct HTTPTransferTests {
  /// A transfer that also succeeds on a machine that is busy with other tests.
  private var patient: HTTPTransfer {
    var transfer = HTTPTransfer()
    transfer.timeout = 120_000
    transfer.reach = .loopback
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
      let answer = try patient.send(EndpointRequest(address: server + "/hallo"))
      #expect(answer.status == 200 && String(decoding: answer.body, as: UTF8.self) == "hallo")
      let text = Array("één \u{0} tekst".utf8)
      let echo = try patient.send(
        EndpointRequest(address: server + "/echo", headers: ["Content-Type: text/plain"], body: text))
      #expect(echo.status == 200 && echo.body == text)
    }
  }

  @Test func redirectsAreNotFollowed() async throws {
    try await withServer { server in
      let answer = try patient.send(EndpointRequest(address: server + "/ver"))
      #expect(answer.status == 303)
    }
  }

  @Test func limitsAreKept() async throws {
    try await withServer { server in
      var transfer = patient
      transfer.largestAnswer = 3
      #expect(throws: EndpointFailure.tooLarge(3)) {
        try transfer.send(EndpointRequest(address: server + "/hallo"))
      }
    }
  }

  @Test(arguments: ["http://127.0.0.1:1/", "file:///etc/passwd", "nergens", ""]) func badAddressesFail(
    _ address: String
  ) {
    #expect(throws: EndpointFailure.self) { try patient.send(EndpointRequest(address: address)) }
  }

  /// A name that leads to this machine or a school's own network isn't connected to unless that was asked for.
  @Test func reachIsKept() async throws {
    try await withServer { server in
      for reach in [HTTPTransfer.Reach.everybody, .network] {
        var transfer = patient
        transfer.reach = reach
        #expect(throws: EndpointFailure.self) {
          try transfer.send(EndpointRequest(address: server.replacing("127.0.0.1", with: "localhost") + "/hallo"))
        }
      }
    }
  }

  @Test func connectionsAreUsedAgain() async throws {
    let ports = Mutex<Set<Int>>([])
    let router = Router(context: PortContext.self)
    router.get("/") { _, context in
      ports.withLock { _ = $0.insert(context.port) }
      return "hallo"
    }
    try await Application(router: router).test(.live) { client in
      let port = try #require(client.port)
      try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
        DispatchQueue.global().async {
          let transfer = patient
          done.resume(
            with: Result {
              for _ in 0..<20 { _ = try transfer.send(EndpointRequest(address: "http://127.0.0.1:\(port)/")) }
            })
        }
      }
    }
    #expect(ports.withLock { $0.count } == 1)
  }
}

/// Tells from which port of the client a request came.
private struct PortContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let port: Int

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    port = source.channel.remoteAddress?.port ?? 0
  }
}

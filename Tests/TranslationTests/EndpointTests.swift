import CCurl
import Synchronization
import Testing

@testable import Translation

/// Where Helder may connect to, and how long it keeps trying.
struct EndpointTests {
  @Test(arguments: [
    "https://translate.example", "https://translate.example:8443/pad/", "http://127.0.0.1:5000", "http://localhost",
    "http://[::1]:5000", "HTTPS://Translate.Example",
  ])
  func isTaken(_ address: String) throws {
    let endpoint = try EndpointAddress(address)
    #expect(endpoint.host == endpoint.host.lowercased() && !endpoint.appending("/x").contains("//x"))
  }

  @Test(arguments: [
    "http://translate.example", "http://127.0.0.1.example", "ftp://127.0.0.1", "file:///etc/passwd",
    "translate.example",
    "https://user:password@translate.example", "https://translate.example?key=x", "https://translate.example/#a",
    "https://", "", "http://127.1", "http://0x7f.0.0.1", "http://localhost.example",
    "https://translate.example\\@other",
    "http://127.0.0.1@translate.example",
  ])
  func isNotTaken(_ address: String) {
    #expect(throws: EndpointAddress.Problem.self) { try EndpointAddress(address) }
  }

  @Test(
    arguments: [
      ([127, 0, 0, 1], CCURL_LOOPBACK), ([127, 9, 9, 9], CCURL_LOOPBACK), ([10, 0, 0, 1], CCURL_PRIVATE),
      ([172, 16, 0, 1], CCURL_PRIVATE), ([172, 32, 0, 1], CCURL_PUBLIC), ([192, 168, 1, 1], CCURL_PRIVATE),
      ([169, 254, 169, 254], CCURL_PRIVATE), ([100, 64, 0, 1], CCURL_PRIVATE), ([0, 0, 0, 0], CCURL_PRIVATE),
      ([224, 0, 0, 1], CCURL_PRIVATE), ([255, 255, 255, 255], CCURL_PRIVATE), ([8, 8, 8, 8], CCURL_PUBLIC),
      ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], CCURL_LOOPBACK),
      ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], CCURL_PRIVATE),
      ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1], CCURL_LOOPBACK),
      ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 10, 0, 0, 1], CCURL_PRIVATE),
      ([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 192, 168, 0, 1], CCURL_PRIVATE),
      ([0x20, 0x02, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], CCURL_PRIVATE),
      ([0xFC, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], CCURL_PRIVATE),
      ([0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], CCURL_PRIVATE),
      ([0x20, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], CCURL_PRIVATE),
      ([0x2A, 0, 0x14, 0x50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], CCURL_PUBLIC),
    ] as [([UInt8], ccurl_place)])
  func networkAddressesAreToldApart(bytes: [UInt8], place: ccurl_place) {
    #expect(unsafe ccurl_place_of(bytes, bytes.count) == place)
  }

  /// Asks a client whose endpoint gives these answers one after another; also says how often it was asked and how long it
  /// waited, in milliseconds.
  private func ask(
    _ answers: [Result<HTTPTransfer.Answer, EndpointFailure>], breaker: CircuitBreaker = CircuitBreaker()
  ) async -> (result: Result<[String], EndpointFailure>, requests: Int, waits: [Duration]) {
    let left = Mutex(answers)
    let waits = Mutex<[Duration]>([])
    let client = EndpointClient(
      connections: 1, breaker: breaker, pause: { pause in waits.withLock { $0.append(pause) } },
      send: { _ throws(EndpointFailure) in
        try left.withLock { $0.isEmpty ? .failure(.unreachable("no answer left")) : $0.removeFirst() }.get()
      })
    let result: Result<[String], EndpointFailure>
    do throws(EndpointFailure) {
      result = .success(
        try await client.ask(
          EndpointRequest(address: ""),
          read: { body throws(EndpointFailure) in
            if body.isEmpty { throw .unreadable }
            return ["goed"]
          }, failure: { .usual(status: $0.status, retryAfter: $0.retryAfter) }))
    } catch {
      result = .failure(error)
    }
    return (result, answers.count - left.withLock { $0.count }, waits.withLock { $0 })
  }

  private static func status(_ status: Int, retryAfter: Int? = nil) -> Result<HTTPTransfer.Answer, EndpointFailure> {
    .success(.init(status: status, retryAfter: retryAfter, body: status == 200 ? [1] : []))
  }

  @Test(arguments: [429, 500, 502, 503, 504]) func whatPassesIsTriedAgain(_ code: Int) async {
    let asked = await ask([Self.status(code), Self.status(code), Self.status(200)])
    #expect(asked.result == .success(["goed"]) && asked.requests == 3 && asked.waits.count == 2)
    #expect(asked.waits[0] >= .milliseconds(500) && asked.waits[0] <= .seconds(1))
    #expect(asked.waits[1] >= .seconds(1) && asked.waits[1] <= .seconds(2))
  }

  @Test func butNotForEver() async {
    let asked = await ask(Array(repeating: Self.status(503), count: 9))
    #expect(asked.result == .failure(.busy(status: 503, retryAfter: nil)) && asked.requests == 3)
  }

  @Test(arguments: [400, 401, 403, 404, 456, 301]) func whatDoesNotPassIsNot(_ code: Int) async {
    #expect(await ask([Self.status(code), Self.status(200)]).requests == 1)
  }

  @Test func retryAfterIsKeptTo() async {
    let asked = await ask([Self.status(429, retryAfter: 7), Self.status(200)])
    #expect(asked.result == .success(["goed"]) && asked.waits.count == 1)
    #expect(asked.waits[0] >= .seconds(7) && asked.waits[0] < .seconds(8))
    #expect(await ask([Self.status(429, retryAfter: 3600), Self.status(200)]).requests == 1)
  }

  @Test func aDeadEndpointIsAskedOnce() async {
    let breaker = CircuitBreaker()
    let first = await ask([.failure(.unreachable("time is up")), Self.status(200)], breaker: breaker)
    #expect(first.result == .failure(.unreachable("time is up")) && first.requests == 1)
    let second = await ask([Self.status(200)], breaker: breaker)
    #expect(second.result == .failure(.resting) && second.requests == 0)
  }

  @Test func afterARestOneRequestTries() {
    let breaker = CircuitBreaker(rest: .seconds(30))
    let start = ContinuousClock.now
    breaker.failed(isPassing: false, at: start)
    #expect(!breaker.mayAsk(at: start + .seconds(29)))
    #expect(breaker.mayAsk(at: start + .seconds(30)) && !breaker.mayAsk(at: start + .seconds(31)))
    breaker.succeeded()
    #expect(breaker.mayAsk(at: start + .seconds(31)))
    for _ in 0..<2 { breaker.failed(isPassing: true, at: start) }
    #expect(breaker.mayAsk(at: start))
    breaker.failed(isPassing: true, at: start)
    #expect(!breaker.mayAsk(at: start))
  }

  private actor Inside {
    private var now = 0
    private(set) var most = 0

    func step(_ count: Int) {
      now += count
      most = max(most, now)
    }
  }

  @Test func aTurnstileLetsOnlySoManyIn() async {
    let turnstile = Turnstile(places: 3)
    let inside = Inside()
    await withTaskGroup { group in
      for _ in 0..<50 {
        group.addTask {
          await turnstile.enter()
          await inside.step(1)
          try? await Task.sleep(for: .milliseconds(1))
          await inside.step(-1)
          await turnstile.leave()
        }
      }
    }
    #expect(await inside.most == 3)
  }
}

import Hummingbird
import HummingbirdTesting
import Logging
import Pipeline
import Prose
import Synchronization
import Testing

@testable import Serving

@Suite struct ClientRatesTests {
  @Test func refusesWhoAsksTooOftenUntilTokensAreThereAgain() throws {
    let rates = ClientRates(perMinute: 60)
    let start = ContinuousClock.now
    for _ in 0..<10 { try rates.take("a", now: start) }
    let refused = #expect(throws: Problem.self) { try rates.take("a", now: start) }
    #expect(refused?.kind == .tooMany)
    #expect(refused?.headers[.retryAfter] == "1")
    try rates.take("b", now: start)
    try rates.take("a", now: start.advanced(by: .seconds(1)))
    #expect(throws: Problem.self) { try rates.take("a", now: start.advanced(by: .seconds(1))) }
    // However long nobody asks, no more than the bucket holds.
    for _ in 0..<10 { try rates.take("a", now: start.advanced(by: .seconds(3600))) }
    #expect(throws: Problem.self) { try rates.take("a", now: start.advanced(by: .seconds(3600))) }
  }

  @Test func doesNotGrowWithTheNumberOfAddresses() throws {
    let rates = ClientRates(perMinute: 60)
    let start = ContinuousClock.now
    for number in 0..<10_000 { try rates.take("\(number)", now: start) }
    // The next have one bucket together.
    for number in 0..<10 { try rates.take("x\(number)", now: start) }
    #expect(throws: Problem.self) { try rates.take("y", now: start) }
    #expect(rates.count == 10_001)
    // What is full again is forgotten.
    try rates.take("z", now: start.advanced(by: .seconds(60)))
    #expect(rates.count == 1)
  }
}

@Suite struct BodyRoomTests {
  @Test func hasLittleRoomForLargeBodiesAndAlwaysSomeForSmallOnes() throws {
    let room = BodyRoom(bytes: 100)
    do {
      let large = BodyRoom.Share(of: room)
      try large.grow(to: BodyRoom.free)
      #expect(room.isTaken == 0)
      try large.grow(to: BodyRoom.free + 60)
      try large.grow(to: BodyRoom.free + 90)
      #expect(room.isTaken == 90)
      let other = BodyRoom.Share(of: room)
      #expect(throws: Problem.self) { try other.grow(to: BodyRoom.free + 11) }
      try BodyRoom.Share(of: room).grow(to: BodyRoom.free)
      withExtendedLifetime((large, other)) {}
    }
    #expect(room.isTaken == 0)
    try BodyRoom.Share(of: room).grow(to: BodyRoom.free + 100)
  }
}

@Suite struct ClientAddressTests {
  @Test(arguments: [
    ("192.0.2.1", "198.51.100.7", "192.0.2.1"),
    ("10.0.0.1", nil, "10.0.0.1"),
    ("10.0.0.1", "198.51.100.7", "198.51.100.7"),
    ("10.0.0.1", "1.1.1.1, 198.51.100.7", "198.51.100.7"),
    ("10.0.0.1", "198.51.100.7, 10.0.0.1", "198.51.100.7"),
    ("2001:db8:1:2:3:4:5:6", nil, "2001:db8:1:2::/64"),
    ("2001:db8::1", nil, "2001:db8:0:0::/64"),
    ("::1", nil, "0:0:0:0::/64"),
  ])
  func isThePeersOrWhatTheProxySays(peer: String, forwarded: String?, client: String) throws {
    var headers = HTTPFields()
    if let forwarded { headers[try #require(HTTPFields.Element.Name("X-Forwarded-For"))] = forwarded }
    let head = HTTPRequest(method: .post, scheme: "http", authority: "a", path: "/", headerFields: headers)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    #expect(clientAddress(of: request, peer: peer, proxies: ["10.0.0.1"]) == client)
  }
}

@Suite struct AccessTokenTests {
  @Test(arguments: ["", "short", "nineteen-signs-long", "with a space in the middle", "letters-with-áccents-too"])
  func refusesWhatIsNoToken(text: String) { #expect(AccessToken(text) == nil) }

  @Test func matchesItselfOnly() throws {
    let text = "correct-horse-battery-staple"
    let token = try #require(AccessToken(text))
    #expect(token.matches(Array(text.utf8)))
    // Also what it would be if it were written twice, and what holds it.
    for other in ["", String(text.dropLast()), text + "x", text + text, "C" + text.dropFirst()] {
      #expect(!token.matches(Array(other.utf8)))
    }
    #expect("\(token)" == "…" && String(reflecting: token) == "…")
  }
}

/// 100,000 seconds stand for "never": on a busy machine, with a sanitizer, each test may stand waiting for ten minutes.
@Suite struct OutcomeTests {
  private static let late = Problem(.tooSlow, "Late.")

  @Test func givesWhatTheWorkGives() async throws {
    let value = try await outcome(within: .seconds(100_000), or: Self.late, for: nil) { 7 }
    #expect(value == 7)
    await #expect(throws: ClientLeft.self) {
      try await outcome(within: .seconds(100_000), or: Self.late, for: nil) { throw ClientLeft() }
    }
  }

  @Test func endsInTimeAndCancelsTheWork() async throws {
    let (ended, end) = AsyncStream<Bool>.makeStream()
    await #expect(throws: Problem.self) {
      try await outcome(within: .milliseconds(50), or: Self.late, for: nil) {
        try? await Task.sleep(for: .seconds(100_000))
        end.yield(Task.isCancelled)
      }
    }
    var notes = ended.makeAsyncIterator()
    #expect(await notes.next() == true)
  }

  @Test func endsWhenTheCallerIsCancelled() async throws {
    let (ended, end) = AsyncStream<Bool>.makeStream()
    let caller = Task {
      try await outcome(within: .seconds(100_000), or: Self.late, for: nil) {
        try? await Task.sleep(for: .seconds(100_000))
        end.yield(Task.isCancelled)
      }
    }
    caller.cancel()
    var notes = ended.makeAsyncIterator()
    #expect(await notes.next() == true)
  }
}

@Suite struct StoppingTests {
  @Test func isNotReadyAndRefusesWorkButAnswers() async throws {
    let day = try #require(Day("2026-09-15"))
    let state = ServiceState()
    let application = application(
      configuration: ServerConfiguration(today: { day }), helder: try Helder(), state: state,
      logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() })
    try await application.test(.router) { client in
      #expect(try await client.execute(uri: "/readyz", method: .get).status == .ok)
      state.drain()
      let ready = try await client.execute(uri: "/readyz", method: .get)
      #expect(ready.status == .serviceUnavailable && ready.headers[.retryAfter] != nil)
      #expect(try await client.execute(uri: "/healthz", method: .get).status == .ok)
      #expect(try await client.post("/v1/score", StatusTests.valid).status == .ok)
      state.stop()
      // Every address that works on a message goes through the same desk.
      for (path, methods) in allowedMethods where methods.contains(.post) {
        let refused = try await client.post(path, StatusTests.valid)
        #expect(refused.status == .serviceUnavailable, "\(path)")
        #expect(refused.headers[.retryAfter] == "5" && refused.headers[.connection] == "close", "\(path)")
      }
      #expect(try await client.execute(uri: "/healthz", method: .get).status == .ok)
    }
  }
}

@Suite struct CheckpointTests {
  @Test func whatTheCheckpointThrowsEndsTheWork() throws {
    let message = Message(text: "Indien uw kind ziek is, belt u ons.")
    let options = Options(referenceDate: try #require(Day("2026-09-15")))
    let helder = try Helder()
    var count = 0
    _ = helder.simplify(message, options: options, checkpoint: { count += 1 })
    #expect(count > 5)
    for last in 0..<count {
      var calls = 0
      #expect(throws: ClientLeft.self) {
        try helder.simplify(
          message, options: options,
          checkpoint: {
            if calls == last { throw ClientLeft() }
            calls += 1
          })
      }
      #expect(calls == last)
    }
  }
}

@Suite struct JSONLogTests {
  @Test func writesOneObjectALine() throws {
    let lines = Mutex("")
    let logger = jsonLogger { line in lines.withLock { $0 += line } }
    logger.info("a \"quoted\"\nmessage", metadata: ["status": "200", "route": "/v1/score"])
    logger.debug("not told")
    let written = lines.withLock { $0 }
    #expect(written.hasSuffix("\n") && written.dropLast().allSatisfy { $0 != "\n" })
    #expect(
      written.contains(
        #""level":"info","message":"a \"quoted\"\nmessage","route":"/v1/score","status":"200","time":"20"#))
  }
}

import Dispatch

/// Asks an endpoint, with patience but not for ever: bounded in parallel requests, in attempts, and by a circuit breaker.
struct EndpointClient: Sendable {
  /// How a request is sent; tests put something else here.
  typealias Send = @Sendable (EndpointRequest) throws(EndpointFailure) -> HTTPTransfer.Answer

  /// How often one request is sent at most.
  static let attempts = 3
  /// The longest wait between attempts that is kept to, in seconds. Who asks for a longer one gets no further request.
  static let longestWait = 20

  private let send: Send
  private let turnstile: Turnstile
  private let breaker: CircuitBreaker
  private let pause: @Sendable (Duration) async -> Void

  /// A client with `connections` requests at a time.
  init(
    connections: Int, breaker: CircuitBreaker = CircuitBreaker(),
    pause: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }, send: @escaping Send
  ) {
    self.send = send
    turnstile = Turnstile(places: connections)
    self.breaker = breaker
    self.pause = pause
  }

  /// The strings that `read` finds in the answer with status 200. `failure` says what other statuses mean.
  func ask(
    _ request: EndpointRequest, read: ([UInt8]) throws(EndpointFailure) -> [String],
    failure: (HTTPTransfer.Answer) -> EndpointFailure
  ) async throws(EndpointFailure) -> [String] {
    await turnstile.enter()
    let result = await persistently(request, read, failure)
    await turnstile.leave()
    return try result.get()
  }

  private func persistently(
    _ request: EndpointRequest, _ read: ([UInt8]) throws(EndpointFailure) -> [String],
    _ failure: (HTTPTransfer.Answer) -> EndpointFailure
  ) async -> Result<[String], EndpointFailure> {
    var attempt = 1
    while true {
      guard breaker.mayAsk() else { return .failure(.resting) }
      do throws(EndpointFailure) {
        let answer = try await sent(request)
        guard answer.status == 200 else { throw failure(answer) }
        let value = try read(answer.body)
        breaker.succeeded()
        return .success(value)
      } catch {
        var asked: Int?
        if case .busy(_, let seconds) = error { asked = seconds }
        guard error.isPassing, attempt < Self.attempts, (asked ?? 0) <= Self.longestWait else {
          // A wrong count is about this text: the endpoint answers.
          if error == .wrongCount {
            breaker.succeeded()
          } else {
            breaker.failed(isPassing: error.isPassing, wait: asked.map { .seconds($0) })
          }
          return .failure(error)
        }
        // Half a second, then one, each spread over as much again, so that those who failed together don't return together.
        let backoff = Duration.milliseconds(Int.random(in: 500...1_000) << (attempt - 1))
        await pause(asked.map { .seconds($0) + .milliseconds(Int.random(in: 0...500)) } ?? backoff)
        attempt += 1
      }
    }
  }

  /// A transfer blocks its thread: not one of those that the rest of the program needs. A queue of its own gets a thread at
  /// once; the global queue has as many as there are cores, and adds others only every second.
  private func sent(_ request: EndpointRequest) async throws(EndpointFailure) -> HTTPTransfer.Answer {
    let result = await withCheckedContinuation {
      (done: CheckedContinuation<Result<HTTPTransfer.Answer, EndpointFailure>, Never>) in
      DispatchQueue(label: "endpoint").async {
        done.resume(returning: Result { () throws(EndpointFailure) in try send(request) })
      }
    }
    return try result.get()
  }
}

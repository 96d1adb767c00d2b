import Synchronization

/// Keeps a dead endpoint from being asked again and again: at once after a failure that time won't mend, and after three
/// requests in a row that failed however often they were tried, nothing is sent for a while; then one request tries.
final class CircuitBreaker: Sendable {
  private struct State {
    var failures = 0
    var restsUntil: ContinuousClock.Instant?
  }

  private static let most = 3

  private let rest: Duration
  private let state = Mutex(State())

  /// A breaker that rests for `rest` after failures.
  init(rest: Duration = .seconds(30)) { self.rest = rest }

  /// Whether something may be sent now. When the rest is over one caller is told yes, and the others wait for what it
  /// finds.
  func mayAsk(at now: ContinuousClock.Instant = .now) -> Bool {
    state.withLock { state in
      guard let end = state.restsUntil else { return true }
      guard now >= end else { return false }
      state.restsUntil = now + rest
      return true
    }
  }

  /// An answer came.
  func succeeded() { state.withLock { $0 = State() } }

  /// Nothing of use came; `wait` is how long the endpoint itself asked for.
  func failed(isPassing: Bool, wait: Duration? = nil, at now: ContinuousClock.Instant = .now) {
    state.withLock { state in
      state.failures += 1
      if !isPassing || state.failures >= Self.most { state.restsUntil = now + max(rest, wait ?? .zero) }
    }
  }
}

import ServiceLifecycle
import Synchronization

/// What all requests share: whether the daemon is stopping, and what was measured.
final class ServiceState: Sendable {
  /// What `/metrics` tells.
  let measurements = Measurements()
  private let told = Atomic(false)
  private let stopping = Atomic(false)

  /// Whether new requests are welcome.
  var isReady: Bool { !told.load(ordering: .relaxed) }

  /// Whether requests for work are refused.
  var isStopping: Bool { stopping.load(ordering: .relaxed) }

  /// The daemon was told to stop.
  func drain() { told.store(true, ordering: .relaxed) }

  /// The daemon takes nothing more.
  func stop() {
    drain()
    stopping.store(true, ordering: .relaxed)
  }
}

/// Ends before the server does when the daemon is told to stop: `/readyz` says so first, and whoever spreads the requests gets
/// the time to see it.
struct Draining: Service {
  let state: ServiceState
  let seconds: Int

  func run() async throws {
    try await gracefulShutdown()
    state.drain()
    try? await Task.sleep(for: .seconds(seconds))
    state.stop()
  }
}

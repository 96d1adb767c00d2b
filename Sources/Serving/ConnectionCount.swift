import HummingbirdCore
import Synchronization

/// Accepts no connection while as many are open as may be; those wait in the system's queue.
struct ConnectionCount: AvailableConnectionsDelegate {
  let limit: Int
  let measurements: Measurements

  func connectionOpened() { measurements.connections.add(1, ordering: .relaxed) }

  func connectionClosed() { measurements.connections.subtract(1, ordering: .relaxed) }

  func isAcceptingNewConnections() -> Bool { measurements.connections.load(ordering: .relaxed) < limit }
}

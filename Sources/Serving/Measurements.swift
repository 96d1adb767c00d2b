import Hummingbird
import Synchronization

/// Counts requests, and how long they took, by route, method and status: never by anything that a message says.
final class Measurements: Sendable {
  /// What tells requests apart.
  struct Key: Hashable, Comparable {
    let route: String
    let method: String
    let status: Int

    static func < (one: Key, other: Key) -> Bool {
      (one.route, one.method, one.status) < (other.route, other.method, other.status)
    }
  }

  /// The times of requests, counted in buckets.
  struct Times {
    /// The upper end of each bucket, in seconds.
    static let ends = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
    /// How many took no longer than each end.
    var counts = [Int](repeating: 0, count: ends.count)
    var count = 0
    var sum = 0.0

    mutating func add(_ seconds: Double) {
      count += 1
      sum += seconds
      for (place, end) in Self.ends.enumerated() where seconds <= end { counts[place] += 1 }
    }
  }

  /// The connections that are open.
  let connections = Atomic(0)
  private let requests = Mutex<[Key: Times]>([:])
  private let lines = Mutex<[(String, WaitingLine)]>([])

  /// From now on the length of these lines is told too.
  func watch(messages: WaitingLine, translations: WaitingLine) {
    lines.withLock { $0 = [("message", messages), ("translation", translations)] }
  }

  /// A request was answered.
  func add(_ key: Key, seconds: Double) { requests.withLock { $0[key, default: Times()].add(seconds) } }

  /// All requests so far, in order.
  var all: [(key: Key, times: Times)] {
    requests.withLock { $0.map { ($0.key, $0.value) } }.sorted { $0.key < $1.key }
  }

  /// How many requests are worked on or wait, by kind.
  var inHand: [(kind: String, count: Int)] { lines.withLock { $0.map { ($0.0, $0.1.length) } } }
}

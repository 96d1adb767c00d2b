import HTTPTypes
import Synchronization

/// Counts the requests that are worked on or wait for their turn, and lets in no more than there is room for.
final class WaitingLine: Sendable {
  private let room: Int
  private let count = Atomic(0)

  /// A line with room for so many requests.
  init(room: Int) { self.room = room }

  /// How many are in it.
  var length: Int { count.load(ordering: .relaxed) }

  /// Takes a place; says with a problem when there is none. Who enters has to leave.
  func enter() throws(Problem) {
    if count.add(1, ordering: .relaxed).newValue > room {
      leave()
      throw Problem(.busy, "All places are taken. Try again in a second.", headers: [.retryAfter: "1"])
    }
  }

  /// Gives the place back.
  func leave() { count.subtract(1, ordering: .relaxed) }
}

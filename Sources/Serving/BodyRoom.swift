import HTTPTypes
import Synchronization

/// The memory that bodies may take together, however many clients send one. The first bytes of each are free, so that large
/// bodies, which a slow client may hold for long, never keep ordinary messages out.
final class BodyRoom: Sendable {
  /// What each body may have without taking any of the room, in bytes.
  static let free = 65_536

  private let bytes: Int
  private let taken = Atomic(0)

  /// Room for so many bytes.
  init(bytes: Int) { self.bytes = bytes }

  /// How many bytes are taken.
  var isTaken: Int { taken.load(ordering: .relaxed) }

  /// What one body has of the room; it is given back when nobody has the share any more.
  final class Share: Sendable {
    private let room: BodyRoom
    private let own = Atomic(0)

    /// A share of nothing yet.
    init(of room: BodyRoom) { self.room = room }

    deinit { room.taken.subtract(own.load(ordering: .relaxed), ordering: .relaxed) }

    /// Makes place for a body of so many bytes; says with a problem when there is none.
    func grow(to size: Int) throws(Problem) {
      let more = max(0, size - BodyRoom.free) - own.load(ordering: .relaxed)
      guard more > 0 else { return }
      own.add(more, ordering: .relaxed)
      if room.taken.add(more, ordering: .relaxed).newValue > room.bytes {
        throw Problem(.busy, "Too many large bodies at once. Try again in a second.", headers: [.retryAfter: "1"])
          .closing
      }
    }
  }
}

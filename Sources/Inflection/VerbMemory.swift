import Synchronization

/// The verbs that were asked for before: working one out takes a hundred times as long as looking it up.
final class VerbMemory: Sendable {
  static let shared = VerbMemory()

  /// The most verbs that are kept, some 1 KB each: a text of made-up words can't fill the memory. Dutch texts use fewer.
  private static let most = 8192

  private let verbs = Mutex<[String: Verb?]>([:])

  /// The verb with this infinitive; nil when there is none.
  func verb(_ infinitive: String) -> Verb? {
    if let known = verbs.withLock({ $0[infinitive] }) { return known }
    let verb = Verb(workedOut: infinitive)
    verbs.withLock { verbs in if verbs.count < Self.most { verbs[infinitive] = verb } }
    return verb
  }
}

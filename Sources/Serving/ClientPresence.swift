import NIOCore
import Synchronization

/// Tells when the client of a connection has left: nobody waits for the answer then. A client that closes its own half of the
/// connection counts as gone too: the two can't be told apart.
final class ClientPresence: ChannelInboundHandler, RemovableChannelHandler, Sendable {
  typealias InboundIn = NIOAny

  private struct State {
    var isGone = false
    var told: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// Whether the client has left.
  var isGone: Bool { state.withLock(\.isGone) }

  /// Calls `told` when the client leaves, at once if it has left. The one that was given before is forgotten.
  func whenGone(_ told: @escaping @Sendable () -> Void) {
    let isGone = state.withLock { state in
      state.told = told
      return state.isGone
    }
    if isGone { told() }
  }

  /// Calls nobody any more.
  func forget() { state.withLock { $0.told = nil } }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case ChannelEvent.inputClosed? = event as? ChannelEvent { leave() }
    context.fireUserInboundEventTriggered(event)
  }

  func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  private func leave() {
    let told = state.withLock { state in
      state.isGone = true
      return state.told
    }
    told?()
  }
}

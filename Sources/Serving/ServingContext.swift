import Hummingbird
import Logging
import NIOCore

/// What is known of a request besides what it says: who sends it, over which connection.
struct ServingContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  private let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }

  /// The address of whoever opened the connection, without its port; nil for a connection that has none.
  var peer: String? { channel.remoteAddress?.ipAddress }

  /// Tells when the client leaves; nil for a connection that can't tell.
  func presence() async -> ClientPresence? {
    try? await channel.pipeline.handler(type: ClientPresence.self).get()
  }
}

import NIOCore

/// How much the daemon takes on. What is over a limit is refused with a problem; nothing grows with what is asked.
public struct Limits: Sendable {
  /// The largest header of a request, in bytes.
  public var headerBytes = 16_384
  /// How long the body of a request, or the reading of an answer, may take, in seconds.
  public var bodySeconds = 30
  /// How long a connection may be silent before a header is complete, and between requests, in seconds.
  public var idleSeconds = 15
  /// How long the work of a request may take, with the wait for its turn, in seconds.
  public var requestSeconds = 30
  /// The same for `/v1/translate`, whose endpoint has time limits of its own.
  public var translationSeconds = 300
  /// How many messages are worked on at once; more than there are cores makes nothing faster.
  public var workers = System.coreCount
  /// How many requests may wait for their turn.
  public var waiting = 64
  /// How many connections may be open; others wait in the system's own queue.
  public var connections = 900
  /// How many requests for work a client may make in a minute; nil for no limit.
  public var requestsPerMinute: Int?
  /// How long the daemon goes on taking requests after it was told to stop, while `/readyz` says that it stops, in seconds.
  public var drainSeconds = 0
  /// How long requests that are in hand may take to end after that, in seconds.
  public var stopSeconds = 40

  /// Limits that fit a school.
  public init() {}
}

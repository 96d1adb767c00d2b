import Hummingbird
import NIOCore

/// Takes in requests for work, within the limits: each waits its turn, and ends when its time is over or its client has left.
struct WorkDesk: Sendable {
  /// What a request asks for; each has a line of its own, so that a slow endpoint doesn't hold up other work.
  enum Kind { case message, translation }

  typealias Handler = @Sendable (Request, ServingContext) async throws -> Response

  private let limits: Limits
  private let largestBody: Int
  private let bodies = BodyRoom(bytes: 64 << 20)
  private let threads: WorkThreads
  private let clients: ClientRates?
  private let proxies: [String]
  private let messages: WaitingLine
  private let translations: WaitingLine
  private let state: ServiceState

  init(configuration: ServerConfiguration, state: ServiceState) {
    limits = configuration.limits
    largestBody = configuration.maximumBodySize
    threads = WorkThreads(count: limits.workers)
    clients = configuration.requestsPerMinute.map { ClientRates(perMinute: $0) }
    proxies = configuration.proxies
    messages = WaitingLine(room: limits.workers + limits.waiting)
    translations = WaitingLine(room: limits.workers + limits.waiting)
    self.state = state
    state.measurements.watch(messages: messages, translations: translations)
  }

  /// `handle`, with a request whose body has come in whole, on the threads for work.
  func limited(_ kind: Kind = .message, _ handle: @escaping Handler) -> Handler {
    { request, context in
      if state.isStopping {
        throw Problem(.busy, "The server is stopping.", headers: [.retryAfter: "5"]).closing
      }
      try clients?.take(clientAddress(of: request, peer: context.peer, proxies: proxies))
      let client = await context.presence()
      var complete = request
      let share = BodyRoom.Share(of: bodies)
      complete.body = RequestBody(buffer: try await body(of: request, from: client, in: share))
      let asked = complete
      let line = kind == .message ? messages : translations
      let seconds = kind == .message ? limits.requestSeconds : limits.translationSeconds
      try line.enter()
      return try await outcome(
        within: .seconds(Int64(seconds)),
        or: Problem(.tooSlow, "The work took over \(seconds) seconds. Send a shorter text."),
        on: threads, for: client
      ) {
        defer { line.leave() }
        try Task.checkCancellation()
        let response = try await handle(asked, context)
        withExtendedLifetime(share) {}
        return response
      }
    }
  }

  /// The whole body, unless it is too large, too slow or ends early.
  private func body(
    of request: Request, from client: ClientPresence?, in share: BodyRoom.Share
  ) async throws -> ByteBuffer {
    let limit = largestBody
    let tooLarge = Problem(.tooLarge, "This server reads bodies of at most \(limit) bytes.").closing
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw tooLarge }
    let late = Problem(.slowBody, "The body took over \(limits.bodySeconds) seconds to arrive.").closing
    do {
      return try await outcome(within: .seconds(Int64(limits.bodySeconds)), or: late, for: nil) {
        var body = ByteBuffer()
        for try await piece in request.body {
          if body.readableBytes + piece.readableBytes > limit { throw tooLarge }
          try share.grow(to: body.readableBytes + piece.readableBytes)
          body.writeImmutableBuffer(piece)
        }
        return body
      }
    } catch let problem as Problem {
      throw problem
    } catch {
      if client?.isGone == true { throw ClientLeft() }
      throw Problem(.malformed, "The body is not well encoded.").closing
    }
  }
}

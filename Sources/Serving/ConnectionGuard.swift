import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Keeps one connection from being held for long: by a request that is none, by a client that reads no answer, by a body that
/// goes on after its answer. That a connection is silent is the business of the server's own idle timeout.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How long the rest of a body is read and thrown away after its answer, so that the client gets to see that.
  private static let linger = TimeAmount.seconds(2)

  private let answerTime: TimeAmount
  /// Requests whose answer isn't written; more than one when a client doesn't wait for it.
  private var unanswered = 0
  private var isBodyComplete = true
  private var closesAfterAnswer = false
  private var deadline: Scheduled<Void>?

  /// Closes the connection when an answer isn't taken within `answerSeconds`.
  init(answerSeconds: Int) { answerTime = .seconds(Int64(answerSeconds)) }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      unanswered += 1
      isBodyComplete = false
    case .body: break
    case .end:
      isBodyComplete = true
      if unanswered == 0 { closesAfterAnswer ? context.close(promise: nil) : deadline?.cancel() }
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      closesAfterAnswer = head.headerFields[.connection] == "close"
      close(context, in: answerTime)
      context.write(data, promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      let written = promise ?? context.eventLoop.makePromise()
      let this = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      written.futureResult.whenComplete { _ in
        let (handler, context) = this.value
        handler.answered(context)
      }
      context.write(data, promise: written)
    }
  }

  private func answered(_ context: ChannelHandlerContext) {
    unanswered -= 1
    deadline?.cancel()
    if !isBodyComplete, unanswered == 0 {
      close(context, in: Self.linger)
    } else if closesAfterAnswer {
      context.close(promise: nil)
    }
  }

  private func close(_ context: ChannelHandlerContext, in time: TimeAmount) {
    let channel = context.channel
    deadline?.cancel()
    deadline = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }

  /// What isn't HTTP gets a problem too, and then the connection is closed.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError, unanswered == 0 else { return context.fireErrorCaught(error) }
    let problem =
      error == .headerOverflow
      ? Problem(.headerTooLarge, "Send a smaller header.") : Problem(.malformed, "This is not HTTP/1.1.")
    var answer = problem.closing.response
    SecurityHeaders<ServingContext>.add(to: &answer.headers)
    let body = ByteBuffer(string: problem.json)
    answer.headers[.contentLength] = "\(body.readableBytes)"
    unanswered = 1
    write(
      context: context,
      data: wrapOutboundOut(.head(HTTPResponse(status: answer.status, headerFields: answer.headers))), promise: nil)
    write(context: context, data: wrapOutboundOut(.body(body)), promise: nil)
    write(context: context, data: wrapOutboundOut(.end(nil)), promise: nil)
    context.flush()
  }

  func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }
}

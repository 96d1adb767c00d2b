import NIOCore
import NIOPosix

/// The client has left; there is nobody to answer.
struct ClientLeft: Error {}

/// What `work` gives; throws `late` after `limit`, and `ClientLeft` when the client goes first. `work` is cancelled then, but
/// not waited for: it ends at its next checkpoint.
func outcome<Value: Sendable>(
  within limit: TimeAmount, or late: Problem, on executor: (any TaskExecutor)? = nil, for client: ClientPresence?,
  of work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  let (outcomes, outcome) = AsyncThrowingStream<Value, any Error>.makeStream()
  let task = Task(executorPreference: executor) {
    do {
      outcome.yield(try await work())
    } catch {
      outcome.finish(throwing: error)
    }
  }
  // A task that sleeps would hold its memory until the limit, also when it is cancelled.
  let timer = MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: limit) { outcome.finish(throwing: late) }
  client?.whenGone { outcome.finish(throwing: ClientLeft()) }
  defer {
    client?.forget()
    timer.cancel()
    task.cancel()
  }
  for try await value in outcomes { return value }
  throw CancellationError()
}

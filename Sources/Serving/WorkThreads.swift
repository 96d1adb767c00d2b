import NIOPosix

/// The threads that messages are worked on: apart from those that answer, so that `/healthz` answers however busy they are.
final class WorkThreads: TaskExecutor {
  private let pool: NIOThreadPool

  /// So many threads; they end with the value.
  init(count: Int) {
    pool = NIOThreadPool(numberOfThreads: count)
    pool.start()
  }

  deinit { pool.shutdownGracefully { _ in } }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = unsafe asUnownedTaskExecutor()
    pool.submit { _ in unsafe job.runSynchronously(on: executor) }
  }
}

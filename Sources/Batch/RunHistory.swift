import History

/// The history as a run sees it; nothing at all for a run without one.
///
/// Entries are added just before the checkpoint that counts them is written. A run that is cut off between the two adds them
/// once more, which changes nothing; and it takes no message for done that only its own unfinished part has done.
struct RunHistory {
  private let history: History?
  private let run: String
  private var waiting: [HistoryEntry] = []

  init(_ history: History?, run: String) {
    self.history = history
    self.run = run
  }

  func begin() throws(BatchFailure) {
    do throws(HistoryFailure) {
      try history?.begin(run: run)
    } catch {
      throw BatchFailure(error)
    }
  }

  /// Which of these messages earlier runs have done.
  func known(_ hashes: [String?]) throws(BatchFailure) -> Set<String> {
    guard let history else { return [] }
    do throws(HistoryFailure) {
      return try history.known(hashes.compactMap(\.self), besides: run)
    } catch {
      throw BatchFailure(error)
    }
  }

  mutating func add(_ entry: HistoryEntry) { waiting.append(entry) }

  mutating func write() throws(BatchFailure) {
    do throws(HistoryFailure) {
      try history?.add(waiting, run: run)
    } catch {
      throw BatchFailure(error)
    }
    waiting = []
  }

  func finish() throws(BatchFailure) {
    do throws(HistoryFailure) {
      try history?.finish(run: run)
    } catch {
      throw BatchFailure(error)
    }
  }
}

public import History

/// Why a run can't go on.
public enum BatchFailure: Error, Sendable, Hashable {
  /// The caller asked for something that can't be; says what to do.
  case usage(String)
  /// Input that can't be read.
  case unreadable(String)
  /// Output that can't be written: a full disk, no rights. What was written before is safe.
  case unwritable(String)

  /// What is wrong with the history, as a run's failure.
  public init(_ failure: HistoryFailure) {
    switch failure {
    case .unreadable(let message): self = .unreadable(message)
    case .unwritable(let message): self = .unwritable(message)
    }
  }
}

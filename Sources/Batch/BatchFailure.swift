/// Why a run can't go on.
public enum BatchFailure: Error, Sendable, Hashable {
  /// The caller asked for something that can't be; says what to do.
  case usage(String)
  /// Input that can't be read.
  case unreadable(String)
  /// Output that can't be written: a full disk, no rights. What was written before is safe.
  case unwritable(String)
}

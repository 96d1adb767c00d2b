/// What the forms of a noun or adjective rest on.
public enum Certainty: Int, Sendable, Comparable {
  /// Nothing but rules that have many exceptions. Nothing should be replaced on this alone.
  case guessed
  /// The ending decides: *-heid*, *-isme*; or the form that the rules give is in use.
  case ruled
  /// A compound whose last part stands in the list: *oudergesprek*.
  case head
  /// It stands in the list.
  case listed

  /// From less to more certain.
  public static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
}

public import Prose

/// The same work without checkpoints, for callers that wait for its end.
extension Helder {
  /// How hard a message is.
  public func score(_ message: Message, options: Options) -> Score { score(message, options: options, checkpoint: {}) }

  /// The plainer version of a message, and all that was changed, suggested and noticed.
  public func simplify(_ message: Message, options: Options) -> Simplification {
    simplify(message, options: options, checkpoint: {})
  }

  /// What parents must know of a message.
  public func card(_ message: Message, options: Options) -> Card { card(message, options: options, checkpoint: {}) }

  /// Makes a message plainer, and hides in each sentence what may not leave the machine.
  public func masked(_ message: Message, options: Options) -> MaskedMessage {
    masked(message, options: options, checkpoint: {})
  }
}

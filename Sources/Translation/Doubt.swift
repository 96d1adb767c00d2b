/// Why a translation isn't trusted.
public enum Doubt: String, Error, Sendable, CaseIterable {
  /// A fact that was hidden didn't come back.
  case lostFact = "lost-fact"
  /// A fact came back twice.
  case doubledFact = "doubled-fact"
  /// A fact came back that wasn't sent.
  case inventedFact = "invented-fact"
  /// Facts came back in another order: whether they were exchanged or the sentence was turned round can't be told.
  case movedFact = "moved-fact"
  /// A mark came back broken, or one that isn't ours.
  case brokenMark = "broken-mark"
  /// No words came back, or far too many.
  case wrongLength = "wrong-length"
  /// The endpoint gave another number of translations than it was asked for.
  case wrongCount = "wrong-count"
  /// The endpoint gave no answer.
  case noAnswer = "no-answer"
}

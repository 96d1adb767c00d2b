/// Compares an answer with what was sent.
enum AnswerCheck {
  /// The pieces of a trustworthy answer: everything hidden comes back once and in the order in which it was sent, and no
  /// figure or address stands in the words. Throws what is wrong with any other.
  ///
  /// The order is kept strictly: in *op [1] gaat [2]*, an engine that turns the sentence round and one that exchanges the
  /// two give the same signs in the same order.
  static func pieces(of answer: String, to sent: MaskedText, in protection: Protection) throws(Doubt)
    -> [MaskedText.Piece]
  {
    let pieces = try protection.read(answer)
    var seen: [Int] = []
    var words = ""
    for piece in pieces {
      switch piece {
      case .words(let part): words += part
      case .hidden(let number):
        guard (1...max(1, sent.hidden.count)).contains(number), !sent.hidden.isEmpty else { throw .inventedFact }
        if seen.contains(number) { throw .doubledFact }
        seen.append(number)
      }
    }
    guard seen.count == sent.hidden.count else { throw .lostFact }
    guard seen == seen.sorted() else { throw .movedFact }
    try check(words, sent: sent.words)
    return pieces
  }

  private static func check(_ words: String, sent: String) throws(Doubt) {
    let hasLetter = words.unicodeScalars.contains { $0.properties.isAlphabetic }
    guard hasLetter, words.unicodeScalars.count <= 6 * sent.unicodeScalars.count + 100 else { throw .wrongLength }
    for scalar in words.unicodeScalars {
      // All figures were hidden, so that one that stands in the words was made up.
      if scalar.isFigure { throw .inventedFact }
      switch scalar.properties.generalCategory {
      case .control, .surrogate, .unassigned, .privateUse: throw .brokenMark
      case .otherSymbol where scalar == "\u{FFFD}": throw .brokenMark
      default: continue
      }
    }
    for sign in ["@", "://", "www."] where words.contains(sign) && !sent.contains(sign) { throw .inventedFact }
    for sign in ["<", ">", "€", "$"] where words.contains(sign) && !sent.contains(sign) { throw .brokenMark }
  }
}

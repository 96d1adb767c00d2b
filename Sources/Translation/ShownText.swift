extension MaskedText {
  /// A checked answer with everything hidden in its place again.
  ///
  /// `show` writes what is hidden in the other language. `isRightToLeft` isolates it, so that the groups of a telephone
  /// number keep their order in Arabic.
  public func shown(_ pieces: [Piece], isRightToLeft: Bool, show: (Hidden) -> String) -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .words(let words): text += words
      case .hidden(let number):
        let value = show(hidden[number - 1])
        if let last = text.unicodeScalars.last, Self.joins(last), followsSpace(number), !(index == 0) { text += " " }
        text += isRightToLeft ? "\u{2068}\(value)\u{2069}" : value
      }
    }
    return text.split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
  }

  /// Whether a letter or figure would run into what follows; not in Chinese, Japanese and Thai, which have no spaces.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{2069}" { return true }
    guard scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber else { return false }
    return !scalar.properties.isIdeographic && !(0x3040...0x30FF).contains(scalar.value)
      && !(0x0E00...0x0EFF).contains(scalar.value)
  }

  /// Whether white space stands before a hidden part in what was sent.
  private func followsSpace(_ number: Int) -> Bool {
    guard let place = pieces.firstIndex(of: .hidden(number)), place > 0, case .words(let words) = pieces[place - 1]
    else { return false }
    return words.last == " "
  }
}

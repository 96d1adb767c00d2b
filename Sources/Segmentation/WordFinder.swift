import Lexicons
import Prose

/// Joins ICU's pieces to the words of Dutch: *a.s.*, *zee-eend*, *'s*, *A4'tje*, *ouder(s)*, *t/m*, an address.
struct WordFinder {
  let bytes: TextBytes
  let abbreviations: Abbreviations

  /// The words in a range. `pieces` are all pieces of the text; `cursor` is the index of the first one to look at and
  /// is moved behind the range.
  func words(in range: UTF8Range, pieces: [BreakIterator.Piece], cursor: inout Int) -> [Word] {
    while cursor < pieces.count, pieces[cursor].range.end <= range.start { cursor += 1 }
    var words: [Word] = []
    var end = range.start
    var followsSpace = true
    while cursor < pieces.count, pieces[cursor].range.start < range.end {
      let piece = pieces[cursor]
      let start = max(piece.range.start, end)
      if start >= piece.range.end {
        cursor += 1
        continue
      }
      // ICU counts a soft hyphen or byte order mark behind a word to it; a stretch ends before.
      if start >= range.end { break }
      let space = piece.isWord ? 0 : bytes.spaceLength(at: start)
      if space > 0 {
        end = start + space
        followsSpace = true
        continue
      }
      let (kind, wordEnd) = token(from: start, piece: piece, limit: range.end, followsSpace: followsSpace)
      words.append(word(kind, UTF8Range(start, wordEnd), followsSpace: followsSpace))
      end = wordEnd
      followsSpace = false
    }
    return words
  }

  private func word(_ kind: Word.Kind, _ range: UTF8Range, followsSpace: Bool) -> Word {
    var form = bytes.string(range)
    var needsComposing = false
    var hasSoft = false
    var hasCurly = false
    var isPlain = true
    for offset in range.start..<range.end {
      let byte = bytes[offset]
      if byte >= 0x80 {
        isPlain = false
        if byte == 0xCC || byte == 0xCD { needsComposing = true }
        if byte == 0xC2, bytes.at(offset + 1) == 0xAD { hasSoft = true }
        if byte == 0xE2, bytes.at(offset + 1) == 0x80 { hasCurly = true }
      } else if (0x41...0x5A).contains(byte) {
        isPlain = false
      }
    }
    if hasSoft { form.unicodeScalars.removeAll { $0 == "\u{AD}" } }
    if needsComposing { form = composed(form) }
    var lowercased = isPlain ? form : form.lowercased()
    if hasCurly {
      lowercased = String(
        String.UnicodeScalarView(lowercased.unicodeScalars.map { $0 == "\u{2019}" || $0 == "\u{2018}" ? "'" : $0 }))
    }
    return Word(kind: kind, range: range, form: form, lowercased: lowercased, followsSpace: followsSpace)
  }

  /// What starts at `start`, and where it ends.
  private func token(from start: Int, piece: BreakIterator.Piece, limit: Int, followsSpace: Bool) -> (Word.Kind, Int) {
    if let end = Addresses.end(of: bytes, from: start, limit: limit) { return (.address, end) }
    if piece.isWord {
      let first = bytes[start]
      // ICU lets an underscore join; Markdown uses it for emphasis.
      if first == UInt8(ascii: "_") { return (.punctuation, start + 1) }
      let end = joined(from: start, to: min(piece.range.end, limit), limit: limit)
      return (isDigit(first) ? .number : .word, end)
    }
    if bytes.isApostrophe(at: start), followsSpace || start == 0 || isOpening(before: start),
      let end = elision(from: start, limit: limit)
    {
      return (.word, end)
    }
    let first = bytes[start]
    if first == UInt8(ascii: ".") || first == UInt8(ascii: "!") || first == UInt8(ascii: "?") {
      var end = start + 1
      while end < limit, [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[end]) { end += 1 }
      return (.punctuation, end)
    }
    return (isPunctuation(bytes.scalar(at: start)) ? .punctuation : .symbol, min(piece.range.end, limit))
  }

  /// The end of a word, with all that Dutch joins to it.
  private func joined(from start: Int, to pieceEnd: Int, limit: Int) -> Int {
    var end = pieceEnd
    while end > start + 1, bytes[end - 1] == UInt8(ascii: "_") { end -= 1 }
    while end < limit {
      let byte = bytes[end]
      let next = bytes.at(end + 1)
      let numeric = isDigit(bytes[start])
      if byte == UInt8(ascii: "-") || isNonBreakingHyphen(at: end) {
        let length = byte == UInt8(ascii: "-") ? 1 : 3
        let after = end + length < limit ? end + length : end
        if after > end, isWordByte(bytes[after]), joinsHyphen(start, end, after, limit) {
          end = runEnd(from: after, limit: limit)
          continue
        }
        // The first half of "voor- en naschoolse".
        if length == 1, !numeric, bytes.spaceLength(at: end + 1) > 0, isWordByte(bytes[end - 1]) { return end + 1 }
      }
      if bytes.isApostrophe(at: end) {
        let after = end + bytes.apostropheLength(at: end)
        if after < limit, isLetter(bytes[after]) {
          end = runEnd(from: after, limit: limit)
          continue
        }
      }
      if byte == UInt8(ascii: "("), let close = optionalEnding(at: end, limit: limit) {
        end = close
        continue
      }
      if byte == UInt8(ascii: "/"), isWordByte(next) {
        let other = runEnd(from: end + 1, limit: limit)
        if joinsSlash(UTF8Range(start, end), UTF8Range(end + 1, other)) {
          end = other
          continue
        }
      }
      if byte == UInt8(ascii: ","), numeric, next == UInt8(ascii: "-") || isDash(at: end + 1),
        !isDigit(bytes.at(end + 2)), !isLetter(bytes.at(end + 2))
      {
        return min(limit, end + (next == UInt8(ascii: "-") ? 2 : 4))
      }
      if byte == UInt8(ascii: ":"), isDigit(bytes[end - 1]), isDigit(next), end + 1 < limit {
        end = runEnd(from: end + 1, limit: limit)
        continue
      }
      if byte == UInt8(ascii: "."), closesAbbreviation(start, end, limit) { end += 1 }
      break
    }
    return end
  }

  /// Whether the hyphen between two runs belongs to one word: *zee-eend*, *12-10-2026*, but not *8.30-12.00*.
  private func joinsHyphen(_ start: Int, _ hyphen: Int, _ after: Int, _ limit: Int) -> Bool {
    guard isDigit(bytes[start]), isDigit(bytes[after]) else { return true }
    for offset in start..<hyphen where !isDigit(bytes[offset]) && bytes[offset] != UInt8(ascii: "-") { return false }
    for offset in after..<runEnd(from: after, limit: limit) where !isDigit(bytes[offset]) { return false }
    return true
  }

  private func joinsSlash(_ left: UTF8Range, _ right: UTF8Range) -> Bool {
    if isDigit(bytes[left.start]), isDigit(bytes[right.start]) { return true }
    if left.count <= 2, right.count <= 2 { return true }
    let form = bytes.string(UTF8Range(left.start, right.end)).lowercased()
    return form == "en/of" || abbreviations.contains(form)
  }

  /// Whether the full stop at `stop` is part of the word before it.
  private func closesAbbreviation(_ start: Int, _ stop: Int, _ limit: Int) -> Bool {
    guard isLetter(bytes[start]) else {
      // A number has its unit glued to it: "8.30u." ends like an abbreviation only in the middle of a sentence.
      return false
    }
    let core = bytes.string(UTF8Range(start, stop))
    if isInitials(core) { return true }
    let meanings = abbreviations[core.lowercased() + "."]
    guard let abbreviation = meanings.first else { return false }
    if core.utf8.contains(UInt8(ascii: ".")) || core.utf8.contains(UInt8(ascii: "/")) { return true }
    // "19.30 u." is never the word *u*.
    if meanings.contains(where: { $0.kind == .unit }), previousIsNumber(before: start) { return true }
    // Without a stop inside, the form may also be a word at the end of a sentence: "Doe het zo."
    var next = stop + 1
    while next < limit, bytes.spaceLength(at: next) > 0 { next += bytes.spaceLength(at: next) }
    if next >= limit {
      let isDay = abbreviation.kind == .weekday || abbreviation.kind == .month
      return isDay ? previousIsNumber(before: start) : abbreviation.endsSentence && !abbreviation.isAlsoWord
    }
    let follower = bytes[next]
    let isAmount = bytes.starts(with: "€", at: next) || follower == UInt8(ascii: "(")
    let continues = isDigit(follower) || (0x61...0x7A).contains(follower) || follower == UInt8(ascii: ",") || isAmount
    if abbreviation.kind == .title || follower == UInt8(ascii: ",") { return true }
    if abbreviation.isAlsoWord {
      if isDigit(follower) || isAmount { return true }
      guard abbreviation.kind != .weekday, abbreviation.kind != .month else {
        return previousIsNumber(before: start) || followsWeekdayRange(next)
      }
      return continues
    }
    return true
  }

  private func previousIsNumber(before start: Int) -> Bool {
    var offset = start
    while offset > 0 {
      let last = bytes.scalarStart(before: offset)
      if bytes.spaceLength(at: last) == 0 { return isDigit(bytes[last]) }
      offset = last
    }
    return false
  }

  /// "t/m", "en" or "tot" between two abbreviated weekdays.
  private func followsWeekdayRange(_ offset: Int) -> Bool {
    bytes.starts(with: "t/m", at: offset) || bytes.starts(with: "en ", at: offset)
      || bytes.starts(with: "of ", at: offset)
      || bytes.starts(with: "tot ", at: offset)
  }

  /// "J", "J.P", "A.M.G": initials before a full stop.
  private func isInitials(_ core: String) -> Bool {
    var expectsLetter = true
    for scalar in core.unicodeScalars {
      if expectsLetter {
        guard scalar.properties.isUppercase else { return false }
      } else if scalar != "." {
        return false
      }
      expectsLetter.toggle()
    }
    return !expectsLetter
  }

  /// *'s*, *'t*, *'n*, *'26* behind an apostrophe.
  private func elision(from start: Int, limit: Int) -> Int? {
    let after = start + bytes.apostropheLength(at: start)
    guard after < limit, isWordByte(bytes[after]) else { return nil }
    let end = runEnd(from: after, limit: limit)
    if end - after == 2, isDigit(bytes[after]), isDigit(bytes[after + 1]) { return end }
    guard bytes.spaceLength(at: end) > 0 || bytes.at(end) == UInt8(ascii: "-") else { return nil }
    let core = bytes.string(UTF8Range(after, end)).lowercased()
    return ["s", "t", "n", "k", "m", "r"].contains(core) ? end : nil
  }

  /// The "(s)", "(en)", "(ren)" or "(e)" of *ouder(s)*.
  private func optionalEnding(at open: Int, limit: Int) -> Int? {
    var end = open + 1
    while end < limit, isLetter(bytes[end]), end - open <= 3 { end += 1 }
    guard end > open + 1, end < limit, bytes[end] == UInt8(ascii: ")") else { return nil }
    return end + 1
  }

  /// The end of a run of letters and digits, with the stops and commas that stand between digits or letters.
  private func runEnd(from start: Int, limit: Int) -> Int {
    var end = start
    while end < limit {
      if isWordByte(bytes[end]) {
        // General punctuation such as a dash or quotation mark is not part of a word.
        if bytes[end] == 0xE2 || (bytes[end] == 0xC2 && bytes.at(end + 1) != 0xAD) { break }
        end += 1
      } else if bytes[end] == UInt8(ascii: "."), end > start, isWordByte(bytes.at(end + 1)), end + 1 < limit {
        end += 1
      } else {
        break
      }
    }
    return max(end, start)
  }

  private func isOpening(before offset: Int) -> Bool {
    let byte = bytes.at(bytes.scalarStart(before: offset))
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "[")
  }

  private func isNonBreakingHyphen(at offset: Int) -> Bool {
    bytes.at(offset) == 0xE2 && bytes.at(offset + 1) == 0x80 && (0x90...0x91).contains(bytes.at(offset + 2))
  }

  private func isDash(at offset: Int) -> Bool {
    bytes.at(offset) == 0xE2 && bytes.at(offset + 1) == 0x80 && (0x92...0x95).contains(bytes.at(offset + 2))
  }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte >= 0xC3 && byte < 0xE2 }
func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 }

func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
    .finalPunctuation, .otherPunctuation:
    true
  default: scalar == "|" || scalar == "`" || scalar == "~" || scalar == "^" || scalar == "<" || scalar == ">"
  }
}

extension TextBytes {
  /// `'` or `’`.
  func isApostrophe(at offset: Int) -> Bool { apostropheLength(at: offset) > 0 }

  func apostropheLength(at offset: Int) -> Int {
    if at(offset) == UInt8(ascii: "'") { return 1 }
    return at(offset) == 0xE2 && at(offset + 1) == 0x80 && (at(offset + 2) == 0x99 || at(offset + 2) == 0x98) ? 3 : 0
  }

  /// Whether `word`, in lower-case ASCII, stands at `offset` in either case.
  func starts(with word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    return word.withUTF8Buffer { expected in
      for step in 0..<length {
        let byte = self[offset + step]
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if unsafe lower != expected[step] { return false }
      }
      return true
    }
  }
}

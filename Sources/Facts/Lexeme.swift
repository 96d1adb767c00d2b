import Prose

/// The smallest piece that facts are made of: a run of letters, a run of digits, one sign, or an address.
///
/// Words are taken apart this far because every way of writing glues the same pieces differently: `8.30u`, `8.30 u.`,
/// `8:30`, `8.30–12.00`.
struct Lexeme {
  enum Kind {
    case letters
    case digits
    case sign
    case address
  }

  var kind: Kind
  /// What its letters mean, or `.other`.
  var term: Term
  /// In lower case, without the full stop of an abbreviation; the first scalar for a sign.
  var key: String
  /// Its bytes, a full stop that belongs to it included.
  var range: UTF8Range
  /// The index of the word that it is part of.
  var word: Int
  /// Whether a full stop belongs to it: `okt.`
  var hasStop: Bool
}

/// Signs that mean something in front of, behind or between numbers.
enum Sign {
  static let euro = "€"
  static let dash = "-"
  static let apostrophe = "'"
}

/// Cuts the words of a sentence into lexemes.
struct LexemeCutter {
  private let text: String
  private let vocabulary: Vocabulary
  private(set) var lexemes: [Lexeme] = []
  /// Whether the word that is being cut is the last of its sentence.
  private var isLast = false

  init(text: String, vocabulary: Vocabulary) {
    self.text = text
    self.vocabulary = vocabulary
  }

  /// Starts again with the words of another sentence.
  mutating func cut(_ words: [Word]) {
    lexemes.removeAll(keepingCapacity: true)
    lexemes.reserveCapacity(words.count * 2)
    for (index, word) in words.enumerated() {
      isLast = index + 1 == words.count
      switch word.kind {
      case .address: append(.address, "", .other, word.range, index)
      case .word where isPlain(word.form): appendWhole(word, index)
      case .word:
        if vocabulary[word.lowercased] != .other { appendWhole(word, index) } else { cut(word.range, index) }
      case .number, .punctuation, .symbol: cut(word.range, index)
      }
    }
  }

  /// Whether a word is letters only, so that there is nothing to cut.
  private func isPlain(_ form: String) -> Bool {
    for byte in form.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "("), 0xE2, 0xC2:
        return false
      default: continue
      }
    }
    return true
  }

  private mutating func appendWhole(_ word: Word, _ index: Int) {
    var key = word.lowercased
    let hasStop = key.utf8.last == UInt8(ascii: ".") && key.utf8.count > 1
    if hasStop { key.removeLast() }
    append(.letters, key, vocabulary[key], word.range, index, hasStop: hasStop)
  }

  private mutating func append(
    _ kind: Lexeme.Kind, _ key: String, _ term: Term, _ range: UTF8Range, _ word: Int, hasStop: Bool = false
  ) {
    lexemes.append(Lexeme(kind: kind, term: term, key: key, range: range, word: word, hasStop: hasStop))
  }

  /// Cuts the bytes in `range`.
  private mutating func cut(_ range: UTF8Range, _ word: Int) {
    let bytes = text.utf8.span
    var offset = range.start
    while offset < range.end {
      let start = offset
      if isDigit(bytes[offset]) {
        while offset < range.end, isDigit(bytes[offset]) || softHyphenLength(bytes, offset, range.end) > 0 {
          offset += max(1, softHyphenLength(bytes, offset, range.end))
        }
        append(.digits, key(bytes, start, offset), .other, UTF8Range(start, offset), word)
        continue
      }
      let (sign, length) = sign(bytes, offset, range.end)
      if let sign {
        offset += length
        appendSign(sign, UTF8Range(start, offset), word)
        continue
      }
      if length > 0 {
        offset += length
        continue
      }
      while offset < range.end, !isDigit(bytes[offset]) {
        let (sign, length) = self.sign(bytes, offset, range.end)
        if sign != nil || length > 0 && softHyphenLength(bytes, offset, range.end) == 0 { break }
        offset += max(1, length)
      }
      let letters = key(bytes, start, offset).lowercased()
      if letters == "m", joinThrough(to: UTF8Range(start, offset)) { continue }
      append(.letters, letters, vocabulary[letters], UTF8Range(start, offset), word)
    }
  }

  /// Makes one lexeme of `t`, `/` and `m` in *12t/m16*.
  private mutating func joinThrough(to range: UTF8Range) -> Bool {
    guard lexemes.count >= 2, let slash = lexemes.last, slash.key == "/", slash.range.end == range.start else {
      return false
    }
    let first = lexemes[lexemes.count - 2]
    guard first.key == "t", first.range.end == slash.range.start else { return false }
    lexemes.removeLast(2)
    append(.letters, "t/m", .through, UTF8Range(first.range.start, range.end), first.word)
    return true
  }

  /// Adds a sign; a full stop straight behind an abbreviation becomes part of it, unless
  /// it ends the sentence.
  private mutating func appendSign(_ sign: String, _ range: UTF8Range, _ word: Int) {
    if sign == ".", !isLast, let last = lexemes.last, last.range.end == range.start, last.kind == .letters,
      !last.hasStop,
      Vocabulary.stopped.contains(last.key)
    {
      lexemes[lexemes.count - 1].range.end = range.end
      lexemes[lexemes.count - 1].hasStop = true
      return
    }
    append(.sign, sign, .other, range, word)
  }

  /// The bytes as a string, soft hyphens left out.
  private func key(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> String {
    for offset in start..<end where bytes[offset] == 0xC2 {
      var kept: [UInt8] = []
      var offset = start
      while offset < end {
        let length = softHyphenLength(bytes, offset, end)
        if length == 0 { kept.append(bytes[offset]) }
        offset += max(1, length)
      }
      return String(decoding: kept, as: UTF8.self)
    }
    return String(text[UTF8Range(start, end)])
  }

  private func softHyphenLength(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
    bytes[offset] == 0xC2 && offset + 1 < end && bytes[offset + 1] == 0xAD ? 2 : 0
  }

  /// The sign at `offset` in its plainest form, and its length. No sign but a length: something to step over.
  private func sign(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> (String?, Int) {
    let first = bytes[offset]
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return (nil, 0)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), 0...0x20: return (nil, 1)
    case 0..<0x80: return (String(Unicode.Scalar(first)), 1)
    default: break
    }
    let second = offset + 1 < end ? bytes[offset + 1] : 0
    let third = offset + 2 < end ? bytes[offset + 2] : 0
    switch (first, second, third) {
    case (0xC2, 0xAD, _), (0xC2, 0xA0, _): return (nil, 2)
    case (0xC2, 0xBD, _): return ("½", 2)
    case (0xC2, 0xBC, _): return ("¼", 2)
    case (0xC2, 0xBE, _): return ("¾", 2)
    case (0xC2, 0xB2...0xB3, _), (0xC2, 0xB9, _): return (nil, 0)
    case (0xC2, _, _): return ("", 2)
    case (0xE2, 0x82, 0xAC): return (Sign.euro, 3)
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return (Sign.dash, 3)
    case (0xE2, 0x80, 0x98...0x99): return (Sign.apostrophe, 3)
    case (0xE2, 0x80, 0x8B...0x8F): return (nil, 3)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): return (nil, 3)
    case (0xE2, _, _): return ("", 3)
    case (0xF0, _, _): return ("", 4)
    default: return (nil, 0)
    }
  }
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// A message taken apart: blocks, sentences, words, each with its range in `text`.
///
/// The blocks tile the text: the first starts at 0, each next one where the last ended, the last ends with the text.
/// Sentences lie in order within their block and words within their sentence; what lies between them is white space,
/// a list marker or other layout. So the pieces and the gaps between them give back the original bytes.
public struct Document: Sendable {
  /// The text that all ranges refer to.
  public let text: String
  /// How the text was read.
  public let format: Message.Format
  /// The blocks, in order.
  public var blocks: [Block]

  /// A document of blocks that tile `text`.
  public init(text: String, format: Message.Format, blocks: [Block]) {
    self.text = text
    self.format = format
    self.blocks = blocks
  }
}

/// A paragraph, heading, list item or other block.
public struct Block: Sendable {
  /// What a block is.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A title above what follows.
    case heading
    /// Running text.
    case paragraph
    /// One item of a list.
    case listItem
    /// One row of a table; passed through as it stands.
    case tableRow
    /// "Beste ouders,".
    case greeting
    /// "Met vriendelijke groet," and the names under it.
    case closing
    /// A line of address, telephone, e-mail.
    case contact
    /// Somebody else's text, quoted line by line.
    case quotation
    /// Nothing but layout: blank lines, a rule, code.
    case layout
  }

  /// What the block is.
  public var kind: Kind
  /// All of its bytes, with markers and the line ends behind it.
  public var range: UTF8Range
  /// Its sentences, in order; none for layout.
  public var sentences: [Sentence]
  /// Whether it is in another language than Dutch.
  public var isOtherLanguage: Bool

  /// A block at `range`.
  public init(kind: Kind, range: UTF8Range, sentences: [Sentence], isOtherLanguage: Bool = false) {
    self.kind = kind
    self.range = range
    self.sentences = sentences
    self.isOtherLanguage = isOtherLanguage
  }

  /// Whether this is running Dutch text that may be measured and rewritten: not a table, an address or somebody else's words.
  public var isProse: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .greeting: !isOtherLanguage
    case .tableRow, .closing, .contact, .quotation, .layout: false
    }
  }
}

/// A sentence, or the line that stands in for one in headings and lists.
public struct Sentence: Sendable {
  /// From the first byte of its first word to the last byte of its last.
  public var range: UTF8Range
  /// Words, numbers and punctuation, in order.
  public var words: [Word]
  /// What the grammar says of each word, in the same order; empty where the grammar isn't known.
  public var analyses: [Analysis] = []

  /// A sentence of words within `range`.
  public init(range: UTF8Range, words: [Word]) {
    self.range = range
    self.words = words
  }
}

/// A token: a word, number, sign or address.
public struct Word: Sendable, Hashable {
  /// What kind of token.
  public enum Kind: String, Sendable, Codable {
    /// Letters, with the apostrophes, hyphens and full stops that belong to it: `foto's`, `zee-eend`, `a.s.`, `A4'tje`.
    case word
    /// Digits, with the signs that belong to them: `1.234,56`, `8.30`, `2e`, `12-10-2026`.
    case number
    /// A comma, full stop, bracket, quotation mark.
    case punctuation
    /// An emoji, bullet, currency or other sign.
    case symbol
    /// An e-mail or web address.
    case address
  }

  /// What kind of token.
  public var kind: Kind
  /// Its bytes.
  public var range: UTF8Range
  /// The token as it reads: composed accents, no soft hyphens.
  public var form: String
  /// `form` in lower case.
  public var lowercased: String
  /// Whether white space stands before it.
  public var followsSpace: Bool

  /// A token at `range`.
  public init(kind: Kind, range: UTF8Range, form: String, lowercased: String, followsSpace: Bool) {
    self.kind = kind
    self.range = range
    self.form = form
    self.lowercased = lowercased
    self.followsSpace = followsSpace
  }

  /// Whether its first letter is a capital: `IJsland`, `'S`.
  public var isCapitalised: Bool {
    for scalar in form.unicodeScalars {
      if scalar.isASCII {
        if ("a"..."z").contains(scalar) { return false }
        if ("A"..."Z").contains(scalar) { return true }
      } else if scalar.properties.isAlphabetic {
        return scalar.properties.isUppercase
      }
    }
    return false
  }
}

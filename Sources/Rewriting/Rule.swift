public import Lexicons
public import Prose

/// One way to make a text plainer: what it does and why, with examples of what it changes and what it leaves alone.
public struct Rule: Sendable {
  /// A text before and after the rule.
  public struct Example: Sendable, Hashable {
    /// The text as a school wrote it.
    public let before: String
    /// The same text after the rule's edits, safe or not, have been applied.
    public let after: String

    /// A text before and after.
    public init(_ before: String, _ after: String) {
      self.before = before
      self.after = after
    }
  }

  /// Its name; reads after "laat … toe".
  public let id: String
  /// What it does, in Dutch, in one sentence.
  public let summary: String
  /// Why, in Dutch, for the writer of the message.
  public let reason: String
  /// Where the advice comes from.
  public let source: String
  /// The highest safety its edits have.
  public let safety: Safety
  /// What it changes.
  public let examples: [Example]
  /// Texts in which it must change nothing.
  public let leavesAlone: [String]
  /// Whether one edit a message is enough for the same entry.
  let oncePerMessage: Bool
  /// The edits it proposes in a sentence.
  let propose: @Sendable (RuleInput) -> [Edit]

  init(
    id: String, summary: String, reason: String, source: String, safety: Safety, examples: [Example],
    leavesAlone: [String], oncePerMessage: Bool = false, propose: @escaping @Sendable (RuleInput) -> [Edit]
  ) {
    self.id = id
    self.summary = summary
    self.reason = reason
    self.source = source
    self.safety = safety
    self.examples = examples
    self.leavesAlone = leavesAlone
    self.oncePerMessage = oncePerMessage
    self.propose = propose
  }
}

/// The lexicons that rules look things up in. A class, because what a rule looks at is copied often and the lexicons never
/// change.
public final class RuleLexicons: Sendable {
  /// Words and phrases with a plainer one.
  public let plainWords: PlainWords
  /// Abbreviations.
  public let abbreviations: Abbreviations
  /// Words that make a problem of growing up, with kinder ones.
  let normalising: PlainWords
  /// Terms to explain.
  public let terms: SchoolTerms
  /// The verbs of `plainWords` by their forms.
  let plainVerbs: PlainVerbForms
  /// The verb phrases by the forms of their verbs.
  let verbPhrases: VerbPhraseForms

  /// These lexicons; the built-in ones unless said otherwise.
  public init(
    plainWords: PlainWords = .builtIn, abbreviations: Abbreviations = .builtIn, terms: SchoolTerms = .builtIn,
    normalising: PlainWords = .normalising
  ) {
    self.plainWords = plainWords
    self.abbreviations = abbreviations
    self.terms = terms
    self.normalising = normalising
    plainVerbs = PlainVerbForms(plainWords)
    verbPhrases = VerbPhraseForms(.builtIn)
  }

  /// The same with other plain words, save for the forms of their verbs.
  public init(_ other: RuleLexicons, plainWords: PlainWords) {
    self.plainWords = plainWords
    abbreviations = other.abbreviations
    terms = other.terms
    normalising = other.normalising
    plainVerbs = other.plainVerbs
    verbPhrases = other.verbPhrases
  }
}

/// What a rule looks at: one sentence, and what stands around it.
struct RuleInput {
  let text: String
  /// How the text was read.
  let format: Message.Format
  let block: Block.Kind
  let sentence: Sentence
  /// For each word: whether it may be changed. Quoted words and names may not.
  let isFree: [Bool]
  /// Whether the whole sentence stands in capitals.
  let isShouting: Bool
  /// The number of words without punctuation in the sentence.
  let length: Int
  let lexicons: RuleLexicons
  /// For whom it is made plain.
  let profile: Profile
  /// How the message speaks to its readers.
  let address: Address?
  /// What the sentences around it tell.
  let surroundings: Surroundings

  init(
    text: String, format: Message.Format, block: Block.Kind, sentence: Sentence, isFree: [Bool], lexicons: RuleLexicons,
    profile: Profile,
    address: Address?,
    surroundings: Surroundings
  ) {
    self.surroundings = surroundings
    self.profile = profile
    self.address = address
    self.text = text
    self.format = format
    self.block = block
    self.sentence = sentence
    self.isFree = isFree
    self.lexicons = lexicons
    length = sentence.words.count { $0.kind != .punctuation }
    isShouting = sentence.isShouting && sentence.words.contains { $0.form.utf8.count > 3 }
  }

  var words: [Word] { sentence.words }

  /// The index of the first word that ends behind `offset`; the number of words when none does.
  func firstWord(endingAfter offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an abbreviation at `index` seems to end the sentence, and what follows may be the rest of it: *vrijdag a.s.
  /// | Sinterklaas*.
  func mayGoOn(behind index: Int) -> Bool { index + 1 == words.count && surroundings.mayGoOn }

  /// Whether all words in `range` may be changed.
  func areFree(_ range: Range<Int>) -> Bool { range.allSatisfy { isFree[$0] } }

  /// An edit of the words in `range`, to exactly these letters.
  func rewrite(
    _ rule: String, entry: String, words range: Range<Int>, to after: String, safety: Safety = .safe, reason: String
  ) -> Edit {
    let bytes = UTF8Range(words[range.lowerBound].range.start, words[range.upperBound - 1].range.end)
    let after = startsSmall(range, after) ? Capitals.lowered(after) : after
    return Edit(
      rule: rule, entry: entry, before: String(text[bytes]), after: after, range: bytes, safety: safety, reason: reason)
  }

  /// Whether what takes the place of the first words of an item stays small as they were, and is no name.
  private func startsSmall(_ range: Range<Int>, _ after: String) -> Bool {
    guard range.lowerBound == 0, block == .listItem, words[0].form.first?.isLowercase == true else { return false }
    let first = after.prefix { !$0.isWhitespace }
    return !words.contains { $0.form == first }
  }

  /// An edit of the words in `range`, with the capitals of what stands there.
  func edit(
    _ rule: String, entry: String, words range: Range<Int>, to after: String, alternatives: [String] = [],
    safety: Safety, reason: String
  ) -> Edit {
    let bytes = UTF8Range(words[range.lowerBound].range.start, words[range.upperBound - 1].range.end)
    let letters: Letters = isShouting ? .all : words[range.lowerBound].isCapitalised ? .initial : .small
    var after = letters.applied(to: after)
    // The full stop of an abbreviation at the end was the sentence's too.
    if range.upperBound == words.count, words[range.upperBound - 1].kind == .word,
      words[range.upperBound - 1].form.utf8.last == UInt8(ascii: "."), after.utf8.last != UInt8(ascii: "."),
      block == .paragraph || block == .listItem, text.utf8.dropFirst(bytes.end).first != UInt8(ascii: ")")
    {
      after += "."
    }
    return Edit(
      rule: rule, entry: entry, before: String(text[bytes]), after: after,
      alternatives: alternatives.map(letters.applied), range: bytes, safety: safety, reason: reason)
  }
}

/// How a word uses capitals, to be taken over by what replaces it.
enum Letters: Sendable {
  case small, initial, all

  func applied(to text: String) -> String {
    switch self {
    case .small: text
    case .all: text.uppercased()
    case .initial: Capitals.raised(text)
    }
  }
}

extension Sentence {
  /// Whether no letter of it is small.
  var isShouting: Bool {
    words.allSatisfy { word in !word.form.unicodeScalars.contains { $0.properties.isLowercase } }
  }
}

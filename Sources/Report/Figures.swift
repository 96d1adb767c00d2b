import History

/// What a set of messages has in common.
struct Figures: Sendable, Encodable, Hashable {
  /// The number of messages, and of those with a level.
  private(set) var messages = 0
  private(set) var withLevel = 0
  /// Messages at levels 1 to 4.
  private(set) var levels = [0, 0, 0, 0]
  /// Messages at levels 1 to 4 as Helder would write them.
  private(set) var levelsAfter = [0, 0, 0, 0]
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var readingMinutes = 0.0
  /// Messages with a sentence of more than 20 words, with passives, and that ask for something only near their end.
  private(set) var withLongSentence = 0
  private(set) var withPassives = 0
  private(set) var askingLate = 0
  /// Messages of more than 200 words.
  private(set) var long = 0

  /// The length of a long sentence and of a long message, in words.
  static let longSentence = 20
  static let longMessage = 200

  mutating func add(_ row: HistoryRow) {
    messages += 1
    if let level = row.level, (1...4).contains(level) {
      withLevel += 1
      levels[level - 1] += 1
    }
    if let level = row.levelAfter, (1...4).contains(level) { levelsAfter[level - 1] += 1 }
    words += row.words
    sentences += row.sentences
    readingMinutes += row.readingMinutes
    if row.longestSentence > Self.longSentence { withLongSentence += 1 }
    if row.passives > 0 { withPassives += 1 }
    if row.asksLate { askingLate += 1 }
    if row.words > Self.longMessage { long += 1 }
  }

  /// The share at level 3 or 4, 0 to 1; nil where no message has a level.
  var tooHard: Double? { withLevel == 0 ? nil : Double(levels[2] + levels[3]) / Double(withLevel) }
  /// The same as Helder would write them.
  var tooHardAfter: Double? {
    let all = levelsAfter.reduce(0, +)
    return all == 0 ? nil : Double(levelsAfter[2] + levelsAfter[3]) / Double(all)
  }
  /// The mean level.
  var level: Double? {
    withLevel == 0 ? nil : Double(levels[0] + 2 * levels[1] + 3 * levels[2] + 4 * levels[3]) / Double(withLevel)
  }
  /// Words per message, and per sentence.
  var wordsPerMessage: Double? { messages == 0 ? nil : Double(words) / Double(messages) }
  var wordsPerSentence: Double? { sentences == 0 ? nil : Double(words) / Double(sentences) }
  /// A share of the messages, 0 to 1.
  func share(_ count: Int) -> Double { messages == 0 ? 0 : Double(count) / Double(messages) }

  enum Key: String, CodingKey {
    case messages, levels, levelsAfter, tooHard, tooHardAfter, level, wordsPerMessage, wordsPerSentence
    case withLongSentence, withPassives, askingLate, long
  }

  /// Writes the measures that people read.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(messages, forKey: .messages)
    try container.encode(levels, forKey: .levels)
    try container.encode(levelsAfter, forKey: .levelsAfter)
    try container.encode(tooHard, forKey: .tooHard)
    try container.encode(tooHardAfter, forKey: .tooHardAfter)
    try container.encode(level, forKey: .level)
    try container.encode(wordsPerMessage, forKey: .wordsPerMessage)
    try container.encode(wordsPerSentence, forKey: .wordsPerSentence)
    try container.encode(withLongSentence, forKey: .withLongSentence)
    try container.encode(withPassives, forKey: .withPassives)
    try container.encode(askingLate, forKey: .askingLate)
    try container.encode(long, forKey: .long)
  }
}

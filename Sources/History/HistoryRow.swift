import FoundationEssentials
public import Prose

/// The measures of a message as the history keeps them.
public struct HistoryRow: Sendable, Hashable, Codable {
  /// The message's name in the history.
  public let hash: String
  /// The day on which it was sent, as `YYYY-MM-DD`.
  public let day: String
  /// The school, as the input has it.
  public let school: String?
  /// The group it went to.
  public let group: String?
  /// The kind of sender.
  public let sender: String?
  /// Words.
  public let words: Int
  /// Sentences.
  public let sentences: Int
  /// Words in the longest sentence.
  public let longestSentence: Int
  /// The same in the plainer version.
  public let longestSentenceAfter: Int
  /// The level, 1 to 4; nil where it can't be computed.
  public let level: Int?
  /// The same of the plainer version.
  public let levelAfter: Int?
  /// The score, 0 to 100; nil where it can't be computed.
  public let score: Double?
  /// The same of the plainer version.
  public let scoreAfter: Double?
  /// Edits applied.
  public let applied: Int
  /// Suggestions.
  public let suggested: Int
  /// Passive clauses.
  public let passives: Int
  /// Whether what is asked comes only near the end.
  public let asksLate: Bool
  /// How long a reader with effort takes.
  public let readingMinutes: Double

  /// The names of the measures, in the order of `values`.
  public static let names = [
    "hash", "day", "school", "group", "sender", "words", "sentences", "longestSentence", "longestSentenceAfter",
    "level",
    "levelAfter", "score", "scoreAfter", "applied", "suggested", "passives", "asksLate", "readingMinutes",
  ]

  /// The measures as text; one that isn't known is empty.
  public var values: [String] {
    let values: [(any LosslessStringConvertible)?] = [
      hash, day, school, group, sender, words, sentences, longestSentence, longestSentenceAfter, level, levelAfter,
      score,
      scoreAfter, applied, suggested, passives, asksLate, readingMinutes,
    ]
    return values.map { $0?.description ?? "" }
  }

  /// The measures as one JSON object, with sorted keys.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(self) else { preconditionFailure("a row holds only text and numbers") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let columns = """
    hash, day, school, "group", sender, words, sentences, longest_sentence, longest_sentence_after, level, level_after,
    score, score_after, applied, suggested, passives, asks_late, reading_minutes
    """

  static let query = "SELECT \(columns) FROM message WHERE day >= ? AND day <= ? ORDER BY day, hash"

  /// A row that `query` gives.
  init(_ row: [DatabaseValue]) {
    hash = row[0].text ?? ""
    day = row[1].text ?? ""
    school = row[2].text
    group = row[3].text
    sender = row[4].text
    words = row[5].integer ?? 0
    sentences = row[6].integer ?? 0
    longestSentence = row[7].integer ?? 0
    longestSentenceAfter = row[8].integer ?? 0
    level = row[9].integer
    levelAfter = row[10].integer
    score = row[11].real
    scoreAfter = row[12].real
    applied = row[13].integer ?? 0
    suggested = row[14].integer ?? 0
    passives = row[15].integer ?? 0
    asksLate = row[16].integer == 1
    readingMinutes = row[17].real ?? 0
  }
}

/// How often a word stands in the messages.
public struct HistoryWord: Sendable, Hashable, Codable {
  /// Why it is pointed out.
  public let kind: String
  /// The word.
  public let word: String
  /// What to write instead; empty when not known.
  public let instead: String
  /// In how many messages it stands.
  public let messages: Int
  /// How often it stands in all.
  public let count: Int

  /// The same word with what to write instead.
  public func with(instead: String) -> HistoryWord {
    HistoryWord(kind: kind, word: word, instead: instead, messages: messages, count: count)
  }
}

extension History {
  /// Hands over the messages of a time, by day; the first and the last day count.
  public func forEachMessage(
    from: Day? = nil, to: Day? = nil, _ take: (HistoryRow) -> Void
  ) throws(HistoryFailure) {
    try read { connection throws(DatabaseError) in
      try connection.forEachRow(HistoryRow.query, Self.days(from, to)) { take(HistoryRow($0)) }
    }
  }

  /// The words that stand in at least `least` messages of a time, those in most messages first.
  public func words(
    _ kind: HistoryEntry.Word.Kind, from: Day? = nil, to: Day? = nil, least: Int, limit: Int
  ) throws(HistoryFailure) -> [HistoryWord] {
    try read { connection throws(DatabaseError) in
      try connection.rows(
        """
        SELECT word.word, MAX(word.instead), COUNT(*) AS messages, SUM(word.count) FROM word
        JOIN message ON message.id = word.message
        WHERE message.day >= ? AND message.day <= ? AND word.kind = ?
        GROUP BY word.word HAVING messages >= ? ORDER BY messages DESC, word.word LIMIT ?
        """, Self.days(from, to) + [.text(kind.rawValue), .integer(least), .integer(limit)]
      ).map { row in
        HistoryWord(
          kind: kind.rawValue, word: row[0].text ?? "", instead: row[1].text ?? "", messages: row[2].integer ?? 0,
          count: row[3].integer ?? 0)
      }
    }
  }

  /// Sentences that became plainer, of messages whose text was kept; those that gained most first.
  public func examples(from: Day? = nil, to: Day? = nil, limit: Int) throws(HistoryFailure) -> [HistoryEntry.Example] {
    try read { connection throws(DatabaseError) in
      try connection.rows(
        """
        SELECT example.before, example.after FROM example JOIN message ON message.id = example.message
        WHERE message.day >= ? AND message.day <= ?
        ORDER BY message.score - message.score_after DESC, message.hash, example.number LIMIT ?
        """, Self.days(from, to) + [.integer(limit)]
      ).map { HistoryEntry.Example(before: $0[0].text ?? "", after: $0[1].text ?? "") }
    }
  }

  /// The first and the last day of a time, as values of a statement.
  private static func days(_ from: Day?, _ to: Day?) -> [DatabaseValue] {
    [.text(from?.description ?? ""), .text(to?.description ?? "9999-12-31")]
  }
}

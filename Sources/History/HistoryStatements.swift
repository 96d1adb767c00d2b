import Prose

/// What adds a message to the history: statements that are read once for many messages.
struct HistoryStatements {
  private let forget: DatabaseStatement
  private let message: DatabaseStatement
  private let word: DatabaseStatement
  private let example: DatabaseStatement

  init(_ connection: DatabaseConnection) throws(DatabaseError) {
    forget = try connection.prepare("DELETE FROM message WHERE hash = ?")
    message = try connection.prepare(
      """
      INSERT INTO message (hash, run, day, school, "group", sender, words, sentences, longest_sentence,
        longest_sentence_after, level, level_after, score, score_after, applied, suggested, passives, asks_late,
        reading_minutes, original, plain)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    word = try connection.prepare(
      """
      INSERT INTO word (message, kind, word, instead, count) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count
      """)
    example = try connection.prepare("INSERT INTO example (message, number, before, after) VALUES (?, ?, ?, ?)")
  }

  /// Adds a message, in the place of the one with the same name.
  func add(
    _ entry: HistoryEntry, run: String, to connection: DatabaseConnection
  ) throws(DatabaseError) {
    try forget.run([.text(entry.hash)], of: connection)
    try message.run(
      [
        .text(entry.hash), .text(run), .text(entry.day.description), .init(entry.school), .init(entry.group),
        .init(entry.sender), .integer(entry.words), .integer(entry.sentences), .integer(entry.longestSentence),
        .integer(entry.longestSentenceAfter), .init(entry.level), .init(entry.levelAfter), .init(entry.score),
        .init(entry.scoreAfter), .integer(entry.applied), .integer(entry.suggested), .integer(entry.passives),
        .integer(entry.asksLate ? 1 : 0), .real(entry.readingMinutes), .init(entry.original), .init(entry.plain),
      ], of: connection)
    let number = DatabaseValue.integer(connection.lastID)
    for found in entry.difficultWords {
      try word.run(
        [number, .text(found.kind.rawValue), .text(found.word), .text(found.instead), .integer(found.count)],
        of: connection)
    }
    for (place, pair) in entry.examples.enumerated() {
      try example.run([number, .integer(place), .text(pair.before), .text(pair.after)], of: connection)
    }
  }
}

import History
import Lexicons

/// What to write instead of a word where the messages themselves don't say it: what the lexicons say.
enum WhatToWrite {
  /// The words with what to write instead filled in; those that have it first, for only these help a writer.
  static func completed(_ words: [HistoryWord]) -> [HistoryWord] {
    let all = words.map { $0.instead.isEmpty ? $0.with(instead: instead(of: $0)) : $0 }
    return all.filter { !$0.instead.isEmpty } + all.filter(\.instead.isEmpty)
  }

  private static func instead(of word: HistoryWord) -> String {
    let words = word.kind == HistoryEntry.Word.Kind.normalise.rawValue ? PlainWords.normalising : PlainWords.builtIn
    if let row = words.rows(for: word.word).first { return row.replacements[0] }
    return SchoolTerms.builtIn[word.word]?.explanation ?? ""
  }
}

import History
import Prose

extension HistoryEntry {
  /// The rules whose edits have a word of a lexicon and what to write instead.
  private static let lexiconRules: Set<String> = [
    "plain-word", "formal-phrase", "plain-verb", "write-out-abbreviation", "explain-term",
  ]
  /// The number of sentences that are kept as examples, of a message whose text is.
  private static let mostExamples = 3

  /// What is kept of a result.
  init(_ result: Simplification, hash: String, day: Day, keepsText: Bool) {
    self.init(hash: hash, day: day)
    let before = result.original.readability
    let after = result.simplified.readability
    words = before.words
    sentences = before.sentences
    longestSentence = before.longestSentence
    longestSentenceAfter = after.longestSentence
    level = before.level
    levelAfter = after.level
    score = before.score
    scoreAfter = after.score
    let edits = result.edits
    applied = edits.count { $0.applied }
    suggested = edits.count { !$0.applied }
    passives = before.passives ?? 0
    asksLate = result.warnings.contains { $0.kind == .mainPointLate }
    readingMinutes = before.readingMinutes
    difficultWords = Self.words(edits, before.difficultWords)
    guard keepsText else { return }
    original = result.original.text
    plain = result.simplified.text
    examples = Self.examples(result)
  }

  /// The words of the lexicons that were found, and the difficult words that no lexicon has. A word with a capital or one
  /// that no list of words knows may be a name: it isn't kept.
  private static func words(_ edits: [Edit], _ difficult: [DifficultWord]) -> [Word] {
    var found: [String: Word] = [:]
    func add(_ kind: Word.Kind, _ word: String, _ instead: String) {
      let key = "\(kind.rawValue) \(word)"
      let earlier = found[key]
      found[key] = Word(
        kind: kind, word: word, instead: earlier.map(\.instead).flatMap { $0.isEmpty ? nil : $0 } ?? instead,
        count: (earlier?.count ?? 0) + 1)
    }
    for edit in edits {
      if edit.rule == "normalise" {
        add(.normalise, edit.entry, instead(edit))
      } else if lexiconRules.contains(edit.rule) {
        add(.difficult, edit.entry.lowercased(), instead(edit))
      }
    }
    let ranges = edits.map(\.range)
    for word in difficult where word.frequency != nil && word.text.first?.isLowercase == true {
      guard !ranges.contains(where: { $0.start <= word.range.start && word.range.end <= $0.end }) else { continue }
      add(.difficult, word.lemma.lowercased(), "")
    }
    return found.values.sorted { ($0.kind.rawValue, $0.word) < ($1.kind.rawValue, $1.word) }
  }

  /// What to write instead, where the text has the word as the lexicon has it: an inflected form says little elsewhere.
  private static func instead(_ edit: Edit) -> String {
    guard edit.before.lowercased() == edit.entry.lowercased() else { return "" }
    if edit.rule == "explain-term" {
      let rest = edit.after.dropFirst(edit.before.count)
      return rest.hasPrefix(" (") && rest.hasSuffix(")") ? String(rest.dropFirst(2).dropLast()) : ""
    }
    // A comma that the sentence needs is none of the word's.
    return (edit.after.last == "," ? String(edit.after.dropLast()) : edit.after).lowercased()
  }

  /// The sentences that gained most.
  private static func examples(_ result: Simplification) -> [Example] {
    let changed = result.sentences.filter { sentence in
      sentence.edits.contains(where: \.applied) && !sentence.simplified.isEmpty
    }
    let gains = changed.enumerated().sorted { left, right in
      (gain(left.element), right.offset) > (gain(right.element), left.offset)
    }
    return gains.prefix(mostExamples).map { _, sentence in
      Example(before: sentence.original, after: sentence.simplified.joined(separator: " "))
    }
  }

  private static func gain(_ sentence: Simplification.SentenceResult) -> Double {
    (sentence.before.score ?? 0) - (sentence.after.score ?? 0)
  }
}

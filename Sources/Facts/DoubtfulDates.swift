public import Prose

/// Points out dates that can't be right, or hardly: a weekday that doesn't fit, a year that is over.
public struct DoubtfulDates: Sendable {
  /// So many days ago a date in the present tense is a slip.
  private static let longPast = DateResolver.tolerance

  private let referenceDate: Day

  /// A check of a message that was sent on `referenceDate`.
  public init(referenceDate: Day) { self.referenceDate = referenceDate }

  /// What is doubtful about the dates among `facts`, which were found in `document`; whether a sentence speaks of the past
  /// is only seen where it is annotated.
  public func findings(in document: Document, facts: [Fact]) -> [Finding] {
    var findings: [Finding] = []
    for (block, sentence, own) in document.sentences(with: facts) {
      for (index, fact) in zip(own.indices, own) where fact.kind == .date {
        let before = index > own.startIndex ? own[index - 1] : nil
        guard let day = Day(fact.value) else { continue }
        if let finding = mismatch(fact, day, behind: before, in: document.text) {
          findings.append(finding)
        } else if day.ordinal < referenceDate.ordinal - Self.longPast, !block.isOtherLanguage,
          isSaidOfNow(fact, in: sentence)
        {
          findings.append(
            Finding(
              kind: .pastDate, message: "\(name(day)) is al lang voorbij. Klopt de datum?", range: fact.range))
        }
      }
    }
    return findings
  }

  /// The weekday in front of a date, `donderdag 14 maart` or `donderdag (14 maart)`, when it is another.
  private func mismatch(_ fact: Fact, _ day: Day, behind before: Fact?, in text: String) -> Finding? {
    var said = weekday(fact.text)
    var range = fact.range
    if said == nil, let before, before.kind == .date, !before.text.utf8.contains(where: isDigit),
      isBracket(text, before.range.end, fact.range.start)
    {
      said = weekday(before.text)
      range = UTF8Range(before.range.start, fact.range.end)
    }
    guard let said, said != day.weekday else { return nil }
    return Finding(
      kind: .weekdayMismatch,
      message: "\(name(day)) is een \(Self.weekdays[day.weekday - 1]), geen \(Self.weekdays[said - 1]).", range: range)
  }

  private func isBracket(_ text: String, _ start: Int, _ end: Int) -> Bool {
    end - start <= 3 && String(text[UTF8Range(start, end)]).contains("(")
  }

  /// The weekday that a date begins with; Monday is 1.
  private func weekday(_ text: String) -> Int? {
    let word = text.lowercased().prefix { $0.isLetter }
    switch Vocabulary.shared[String(word)] {
    case .weekday(let day), .shortWeekday(let day): return day
    default: return nil
    }
  }

  /// Words that put a date in the past, or at the start of something that goes on.
  private static let pastWords: Set<String> = [
    "jl", "j.l", "jl.", "j.l.", "jongstleden", "afgelopen", "vorig", "vorige", "geleden", "geboren", "destijds",
    "eerder", "eerdere", "laatst", "laatste", "sinds", "al", "reeds",
  ]

  /// Words in front of a date that may lie in the past: *onze brief van 5 mei 2025*, *vanaf 1 januari 2020*.
  private static let sources: Set<String> = ["van", "d.d.", "d.d", "dd.", "dd", "vanaf", "sinds", "per", "uit", "tot"]

  /// Whether a sentence speaks of now or later, and of the date as such.
  private func isSaidOfNow(_ fact: Fact, in sentence: Sentence) -> Bool {
    guard sentence.analyses.count == sentence.words.count,
      !sentence.analyses.contains(where: { $0.tag.isPastTense || $0.tag.isPastParticiple }),
      sentence.analyses.contains(where: { $0.tag.isFiniteVerb })
    else { return false }
    var before = ""
    for word in sentence.words {
      if Self.pastWords.contains(word.lowercased) { return false }
      if word.range.end <= fact.range.start { before = word.lowercased }
    }
    return !Self.sources.contains(before)
  }

  private static let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]

  /// *14 maart 2027*.
  private func name(_ day: Day) -> String { "\(day.day) \(Self.months[day.month - 1]) \(day.year)" }
}

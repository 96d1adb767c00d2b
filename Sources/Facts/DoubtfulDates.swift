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
    let dated = weekdays(in: document, facts)
    let isOfOtherYear = otherYears(dated, in: document)
    if let years = isOfOtherYear, let first = dated.first { findings.append(otherYear(first, years)) }
    let saidOf = Dictionary(dated.map { ($0.fact.range, $0) }, uniquingKeysWith: { first, _ in first })
    for (block, sentence, own) in document.sentences(with: facts) {
      for fact in own where fact.kind == .date {
        guard let day = Day(fact.value) else { continue }
        if let said = saidOf[fact.range], said.weekday != day.weekday {
          if isOfOtherYear == nil { findings.append(mismatch(said)) }
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

  /// A date with the weekday that is named with it.
  private struct DatedWeekday {
    let fact: Fact
    let day: Day
    /// Monday is 1.
    let weekday: Int
    /// Where both stand.
    let range: UTF8Range
  }

  /// The dates with a weekday in front, `donderdag 14 maart` or `donderdag (14 maart)`.
  private func weekdays(in document: Document, _ facts: [Fact]) -> [DatedWeekday] {
    document.sentences(with: facts).flatMap { _, _, own in
      zip(own.indices, own).compactMap { index, fact -> DatedWeekday? in
        guard fact.kind == .date, let day = Day(fact.value) else { return nil }
        if let said = weekday(fact.text) {
          return DatedWeekday(fact: fact, day: day, weekday: said, range: fact.range)
        }
        guard index > own.startIndex, own[index - 1].kind == .date,
          !own[index - 1].text.utf8.contains(where: isDigit),
          isBracket(document.text, own[index - 1].range.end, fact.range.start),
          let said = weekday(own[index - 1].text)
        else { return nil }
        let range = UTF8Range(own[index - 1].range.start, fact.range.end)
        return DatedWeekday(fact: fact, day: day, weekday: said, range: range)
      }
    }
  }

  /// How many years off dates are when all weekdays fit other years than theirs, as in a letter of an earlier year; nil
  /// when one fits its own, or they fit no year nearby. A single one tells only where the text names its year.
  private func otherYears(_ dated: [DatedWeekday], in document: Document) -> Int? {
    guard let first = dated.first, dated.allSatisfy({ $0.day.weekday != $0.weekday }) else { return nil }
    let named = Self.years(in: document)
    return [-1, 1, -2, 2, -3, 3].first { years in
      (dated.count > 1 || named.contains(first.day.year + years))
        && dated.allSatisfy { said in
          Day(year: said.day.year + years, month: said.day.month, day: said.day.day)?.weekday == said.weekday
        }
    }
  }

  /// The years that a text names in figures: *in 2024*, *schooljaar 2024-2025*.
  private static func years(in document: Document) -> Set<Int> {
    let figures = document.blocks.flatMap(\.sentences).flatMap(\.words)
      .flatMap { $0.form.split { !$0.isNumber } }
    return Set(figures.filter { $0.count == 4 }.compactMap { Int($0) })
  }

  private func mismatch(_ said: DatedWeekday) -> Finding {
    Finding(kind: .weekdayMismatch, message: isAnother(said), range: said.range)
  }

  /// One remark for all: they have one cause.
  private func otherYear(_ said: DatedWeekday, _ years: Int) -> Finding {
    let advice = "De weekdagen in dit bericht passen bij \(said.day.year + years). Klopt het jaar?"
    return Finding(kind: .weekdayMismatch, message: isAnother(said) + " " + advice, range: said.range)
  }

  private func isAnother(_ said: DatedWeekday) -> String {
    let names = Self.weekdays
    return "\(name(said.day)) is een \(names[said.day.weekday - 1]), geen \(names[said.weekday - 1])."
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

/// A score from sentence and word length alone: 100 less Flesch-Douma, between 0 and 100.
///
/// It says how a text looks, not how well it is understood: short words may be hard and long ones easy. The levels cut it
/// where LiNT cuts its own score: below 34 level 1, below 46 level 2, below 58 level 3, else 4.
enum ProvisionalScore {
  static func score(_ counts: ReadabilityMeter.Counts) -> Double? {
    FleschDouma.score(words: counts.words, sentences: counts.sentences, syllables: counts.syllables)
      .map { min(100, max(0, 100 - $0)) }
  }

  static func level(_ score: Double) -> Int {
    switch score {
    case ..<34: 1
    case ..<46: 2
    case ..<58: 3
    default: 4
    }
  }
}

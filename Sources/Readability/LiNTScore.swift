/// The score of LiNT-II, an open make of LiNT (the readability measure of Utrecht University): 0, easiest, to 100.
///
/// 100 − (−4.20782 + 17.283729 · frequency − 1.624415 · dependency length − 2.536780 · content words per clause
/// + 16.001231 · share of concrete nouns), the coefficients of the package lint_ii 0.1.3. They were fitted on how well
/// pupils of Dutch secondary schools could fill gaps in 120 texts (adjusted R² 0.74). So the score says how hard a text
/// like those is for readers like those. It says nothing of one reader, of spelling, or of whether the text makes sense,
/// and is no level of the European framework (A2, B1). Frequencies and noun classes are Helder's own; see
/// `WordFrequencyScale` and `NounClasses`.
enum LiNTScore {
  /// The score of four measures: a mean Zipf frequency (0 to 8), words, words and a share (0 to 1).
  static func score(
    frequency: Double, dependencyLength: Double, contentWordsPerClause: Double, concreteNouns: Double
  ) -> Double {
    let ease =
      -4.20782 + 17.283729 * frequency - 1.624415 * dependencyLength - 2.536780 * contentWordsPerClause
      + 16.001231 * concreteNouns
    return min(100, max(0, 100 - ease))
  }

  /// The level of a score, 1 (easiest) to 4, with LiNT's borders.
  static func level(_ score: Double) -> Int {
    switch score {
    case ..<34: 1
    case ..<46: 2
    case ..<58: 3
    default: 4
    }
  }
}

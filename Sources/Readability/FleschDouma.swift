/// Douma's Dutch version of Flesch's reading ease: 206.835 − 0.93 · words per sentence − 77 · syllables per word
/// (W. H. Douma, De leesbaarheid van landbouwbladen, 1960). 100 and more is very easy, under 30 very hard.
enum FleschDouma {
  static func score(words: Int, sentences: Int, syllables: Int) -> Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 206.835 - 0.93 * Double(words) / Double(sentences) - 77 * Double(syllables) / Double(words)
  }
}

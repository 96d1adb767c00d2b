import Lexicons

/// Frequencies as SUBTLEX-NL gives them, on which LiNT-II's coefficients rest: how often a word is said in films.
///
/// The counts over OpenSubtitles give nearly the same figures: over the nouns, verbs and adjectives in 200,000 words of
/// Dutch newspapers, each as often as it stands there, r is 0.98 and the mean difference 0.03, so they are taken as they
/// are. Rarer words get the mean SUBTLEX-NL frequency of the words that have as much in wordfreq (books, news, the web)
/// and aren't in the subtitles; between two rows of that table it is interpolated.
struct WordFrequencyScale: Sendable {
  /// What LiNT-II takes for a word that SUBTLEX-NL doesn't have: once in its 44 million words.
  static let unknown = 1.359

  private static let lowest = 1.25
  private static let step = 0.5
  /// For a wordfreq of 1.25, 1.75 … 5.25.
  private static let rare = [1.53, 1.69, 1.81, 1.94, 2.35, 2.55, 3.26, 3.91, 3.91]

  private let subtitles = WordFrequencies.subtitles
  private let wordfreq = WordFrequencies.builtIn

  /// The Zipf frequency of a form in lower case.
  func frequency(of form: String) -> Double {
    if let frequency = subtitles.frequency(of: form) { return frequency }
    guard let frequency = wordfreq.frequency(of: form) else { return Self.unknown }
    let place = min(max(0, (frequency - Self.lowest) / Self.step), Double(Self.rare.count - 1))
    let lower = min(Int(place), Self.rare.count - 2)
    let part = place - Double(lower)
    return Self.rare[lower] * (1 - part) + Self.rare[lower + 1] * part
  }
}

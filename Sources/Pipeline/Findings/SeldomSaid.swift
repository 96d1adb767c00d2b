import Lexicons
import Prose

/// Words that are written now and then but hardly ever said: *aanzienlijk*, *onverwijld*. Who learns Dutch by ear doesn't
/// know them.
struct SeldomSaid {
  /// Words commoner than this in writing are known by reading.
  private static let commonest = 3.9
  /// The Zipf frequency in films from which a word counts as said.
  private static let said = 2.6
  /// The frequency in writing from which the parts of a compound are known.
  private static let knownPart = 3.3
  /// Parts of compounds have so many letters at least.
  private static let shortestPart = 3
  /// Short words are abbreviations, names and parts of others.
  private static let shortest = 6

  private let written = WordFrequencies.builtIn
  private let spoken = Compounds(.subtitles)
  private let compounds = Compounds()

  /// The lemma of the word at `place` when it is hardly ever said; compounds are judged by their parts, and things that
  /// one can see are left alone.
  func lemma(_ place: Int, in sentence: Sentence) -> String? {
    let word = sentence.words[place]
    guard sentence.analyses.indices.contains(place), word.form == word.lowercased,
      word.form.count >= Self.shortest, word.form.allSatisfy(\.isLetter)
    else { return nil }
    let analysis = sentence.analyses[place]
    let lemma = analysis.plainLemma.lowercased()
    // What is small can be seen: *wantje*.
    guard [.adjective, .adverb, .verb, .noun].contains(analysis.pos), !analysis.lemma.contains("_"),
      !analysis.tag.isDiminutive,
      let frequency = written.frequency(of: lemma) ?? written.frequency(of: word.form), frequency < Self.commonest,
      (spoken.frequency(of: lemma) ?? 0) < Self.said, (spoken.frequency(of: word.form) ?? 0) < Self.said,
      NounTable.builtIn[lemma]?.meaning != .concrete, SchoolTerms.builtIn[lemma] == nil,
      SchoolTerms.builtIn[word.form] == nil, !isTransparent(lemma), !isTransparent(word.form),
      !Familiar.holds(word.form, analysis), !isPartitive(place, in: sentence)
    else { return nil }
    return lemma
  }

  /// Whether the word at `place` is an adjective behind *iets* or *niets*: *niets aparts*.
  private func isPartitive(_ place: Int, in sentence: Sentence) -> Bool {
    place > 0 && sentence.words[place].lowercased.hasSuffix("s")
      && ["iets", "niets", "wat", "veel", "weinig"].contains(sentence.words[place - 1].lowercased)
  }

  /// Whether a word is commoner by its parts than as a whole, or ends in a noun that everyone says: *kladpapier*,
  /// *ophaaldienst*.
  private func isTransparent(_ form: String) -> Bool {
    if let whole = written.frequency(of: form), let judged = compounds.frequency(of: form), judged > whole,
      judged >= Self.knownPart
    {
      return true
    }
    return form.indices.dropFirst(Self.shortestPart).dropLast(Self.shortestPart).contains { cut in
      let head = String(form[cut...])
      return NounTable.builtIn[head] != nil && WordFrequencies.subtitles.frequency(of: head) ?? 0 >= Self.knownPart
    }
  }
}

import Lexicons
import Prose

/// Tells words that may be a name, of a person, school or street, which the fact finder doesn't know. Hiding a word too
/// many costs a Dutch word in the translation; hiding one too few tells a stranger a name.
enum PossibleName {
  /// Capitalised words that every school uses and that name nobody.
  private static let common: Set<String> = [
    "nederland", "nederlands", "nederlandse", "engels", "engelse", "frans", "franse", "duits", "duitse", "spaans",
    "arabisch", "turks", "kerst", "kerstmis", "kerstvakantie", "pasen", "pinksteren", "hemelvaart", "hemelvaartsdag",
    "koningsdag", "koningsspelen", "sinterklaas", "sinterklaasfeest", "sint-maarten", "ramadan", "suikerfeest",
    "offerfeest", "carnaval", "whatsapp",
  ]

  static func isAt(_ index: Int, of sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    switch word.kind {
    case .address: return true
    case .number, .punctuation, .symbol: return false
    case .word: break
    }
    guard word.isCapitalised else { return false }
    let analysis = index < sentence.analyses.count ? sentence.analyses[index] : nil
    let isFirstName = FirstNames.builtIn.contains(word.lowercased)
    if !isFirstName, common.contains(word.lowercased) || isTerm(word.lowercased) { return false }
    if !isFirstName, isClosedClass(analysis?.pos), isKnown(word.lowercased) { return false }
    let isName = isFirstName || analysis?.pos == .properNoun
    if isFirst(index, of: sentence) || isShouted(word.form) { return isName || !isKnown(word.lowercased) }
    return true
  }

  /// Whether the capital says nothing, since it starts a sentence or a quotation.
  private static func isFirst(_ index: Int, of sentence: Sentence) -> Bool {
    guard let before = sentence.words[..<index].last(where: { $0.kind != .symbol }) else { return true }
    return before.kind == .punctuation && before.form != ","
      && (index < 2 || ".:;?!“\"‘'(•-–".contains(before.form) || before.form.hasSuffix("."))
  }

  private static func isShouted(_ form: String) -> Bool {
    form.count > 1 && form.allSatisfy { !$0.isLowercase }
  }

  private static func isTerm(_ word: String) -> Bool {
    SchoolTerms.builtIn[word] != nil || Abbreviations.builtIn.contains(word)
  }

  private static func isKnown(_ word: String) -> Bool {
    WordFrequencies.builtIn.frequency(of: word) != nil || Compounds().frequency(of: word) != nil
  }

  private static func isClosedClass(_ pos: PartOfSpeech?) -> Bool {
    switch pos {
    case .pronoun, .determiner, .adposition, .coordinatingConjunction, .subordinatingConjunction, .auxiliary: true
    default: false
    }
  }
}

import Lexicons
import Prose

/// Tells Dutch from other languages by the small words that every sentence needs.
enum LanguageCheck {
  private static let dutch: Set<String> = [
    "de", "het", "een", "en", "van", "dat", "te", "voor", "met", "zijn", "niet", "aan", "er", "om", "dan", "u", "uw",
    "je",
    "jij", "wij", "ons", "onze", "zij", "ze", "als", "ook", "naar", "bij", "maar", "door", "uit", "tot", "kan",
    "kunnen",
    "worden", "wordt", "heeft", "hebben", "deze", "dit", "geen", "hun", "mijn", "nog", "heb", "moet", "moeten", "zal",
    "gaan", "gaat", "komt", "komen", "wil", "graag", "weer", "na", "op", "ik", "hij", "jullie", "wel", "graag", "onder",
  ]

  /// Words that Dutch doesn't have, by language.
  private static let others: [Set<String>] = [
    [
      "the", "and", "for", "you", "your", "are", "be", "will", "this", "have", "not", "on", "at", "our", "can",
      "please",
      "from", "by", "it", "as", "or", "they", "with", "to", "school's", "if", "that",
    ],
    [
      "der", "das", "und", "ist", "nicht", "mit", "für", "sie", "wir", "auf", "den", "dem", "ein", "eine", "zu", "von",
      "im", "bei",
    ],
    [
      "le", "la", "les", "des", "et", "est", "pour", "vous", "nous", "avec", "dans", "une", "votre", "que", "du", "sur",
      "au",
    ],
    ["ve", "bir", "için", "bu", "ile", "da", "çok", "okul", "çocuğunuz", "lütfen", "olarak", "gün", "saat"],
    ["w", "na", "do", "się", "nie", "jest", "że", "dla", "oraz", "są", "prosimy", "dziecko", "szkoły", "od"],
    ["el", "los", "las", "para", "por", "con", "una", "su", "que", "del", "se", "es", "y", "al"],
    ["din", "la", "și", "pentru", "cu", "este", "copilul", "vă", "în", "sunt", "nu"],
  ]

  /// For each of those words, a bit for Dutch and one for each other language that has it: all are asked at once.
  private static let languages: [String: UInt8] = {
    var languages: [String: UInt8] = [:]
    for (index, words) in ([dutch] + others).enumerated() {
      for word in words { languages[word, default: 0] |= 1 << UInt8(index) }
    }
    return languages
  }()

  /// Whether sentences are Dutch, as far as they can tell: few words count as Dutch.
  static func isDutch(_ sentences: [Sentence]) -> Bool {
    var words = 0
    var foreignLetters = 0
    var dutchWords = 0
    var otherWords = [Int](repeating: 0, count: others.count)
    for sentence in sentences {
      for word in sentence.words where word.kind == .word {
        words += 1
        if let first = word.form.unicodeScalars.first, first.value >= 0x370, first.properties.isAlphabetic,
          !(0x1E00...0x1EFF).contains(first.value)
        {
          foreignLetters += 1
        }
        guard let known = languages[word.lowercased] else { continue }
        if known & 1 != 0 { dutchWords += 1 }
        for index in others.indices where known & (2 << UInt8(index)) != 0 { otherWords[index] += 1 }
      }
    }
    if words > 0, foreignLetters * 2 > words { return false }
    let other = otherWords.max() ?? 0
    if other >= 2, other > dutchWords { return false }
    guard words >= 8, dutchWords * 12 < words else { return true }
    // Without small words it is a Dutch list of nouns only if Dutch knows the nouns; names it needn't know.
    var known = 0
    var nouns = 0
    let frequencies = WordFrequencies.builtIn
    for sentence in sentences {
      for word in sentence.words where word.kind == .word && !word.isCapitalised {
        nouns += 1
        if let frequency = frequencies.frequency(of: word.lowercased), frequency >= 3 { known += 1 }
      }
    }
    return nouns < 4 || known * 2 >= nouns
  }
}

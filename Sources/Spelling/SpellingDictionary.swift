import CHunspell

/// Debian's Dutch dictionary, read by hunspell at the first question. The only Swift file that speaks to hunspell.
enum SpellingDictionary {
  /// Whether it has been read, so that a question costs little.
  static var isLoaded: Bool { chunspell_is_loaded() }

  /// Whether the dictionary has a word; nil where hunspell or the dictionary isn't installed.
  static func has(_ word: String) -> Bool? {
    switch unsafe chunspell_has(word) {
    case chunspell_yes: true
    case chunspell_no: false
    default: nil
    }
  }
}

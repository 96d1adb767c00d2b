import Prose

/// Brings the treebanks of 2016 to 2018 to today's conventions, as far as rules can; what they can't tell is left open.
enum Conventions {
  /// The verbs that are auxiliaries or copulas today.
  private static let auxiliaries: Set<String> = [
    "zijn", "hebben", "worden", "kunnen", "zullen", "moeten", "mogen", "krijgen",
  ]
  /// Words that went over to other parts of speech.
  private static let moved: Set<String> = ["meer", "minder", "veel", "weinig", "vele", "al", "wat", "-", "zo", "zelf"]
  private static let possessives: Set<String> = [
    "mijn", "m'n", "jouw", "je", "uw", "zijn", "z'n", "haar", "d'r", "ons", "onze", "jullie", "hun",
  ]

  /// A sentence of an older file as it would be written today.
  static func renewed(_ sentence: GoldSentence) -> GoldSentence {
    var sentence = sentence
    let old = sentence.words
    for (place, word) in old.enumerated() {
      if word.pos == .auxiliary, !auxiliaries.contains(word.lemma) {
        sentence.words[place].pos = nil
        sentence.hasTree = false
      }
      if word.pos == .verb, word.lemma == "moeten" {
        sentence.words[place].pos = .auxiliary
        sentence.hasTree = false
      }
      if word.pos == .numeral, word.tag?.description.hasPrefix("TW|rang") ?? word.form.hasSuffix("de") {
        sentence.words[place].pos = .adjective
      }
      if word.lowercased == "als", word.pos == .adposition {
        sentence.words[place].pos = .subordinatingConjunction
        sentence.words[place].tag = word.tag == nil ? nil : CGNTag("VG|onder")
        sentence.words[place].relation = word.relation == .caseMarker ? .mark : word.relation
      }
      if word.pos == .pronoun, word.relation == .det, possessives.contains(word.lowercased) {
        sentence.words[place].relation = .possessive
        sentence.words[place].features.insert(.possessive)
      }
      if moved.contains(word.lowercased) { sentence.words[place].pos = nil }
      if word.relation == .obl { sentence.words[place].alternatives = [.prepositionalObject] }
      if word.pos == .adverb, word.relation == .amod { sentence.words[place].alternatives = [.advmod] }
      // In the file of 2016, which has no tags, punctuation hangs elsewhere.
      if word.pos == .punctuation, word.tag == nil { sentence.words[place].isLoose = true }
    }
    return withConjunctions(sentence)
  }

  /// Hangs each coordinating conjunction from the member that follows it, as today; it used to hang from the first.
  static func withConjunctions(_ sentence: GoldSentence) -> GoldSentence {
    var sentence = sentence
    for (place, word) in sentence.words.enumerated() where word.relation == .cc && word.head >= 0 && word.head < place {
      let next = sentence.words.indices.first {
        $0 > place && sentence.words[$0].relation == .conj && sentence.words[$0].head == word.head
      }
      if let next { sentence.words[place].head = next }
    }
    return sentence
  }
}

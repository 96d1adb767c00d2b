import Lexicons

/// Nouns made of verbs and participles.
enum NounUse {
  /// *Het inleveren*: the infinitive of a verb in the lists; *de betrokkene*: a participle with *-e*.
  static func row(of lemma: String) -> NounRow? {
    if VerbTable.builtIn[lemma] != nil {
      return NounRow(noun: lemma, takesDe: false, takesHet: true, plurals: [], meaning: .abstract)
    }
    if lemma.hasSuffix("er") { return doer(lemma) }
    guard lemma.hasSuffix("e") else { return nil }
    // *betrokkene* has its *-e* behind the *-en* of *betrokken*; *gewonde* is the form before a noun itself.
    let bare = String(lemma.dropLast())
    guard bare.hasSuffix("en") ? WordForms.isInflectedParticiple(bare) : WordForms.isInflectedParticiple(lemma) else {
      return nil
    }
    return NounRow(noun: lemma, takesDe: true, takesHet: false, plurals: [lemma + "n"], meaning: .concrete)
  }

  /// Who or what does it: *begeleider*, *brandblusser*; not a comparative such as *later*.
  private static func doer(_ lemma: String) -> NounRow? {
    let letters = Array(lemma)
    guard letters.count >= 6, letters.count <= 64, !WordForms.isComparative(lemma),
      !Particles.separable.contains(lemma)
    else { return nil }
    for cut in [0] + Array(3..<max(3, letters.count - 4)) {
      guard VerbTable.builtIn[String(letters[cut...].dropLast()) + "n"] != nil,
        cut == 0 || NounHead.isFront(String(letters[..<cut]), tail: letters.count - cut)
      else { continue }
      return NounRow(noun: lemma, takesDe: true, takesHet: false, plurals: [lemma + "s"], meaning: .concrete)
    }
    return nil
  }
}

import Lexicons

/// Verbs and participles that are used as nouns.
enum NounUse {
  /// *Het inleveren*: the infinitive of a verb in the lists; *de betrokkene*: a participle with *-e*.
  static func row(of lemma: String) -> NounRow? {
    if VerbTable.builtIn[lemma] != nil {
      return NounRow(noun: lemma, takesDe: false, takesHet: true, plurals: [], meaning: .abstract)
    }
    guard lemma.hasSuffix("e") else { return nil }
    // *betrokkene* has its *-e* behind the *-en* of *betrokken*; *gewonde* is the form before a noun itself.
    let bare = String(lemma.dropLast())
    guard bare.hasSuffix("en") ? WordForms.isInflectedParticiple(bare) : WordForms.isInflectedParticiple(lemma) else {
      return nil
    }
    return NounRow(noun: lemma, takesDe: true, takesHet: false, plurals: [lemma + "n"], meaning: .concrete)
  }
}

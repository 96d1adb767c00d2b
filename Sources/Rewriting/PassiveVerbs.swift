import Inflection
import Prose

/// A participle with *worden* beside it: *worden ingediend*, *opgehaald worden*.
struct PassiveInfinitive {
  /// Both words.
  let words: Range<Int>
  /// What is done.
  let verb: Verb

  /// The one that has a word at `index` as its first.
  init?(_ index: Int, in input: RuleInput) {
    guard index + 1 < input.words.count else { return nil }
    let forms = [input.words[index].lowercased, input.words[index + 1].lowercased]
    // *ondertekend worden ingeleverd*: the second participle is the passive's.
    if forms[1] == "worden", index + 2 < input.words.count, Participle.verb(at: index + 2, in: input) != nil {
      return nil
    }
    guard let place = forms.firstIndex(of: "worden"), let verb = Participle.verb(at: index + 1 - place, in: input)
    else {
      return nil
    }
    words = index..<index + 2
    self.verb = verb
  }
}

/// Past participles.
enum Participle {
  /// The verb of which the word at `index` is the past participle; nil when it isn't one for sure.
  static func verb(at index: Int, in input: RuleInput) -> Verb? {
    let word = input.words[index]
    guard word.kind == .word else { return nil }
    let lemmas = Set(WordForms.verbs(of: word.lowercased).filter { $0.tag.isPastParticiple }.map(\.lemma))
    // *geleid* is of *leiden* and of *geleiden*.
    guard lemmas.count <= 1 else { return nil }
    let listed = lemmas.first
    guard let verb = Verb(listed ?? input.sentence.analyses[index].plainLemma), verb.certainty > .guessed,
      verb.participleVariants.contains(word.lowercased),
      input.sentence.analyses[index].tag.isPastParticiple || listed != nil && input.isVerb(index)
    else { return nil }
    return verb
  }
}

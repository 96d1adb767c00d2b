import Inflection
import Lexicons

/// The verb phrases of the lexicon by the forms of their verbs.
struct VerbPhraseForms: Sendable {
  private var phrases: [String: [VerbPhrase]] = [:]

  init(_ lexicon: VerbPhrases) {
    // A longer phrase goes before a shorter one: *bezwaar kenbaar maken* before *kenbaar maken*.
    let sorted = lexicon.phrases.sorted { left, right in
      (left.companions.count, left.link == nil ? 0 : 1) > (right.companions.count, right.link == nil ? 0 : 1)
    }
    for phrase in sorted {
      guard let verb = Verb(phrase.verb) else { continue }
      var forms = Set(verb.participleVariants + [verb.infinitive, verb.base])
      for tense in Verb.Tense.allCases {
        for person in Verb.Person.allCases {
          forms.formUnion(verb.variants(tense, person))
          forms.insert(verb.subordinate(tense, person))
        }
      }
      for form in forms { phrases[form, default: []].append(phrase) }
    }
  }

  /// The phrases whose verb has this form, the longest first.
  func phrases(_ form: String) -> [VerbPhrase] { phrases[form] ?? [] }
}

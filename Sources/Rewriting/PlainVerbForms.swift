import Inflection
import Lexicons

/// The verbs of the plain-words lexicon by their forms, so that a form is found whatever lemma it was given.
struct PlainVerbForms: Sendable {
  private var entries: [String: [PlainEntry]] = [:]

  init(_ words: PlainWords) {
    for entry in words.entries where entry.partOfSpeech == .verb {
      guard let verb = Verb(entry.entry), verb.certainty > .guessed else { continue }
      var forms = Set(verb.participleVariants + [verb.infinitive])
      for tense in Verb.Tense.allCases {
        for person in Verb.Person.allCases {
          forms.insert(Self.key(verb.finite(tense, person), verb.particle))
          if verb.particle != nil { forms.insert(verb.subordinate(tense, person)) }
        }
      }
      for form in forms { entries[form, default: []].append(entry) }
    }
  }

  /// The row of a verb with this form, whose particle stands apart or is nil.
  func entry(_ form: String, particle: String?) -> PlainEntry? {
    let found = entries[Self.key(form, particle)] ?? []
    return found.count == 1 ? found[0] : nil
  }

  private static func key(_ form: String, _ particle: String?) -> String {
    particle.map { "\(form) \($0)" } ?? form
  }
}

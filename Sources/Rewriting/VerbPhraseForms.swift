import Inflection
import Lexicons
import Prose

/// The verb phrases of the lexicon by what makes them worth a look in a sentence.
struct VerbPhraseForms: Sendable {
  /// A phrase, with the forms of its verb.
  struct Standing {
    let phrase: VerbPhrase
    let verbForms: Set<String>
  }

  /// Those with an infinitive, by the forms of their verbs.
  private var modal: [String: [VerbPhrase]] = [:]
  /// The others, the longest first.
  private var plain: [VerbPhrase] = []
  /// The places in `plain` of those with companions, by the last of these: a noun, mostly, and so a word that few sentences have.
  private var byCompanion: [String: [Int]] = [:]
  /// The places in `plain` of those with a verb only, by its forms.
  private var byVerb: [String: [Int]] = [:]

  init(_ lexicon: VerbPhrases) {
    // A longer phrase goes before a shorter one: *bezwaar kenbaar maken* before *kenbaar maken*.
    let sorted = lexicon.phrases.sorted { left, right in
      (left.companions.count, left.link == nil ? 0 : 1) > (right.companions.count, right.link == nil ? 0 : 1)
    }
    for phrase in sorted {
      if phrase.infinitive != nil {
        for form in Self.forms(of: phrase) { modal[form, default: []].append(phrase) }
        continue
      }
      if let companion = phrase.companions.last {
        byCompanion[companion, default: []].append(plain.count)
      } else {
        for form in Self.forms(of: phrase) { byVerb[form, default: []].append(plain.count) }
      }
      plain.append(phrase)
    }
  }

  private static func forms(of phrase: VerbPhrase) -> Set<String> {
    guard let verb = Verb(phrase.verb) else { return [] }
    var forms = Set(verb.participleVariants + [verb.infinitive, verb.base])
    for tense in Verb.Tense.allCases {
      for person in Verb.Person.allCases {
        forms.formUnion(verb.variants(tense, person))
        forms.insert(verb.subordinate(tense, person))
      }
    }
    return forms
  }

  /// The phrases with an infinitive whose verb has this form, the longest first.
  func modalPhrases(_ form: String) -> [VerbPhrase] { modal[form] ?? [] }

  /// The other phrases whose companions stand side by side in a sentence, or whose only word does, the longest first.
  func phrases(standingIn input: RuleInput) -> [Standing] {
    var places: Set<Int> = []
    for index in input.words.indices {
      let word = input.words[index].lowercased
      for place in byCompanion[word] ?? []
      where input.stand(plain[place].companions, at: index + 1 - plain[place].companions.count) {
        places.insert(place)
      }
      places.formUnion(byVerb[word] ?? [])
    }
    return places.sorted().map { Standing(phrase: plain[$0], verbForms: Self.forms(of: plain[$0])) }
  }
}

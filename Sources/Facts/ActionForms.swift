import Inflection
import Lexicons

/// The forms of the verbs of `Lexicons/action-verbs.tsv`, by which they are known where the tagger took them for something
/// else: *Stuur* for a noun, *aanmelden* for a finite verb.
struct ActionForms: Sendable {
  /// How a form stands in a sentence.
  enum Use: Sendable {
    /// *aanmelden*; for a verb with a particle also the *melden* of *aan te melden*.
    case infinitive
    /// *meld*, with its particle further on.
    case stem
    /// *meldt*.
    case third
    /// *melden*, with its particle further on.
    case plural
    /// *aangemeld*.
    case participle
  }

  /// A verb that a form belongs to.
  struct Entry: Sendable {
    let infinitive: String
    /// Its particle, when it stands apart from this form.
    let particle: String?
    let use: Use
  }

  static let builtIn = ActionForms(.builtIn)

  private var entries: [String: [Entry]] = [:]

  init(_ verbs: ActionVerbs) {
    for name in verbs.verbs {
      guard let verb = Verb(name) else { continue }
      add(name, name, nil, .infinitive)
      if verb.particle != nil { add(verb.base, name, verb.particle, .infinitive) }
      add(verb.imperative.finite, name, verb.particle, .stem)
      add(verb.main(.present, .hij).finite, name, verb.particle, .third)
      add(verb.base, name, verb.particle, .plural)
      for participle in verb.participleVariants { add(participle, name, nil, .participle) }
    }
  }

  private mutating func add(_ form: String, _ infinitive: String, _ particle: String?, _ use: Use) {
    let entry = Entry(infinitive: infinitive, particle: particle, use: use)
    // "Smeer uw kind in" is *insmeren*: what needs more words goes before what needs fewer.
    entries[form, default: []].insert(entry, at: particle == nil ? entries[form]?.count ?? 0 : 0)
  }

  /// The verbs that a form in lower case belongs to.
  subscript(_ form: String) -> [Entry] { entries[form] ?? [] }
}

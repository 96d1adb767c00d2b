import Inflection
import Lexicons
import Prose

/// The verbs of a passive main clause: *wordt … opgehaald*, *moet … worden opgehaald*, *is … opgehaald*.
struct Passive {
  /// The verbs that close the clause.
  let words: Range<Int>
  /// What is done.
  let verb: Verb
  private let form: Form

  private enum Form {
    case plain(Verb.Tense)
    case modal(Verb, Verb.Tense)
    case perfect(Verb.Tense, participle: String)
  }

  static let tenses: [String: Verb.Tense] = [
    "wordt": .present, "worden": .present, "werd": .past, "werden": .past,
  ]
  static let perfects: [String: Verb.Tense] = [
    "is": .present, "zijn": .present, "was": .past, "waren": .past,
  ]

  /// The one whose finite verb stands at `finite`, in a clause that ends at `end`; nil where other verbs stand behind it.
  init?(behind finite: Int, before end: Int, in input: RuleInput) {
    let form = input.words[finite].lowercased
    let range = finite + 1..<end
    if let modal = Verb(input.sentence.analyses[finite].plainLemma),
      ["moeten", "kunnen", "mogen", "zullen"].contains(modal.infinitive)
    {
      guard let passive = range.lazy.compactMap({ PassiveInfinitive($0, in: input) }).first else { return nil }
      words = passive.words
      verb = passive.verb
      self.form = .modal(modal, input.sentence.analyses[finite].tag.isPastTense ? .past : .present)
    } else {
      guard let place = range.last(where: { Participle.verb(at: $0, in: input) != nil }),
        let verb = Participle.verb(at: place, in: input)
      else { return nil }
      words = place..<place + 1
      self.verb = verb
      if let tense = Self.tenses[form] {
        self.form = .plain(tense)
      } else if let tense = Self.perfects[form], verb.auxiliary == .hebben {
        self.form = .perfect(tense, participle: input.words[place].form)
      } else {
        return nil
      }
    }
    let others = range.filter { !words.contains($0) && input.isVerb($0) && !input.isNominal($0) }
    guard others.isEmpty,
      words.upperBound == end || input.sentence.analyses[words.upperBound].pos == .adposition
    else { return nil }
  }

  /// Whether somebody is hurt or something broken, so that the active form accuses.
  var isHarm: Bool { Self.harm.contains(verb.infinitive) }

  static let harm: Set<String> = [
    "bedreigen", "beledigen", "bijten", "duwen", "ingooien", "kapotmaken", "liegen", "pesten", "plagen", "schoppen",
    "slaan",
    "stelen",
    "uitschelden", "vernielen", "verwonden",
  ]

  /// The finite verb for another subject, and the verbs that close the clause.
  func active(_ person: Verb.Person) -> (finite: String, rest: String) {
    switch form {
    case .plain(let tense): (verb.finite(tense, person), verb.particle ?? "")
    case .modal(let modal, let tense): (modal.finite(tense, person), verb.infinitive)
    case .perfect(let tense, let participle): (Verb("hebben")?.finite(tense, person) ?? "", participle)
    }
  }
}

import Inflection
import Lexicons
import Prose

extension Rule {
  /// "Wij verstrekken" → "Wij geven"; "deelt … mee" → "vertelt …".
  static let plainVerb = Rule(
    id: "plain-verb",
    summary: "Vervangt moeilijke werkwoorden door gewone, in de goede vorm.",
    reason: "Een werkwoord dat iedereen kent, hoeft niemand op te zoeken.",
    source: "Lexicons/plain-words.tsv, rijen met een werkwoord, in de vormen die niet in de rij staan.",
    safety: .safe,
    examples: [
      Example("De school schaft nieuwe boeken aan.", "De school koopt nieuwe boeken."),
      Example("De uitslag wordt niet telefonisch verstrekt.", "De uitslag wordt niet telefonisch gegeven."),
      Example("De lijst, die de school verstrekt, is nieuw.", "De lijst, die de school geeft, is nieuw."),
      Example("De informatie die u verstrekt is geheim.", "De informatie die u geeft is geheim."),
    ],
    leavesAlone: [
      "Retourneer dan het meegestuurde formulier volledig ingevuld aan de mentor.",
      "Benut deze kans!",
      "Morgen overnacht je in een tent.",
      "Door school verstrekte laptops blijven van de school.",
      "De school is open en verstrekt informatie.",
      "De school koopt nieuwe boeken.", "Wij lezen het boek ‘Aanschaffen’.",
      "Uw kind krijgt een kluisje toegekend.", "De in mei aangeschafte boeken zijn nieuw.",
      "Er wordt last ondervonden van de bouw.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting else { return [] }
      return input.words.indices.compactMap { index in
        if let edit = infinitive(behindTeAt: index, in: input) { return edit }
        guard input.isFree[index], input.words[index].kind == .word, input.isVerb(index),
          let entry = input.lexicons.plainVerbs.entry(
            input.words[index].lowercased, particle: particle(of: index, in: input).map { input.words[$0].lowercased }),
          !entry.isLeftAlone(in: input.words, start: index, end: index + 1, isHeading: input.block == .heading)
        else { return nil }
        return edit(at: index, entry, in: input)
      }
    })

  /// "In te willigen" → "goed te keuren", "mede te delen" → "te vertellen": where one of the verbs comes in two halves.
  private static func infinitive(behindTeAt index: Int, in input: RuleInput) -> Edit? {
    guard let te = TeInfinitive(index, in: input), input.areFree(te.words),
      let entry = input.lexicons.plainVerbs.entry(te.infinitive, particle: nil),
      !entry.isLeftAlone(
        in: input.words, start: te.words.lowerBound, end: te.words.upperBound, isHeading: input.block == .heading),
      entry.entry == te.infinitive, let old = Verb(entry.entry), let new = Verb(entry.replacements[0]),
      new.certainty > .guessed, old.particle != nil || new.particle != nil
    else { return nil }
    return input.edit(
      "plain-verb", entry: entry.entry, words: te.words, to: new.teInfinitive,
      safety: safety(of: entry, at: te.words, in: input), reason: entry.reason)
  }

  private static func safety(of entry: PlainEntry, at words: Range<Int>, in input: RuleInput) -> Safety {
    entry.safety(
      in: input.words, start: words.lowerBound, end: words.upperBound, isHeading: input.block == .heading)
  }

  private static func edit(at index: Int, _ entry: PlainEntry, in input: RuleInput) -> Edit? {
    guard let old = Verb(entry.entry), let new = Verb(entry.replacements[0]), old.certainty > .guessed,
      new.certainty > .guessed, let slot = VerbSlot(index, of: old, in: input),
      !PlainParticiple.isAttributive(index, old, in: input)
    else { return nil }
    if slot.isParticiple, let participle = new.participle,
      PlainParticiple.misfits(participle, at: index, in: input) || PlainParticiple.isInstruction(index, in: input)
    {
      return nil
    }
    let particle = particle(of: index, in: input)
    let safety = safety(of: entry, at: index..<index + 1, in: input)
    // A verb in two halves stays in two halves, or loses its second.
    if slot.isParted {
      guard let particle, input.areFree(index..<particle + 1) else { return nil }
      let parts = [
        slot.main(new, of: input, at: index), input.text(index + 1..<particle), new.particle ?? "",
      ]
      return input.edit(
        "plain-verb", entry: entry.entry, words: index..<particle + 1,
        to: parts.filter { !$0.isEmpty }.joined(separator: " "), safety: safety, reason: entry.reason)
    }
    guard let form = slot.joined(new, of: input, at: index) else {
      return parting(at: index, entry, new, slot, in: input)
    }
    return input.edit(
      "plain-verb", entry: entry.entry, words: index..<index + 1, to: form,
      safety: slot.isSure ? safety : .suggestion, reason: entry.reason)
  }

  /// The particle that stands behind a finite verb, apart from it.
  private static func particle(of index: Int, in input: RuleInput) -> Int? {
    guard input.isFinite(index) else { return nil }
    return input.words.indices[(index + 1)...].first {
      input.sentence.analyses[$0].head == index && input.sentence.analyses[$0].relation == .verbParticle
        && !opensPhrase($0, in: input)
    }
  }

  /// *leggen kinderen op de rug*: a preposition with its noun is no particle.
  private static func opensPhrase(_ index: Int, in input: RuleInput) -> Bool {
    index + 1 < input.end
      && [.determiner, .noun, .properNoun, .numeral, .adjective].contains(input.sentence.analyses[index + 1].pos)
  }

  /// A verb that comes in two halves for one that doesn't: its particle goes to the end of the clause, as far as that can be
  /// told. Only ever a suggestion.
  private static func parting(at index: Int, _ entry: PlainEntry, _ new: Verb, _ slot: VerbSlot, in input: RuleInput)
    -> Edit?
  {
    guard let particle = new.particle, input.isFinite(index) else { return nil }
    let end =
      input.rest(from: index + 1).first {
        input.words[$0].kind == .punctuation || input.opensClause($0)
          || input.isVerb($0) && !input.sentence.analyses[$0].tag.isPrenominal
          || ["om", "en", "maar", "of", "te"].contains(input.words[$0].lowercased)
      } ?? input.end
    // *Retourneer het formulier ingevuld aan …*: the participle goes with the object, and its place can't be told.
    guard input.areFree(index..<end), end == input.end || !input.sentence.analyses[end].tag.isPastParticiple,
      input.sentence.analyses[end - 1].pos != .determiner
    else { return nil }
    let parts = [slot.main(new, of: input, at: index), input.text(index + 1..<end), particle]
    return input.edit(
      "plain-verb", entry: entry.entry, words: index..<end, to: parts.filter { !$0.isEmpty }.joined(separator: " "),
      safety: .suggestion, reason: entry.reason)
  }
}

/// Which form of a verb a word is.
private struct VerbSlot {
  private enum Form: Equatable {
    case stem, singular, plural, pastSingular, pastPlural, participle, infinitive
  }

  private let form: Form
  /// Whether a particle of the old verb stands apart from it.
  let isParted: Bool
  /// Whether the form can't be another of the same verb that asks for another replacement.
  let isSure: Bool
  private let isSeparable: Bool

  var isParticiple: Bool { form == .participle }

  init?(_ index: Int, of verb: Verb, in input: RuleInput) {
    let word = input.words[index].lowercased
    let tag = input.sentence.analyses[index].tag
    let finite: [(Form, String)] = [
      (.singular, verb.finite(.present, .hij)), (.stem, verb.finite(.present, .ik)),
      (.plural, verb.finite(.present, .plural)), (.pastSingular, verb.finite(.past, .hij)),
      (.pastPlural, verb.finite(.past, .plural)),
    ]
    isSeparable = verb.particle != nil
    let singular = verb.finite(.present, .hij)
    if tag.isFiniteVerb || tag.isPastParticiple && !tag.isPrenominal, word == singular, word == verb.participle {
      guard let isParticiple = input.completesVerb(index) else { return nil }
      // *Benut deze kans*, *dan benut je de tijd*, *ik benut*: the stem, which looks the same.
      if singular == verb.finite(.present, .ik), !isParticiple, !Self.hasThirdPerson(index, in: input) { return nil }
      // *verstrekt*: which of the two it is, its clause tells.
      form = isParticiple ? .participle : .singular
      isParted = false
      isSure = true
    } else if tag.isFiniteVerb {
      let bare = finite.filter { $0.1 == word }.map(\.0)
      let joined = verb.particle.map { particle in finite.filter { particle + $0.1 == word }.map(\.0) } ?? []
      let found = bare.isEmpty ? joined : bare
      guard let first = found.first else { return nil }
      if first == .singular, found.contains(.stem), !Self.hasThirdPerson(index, in: input) { return nil }
      let past: Form = tag.isPluralVerb ? .pastPlural : .pastSingular
      form = tag.isPastTense && found.contains(past) ? past : first
      isParted = verb.particle != nil && !bare.isEmpty
      isSure = found.count == 1 && verb.participle != word
    } else if tag.isPastParticiple, !tag.isPrenominal, verb.participleVariants.contains(word) {
      form = .participle
      isParted = false
      isSure = !finite.contains { $0.1 == word }
    } else if tag.isInfinitive, word == verb.infinitive {
      form = .infinitive
      isParted = false
      isSure = true
    } else {
      return nil
    }
  }

  /// Whether a subject in the third person, or *u*, is found for a verb.
  private static func hasThirdPerson(_ index: Int, in input: RuleInput) -> Bool {
    let next = index + 1 < input.words.count ? input.words[index + 1].lowercased : ""
    if ["je", "jij", "ik"].contains(next) { return false }
    if next == "u" { return true }
    let heads = [index, input.sentence.analyses[index].head]
    return input.words.indices.contains { place in
      [.nsubj, .passiveSubject].contains(input.sentence.analyses[place].relation)
        && heads.contains(input.sentence.analyses[place].head)
        && !["ik", "je", "jij"].contains(input.words[place].lowercased) && place != index
        && (place < index || !["de", "het", "deze", "dit", "uw", "je"].contains(next))
    }
  }

  /// The finite form of another verb, without its particle.
  func main(_ verb: Verb, of input: RuleInput, at index: Int) -> String {
    switch form {
    case .stem: verb.finite(.present, .ik)
    case .singular: verb.finite(.present, person(input, index))
    case .plural: verb.finite(.present, .plural)
    case .pastSingular: verb.finite(.past, .hij)
    case .pastPlural: verb.finite(.past, .plural)
    case .participle: verb.participle ?? verb.infinitive
    case .infinitive: verb.infinitive
    }
  }

  /// The form of another verb in one piece; nil where its particle would have to stand elsewhere.
  func joined(_ verb: Verb, of input: RuleInput, at index: Int) -> String? {
    switch form {
    case .infinitive:
      // *te verstrekken* → *uit te geven* would need two words before.
      return verb.particle != nil && index > 0 && input.words[index - 1].lowercased == "te" ? nil : verb.infinitive
    case .participle: return verb.participle
    default:
      guard let particle = verb.particle else { return main(verb, of: input, at: index) }
      return isSeparable ? particle + main(verb, of: input, at: index) : nil
    }
  }

  private func person(_ input: RuleInput, _ index: Int) -> Verb.Person {
    for (place, analysis) in input.sentence.analyses.enumerated()
    where analysis.head == index && analysis.relation == .nsubj {
      switch input.words[place].lowercased {
      case "u": return .u
      case "je", "jij": return .jij
      default: return .hij
      }
    }
    return .hij
  }
}

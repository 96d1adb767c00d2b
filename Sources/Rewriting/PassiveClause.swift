import Inflection
import Lexicons
import Prose

/// A passive with its doer in a clause within another: *filmpjes die door leerlingen worden gedeeld* → *filmpjes die leerlingen
/// delen*, *zodra dit door de MR is goedgekeurd* → *zodra de MR dit heeft goedgekeurd*.
enum PassiveClause {
  /// The edit that makes the doer the subject; nil where it isn't sure who does what to whom.
  static func edit(in input: RuleInput) -> Edit? {
    input.words.indices.dropFirst().lazy.filter { input.words[$0].lowercased == "door" }
      .compactMap { edit(at: $0, in: input) }.first
  }

  private static let conjunctions: Set<String> = [
    "als", "zodra", "omdat", "nadat", "voordat", "doordat", "terwijl", "hoewel", "zodat", "totdat", "dat", "zoals",
    "wanneer", "waarin", "waarbij", "waarmee", "waarvoor", "waarop",
  ]

  private static func edit(at by: Int, in input: RuleInput) -> Edit? {
    // *geeft u dat door*: nothing follows.
    guard by + 2 < input.end, let opener = (max(0, by - 6)..<by).last(where: input.opensClause) else { return nil }
    let subject = opener + 1..<by
    let isRelative = ["die", "dat"].contains(input.words[opener].lowercased) && isRelative(opener, in: input)
    guard isRelative ? subject.isEmpty && isThing(opener, in: input) : isOpenedPlainly(opener, subject, in: input),
      let first = (by + 2..<input.end).first(where: { isOfVerbs($0, in: input) })
    else { return nil }
    let last = (first..<input.end).prefix { isOfVerbs($0, in: input) }.last ?? first
    guard let verbs = Verbs(first..<last + 1, in: input), verbs.verb.auxiliary == .hebben,
      let doer = Doer(behind: by, before: first, of: verbs.verb, in: input), doer.end <= first,
      isClosed(last + 1, in: input), input.areFree(first..<last + 1),
      !["toestaan", "verbieden", "veroorzaken", "vormen", "overgaan"].contains(verbs.verb.infinitive),
      // *Een leerling heeft … geslagen* accuses.
      input.words[by + 1].lowercased != "een" || !verbs.isPast,
      !(doer.end..<first).contains(where: {
        input.words[$0].kind == .punctuation || input.opensClause($0) || marks.contains(input.words[$0].lowercased)
      }),
      !["en", "of", "/", ",", "én"].contains(input.words[doer.end].lowercased)
    else { return nil }
    // *Als een leerling door een docent wordt weggestuurd, meldt hij zich*: who does?
    if subject.contains(where: { isPerson($0, in: input) }) || isRelative,
      input.surroundings.pointsBack
        || (last + 1..<input.end).contains(where: { pronouns.contains(input.words[$0].lowercased) })
    {
      return nil
    }
    // *dat door ouders met een laag inkomen wordt …*: what tells which they are would stay behind.
    if !subject.isEmpty, Doer.hasAttribute(doer.end, in: input) { return nil }
    if DoerBehindVerb.hasFurtherParticiple(last + 1, in: input) || verbs.isHarm { return nil }
    // *…, dus niet door uw kind*
    if input.contains(["door"], in: input.rest(from: last + 1)) { return nil }
    if doer.isOfAll, input.contains(RuleInput.negations, in: opener..<last + 1) { return nil }
    if Doer.hasName(doer.end, in: input) { return nil }
    let parts = [doer.text, input.text(subject), input.text(doer.end..<first), verbs.active(doer.person)]
    return input.rewrite(
      "active-voice", entry: "worden", words: opener + 1..<last + 1,
      to: parts.filter { !$0.isEmpty }.joined(separator: " "),
      reason: "De lijdende vorm zegt pas laat wie iets doet. Noem eerst wie het doet.")
  }

  private static let pronouns: Set<String> = ["hij", "zij", "ze", "hem", "haar", "deze", "die", "hen", "hun"]

  private static func isPerson(_ noun: Int, in input: RuleInput) -> Bool {
    Doers.isActor(noun, in: input) || People.containsMember(noun, in: input)
      || input.sentence.analyses[noun].pos == .properNoun || input.words[noun].lowercased == "ouder"
  }

  private static func isOfVerbs(_ index: Int, in input: RuleInput) -> Bool {
    input.isClusterVerb(index) || input.isFinite(index)
  }

  /// What may not stand between the doer and the verbs.
  private static let marks: Set<String> = [
    "door", "alleen", "ook", "zelf", "zij", "ze", "hij", "wij", "we", "ik", "jij", "samen", "maar", "dan",
  ]

  private static func isRelative(_ index: Int, in input: RuleInput) -> Bool {
    input.sentence.analyses[index].features.contains(.relative) && input.sentence.analyses[index].pos == .pronoun
  }

  /// Whether a relative pronoun stands for a thing: *die de ouders kiezen* would be read the wrong way round of people.
  private static func isThing(_ opener: Int, in input: RuleInput) -> Bool {
    let start = opener > 0 && input.words[opener - 1].form == "," ? opener - 1 : opener
    guard start > 0, input.sentence.analyses[start - 1].pos == .noun else { return false }
    let phrase = (max(0, start - 6)..<start).reversed().prefix {
      input.isInNounPhrase($0) || [.noun, .properNoun, .adposition].contains(input.sentence.analyses[$0].pos)
    }
    guard let head = phrase.first(where: { input.sentence.analyses[$0].pos == .noun }) else { return false }
    return !phrase.contains { Doers.isActor($0, in: input) || Antecedent.mayDo($0, in: input) }
      && things.contains { input.sentence.analyses[head].plainLemma.hasSuffix($0) }
  }

  /// Ends of nouns of things that do nothing themselves.
  private static let things = [
    "aanvraag", "activiteit", "advies", "afspraak", "antwoord", "app", "bedrag", "beeld", "bericht", "beslissing",
    "besluit", "bijdrage", "boek", "brief", "code", "cursus", "document", "film", "filmpje", "formulier", "foto",
    "gegeven", "huur", "informatie", "kaart", "kleding", "klacht", "kosten", "les", "lied", "lijst", "maaltijd",
    "maatregel", "mail", "melding", "methode", "oefening", "onderzoek", "opdracht", "pakket", "plan", "post",
    "programma", "project", "regel", "rooster", "schade", "spul", "spullen", "subsidie", "taart", "tekening", "tekst",
    "toets", "training", "verklaring", "verslag", "voorstelling", "vraag", "werk", "werkstuk",
  ]

  /// Whether a conjunction is followed by nothing or by a plain subject that reads the same as an object.
  private static func isOpenedPlainly(_ opener: Int, _ subject: Range<Int>, in input: RuleInput) -> Bool {
    guard conjunctions.contains(input.words[opener].lowercased), !isRelative(opener, in: input) else { return false }
    guard let first = subject.first else { return true }
    guard input.nounPhraseEnd(at: first, in: subject) == subject.upperBound,
      !input.contains(["en", "of", "een", "er", "men", "niemand"], in: subject)
    else { return false }
    return !input.isPronoun(subject) || ["dit", "dat", "u"].contains(input.words[first].lowercased)
  }

  /// Whether a clause ends at a word, with at most a phrase behind its verbs.
  private static func isClosed(_ index: Int, in input: RuleInput) -> Bool {
    guard index < input.end else { return true }
    if input.words[index].form == "," {
      return !["en", "of", "maar"].contains(input.words[index + 1].lowercased)
    }
    return input.words[index].kind == .punctuation || input.opensClause(index)
  }

  /// *wordt gedeeld*, *is goedgekeurd*, *kan worden ingediend*, in any order.
  private struct Verbs {
    let verb: Verb
    let isPast: Bool
    /// Whether the active form accuses.
    var isHarm: Bool { Passive.harm.contains(verb.infinitive) }
    private let finite: String
    private let modal: Verb?
    private let participle: String
    private let startsWithParticiple: Bool

    private static let modals: Set<String> = ["kunnen", "moeten", "mogen"]

    init?(_ range: Range<Int>, in input: RuleInput) {
      guard let place = range.first(where: { Participle.verb(at: $0, in: input) != nil }),
        let verb = Participle.verb(at: place, in: input)
      else { return nil }
      self.verb = verb
      participle = input.words[place].form
      startsWithParticiple = place == range.lowerBound
      let others = range.filter { $0 != place }
      let forms = others.map { input.words[$0].lowercased }
      if forms.count == 1, Passive.tenses[forms[0]] ?? Passive.perfects[forms[0]] != nil {
        finite = forms[0]
        modal = nil
        isPast = (Passive.tenses[forms[0]] ?? Passive.perfects[forms[0]]) == .past || Passive.perfects[forms[0]] != nil
        return
      }
      guard forms.count == 2, forms.contains("worden"),
        let other = others.first(where: { input.words[$0].lowercased != "worden" }), input.isFinite(other),
        let modal = Verb(input.sentence.analyses[other].plainLemma), Self.modals.contains(modal.infinitive),
        !input.sentence.analyses[other].tag.isPastTense
      else { return nil }
      self.modal = modal
      finite = ""
      isPast = false
    }

    /// The verbs at the end of the clause for another subject.
    func active(_ person: Verb.Person) -> String {
      if let modal { return "\(modal.finite(.present, person)) \(verb.infinitive)" }
      if let tense = Passive.tenses[finite] { return verb.subordinate(tense, person) }
      let form = Verb("hebben")?.finite(Passive.perfects[finite] ?? .present, person) ?? ""
      return startsWithParticiple ? "\(participle) \(form)" : "\(form) \(participle)"
    }
  }
}

import Inflection
import Lexicons
import Prose

/// A passive main clause with its subject first or behind the verb: *Uw kind wordt door de juf opgehaald* → *De juf haalt uw
/// kind op*. What stands before or behind the clause stays as it is.
enum PassiveMainClause {
  /// The edit that makes the doer the subject; nil where it isn't sure who does what.
  static func edit(in input: RuleInput) -> Edit? {
    input.words.indices.lazy.filter { input.words[$0].lowercased == "door" }
      .compactMap { by in start(before: by, in: input).flatMap { edit(from: $0, by: by, in: input) } }.first
  }

  /// Where the main clause starts that holds a word: at the start of the sentence, or behind *en*, *maar*, *want* or *dus*
  /// between it and another.
  private static func start(before by: Int, in input: RuleInput) -> Int? {
    let joint = (0..<by).last { place in
      ["en", "maar", "want", "dus"].contains(input.words[place].lowercased)
        && (0..<place).contains(where: input.isFinite) && (place..<by).contains(where: input.isFinite)
    }
    guard let joint else { return 0 }
    // *of de bus komt en uw kind door de juf wordt opgehaald*
    return (0..<joint).contains(where: input.opensClause) ? nil : joint + 1
  }

  /// Words that take a clause up behind a comma, and say nothing of its last word.
  private static let openers: Set<String> = [
    "als", "behalve", "doordat", "dus", "en", "hoewel", "maar", "nadat", "omdat", "tenzij", "terwijl", "want",
    "wanneer",
    "zodat", "zodra",
  ]

  /// Where the clause ends with its verb in `finite` and its doer at `by`; nil where what follows may belong to it.
  private static func end(behind finite: Int, _ by: Int, in input: RuleInput) -> Int? {
    let end = (max(finite, by) + 1...input.end).first { $0 == input.end || DoerBehindVerb.closes($0, in: input) }
    guard let end, end < input.end else { return end }
    let isOpened = input.words[end].form == "," ? openers.contains(input.words[end + 1].lowercased) : true
    return isOpened && DoerBehindVerb.goesOnAlone(end, in: input)
      && !DoerBehindVerb.hasFurtherParticiple(end, in: input) ? end : nil
  }

  /// Pronouns that would seem to mean the other of two when they change places.
  private static let backward: Set<String> = [
    "deze", "die", "diens", "haar", "hem", "hen", "hij", "hun", "ze", "zij", "zijn",
  ]

  private static func edit(from start: Int, by: Int, in input: RuleInput) -> Edit? {
    guard start < by, let clause = MainClause(start..<input.end, in: input),
      !clause.isSubjectFirst || clause.subject == clause.front, clause.finite < by,
      let end = end(behind: clause.finite, by, in: input),
      mayMove(start, in: input), mayMove(end - 1, in: input), isFit(clause.subject, in: input),
      !(clause.finite..<end).contains(where: {
        input.opensClause($0) || input.words[$0].kind == .punctuation
          || ["en", "of", "maar"].contains(input.words[$0].lowercased)
      }),
      !opensWithOther(clause, in: input), !hasFurtherDoer(behind: end, in: input),
      !isMeantElsewhere(outside: clause.finite..<end, clause.subject, in: input),
      let passive = Passive(behind: clause.finite, before: end, in: input),
      // *worden ondertekend*: the infinitive has the form of a finite verb.
      input.finiteVerbs(in: clause.finite..<end).filter({ !passive.words.contains($0) }) == [clause.finite],
      by <= passive.words.lowerBound || by == passive.words.upperBound
    else { return nil }
    let isBehind = by == passive.words.upperBound
    guard
      let doer = Doer(
        behind: by, before: isBehind ? end : passive.words.lowerBound, of: passive.verb, in: input),
      !isBehind || doer.end == end || input.sentence.analyses[doer.end].pos == .adposition,
      // *door de werkgroep Verkeer*, *door onze schoolarts mevrouw Dekker*
      !Doer.hasName(doer.end, in: input),
      // *mag alleen worden opgehaald door de ouders*: by them alone.
      !input.contains(focus, in: (isBehind ? clause.finite + 1 : max(clause.finite + 1, by - 2))..<by),
      !passive.isHarm,
      // *is toegestaan door de leiding*: that tells what may be done.
      !["toestaan", "verbieden"].contains(passive.verb.infinitive),
      !changesPronoun(clause.subject, doer, in: input),
      // *Een leerling sloeg uw dochter* accuses.
      input.words[by + 1].lowercased != "een" || !input.sentence.analyses[clause.finite].tag.isPastTense,
      !input.contains(objects, in: clause.finite + 1..<by) || clause.subject.contains(clause.finite + 1),
      !isOfDoer(doer.end, passive.verb, in: input),
      doer.isDefinite
        || !input.contains(quantifiers, in: clause.subject)
          && input.sentence.analyses[clause.subject.lowerBound].pos != .numeral
          // *De groepjes worden door een ouder begeleid*: one for each.
          && !(input.words[by + 1].lowercased == "een" && input.isPlural(clause.subject)),
      !input.contains(parts, in: clause.subject),
      !hasReceiver(clause, passive.words.lowerBound, in: input)
    else { return nil }
    let (finite, rest) = passive.active(doer.person)
    let middle = max(clause.finite, clause.isSubjectFirst ? clause.finite : clause.subject.upperBound - 1) + 1
    let between =
      isBehind
      ? [input.text(middle..<passive.words.lowerBound)]
      : [input.text(middle..<by), input.text(doer.end..<passive.words.lowerBound)]
    let opening = clause.isSubjectFirst ? [doer.text, finite] : [input.text(clause.front), finite, doer.text]
    let text =
      (opening + [input.inner(clause.subject)] + between + [
        rest, input.text((isBehind ? doer.end : passive.words.upperBound)..<end),
      ]).filter { !$0.isEmpty }.joined(separator: " ")
    return input.rewrite(
      "active-voice", entry: "worden", words: start..<end, to: start == 0 ? Capitals.raised(text) : text,
      reason: "De lijdende vorm zegt pas laat wie iets doet. Noem eerst wie het doet.")
  }

  /// Whether what stands in front is of the subject of the passive, who is none any more: *Om te kunnen overstappen, moet de
  /// leerling …*, *Samen met de ouders wordt uw kind …*, or is that subject itself: *Wie te laat komt, wordt …*.
  private static func opensWithOther(_ clause: MainClause, in input: RuleInput) -> Bool {
    ["wie", "om", "samen", "met", "zonder", "eenmaal", "als"].contains(input.words[clause.front.lowerBound].lowercased)
      && !(input.words[clause.front.lowerBound].lowercased == "als" && input.opensClause(clause.front.lowerBound))
  }

  /// Whether a doer is told of once more: *…, dus niet door uw kind*.
  private static func hasFurtherDoer(behind end: Int, in input: RuleInput) -> Bool {
    input.contains(["door"], in: input.rest(from: end))
  }

  /// Whether a pronoun outside the part whose words change places may mean one of them.
  private static func isMeantElsewhere(
    outside clause: Range<Int>, _ subject: Range<Int>, in input: RuleInput
  ) -> Bool {
    (0..<input.end).contains { place in
      guard !clause.contains(place), !subject.contains(place), backward.contains(input.words[place].lowercased) else {
        return false
      }
      return [.pronoun, .determiner].contains(input.sentence.analyses[place].pos)
    }
  }

  /// Whether a word may move: neither in another language nor in an address, but a name may.
  private static func mayMove(_ index: Int, in input: RuleInput) -> Bool {
    input.isFree[index] || input.words[index].kind == .word && input.words[index].isCapitalised
  }

  /// Words that say something of the doer alone.
  private static let focus: Set<String> = [
    "alleen", "ook", "vooral", "mede", "uitsluitend", "enkel", "juist", "zelfs", "speciaal", "slechts", "bijna", "niet",
    "samen", "eerst", "pas", "name", "mogelijk", "wel", "liever", "voorkeur", "voornamelijk", "hoofdzakelijk",
    "grotendeels", "meestal", "meer", "langer", "voortaan", "principe", "altijd", "vaak", "soms", "zelden", "steeds",
    "nog", "ander", "andere", "minstens", "bijvoorbeeld", "liefst", "best", "beste", "geval", "evenmin", "desnoods",
    "eventueel", "nodig", "namelijk", "immers", "dus", "echter", "natuurlijk", "gelukkig", "gewoon", "allemaal",
    "beiden", "daarnaast", "verder", "daardoor", "daarom", "dan", "uiteindelijk", "nuchter", "vrijwillig", "ziek",
    "uitgerust",
  ]

  /// Prepositions behind the doer that may well tell which one it is.
  private static let telling: Set<String> = [
    "in", "op", "binnen", "voor", "zonder", "onder", "bij", "uit", "buiten",
  ]
  /// Nouns of which the verb makes one phrase with the preposition.
  private static let fixed: Set<String> = [
    "beeld", "behandeling", "elkaar", "gang", "gebruik", "handen", "hoogte", "kaart", "kennis", "ontvangst", "orde",
    "rekening", "stand",
  ]
  /// Verbs that go with a place or a receiver.
  private static let placing: Set<String> = [
    "aanmelden", "afgeven", "afzetten", "bewaren", "brengen", "hangen", "indienen", "inleveren", "invullen",
    "klaarzetten",
    "koken", "leggen", "ophalen", "ophangen", "opbergen", "opsturen", "plaatsen", "plakken", "schrijven", "zetten",
  ]

  /// Whether what stands behind the doer may belong to it: *door de ouders van groep 3*, *door alle scholen in de stad*.
  private static func isOfDoer(_ end: Int, _ verb: Verb, in input: RuleInput) -> Bool {
    guard end < input.end else { return false }
    let form = input.words[end].lowercased
    if ["met", "van"].contains(form) { return true }
    // *op de hoogte gesteld*, *in behandeling genomen*
    let isFixed = input.contains(fixed, in: end + 1..<min(end + 3, input.end))
    guard telling.contains(form), !isFixed, !placing.contains(verb.infinitive) else { return false }
    let behind = end + 1..<min(end + 4, input.end)
    let isTime = behind.contains { place in
      let form = input.words[place].lowercased
      return TimeWords.hold(form)
        || ["jaar", "week", "dag", "dagen", "vakantie", "pauze", "uur"].contains(where: form.hasSuffix)
    }
    return !isTime && !input.contains(["hun", "haar", "zijn"], in: behind)
  }

  /// Whether the next sentence's *hij* or *zij* would seem to mean the other of two that are one, or more than one.
  private static func changesPronoun(_ subject: Range<Int>, _ doer: Doer, in input: RuleInput) -> Bool {
    guard input.surroundings.pointsBack, input.isPlural(subject) == (doer.person == .plural) else { return false }
    // *De toets wordt door de docent nagekeken. Hij …*: the only person.
    return doer.person == .plural || Doers.isSomebody(subject, in: input)
  }
  private static let objects: Set<String> = [
    "u", "je", "hem", "haar", "hun", "ons", "hen", "jullie", "me", "mij", "jou",
  ]
  /// *Het rapport wordt uw kind gegeven door de juf*: who gets it stands without a preposition, and would have to move.
  private static func hasReceiver(_ clause: MainClause, _ verb: Int, in input: RuleInput) -> Bool {
    (clause.finite + 1..<max(clause.finite + 1, verb)).contains { place in
      guard !clause.subject.contains(place), input.sentence.analyses[place].pos == .noun,
        People.containsMember(place, in: input)
      else { return false }
      let before = (clause.finite..<place).last { !input.isInNounPhrase($0) }
      return before.map { input.sentence.analyses[$0].pos != .adposition } ?? true
    }
  }

  /// Words that pick some out of many: *de meeste kinderen*, *de helft van de leerlingen*.
  private static let parts: Set<String> = [
    "meeste", "sommige", "enkele", "veel", "weinig", "helft", "deel", "aantal", "meerdere", "verschillende",
  ]
  private static let quantifiers: Set<String> = ["elk", "elke", "ieder", "iedere", "alle", "beide", "geen", "iedereen"]

  /// Whether a subject reads well as an object behind the verb: no pronoun that has another form then, and nothing
  /// indefinite, which would want another place.
  private static func isFit(_ subject: Range<Int>, in input: RuleInput) -> Bool {
    let first = input.words[subject.lowerBound].lowercased
    let pronouns: Set<String> = ["ik", "hij", "zij", "ze", "wij", "we", "jij", "er", "men", "jullie", "niemand", "een"]
    if pronouns.contains(first) { return false }
    // *De school betaalt die*
    if subject.count == 1, ["die", "deze"].contains(first) { return false }
    return first == "u" || [.determiner, .pronoun, .numeral].contains(input.sentence.analyses[subject.lowerBound].pos)
      || ["uw", "alle"].contains(first) || input.sentence.analyses[subject.lowerBound].pos == .properNoun
  }
}

import Inflection
import Lexicons
import Prose

/// A passive whose doer stands where the subject would stand: *Morgen wordt door de arts een test gedaan* → *Morgen doet de
/// arts een test*. Nothing changes its place but the verbs.
enum DoerBehindVerb {
  /// The edit that makes the doer the subject; nil where it isn't sure who does what.
  static func edit(in input: RuleInput) -> Edit? {
    for by in input.words.indices where input.words[by].lowercased == "door" {
      if let edit = by == 0 ? inFront(in: input) : behindVerb(by, in: input) { return edit }
    }
    return nil
  }

  /// *Is door een medewerker een bestand verstuurd*, *worden er door de bond stakingen gehouden*.
  private static func behindVerb(_ by: Int, in input: RuleInput) -> Edit? {
    let finite = input.words[by - 1].lowercased == "er" ? by - 2 : by - 1
    guard finite > 0, by + 2 < input.end, input.isFinite(finite), input.startsWithVerb(finite),
      let front = front(before: finite, in: input), let clause = clause(finite, by, in: input)
    else { return nil }
    let opensWithEr = front.count == 1 && input.words[front.lowerBound].lowercased == "er"
    let (verb, rest) = clause.passive.active(clause.doer.person)
    // *Er kan door ouders met een laag inkomen …*: what tells which they are would stay behind.
    guard !opensWithEr || !Doer.hasAttribute(clause.doer.end, in: input),
      !isSubject(front, clause.doer.end..<clause.passive.words.lowerBound, in: input)
    else { return nil }
    let middle = input.text(clause.doer.end..<clause.passive.words.lowerBound)
    let parts =
      opensWithEr
      ? [front.lowerBound == 0 ? Capitals.raised(clause.doer.text) : clause.doer.text, verb, middle, rest]
      : [verb, clause.doer.text, middle, rest]
    return rewrite(
      (opensWithEr ? front.lowerBound : finite)..<clause.passive.words.upperBound, parts, in: input)
  }

  /// *Maandag 5 mei is door de school gekozen*: a day that is the subject, as nothing else is.
  private static func isSubject(_ front: Range<Int>, _ middle: Range<Int>, in input: RuleInput) -> Bool {
    guard let first = front.first, ![.adposition, .adverb].contains(input.sentence.analyses[first].pos),
      input.words[first].lowercased != "er", !input.opensClause(first)
    else { return false }
    return !middle.contains { [.noun, .pronoun].contains(input.sentence.analyses[$0].pos) }
  }

  /// *Door de arts wordt een test gedaan.*
  private static func inFront(in input: RuleInput) -> Edit? {
    guard let finite = input.words.indices.dropFirst(2).first(where: input.isFinite), finite + 2 < input.end,
      input.startsWithVerb(finite), let clause = clause(finite, 0, in: input), clause.doer.end == finite
    else { return nil }
    let (verb, rest) = clause.passive.active(clause.doer.person)
    let start = input.words[finite + 1].lowercased == "er" ? finite + 2 : finite + 1
    return rewrite(
      0..<clause.passive.words.upperBound,
      [Capitals.raised(clause.doer.text), verb, input.text(start..<clause.passive.words.lowerBound), rest], in: input)
  }

  private static func rewrite(_ words: Range<Int>, _ parts: [String], in input: RuleInput) -> Edit {
    input.rewrite(
      "active-voice", entry: "worden", words: words,
      to: parts.filter { !$0.isEmpty }.joined(separator: " "),
      reason: "De lijdende vorm zegt pas laat wie iets doet. Noem eerst wie het doet.")
  }

  /// What stands before the finite verb of a main clause, when that is an adverb, a phrase with a preposition, a time or a
  /// whole clause, and no subject.
  private static func front(before finite: Int, in input: RuleInput) -> Range<Int>? {
    let joint = (1..<finite).last { place in
      ["en", "maar", "want", "dus"].contains(input.words[place].lowercased)
        && (0..<place).contains(where: input.isFinite)
    }
    let front = (joint.map { $0 + 1 } ?? 0)..<finite
    // *Wie te laat komt, wordt door de conciërge gebeld*: who is called.
    guard let first = front.first, !["wie", "om", "dat"].contains(input.words[first].lowercased) else { return nil }
    if front.count == 1, input.words[first].lowercased == "er" { return front }
    if input.opensClause(first), input.words[finite - 1].form == ",", front.contains(where: input.isFinite) {
      return front
    }
    let hasSubject = front.contains {
      [.nsubj, .passiveSubject].contains(input.sentence.analyses[$0].relation)
        || input.words[$0].kind == .punctuation || input.opensClause($0) || input.isFinite($0)
    }
    return !hasSubject && MainClause.isAdverbial(front, in: input) ? front : nil
  }

  private static let subjects: Set<String> = [
    "ik", "hij", "zij", "ze", "wij", "we", "jij", "er", "men", "niemand", "ieder",
  ]
  /// What is said of the doer or of the deed alone.
  private static let focus: Set<String> = [
    "alleen", "ook", "vooral", "slechts", "samen", "uitsluitend", "enkel", "zelfs", "beiden", "allemaal", "zelf",
    "mede",
  ]

  private static let pupils: Set<String> = ["kind", "leerling", "jongen", "meisje", "ouder", "leerkracht", "kleuter"]

  /// The verbs and the doer of the clause with this finite verb, whose doer stands behind *door* at `by`.
  private static func clause(_ finite: Int, _ by: Int, in input: RuleInput) -> (passive: Passive, doer: Doer)? {
    let start = max(finite, by) + 1
    guard
      let limit = (start + 1...input.end).first(where: { $0 == input.end || closes($0, in: input) }),
      let passive = Passive(behind: finite, before: limit, in: input), passive.verb.auxiliary == .hebben,
      let doer = Doer(behind: by, before: by < finite ? finite : passive.words.lowerBound, of: passive.verb, in: input),
      doer.end <= passive.words.lowerBound || by < finite,
      input.areFree(passive.words), input.isFree[finite],
      !["toestaan", "verbieden", "veroorzaken", "vormen"].contains(passive.verb.infinitive),
      // *Een leerling heeft een ruit ingegooid* accuses.
      input.words[by + 1].lowercased != "een"
        || !input.sentence.analyses[finite].tag.isPastTense && !input.contains(pupils, in: by + 2..<doer.end)
    else { return nil }
    // *door onze schoolarts mevrouw Dekker*, *door de arts Noor onderzocht*: who is whom?
    if Doer.hasName(doer.end, in: input) { return nil }
    if by + 2 < doer.end, input.sentence.analyses[by + 1].pos == .determiner, input.words[doer.end - 1].isCapitalised,
      input.sentence.analyses[doer.end - 1].pos == .properNoun, !Doers.letters.contains(input.words[doer.end - 1].form)
    {
      return nil
    }
    let middle = max(doer.end, finite + 1)..<max(doer.end, finite + 1, passive.words.lowerBound)
    // *Door alle ouders is nog niet betaald*; *is uw kind door een ander geslagen*
    guard !doer.isOfAll || !input.contains(RuleInput.negations, in: finite..<limit), !passive.isHarm,
      !isAmbiguous(middle, limit, in: input), !hasFurtherParticiple(limit, in: input)
    else { return nil }
    guard !input.contains(subjects, in: middle),
      !input.contains(focus, in: middle.prefix(2)),
      // *door de juf en (door) de ouders*
      !["en", "of", "/", ",", "én"].contains(input.words[min(doer.end, input.end - 1)].lowercased),
      !(0..<input.end).contains(where: { $0 != by && input.words[$0].lowercased == "door" }),
      !middle.contains(where: { input.opensClause($0) || input.words[$0].kind == .punctuation }),
      goesOnAlone(limit, in: input)
    else { return nil }
    return (passive, doer)
  }

  /// Whether a pronoun in what follows would seem to mean the doer, or one in between to be of the doer.
  private static func isAmbiguous(_ middle: Range<Int>, _ limit: Int, in input: RuleInput) -> Bool {
    if input.contains(["haar", "zijn", "hun", "diens"], in: middle) { return true }
    guard middle.contains(where: { People.containsMember($0, in: input) }) else { return false }
    return input.surroundings.pointsBack
      || input.contains(["hij", "zij", "ze", "hem", "haar", "deze", "die"], in: limit..<max(limit, input.end))
  }

  /// *wordt gebeld, gemaild of bezocht*: another participle before the next finite verb.
  static func hasFurtherParticiple(_ limit: Int, in input: RuleInput) -> Bool {
    guard limit < input.end, [",", "of", "en", "/", "en/of"].contains(input.words[limit].lowercased) else {
      return false
    }
    let rest = (limit + 1..<input.end).prefix { !input.isFinite($0) && !input.opensClause($0) }
    return rest.contains { Participle.verb(at: $0, in: input) != nil }
  }

  /// Whether a word ends a clause: a mark, what opens another, or a conjunction before a verb or a clause.
  static func closes(_ index: Int, in input: RuleInput) -> Bool {
    input.words[index].kind == .punctuation && input.words[index].form != "(" && input.words[index].form != ")"
      || input.opensClause(index)
      || ["en", "maar", "want", "dus", "of"].contains(input.words[index].lowercased)
        && (input.startsWithVerb(index + 1) || Participle.verb(at: index + 1, in: input) != nil
          || MainClause(input.rest(from: index + 1), in: input) != nil)
  }

  /// Whether what follows a clause has a subject of its own: not *… en mag nu mee*, *… en ondertekend*.
  static func goesOnAlone(_ limit: Int, in input: RuleInput) -> Bool {
    guard limit < input.end else { return true }
    let joint = input.words[limit].form == "," ? limit + 1 : limit
    guard ["en", "maar", "of", "dus", "want"].contains(input.words[joint].lowercased) else { return true }
    // *wordt gebeld of gemaild*
    if joint + 1 < input.end, Participle.verb(at: joint + 1, in: input) != nil { return false }
    if input.opensClause(joint) { return true }
    return MainClause(input.rest(from: joint + 1), in: input) != nil
  }
}

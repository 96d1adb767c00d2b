import Inflection
import Prose

/// One clause with its verbs at the end, or two joined by *en* or *of* (*de bus om acht uur rijdt en de boot niet wacht*), taken
/// apart so that they can stand on their own. The second may share the subject of the first: *hij ziek is en niet kan komen*.
struct JoinedClauses {
  let first: SubordinateClause
  private let second: SubordinateClause?
  /// Whether the second has a subject of its own.
  private let hasOwnSubject: Bool
  private let conjunction: String
  /// The subject of the first, when it is a pronoun that may be said again.
  private let pronoun: String?

  /// The clauses whose words without their conjunction are `range`; nil where they aren't plain enough to be sure.
  init?(_ range: Range<Int>, in input: RuleInput) {
    if !Self.mayHoldTwoVerbs(range, in: input), let one = SubordinateClause(range, in: input) {
      first = one
      second = nil
      hasOwnSubject = false
      conjunction = ""
      pronoun = nil
      return
    }
    for place in range.dropFirst(2) where Self.conjunctions.contains(input.words[place].lowercased) {
      guard place + 2 < range.upperBound, input.isFinite(place - 1) || input.isClusterVerb(place - 1) else { continue }
      // *onbekend is of de reis doorgaat*: that is asked, and no second case.
      if input.words[place].lowercased == "of",
        input.contains(Self.unknown, in: max(range.lowerBound, place - 4)..<place)
      {
        return nil
      }
      // *niet kunt of wilt betalen*, *lid bent of wilt worden*: two verbs that share the rest.
      if input.isFinite(place + 1) { return nil }
      // *dat … en dat …*
      let repeats =
        range.lowerBound > 0 && input.words[place + 1].lowercased == input.words[range.lowerBound - 1].lowercased
      if !repeats, input.words[place + 1].lowercased == "dat" { return nil }
      let start = repeats ? place + 2 : place + 1
      guard let one = SubordinateClause(range.lowerBound..<place, in: input), let subject = one.plainSubject,
        let two = Self.second(start..<range.upperBound, behind: one, in: input)
      else { continue }
      if !two.hasOwnSubject, one.shares(with: two.clause) { return nil }
      // *merkt dat uw kind niet slaapt of zich zorgen maakt*: who does, can't be told.
      if !repeats, (range.lowerBound..<place).contains(where: input.opensClause),
        !RuleInput.formsOfReader.contains(two.clause.finiteVerb.lowercased())
      {
        return nil
      }
      hasOwnSubject = two.hasOwnSubject
      first = one
      second = two.clause
      conjunction = input.words[place].lowercased
      pronoun =
        input.contains(["u", "je", "wij", "we", "jullie"], in: subject)
        ? input.words[subject.lowerBound].lowercased : nil
      return
    }
    return nil
  }

  /// *veel ouders overdag werken en niet kunnen komen*: behind a plural subject the verb before *en* may be finite, so that the
  /// modal at the end isn't over it.
  private static func mayHoldTwoVerbs(_ range: Range<Int>, in input: RuleInput) -> Bool {
    guard
      let modal = range.last(where: { input.isFinite($0) || input.isClusterVerb($0) }).map({ last in
        (max(range.lowerBound, last - 1)...last).first { modals.contains(input.words[$0].lowercased) } ?? last
      }), modals.contains(input.words[modal].lowercased)
    else { return false }
    return range.dropFirst(2).contains { place in
      place < modal && conjunctions.contains(input.words[place].lowercased)
        && WordForms.verbs(of: input.words[place - 1].lowercased).contains { $0.tag.isInfinitive }
        && (input.isVerb(place - 1) || input.mayBeFinite(place - 1))
    }
  }

  private static let modals: Set<String> = ["kunnen", "mogen", "moeten", "willen", "zullen", "hoeven"]

  private static let conjunctions: Set<String> = ["en", "of"]
  /// Words that *of* follows with what isn't known.
  private static let unknown: Set<String> = [
    "onbekend", "bekend", "onduidelijk", "duidelijk", "onzeker", "zeker", "vraag", "afwachten",
  ]
  /// Pronouns that are a subject.
  private static let persons: Set<String> = ["u", "je", "jij", "wij", "we", "ik", "jullie", "hij", "zij", "men"]

  /// The second clause, and whether it has a subject of its own; nil where that can't be told.
  private static func second(_ range: Range<Int>, behind one: SubordinateClause, in input: RuleInput)
    -> (clause: SubordinateClause, hasOwnSubject: Bool)?
  {
    let readers: Set<String> = ["u", "je", "jij"]
    let isOfReader = one.plainSubject.map { input.contains(readers, in: $0) && input.isPronoun($0) } ?? false
    // *je ziek bent of je niet lekker voelt*: *je* may be the object, or belong to a noun.
    if isOfReader, let first = range.first, input.words[first].lowercased == "je",
      first + 1 >= range.upperBound || input.words[first + 1].lowercased != "je"
    {
      return nil
    }
    // *u ziek bent of koorts hebt*: no other subject goes with *hebt*.
    if isOfReader, !input.contains(readers, in: range.prefix(1)),
      let clause = SubordinateClause(range, in: input, lacksSubject: true),
      RuleInput.formsOfReader.contains(clause.finiteVerb.lowercased())
    {
      return (clause, false)
    }
    // *willen meekijken en vragen stellen*: the second infinitive of one verb.
    if input.isInfinitive(range, of: one) { return nil }
    guard let clause = SubordinateClause(range, in: input), let first = range.first else { return nil }
    // *… en een laag inkomen hebt*, *… en koorts heeft*: what stands first may be an object.
    let mayBeObject =
      ["een", "geen"].contains(input.words[first].lowercased) || input.sentence.analyses[first].pos == .noun
    // *ik uw nummer niet heb en u graag wil spreken*: *u* may be the object.
    if ["u", "jullie"].contains(input.words[first].lowercased), let subject = one.plainSubject,
      input.contains(["wij", "we", "ik"], in: subject),
      !RuleInput.formsOfReader.contains(clause.finiteVerb.lowercased()),
      !clause.finiteVerb.lowercased().hasSuffix("t")
    {
      return nil
    }
    if Self.persons.contains(input.words[first].lowercased) { return clause.hasPlainSubject ? (clause, true) : nil }
    // *… en er met de leerkracht niet uitkomt*: no subject stands there.
    if input.words[first].lowercased == "er", !input.hasSubject(range.dropFirst()) { return nil }
    // *… en het werk niet af heeft*, *… en het diploma gaat ophalen*: it may be the object of a verb that takes one.
    if one.isPlural == clause.isPlural, !mayBeObject, !clause.isSubjectSure { return nil }
    if input.isPronoun(first..<first + 1) { return clause.hasPlainSubject ? (clause, true) : nil }
    if input.hasSubject(range) {
      let isSure = clause.hasPlainSubject && !(mayBeObject && one.isPlural == clause.isPlural)
      // *je te laat bent of de bus mist*
      return isSure && !(isOfReader && clause.isSubjectAndVerb && clause.mayBeOfReader) ? (clause, true) : nil
    }
    return (!clause.hasPlainSubject || mayBeObject) && one.isPlural == clause.isPlural ? (clause, false) : nil
  }

  /// *de bus rijdt om acht uur en de boot wacht niet*; nil where a subject isn't plain.
  var asMain: String? {
    guard let main = first.asMain else { return nil }
    guard let second else { return main }
    if !hasOwnSubject { return "\(main) \(conjunction) \(second.asQuestion)" }
    // *De avond gaat niet door omdat …, en u krijgt het geld terug.*
    return second.asMain.map { "\(main)\(first.endsInClause ? "," : "") \(conjunction) \($0)" }
  }

  /// With the phrase that stands first before its verb, as `SubordinateClause.asMainBehindPhrase`; nil for two clauses.
  var asMainBehindPhrase: String? { second == nil ? first.asMainBehindPhrase : nil }

  /// With something before it: *daarom rijdt de bus en wacht de boot niet*; nil where the first subject isn't plain.
  func asMain(after front: String) -> String? {
    // *Helaas kwam uw dochter te laat en was afwezig*: the second verb would be without a subject.
    guard first.hasPlainSubject, second == nil || hasOwnSubject else { return nil }
    return first.asMain(after: front) + (second.map { " \(conjunction) \($0.asQuestion)" } ?? "")
  }

  /// With its verbs first: *hebt u vragen of wilt u iets bespreken*; nil where a shared subject can't be said again.
  var asQuestion: String? {
    guard let second else { return first.asQuestion }
    if hasOwnSubject { return "\(first.asQuestion) \(conjunction) \(second.asQuestion)" }
    return pronoun.map { "\(first.asQuestion) \(conjunction) \(second.asQuestion(withSubject: $0))" }
  }

  /// Whether one of the words of either is one of these.
  func contains(_ forms: Set<String>) -> Bool { first.contains(forms) || second?.contains(forms) ?? false }

  /// Whether there are two.
  var isPair: Bool { second != nil }

  /// Whether either is in the past tense.
  var isPast: Bool { first.isPast || second?.isPast ?? false }
}

extension RuleInput {
  /// Whether a word in a range is tagged as a subject.
  func hasSubject(_ range: Range<Int>) -> Bool {
    range.contains { [.nsubj, .passiveSubject, .outerSubject, .csubj].contains(sentence.analyses[$0].relation) }
  }
}

import Lexicons
import Prose

/// What stands in the first half of a sentence and may hold for the second as well, so that the halves can't be taken apart:
/// a case, a time that comes back, a source, a doubt.
extension RuleInput {
  /// Whether what stands before the verb of the statement in a range holds for what follows it too: *Bij ijzel rijdt de bus
  /// niet*, *In de vakantie is de school dicht*. One day doesn't: *Op vrijdag 3 mei gaan wij op reis*.
  func hasBindingFront(_ left: Range<Int>) -> Bool {
    let start = startBehindConjunction(left)
    guard let verb = (start..<left.upperBound).dropFirst().first(where: startsWithVerb) else { return false }
    let front = start..<verb
    let first = words[start].lowercased
    if Self.doubts.contains(first) || first == "naar" && contains(["verwachting"], in: front) { return true }
    if isCircumstance(start) || Self.bindingWords.contains(first) { return true }
    if Self.timeWords.contains(first) {
      return MainClause.isTime(front, in: self) || front.contains { isStretchOfTime($0) || words[$0].kind == .number }
    }
    if first == "in", contains(["geval"], in: front) { return true }
    if first == "voor" { return contains(Self.groups, in: front) }
    if ["in", "buiten"].contains(first) { return front.contains(where: isStretchOfTime) }
    return first == "op" && front.contains { isStretchOfTime($0) && sentence.analyses[$0].tag.isPluralNoun }
  }

  /// Whether a case stands inside a statement: *Uw kind blijft bij koorts thuis*.
  func hasInnerCircumstance(_ left: Range<Int>) -> Bool {
    left.contains { isCircumstance($0) }
      || left.dropFirst().contains { words[$0].lowercased == "geval" && words[$0 - 1].lowercased == "dat" }
  }

  /// *bij regen*, but not *bij de juf*, *bij zeven kinderen*.
  func isCircumstance(_ place: Int) -> Bool {
    words[place].lowercased == "bij" && place + 1 < end
      && [.noun, .adjective].contains(sentence.analyses[place + 1].pos)
      && !People.containsMember(place + 1, in: self)
  }

  /// Whether a half takes up by itself when or why it holds, or has a time of its own: *dan*, *daardoor*, *die dag*, *op
  /// woensdag*.
  func takesUp(_ right: Range<Int>) -> Bool {
    // *Volgens de krant gaat de weg dicht en mag daar niemand rijden*: both are the paper's.
    if words[0].lowercased == "volgens" { return false }
    return contains(Self.backwards, in: right)
      || contains(["op", "tijdens", "vanaf", "bij"], in: right.prefix(1))
      || right.dropFirst().contains {
        ["die", "dat"].contains(words[$0 - 1].lowercased) && isStretchOfTime($0)
      }
  }

  private static let backwards: Set<String> = [
    "dan", "toen", "daar", "daardoor", "daarvoor", "daarna", "daarvan", "daarmee", "daarbij", "daarover", "hierdoor",
    "hiervoor", "hierover", "hierbij", "hiermee",
  ]

  /// Words that say that something isn't sure.
  static let doubts: Set<String> = [
    "misschien", "mogelijk", "wellicht", "waarschijnlijk", "vermoedelijk", "hopelijk", "soms", "blijkbaar", "kennelijk",
  ]

  /// Whether what a range tells isn't sure, or is somebody's word: *Misschien gaat het om …*, *Volgens de GGD …*.
  func isUnsureOrSaid(_ range: Range<Int>) -> Bool {
    contains(Self.doubts, in: range) || contains(["volgens"], in: range.prefix(2))
  }

  private static let bindingWords: Set<String> = [
    "zonder", "tijdens", "gedurende", "volgens", "ingeval", "'s",
  ]
  /// These hold for what follows when a time stands with them: *Elke vrijdag*, but not *Elk kind*.
  private static let timeWords: Set<String> = ["elke", "iedere", "elk", "ieder", "tot"]
  private static let groups: Set<String> = [
    "groep", "groepen", "klas", "klassen", "kinderen", "leerlingen", "ouders", "kleuters", "peuters", "brugklassers",
  ]
  private static let stretches = [
    "dag", "week", "weekend", "maand", "vakantie", "pauze", "winter", "zomer", "herfst", "lente", "tijd", "les",
    "ochtend", "middag", "avond", "periode", "uren",
  ]

  /// Whether a noun is of a time in which more happens: *vakantie*, *toetsweek*, *studiedagen*.
  private func isStretchOfTime(_ place: Int) -> Bool {
    sentence.analyses[place].pos == .noun
      && Self.stretches.contains { sentence.analyses[place].plainLemma.hasSuffix($0) }
  }

  /// Whether a clause has a moment, a frequency or a case between its verb and its object: *Lever vóór vrijdag het formulier in*.
  /// A second verb may be meant for it too.
  func hasEarlyTime(_ clause: MainClause, _ range: Range<Int>) -> Bool {
    let start = max(clause.finite, clause.isSubjectFirst ? clause.finite : clause.subject.upperBound - 1) + 1
    return hasEarlyTime(from: start, to: range.upperBound)
  }

  /// The same, from the first word behind the verb of an order.
  func hasEarlyTime(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    let object = (start..<end).first { [.obj, .ccomp, .xcomp].contains(sentence.analyses[$0].relation) }
    guard let object else { return false }
    let early = start..<object
    return early.contains { place in
      let word = words[place].lowercased
      return Self.early.contains(word) || stand(["zo", "nodig"], at: place) || word == "keer"
        || Weekdays.isDay(word) || Weekdays.isMonth(word) || isStretchOfTime(place)
        || words[place].kind == .number && place + 1 < end && words[place + 1].lowercased == "uur"
    }
  }

  /// Whether a range says by itself when it holds.
  func hasOwnTime(_ range: Range<Int>) -> Bool {
    range.contains { place in
      let word = words[place].lowercased
      return Self.early.contains(word) || Self.later.contains(word) || Weekdays.isDay(word) || Weekdays.isMonth(word)
        || isStretchOfTime(place) || words[place].kind == .number || word == "uur"
        || ["hebben", "zijn"].contains(sentence.analyses[place].plainLemma) && isFinite(place)
    }
  }

  private static let early: Set<String> = [
    "vóór", "uiterlijk", "elke", "iedere", "vanaf", "tijdens", "jaarlijks", "wekelijks", "dagelijks", "maandelijks",
    "dan", "eventueel", "vandaag", "morgen", "soms", "meestal", "altijd", "vanavond", "vanmiddag",
  ]
  private static let later: Set<String> = [
    "daarna", "vervolgens", "aansluitend", "ook", "later", "eerst", "straks", "nu", "meteen", "direct", "erna",
    "intussen",
    "na", "binnen",
  ]
}

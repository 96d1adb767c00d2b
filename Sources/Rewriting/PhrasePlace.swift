import Inflection
import Lexicons
import Prose

/// Where the parts of a phrase stand.
struct PhrasePlace {
  enum Form {
    /// The finite verb before its companions, as in a main clause.
    case main(Verb.Tense, Verb.Person)
    /// The finite verb behind them.
    case end(Verb.Tense, Verb.Person)
    case infinitive, teInfinitive, participle
  }

  /// The companions; empty where the phrase has none.
  let companions: Range<Int>
  /// The verb, with *te* and a particle before it.
  let verb: Range<Int>
  /// From the verb or companions that come first, to the last.
  let clause: Range<Int>
  let form: Form

  init?(_ row: VerbPhrase, _ old: Verb, at index: Int, in input: RuleInput) {
    let word = input.words[index].lowercased
    let tag = input.sentence.analyses[index].tag
    let count = row.companions.count
    var verb = index..<index + 1
    let isInfinitive = tag.isInfinitive && !tag.isNominalInfinitive
    let isParticiple = tag.isPastParticiple && !tag.isPrenominal && old.participleVariants.contains(word)
    let tense = input.tense(of: index, as: old)
    var form: Form?
    if isInfinitive, index > 0, input.words[index - 1].lowercased == "te", word == old.base {
      verb = index - 1..<index + 1
      if let particle = old.particle {
        guard index > 1, input.words[index - 2].lowercased == particle else { return nil }
        verb = index - 2..<index + 1
      }
      form = .teInfinitive
    } else if isInfinitive, word == old.infinitive {
      // *zijn gediplomeerd en beschikken over een VOG*, *- beschikken over …*: may be finite.
      if count == 0, index == 0 || ["en", "of", "maar", ","].contains(input.words[index - 1].lowercased),
        index < 2 || !input.isClusterVerb(index - 2)
      {
        return nil
      }
      form = .infinitive
    } else if isParticiple {
      form = .participle
    } else if input.isFinite(index) {
      let parts = row.companions + [old.particle].compactMap { $0 }
      let bare = Verb.Tense.allCases.contains { tense in
        Verb.Person.allCases.contains { old.variants(tense, $0).contains(word) }
      }
      if bare, !parts.isEmpty,
        let place = Self.place(of: parts, behind: index, in: input), let person = input.person(of: index, as: old)
      {
        companions = place..<place + parts.count
        self.verb = verb
        clause = index..<place + parts.count
        self.form = .main(tense, person)
        return
      }
      guard word.hasPrefix(old.particle ?? ""), let person = input.person(of: index, as: old) else { return nil }
      form = count == 0 && old.particle == nil ? .main(tense, person) : .end(tense, person)
    }
    guard let form else { return nil }
    self.verb = verb
    self.form = form
    if count == 0 {
      companions = verb.lowerBound..<verb.lowerBound
      clause = verb
      return
    }
    // The companions stand before the verbs at the end of the clause: *een aanvang zal nemen*.
    var first = verb.lowerBound
    while first > 0, !input.stand(row.companions, at: first - count),
      input.isClusterVerb(first - 1) || input.isFinite(first - 1)
    { first -= 1 }
    guard input.stand(row.companions, at: first - count), !Self.isModified(first - count, row, in: input),
      !Self.isOfPreposition(first - count, in: input)
    else {
      return nil
    }
    companions = first - count..<first
    clause = first - count..<verb.upperBound
  }

  /// Where the parts stand that close the clause of a finite verb.
  private static func place(of parts: [String], behind index: Int, in input: RuleInput) -> Int? {
    guard
      let place = (index + 1..<input.clauseEnd(from: index + 1)).first(where: { input.stand(parts, at: $0) })
    else { return nil }
    let next = place + parts.count
    guard
      next >= input.end || input.words[next].kind == .punctuation || input.opensClause(next)
        || [.adposition, .coordinatingConjunction, .subordinatingConjunction].contains(
          input.sentence.analyses[next].pos)
        || input.words[next].lowercased == "dat"
    else { return nil }
    let isNoun = input.sentence.analyses[place].pos == .noun
    return isNoun && (isDetermined(place, in: input) || isOfPreposition(place, in: input)) ? nil : place
  }

  /// *neemt na aanvang van de toets geen leerlingen aan*: the noun is no part of the phrase.
  private static func isOfPreposition(_ place: Int, in input: RuleInput) -> Bool {
    place > 0 && input.sentence.analyses[place].pos == .noun
      && prepositions.contains(input.words[place - 1].lowercased)
  }

  private static let prepositions: Set<String> = [
    "aan", "bij", "door", "in", "met", "na", "naar", "om", "onder", "op", "over", "per", "rond", "sinds", "tijdens",
    "tot", "uit", "van", "vanaf", "via", "volgens", "voor", "vóór", "wegens", "zonder",
  ]

  /// *geen gebruik*, *hun medewerking*, *grote zorg*: more is said of the noun.
  private static func isModified(_ place: Int, _ row: VerbPhrase, in input: RuleInput) -> Bool {
    row.newCompanions.first != row.companions[0] && input.sentence.analyses[place].pos == .noun
      && isDetermined(place, in: input)
  }

  private static func isDetermined(_ place: Int, in input: RuleInput) -> Bool {
    guard place > 0 else { return false }
    return [.determiner, .numeral].contains(input.sentence.analyses[place - 1].pos)
      || input.sentence.analyses[place - 1].tag.isPrenominal
      || ["geen", "uw", "hun", "zijn", "haar", "onze", "ons", "je", "jouw", "veel", "meer"].contains(
        input.words[place - 1].lowercased)
  }

  /// The prepositions beside the phrase that change with it: *bij de mentor* → *aan de mentor*; nil where only the first of
  /// two that are joined would change.
  func prepositions(_ row: VerbPhrase, in input: RuleInput) -> [(words: Range<Int>, text: String)]? {
    let end = clause.upperBound
    var pieces: [(words: Range<Int>, text: String)] = []
    for place in max(0, companions.lowerBound - 6)..<max(0, companions.lowerBound)
    where input.nounPhraseEnd(at: place + 1, in: place + 1..<companions.lowerBound) == companions.lowerBound {
      pieces += changed(place, row, in: input).map { [$0.piece] } ?? []
    }
    guard end < input.end else { return pieces }
    guard let first = changed(end, row, in: input) else {
      // *kenbaar maken bij het afsprakenbureau*: *laten weten bij* isn't said.
      return row.prepositions[input.words[end].lowercased] == nil ? pieces : nil
    }
    pieces.append(first.piece)
    // *bij de juf of bij de directie*
    guard first.end + 1 < input.end, ["en", "of"].contains(input.words[first.end].lowercased) else { return pieces }
    if row.prepositions[input.words[first.end + 1].lowercased] == nil { return pieces }
    guard let second = changed(first.end + 1, row, in: input) else { return nil }
    return pieces + [second.piece]
  }

  /// A preposition with somebody behind it, as it becomes, and where that ends.
  private func changed(_ place: Int, _ row: VerbPhrase, in input: RuleInput)
    -> (piece: (words: Range<Int>, text: String), end: Int)?
  {
    guard let new = row.prepositions[input.words[place].lowercased],
      let close = input.plainNounPhraseEnd(at: place + 1, in: place + 1..<input.words.count),
      Doers.isSomebody(place + 1..<close, in: input)
    else { return nil }
    return ((place..<place + 1, new), close)
  }
}

import Inflection
import Lexicons
import Prose

/// A verb with the words that belong to it, said with a plainer verb in the same form and place: *neemt om 19.30 uur een
/// aanvang* → *begint om 19.30 uur*.
struct PlainPhrase {
  /// What is replaced.
  let words: Range<Int>
  /// What takes its place, with a capital where it starts the sentence.
  let text: String
  let safety: Safety

  /// The one whose verb stands at `verb`; nil where its parts aren't all there, or where the plainer verb has no such form.
  init?(_ row: VerbPhrase, at verb: Int, in input: RuleInput) {
    guard let old = Verb(row.verb), let new = Verb(row.newVerb), input.isFree[verb],
      let place = PhrasePlace(row, old, at: verb, in: input),
      let reflexive = Self.reflexive(of: row, place, in: input)
    else { return nil }
    if Self.losesNoun(row, place, in: input) { return nil }
    // *niet meer in het bezit van een laptop*: *geen … meer*.
    if row.newVerb == "hebben", place.companions.lowerBound > 1,
      input.stand(["niet", "meer"], at: place.companions.lowerBound - 2)
    {
      return nil
    }
    // *over de gymzaal kunnen beschikken* is using it.
    if old.infinitive == "beschikken", case .infinitive = place.form,
      input.words.indices.contains(where: {
        ["kunnen", "mogen", "willen"].contains(input.sentence.analyses[$0].plainLemma)
      })
    {
      return nil
    }
    if row.companions == ["in", "beslag"], Self.hasObject(verb, place, in: input) { return nil }
    if old.infinitive == "zijn", Self.isJoined(place, at: verb, in: input) { return nil }
    if new.infinitive == "informeren", row.link == nil, Self.opensMessage(place.clause.upperBound, in: input) {
      return nil
    }
    let around = place.companions.isEmpty ? place.clause.lowerBound : place.companions.lowerBound
    func holds(_ condition: ([Word], Int, Int, Bool) -> Bool) -> Bool {
      condition(input.words, around, place.clause.upperBound, input.block == .heading)
    }
    guard !holds(row.conditions.forbid), !Self.isOwned(row, place, in: input) else { return nil }
    safety = holds(row.conditions.raiseDoubt) ? .suggestion : row.safety
    let wording = Wording(row)
    var pieces: [(words: Range<Int>, text: String)]
    switch place.form {
    case .main(let tense, let person):
      pieces = [
        (verb..<verb + 1, new.finite(tense, person)),
        (place.companions, wording.rest([new.particle].compactMap { $0 })),
      ]
      if place.companions.isEmpty {
        guard wording.rest([new.particle].compactMap { $0 }).isEmpty else { return nil }
        pieces.removeLast()
      }
    case .end(let tense, let person):
      pieces = [(place.companions, wording.front), (place.verb, wording.verb(new.subordinate(tense, person)))]
    case .infinitive:
      pieces = [(place.companions, wording.front), (place.verb, wording.verb(new.infinitive))]
    case .teInfinitive:
      pieces = [(place.companions, wording.front), (place.verb, wording.verb(new.teInfinitive))]
    case .participle:
      guard let participle = PhrasePerfect(row, old, new, at: verb, in: input)?.participle else { return nil }
      pieces = [(place.companions, wording.front), (place.verb, participle)]
    }
    if place.companions.isEmpty, pieces.count == 2, !pieces[0].text.isEmpty {
      // *kunnen zich moeilijk concentreren* → *kunnen moeilijk goed opletten*, but *zich willen concentreren* would need the words
      // before the other verbs.
      let before = place.verb.lowerBound - 1
      guard before < 0 || !input.isClusterVerb(before) && !input.isFinite(before) else { return nil }
      pieces[1].text = "\(pieces[0].text) \(pieces[1].text)"
    }
    pieces.removeAll { $0.words.isEmpty }
    if !reflexive.isEmpty { pieces.append((reflexive, "")) }
    // *ervan op de hoogte gesteld dat*
    let pronominal: Set<String> = ["ervan", "daarvan", "hiervan", "waarvan", "erover", "daarover"]
    let nearby = (max(0, place.clause.lowerBound - 10)..<place.clause.upperBound).filter {
      !place.companions.contains($0)
    }
    if row.link == "dat", let announcing = nearby.last(where: { input.stand(["ervan"], at: $0) }) {
      // *laten u ervan weten dat* isn't said.
      pieces.append((announcing..<announcing + 1, ""))
    } else if row.link == nil || row.link == "dat",
      nearby.contains(where: { pronominal.contains(input.words[$0].lowercased) })
        || row.link == "dat"
          && input.contains(["van"], in: max(0, place.companions.lowerBound - 1)..<place.companions.lowerBound)
    {
      return nil
    }
    if let link = row.link {
      guard let moved = PhraseLink(link, row, place, in: input) else { return nil }
      if let object = moved.object {
        // *gebruik te maken van de zaal* → *de zaal te gebruiken*
        pieces[0].text = [input.text(object), pieces[0].text].filter { !$0.isEmpty }.joined(separator: " ")
      }
      pieces += moved.pieces
    }
    guard let prepositions = place.prepositions(row, in: input) else { return nil }
    pieces += prepositions
    // *stel de leerkracht, juf Anna, op de hoogte.*: a comma would stay before the full stop.
    guard !pieces.contains(where: { $0.text.isEmpty && input.words[max(0, $0.words.lowerBound - 1)].form == "," })
    else {
      return nil
    }
    pieces.sort { $0.words.lowerBound < $1.words.lowerBound }
    guard let first = pieces.first?.words.lowerBound, let last = pieces.map(\.words.upperBound).max(),
      zip(pieces, pieces.dropFirst()).allSatisfy({ $0.words.upperBound <= $1.words.lowerBound })
    else { return nil }
    words = first..<last
    let text = input.text(words, replacing: pieces)
    // *niet in het bezit van een pas* is *geen pas*, with words in between.
    let neighbours = [first - 1, last].map { input.words.indices.contains($0) ? input.words[$0].lowercased : "" }
    if "\(neighbours[0]) \(text) \(neighbours[1]) ".contains("niet een ") { return nil }
    self.text = input.words[first].isCapitalised ? Capitals.raised(text) : text
  }

  /// Where the reflexive pronoun stands that goes with the phrase; empty where the phrase has none; nil where one stands that
  /// doesn't go with it, or one is missing.
  private static func reflexive(of row: VerbPhrase, _ place: PhrasePlace, in input: RuleInput) -> Range<Int>? {
    let nearby = max(0, place.clause.lowerBound - 6)..<place.clause.upperBound
    let found = nearby.filter { input.words[$0].lowercased == "zich" }
    guard row.isReflexive else { return found.isEmpty ? place.clause.lowerBound..<place.clause.lowerBound : nil }
    guard found.count == 1, input.isFree[found[0]] else { return nil }
    return found[0]..<found[0] + 1
  }

  /// Nouns of what comes of it, and may be spoken of.
  private static let results: Set<String> = [
    "keuze", "besluit", "beslissing", "overleg", "gesprek", "afspraak", "bijdrage", "bezoek", "bericht", "onderzoek",
    "mogelijkheid", "gelegenheid",
  ]

  /// Whether the noun of the phrase would be gone, while a pronoun behind it stands for it: *Maak een keuze uit het aanbod en geef
  /// deze door*.
  private static func losesNoun(_ row: VerbPhrase, _ place: PhrasePlace, in input: RuleInput) -> Bool {
    guard let noun = place.companions.last, results.contains(input.words[noun].lowercased),
      !row.newCompanions.contains(input.words[noun].lowercased)
    else { return false }
    if input.surroundings.isNamedNext { return true }
    return input.rest(from: place.clause.upperBound).dropFirst().contains { index in
      ["die", "deze", "dat", "ze"].contains(input.words[index].lowercased)
        && input.sentence.analyses[index].pos == .pronoun
        && (index + 1 >= input.end || ![.noun, .adjective].contains(input.sentence.analyses[index + 1].pos))
        && !(row.link == "dat" && index == place.clause.upperBound)
    }
  }

  /// *De agent nam de step een week in beslag*: something stands between a verb behind its subject and the time.
  private static func hasObject(_ verb: Int, _ place: PhrasePlace, in input: RuleInput) -> Bool {
    guard case .main = place.form, let clause = MainClause(0..<input.end, in: input),
      clause.finite == verb, clause.isSubjectFirst
    else { return false }
    var at = verb + 1
    while at < place.companions.lowerBound, input.sentence.analyses[at].pos == .adverb { at += 1 }
    return input.plainNounPhraseEnd(at: at, in: at..<place.companions.lowerBound).map {
      $0 < place.companions.lowerBound
    } ?? false
  }

  private static let joints: Set<String> = ["en", "of", "maar", "noch", ","]

  /// *zijn gediplomeerd en in het bezit van een pas*, *is werkzaam bij ons en moeder van twee kinderen*: *zijn* goes with more
  /// than this phrase.
  private static func isJoined(_ place: PhrasePlace, at verb: Int, in input: RuleInput) -> Bool {
    if verb < place.companions.lowerBound,
      input.contains(joints, in: verb + 1..<place.companions.lowerBound)
    {
      return true
    }
    var before = place.companions.lowerBound - 1
    while before > 0, input.sentence.analyses[before].pos == .adverb { before -= 1 }
    if before > 0, joints.contains(input.words[before].lowercased), input.words[before].form != "," || verb < before {
      return true
    }
    return goesOn(behind: place.clause.upperBound, in: input)
  }

  /// Whether something else is said with the same verb: *… en verplicht*, *… en te vinden op de site*.
  static func goesOn(behind start: Int, in input: RuleInput) -> Bool {
    guard
      let joint = (start..<max(start, input.end - 1)).first(where: {
        ["en", "maar", "of"].contains(input.words[$0].lowercased)
      }), !input.rest(from: joint + 1).contains(where: input.isFinite)
    else { return false }
    let next = input.sentence.analyses[joint + 1]
    let word = input.words[joint + 1].lowercased
    return ["te", "minimaal", "minstens", "ook", "daarom", "goed", "moeder", "vader"].contains(word)
      || input.words[joint + 1].kind == .number
      || [.adjective, .adverb].contains(next.pos)
        && (joint + 2 >= input.end || input.sentence.analyses[joint + 2].pos != .noun)
      || next.tag.isPastParticiple && !next.tag.isPrenominal
  }

  private static let owners: Set<String> = [
    "de", "het", "deze", "die", "onze", "uw", "mijn", "familie", "mevrouw", "meneer", "juf", "meester",
  ]

  /// Whether somebody has what is spoken of: *De sleutel is in het bezit van de conciërge*.
  private static func isOwned(_ row: VerbPhrase, _ place: PhrasePlace, in input: RuleInput) -> Bool {
    let van = place.clause.upperBound
    guard row.newVerb == "hebben", row.link == "van", van + 1 < input.end, input.stand(["van"], at: van) else {
      return false
    }
    return (owners.contains(input.words[van + 1].lowercased) || input.words[van + 1].isCapitalised)
      && !input.contains(["u", "je", "jij", "jullie", "wij", "we", "ik", "hij", "zij"], in: max(0, van - 10)..<van)
  }

  /// Whether what somebody is told follows: *Wij brengen u op de hoogte dat de school dicht is*. *Informeren* has no such
  /// clause.
  private static func opensMessage(_ index: Int, in input: RuleInput) -> Bool {
    let place = index < input.end && input.words[index].form == "," ? index + 1 : index
    return place < input.end
      && ["dat", "of", "wanneer", "hoe", "welke", "welk", "wat", "waar", "wie", "waarom"].contains(
        input.words[place].lowercased)
  }
}

/// How the words of a replacement stand around its verb.
private struct Wording {
  private let row: VerbPhrase

  init(_ row: VerbPhrase) { self.row = row }

  /// What stands before a verb at the end of its clause: *te bekijken*.
  var front: String { row.newCompanions.joined(separator: " ") }

  /// A verb with its infinitive behind it: *laten weten*.
  func verb(_ form: String) -> String { [form, row.newInfinitive].compactMap { $0 }.joined(separator: " ") }

  /// What stands at the end of a main clause.
  func rest(_ particle: [String]) -> String {
    (row.newCompanions + particle + [row.newInfinitive].compactMap { $0 }).joined(separator: " ")
  }
}

import Inflection
import Lexicons
import Prose

/// The words of a phrase around its verb.
struct ModalMatch {
  /// The companions, with the verb where that stands behind them; the verb where there are none.
  let phrase: Range<Int>
  let companions: [String]
  /// What stands between the subject's clause and the companions.
  let middle: Range<Int>
  /// Where what is to be done begins, behind *om*.
  let contentStart: Int
  /// Whether the verb stands behind its companions, as in a subordinate clause.
  let isAtEnd: Bool
  let isInfinitive: Bool
  let tense: Verb.Tense
  let person: Verb.Person
  /// Words that go: *zich*, and *er* or *het* where the reader becomes the subject.
  let lost: [Int]
  /// *u* or *je*.
  let reader: String

  init?(_ row: VerbPhrase, _ old: Verb, at verb: Int, in input: RuleInput) {
    let form = input.words[verb].lowercased
    let tag = input.sentence.analyses[verb].tag
    // *die het rapport wensen in te zien*: a plural may be tagged as an infinitive.
    let isPlural =
      row.companions.isEmpty && tag.isInfinitive && form == old.infinitive
      && (verb == 0 || !input.isClusterVerb(verb - 1) && input.words[verb - 1].lowercased != "te")
      && input.finiteVerbs(in: max(0, verb - Self.longestMiddle)..<verb).isEmpty
    let isFinite = input.isFinite(verb) || form == "dien" || isPlural
    isInfinitive = !isFinite && tag.isInfinitive && form == old.infinitive && !row.companions.isEmpty
    guard isFinite || isInfinitive else { return nil }
    // *kunnen genoodzaakt zijn te sluiten*, *kunnen in staat zijn*: two modal verbs after another.
    let governing: Set<String> = row.newVerb == "kunnen" ? ["kunnen"] : ["kunnen", "moeten", "willen", "mogen"]
    if isInfinitive || form == old.infinitive,
      (0..<verb).reversed().prefix(while: { place in
        input.words[place].kind != .punctuation && !input.opensClause(place)
          && !["en", "of", "maar"].contains(input.words[place].lowercased)
      }).contains(where: { governing.contains(input.sentence.analyses[$0].plainLemma) })
    {
      return nil
    }
    tense = form == "dien" ? .present : input.tense(of: verb, as: old)
    reader = input.address?.pronoun ?? "u"
    if row.isReaders {
      person = input.address == .familiar ? .jijBehind : .u
    } else if isInfinitive || form == "dien" {
      person = .jijBehind
    } else {
      guard let subject = input.person(of: verb, as: old) else { return nil }
      person = subject
    }
    companions = row.companions
    let count = row.companions.count
    var lost: [Int] = []
    var end = verb + 1
    if companions.isEmpty {
      phrase = verb..<verb + 1
      middle = verb + 1..<verb + 1
      isAtEnd = false
    } else if isFinite,
      let place = (verb + 1..<input.clauseEnd(from: verb + 1)).first(where: { input.stand(row.companions, at: $0) })
    {
      phrase = place..<place + count
      middle = verb + 1..<place
      isAtEnd = false
      end = place + count
    } else {
      var first = verb
      while first > 0, !input.stand(row.companions, at: first - count),
        input.isClusterVerb(first - 1) || input.isFinite(first - 1)
      { first -= 1 }
      // Other verbs of the cluster would have to move.
      guard first == verb, input.stand(row.companions, at: first - count), first - count > 0 else { return nil }
      phrase = first - count..<verb + 1
      middle = max(0, first - count - Self.longestMiddle)..<first - count
      isAtEnd = true
    }
    if Self.isJoined(phrase, middle, behind: isAtEnd ? nil : verb, in: input) { return nil }
    if row.isReflexive {
      guard let own = middle.last(where: { ["zich", "mij", "me", "ons"].contains(input.words[$0].lowercased) }) else {
        return nil
      }
      lost.append(own)
    }
    if row.isReaders || row.isImpersonal {
      guard input.address != nil, !input.contains(["voor", "ons", "wij", "we"], in: 0..<phrase.upperBound) else {
        return nil
      }
      let dummy = [verb - 1, verb + 1].first {
        $0 >= 0 && $0 < input.end && input.words[$0].lowercased == (row.isImpersonal ? "het" : "er")
      }
      guard dummy != nil || !row.isImpersonal && !isAtEnd else { return nil }
      lost += [dummy].compactMap { $0 }
    } else if Self.isNobodys(verb, middle, in: input) {
      return nil
    }
    if row.infinitive == .omTe, end < input.end, input.words[end].lowercased == "om" { end += 1 }
    // *blij in staat te zijn om te helpen*: the verb with *te* is that of the phrase.
    if !isAtEnd, end + 1 < input.end, input.words[end].lowercased == "te",
      input.words[end + 1].lowercased == old.infinitive
    {
      return nil
    }
    // *verplicht en genoodzaakt te sluiten*
    if end < input.end, ["en", "of", "maar"].contains(input.words[end].lowercased) { return nil }
    // *zonder dat hij gehouden is dit te melden*: that is *hoeft*.
    let near = max(0, phrase.lowerBound - Self.longestMiddle)..<phrase.lowerBound
    if row.newVerb == "moeten", isAtEnd, near.contains(where: { input.stand(["zonder", "dat"], at: $0) }) {
      return nil
    }
    contentStart = end
    self.lost = lost
    // *Een helm is verplicht om letsel te voorkomen*: there the infinitive tells what for.
    if row.infinitive == .omTe, !row.isReaders, input.words[end - 1].lowercased == "om", row.newVerb == "moeten",
      !Self.isSomebodys(verb, phrase, in: input)
    {
      return nil
    }
  }

  private static let longestMiddle = 6

  /// *Tijdens de rit is het verplicht een gordel te dragen*: *het* is nobody who must.
  private static func isNobodys(_ verb: Int, _ middle: Range<Int>, in input: RuleInput) -> Bool {
    let isBefore = verb > 0 && input.words[verb - 1].lowercased == "het"
    let isBehind =
      middle.lowerBound == verb + 1 && middle.first.map { input.words[$0].lowercased == "het" } ?? false
      && !middle.contains { [.noun, .properNoun].contains(input.sentence.analyses[$0].pos) }
    return isBefore || isBehind
  }

  /// Whether the companions are joined to something else that the verb goes with, or to who makes it so: *Ouders zijn welkom en
  /// in de gelegenheid om vragen te stellen*. `verb` stands before the companions; nil where it stands behind them.
  private static func isJoined(_ phrase: Range<Int>, _ middle: Range<Int>, behind verb: Int?, in input: RuleInput)
    -> Bool
  {
    // *Ouders worden door de school in de gelegenheid gesteld*
    if input.contains(["door"], in: middle) { return true }
    let joints: Set<String> = ["en", "of", "maar"]
    if let verb {
      guard let joint = middle.last(where: { joints.contains(input.words[$0].lowercased) }) else { return false }
      // *Zijn de ouders en de juf genoodzaakt …*, *Wij zijn in mei en juni in de gelegenheid …*
      let start = input.sentence.analyses[verb + 1].pos == .adposition ? verb + 2 : verb + 1
      return input.plainNounPhraseEnd(at: start, in: middle) != joint
        || input.plainNounPhraseEnd(at: joint + 1, in: joint + 1..<phrase.lowerBound) == nil
    }
    // *als u ziek en niet in staat bent*, but *die ziek is en niet in staat is*
    var before = phrase.lowerBound - 1
    while before > 0, ["niet", "ook", "dus", "daarom", "helaas"].contains(input.words[before].lowercased) {
      before -= 1
    }
    return before > 0 && joints.contains(input.words[before].lowercased) && !input.isVerb(before - 1)
  }

  /// A pronoun that is the object goes right behind the subject: *zijn wij helaas genoodzaakt u te bellen* → *moeten wij u
  /// helaas bellen*.
  func fronted(_ content: Range<Int>, in input: RuleInput) -> [(words: Range<Int>, text: String)]? {
    let object = content.lowerBound
    let form = input.words[object].lowercased
    // *je*, *dit* and the like may belong to a noun; *u jaarlijks* can't.
    let mayBelong =
      ["je", "dit", "dat", "het", "deze"].contains(form)
      && [.noun, .adjective].contains(input.sentence.analyses[object + 1].pos)
    let isObject =
      ["u", "je", "dit", "dat", "het", "ze", "hem", "hen", "deze"].contains(form)
      && input.sentence.analyses[object].pos == .pronoun && !mayBelong
    let others = middle.filter { !lost.contains($0) }
    let subject = others.last {
      ["wij", "we", "ik", "hij", "zij", "men"].contains(input.words[$0].lowercased)
    }
    guard isObject, let last = others.last, subject != last, let first = others.first else { return nil }
    if let subject {
      return [
        (subject..<subject + 1, "\(input.words[subject].form) \(input.words[object].form)"), (object..<object + 1, ""),
      ]
    }
    // *Wij zijn helaas genoodzaakt*: the subject stands before the verb.
    guard !isAtEnd, input.words[first].lowercased != "wettelijk",
      [.adverb, .adposition, .adjective].contains(input.sentence.analyses[first].pos)
    else { return nil }
    return [(first..<first + 1, "\(input.words[object].form) \(input.words[first].form)"), (object..<object + 1, "")]
  }

  /// Whether the subject of the verb is somebody.
  private static func isSomebodys(_ verb: Int, _ phrase: Range<Int>, in input: RuleInput) -> Bool {
    let heads = Set(phrase).union([verb])
    return input.words.indices.contains { place in
      let analysis = input.sentence.analyses[place]
      return [.nsubj, .passiveSubject].contains(analysis.relation) && heads.contains(analysis.head)
        && Doers.isSomebody(place..<place + 1, in: input)
    }
  }
}

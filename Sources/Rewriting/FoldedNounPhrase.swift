import Inflection
import Lexicons
import Prose

/// A noun with a phrase and a participle between it and its determiner (*de door u ingevulde formulieren*), unfolded: the
/// noun first (*de formulieren*), then a clause (*die u hebt ingevuld*). Nil where it isn't plain enough to be sure.
struct FoldedNounPhrase {
  /// From the determiner up to the noun.
  let words: Range<Int>
  /// The determiner, the adjectives and the noun: *de nieuwe formulieren*.
  let noun: String
  /// What the participle tells, as a clause: *die u hebt ingevuld*.
  let clause: String
  /// What was done.
  let verb: Verb
  /// Whether so much stands before the participle that it may be read in another way.
  let isLong: Bool

  /// Not *deze*: behind it a clause says more of what is known already.
  private static let determiners: Set<String> = ["de", "het", "een", "alle", "elk", "elke", "ieder", "iedere"]
  /// The longest phrase before the participle, in words.
  private static let longest = 12
  /// Behind more words it is only suggested.
  private static let long = 9

  /// *een door de school te bepalen moment*: *een moment dat de school bepaalt*.
  init?(choiceAt start: Int, in input: RuleInput) {
    guard input.stand(["een", "door"], at: start), start + 5 <= input.end,
      let doer = input.nounPhraseEnd(at: start + 2, in: start + 2..<input.end), doer + 2 < input.end,
      input.words[doer].lowercased == "te", Self.choosing.contains(input.words[doer + 1].lowercased),
      let verb = Verb(input.words[doer + 1].lowercased), input.areFree(start..<doer + 3),
      let person = (start + 2..<doer).first(where: { [.noun, .properNoun].contains(input.sentence.analyses[$0].pos) }),
      People.contains(person, in: input) || Doers.isActor(person, in: input),
      let (relative, isPlural) = input.relative(doer + 2), !isPlural
    else { return nil }
    words = start..<doer + 3
    noun = "\(input.words[start].form) \(input.words[doer + 2].form)"
    self.verb = verb
    isLong = doer - start > Self.long
    let subject = start + 2..<doer
    clause =
      "\(relative) \(input.text(subject)) \(verb.subordinate(.present, input.isPlural(subject) ? .plural : .hij))"
  }

  /// What somebody does with a day or hour that isn't known yet.
  private static let choosing: Set<String> = ["bepalen", "kiezen", "vaststellen"]

  /// The one whose determiner is the word at `start`.
  init?(at start: Int, in input: RuleInput) {
    let analyses = input.sentence.analyses
    guard Self.determiners.contains(input.words[start].lowercased), start + 4 <= input.end,
      analyses[start + 1].pos == .adposition,
      // *door het bedrijf, de leerling en een van de ouders ondertekende …*
      !(input.words[start].lowercased == "een" && input.words[start + 1].lowercased == "van"),
      start == 0 || !["en", "of", ","].contains(input.words[start - 1].lowercased)
        || !input.contains(["door", "van", "aan", "met"], in: max(0, start - 8)..<start)
    else { return nil }
    let phrase = (start + 3...min(start + 1 + Self.longest, input.end - 1)).lazy.compactMap { place in
      FoldedModifier(start + 1..<place, participle: place, in: input)
    }.first
    guard let phrase else { return nil }
    let participle = phrase.participle
    // *de door de gemeente betaalde begeleider*: that goes on.
    if ["betalen", "financieren", "ondersteunen", "steunen"].contains(phrase.verb.infinitive)
      // *de door de school verstrekte laptops*; what readers gave is given: *de door u verstrekte gegevens*.
      || phrase.verb.infinitive == "verstrekken" && !phrase.isReaders
    {
      return nil
    }
    // *de door school, de leerling en de ouders ondertekende …*: who belongs together can't be told.
    if (start..<participle).contains(where: { place in
      // *op 4, 5 en 6 februari* is one.
      (input.words[place].kind == .punctuation || ["en", "of", "die", "dat"].contains(input.words[place].lowercased))
        && !(input.words[place - 1].kind == .number && input.words[place + 1].kind == .number)
    }) {
      return nil
    }
    var at = participle + 1
    while at < input.end, analyses[at].pos == .adjective, input.words[at].kind == .word { at += 1 }
    guard at < input.end, input.words[at].kind == .word, input.areFree(start + 1..<at + 1) || phrase.hasName,
      let (relative, isPlural) = input.relative(at),
      let determiner = Determiner(form: input.words[start].lowercased),
      determiner.form(relative == "dat" ? .het : .de, isPlural ? .plural : .singular) == input.words[start].lowercased
    else { return nil }
    words = start..<at + 1
    noun = "\(input.words[start].form) \(input.text(participle + 1..<at + 1))"
    verb = phrase.verb
    isLong = participle - start > Self.long + 1
    clause = "\(relative) \(phrase.verbsLast(isPlural: isPlural))"
  }
}

extension RuleInput {
  /// The relative pronoun of a noun, *die* or *dat*, and whether the noun is plural; nil when its article isn't known.
  func relative(_ index: Int) -> (pronoun: String, isPlural: Bool)? {
    let analysis = sentence.analyses[index]
    // *genomen besluiten*, read as a verb.
    let isHidden =
      analysis.tag.isInfinitive && WordForms.readings(of: words[index].lowercased).contains { $0.tag.isPluralNoun }
    if analysis.tag.isPluralNoun || isHidden { return ("die", true) }
    guard analysis.tag.isCommonNoun else { return nil }
    if analysis.tag.isDiminutive { return ("dat", false) }
    guard let noun = Noun(analysis.plainLemma), noun.articles.count == 1 else { return nil }
    return (noun.isNeuter ? "dat" : "die", false)
  }
}

/// What stands between a determiner and a participle: *door u*, *op 3 mei*, *door de directie in bijlage 2*.
private struct FoldedModifier {
  let participle: Int
  let verb: Verb
  /// Whether a name stands in it, which has its capital.
  let hasName: Bool
  private let input: RuleInput
  private var form: String
  /// Who did it, as the subject of a clause, and the form of *hebben* with it; nil where nobody in particular did.
  private let doer: (text: String, hebben: String)?
  /// What stands besides the doer.
  private let middle: [Range<Int>]

  /// Whether readers did it.
  var isReaders: Bool {
    ["u", "je", "jullie", "ouders", "de ouders", "uw ouders", "je ouders"].contains(doer?.text.lowercased() ?? "")
  }

  init?(_ range: Range<Int>, participle: Int, in input: RuleInput) {
    guard let (verb, form) = Self.verb(at: participle, in: input) else { return nil }
    self.verb = verb
    self.form = form
    self.participle = participle
    self.input = input
    hasName = range.contains { input.sentence.analyses[$0].pos == .properNoun }
    guard let by = range.first(where: { input.words[$0].lowercased == "door" }),
      let end = Self.objectEnd(by + 1, in: range, input)
    else {
      // An agent that can't be read is no middle of a clause either.
      guard !input.contains(["door"], in: range), Self.isWhole(range, in: input) else { return nil }
      doer = nil
      middle = [range]
      return
    }
    doer = Self.doer(by + 1..<end, in: input)
    if verb.infinitive == "verstrekken" { self.form = "gegeven" }
    if doer != nil, verb.auxiliary == .zijn { return nil }
    // Where it isn't a person who does it, *door* stays: *die door ziekte zijn gemist*.
    middle = doer == nil ? [range] : [range.lowerBound..<by, end..<range.upperBound]
    guard middle.allSatisfy({ Self.isWhole($0, in: input) }) else { return nil }
  }

  /// The words of the clause behind its pronoun.
  func verbsLast(isPlural: Bool) -> String {
    let middle = middle.map(input.text)
    let parts =
      doer.map { [$0.text] + middle + [$0.hebben, form] } ?? middle + [isPlural ? "zijn" : "is", form]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The verb of a participle before a noun, and the participle without ending.
  private static func verb(at index: Int, in input: RuleInput) -> (Verb, form: String)? {
    let word = input.words[index]
    // *Overgelegd* is of *óverleggen*, *overlegd* of *overléggen*.
    if word.lowercased == "overgelegde" { return Verb("over_leggen").map { ($0, "overgelegd") } }
    guard word.kind == .word, input.sentence.analyses[index].tag.isPrenominal || input.isVerb(index) else { return nil }
    let lemmas = Set(WordForms.verbs(of: word.lowercased).filter { $0.tag.isPastParticiple }.map(\.lemma))
    let lemma = input.sentence.analyses[index].plainLemma
    guard lemmas.count == 1 || lemmas.contains(lemma) || input.sentence.analyses[index].tag.isPastParticiple,
      let verb = Verb(lemmas.count == 1 ? lemmas.first ?? lemma : lemma), verb.certainty > .guessed
    else { return nil }
    let form = verb.participleVariants.first { participle in
      participle == word.lowercased || participle + "e" == word.lowercased
    }
    if let form { return (verb, form) }
    guard verb.inflectedParticiple == word.lowercased, let participle = verb.participle else { return nil }
    return (verb, participle)
  }

  private static let adverbs: Set<String> = ["al", "reeds", "eerder", "zelf", "samen", "gezamenlijk", "schriftelijk"]
  private static let pronouns: Set<String> = ["u", "je", "jou", "ons", "hem", "haar", "hen", "jullie", "mij"]

  /// Whether a range holds nothing but whole phrases with a preposition, and some adverbs.
  private static func isWhole(_ range: Range<Int>, in input: RuleInput) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if input.words[at].lowercased == "als", at + 1 < range.upperBound, input.sentence.analyses[at + 1].pos == .noun {
        // *als bijlage*
        at += 2
      } else if input.sentence.analyses[at].pos == .adposition {
        guard let end = objectEnd(at + 1, in: range, input) else { return false }
        at = end
      } else if adverbs.contains(input.words[at].lowercased) {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  /// The end of what belongs to a preposition: a pronoun, a date or a plain noun phrase.
  private static func objectEnd(_ start: Int, in range: Range<Int>, _ input: RuleInput) -> Int? {
    guard start < range.upperBound else { return nil }
    let first = input.words[start].lowercased
    // *door ons gemaakte*, but *door ons team gemaakte*.
    if pronouns.contains(first), start + 1 >= range.upperBound || input.sentence.analyses[start + 1].pos != .noun,
      start + 1 >= range.upperBound || input.sentence.analyses[start + 1].pos != .adjective
    {
      return start + 1
    }
    var at = start
    while at < range.upperBound, isOfDate(at, in: input) { at += 1 }
    if at > start { return ["en", "of"].contains(input.words[at - 1].lowercased) ? nil : at }
    guard var end = input.nounPhraseEnd(at: nounStart(start, in: range, input), in: range) else { return nil }
    if end < range.upperBound, input.words[end].kind == .number { end += 1 }
    // *lokalen 4, 5 en 6*
    while end + 1 < range.upperBound, input.words[end - 1].kind == .number, input.words[end + 1].kind == .number {
      end += 2
    }
    return end
  }

  /// Where the noun starts behind a participle with its adverb: *de daarboven gelegen lokalen*.
  private static func nounStart(_ start: Int, in range: Range<Int>, _ input: RuleInput) -> Int {
    guard start + 3 < range.upperBound, input.sentence.analyses[start].pos == .determiner,
      input.sentence.analyses[start + 1].pos == .adverb, input.sentence.analyses[start + 2].tag.isPrenominal
    else { return start }
    return start + 3
  }

  private static func isOfDate(_ index: Int, in input: RuleInput) -> Bool {
    let word = input.words[index]
    return word.kind == .number || Weekdays.isDay(word.lowercased) || Weekdays.isMonth(word.lowercased)
      || ["en", "uur"].contains(word.lowercased)
  }

  private static func doer(_ range: Range<Int>, in input: RuleInput) -> (text: String, hebben: String)? {
    switch input.text(range).lowercased() {
    case "u": return ("u", "hebt")
    case "je", "jou": return ("je", "hebt")
    case "jullie": return ("jullie", "hebben")
    case "ons": return ("wij", "hebben")
    default: break
    }
    let analyses = input.sentence.analyses
    guard let noun = range.first(where: { [.noun, .properNoun].contains(analyses[$0].pos) }) else { return nil }
    // Of persons and bodies the clause can be told in the active.
    let isPerson = People.contains(noun, in: input)
    // A name by itself: *door Ilias*.
    guard isPerson || range.count == 1 && analyses[noun].pos == .properNoun && !input.isFree[noun] else { return nil }
    return (input.text(range), input.isPlural(range) ? "hebben" : "heeft")
  }
}

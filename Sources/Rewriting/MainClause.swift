import Inflection
import Prose

/// A main clause with its verb in the second place and a subject of its own: *de kinderen nemen …*, *daarna gaan we …*.
/// Nil where the words don't show it for sure.
struct MainClause {
  /// What stands before the verb.
  let front: Range<Int>
  /// The finite verb.
  let finite: Int
  /// The subject, before the verb or right behind it.
  let subject: Range<Int>

  /// Whether the subject stands first, with or without more that is said of it.
  var isSubjectFirst: Bool { subject.lowerBound == front.lowerBound }

  /// The clause that starts a range; what follows its subject and verb may be anything.
  init?(_ range: Range<Int>, in input: RuleInput) {
    guard input.isAnnotated, let first = range.first, input.words[first].kind != .punctuation else { return nil }
    for finite in range.dropFirst() where input.startsWithVerb(finite) || input.isVerbOfPronoun(finite, from: first) {
      let front = first..<finite
      // *dat houdt in*: one word is no clause.
      let hasClause = front.count > 1 && front.contains(where: input.opensClause)
      if hasClause {
        // The clause in front is whole: it has a verb, and a comma closes it.
        guard input.words[finite - 1].form == ",",
          front.contains(where: input.isFinite) || input.words[first].lowercased == "om"
            // *omdat de meesten ze herkennen,*: a plural may be taken for an infinitive.
            || front.count > 3 && input.isVerb(finite - 2) && input.words[finite - 3].lowercased != "te"
        else { continue }
      } else if finite > first + Self.longestFront
        || front.contains(where: { input.words[$0].kind == .punctuation || input.isVerb($0) && !input.isNominal($0) })
      {
        return nil
      }
      guard let subject = Self.subject(front, finite, range, hasClause: hasClause, in: input) else { return nil }
      self.front = front
      self.finite = finite
      self.subject = subject
      return
    }
    return nil
  }

  /// The subject: the noun phrase at the start, or the one behind the verb.
  private static func subject(
    _ front: Range<Int>, _ finite: Int, _ range: Range<Int>, hasClause: Bool, in input: RuleInput
  ) -> Range<Int>? {
    let first = front.lowerBound
    // *de dagen daarvoor overleggen we*: a subject behind the verb whatever stands before it.
    if !hasClause, finite + 2 < range.upperBound, ["wij", "we", "ik"].contains(input.words[finite + 1].lowercased),
      input.agrees(finite + 1..<finite + 2, with: finite)
    {
      return finite + 1..<finite + 2
    }
    if let end = phraseEnd(at: first, in: front, input), !isTime(first..<end, in: input),
      input.agrees(first..<end, with: finite) || input.isVerbOfPronoun(finite, from: first),
      end == finite || isSupplement(end..<finite, hasClause: hasClause, in: input)
    {
      return first..<end
    }
    guard hasClause ? startsAdverbial(front, in: input) : isAdverbial(front, in: input),
      finite + 2 < range.upperBound
    else { return nil }
    // *daarna hebben ook de ouders …*
    let start = finite + (["ook", "nog"].contains(input.words[finite + 1].lowercased) ? 2 : 1)
    guard let end = phraseEnd(at: start, in: range, input), input.agrees(start..<end, with: finite)
    else { return nil }
    return start..<end
  }

  /// The end of a plain noun phrase, of two with *en* between, or of a pronoun that stands for one.
  private static func phraseEnd(at start: Int, in range: Range<Int>, _ input: RuleInput) -> Int? {
    guard !input.isObjectPronoun(start) else { return nil }
    if let end = input.nounPhraseEnd(at: start, in: range) ?? input.joinedNounPhraseEnd(at: start, in: range) {
      return end
    }
    let standsAlone = start + 1 < input.words.count && input.sentence.analyses[start].pos == .pronoun
    return standsAlone && ["deze", "die", "wie"].contains(input.words[start].lowercased) ? start + 1 : nil
  }

  /// Whether what stands between a subject and its verb says more of the subject: *(de kosten) daarvan*, *(de poort) aan de
  /// Kerkstraat*, *(schade) die …,*.
  private static func isSupplement(_ range: Range<Int>, hasClause: Bool, in input: RuleInput) -> Bool {
    guard let first = range.first, !input.isPronoun(range) else { return false }
    let words = input.words[first].form == "," ? range.dropFirst() : range
    guard let next = words.first else { return false }
    if hasClause {
      // *de kosten daarvan, die hoog zijn,*
      let opener = next + 2 < range.upperBound && input.words[next + 1].form == "," ? next + 2 : next
      return input.opensClause(opener) || input.sentence.analyses[next].pos == .adposition
    }
    return input.sentence.analyses[next].pos == .adposition && !input.contains(["en"], in: range)
      || range.count == 1 && input.sentence.analyses[next].pos == .adverb
  }

  /// Whether a front that holds a clause is that clause, or a phrase that tells when, where or how.
  private static func startsAdverbial(_ front: Range<Int>, in input: RuleInput) -> Bool {
    let first = front.lowerBound
    let pos = input.sentence.analyses[first].pos
    return input.opensClause(first) || pos == .adposition || isTime(front.prefix(4), in: input)
      || pos == .adverb && first + 1 < front.upperBound && input.opensClause(first + 1)
  }

  /// Whether a subject stands behind the verb of a main clause, so that it is no instruction: *geef uw kind een jas mee*.
  static func hasSubject(behind verb: Int, in input: RuleInput) -> Bool {
    guard let end = input.nounPhraseEnd(at: verb + 1, in: input.rest(from: verb + 1)) else { return false }
    if ["u", "je", "jij", "wij", "we", "jullie", "ik", "er", "men"].contains(input.words[verb + 1].lowercased) {
      return true
    }
    guard input.agrees(verb + 1..<end, with: verb) else { return false }
    let form = input.words[verb].lowercased
    return input.sentence.analyses[verb].tag.isPluralVerb || input.sentence.analyses[verb].tag.isInfinitive
      || WordForms.verbs(of: form).contains { reading in
        guard reading.tag.isFiniteVerb, let verb = Verb(reading.lemma) else { return false }
        return verb.finite(.present, .hij) == form || verb.finite(.past, .hij) == form
      }
  }

  /// Finite verbs that are never an instruction, so that behind a clause in front they open a main clause, whatever its
  /// subject is.
  private static let stating: Set<String> = [
    "wordt", "worden", "is", "zijn", "kan", "kunnen", "moet", "moeten", "mag", "mogen", "zal", "zullen", "heeft",
    "hebben", "bestaat", "geldt", "volgt", "vervalt", "ontstaan", "ontstaat",
  ]

  /// Whether a verb behind a clause in front opens a main clause: a subject is seen, or the verb can't be an instruction.
  static func opensStatement(_ verb: Int, in input: RuleInput) -> Bool {
    hasSubject(behind: verb, in: input) || stating.contains(input.words[verb].lowercased) && input.isFinite(verb)
  }

  private static let longestFront = 12

  /// Whether it is one adverb or one phrase with a preposition, or a time.
  static func isAdverbial(_ front: Range<Int>, in input: RuleInput) -> Bool {
    guard let first = front.first, front.count <= longestFront,
      !input.contains(["en", "of", "maar", "om"], in: front)
    else { return false }
    let pos = input.sentence.analyses[first].pos
    if front.count == 1 {
      return pos == .adverb || isTime(front, in: input) || Self.fronts.contains(input.words[first].lowercased)
    }
    return pos == .adposition || isTime(front, in: input)
      || pos == .adverb && input.sentence.analyses[first + 1].pos == .adposition
      // *ook dan*, *pas daarna*
      || front.count == 2 && pos == .adverb && input.sentence.analyses[first + 1].pos == .adverb
  }

  /// Adverbs that the tagger may take for something else.
  private static let fronts: Set<String> = [
    "daarom", "daarna", "daarnaast", "daardoor", "daarbij", "daarvoor", "daarmee", "hierdoor", "hierbij", "hiervoor",
    "dan", "ook", "verder", "toch", "vervolgens", "bovendien", "helaas", "zo", "nu", "hier", "daar", "morgen", "later",
    "hieronder", "eerst", "tot", "binnenkort", "inmiddels", "tevens", "intussen", "ondertussen", "bijgaand",
    "aansluitend",
  ]

  /// Whether it is a noun phrase that tells when: *volgende week*, *maandag 3 mei*.
  static func isTime(_ phrase: Range<Int>, in input: RuleInput) -> Bool {
    guard
      !input.contains(["de", "het", "onze", "uw", "een"], in: phrase.prefix(1))
        || input.contains(["afgelopen", "komende", "laatste", "eerstkomende"], in: phrase.prefix(2))
    else { return false }
    return phrase.contains {
      TimeWords.hold(input.words[$0].lowercased) || input.words[$0].lowercased == "keer"
    }
  }
}

extension RuleInput {
  /// Whether a word behind *wij* or *u* at the start of a clause is its finite verb, though it was read as a participle:
  /// *maar wij ontvangen graag een kopie*.
  fileprivate func isVerbOfPronoun(_ index: Int, from start: Int) -> Bool {
    index == start + 1 && ["wij", "we"].contains(words[start].lowercased)
      && sentence.analyses[index].tag.isPastParticiple
      && WordForms.verbs(of: words[index].lowercased).contains { $0.tag.isPluralVerb || $0.tag.isInfinitive }
  }

  /// Whether a verb stands as a noun or before one: *het meenemen van*, *volgend jaar*.
  func isNominal(_ index: Int) -> Bool {
    let tag = sentence.analyses[index].tag
    return tag.isNominalInfinitive || tag.isPrenominal
      || sentence.analyses[index].pos != .verb && !tag.isFiniteVerb
        && sentence.analyses[index].pos != .auxiliary
  }

  /// Whether a word is a pronoun that is never a subject: *hem*, *hen*, *ons*, *zich*.
  func isObjectPronoun(_ index: Int) -> Bool {
    // *hun ouders*
    ["hem", "hen", "hun", "haar", "zich", "mij", "me", "jou", "ons"].contains(words[index].lowercased)
      && sentence.analyses[index].pos == .pronoun
      && ![.possessive, .det].contains(sentence.analyses[index].relation)
  }

  /// The end of two plain noun phrases with *en* between: *de juf en de kinderen*; nil when that isn't what stands there.
  func joinedNounPhraseEnd(at start: Int, in range: Range<Int>) -> Int? {
    guard let first = plainNounPhraseEnd(at: start, in: range), first + 1 < range.upperBound,
      words[first].lowercased == "en", let second = nounPhraseEnd(at: first + 1, in: range)
    else { return nil }
    return second
  }
}

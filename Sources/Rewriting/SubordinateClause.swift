import Inflection
import Lexicons
import Prose

/// A clause with its verbs at the end (*de juf ziek is*), taken apart so that it can stand on its own (*de juf is ziek*,
/// *daarom is de juf ziek*, *is de juf ziek?*). Nil where it isn't plain enough to be sure.
struct SubordinateClause {
  private let input: RuleInput
  /// What stands before the verbs; nothing where the subject is left out: *wat betekent dat …*.
  private var middle: Range<Int>
  private let finite: Int
  private var verbs: [String]
  /// What stands behind the verbs: a phrase with a preposition, or a clause.
  private let behind: Range<Int>
  private let finiteForm: String
  private let particle: String?
  /// Whether a word that can be a preposition stands before its verbs with nothing to go with: *waar verf op mag komen*.
  let hasLoosePreposition: Bool

  /// The clause whose words without its conjunction are `range`. In one with `lacksSubject` the word before it, such as
  /// *die*, may be the subject, and the phrase at its start something else: *die alle scholen bezoekt*.
  init?(_ range: Range<Int>, in input: RuleInput, lacksSubject: Bool = false) {
    guard input.isAnnotated, range.count >= 2, !Self.repeatsOpener(range, in: input),
      let extent = ClauseEnd(of: range, in: input),
      let finite = Self.finite(
        range.lowerBound..<extent.end, without: extent.inner, lacksSubject: lacksSubject, in: input)
    else { return nil }
    let end = extent.end
    // The verbs stand together.
    var first = finite
    while first > range.lowerBound, input.isClusterVerb(first - 1) { first -= 1 }
    var last = TeCluster.end(behind: finite, before: end, in: input) ?? finite + 1
    while last < end, input.isClusterVerb(last) { last += 1 }
    // *kunt bekijken en bestellen*
    if last - 1 > finite, last + 1 < end, input.words[last].lowercased == "en", input.isClusterVerb(last + 1),
      input.sentence.analyses[last + 1].tag == input.sentence.analyses[last - 1].tag
    {
      last += 2
    }
    guard input.areFree(first..<last),
      last == end || input.sentence.analyses[last].pos == .adposition,
      !(last..<end).contains(where: { input.isVerb($0) && !input.isNominal($0) }),
      !Self.joinsVerbs(last..<range.upperBound, in: input),
      !["en", "of"].contains(input.words[end - 1].lowercased) || end < range.upperBound && input.words[end].form == ",",
      !(last..<end).contains(where: { input.words[$0].lowercased == "maar" && input.words[$0 - 1].form != "," })
    else { return nil }
    self.input = input
    middle = range.lowerBound..<first
    self.finite = finite
    hasLoosePreposition =
      first > range.lowerBound
      && (input.sentence.analyses[first - 1].pos == .adposition
        || Self.particles.contains(input.words[first - 1].lowercased))
    let otherVerbs = (first..<last).filter { $0 != finite }
    verbs = otherVerbs.map { input.words[$0].form }
    // *mee kan doen* → *kan meedoen*
    if let next = otherVerbs.first {
      let before = first > range.lowerBound ? input.words[first - 1].lowercased : ""
      if Self.isOfPronoun(first - 1, in: range, input) {
        // *er geen antwoord op kan geven*: kept apart, where that is sure.
        guard Self.staysApart(first - 1, in: range, lacksSubject: lacksSubject, input) else { return nil }
      } else if Self.isOfDirection(first - 1, in: range, input) {
        // *naar binnen mogen gaan* isn't *naar mogen binnengaan*.
      } else if Self.standsApart(first - 1, in: range, input)
        || first > range.lowerBound + 1 && input.hasArticle(first - 1)
      {
        // *geen plaats kunnen vinden* isn't *geen plaatsvinden*.
      } else if !before.isEmpty, input.isParticle(first - 1, of: input.words[next].form) || before == "uiteen" {
        guard otherVerbs.count == 1, !Self.isOfPlace(first - 1, in: range, input) else { return nil }
        verbs = [before + input.words[next].form]
        middle = range.lowerBound..<first - 1
      } else if !before.isEmpty, let joined = TeCluster.joined(first - 1, otherVerbs, in: input),
        !Self.isOfPlace(first - 1, in: range, input)
      {
        verbs = [joined]
        middle = range.lowerBound..<first - 1
      } else if before == "toe", input.contains(["er"], in: range) {
        // *er toe zullen leiden* is one with *ertoe*.
      } else if Self.particles.contains(before) && input.sentence.analyses[first - 1].pos != .noun
        || first > range.lowerBound && input.sentence.analyses[first - 1].relation == .verbParticle
      {
        return nil
      }
    }
    if let last = middle.last, ["en", "of"].contains(input.words[last].lowercased) { return nil }
    behind = last..<range.upperBound
    let form = input.words[finite].lowercased
    guard let parted = SubordinateClause.parted(form, lemma: input.sentence.analyses[finite].plainLemma) else {
      return nil
    }
    // A particle can't stand before other verbs of the cluster.
    if parted.particle != nil, !otherVerbs.isEmpty { return nil }
    finiteForm = parted.finite
    particle = parted.particle
    // *hen opwacht en mee naar binnen neemt*: a second verb.
    let joined = middle.dropLast().first { place in
      !extent.inner.contains(place) && ["en", "of", "maar"].contains(input.words[place + 1].lowercased)
        && (input.mayBeFinite(place) || input.isVerb(place) && !input.isNominal(place))
        && (![.determiner, .adjective, .numeral, .adposition].contains(
          input.sentence.analyses[max(place - 1, middle.lowerBound)].pos)
          // *als het regent en …*: tagged as a noun.
          || place == middle.lowerBound + 1 && input.words[place - 1].lowercased == "het"
            && input.words[place].lowercased.hasSuffix("t") && input.mayBeFinite(place))
    }
    if joined != nil || hasUnsureReader { return nil }
    // *niets hoort of niets ontvangt*: it has its object, so that *of* opens no clause.
    if let of = behind.first, input.words[of].lowercased == "of",
      input.contains(["iets", "niets", "dit", "dat", "het", "alles"], in: middle)
    {
      return nil
    }
    if !lacksSubject, let end = plainSubjectEnd, !input.agrees(middle.lowerBound..<end, with: finite) { return nil }
    if input.contains(["je", "jij"], in: middle.dropFirst()), inverted(isFamiliar: true) != finiteForm { return nil }
  }

  /// *dat de poort sluit als de bel gaat en dat u …*: a second clause of its kind, whatever stands between.
  private static func repeatsOpener(_ range: Range<Int>, in input: RuleInput) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let opener = input.words[range.lowerBound - 1]
    return opener.kind == .word
      && range.dropLast(2).contains { place in
        ["en", "of", "maar"].contains(input.words[place].lowercased)
          && input.words[place + 1].lowercased == opener.lowercased
      }
  }

  private static let asked: Set<String> = [
    "dat", "of", "wie", "wat", "waar", "hoe", "hoeveel", "welk", "welke", "wanneer",
  ]

  /// *wat er staat of hulp wilt*: whose the second verb is, can't be told.
  private static func joinsVerbs(_ range: Range<Int>, in input: RuleInput) -> Bool {
    guard let joint = range.dropFirst().first(where: { ["en", "of"].contains(input.words[$0].lowercased) }),
      joint + 1 < range.upperBound, !input.opensClause(joint + 1), !asked.contains(input.words[joint + 1].lowercased)
    else { return false }
    // *om* has no finite verb.
    let openers = range.count { place in
      place != joint && input.words[place].lowercased != "om"
        && (input.opensClause(place) || asked.contains(input.words[place].lowercased))
    }
    return (joint + 1..<range.upperBound).contains(where: input.isFinite)
      && range.count(where: input.isFinite) > openers
  }

  private static let places: Set<String> = ["er", "daar", "hier", "waar", "ergens", "nergens", "overal"]

  /// Whether a word before the verbs may go with *er* or the like and not with the verb: *er niets aan kunnen doen*.
  private static func isOfPronoun(_ place: Int, in range: Range<Int>, _ input: RuleInput) -> Bool {
    place > range.lowerBound && input.words[place].lowercased != "toe"
      && particles.contains(input.words[place].lowercased)
      && input.contains(places, in: max(0, range.lowerBound - 1)..<place)
  }

  /// *naar binnen*, *naar huis toe*: what stands before the verbs goes with *naar*.
  private static func isOfDirection(_ place: Int, in range: Range<Int>, _ input: RuleInput) -> Bool {
    guard place > range.lowerBound, ["binnen", "toe", "heen", "af"].contains(input.words[place].lowercased) else {
      return false
    }
    return ["naar", "van", "tot"].contains(input.words[place - 1].lowercased)
      || input.contains(["naar", "van"], in: max(range.lowerBound, place - 3)..<place)
  }

  /// Whether a noun or adverb before the verbs is said of its own, so that it is no part of the verb: *geen les*, *goed (kunnen
  /// praten)*.
  private static func standsApart(_ place: Int, in range: Range<Int>, _ input: RuleInput) -> Bool {
    guard place > range.lowerBound else { return false }
    let form = input.words[place].lowercased
    if form == "goed" { return true }
    let before = input.words[place - 1].lowercased
    return nounParts.contains(form)
      && (["geen", "veel", "weinig", "een", "de", "het", "meer", "minder", "genoeg", "voldoende"].contains(before)
        || input.sentence.analyses[place - 1].tag.isPrenominal)
  }

  /// Nouns that are the first part of a verb: *lesgeven*, *plaatsvinden*.
  private static let nounParts: Set<String> = [
    "les", "plaats", "deel", "gebruik", "dienst", "kennis", "vrij", "ruimte",
  ]

  /// *mee de klas in willen nemen*: a preposition behind the noun that it goes with.
  private static func isOfPlace(_ place: Int, in range: Range<Int>, _ input: RuleInput) -> Bool {
    place > range.lowerBound + 1 && ["in", "uit", "op", "af", "binnen", "vrij"].contains(input.words[place].lowercased)
      && (input.words[place].lowercased == "vrij"
        || input.sentence.analyses[place - 1].pos == .noun
          && ["de", "het", "ons", "onze", "deze"].contains(input.words[place - 2].lowercased))
  }

  /// Whether it surely does: *er* behind the subject. *Dat er veel kinderen uit kunnen vallen* and *daar aan kunnen komen* may
  /// have a verb in two halves, and so may *mee*.
  private static func staysApart(_ place: Int, in range: Range<Int>, lacksSubject: Bool, _ input: RuleInput) -> Bool {
    (lacksSubject || input.words[range.lowerBound].lowercased != "er")
      && input.contains(["er"], in: range.lowerBound..<place)
      && !["mee", "toe", "terug", "weg", "rond", "plaats", "deel"].contains(input.words[place].lowercased)
  }

  /// The one finite verb of a clause. *dat de ouders hun kind ophalen*: behind a plural subject the form of an infinitive is
  /// one when it is the only verb.
  private static func finite(
    _ range: Range<Int>, without inner: Range<Int>, lacksSubject: Bool, in input: RuleInput
  ) -> Int? {
    // *te laat komen*
    let found = input.finiteVerbs(in: range).filter {
      !inner.contains($0) && ($0 == range.lowerBound || input.words[$0 - 1].lowercased != "te")
    }
    let verbs = range.filter { input.isVerb($0) && !inner.contains($0) && !input.isNominal($0) }
    if found.count == 1 {
      // *een bril gebruikt die stuk kan gaan*: the first verb is that of the clause, the one found is of another.
      let isOther = verbs.contains { verb in
        verb < found[0] && input.sentence.analyses[verb].tag.isPastParticiple && input.mayBeFinite(verb)
          && ["die", "dat"].contains(input.words[verb + 1].lowercased)
      }
      return isOther ? nil : found[0]
    }
    // *als uw kind medicijnen gebruikt*: the one verb can't be a participle.
    if found.isEmpty, verbs.count == 1, input.sentence.analyses[verbs[0]].tag.isPastParticiple,
      input.mayBeFinite(verbs[0]), let end = input.nounPhraseEnd(at: range.lowerBound, in: range),
      end < verbs[0], !input.isPlural(range.lowerBound..<end)
    {
      return verbs[0]
    }
    guard found.isEmpty, let verb = verbs.first,
      verbs.count == 1 || verbs.count == 2 && verbs[1] == verb + 1,
      let infinitive = verbs.first(where: { input.sentence.analyses[$0].tag.isInfinitive }),
      infinitive == range.lowerBound || input.words[infinitive - 1].lowercased != "te",
      verbs.allSatisfy({ $0 == infinitive || input.sentence.analyses[$0].tag.isPastParticiple })
    else { return nil }
    // *waar gevaarlijke situaties ontstaan*: with one verb, at the end, there is no other that could be finite.
    if lacksSubject || (range.lowerBound..<verb).contains(where: { input.sentence.analyses[$0].tag.isPluralNoun }) {
      return infinitive
    }
    guard verbs.count == 1, let end = input.nounPhraseEnd(at: range.lowerBound, in: range) else { return nil }
    let subject = range.lowerBound..<end
    return input.isPlural(subject) || input.contains(["zij", "ze"], in: subject) ? verbs[0] : nil
  }

  /// The finite form of a separable verb in two: *meeneemt* → *neemt*, *mee*. Nil when it isn't sure whether it separates.
  private static func parted(_ form: String, lemma: String) -> (finite: String, particle: String?)? {
    var particles: Set<String?> = []
    for reading in WordForms.verbs(of: form) where reading.tag.isFiniteVerb {
      particles.insert(Verb(reading.lemma)?.particle)
    }
    if particles.isEmpty {
      guard let verb = Verb(lemma), verb.certainty > .guessed else { return nil }
      particles.insert(verb.particle)
    }
    guard particles.count == 1, let particle = particles.first else { return nil }
    guard let particle else { return (form, nil) }
    return form.hasPrefix(particle) ? (String(form.dropFirst(particle.count)), particle) : nil
  }

  /// The end of the subject when it is plain and stands first.
  private var plainSubjectEnd: Int? {
    guard !middle.isEmpty, !input.isObjectPronoun(middle.lowerBound),
      let end = input.nounPhraseEnd(at: middle.lowerBound, in: middle)
        ?? input.joinedNounPhraseEnd(at: middle.lowerBound, in: middle)
    else { return nil }
    // *je hulp nodig hebt*, *je afspraken niet nakomt*
    if input.words[middle.lowerBound].lowercased == "je", end > middle.lowerBound + 1,
      !input.agrees(middle.lowerBound..<end, with: finite),
      input.agrees(middle.lowerBound..<middle.lowerBound + 1, with: finite)
    {
      return middle.lowerBound + 1
    }
    // *(die) dit schooljaar de mentor is*
    if MainClause.isTime(middle.lowerBound..<end, in: input) { return nil }
    // *het druk kan zijn*
    if end == middle.lowerBound + 2, input.words[middle.lowerBound].lowercased == "het",
      ["druk", "licht", "donker", "wit", "zwaar", "heet", "kwaad"].contains(input.words[end - 1].lowercased),
      ["zijn", "worden", "blijven"].contains(where: { [verbLemma, verbOfWhole].contains($0) })
    {
      return middle.lowerBound + 1
    }
    // *(omdat) het extra hulp nodig heeft*, *het hoge koorts had*: *het* is the subject where it can't be the article.
    if input.words[middle.lowerBound].lowercased == "het", end > middle.lowerBound + 1,
      isSubjectBeforeObject(middle.lowerBound + 1..<end)
    {
      return middle.lowerBound + 1
    }
    // *uw zoon Ilias (klas 2C)*
    if end < middle.upperBound, input.words[end].form == "(",
      let close = middle.first(where: { $0 > end && input.words[$0].form == ")" })
    {
      return close + 1
    }
    // *de school van de inspectie een goed rapport krijgt*: from whom it comes.
    if let van = (middle.lowerBound..<end).first(where: { input.words[$0].lowercased == "van" }),
      Self.getting.contains(verbOfWhole) || Self.getting.contains(verbLemma), end < middle.upperBound || !verbs.isEmpty,
      (van + 1..<end).contains(where: { place in
        People.containsMember(place, in: input) || Self.sources.contains(input.sentence.analyses[place].plainLemma)
      })
    {
      return nil
    }
    // *deze keuze van invloed is*
    if end == middle.upperBound, end >= middle.lowerBound + 3, input.words[end - 2].lowercased == "van",
      Self.qualities.contains(input.words[end - 1].lowercased)
    {
      return end - 2
    }
    return end
  }

  /// Whether the words behind *het* are an object of their own: they take no *het*, or tell how much.
  private func isSubjectBeforeObject(_ words: Range<Int>) -> Bool {
    let noun = words.upperBound - 1
    if input.contains(["extra", "onvoldoende", "voldoende", "genoeg", "veel", "weinig", "meer"], in: words.prefix(1)) {
      return true
    }
    guard words.count > 1, input.sentence.analyses[noun].pos == .noun, words.dropLast().allSatisfy(input.isInNounPhrase)
    else { return false }
    return input.sentence.analyses[noun].tag.isPluralNoun
      || Noun(input.words[noun].lowercased).map { $0.articles == [.de] } ?? false
  }

  /// Whether it can't be told if *je* is the subject: *je straf krijgt* may be said of you or of your punishment. A person is
  /// one's own, and so is what a verb with *zijn* in the perfect happens to: *je telefoon afgaat*.
  private var hasUnsureReader: Bool {
    guard let end = plainSubjectEnd, end > middle.lowerBound + 1, input.words[middle.lowerBound].lowercased == "je",
      let verb = Verb(verbLemma)
    else { return false }
    let subject = middle.lowerBound..<end
    let form = input.words[finite].lowercased
    guard verb.subordinate(.present, .jij) == form || ["kan", "wil", "zal"].contains(form),
      !subject.contains(where: { People.containsMember($0, in: input) })
    else { return false }
    let whole = verbs.isEmpty ? verb : Verb(verbOfWhole)
    return (whole?.auxiliary != .zijn || Self.takingObjects.contains(verbOfWhole))
      && !(verbLemma == "worden" && !verbs.isEmpty)
      && !["werken", "functioneren", "kloppen", "ontbreken"].contains(verbOfWhole)
  }

  /// Verbs with *zijn* in the perfect that take an object: *je geld tekortkomt*.
  private static let takingObjects: Set<String> = ["tekortkomen", "nakomen", "kwijtraken", "tegenkomen", "oplopen"]

  /// Verbs of what comes from somebody.
  private static let getting: Set<String> = [
    "krijgen", "ontvangen", "horen", "leren", "lenen", "kopen", "eisen", "vragen", "mogen", "moeten",
  ]
  private static let sources: Set<String> = [
    "school", "muziekschool", "gemeente", "ministerie", "inspectie", "brandweer", "dokter", "huisarts", "arts",
    "politie",
    "bestuur", "ggd",
  ]

  /// Nouns that make a predicate with *van … zijn*.
  private static let qualities: Set<String> = ["invloed", "belang", "toepassing", "mening", "plan", "kracht", "waarde"]

  /// *de juf is vandaag ziek*; nil where no plain subject stands first, or where what stands behind it may belong to it:
  /// *de ingang aan de Kerkstraat*.
  var asMain: String? {
    guard let plainEnd = plainSubjectEnd, input.agrees(middle.lowerBound..<plainEnd, with: finite) else {
      return nil
    }
    let end = supplementEnd(behind: plainEnd)
    let rest = end..<middle.upperBound
    if let next = rest.first, !input.isPronoun(middle.lowerBound..<end), mayBeOfSubject(next) || isOfSubject(next) {
      return nil
    }
    // *een groep kinderen geen diploma heeft*
    if Self.gatherings.contains(input.words[end - 1].lowercased), input.countedEnd(at: end, in: middle) != nil {
      return nil
    }
    // *het aantal plaatsen in de bus*
    if input.contains(["aantal"], in: middle.lowerBound..<end), let next = rest.first,
      ["in", "bij", "op", "voor"].contains(input.words[next].lowercased)
    {
      return nil
    }
    // *deze keuze van belang is*: what stands behind *van* may belong to the verb.
    if rest.isEmpty, ["zijn", "worden", "blijven", "lijken"].contains(verbLemma), verbs.isEmpty,
      !input.isPronoun(middle)
    {
      return nil
    }
    // *deze persoonsgegevens bevatten*: does *deze* go with the noun, or have it as an object?
    if rest.isEmpty, verbs.isEmpty, end > middle.lowerBound + 1, !isIntransitive,
      ["deze", "die", "dit", "dat"].contains(input.words[middle.lowerBound].lowercased)
    {
      return nil
    }
    if rest.count == 2, input.words[rest.lowerBound].lowercased == "van" {
      return join([input.inner(middle.lowerBound..<end), finiteForm, input.text(rest)] + tail)
    }
    if let next = rest.first, input.sentence.analyses[next].pos == .adposition,
      !isApart(next, behind: end - 1), !isTime(rest, from: next + 1),
      !input.isPronoun(middle.lowerBound..<end), !isAdjunct(next, besides: end),
      // *deze op een andere leiding zijn aangesloten*
      !(end == middle.lowerBound + 1 && ["deze", "dit"].contains(input.words[middle.lowerBound].lowercased))
    {
      return nil
    }
    return join([input.inner(middle.lowerBound..<end), finiteForm, input.text(rest)] + tail)
  }

  /// Whether a word behind the subject may belong to it: *activiteiten als deze*, *kinderen ouder dan vier*, *meer kinderen dan
  /// vorig jaar*, *de kosten hiervan*.
  private func mayBeOfSubject(_ next: Int) -> Bool {
    if ["als", "zoals", "behalve", "noch", "inclusief", "exclusief", "dan", "hiervan", "daarvan", "ervan"].contains(
      input.words[next].lowercased)
    {
      return true
    }
    return next + 1 < middle.upperBound && input.words[next + 1].lowercased == "dan"
      && [.adjective, .adverb].contains(input.sentence.analyses[next].pos)
  }

  /// *kinderen die ziek zijn, …*, *de informatie over de open dag*, *één ouder per kind*: that belongs to the noun.
  private func isOfSubject(_ next: Int) -> Bool {
    let word = input.words[next].lowercased
    let isTime = next + 1 < middle.upperBound && MainClause.isTime(next..<next + 2, in: input)
    // *je kind die dag*, *het bedrag per maand*
    if isTime || word == "per" && input.contains(["maand", "jaar", "week", "dag", "uur"], in: next + 1..<next + 2) {
      return false
    }
    if ["die", "dat", "wie", "waar", "wat"].contains(word) { return true }
    guard input.sentence.analyses[next].pos == .adposition else { return false }
    if ["over", "per", "onder", "boven", "zonder"].contains(word) { return true }
    return word == "voor" && next + 2 < middle.upperBound && ["de", "het"].contains(input.words[next + 1].lowercased)
      && Weekdays.isDay(input.words[next + 2].lowercased)
  }

  /// Nouns of which it can't be told whether the noun behind them belongs to them.
  private static let gatherings: Set<String> = ["groep", "groepje", "klas", "deel", "stel"]

  /// The end of the subject with what surely belongs to it: *uw verzoek om verlof*; a time, where the verb tells that a plan
  /// has changed: *de toets op vrijdag (is verplaatst)*.
  private func supplementEnd(behind end: Int) -> Int {
    guard end + 1 < middle.upperBound, !input.isPronoun(middle.lowerBound..<end) else { return end }
    let word = input.words[end].lowercased
    if word == "om", Self.askings.contains(input.words[end - 1].lowercased) {
      return input.nounPhraseEnd(at: end + 1, in: middle) ?? end
    }
    guard ["op", "in", "van"].contains(word), Self.changes.contains(verbOfWhole) else { return end }
    // *op dinsdag 6 oktober*
    var last = input.nounPhraseEnd(at: end + 1, in: middle) ?? end + 1
    while last < middle.upperBound,
      input.words[last].kind == .number || Weekdays.isMonth(input.words[last].lowercased)
        || Weekdays.isDay(input.words[last].lowercased)
    { last += 1 }
    return isTime(end..<last, from: end + 1) ? last : end
  }

  private static let askings: Set<String> = [
    "verzoek", "aanvraag", "vraag", "wens", "oproep", "verzoeken", "aanvragen",
  ]

  /// Verbs that say of something planned that it will be at another time, or not at all; the participles may be of more
  /// than one.
  private static let changes: Set<String> = [
    "verplaatsen", "verzetten", "verschuiven", "afgelasten", "annuleren", "vervallen", "uitstellen", "afzeggen",
    "vervroegen", "afgelast", "verzet",
  ]

  /// What may be the first half of a verb when it stands before the verbs.
  private static let particles: Set<String> = [
    "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "toe", "uit", "voor", "terug", "weg", "rond",
    "onder", "plaats", "deel",
  ]

  /// Prepositions that hardly ever go with a noun before them.
  private static let apart: Set<String> = [
    "tijdens", "vanwege", "wegens", "volgens", "sinds", "vanaf", "per", "door", "na", "dankzij", "ondanks", "ingevolge",
    "krachtens", "gedurende", "zonder", "namens", "ten",
  ]

  /// Whether a preposition hardly ever goes with a noun before it; with one that tells of something that happens, it may:
  /// *verlof wegens vakantie*.
  private func isApart(_ preposition: Int, behind noun: Int) -> Bool {
    guard Self.apart.contains(input.words[preposition].lowercased) else { return false }
    return !Self.happenings.contains { input.sentence.analyses[noun].plainLemma.hasSuffix($0) }
  }

  private static let happenings = [
    "verlof", "verzuim", "afwezigheid", "uitval", "sluiting", "vertraging", "overlast", "schade", "kosten", "kost",
    "hulp", "contact", "overleg", "les", "opvang", "toezicht", "vervoer", "betaling", "inhalen",
  ]

  /// Whether a preposition behind the subject opens a phrase of the verb: *het virus bij kinderen mild verloopt*, but not
  /// *de ingang aan de straat dicht is*. Only where the verb says more than *is*, and where it hardly matters if it is wrong.
  private func isAdjunct(_ preposition: Int, besides subjectEnd: Int) -> Bool {
    // *in behandeling is genomen*
    if ["behandeling", "gebruik", "hoogte", "orde", "werking", "gang", "ontvangst", "bedrijf"].contains(
      input.words[min(preposition + 1, middle.upperBound - 1)].lowercased)
      || input.stand(["op", "de", "hoogte"], at: preposition)
    {
      return true
    }
    // *in kennis wordt gesteld*
    if input.sentence.analyses[preposition].relation == .verbParticle { return true }
    let noun = input.sentence.analyses[preposition].head
    guard ["bij", "binnen", "met", "om", "in", "op"].contains(input.words[preposition].lowercased),
      noun > preposition, noun < middle.upperBound, noun + 1 < middle.upperBound || !verbs.isEmpty,
      verbLemma != "zijn", !["groep", "klas"].contains(input.words[preposition + 1].lowercased)
    else { return false }
    // *de kinderen met een allergie een ander menu krijgen*
    if ["met", "bij"].contains(input.words[preposition].lowercased),
      (middle.lowerBound..<subjectEnd).contains(where: { People.containsMember($0, in: input) }),
      !Self.movements.contains(verbOfWhole), !["elkaar", "ons", "u"].contains(input.words[preposition + 1].lowercased)
    {
      return false
    }
    let subject = middle.lowerBound..<subjectEnd
    // *de plaatsing van uw kind op de opvang*: what is done, with where it is done.
    if input.contains(["van"], in: subject) || input.sentence.analyses[subjectEnd - 1].tag.isInfinitive
      || input.sentence.analyses[subjectEnd - 1].plainLemma.hasSuffix("ing")
    {
      return false
    }
    let analysis = input.sentence.analyses[noun]
    return analysis.relation == .obl && !subject.contains(analysis.head)
  }

  /// Verbs with which people have company or a means.
  private static let movements: Set<String> = [
    "gaan", "komen", "reizen", "rijden", "fietsen", "vertrekken", "beginnen", "starten", "werken", "spelen", "oefenen",
    "praten", "spreken",
  ]

  private func isTime(_ range: Range<Int>, from index: Int) -> Bool {
    // *in het nieuwe gebouw op maandag*: the time is another phrase.
    range.prefix(4).prefix {
      $0 <= index || input.sentence.analyses[$0].pos != .adposition || input.words[$0].lowercased == "van"
    }.contains { place in
      place >= index
        && (TimeWords.hold(input.words[place].lowercased)
          || ["moment", "datum"].contains(input.words[place].lowercased))
    }
  }

  /// With the phrase that stands first before its verb: *in dit gebouw wordt niet gerookt*; nil where that is no plain phrase
  /// with a preposition.
  var asMainBehindPhrase: String? {
    guard let first = middle.first, input.sentence.analyses[first].pos == .adposition, first + 1 < middle.upperBound,
      var end = input.nounPhraseEnd(at: first + 1, in: middle)
    else { return nil }
    // *op vrijdag 3 mei*, *met ingang van 1 maart 2027*
    func isOfDate(_ place: Int) -> Bool {
      input.words[place].kind == .number || input.sentence.analyses[place].pos == .properNoun
    }
    while end < middle.upperBound, isOfDate(end) { end += 1 }
    if end + 1 < middle.upperBound, ["van", "tot"].contains(input.words[end].lowercased) {
      end = input.nounPhraseEnd(at: end + 1, in: middle) ?? end + 1
      while end < middle.upperBound, isOfDate(end) { end += 1 }
    }
    guard end < middle.upperBound,
      [.determiner, .pronoun, .noun, .properNoun, .adjective, .adverb].contains(input.sentence.analyses[end].pos)
    else { return nil }
    return join([input.inner(first..<end), finiteForm, input.text(end..<middle.upperBound)] + tail)
  }

  /// With an object behind the verb that it had none of: *u misschien hebt gehoord* → *u hebt het misschien gehoord*. Nil
  /// where the subject is no pronoun.
  func asMain(withObject object: String) -> String? {
    guard let end = plainSubjectEnd, input.isPronoun(middle.lowerBound..<end), !contains(["het", "dit", "dat"]) else {
      return nil
    }
    return join([input.inner(middle.lowerBound..<end), finiteForm, object, input.text(end..<middle.upperBound)] + tail)
  }

  /// With its verb first and a subject that it had none of: *iets wilt bespreken* → *wilt u iets bespreken*.
  func asQuestion(withSubject subject: String) -> String {
    join([inverted(isFamiliar: ["je", "jij"].contains(subject)), subject, input.text(middle)] + tail)
  }

  /// With something before it: *daarom is de juf ziek*.
  func asMain(after front: String) -> String { join([front, asQuestion]) }

  private static let paying: Set<String> = ["betalen", "kopen", "bekostigen", "aanschaffen"]

  /// As a main clause with words behind a noun that stands first, or behind a pronoun: *de hoogte (daarvan) wordt
  /// vastgesteld*, *de uitslag (daarvan) kunt u vinden*. Nil where no determiner and noun stand there.
  func asMain(naming supplement: String) -> String? {
    guard let end = plainSubjectEnd, hasAgreeingSubject else { return nil }
    let isPronoun = input.isPronoun(middle.lowerBound..<end)
    let start = isPronoun ? end : middle.lowerBound
    guard start + 1 < middle.upperBound, isPronoun || end == start + 2,
      // *het invullen* may be tagged as a pronoun and a verb.
      input.sentence.analyses[start].pos == .determiner && input.sentence.analyses[start + 1].pos == .noun
        || input.words[start].lowercased == "het" && input.sentence.analyses[start + 1].tag.isInfinitive
    else { return nil }
    // *waarvan wij de feesten en de reis betalen*: a series would be torn, and *een … die* too; money is what is paid from.
    if isPronoun,
      input.words[start].lowercased == "een"
        || start + 2 < middle.upperBound
          && [",", "en", "of"].contains(input.words[start + 2].lowercased)
        || Self.paying.contains(verbOfWhole) || Self.paying.contains(verbLemma)
    {
      return nil
    }
    let subject = isPronoun ? input.text(middle.lowerBound..<end) : ""
    return join(
      [input.inner(start..<start + 2), supplement, finiteForm, subject, input.text(start + 2..<middle.upperBound)]
        + tail)
  }

  /// With its verb first: *is de juf ziek*.
  var asQuestion: String {
    let verb = inverted(isFamiliar: hasFamiliarSubject)
    // *stemt u in met de nieuwe voorwaarden*
    if let particle, verbs.isEmpty, behind.isEmpty, let object = prepositionalObject {
      return join([verb, input.inner(middle.lowerBound..<object), particle, input.text(object..<middle.upperBound)])
    }
    return join([verb, input.inner(middle)] + tail)
  }

  /// Separable verbs whose particle goes before the phrase that belongs to them.
  private static let prepositions = [
    "instemmen": "met", "deelnemen": "aan", "meedoen": "aan", "meewerken": "aan", "afzien": "van", "omgaan": "met",
  ]

  /// Where the phrase starts that belongs to such a verb and stands right before it, with a determiner and a noun at least.
  private var prepositionalObject: Int? {
    guard let preposition = Self.prepositions[verbLemma],
      let place = middle.last(where: { input.words[$0].lowercased == preposition }), place + 2 < middle.upperBound,
      input.nounPhraseEnd(at: place + 1, in: place + 1..<middle.upperBound) == middle.upperBound
    else { return nil }
    return place
  }

  /// Whether its subject is *je* or *jij*.
  private var hasFamiliarSubject: Bool {
    input.contains(["je", "jij"], in: middle.prefix(1))
      && (plainSubjectEnd == nil || plainSubjectEnd == middle.lowerBound + 1)
  }

  /// *je komt* → *kom je*
  private func inverted(isFamiliar: Bool) -> String {
    guard isFamiliar, let verb = Verb(input.sentence.analyses[finite].plainLemma),
      verb.main(.present, .jij).finite == finiteForm
    else { return finiteForm }
    return verb.main(.present, .jijBehind).finite
  }

  private var tail: [String] {
    let parts = [particle ?? "", verbs.joined(separator: " "), input.text(behind)]
    // A clause behind a comma keeps it.
    guard let first = behind.first, input.words[first].form == "," else { return parts }
    let text = parts.dropLast().filter { !$0.isEmpty }.joined(separator: " ") + input.text(behind)
    return [text]
  }

  private func join(_ parts: [String]) -> String {
    parts.reduce(into: "") { text, part in
      if part.isEmpty { return }
      text += (text.isEmpty || part.hasPrefix(",") ? "" : " ") + part
    }
  }

  /// Without its finite verb, for a second clause that shares it: *foto's kunt bekijken en (berichten sturen)*.
  var withoutFinite: String { join([input.text(middle)] + tail) }

  /// The finite verb as it stands before its particle: *neemt*.
  var finiteVerb: String { finiteForm }

  /// Whether one of its words is one of these.
  func contains(_ forms: Set<String>) -> Bool { input.contains(forms, in: middle.lowerBound..<behind.upperBound) }

  /// The lemma of the finite verb.
  var verbLemma: String { input.sentence.analyses[finite].plainLemma }

  /// The lemma of the verb that tells what is done: *beginnen* in *zal beginnen*.
  var verbOfWhole: String {
    guard let last = verbs.last else { return verbLemma }
    let lemmas = Set(WordForms.verbs(of: last.lowercased()).map(\.lemma))
    return lemmas.count == 1 ? lemmas.first ?? last : last.lowercased()
  }

  /// Whether another clause stands behind its verbs.
  var endsInClause: Bool { behind.contains(where: input.opensClause) }

  /// Whether its finite verb has other verbs beside it.
  var hasOtherVerbs: Bool { !verbs.isEmpty }

  /// Whether its verb takes no object, so that a noun phrase in it is its subject.
  var isIntransitive: Bool {
    let verb = verbOfWhole
    return Verb(verb)?.auxiliary == .zijn || Self.withoutObject.contains(verb)
  }

  private static let withoutObject: Set<String> = [
    "wachten", "werken", "slapen", "wonen", "staan", "liggen", "zitten", "duren", "gelden", "lopen", "klinken",
    "bestaan", "ontbreken", "schijnen", "regenen", "passen", "kloppen", "lijken", "zijn", "horen",
  ]

  /// Whether a second clause without a subject may go with an object or an infinitive of this one: *de leerlingen observeert en
  /// van feedback voorziet*, *niet kan of niet wil betalen*.
  func shares(with second: SubordinateClause, lacksSubject: Bool = false) -> Bool {
    let modals: Set<String> = ["kunnen", "willen", "mogen", "moeten", "zullen", "hoeven", "durven", "wensen"]
    if modals.contains(verbLemma), !hasOtherVerbs, second.hasOtherVerbs { return true }
    return second.finiteVerb != finiteVerb
      && hasObject(behind: lacksSubject ? middle.lowerBound : plainSubjectEnd ?? middle.lowerBound)
      && !second.hasObject(behind: second.middle.lowerBound) && !second.isIntransitive
      && !["worden", "zijn"].contains(second.verbLemma)
  }

  /// Whether what stands first can't be an object: the verb takes none, or has one besides.
  var isSubjectSure: Bool {
    isIntransitive || verbLemma == "worden" || verbLemma == "zijn" || verbLemma == "blijven"
      || !hasPlainSubject || hasObject(behind: plainSubjectEnd ?? middle.lowerBound)
  }

  /// Whether a noun phrase or pronoun stands in it from a place on that goes with no preposition.
  private func hasObject(behind start: Int) -> Bool {
    var at = start
    while at < middle.upperBound {
      if input.sentence.analyses[at].pos == .adposition {
        at = input.plainNounPhraseEnd(at: at + 1, in: middle) ?? at + 1
      } else if let end = input.plainNounPhraseEnd(at: at, in: middle) {
        if !MainClause.isTime(at..<end, in: input),
          !["er", "dit", "dat"].contains(input.words[at].lowercased) || end > at + 1
        {
          return true
        }
        at = end
      } else if input.isObjectPronoun(at) {
        return true
      } else {
        at += 1
      }
    }
    return false
  }

  /// Whether its finite verb is in the past tense.
  var isPast: Bool { input.sentence.analyses[finite].tag.isPastTense }

  /// Whether none of its verbs is a past participle: not *heeft verteld*.
  var isWithoutParticiple: Bool {
    !verbs.contains { WordForms.verbs(of: $0.lowercased()).contains(where: \.tag.isPastParticiple) }
  }

  /// Whether its finite verb is plural.
  var isPlural: Bool {
    let tag = input.sentence.analyses[finite].tag
    return tag.isPluralVerb || tag.isInfinitive
  }

  /// The words of the subject when it is plain and stands first.
  var plainSubject: Range<Int>? { plainSubjectEnd.map { middle.lowerBound..<$0 } }

  /// Whether a plain noun phrase stands first and agrees with the verb, also where the subject may be left out.
  var hasAgreeingSubject: Bool {
    plainSubjectEnd.map { input.agrees(middle.lowerBound..<$0, with: finite) } ?? false
  }

  /// Whether *u*, *wij* or the like is its subject.
  var isToldOf: Bool { hasAgreeingSubject && plainSubjectEnd.map { input.isPronoun(middle.lowerBound..<$0) } ?? false }

  /// Whether the form of its finite verb goes with *u* and *je* too: *mist*.
  var mayBeOfReader: Bool {
    Verb(verbLemma).map { $0.subordinate(.present, .jij) == input.words[finite].lowercased } ?? false
  }

  /// Whether a plain noun phrase and the verbs are all that it has.
  var isSubjectAndVerb: Bool { plainSubjectEnd == middle.upperBound }

  /// Whether a subject is seen: a plain noun phrase that stands first and agrees with the verb.
  var hasPlainSubject: Bool { plainSubjectEnd != nil }
}

extension RuleInput {
  /// Whether a word may stand among the verbs that end a clause.
  func isClusterVerb(_ index: Int) -> Bool {
    let tag = sentence.analyses[index].tag
    return tag.isInfinitive && !tag.isNominalInfinitive
      || tag.isPastParticiple && [.verb, .auxiliary].contains(sentence.analyses[index].pos)
      || words[index].lowercased == "te" && index + 1 < words.count && sentence.analyses[index + 1].tag.isInfinitive
  }

  /// Whether a phrase is one personal pronoun.
  func isPronoun(_ phrase: Range<Int>) -> Bool {
    phrase.count == 1 && Self.subjectPronouns.contains(words[phrase.lowerBound].lowercased)
  }
}

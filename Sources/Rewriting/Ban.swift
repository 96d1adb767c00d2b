import Inflection
import Lexicons
import Prose

/// Whether an order tells what is not to be done: *U dient hier niet te parkeren* is *U mag hier niet parkeren*, for *moet
/// niet* reads as advice. Nil where what is denied may be the order itself.
struct Ban {
  let isOne: Bool
  /// Whether it may also be told that there is no need.
  let isDoubtful: Bool

  private static let negations = RuleInput.negations.subtracting(["noch", "nauwelijks"])
  /// Behind *niet* it is a limit that is told, or no more than that it needn't be: *niet later dan*, *niet altijd*.
  private static let limits: Set<String> = ["later", "minder", "lager"]
  private static let needless: Set<String> = [
    "alle", "alles", "allemaal", "altijd", "apart", "elk", "elke", "iedere", "ieder", "iedereen", "meer",
    "noodzakelijk",
    "nogmaals", "opnieuw", "per", "zelf",
  ]

  /// What readers do when they are asked, so that *niet* may well tell that they needn't.
  private static let duties: Set<String> = [
    "aanvragen", "afmelden", "betalen", "bijvoegen", "doorgeven", "inleveren", "invullen", "meesturen", "melden",
    "ondertekenen", "opsturen", "reageren", "tekenen", "terugsturen",
  ]

  init?(_ phrase: VerbPhrase, _ match: ModalMatch, _ infinitives: [TeInfinitive], at verb: Int, in input: RuleInput) {
    guard let first = infinitives.first?.words.lowerBound,
      // *Noch de school noch de gemeente is verplicht …*
      !input.contains(["noch", "nimmer", "geenszins", "allerminst", "zelden", "evenmin"], in: 0..<first)
    else { return nil }
    let start = Self.clauseStart(min(verb, match.phrase.lowerBound), in: input)
    let before = start..<match.phrase.lowerBound
    let content = match.contentStart..<max(first, match.contentStart)
    func denials(_ range: Range<Int>) -> [Int] { range.filter { Self.denies($0, in: input) } }
    if phrase.newVerb == "kunnen" {
      // *de mogelijkheid om niet mee te doen*
      guard denials(content).isEmpty else { return nil }
      self = Self.none
      return
    }
    let places =
      denials(content)
      + (phrase.companions.isEmpty && Self.isDenied(before, verb, in: input) ? denials(before) : [])
    guard phrase.newVerb == "moeten", !places.isEmpty || !phrase.companions.isEmpty && !denials(before).isEmpty
    else {
      self = Self.none
      return
    }
    // *Niemand is verplicht mee te doen* says that nobody has to.
    guard denials(before).isEmpty || phrase.companions.isEmpty, phrase.companions != ["genoodzaakt"] else { return nil }
    // *niet later dan 9 uur*, *niet bellen maar mailen*, *niet alleen … maar ook*: what is to be done is told too.
    let isLimit =
      places.contains {
        Self.limits.contains(input.words[$0 + 1].lowercased)
          && input.contains(["dan"], in: $0 + 2..<min($0 + 4, input.end))
      } || input.contains(["maar"], in: input.rest(from: before.lowerBound))
      || places.allSatisfy { Self.isContrast($0, behind: content.lowerBound, in: input) }
    if isLimit {
      self = Self.none
      return
    }
    // *niet te bellen en een mail te sturen*: only the first is denied.
    guard !input.contains(Self.needless, in: places.map { $0 + 1 }),
      places[0] == 0 || input.words[places[0] - 1].lowercased != "nog",
      infinitives.count == 1 || !input.contains(["en", ","], in: input.rest(from: first)),
      !Self.mayBeNeedless(places, start..<first, infinitives, in: input)
    else { return nil }
    isOne = true
    isDoubtful =
      infinitives.contains { Self.duties.contains($0.infinitive) }
      || input.rest(from: verb).contains {
        Participle.verb(at: $0, in: input).map { Self.duties.contains($0.infinitive) } ?? false
      }
  }

  private static let tasks: Set<String> = [
    "aanmelden", "inschrijven", "bestellen", "doen", "herkansen", "kopen", "meebrengen", "ondernemen", "regelen",
    "verschijnen", "opnemen", "reserveren", "opgeven", "zijn", "hebben",
  ]

  /// *dient u geen actie te ondernemen*, *Hiervoor dient u geen afspraak te maken*, *dient u verder niets te doen*: there may
  /// well be no need.
  private static func mayBeNeedless(
    _ places: [Int], _ clause: Range<Int>, _ infinitives: [TeInfinitive], in input: RuleInput
  ) -> Bool {
    if infinitives.contains(where: { tasks.contains($0.infinitive) && $0.infinitive != "zijn" }) { return true }
    if places.contains(where: { input.words[$0].lowercased == "niets" }) { return true }
    if input.contains(["aanwezig", "afspraak", "actie", "koorts"], in: clause) { return true }
    return input.contains(
      ["hiervoor", "hierbij", "daarvoor", "voor", "als", "indien", "wanneer", "dan", "verder"], in: 0..<1)
      || input.contains(["verder", "hiervoor", "daarvoor"], in: clause)
  }

  /// *bij de poort en niet in de klas*, *per bank, dus niet contant*: what is to be done is told first.
  private static func isContrast(_ place: Int, behind start: Int, in input: RuleInput) -> Bool {
    let adverbs: Set<String> = ["dus", "zeker", "liever", "absoluut", "vooral"]
    var joint = place - 1
    while joint > start, adverbs.contains(input.words[joint].lowercased) { joint -= 1 }
    return joint > start && (["en", "of", ","].contains(input.words[joint].lowercased) || joint < place - 1)
  }

  private init(isOne: Bool, isDoubtful: Bool) {
    self.isOne = isOne
    self.isDoubtful = isDoubtful
  }

  private static let none = Ban(isOne: false, isDoubtful: false)

  /// Whether what stands before the verb may deny it: *Niemand dient …*, *dat kinderen geen telefoon dienen …*, but not *Bij
  /// geen gehoor dient u …*.
  private static func isDenied(_ before: Range<Int>, _ verb: Int, in input: RuleInput) -> Bool {
    guard let first = before.first else { return false }
    let isInverted = RuleInput.subjectPronouns.contains(input.words[verb + 1].lowercased)
    return negations.contains(input.words[first].lowercased) || input.contains(["geval", "beding"], in: before)
      || first > 0 && input.opensClause(first - 1) && !isInverted
  }

  /// Whether a word denies what the clause tells: not in *bij niet betalen* or *de niet betaalde rekening*.
  private static func denies(_ index: Int, in input: RuleInput) -> Bool {
    guard negations.contains(input.words[index].lowercased) else { return false }
    guard input.words[index].lowercased == "niet" else {
      // *bij geen gehoor*, but *in geen geval*
      return index == 0 || input.sentence.analyses[index - 1].pos != .adposition
        || input.words[index - 1].lowercased == "om"
        || input.contains(["geval", "beding"], in: index + 1..<index + 2)
    }
    let before = index > 0 ? input.sentence.analyses[index - 1].pos : .punctuation
    let next = input.sentence.analyses[min(index + 1, input.words.count - 1)]
    return ![.adposition, .determiner].contains(before) && !(next.tag.isPrenominal && next.tag.isPastParticiple)
  }

  /// Where the clause of a verb starts: behind a mark, a conjunction or another verb, as in *Om niet te vallen dient u …*.
  private static func clauseStart(_ verb: Int, in input: RuleInput) -> Int {
    var start = verb
    while start > 0, input.words[start - 1].kind != .punctuation,
      !input.isVerb(start - 1) || input.sentence.analyses[start - 1].tag.isPrenominal, !input.opensClause(start - 1),
      !["en", "maar", "want", "dus"].contains(input.words[start - 1].lowercased)
    { start -= 1 }
    return start
  }
}

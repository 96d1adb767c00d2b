import Prose

/// Whether *als* opens a condition of which nobody knows whether it holds, and doesn't only tell when.
enum OpenCondition {
  /// Whether a clause without *als*, of which `first` is the whole or the first of two, is such a condition.
  static func isOpen(_ clause: Range<Int>, first: SubordinateClause, in input: RuleInput) -> Bool {
    hasOpenSubject(first, in: input) && !isMoment(clause, in: input)
      // *als de uitkomst daartoe aanleiding geeft*: what it points at comes later.
      && !input.contains(["daartoe"], in: clause)
  }

  /// Whether it isn't known of a subject what it will do: *uw kind*, *u*, *een les*; but *als de bel gaat* only tells when, and
  /// *hij* may be named later.
  private static func hasOpenSubject(_ clause: SubordinateClause, in input: RuleInput) -> Bool {
    guard let subject = clause.plainSubject else {
      // *bij uw kind hoofdluis wordt gevonden*
      return input.words[1].lowercased == "bij" && input.contains(["uw", "je", "jouw", "een"], in: 2..<3)
    }
    let first = input.words[subject.lowerBound].lowercased
    let rest = subject.upperBound..<(input.words.firstIndex { $0.form == "," } ?? subject.upperBound)
    let isDoubted = input.contains(doubts, in: rest)
    // *als we op kamp gaan*, *als iedereen binnen is*; but *als wij merken dat …*, *als alle plaatsen bezet zijn*
    if ["wij", "we", "iedereen"].contains(first)
      || first == "alle" && subject.contains(where: { People.containsMember($0, in: input) })
    {
      return isDoubted || noticing.contains(clause.verbLemma)
        || input.contains(["genoeg", "voldoende", "weinig", "veel", "akkoord", "eens"], in: rest)
    }
    if input.isPronoun(subject) { return !["ik", "hij", "zij", "ze", "dit", "dat"].contains(first) }
    // *als haar moeder er niet is, wordt Noor …*: who she is comes later.
    if ["zijn", "haar", "hun"].contains(first) { return false }
    return !["de", "het", "onze", "ons"].contains(first) || uncertain.contains(clause.verbLemma) || isDoubted
  }

  /// Words by which it isn't known whether it will be.
  private static let doubts = RuleInput.negations.union(["onverhoopt", "toch", "alsnog"])

  /// What *wij* or *iedereen* may do or not.
  private static let noticing: Set<String> = [
    "merken", "zien", "horen", "vermoeden", "denken", "vinden", "signaleren", "constateren", "ontdekken", "twijfelen",
    "besluiten", "meehelpen", "meedoen", "meewerken",
  ]

  /// Verbs that tell of nothing that comes by itself: *als de uitkomst daartoe aanleiding geeft*.
  private static let uncertain: Set<String> = [
    "leiden", "geven", "blijken", "uitvallen", "uit_vallen", "voldoen", "ontbreken", "toelaten", "toe_laten", "lukken",
    "veranderen", "wijzigen", "verbeteren", "verslechteren",
  ]

  private static let happening: Set<String> = [
    "drukken", "klikken", "tikken", "inloggen", "in_loggen", "scannen", "overlijden", "sterven", "slapen", "opkomen",
    "op_komen", "binnenkomen", "binnen_komen",
  ]
  /// Words by which *als* tells when, and no more.
  private static let moments: Set<String> = ["voorbij", "afgelopen", "zover", "rug", "achter", "straks", "eenmaal"]

  /// *Als het goed is*, *als het aan ons ligt*, *als je wilt*; *als u deze brief leest*, *als de vakantie voorbij is*.
  private static func isMoment(_ clause: Range<Int>, in input: RuleInput) -> Bool {
    // Without a clause within it: *als u er zeker van wilt zijn dat …*.
    let own = clause.prefix { !input.opensClause($0) }
    func has(_ lemmas: Set<String>) -> Bool {
      own.contains { lemmas.contains(input.sentence.analyses[$0].plainLemma) }
    }
    // *als u op de knop drukt*, *als uw kind wakker wordt*: what will be; and some things nobody asks.
    if has(happening) || input.contains(["wakker", "sinterklaas", "geweest", "later"], in: clause) { return true }
    // *Als Emma moe is, merken wij dat zij …*
    if input.sentence.analyses[clause.lowerBound].pos == .properNoun { return true }
    if clause.count == 2, has(["willen", "kunnen", "mogen", "moeten"]) { return true }
    if input.contains(moments, in: clause) || input.words[clause.lowerBound].lowercased == "het" && clause.count <= 5 {
      return true
    }
    if input.contains(["deze", "dit"], in: clause), has(["lezen", "ontvangen", "krijgen"]) { return true }
    if input.contains(doubts, in: clause) { return false }
    // *als u in december uw rekening krijgt*
    return has(["ontvangen", "krijgen"]) && input.contains(["uw", "je", "de", "het"], in: own.dropFirst(2))
      && !input.contains(["een"], in: own)
      || isArrival(clause, in: input) || isBirthday(clause, in: input)
  }

  /// *als u de school binnenkomt*, *als u de link opent*, *als uw kind uit school komt*
  private static func isArrival(_ clause: Range<Int>, in input: RuleInput) -> Bool {
    guard let last = clause.last, !input.contains(["te"], in: clause) else { return false }
    return ["binnenkomt", "opent"].contains(input.words[last].lowercased)
      || input.words[last].lowercased == "komt" && input.stand(["uit", "school"], at: last - 2)
  }

  /// *als een leerling 18 wordt*, *als kinderen ouder worden*
  private static func isBirthday(_ clause: Range<Int>, in input: RuleInput) -> Bool {
    guard let last = clause.last, ["wordt", "worden"].contains(input.words[last].lowercased) else { return false }
    return input.words[last - 1].lowercased == "ouder" || input.words[last - 1].kind == .number
      || input.sentence.analyses[last - 1].pos == .numeral
  }
}

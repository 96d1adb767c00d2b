import Inflection
import Prose

extension Rule {
  /// "Omdat A, B." → "A. Daarom B."
  static let splitSubordinate = Rule(
    id: "split-subordinate",
    summary: "Maakt van een lange zin met ‘omdat’, ‘hoewel’, ‘zodat’, ‘waarna’ of ‘waardoor’ twee zinnen.",
    reason: "Een lange zin met een bijzin vraagt veel van de lezer. Twee zinnen zeggen hetzelfde.",
    source: "Eigen regel; korte zinnen is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Omdat de juf van groep 4 deze week ziek is, krijgen de kinderen vandaag les van meester Tom.",
        "De juf van groep 4 is deze week ziek. Daarom krijgen de kinderen vandaag les van meester Tom."),
      Example(
        "Hoewel de school tijdens de hele vakantie gesloten is, kunt u ons per e-mail altijd bereiken.",
        "De school is tijdens de hele vakantie gesloten. Toch kunt u ons per e-mail altijd bereiken."),
      Example(
        "Geef uw kind op maandag een oud T-shirt mee naar school, zodat wij in de klas kunnen verven.",
        "Geef uw kind op maandag een oud T-shirt mee naar school. Zo kunnen wij in de klas verven."),
      Example(
        "Wij beginnen met een heel makkelijke dans in de grote zaal, zodat iedereen meteen mee kan doen.",
        "Wij beginnen met een heel makkelijke dans in de grote zaal. Zo kan iedereen meteen meedoen."),
      Example(
        "De kinderen eten eerst samen met de juf in het lokaal, waarna de ouders hun kind ophalen.",
        "De kinderen eten eerst samen met de juf in het lokaal. Daarna halen de ouders hun kind op."),
    ],
    leavesAlone: [
      "Omdat de kinderen en de leerkrachten de hele dag op het strand zijn, is de school op dinsdag 2 juni gesloten.",
      "Omdat de ingang aan de Kerkstraat deze week helemaal dicht is, gebruiken de kinderen de deur aan de achterkant.",
      "Hoewel de school tijdens de vakantie gesloten is, gaat de opvang voor de jongste kinderen toch gewoon door.",
      "Omdat het op het schoolplein erg koud kan zijn, geef uw kind op dinsdag een warme jas en laarzen mee.",
      "De gymzaal is vanaf maandag dicht vanwege een lekkage, zodat de kinderen daar de hele week niet kunnen gymmen.",
      "Omdat de juf ziek is, is er geen gym.",
      "Wij sluiten de school op vrijdag om twaalf uur omdat de leerkrachten dan samen een cursus volgen.",
      "Omdat wij graag willen weten wie er op de ouderavond in november komt, vragen wij u zich aan te melden.",
      "Wij vragen u om uw kind op tijd naar school te brengen, zodat de lessen op tijd beginnen.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      return [atStart(input) ?? atEnd(input)].compactMap { $0 }
    })

  private static let why = "Een lange zin met een bijzin vraagt veel van de lezer. Twee zinnen zeggen hetzelfde."

  private static let startLinks = [
    "omdat": "Daarom", "aangezien": "Daarom", "doordat": "Daardoor", "hoewel": "Toch", "ofschoon": "Toch",
  ]
  private static let endLinks = ["waarna": "Daarna", "waardoor": "Daardoor", "waarbij": "Daarbij", "zodat": "Zo"]
  /// *Zodat* tells an aim before these, before others more often a result.
  private static let aims: Set<String> = ["kunnen", "weten", "hoeven"]

  private static let thirdPersons: Set<String> = ["hij", "zij", "ze", "hem", "haar", "hun", "hen", "diens"]
  /// Words that say the link already.
  private static let doubles: Set<String> = [
    "toch", "desondanks", "niettemin", "evengoed", "daarom", "daardoor", "dus", "dan", "zo", "daarna", "daarbij",
    "hierdoor",
  ]

  /// "Omdat de juf ziek is, krijgen de kinderen …"
  private static func atStart(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let link = startLinks[words[0].lowercased], input.isFree[0],
      let comma = words.firstIndex(where: { $0.form == "," }), comma + 2 < input.end, input.isFinite(comma + 1),
      input.isFree[comma + 1], input.sentence.analyses[comma + 1].plainLemma != "verzoeken",
      !input.contains(doubles, in: comma + 1..<input.end), hasSubject(behind: comma + 1, in: input),
      // With a second comma and verb the first part may be a list.
      !words.indices.contains(where: {
        $0 > comma + 1 && words[$0].form == "," && $0 + 1 < words.count && input.isFinite($0 + 1)
      }),
      let clause = SubordinateClause(1..<comma, in: input), !clause.isPast, !clause.contains(thirdPersons),
      !(1..<comma).contains(where: { words[$0].lowercased == "zijn" && !input.isVerb($0) }), let main = clause.asMain
    else { return nil }
    return input.rewrite(
      "split-subordinate", entry: words[0].lowercased, words: 0..<comma + 2,
      to: "\(Capitals.raised(main)). \(link) \(words[comma + 1].form)", reason: why)
  }

  /// Whether a subject stands behind the verb of a main clause, so that it is no instruction: *geef uw kind een jas mee*.
  private static func hasSubject(behind verb: Int, in input: RuleInput) -> Bool {
    guard let end = input.nounPhraseEnd(at: verb + 1, in: verb + 1..<input.end) else { return false }
    if RuleInput.subjectPronouns.contains(input.words[verb + 1].lowercased) { return true }
    guard input.agrees(verb + 1..<end, with: verb) else { return false }
    let form = input.words[verb].lowercased
    return input.sentence.analyses[verb].tag.isPluralVerb
      || WordForms.verbs(of: form).contains { reading in
        guard reading.tag.isFiniteVerb, let verb = Verb(reading.lemma) else { return false }
        return verb.finite(.present, .hij) == form || verb.finite(.past, .hij) == form
      }
  }

  /// "…, zodat wij kunnen verven."
  private static func atEnd(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let index = words.indices.dropFirst(4).last(where: { endLinks[words[$0].lowercased] != nil }),
      words[index - 1].form == ",", input.isFree[index], let link = endLinks[words[index].lowercased],
      let clause = SubordinateClause(index + 1..<input.end, in: input), !clause.contains(doubles)
    else { return nil }
    let left = 0..<index - 1
    if words[index].lowercased == "zodat" {
      // With a denial it tells a result; behind one it may be what is to be prevented.
      guard aims.contains(clause.verbLemma), !clause.isPast, !clause.contains(RuleInput.negations),
        !input.contains(RuleInput.negations, in: left)
      else { return nil }
    }
    guard input.length(left) >= 4, !left.contains(where: input.opensClause), !hasInfinitiveClause(left, in: input),
      left.contains(where: input.isFinite) || input.sentence.analyses[0].pos == .verb,
      !left.contains(where: { ["(", ")", ":", ";", "–", "—", "?", "\"", "‘", "“"].contains(words[$0].form) })
    else { return nil }
    return input.rewrite(
      "split-subordinate", entry: words[index].lowercased, words: index - 2..<input.end,
      to: "\(words[index - 2].form). \(clause.asMain(after: link))", reason: why)
  }

  /// Whether *om te* or *te* opens a clause, whose end can't be told.
  private static func hasInfinitiveClause(_ range: Range<Int>, in input: RuleInput) -> Bool {
    range.contains { place in
      input.words[place].lowercased == "te" && input.sentence.analyses[place].relation == .mark
        || input.words[place].lowercased == "om" && input.sentence.analyses[place].relation == .mark
    }
  }
}

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
        "De kinderen eten eerst samen met de juf in het lokaal, waarna de ouders hun kind ophalen.",
        "De kinderen eten eerst samen met de juf in het lokaal. Daarna halen de ouders hun kind op."),
    ],
    leavesAlone: [
      "Omdat de juf ziek is, is er geen gym.",
      "Wij sluiten de school op vrijdag om twaalf uur omdat de leerkrachten dan samen een cursus volgen.",
      "Omdat wij graag willen weten wie er op de ouderavond in november komt, vragen wij u zich aan te melden.",
      "Wij vragen u om uw kind op tijd naar school te brengen, zodat de lessen op tijd beginnen.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph, input.length > input.profile.wordsPerSentence,
        input.words.last?.form == ".", !input.isShouting
      else { return [] }
      return [atStart(input) ?? atEnd(input)].compactMap { $0 }
    })

  private static let why = "Een lange zin met een bijzin vraagt veel van de lezer. Twee zinnen zeggen hetzelfde."

  private static let startLinks = [
    "omdat": "Daarom", "aangezien": "Daarom", "doordat": "Daardoor", "hoewel": "Toch", "ofschoon": "Toch",
  ]
  private static let endLinks = ["waarna": "Daarna", "waardoor": "Daardoor", "waarbij": "Daarbij", "zodat": "Zo"]
  /// *Zodat* tells an aim before these, before others more often a result.
  private static let aims: Set<String> = ["kunnen", "weten", "hoeven"]

  /// "Omdat de juf ziek is, krijgen de kinderen …"
  private static func atStart(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let link = startLinks[words[0].lowercased], input.isFree[0],
      let comma = words.firstIndex(where: { $0.form == "," }),
      comma + 2 < input.end, input.isFinite(comma + 1), input.isFree[comma + 1],
      // A second comma may mean a second clause before the main one.
      input.length(comma + 1..<input.end) >= 3, let clause = SubordinateClause(1..<comma, in: input), !clause.isPast
    else { return nil }
    let main = clause.asMain
    return input.rewrite(
      "split-subordinate", entry: words[0].lowercased, words: 0..<comma + 2,
      to: "\(main.prefix(1).uppercased() + main.dropFirst()). \(link) \(words[comma + 1].form)", reason: why)
  }

  /// "…, zodat wij kunnen verven."
  private static func atEnd(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let index = words.indices.dropFirst(4).last(where: { endLinks[words[$0].lowercased] != nil }),
      words[index - 1].form == ",", input.isFree[index], let link = endLinks[words[index].lowercased],
      let clause = SubordinateClause(index + 1..<input.end, in: input),
      words[index].lowercased != "zodat" || aims.contains(clause.verbLemma) && !clause.isPast
    else { return nil }
    let left = 0..<index - 1
    guard input.length(left) >= 4, !left.contains(where: input.opensClause),
      !left.contains(where: {
        ["te", "om"].contains(words[$0].lowercased) && input.sentence.analyses[$0].relation == .mark
      }),
      left.contains(where: input.isFinite) || input.sentence.analyses[0].pos == .verb,
      !left.contains(where: { ["(", ")", ":", ";", "–", "?"].contains(words[$0].form) })
    else { return nil }
    return input.rewrite(
      "split-subordinate", entry: words[index].lowercased, words: index - 2..<input.end,
      to: "\(words[index - 2].form). \(clause.asMain(after: link))", reason: why)
  }
}

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
        "De gymzaal is vanaf maandag dicht vanwege een lekkage, zodat de kinderen daar de hele week niet kunnen gymmen.",
        "De gymzaal is vanaf maandag dicht vanwege een lekkage. Daardoor kunnen de kinderen daar de hele week niet gymmen."
      ),
      Example(
        "Wij beginnen met een heel makkelijke dans in de grote zaal, zodat iedereen meteen mee kan doen.",
        "Wij beginnen met een heel makkelijke dans in de grote zaal. Zo kan iedereen meteen meedoen."),
      Example(
        "De kinderen eten eerst samen met de juf in het lokaal, waarna de ouders hun kind ophalen.",
        "De kinderen eten eerst samen met de juf in het lokaal. Daarna halen de ouders hun kind op."),
      Example(
        "De leerlingen moeten om 7.15 uur op het schoolplein zijn, omdat de bus niet op ons wacht.",
        "De leerlingen moeten om 7.15 uur op het schoolplein zijn. Want de bus wacht niet op ons."),
      Example(
        "De leerlingen moeten om kwart over zeven klaarstaan, omdat de bus stipt om 7.30 uur vertrekt en de boot niet op ons wacht.",
        "De leerlingen moeten om kwart over zeven klaarstaan. Want de bus vertrekt stipt om 7.30 uur en de boot wacht niet op ons."
      ),
      Example(
        "Omdat deze keuze van invloed is op de studies die later openstaan, wordt er in de les ruim aandacht aan besteed.",
        "Deze keuze is van invloed op de studies die later openstaan. Daarom wordt er in de les ruim aandacht aan besteed."
      ),
      Example(
        "Hoewel het virus bij de meeste kinderen niet ernstig verloopt, kan het voor baby's gevaarlijk zijn.",
        "Het virus verloopt bij de meeste kinderen niet ernstig. Toch kan het voor baby's gevaarlijk zijn."),
      Example(
        "U ontvangt in de tweede week van mei een brief, waarin u precies kunt lezen hoe laat het gesprek is.",
        "U ontvangt in de tweede week van mei een brief. Daarin kunt u precies lezen hoe laat het gesprek is."),
      Example(
        "De directie maakt volgend jaar van de groepen 3 en 4 één groep, wat betekent dat de klas groter wordt.",
        "De directie maakt volgend jaar van de groepen 3 en 4 één groep. Dat betekent dat de klas groter wordt."),
    ],
    leavesAlone: [
      "Omdat de kinderen van groep 8 op kamp zijn en de juf ziek is, gaat het feest van maandag niet door.",
      "Omdat de ingang aan de Kerkstraat deze week helemaal dicht is, gebruiken de kinderen de deur aan de achterkant.",
      "Hoewel de school tijdens de vakantie gesloten is, gaat de opvang voor de jongste kinderen toch gewoon door.",
      "Omdat het op het schoolplein erg koud kan zijn, geef uw kind op dinsdag een warme jas en laarzen mee.",
      "Doe de jas van uw kind iedere dag in de luizenzak, zodat luizen niet op andere jassen over kunnen lopen.",
      "Omdat de juf ziek is, is er geen gym.",
      "Wij sluiten de school op vrijdag niet om twaalf uur omdat de leerkrachten dan samen een cursus volgen.",
      "Wij sturen deze brief vooral omdat wij graag willen dat alle ouders in november naar de avond komen.",
      "Wij hebben op dit moment nog geen groot lokaal, waarin alle kinderen van groep 3 samen kunnen eten.",
      "In het kamphuis is op zaterdag en zondag alles, wat de kinderen van groep 8 nodig hebben, aanwezig.",
      "Wij vragen u om uw kind op tijd naar school te brengen, zodat de lessen op tijd beginnen.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      return [atStart(input) ?? atEnd(input) ?? reasonBehind(input)].compactMap { $0 }
    })

  private static let why = "Een lange zin met een bijzin vraagt veel van de lezer. Twee zinnen zeggen hetzelfde."

  private static let startLinks = [
    "omdat": "Daarom", "aangezien": "Daarom", "doordat": "Daardoor", "hoewel": "Toch", "ofschoon": "Toch",
  ]
  private static let endLinks = [
    "waarna": "Daarna", "waardoor": "Daardoor", "waarbij": "Daarbij", "zodat": "Zo", "waarin": "Daarin",
    "waaruit": "Daaruit", "waarmee": "Daarmee", "waarvoor": "Daarvoor", "waarop": "Daarop", "waarover": "Daarover",
    "waaraan": "Daaraan", "waar": "Daar", "alwaar": "Daar", "hetgeen": "Dat", "wat": "Dat",
  ]
  /// Those that need no thing before them that must exist.
  private static let sentenceLinks: Set<String> = ["waarna", "waardoor", "zodat"]
  /// *Zodat* tells an aim before these, before others more often a result.
  private static let aims: Set<String> = ["kunnen", "weten", "hoeven"]

  private static let thirdPersons: Set<String> = ["hij", "zij", "ze", "hem", "haar", "hun", "hen", "diens"]
  /// Words that say the link already.
  private static let doubles: Set<String> = [
    "toch", "desondanks", "niettemin", "evengoed", "daarom", "daardoor", "dus", "zo", "daarna", "daarbij",
    "hierdoor",
  ]

  /// "Omdat de juf ziek is, krijgen de kinderen …"
  private static func atStart(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let link = startLinks[words[0].lowercased], input.isFree[0],
      let comma = words.firstIndex(where: { $0.form == "," }), comma + 2 < input.end, input.isVerb(comma + 1),
      input.isFree[comma + 1], input.sentence.analyses[comma + 1].plainLemma != "verzoeken",
      !input.contains(doubles, in: comma + 1..<input.end), MainClause.opensStatement(comma + 1, in: input),
      // With a second comma and verb the first part may be a list.
      !words.indices.contains(where: {
        $0 > comma + 1 && words[$0].form == "," && $0 + 1 < words.count && input.isFinite($0 + 1)
      }),
      let clause = JoinedClauses(1..<comma, in: input), !clause.isPast, !clause.contains(thirdPersons),
      !(1..<comma).contains(where: { words[$0].lowercased == "zijn" && !input.isVerb($0) }), let main = clause.asMain
    else { return nil }
    return input.rewrite(
      "split-subordinate", entry: words[0].lowercased, words: 0..<comma + 2,
      to: "\(Capitals.raised(main)). \(link) \(words[comma + 1].form)", reason: why)
  }

  /// "…, zodat wij kunnen verven."
  private static func atEnd(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let index = words.indices.dropFirst(4).last(where: { endLinks[words[$0].lowercased] != nil }),
      words[index - 1].form == ",", input.isFree[index], var link = endLinks[words[index].lowercased],
      let clause = SubordinateClause(index + 1..<input.end, in: input), !clause.contains(doubles)
    else { return nil }
    let left = 0..<index - 1
    // *een avond, waarop …*
    if words[index].lowercased == "waarop", index >= 2,
      ["avond", "dag", "ochtend", "middag", "feest", "markt", "bijeenkomst"].contains(where: {
        words[index - 2].lowercased.hasSuffix($0)
      })
    {
      link = "Dan"
    }
    if words[index].lowercased == "zodat" {
      // Behind a denial it may be what is to be prevented.
      guard !input.contains(RuleInput.negations, in: left) else { return nil }
      let isAim = aims.contains(clause.verbLemma) && !clause.isPast && !clause.contains(RuleInput.negations)
      if !isAim, !input.isInstruction(left), !input.contains(["u", "je", "wij", "we"], in: left) { link = "Daardoor" }
      if !isAim, link == "Zo" { return nil }
    }
    guard input.length(left) >= 4, input.isPlainStatement(left), fits(words[index].lowercased, left, clause, in: input)
    else { return nil }
    return input.rewrite(
      "split-subordinate", entry: words[index].lowercased, words: index - 2..<input.end,
      to: "\(words[index - 2].form). \(clause.asMain(after: link))", reason: why)
  }

  /// Whether a link to what stands before it is sure: *in de map, waarin …* but not *geen map, waarin …*.
  private static func fits(_ form: String, _ left: Range<Int>, _ clause: SubordinateClause, in input: RuleInput) -> Bool
  {
    switch form {
    case "wat", "hetgeen":
      // *alles, wat …*; with a subject of its own it is an object: *wat wij doen*.
      return !["alles", "iets", "niets", "dat", "datgene", "weinig", "veel"].contains(
        input.words[left.upperBound - 1].lowercased) && !clause.hasPlainSubject
        && !input.contains(RuleInput.negations, in: left)
    case _ where sentenceLinks.contains(form): return true
    default:
      return !input.contains(
        RuleInput.negations.union(["elk", "elke", "ieder", "iedere", "zoeken", "nodig"]), in: left)
    }
  }

  /// "Wij sluiten eerder, omdat de juf ziek is."
  private static func reasonBehind(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard
      let index = words.indices.dropFirst(4).last(where: {
        ["omdat", "aangezien"].contains(words[$0].lowercased) && input.opensClause($0)
      }), input.isFree[index], let clause = JoinedClauses(index + 1..<input.end, in: input),
      !clause.contains(doubles.union(["namelijk", "immers"])), let main = clause.asMain
    else { return nil }
    let hasComma = words[index - 1].form == ","
    let left = 0..<(hasComma ? index - 1 : index)
    guard input.length(left) >= 4,
      input.isPlainStatement(left) || hasComma && isRequest(left, in: input),
      !input.contains(RuleInput.negations.union(focus), in: left)
    else { return nil }
    return input.rewrite(
      "split-subordinate", entry: words[index].lowercased, words: left.upperBound - 1..<input.end,
      to: "\(words[left.upperBound - 1].form). Want \(main)", reason: why)
  }

  /// Whether a range is a main clause with *te* and an infinitive at its end: *wij vragen u op tijd te zijn*.
  private static func isRequest(_ left: Range<Int>, in input: RuleInput) -> Bool {
    MainClause(left, in: input) != nil && !left.contains(where: input.opensClause) && !input.hasOpenMark(left)
      && !input.contains(["om"], in: left) && input.sentence.analyses[left.upperBound - 1].tag.isInfinitive
  }

  /// Words before *omdat* that it explains alone.
  private static let focus: Set<String> = [
    "alleen", "juist", "vooral", "mede", "zelfs", "slechts", "enkel", "simpelweg", "omdat", "daarom", "hoeft", "hoeven",
    "zonder", "uitsluitend",
  ]
}

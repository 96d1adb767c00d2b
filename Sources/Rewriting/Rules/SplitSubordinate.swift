import Inflection
import Prose

extension Rule {
  /// "Omdat A, B." → "A. Daarom B."
  static let splitSubordinate = Rule(
    id: "split-subordinate",
    summary: "Maakt van een lange zin met ‘omdat’ of ‘hoewel’ twee zinnen.",
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
        "Omdat we nog niet weten hoeveel ouders komen, vragen we u om u op te geven via de app.",
        "We weten nog niet hoeveel ouders komen. Daarom vragen we u om u op te geven via de app."),
      Example(
        "Hoewel de gemeten waarden slechts in geringe mate boven de norm uitkomen, hebben wij de kranen voor de zekerheid afgesloten.",
        "De gemeten waarden komen slechts in geringe mate boven de norm uit. Toch hebben wij de kranen voor de zekerheid afgesloten."
      ),
      Example(
        "De gymles van groep 6 gaat op vrijdag niet door, omdat wij de kinderen niet in de regen laten fietsen.",
        "De gymles van groep 6 gaat op vrijdag niet door. Want wij laten de kinderen niet in de regen fietsen."),
      Example(
        "Omdat het vorig jaar zo goed is bevallen, organiseren wij dit jaar weer een ontbijt voor alle kleuters.",
        "Het is vorig jaar zo goed bevallen. Daarom organiseren wij dit jaar weer een ontbijt voor alle kleuters."),
    ],
    leavesAlone: [
      "Leerlingen uit groep acht vragen wij zich voor die tijd bij ons te melden, omdat mogelijk een visum nodig is.",
      "Omdat uw zoon is geslaagd en het diploma gaat ophalen, hoeft hij vrijdag niet naar de les te komen.",
      "Omdat de juf van de dokter rust moet houden, neemt meester Paul de groep tot de vakantie over.",
      "U ontvangt deze brief, omdat uw kind volgend schooljaar naar de middelbare school gaat en u moet kiezen.",
      "Omdat het nog onbekend is of de reis doorgaat, vragen wij u nog niet te betalen voor het kamp.",
      "Omdat kinderen ouder dan zeven jaar niet meer mogen slapen, gaan zij in die tijd met een leidster naar buiten.",
      "Omdat ouders graag willen meekijken en vragen stellen, zetten wij op dinsdag de deur van de klas open.",
      "De juf is blij met de klas omdat alle kinderen van groep 3 nu een heel boek kunnen lezen.",
      "Hoewel de lessen vanaf maandag weer beginnen, blijft de ingang aan de Kerkstraat echter nog twee weken helemaal dicht.",
      "Omdat de kinderen van groep 8 op kamp zijn en de juf ziek is, gaat het feest van maandag niet door.",
      "Omdat de ingang aan de Kerkstraat deze week helemaal dicht is, gebruiken de kinderen de deur aan de achterkant.",
      "Hoewel de school tijdens de vakantie gesloten is, gaat de opvang voor de jongste kinderen toch gewoon door.",
      "Omdat het op het schoolplein erg koud kan zijn, geef uw kind op dinsdag een warme jas en laarzen mee.",
      "Omdat de juf ziek is, is er geen gym.",
      "In de pauze ziet u de kinderen over het hele plein rennen, meestal omdat zij samen een spel hebben bedacht.",
      "Dat komt dit jaar helaas omdat de leverancier de boeken te laat naar ons heeft gestuurd.",
      "Wij sluiten de school op vrijdag niet om twaalf uur omdat de leerkrachten dan samen een cursus volgen.",
      "Wij sturen deze brief vooral omdat wij graag willen dat alle ouders in november naar de avond komen.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      return [atStart(input) ?? reasonBehind(input)].compactMap { $0 }
    })

  private static let why = "Een lange zin met een bijzin vraagt veel van de lezer. Twee zinnen zeggen hetzelfde."

  private static let startLinks = [
    "omdat": "Daarom", "aangezien": "Daarom", "doordat": "Daardoor", "hoewel": "Toch", "ofschoon": "Toch",
  ]
  private static let thirdPersons: Set<String> = ["hij", "zij", "ze", "hem", "haar", "hun", "hen", "diens"]
  /// Words that say the link already.
  private static let doubles: Set<String> = [
    "toch", "desondanks", "niettemin", "evengoed", "daarom", "daardoor", "dus", "zo", "daarna", "daarbij",
    "hierdoor", "echter", "evenwel", "daarentegen", "nochtans", "desalniettemin", "niettegenstaande", "derhalve",
    "dientengevolge", "bijgevolg",
  ]

  /// "Omdat de juf ziek is, krijgen de kinderen …"
  private static func atStart(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let link = startLinks[words[0].lowercased], input.isFree[0],
      let comma = words.firstIndex(where: { $0.form == "," }), comma + 2 < input.end, input.isVerb(comma + 1),
      input.isFree[comma + 1], input.sentence.analyses[comma + 1].plainLemma != "verzoeken",
      !input.contains(doubles, in: input.rest(from: comma + 1)), MainClause.opensStatement(comma + 1, in: input),
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

  /// "Wij sluiten eerder, omdat de juf ziek is."
  private static func reasonBehind(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard
      let index = words.indices.dropFirst(4).last(where: {
        ["omdat", "aangezien"].contains(words[$0].lowercased) && input.opensClause($0)
      }), input.isFree[index], let clause = JoinedClauses(input.rest(from: index + 1), in: input),
      !clause.contains(doubles.union(["namelijk", "immers"])), let main = clause.asMain
    else { return nil }
    let hasComma = words[index - 1].form == ","
    let left = 0..<(hasComma ? index - 1 : index)
    guard input.length(left) >= 4,
      input.isPlainStatement(left) || hasComma && isRequest(left, in: input), !needsReason(left, in: input),
      hasComma || !isNews(left, in: input) && !endsInAside(left, in: input),
      !input.contains(hasComma ? focus.subtracting(["zonder", "hoeft", "hoeven"]) : focus, in: left),
      // *Dat doen wij niet omdat het moet, maar omdat …*; behind a comma the reason is of the denial.
      !input.contains(RuleInput.negations, in: left)
        || hasComma && !input.contains(["maar"], in: input.rest(from: index))
    else { return nil }
    return input.rewrite(
      "split-subordinate", entry: words[index].lowercased, words: left.upperBound - 1..<input.end,
      to: "\(input.closed(left.upperBound - 1)) Want \(main)", reason: why)
  }

  /// *…, meestal omdat …*: what stands behind the last comma isn't a clause, and *omdat* goes with it.
  private static func endsInAside(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let comma = left.last(where: { input.words[$0].form == "," }) else { return false }
    return !(comma..<left.upperBound).contains(where: input.isVerb)
  }

  /// Whether what happened or how somebody feels is told for its reason: *De juf was blij omdat …*.
  private static func isNews(_ left: Range<Int>, in input: RuleInput) -> Bool {
    guard let main = MainClause(left, in: input) else { return false }
    return input.sentence.analyses[main.finite].tag.isPastTense
      || input.contains(["blij", "boos", "verdrietig", "trots", "stil", "bang", "moe", "verbaasd"], in: left)
  }

  /// Whether a statement is nothing without its reason: *Dat komt omdat …*.
  private static func needsReason(_ left: Range<Int>, in input: RuleInput) -> Bool {
    if isSending(left, in: input) { return true }
    guard let main = MainClause(left, in: input),
      ["komen", "liggen"].contains(input.sentence.analyses[main.finite].plainLemma)
    else { return false }
    return !input.isPronoun(main.subject) && !main.subject.contains { People.containsMember($0, in: input) }
      || input.contains(["dat", "dit", "het"], in: main.subject)
  }

  private static let sending: Set<String> = [
    "ontvangen", "krijgen", "sturen", "schrijven", "mailen", "bellen", "benaderen", "informeren", "vertellen", "wijzen",
  ]
  private static let sent: Set<String> = [
    "u", "je", "jullie", "wij", "we", "ik", "deze", "dit", "die", "dat", "brief", "mail", "bericht", "nieuwsbrief",
    "uitnodiging", "herinnering", "formulier", "hierop", "met", "willen", "wil", "nu", "al", "e-mail", "hier",
    "hierover",
  ]

  /// *U ontvangt deze brief*: no more than that a letter is sent.
  private static func isSending(_ left: Range<Int>, in input: RuleInput) -> Bool {
    left.allSatisfy { place in
      sent.contains(input.words[place].lowercased) || input.words[place].kind == .punctuation
        || sending.contains(input.sentence.analyses[place].plainLemma)
    }
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

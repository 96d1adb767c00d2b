import Inflection
import Prose

extension Rule {
  /// "Uw kind wordt door de juf opgehaald." → "De juf haalt uw kind op."
  static let activeVoice = Rule(
    id: "active-voice",
    summary:
      "Zet wie iets doet vooraan: ‘de juf haalt uw kind op’ in plaats van ‘uw kind wordt door de juf opgehaald’.",
    reason: "De lijdende vorm zegt pas laat wie iets doet. Noem eerst wie het doet.",
    source: "Eigen regel; de actieve vorm is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("De kinderen worden om 12 uur door de juf opgehaald.", "De juf haalt de kinderen om 12 uur op."),
      Example("Uw kind wordt door de schoolarts onderzocht.", "De schoolarts onderzoekt uw kind."),
      Example("Het feest werd door de ouders georganiseerd.", "De ouders organiseerden het feest."),
      Example("Morgen wordt uw kind door de schoolarts onderzocht.", "Morgen onderzoekt de schoolarts uw kind."),
      Example("De lijst moet door beide ouders worden ondertekend.", "Beide ouders moeten de lijst ondertekenen."),
      Example(
        "De formulieren moeten uiterlijk 1 mei door beide ouders worden ondertekend.",
        "Beide ouders moeten de formulieren uiterlijk 1 mei ondertekenen."),
      Example(
        "Bij ziekte moet uw zoon door een ouder telefonisch worden afgemeld op 0495-555 018.",
        "Bij ziekte moet een ouder uw zoon telefonisch afmelden op 0495-555 018."),
      Example(
        "Vanmorgen zijn de kinderen door de leerkracht geïnformeerd.",
        "Vanmorgen heeft de leerkracht de kinderen geïnformeerd."),
      Example(
        "De brief wordt door de mentor gelezen. Hij belt u.", "De mentor leest de brief. Hij belt u."),
      Example("Dit werd door de gemeente betaald.", "De gemeente betaalde dit."),
      Example("De ouders worden door de juf op de hoogte gesteld.", "De juf stelt de ouders op de hoogte."),
      Example("Het pakket kan worden opgehaald door uw kind.", "Uw kind kan het pakket ophalen."),
      Example("Het vervoer wordt uitgevoerd door Taxi De Vries.", "Taxi De Vries voert het vervoer uit."),
      Example("Sem wordt door de doktersassistente gewogen.", "De doktersassistente weegt Sem."),
      Example("De lijst moet door u worden ondertekend.", "U moet de lijst ondertekenen."),
      Example(
        "De huur die door de gemeente wordt doorberekend, stijgt elk jaar.",
        "De huur die de gemeente doorberekent, stijgt elk jaar."),
      Example(
        "Zodra dit door de MR is goedgekeurd, hoort u meer.", "Zodra de MR dit heeft goedgekeurd, hoort u meer."),
      Example(
        "Het bedrag dat door u moet worden betaald, staat op de rekening.",
        "Het bedrag dat u moet betalen, staat op de rekening."),
      Example(
        "Wij hopen dat het plan door alle ouders wordt gesteund.", "Wij hopen dat alle ouders het plan steunen."),
      Example(
        "Hiervoor moet door de ouders een verzoek worden ingediend.", "Hiervoor moeten de ouders een verzoek indienen."),
      Example(
        "In november wordt er door de bonden een staking georganiseerd, behalve als er een akkoord komt.",
        "In november organiseren de bonden een staking, behalve als er een akkoord komt."),
      Example(
        "Door de leerkracht is gezegd dat Noor vaak moe is.", "De leerkracht heeft gezegd dat Noor vaak moe is."),
      Example("Er is door de ouderraad een nieuwe bank gekocht.", "De ouderraad heeft een nieuwe bank gekocht."),
      Example(
        "Tijdens de avond wordt door ons uitgelegd hoe de toets werkt.",
        "Tijdens de avond leggen wij uit hoe de toets werkt."),
    ],
    leavesAlone: [
      "De les wordt onder andere door de mentor gegeven.", "Er wordt door het raam gekeken.",
      "Er is door de kinderen naar het museum gelopen.", "Door de juf wordt hij naar de klas gebracht.",
      "Er is door buurtbewoners en door de wijkagent gezegd dat er te hard wordt gereden.",
      "De commissie, die door de ouderraad is benoemd, komt drie keer bij elkaar.",
      "Het kind dat door de juf wordt geholpen, zit vooraan.", "De toets die door ziekte is gemist, kan op vrijdag.",
      "In de hal hangen tekeningen die door de kinderen zijn gemaakt en in de hal blijven.",
      "Uw kind blijft thuis omdat het door de juf is gestraft.", "De weg die door het bos loopt, is afgesloten.",
      "Als er door de ouders bezwaar wordt gemaakt, bespreken wij dat in de MR.",
      "Er zal door onze handhavers alleen worden gewaarschuwd.", "Er wordt door en voor ouders gekookt.",
      "Na de vakantie wordt door de gemeente de weg afgesloten en mag niemand er meer fietsen.",
      "Vandaag is door een kind een ruit ingegooid.", "De groep wordt door Utrecht geleid.",
      "Dit beeld wordt door de leestoets bevestigd.", "De lessen worden door juf Els of juf An gegeven.",
      "De lijst moet in ieder geval door de vader worden getekend.",
      "Het vervoer wordt eventueel door de school geregeld.",
      "De kosten worden gelukkig door de gemeente betaald.",
      "Tijdens het schoolreisje worden de groepjes door een ouder begeleid.",
      "De meeste kinderen worden door de ouders gebracht.",
      "De lessen worden vaak door juf Ans gegeven.",
      "Uw kind mag alleen worden opgehaald door de ouders.",
      "Het maken van foto's is uitsluitend toegestaan door de medewerkers.",
      "Het maken van foto's is toegestaan door de medewerkers.", "De kinderen worden door de week opgehaald.",
      "De poort wordt om drie uur gesloten.",
      "Het formulier wordt door ziekte later verstuurd.", "Hij werd door iedereen in de klas gezien.",
      "De kinderen worden door de juf opgehaald en naar het lokaal gebracht.",
      "De medicijnen worden alleen door de leerkracht gegeven.", "Elk kind wordt door zijn mentor gebeld.",
      "Elke groep wordt door twee leerkrachten begeleid.", "De uitslag wordt u door de school toegestuurd.",
      "De kinderen worden door de juf van het plein gehaald.",
      "De kinderen worden bij voorkeur door de ouders gehaald.",
      "Uw mail kan alleen nog door de mentor worden gelezen.",
      "De kleuters worden niet langer door de juf gehaald.", "Deze wordt door de gemeente betaald.",
      "De stagiair wordt door de mentor begeleid. Hij werkt op dinsdag.", "Uw zoon werd door een leerling geduwd.",
      "De aanvraag wordt door de commissie van deskundigen beoordeeld.",
      "Het lied wordt door de scholen in de stad gezongen.",
      "De les wordt door de leraar op proef gegeven.",
      "De ouders zijn door de juf gekomen.", "De lijst moet door een ouder worden getekend en ingeleverd.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form == ".", input.end > 3, !input.hasOpenMark(0..<input.end)
      else { return [] }
      return (wholeSentence(input) ?? DoerBehindVerb.edit(in: input) ?? PassiveClause.edit(in: input)).map { [$0] }
        ?? []
    })

  /// A sentence that is one clause, with its subject first or behind the verb.
  private static func wholeSentence(_ input: RuleInput) -> Edit? {
    guard mayMove(0, in: input), mayMove(input.end - 1, in: input),
      !input.words.indices.contains(where: input.opensClause),
      !input.words[..<input.end].contains(where: {
        $0.kind == .punctuation || ["en", "of", "maar"].contains($0.lowercased)
      })
    else { return nil }
    guard let clause = MainClause(0..<input.end, in: input),
      !clause.isSubjectFirst || clause.subject == clause.front, isFit(clause.subject, in: input),
      let passive = Passive(behind: clause.finite, before: input.end, in: input),
      // *worden ondertekend*: the infinitive has the form of a finite verb.
      input.finiteVerbs(in: 0..<input.end).filter({ !passive.words.contains($0) }) == [clause.finite],
      let by = input.rest(from: clause.subject.upperBound).first(where: {
        input.words[$0].lowercased == "door" && ($0 <= passive.words.lowerBound || $0 == passive.words.upperBound)
      }), by > clause.finite
    else { return nil }
    let isBehind = by == passive.words.upperBound
    guard
      let doer = Doer(
        behind: by, before: isBehind ? input.end : passive.words.lowerBound, of: passive.verb, in: input),
      !isBehind || doer.end == input.end || input.sentence.analyses[doer.end].pos == .adposition,
      // *door de werkgroep Verkeer*, *door onze schoolarts mevrouw Dekker*
      !Doer.hasName(doer.end, in: input),
      // *mag alleen worden opgehaald door de ouders*: by them alone.
      !input.contains(focus, in: (isBehind ? clause.finite + 1 : max(clause.finite + 1, by - 2))..<by),
      // *is toegestaan door de leiding*: that tells what may be done.
      !["toestaan", "verbieden"].contains(passive.verb.infinitive),
      !changesPronoun(clause.subject, doer, in: input),
      // *Een leerling sloeg uw dochter* accuses.
      input.words[by + 1].lowercased != "een" || !input.sentence.analyses[clause.finite].tag.isPastTense,
      !input.contains(objects, in: clause.finite + 1..<by) || clause.subject.contains(clause.finite + 1),
      !isOfDoer(doer.end, passive.verb, in: input),
      doer.isDefinite
        || !input.contains(quantifiers, in: clause.subject)
          && input.sentence.analyses[clause.subject.lowerBound].pos != .numeral
          // *De groepjes worden door een ouder begeleid*: one for each.
          && !(input.words[by + 1].lowercased == "een" && input.isPlural(clause.subject)),
      !input.contains(parts, in: clause.subject),
      !hasReceiver(clause, passive.words.lowerBound, in: input)
    else { return nil }
    let (finite, rest) = passive.active(doer.person)
    let middle = max(clause.finite, clause.isSubjectFirst ? clause.finite : clause.subject.upperBound - 1) + 1
    let between =
      isBehind
      ? [input.text(middle..<passive.words.lowerBound)]
      : [input.text(middle..<by), input.text(doer.end..<passive.words.lowerBound)]
    let opening = clause.isSubjectFirst ? [doer.text, finite] : [input.text(clause.front), finite, doer.text]
    let parts =
      opening + [input.inner(clause.subject)] + between + [
        rest, input.text((isBehind ? doer.end : passive.words.upperBound)..<input.end),
      ]
    return input.rewrite(
      "active-voice", entry: "worden", words: 0..<input.end,
      to: Capitals.raised(parts.filter { !$0.isEmpty }.joined(separator: " ")),
      reason: "De lijdende vorm zegt pas laat wie iets doet. Noem eerst wie het doet.")
  }

  /// Whether a word may move: neither in another language nor in an address, but a name may.
  private static func mayMove(_ index: Int, in input: RuleInput) -> Bool {
    input.isFree[index] || input.words[index].kind == .word && input.words[index].isCapitalised
  }

  /// Words that say something of the doer alone.
  private static let focus: Set<String> = [
    "alleen", "ook", "vooral", "mede", "uitsluitend", "enkel", "juist", "zelfs", "speciaal", "slechts", "bijna", "niet",
    "samen", "eerst", "pas", "name", "mogelijk", "wel", "liever", "voorkeur", "voornamelijk", "hoofdzakelijk",
    "grotendeels", "meestal", "meer", "langer", "voortaan", "principe", "altijd", "vaak", "soms", "zelden", "steeds",
    "nog", "ander", "andere", "minstens", "bijvoorbeeld", "liefst", "best", "beste", "geval", "evenmin", "desnoods",
    "eventueel", "nodig", "namelijk", "immers", "dus", "echter", "natuurlijk", "gelukkig", "gewoon", "allemaal",
    "beiden", "daarnaast", "verder", "daardoor", "daarom", "dan", "uiteindelijk", "nuchter", "vrijwillig", "ziek",
    "uitgerust",
  ]

  /// Prepositions behind the doer that may well tell which one it is.
  private static let telling: Set<String> = [
    "in", "op", "binnen", "voor", "zonder", "onder", "bij", "uit", "buiten",
  ]
  /// Nouns of which the verb makes one phrase with the preposition.
  private static let fixed: Set<String> = [
    "beeld", "behandeling", "elkaar", "gang", "gebruik", "handen", "hoogte", "kaart", "kennis", "ontvangst", "orde",
    "rekening", "stand",
  ]
  /// Verbs that go with a place or a receiver.
  private static let placing: Set<String> = [
    "aanmelden", "afgeven", "afzetten", "bewaren", "brengen", "hangen", "indienen", "inleveren", "invullen",
    "klaarzetten",
    "koken", "leggen", "ophalen", "ophangen", "opbergen", "opsturen", "plaatsen", "plakken", "schrijven", "zetten",
  ]

  /// Whether what stands behind the doer may belong to it: *door de ouders van groep 3*, *door alle scholen in de stad*.
  private static func isOfDoer(_ end: Int, _ verb: Verb, in input: RuleInput) -> Bool {
    guard end < input.end else { return false }
    let form = input.words[end].lowercased
    if ["met", "van"].contains(form) { return true }
    // *op de hoogte gesteld*, *in behandeling genomen*
    let isFixed = input.contains(fixed, in: end + 1..<min(end + 3, input.end))
    guard telling.contains(form), !isFixed, !placing.contains(verb.infinitive) else { return false }
    let behind = end + 1..<min(end + 4, input.end)
    let isTime = behind.contains { place in
      let form = input.words[place].lowercased
      return Weekdays.isDay(form) || Weekdays.isMonth(form)
        || ["jaar", "week", "weken", "maand", "dag", "dagen", "vakantie", "pauze", "uur"].contains(
          where: form.hasSuffix)
    }
    return !isTime && !input.contains(["hun", "haar", "zijn"], in: behind)
  }

  /// Whether the next sentence's *hij* or *zij* would seem to mean the other of two that are one, or more than one.
  private static func changesPronoun(_ subject: Range<Int>, _ doer: Doer, in input: RuleInput) -> Bool {
    guard input.surroundings.pointsBack, input.isPlural(subject) == (doer.person == .plural) else { return false }
    // *De toets wordt door de docent nagekeken. Hij …*: the only person.
    return doer.person == .plural || Doers.isSomebody(subject, in: input)
  }
  private static let objects: Set<String> = [
    "u", "je", "hem", "haar", "hun", "ons", "hen", "jullie", "me", "mij", "jou",
  ]
  /// *Het rapport wordt uw kind gegeven door de juf*: who gets it stands without a preposition, and would have to move.
  private static func hasReceiver(_ clause: MainClause, _ verb: Int, in input: RuleInput) -> Bool {
    (clause.finite + 1..<max(clause.finite + 1, verb)).contains { place in
      guard !clause.subject.contains(place), input.sentence.analyses[place].pos == .noun,
        People.containsMember(place, in: input)
      else { return false }
      let before = (clause.finite..<place).last { !input.isInNounPhrase($0) }
      return before.map { input.sentence.analyses[$0].pos != .adposition } ?? true
    }
  }

  /// Words that pick some out of many: *de meeste kinderen*, *de helft van de leerlingen*.
  private static let parts: Set<String> = [
    "meeste", "sommige", "enkele", "veel", "weinig", "helft", "deel", "aantal", "meerdere", "verschillende",
  ]
  private static let quantifiers: Set<String> = ["elk", "elke", "ieder", "iedere", "alle", "beide", "geen", "iedereen"]

  /// Whether a subject reads well as an object behind the verb: no pronoun that has another form then, and nothing
  /// indefinite, which would want another place.
  private static func isFit(_ subject: Range<Int>, in input: RuleInput) -> Bool {
    let first = input.words[subject.lowerBound].lowercased
    let pronouns: Set<String> = ["ik", "hij", "zij", "ze", "wij", "we", "jij", "er", "men", "jullie", "niemand", "een"]
    if pronouns.contains(first) { return false }
    // *De school betaalt die*
    if subject.count == 1, ["die", "deze"].contains(first) { return false }
    return first == "u" || [.determiner, .pronoun, .numeral].contains(input.sentence.analyses[subject.lowerBound].pos)
      || ["uw", "alle"].contains(first) || input.sentence.analyses[subject.lowerBound].pos == .properNoun
  }
}

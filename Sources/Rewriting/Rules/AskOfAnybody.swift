import Inflection
import Prose

extension Rule {
  /// "Een leerling die te laat komt, meldt zich …" → "Komt een leerling te laat? Dan meldt de leerling zich …".
  static let askOfAnybody = Rule(
    id: "ask-of-anybody",
    summary:
      "Maakt van een lange regel over ‘een leerling die …’ een vraag en een antwoord: ‘Komt een leerling te laat? Dan …’.",
    reason: why,
    source: "Eigen regel; korte zinnen en vragen is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Een leerling die te laat komt, haalt eerst een briefje bij de receptie in de grote hal van school.",
        "Komt een leerling te laat? Dan haalt de leerling eerst een briefje bij de receptie in de grote hal van school."
      ),
      Example(
        "Een leerling die tijdens de schooldag ziek wordt, meldt zich altijd eerst bij de receptie in de grote hal.",
        "Wordt een leerling tijdens de schooldag ziek? Dan meldt de leerling zich altijd eerst bij de receptie in de grote hal."
      ),
      Example(
        "Een leerling die door wangedrag eerder naar huis moet worden gestuurd, reist op kosten van de ouders terug.",
        "Moet een leerling door wangedrag eerder naar huis worden gestuurd? Dan reist de leerling op kosten van de ouders terug."
      ),
      Example(
        "Een kandidaat die zonder geldige reden afwezig is, krijgt voor het onderdeel van die dag het cijfer 1.",
        "Is een kandidaat zonder geldige reden afwezig? Dan krijgt de kandidaat voor het onderdeel van die dag het cijfer 1."
      ),
      Example(
        "Een kind dat de bus naar het zwembad mist, wordt door de ouders zelf naar het zwembad gebracht.",
        "Mist een kind de bus naar het zwembad? Dan wordt het kind door de ouders zelf naar het zwembad gebracht."),
      Example(
        "Een leerling die drie keer zonder boeken in de les is gekomen, moet een middag op school nablijven.",
        "Is een leerling drie keer zonder boeken in de les gekomen? Dan moet de leerling een middag op school nablijven."
      ),
    ],
    leavesAlone: [
      "Een leerling die te laat komt, haalt een briefje bij de receptie.",
      "Een leerling die te laat komt, haalt een briefje bij de receptie en meldt zich de volgende dag om 7.50 uur.",
      "Een leerling die te laat komt, krijgt een briefje van de receptie en de ouders worden dezelfde dag nog gebeld.",
      "Een leerling die wij al vaker hebben gesproken over zijn gedrag, krijgt een gesprek met de directeur en de mentor.",
      "Een leerling die vorige week op het plein van de trap viel, moet nog zes weken met krukken lopen.",
      "Een leerling die zijn been heeft gebroken, komt de komende weken met een rolstoel naar de lessen in de hal.",
      "Een medewerker die al twintig jaar bij ons werkt, krijgt op vrijdag 3 juni van de kinderen een feest.",
      "Een leerling die in groep 8 zit, is in de meeste gevallen elf of twaalf jaar oud aan het begin.",
      "Een kind dat elke dag een kwartier leest, leert per jaar meer dan duizend nieuwe woorden en leest beter.",
      "Geen leerling die te laat komt, krijgt op die dag nog een briefje van de receptie in de hal.",
      "Alleen een leerling die te laat komt, moet zich de volgende dag om acht uur bij de receptie melden.",
      "Een leerling die het boek, dat eigendom is van de school, kwijtraakt, moet de waarde van het boek betalen.",
      "Een leerling die de toets niet lukt, krijgt van de docent in de week daarna nog een tweede kans.",
      "Een leerling die te laat komt of zonder reden afwezig is, moet zich de volgende dag om acht uur melden.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      return [question(input)].compactMap { $0 }
    })

  private static let why =
    "In deze lange zin zit een voorwaarde: wie doet wat? Een vraag en een antwoord lezen makkelijker."

  /// What a rule says that somebody does, gets or may.
  private static let ruling: Set<String> = [
    "moet", "mag", "kan", "dient", "hoeft", "krijgt", "ontvangt", "verliest", "wordt", "meldt", "haalt", "levert",
    "betaalt", "reist", "vergoedt", "vraagt",
  ]

  /// Words by which it is one leerling of whom is told and not anybody, or a time at which it happens once: *die nu in het
  /// ziekenhuis ligt*.
  private static let once: Set<String> = [
    "al", "nu", "momenteel", "sinds", "helaas", "inmiddels", "vandaag", "morgen", "gisteren", "binnenkort", "voorlopig",
    "deze", "dit", "die", "vorige", "vorig", "afgelopen", "komende", "volgend", "straks", "onlangs", "pas", "gelukkig",
    "zojuist", "net", "voortaan",
  ]

  /// Words that make the sentence one of the school or of the reader.
  private static let ours: Set<String> = [
    "u", "uw", "je", "jij", "jouw", "jullie", "wij", "we", "ons", "onze", "ik", "mij", "mijn", "me", "men", "hij", "ze",
  ]

  /// Verbs of which *die* may be what it happens to: *die de toets niet lukt*.
  private static let happening: Set<String> = [
    "lukken", "bevallen", "overkomen", "ontbreken", "aangaan", "passen", "treffen", "raken", "schelen", "mislukken",
    "meevallen", "tegenvallen", "ontgaan", "spijten", "betreffen", "interesseren", "opvallen", "kosten", "toekomen",
    "aanspreken", "boeien", "ontschieten", "verbazen", "helpen", "schikken", "smaken", "gebeuren", "toestaan",
  ]

  /// "Een leerling die A, B."
  private static func question(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let comma = Anybody.comma(in: words), input.areFree(0..<3), comma + 3 < input.end,
      ruling.contains(words[comma + 1].lowercased), input.isFree[comma + 1],
      !input.hasOpenMark(words.indices.dropLast()), isOfAnybody(3..<comma, in: input),
      let clause = SubordinateClause(3..<comma, in: input, lacksSubject: true), !clause.isPast, !clause.isPlural,
      isSubject(clause, in: input), isOneAnswer(behind: comma + 1, in: input)
    else { return nil }
    let who = words[1].lowercased
    let subject = "\(who == "kind" ? "het" : "de") \(who)"
    let asked = Capitals.raised(clause.asQuestion(withSubject: "een \(who)"))
    return input.rewrite(
      "ask-of-anybody", entry: "een \(who) \(words[2].lowercased)", words: 0..<comma + 2,
      to: "\(asked)? Dan \(words[comma + 1].form) \(subject)", reason: why)
  }

  /// Whether a clause may be of anybody. A day or month goes with what isn't so then: *die op 15 januari nog geen plek heeft*.
  private static func isOfAnybody(_ clause: Range<Int>, in input: RuleInput) -> Bool {
    guard !input.contains(once, in: clause), !input.contains(ours, in: clause),
      !input.contains(["of", "en", "maar", "wie"], in: clause), !clause.contains(where: { isMost($0, in: input) })
    else { return false }
    return input.contains(RuleInput.negations, in: clause)
      || !clause.contains { place in
        Weekdays.isDay(input.words[place].lowercased) || Weekdays.isMonth(input.words[place].lowercased)
      }
  }

  /// *die het snelste loopt*, *die als eerste klaar is*: there always is one.
  private static func isMost(_ place: Int, in input: RuleInput) -> Bool {
    input.words[place].lowercased.hasSuffix("st") && input.words[place - 1].lowercased == "het"
      || input.words[place].lowercased.hasSuffix("ste")
        && ["het", "de", "als"].contains(input.words[place - 1].lowercased)
      || input.words[place].lowercased == "enige"
  }

  /// Whether *die* is the subject of its clause, and nothing else in it can be: *die de bus mist*.
  private static func isSubject(_ clause: SubordinateClause, in input: RuleInput) -> Bool {
    guard !happening.contains(clause.verbOfWhole), !happening.contains(clause.verbLemma) else { return false }
    guard let subject = clause.plainSubject, clause.hasAgreeingSubject else { return true }
    let first = input.words[subject.lowerBound].lowercased
    if input.isPronoun(subject) { return first == "er" || first == "het" && clause.contains(["eens"]) }
    return !subject.contains { place in
      [.noun, .properNoun].contains(input.sentence.analyses[place].pos) && Antecedent.mayDo(place, in: input)
    }
  }

  /// Whether the answer is one clause, with no second thing that somebody does: not *en de ouders worden gebeld*.
  private static func isOneAnswer(behind verb: Int, in input: RuleInput) -> Bool {
    let rest = input.rest(from: verb + 1)
    // *wordt gezocht*: there is none yet.
    guard
      // *Dan moet de leerling die inleveren*
      !input.contains(["die", "dat"], in: rest.prefix(1)),
      // *die geld leent, vraagt of afpakt*: three verbs of the condition.
      !input.contains(["of", "en"], in: rest.prefix(1)),
      // *krijgt vanaf maandag les van juf Natalia*: one child.
      !input.contains(["vanaf", "juf", "meester", "kaart"], in: rest),
      !input.contains(["dan", "daarna", "gezocht", "geacht", "ik", "wij", "we", "u", "je", "uw", "jullie"], in: rest)
    else { return false }
    for place in rest {
      let isOpened = (verb + 1..<place).contains {
        // *waarschuwing* begins like *waarom*.
        input.opensClause($0) && input.sentence.analyses[$0].pos != .noun
          || ["want", "voordat", "tenzij", "mits"].contains(input.words[$0].lowercased)
      }
      if joinsSubject(place, in: input) { return false }
      if isOpened { continue }
      if ["maar", "dus"].contains(input.words[place].lowercased) && !input.isOnly(place) { return false }
      // *Dan haalt de leerling een briefje en meldt zich*: the second verb would want the subject again.
      if input.isFinite(place) { return false }
    }
    return true
  }

  /// *en de ouders worden gebeld*, *en hij moet nablijven*: somebody else, or the same once more, before a verb of its own.
  private static func joinsSubject(_ joint: Int, in input: RuleInput) -> Bool {
    guard ["en", "of", "maar"].contains(input.words[joint].lowercased) else { return false }
    let behind = input.rest(from: joint + 1)
    guard
      let verb = behind.prefix(8).first(where: { place in
        input.isFinite(place) || input.isVerb(place) && input.sentence.analyses[place].tag.isInfinitive
      }), verb > joint + 1, !(joint + 1..<verb).contains(where: input.opensClause)
    else { return false }
    if input.isFinite(verb) { return true }
    // *worden* may be read as an infinitive: *en de ouders worden gebeld*; not *en het plein vegen*.
    return ["worden", "zijn", "hebben", "moeten", "mogen", "krijgen", "kunnen"].contains(input.words[verb].lowercased)
      && input.nounPhraseEnd(at: joint + 1, in: joint + 1..<verb) == verb
  }
}

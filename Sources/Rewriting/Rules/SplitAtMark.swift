import Inflection
import Prose

extension Rule {
  /// "A; B." → "A. B."
  static let splitAtMark = Rule(
    id: "split-at-mark",
    summary: "Zet een punt in plaats van een puntkomma, dubbele punt of komma tussen twee hele zinnen.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Betalen in twee delen is ook mogelijk; hiervoor kunt u een e-mail sturen naar de penningmeester van de school.",
        "Betalen in twee delen is ook mogelijk. Hiervoor kunt u een e-mail sturen naar de penningmeester van de school."
      ),
      Example(
        "Deelname aan de steunlessen is niet vrijblijvend: een leerling die meedoet, moet elke week aanwezig zijn.",
        "Deelname aan de steunlessen is niet vrijblijvend. Een leerling die meedoet, moet elke week aanwezig zijn."),
      Example(
        "Wij mogen deze week niet meer dan twintig kinderen opvangen; vandaar dat wij nu geen dagen kunnen ruilen.",
        "Wij mogen deze week niet meer dan twintig kinderen opvangen. Daarom kunnen wij nu geen dagen ruilen."),
      Example(
        "Telefoons zijn op het kamp niet toegestaan; worden deze toch gevonden, dan bewaart de leiding ze.",
        "Telefoons zijn op het kamp niet toegestaan. Worden deze toch gevonden, dan bewaart de leiding ze."),
      Example(
        "U mag de eerste weken in de ochtend mee naar binnen, daarna nemen de kinderen bij de deur afscheid.",
        "U mag de eerste weken in de ochtend mee naar binnen. Daarna nemen de kinderen bij de deur afscheid."),
      Example(
        "Na het lied gaan de kinderen met de juf mee naar binnen, u kunt dan weer naar huis.",
        "Na het lied gaan de kinderen met de juf mee naar binnen. U kunt dan weer naar huis."),
      Example(
        "Neem die dag een dikke jas en warme handschoenen mee, dan kunnen wij met de groep lang buiten blijven.",
        "Neem die dag een dikke jas en warme handschoenen mee. Dan kunnen wij met de groep lang buiten blijven."),
      Example(
        "Je moet dit bij het inleveren van je boeken zelf aangeven, anders krijg je automatisch een rekening van de boekhandel.",
        "Je moet dit bij het inleveren van je boeken zelf aangeven. Anders krijg je automatisch een rekening van de boekhandel."
      ),
      Example(
        "Vergeet niet om de wijziging zelf door te geven aan de Belastingdienst, anders moet u later geld terugbetalen.",
        "Vergeet niet om de wijziging zelf door te geven aan de Belastingdienst. Anders moet u later geld terugbetalen."
      ),
      Example(
        "In de hal van de school staat een grote bak, daar kunt u de kleding in doen.",
        "In de hal van de school staat een grote bak. Daar kunt u de kleding in doen."),
      Example(
        "Het rooster staat vanavond uiterlijk om 19.00 uur in de app, kijk dus morgen vroeg nog een keer.",
        "Het rooster staat vanavond uiterlijk om 19.00 uur in de app. Kijk dus morgen vroeg nog een keer."),
    ],
    leavesAlone: [
      "Wij werken op school al jaren met drie vaste regels: wij zijn aardig, wij zijn rustig en wij helpen elkaar.",
      "Het plein is bijna klaar en dan nog wat: de sponsorloop heeft meer dan duizend euro opgebracht.",
      "Wilt u de wijziging vóór vrijdag aan de administratie doorgeven, anders kunnen wij de dag niet meer omzetten.",
      "De directeur heeft gezegd dat wij elke maand moeten betalen, anders mag uw kind niet mee op het schoolreisje.",
      "Als u die dag niet op school kunt zijn, belt u ons even, anders wachten wij voor niets.",
      "Wij gaan dit jaar niet met de bus naar het bos, anders dan vorig jaar toen het zo regende.",
      "Komt u op de dag van de voorstelling alstublieft op tijd naar school, anders moeten de kinderen op u wachten.",
      "Is uw kind door ziekte de hele week niet op school geweest, dan mag het de toets later maken.",
      "Hoe eerder u de brief bij ons op school inlevert, hoe eerder u van ons een antwoord krijgt.",
      "Stel dat het op de dag van de tocht heel hard regent, dan gaan wij met de bus naar het museum.",
      "Lees je elke dag een kwartier hardop voor aan je zusje, dan gaat het lezen vanzelf veel beter.",
      "Eet uw kind op school altijd vegetarisch of zonder varkensvlees, dan houden wij daar bij elk feest rekening mee.",
      "De juf is ziek, de meester heeft vrij en daarom staat de directeur deze hele week voor de klas.",
      "De collega's die staken, doen dat niet tegen u of uw kind, integendeel: zij maken zich zorgen over de toekomst.",
      "Wij gaan op dinsdag gewoon met de bus naar het bos, maar let op: de bus vertrekt een kwartier eerder.",
      "Wie vorige week langs het hek van de school liep, heeft het vast gezien: onze moestuin is helemaal leeg.",
      "Het aantal groepen wordt volgend jaar kleiner; b. de klassen in de onderbouw blijven even groot als nu.",
      "Voor de lunch neemt uw kind het volgende mee: brood en fruit; drinken; een doos voor het afval van de lunch.",
      "De regel op school is voor iedereen hetzelfde: geen telefoon in de klas, op de gang en op het plein.",
      "Wij vragen dit jaar uw aandacht voor het volgende: in de groepen 1 en 6 zit een kind met een allergie.",
      "De directeur zei maandag op het plein tegen de ouders: wij gaan dit met de hele school oplossen.",
      "Let op: de school is op vrijdag 3 mei de hele dag dicht en de bso is dan wel open.",
      "Als het regent, staat de bus om kwart over acht bij het hek; de juf brengt de tassen naar de hal.",
      "Op het plein hangt nu een bord met de tekst: honden zijn op dit plein niet welkom.",
      "De directeur heeft gisteren op het plein tegen alle ouders gezegd: de school blijft gewoon open.",
      "Groep 3 begint om 8.15 uur met de les; groep 4 om 8.30 uur en de kleuters komen om 8.45 uur naar school.",
      "In de vakantie is de school de hele week gesloten; de opvang is iedere dag open van 8.00 tot 18.00 uur.",
      "De kosten zijn: € 5 voor de bus; € 10 voor het museum; € 3 voor een ijsje en wat drinken.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      let places = input.words.indices.dropFirst(4)
      for marks in [[";", ":"], [","]] {
        for mark in places where marks.contains(input.words[mark].form) {
          if let edit = split(at: mark, in: input) { return [edit] }
        }
      }
      return []
    })

  private static let why = "In deze lange zin staan twee dingen. Twee korte zinnen lezen makkelijker."

  private static let shortestHalf = 4

  private static func split(at mark: Int, in input: RuleInput) -> Edit? {
    let right = input.rest(from: mark + 1)
    guard input.length(0..<mark) >= shortestHalf, input.length(right) >= shortestHalf, input.isFree[mark + 1],
      input.words[mark + 1].kind == .word, !isMarker(mark + 1, in: input),
      !holdsForBoth(mark, in: input),
      !input.words[..<mark].contains(where: { [":", ";", "?", "\"", "“", "‘"].contains($0.form) }),
      isBetweenSentences(mark, in: input)
    else { return nil }
    if input.words[mark + 1].lowercased == "vandaar", input.words[mark + 2].lowercased == "dat" {
      let end = right.first { input.words[$0].form == "," } ?? input.end
      guard let clause = SubordinateClause(mark + 3..<end, in: input), clause.hasPlainSubject else { return nil }
      return input.rewrite(
        "split-at-mark", entry: input.words[mark].form, words: mark - 1..<end,
        to: "\(input.closed(mark - 1)) \(clause.asMain(after: "Daarom"))", reason: why)
    }
    return input.rewrite(
      "split-at-mark", entry: input.words[mark].form, words: mark - 1..<mark + 2,
      to: "\(input.closed(mark - 1)) \(Capitals.raised(input.words[mark + 1].form))", reason: why)
  }

  private static func isBetweenSentences(_ mark: Int, in input: RuleInput) -> Bool {
    switch input.words[mark].form {
    case ";": isSentence(mark, in: input)
    case ":": isExplained(mark, in: input)
    default:
      isSplice(mark, in: input) || isOrderBefore(mark, in: input) || isElse(mark, in: input)
        || isOrderBehind(mark, in: input)
    }
  }

  /// Words of what is asked or must be done.
  private static let asking: Set<String> = [
    "moet", "moeten", "graag", "vragen", "vraag", "verzoeken", "wil", "willen", "mag", "mogen",
  ]

  /// Whether *anders* or *daar* opens a second sentence behind a statement or an order: *Geef het op tijd door, anders krijgt u
  /// een rekening*. Not where somebody says or thinks both: *De directeur zegt dat …, anders …*.
  private static func isElse(_ mark: Int, in input: RuleInput) -> Bool {
    let left = 0..<mark
    let right = input.rest(from: mark + 1)
    guard ["anders", "daar"].contains(input.words[mark + 1].lowercased), input.startsWithVerb(mark + 2),
      MainClause.hasSubject(behind: mark + 2, in: input), !input.hasOpenMark(left), !input.contains([","], in: left),
      !input.contains([","], in: right),
      !left.contains(where: { input.words[$0].lowercased != "om" && input.opensClause($0) })
    else { return false }
    // *U krijgt vrijdag bericht, anders mag u bellen*: nothing is asked that could be left undone.
    if input.words[mark + 1].lowercased == "anders", !input.isInstruction(left), !input.contains(asking, in: left) {
      return false
    }
    if input.isInstruction(left) {
      return !MainClause.hasSubject(behind: 0, in: input) && !thought.contains(input.words[0].lowercased)
        && !["je", "u", "jullie"].contains(input.words[1].lowercased)
    }
    return !input.isFinite(0) && MainClause(input.startBehindConjunction(left)..<mark, in: input) != nil
  }

  /// Whether an order stands before a comma, and what comes of it behind: *Meld het vóór vrijdag, dan krijgt u …*. Not where
  /// it is asked, or only thought: *Lees je elke dag, dan …*, *Stel dat het regent, dan …*.
  private static func isOrderBefore(_ mark: Int, in input: RuleInput) -> Bool {
    input.words[mark + 1].lowercased == "dan" && input.startsWithVerb(mark + 2)
      && MainClause.hasSubject(behind: mark + 2, in: input) && input.isInstruction(0..<mark)
      && !MainClause.hasSubject(behind: 0, in: input) && !thought.contains(input.words[0].lowercased)
      && (input.words[0].lowercased != "laat" || input.contains(["weten"], in: 1..<mark))
      && !["je", "u", "jullie"].contains(input.words[1].lowercased)
      && !input.contains([","], in: 0..<mark) && !input.contains(["nou", "maar", "eens", "bijvoorbeeld"], in: 1..<mark)
  }

  /// Whether a statement stands before a comma, and an order that comes of it behind: *Het rooster staat vanavond in de app, kijk
  /// dus morgen nog een keer*.
  private static func isOrderBehind(_ mark: Int, in input: RuleInput) -> Bool {
    let left = 0..<mark
    let right = input.rest(from: mark + 1)
    return input.contains(["dus", "daarom"], in: right.dropFirst().prefix(2)) && input.isInstruction(right)
      && !MainClause.hasSubject(behind: mark + 1, in: input) && !input.hasOpenMark(left)
      && !input.contains([","], in: left) && !input.contains([","], in: right)
      && !left.contains(where: input.opensClause)
      && !input.isFinite(0) && MainClause(input.startBehindConjunction(left)..<mark, in: input) != nil
  }

  /// Orders that ask for a thought: *Stel dat …*, *Bedenk …*.
  private static let thought: Set<String> = [
    "stel", "denk", "bedenk", "tel", "vergelijk", "kijk", "zie", "zeg", "mocht", "hoef", "durf", "wil",
  ]

  /// What a second sentence behind a comma begins with: its subject, or what looks back.
  private static let subjects: Set<String> = ["dit", "dat", "deze", "het", "u", "we", "wij", "ze", "zij", "ik"]
  private static let adverbs: Set<String> = [
    "daarna", "hierna", "aansluitend", "vervolgens", "dan", "daarom", "daarvoor", "hiervoor", "daarbij", "hierbij",
    "daardoor", "hierdoor", "daarmee", "hiermee", "daarnaast", "bovendien", "verder", "toch", "inmiddels",
  ]

  /// Whether a comma stands between two statements of which the second has its subject or such an adverb before its verb.
  private static func isSplice(_ mark: Int, in input: RuleInput) -> Bool {
    let left = 0..<mark
    let right = input.rest(from: mark + 1)
    let first = input.words[mark + 1].lowercased
    guard subjects.contains(first) || adverbs.contains(first), input.startsWithVerb(mark + 2), right.count > 3,
      !input.hasOpenMark(left), let main = MainClause(input.startBehindConjunction(left)..<mark, in: input),
      main.finite > 0, !right.contains(where: { input.words[$0].form == "," }),
      !left.contains(where: { input.words[$0].form == "," }),
      !input.contains(["hoe", "zowel", "wie", "alleen", "nauwelijks", "amper"], in: left.prefix(3)),
      let second = MainClause(right, in: input),
      subjects.contains(first) ? second.subject == mark + 1..<mark + 2 : !second.isSubjectFirst
    else { return false }
    // *een verslag, dat meetelt voor het vak*: the verb in one piece is that of a clause.
    let form = input.words[mark + 2].lowercased
    if WordForms.verbs(of: form).contains(where: { Verb($0.lemma)?.particle.map(form.hasPrefix) ?? false }) {
      return false
    }
    // *De juf is ziek, de meester is vrij en …*: the last of three.
    return !right.contains { place in
      ["en", "maar", "of"].contains(input.words[place].lowercased)
        && MainClause(input.rest(from: place + 1), in: input) != nil
    }
  }

  /// Whether a word is the letter or numeral of an item: *b. de klassen*, *ii) de bus*.
  private static func isMarker(_ index: Int, in input: RuleInput) -> Bool {
    let form = input.words[index].lowercased
    let isShort = form.utf8.count == 1 || ["ii", "iii", "iv"].contains(form)
    return form.utf8.count == 2 && form.hasSuffix(".")
      || isShort && index + 1 < input.end && [".", ")"].contains(input.words[index + 1].form)
  }

  /// Whether a condition in front may be meant for what follows the mark as well; not where that takes it up itself.
  private static func holdsForBoth(_ mark: Int, in input: RuleInput) -> Bool {
    let isConditional =
      input.contains(["als", "indien", "wanneer", "tenzij", "mits", "zolang", "mocht"], in: 0..<2)
      || input.isFinite(0) && !input.isInstruction(0..<mark) && !isPoliteOrder(in: input)
    return isConditional
      && !input.contains(["dan", "daarvoor", "daarna", "daarvan", "geval"], in: input.rest(from: mark + 1))
      || input.hasBindingFront(0..<mark) && !input.takesUp(input.rest(from: mark + 1))
  }

  /// *Belt u dan met de vervoerder*
  private static func isPoliteOrder(in input: RuleInput) -> Bool {
    ["u", "je"].contains(input.words[1].lowercased) && input.words[2].lowercased == "dan"
  }

  /// Whether a semicolon stands between two sentences, and not between the items of a list.
  private static func isSentence(_ mark: Int, in input: RuleInput) -> Bool {
    let next = input.words.indices.first { $0 > mark && input.words[$0].form == ";" } ?? input.end
    let right = mark + 1..<next
    let first = input.words[mark + 1].lowercased
    guard (0..<mark).contains(where: input.startsWithVerb), !right.isEmpty else { return false }
    if MainClause(right, in: input) != nil || input.startsWithVerb(mark + 1) || input.isInstruction(right) {
      return true
    }
    if first == "vandaar" { return true }
    // More verbs than clauses that may have one: *het deel, waarin hij spreekt, begint om …*.
    let clauses = right.dropFirst().count(where: input.opensClause)
    // *groep 4 om 8.30 uur en de kleuters komen om 9 uur*: the verb isn't that of what stands first.
    let joint =
      right.dropLast().first {
        ["en", "maar"].contains(input.words[$0].lowercased)
          && [.determiner, .pronoun].contains(input.sentence.analyses[$0 + 1].pos)
      } ?? right.upperBound
    guard right.first(where: input.isFinite) ?? right.upperBound < joint else { return false }
    return right.count(where: input.isFinite) > clauses
      && !["die", "dat", "omdat", "zodat", "mits", "tenzij", "waarbij", "waarna"].contains(first)
  }

  /// Words before a colon that need what follows: *het volgende*, *zegt*, *te weten*.
  private static let pointers: Set<String> = [
    "volgende", "volgt", "dit", "dat", "zo", "hier", "hieronder", "daarbij", "weten", "mee", "nodig", "is", "zijn",
    "luidt", "namelijk", "zover", "vraag", "vragen", "regel", "afspraak", "woorden",
  ]
  private static let saying: Set<String> = [
    "zeggen", "vragen", "schrijven", "roepen", "antwoorden", "vertellen", "luiden", "denken", "staan", "gelden",
    "betekenen", "afspreken", "besluiten", "bepalen", "uitleggen", "horen", "laten", "onthouden", "drukken", "melden",
  ]
  /// Nouns whose words stand behind the colon.
  private static let sayings = [
    "tekst", "zin", "boodschap", "melding", "opschrift", "motto", "slogan", "advies", "tip", "afspraak", "bericht",
    "mededeling",
  ]

  /// Whether a colon stands behind a sentence that the next one explains.
  private static func isExplained(_ mark: Int, in input: RuleInput) -> Bool {
    let right = input.rest(from: mark + 1)
    guard let left = MainClause(input.startBehindConjunction(0..<mark)..<mark, in: input),
      left.finite + 1 < mark - 1, !isLead(mark, in: input), !endsInLead(left, mark, in: input),
      !input.contains(pointers, in: mark - 2..<mark),
      !announces(left, mark, in: input),
      !right.contains(where: { [":", ";", "?"].contains(input.words[$0].form) }), !input.words[mark + 1].isCapitalised,
      // *Iedereen heeft het gezien: de tuin is leeg*: it is what follows.
      !(left.finite..<mark).contains(where: {
        input.words[$0].lowercased == "het" && input.sentence.analyses[$0].relation == .obj
      })
    else { return false }
    return MainClause(right, in: input) != nil || startsWithPerson(right, in: input)
      // *…: spreek dus van tevoren af*
      || input.isInstruction(right) && input.contains(["dus", "daarom"], in: right.prefix(4))
  }

  /// *… en dan nog wat: …*, *… en zoals ieder jaar: …*: what stands behind the conjunction is no sentence.
  private static func endsInLead(_ left: MainClause, _ mark: Int, in input: RuleInput) -> Bool {
    (left.finite + 1..<mark - 1).contains { place in
      ["en", "maar", "want", "dus"].contains(input.words[place].lowercased)
        && ["nu", "als", "zoals", "dan", "wie", "wat", "om", "omdat", "hoewel", "voor", "nog"].contains(
          input.words[place + 1].lowercased)
        && MainClause(place + 1..<mark, in: input) == nil
    }
  }

  /// *…, integendeel: …*, *…, maar let op: …*: what stands between the last comma and the colon leads to what follows.
  private static func isLead(_ mark: Int, in input: RuleInput) -> Bool {
    leads.contains(input.words[mark - 1].lowercased) && input.contains([","], in: max(0, mark - 4)..<mark)
      || input.stand(["let", "op"], at: mark - 2)
  }

  private static let leads: Set<String> = [
    "nog", "immers", "kortom", "integendeel", "tegendeel", "beginnen", "toch", "maar", "nogmaals", "helaas", "gelukkig",
    "liever", "eerlijk", "erger", "beter", "kort",
  ]

  /// Whether words are announced that somebody says or that stand somewhere: *een bord met de tekst: …*, *heeft gezegd: …*.
  private static func announces(_ left: MainClause, _ mark: Int, in input: RuleInput) -> Bool {
    let said = left.finite..<mark
    if said.contains(where: { saying.contains(input.sentence.analyses[$0].plainLemma) }) { return true }
    let points = said.dropLast().contains { place in
      ["volgende", "volgend"].contains(input.words[place].lowercased)
        && !["week", "jaar", "maand", "keer", "schooljaar"].contains(input.words[place + 1].lowercased)
    }
    let noun = said.last { input.sentence.analyses[$0].pos == .noun }
    let isManner = said.dropFirst().contains {
      input.words[$0].lowercased == "manier" && ["deze", "die"].contains(input.words[$0 - 1].lowercased)
    }
    return points || isManner || isCount(noun, mark, in: input)
      || noun.map { place in sayings.contains { input.sentence.analyses[place].plainLemma.hasSuffix($0) } } ?? false
  }

  /// *met drie vaste regels: …*: what is counted follows.
  private static func isCount(_ noun: Int?, _ mark: Int, in input: RuleInput) -> Bool {
    guard let noun, noun == mark - 1, input.sentence.analyses[noun].tag.isPluralNoun else { return false }
    return (max(0, noun - 3)..<noun).contains { input.sentence.analyses[$0].pos == .numeral }
  }

  /// *wie niet komt, krijgt een brief*; *een leerling die meedoet, moet er zijn*; *niet ieder kind krijgt een plek*.
  private static func startsWithPerson(_ right: Range<Int>, in input: RuleInput) -> Bool {
    guard let first = right.first else { return false }
    let hasMain = right.contains { input.words[$0].form == "," && $0 + 1 < right.upperBound && input.isFinite($0 + 1) }
    // *terwijl de een huilt, gaat de ander spelen*
    if ["terwijl", "als", "omdat", "wanneer"].contains(input.words[first].lowercased) { return hasMain }
    if input.words[first].lowercased == "niet" { return MainClause(right.dropFirst(), in: input) != nil }
    let start =
      input.words[first].lowercased == "wie"
      ? first
      : input.plainNounPhraseEnd(at: first, in: right).flatMap { input.opensClause($0) ? $0 : nil } ?? right.upperBound
    return start < right.upperBound
      && right.contains {
        input.words[$0].form == "," && $0 > start + 1 && $0 + 1 < right.upperBound && input.isFinite($0 + 1)
      }
  }
}

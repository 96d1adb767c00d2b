import Prose

extension Rule {
  /// "U krijgt …, vult het in en levert het …" → "U krijgt … en vult het in. U levert het …".
  static let splitSeries = Rule(
    id: "split-series",
    summary: "Maakt van een lange zin met drie dingen die u doet of moet doen kortere zinnen.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "U ontvangt het formulier van de leerkracht, vult het in en levert het vóór vrijdag bij de administratie in.",
        "U ontvangt het formulier van de leerkracht en vult het in. U levert het vóór vrijdag bij de administratie in."),
      Example(
        "Wij lezen eerst het boek, maken daarna samen een grote tekening en hangen de tekening op in de hal.",
        "Wij lezen eerst het boek en maken daarna samen een grote tekening. Wij hangen de tekening op in de hal."),
      Example(
        "Neem de map vrijdag mee naar huis, lees alles samen met uw kind door en geef de map maandag weer mee.",
        "Neem de map vrijdag mee naar huis. Lees alles samen met uw kind door. Geef de map maandag weer mee."),
      Example(
        "Vul het formulier op de achterkant in, zet uw handtekening eronder en lever het formulier in bij de juf.",
        "Vul het formulier op de achterkant in. Zet uw handtekening eronder. Lever het formulier in bij de juf."),
    ],
    leavesAlone: [
      "Op maandag komen de kinderen om half negen binnen, hangen hun jas op en gaan meteen in de kring zitten.",
      "Wij verzamelen in maart alle aanvragen van de ouders, beoordelen en bespreken ze daarna met het hele team.",
      "De kinderen zijn moe van de reis, hebben honger en ze willen na zo'n lange dag graag naar huis.",
      "Als u komt, neemt u het boek mee, vult u de lijst in en levert u alles in bij de juf.",
      "De juf zegt dat de kinderen het boek lezen, een tekening maken en de tekening thuis aan u laten zien.",
      "Wij bakken een taart, dekken de tafel en halen de stoelen als het die dag droog is in onze tuin.",
      "Neem brood, fruit, drinken en een handdoek mee, trek oude kleren aan en kom op tijd naar het zwembad.",
      "Kom naar het plein, zoek uw kind op en u krijgt van de juf een beker warme chocolademelk van ons.",
      "Lever vóór vrijdag het formulier in, betaal de bijdrage via de link en geef een pasfoto aan de juf.",
      "De school schakelt zo nodig de leerplichtambtenaar in, stuurt u een brief en maakt een verslag van het gesprek.",
      "Doe de sleutel in een envelop, schrijf uw naam erop en gooi in de brievenbus van de school.",
      "De leerlingen schrijven een brief, tekenen een kaart en maken een filmpje voor de kinderen in Oekraïne.",
      "U kunt het boek lezen, de vragen maken en het antwoord voor vrijdag sturen naar de juf van groep 5.",
    ],
    propose: { input in
      guard input.isLongStatement, let comma = input.words.indices.first(where: { input.words[$0].form == "," }),
        comma > 2, comma + 2 < input.end, input.words[..<input.end].count(where: { $0.form == "," }) == 1,
        let joint = (comma + 1..<input.end).last(where: { ["en", "of", "maar"].contains(input.words[$0].lowercased) }),
        input.words[joint].lowercased == "en", joint > comma + shortestPart, joint + shortestPart < input.end,
        input.isFree[comma], input.isFree[joint]
      else { return [] }
      let parts = [0..<comma, comma + 1..<joint, joint + 1..<input.end]
      guard !parts.contains(where: input.hasOpenMark),
        !parts.contains(where: { $0.contains(where: input.opensClause) }),
        !parts.contains(where: input.hasInfinitiveClause),
        !SharedByHalves.holdsForBoth(0..<joint, parts[2], false, in: input),
        !endsInPurpose(parts[2], in: input)
      else { return [] }
      return orders(parts, in: input) ?? statements(parts, in: input) ?? []
    })

  private static let why = "In deze lange zin staan drie dingen achter elkaar. Kortere zinnen lezen makkelijker."

  /// The least words of a part.
  private static let shortestPart = 2

  /// Three orders become three sentences.
  private static func orders(_ parts: [Range<Int>], in input: RuleInput) -> [Edit]? {
    guard parts.allSatisfy(input.isInstruction), parts.allSatisfy({ hasObject($0, in: input) }),
      isWhole(parts[2], in: input),
      !input.hasEarlyTime(from: 1, to: parts[0].upperBound)
        || parts.dropFirst().allSatisfy({ input.hasOwnTime($0) })
    else { return nil }
    return edit(
      parts,
      "\(input.closed(parts[0].upperBound - 1)) \(Capitals.raised(input.text(parts[1])))",
      Capitals.raised(input.words[parts[2].lowerBound].form), in: input)
  }

  /// From the last word of the first part to the first of the third.
  private static func edit(_ parts: [Range<Int>], _ firstTwo: String, _ third: String, in input: RuleInput) -> [Edit]? {
    let words = parts[0].upperBound - 1..<parts[2].lowerBound + 1
    guard input.areFree(words) else { return nil }
    return [
      input.rewrite(
        "split-series", entry: "en", words: words, to: "\(RuleInput.closed(firstTwo)) \(third)", reason: why)
    ]
  }

  /// Three verbs of one subject: the first two stay together.
  private static func statements(_ parts: [Range<Int>], in input: RuleInput) -> [Edit]? {
    guard let clause = MainClause(parts[0], in: input), clause.isSubjectFirst, clause.subject.lowerBound == 0,
      SharedSubject.again(clause, parts[0], parts[1], in: input) != nil,
      let subject = SharedSubject.again(clause, parts[0], parts[2], in: input),
      // *Ze* may be what the second part is about.
      subject != "ze" || !parts[1].contains(where: { input.sentence.analyses[$0].tag.isPluralNoun }),
      parts.allSatisfy({ hasObject($0, in: input) }),
      // The first two would be cut again, and the noun said three times.
      input.isPronoun(clause.subject) || subject == "ze"
        || input.length(0..<parts[1].upperBound) <= input.profile.wordsPerSentence
    else { return nil }
    return edit(
      parts, "\(input.words[parts[0].upperBound - 1].form) en \(input.text(parts[1]))",
      "\(Capitals.raised(subject)) \(input.words[parts[2].lowerBound].form)", in: input)
  }

  /// *schrijf uw naam erop en gooi in de brievenbus*: an order whose object stands in another part.
  private static func isWhole(_ part: Range<Int>, in input: RuleInput) -> Bool {
    part.contains { [.obj, .ccomp, .xcomp].contains(input.sentence.analyses[$0].relation) }
      || part.first.map { intransitive.contains(input.sentence.analyses[$0].plainLemma) } ?? false
  }

  private static let intransitive: Set<String> = [
    "gaan", "komen", "klikken", "wachten", "drukken", "kijken", "letten", "zorgen", "luisteren", "blijven", "zitten",
    "beginnen", "stoppen", "oefenen", "bellen", "mailen", "reageren", "binnenkomen", "meedoen",
  ]

  /// *maken een filmpje voor de kinderen in Oekraïne*: what stands last may be meant for all.
  private static func endsInPurpose(_ part: Range<Int>, in input: RuleInput) -> Bool {
    part.dropFirst(2).contains { place in
      ["voor", "onder", "samen", "ten"].contains(input.words[place].lowercased) && place + 1 < part.upperBound
        && input.sentence.analyses[place].relation != .verbParticle
        && !Weekdays.isDay(input.words[place + 1].lowercased) && input.words[place + 1].kind != .number
    }
  }

  /// Whether a part has what its verb is about, so that it shares no object with another.
  private static func hasObject(_ part: Range<Int>, in input: RuleInput) -> Bool {
    part.contains { place in
      [.obj, .xcomp, .ccomp, .verbParticle, .obl].contains(input.sentence.analyses[place].relation)
    }
  }
}

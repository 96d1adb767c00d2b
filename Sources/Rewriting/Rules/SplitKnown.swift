import Prose

extension Rule {
  /// "Zoals u misschien hebt gehoord, gaat de juf weg." → "U hebt het misschien gehoord. De juf gaat weg."
  static let splitKnown = Rule(
    id: "split-known",
    summary: "Maakt een eigen zin van ‘Zoals u misschien al hebt gehoord,’ vooraan in een lange zin.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Zoals u misschien al hebt gehoord, heeft de MR op dinsdag 14 mei ja gezegd tegen de nieuwe schooltijden.",
        "U hebt het misschien al gehoord. De MR heeft op dinsdag 14 mei ja gezegd tegen de nieuwe schooltijden."),
      Example(
        "Zoals jullie van jullie kind vast al hebben gehoord, gaan we deze maand werken over het bos.",
        "Jullie hebben het van jullie kind vast al gehoord. We gaan deze maand werken over het bos."),
      Example(
        "Zoals u misschien al hebt gehoord, zijn de leerkrachten van plan om op 6 november te gaan staken.",
        "U hebt het misschien al gehoord. De leerkrachten zijn van plan om op 6 november te gaan staken."),
    ],
    leavesAlone: [
      "Zoals u weet, begint de eerste les van de dag op onze school altijd om half negen in de klas.",
      "Zoals u hebt gehoord, gaan we op kamp.",
      "Zoals u al hebt gelezen, is de gymzaal tot 1 december dicht en gaan de kinderen buiten gymmen op het veld.",
      "Zoals u al hebt gehoord, staat de afspraak voor het gesprek met de leerkracht vanaf vandaag in de app.",
      "Zoals de kinderen van de juf hebben gehoord, gaat de voorstelling van vrijdag 3 mei helaas niet door.",
      "Zoals u in de vorige brief al hebt gelezen, krijgt op maandag 3 mei iedere klas een nieuw rooster.",
    ],
    propose: { input in
      guard input.isLongStatement, input.words[0].lowercased == "zoals", input.isFree[0],
        let comma = input.words.firstIndex(where: { $0.form == "," }), comma + 2 < input.end,
        let clause = SubordinateClause(1..<comma, in: input), let subject = clause.plainSubject,
        input.contains(["u", "jullie"], in: subject), isNews(1..<comma, in: input),
        let known = clause.asMain(withObject: "het"), input.isFinite(comma + 1), input.isFree[comma + 1],
        let end = input.nounPhraseEnd(at: comma + 2, in: input.rest(from: comma + 2)), end < input.end,
        input.agrees(comma + 2..<end, with: comma + 1),
        !input.contains(["er", "je", "jij"], in: comma + 2..<end), !goesOnInverted(end, in: input),
        input.isPronoun(comma + 2..<end) || !saysMore(end, in: input)
      else { return [] }
      return [
        input.rewrite(
          "split-known", entry: "zoals", words: 0..<end,
          to:
            "\(Capitals.raised(known)). \(Capitals.raised(input.text(comma + 2..<end))) \(input.words[comma + 1].form)",
          reason: why)
      ]
    })

  private static let why =
    "In deze lange zin staat eerst dat u iets al weet, en dan wat dat is. Twee zinnen lezen makkelijker."

  /// Whether it has been heard, read or seen.
  private static func isNews(_ clause: Range<Int>, in input: RuleInput) -> Bool {
    input.contains(["gehoord", "gelezen", "gezien", "vernomen", "gemerkt"], in: clause)
      // *U hebt het gehoord.* is curt.
      && input.contains(
        ["misschien", "al", "vast", "mogelijk", "waarschijnlijk", "inmiddels", "van", "in"], in: clause)
  }

  /// Whether a second verb stands before its subject: *… en gaan de kinderen naar huis*.
  private static func goesOnInverted(_ end: Int, in input: RuleInput) -> Bool {
    (end..<input.end - 2).contains { place in
      ["en", "of", "maar"].contains(input.words[place].lowercased) && input.startsWithVerb(place + 1)
        && MainClause.hasSubject(behind: place + 1, in: input)
    }
  }

  /// Whether what stands behind the subject may belong to it: *de afspraak voor het gesprek*. A time doesn't.
  private static func saysMore(_ end: Int, in input: RuleInput) -> Bool {
    let phrase = end + 1..<min(end + 6, input.end)
    return input.sentence.analyses[end].pos == .adposition
      && !input.contains(["na", "tijdens", "vanaf", "sinds", "vanwege", "per", "door"], in: end..<end + 1)
      && !MainClause.isTime(phrase, in: input) && !phrase.contains { input.words[$0].kind == .number }
  }
}

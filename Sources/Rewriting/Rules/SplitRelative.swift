import Inflection
import Lexicons
import Prose

extension Rule {
  /// "… naar juf Anna, die … geeft." → "… naar juf Anna. Zij geeft …".
  static let splitRelative = Rule(
    id: "split-relative",
    summary: "Maakt van een bijzin met ‘die’ of ‘dat’ achter een komma een eigen zin.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Op maandag en dinsdag krijgen de kinderen les van meester Thijs, die daarvoor een dag minder in groep 8 werkt.",
        "Op maandag en dinsdag krijgen de kinderen les van meester Thijs. Hij werkt daarvoor een dag minder in groep 8."
      ),
      Example(
        "Wij starten op maandag 4 januari in alle klassen met een nieuw rooster, dat in ieder geval tot de zomer geldt.",
        "Wij starten op maandag 4 januari in alle klassen met een nieuw rooster. Dit rooster geldt in ieder geval tot de zomer."
      ),
      Example(
        "U krijgt van de mentor van uw kind een formulier, dat u vóór vrijdag 3 juni ingevuld moet inleveren.",
        "U krijgt van de mentor van uw kind een formulier. Dit formulier moet u vóór vrijdag 3 juni ingevuld inleveren."
      ),
      Example(
        "Juf Lonneke, die al sinds de vakantie veel last van haar rug heeft, komt voorlopig niet op school.",
        "Juf Lonneke komt voorlopig niet op school. Zij heeft al sinds de vakantie veel last van haar rug."),
    ],
    leavesAlone: [
      "U krijgt een brief, die u moet bewaren.",
      "Onze derde locatie, die vlak bij het station ligt, heeft op dinsdag en donderdag nog plaats voor twee baby's.",
      "Haar plek in de groep op dinsdag en vrijdag wordt ingevuld door meester Thijs, die veel kinderen al kennen.",
      "Op dinsdag en vrijdag krijgt de groep van uw kind les van meester Thijs, die de klas al kent.",
      "Wij zijn op zoek naar een vrijwillige klusser, die op maandag en dinsdag een paar uur op school kan werken.",
      "De leerlingen van de hele school, die te laat komen, moeten zich eerst melden bij de balie in de hal.",
      "Wij hebben dit jaar helaas geen begeleider voor de bus, die de kinderen van groep 5 naar het zwembad brengt.",
      "Stuur een mail aan de voorzitter van de ouderraad van onze school, die op maandag en dinsdag te bereiken is.",
      "Een leerling, die zonder een goede reden drie keer te laat op school komt, moet zich om acht uur melden.",
      "Alle ouders krijgen van ons op vrijdag het nieuwe boek over de school dat de kinderen zelf hebben gemaakt.",
      "Als uw kind een brief krijgt van de schoolarts, die u ook thuis kunt lezen, belt u de school.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      return [atEnd(input) ?? behindSubject(input)].compactMap { $0 }
    })

  private static let why = "In deze lange zin staat een zin in een zin. Twee zinnen na elkaar lezen makkelijker."

  /// "…, die …."
  private static func atEnd(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let index = words.indices.dropFirst(4).last(where: { isRelative($0, in: input) }), input.isFree[index] else {
      return nil
    }
    let left = 0..<index - 1
    guard !left.contains(where: input.opensClause), !input.hasOpenMark(left),
      !input.contains(RuleInput.negations.union(general), in: left), left.contains(where: input.isFinite),
      !left.contains(where: { input.words[$0].form == "," && $0 > index - 8 }),
      let clause = SubordinateClause(index + 1..<input.end, in: input),
      let antecedent = Antecedent(before: index - 1, pronoun: words[index].lowercased, in: input), antecedent.isOne,
      antecedent.fits(clause)
    else { return nil }
    return input.rewrite(
      "split-relative", entry: words[index].lowercased, words: index - 2..<input.end,
      to: "\(words[index - 2].form). \(clause.asMain(after: antecedent.again))", safety: .safe, reason: why)
  }

  /// "Juf Lonneke, die …, komt niet."
  private static func behindSubject(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let comma = words.firstIndex(where: { $0.form == "," }), comma + 2 < input.end, comma <= 5,
      isRelative(comma + 1, in: input),
      let close = words.indices.dropFirst(comma + 3).first(where: {
        words[$0].form == "," && $0 + 1 < input.end && input.isFinite($0 + 1)
      }), !input.hasOpenMark(0..<input.end), !(close + 1..<input.end).contains(where: { words[$0].form == "," }),
      let clause = SubordinateClause(comma + 2..<close, in: input),
      let antecedent = Antecedent(before: comma, pronoun: words[comma + 1].lowercased, in: input),
      antecedent.range.lowerBound == 0, antecedent.isNamed, antecedent.fits(clause)
    else { return nil }
    return input.rewrite(
      "split-relative", entry: words[comma + 1].lowercased, words: comma - 1..<input.end,
      to: "\(words[comma - 1].form) \(input.text(close + 1..<input.end)). \(clause.asMain(after: antecedent.again))",
      safety: .safe, reason: why)
  }

  /// Words after which it isn't one known thing that is told more of.
  private static let general: Set<String> = [
    "elk", "elke", "iedere", "zoek", "zoeken", "nodig", "wensen", "wens", "als", "indien", "enige",
    "sommige", "wie", "welke", "bijna",
  ]

  private static func isRelative(_ index: Int, in input: RuleInput) -> Bool {
    ["die", "dat", "welke"].contains(input.words[index].lowercased) && index > 1 && input.words[index - 1].form == ","
      && input.opensClause(index)
  }
}

/// What a relative pronoun refers to, and how to name it again.
private struct Antecedent {
  /// Its words.
  let range: Range<Int>
  /// *Dit formulier*, *Zij*, *Onze mentor*.
  let again: String
  /// Whether it is one thing or person.
  let isOne: Bool
  /// Whether it can be only one: somebody with a name, *uw zoon*, *onze school*.
  let isNamed: Bool

  /// Whether a clause can go on with it: *hij* and *zij* are subjects, so nothing else may be, as in *die wij al kennen*.
  func fits(_ clause: SubordinateClause) -> Bool {
    again != "Hij" && again != "Zij" || !clause.hasPlainSubject && !clause.isPlural
  }

  private static let women: Set<String> = ["juf", "juffrouw", "mevrouw", "mevr.", "mw.", "moeder", "oma"]
  private static let men: Set<String> = ["meester", "meneer", "heer", "dhr.", "vader", "opa"]
  private static let owners: Set<String> = ["uw", "onze", "ons", "jouw", "je", "mijn"]

  init?(before comma: Int, pronoun: String, in input: RuleInput) {
    let analyses = input.sentence.analyses
    let words = input.words
    guard comma > 0, words[comma - 1].kind == .word || words[comma - 1].kind == .number else { return nil }
    if pronoun == "die", let title = Self.title(before: comma, in: input) {
      range = (title > 0 && ["de", "onze"].contains(words[title - 1].lowercased) ? title - 1 : title)..<comma
      again = Self.women.contains(words[title].lowercased) ? "Zij" : "Hij"
      isOne = true
      isNamed = true
      return
    }
    // The number of a group belongs to it.
    let head = words[comma - 1].kind == .number ? comma - 2 : comma - 1
    guard head >= 0, words[comma - 1].kind == .word || ["groep", "klas"].contains(words[head].lowercased),
      analyses[head].pos == .noun, let noun = Noun(analyses[head].plainLemma), input.isFree[head]
    else { return nil }
    var start = head
    while start > 0, [.adjective, .numeral].contains(analyses[start - 1].pos) { start -= 1 }
    guard start > 0 else { return nil }
    let determiner = words[start - 1].lowercased
    let isPlural = analyses[head].tag.isPluralNoun
    guard Self.owners.union(["de", "het", "een", "deze", "dit"]).contains(determiner),
      Self.agrees(noun, isPlural: isPlural, with: pronoun), !isPlural || determiner != "een"
    else { return nil }
    // *de voorzitter van de ouderraad, die*: which of the two can't be told. *de klassen met een rooster, dat* can.
    if start >= 3, analyses[start - 2].pos == .adposition, [.noun, .properNoun].contains(analyses[start - 3].pos) {
      guard let other = Noun(analyses[start - 3].plainLemma),
        !Self.agrees(other, isPlural: analyses[start - 3].tag.isPluralNoun, with: pronoun)
      else { return nil }
    }
    if start >= 2, ["en", "of"].contains(words[start - 2].lowercased) { return nil }
    range = start - 1..<comma
    isOne = !isPlural
    isNamed = Self.owners.contains(determiner) && !isPlural
    // *intern begeleider* is one name; *ons tweede gebouw* isn't just *ons gebouw*.
    let isTitle = start < head && !input.words[start].lowercased.hasSuffix("e") && noun.articles == [.de]
    let isPicked = start < head && !isTitle && !input.words[start].lowercased.hasPrefix("nieuw")
    guard !isPicked || !Self.owners.contains(determiner) else { return nil }
    let named = input.text((isTitle ? start : head)..<comma)
    if Self.owners.contains(determiner) {
      again = "\(Capitals.raised(determiner)) \(named)"
    } else {
      // *een map* → *Deze map*; *de mentor* → *De mentor*.
      let isKnown = ["de", "het"].contains(determiner) && !isPlural
      again = "\(isKnown ? Capitals.raised(determiner) : pronoun == "dat" ? "Dit" : "Deze") \(Capitals.lowered(named))"
    }
  }

  private static func agrees(_ noun: Noun, isPlural: Bool, with pronoun: String) -> Bool {
    pronoun == "dat" ? noun.articles.contains(.het) && !isPlural : isPlural || noun.articles.contains(.de)
  }

  /// The title of a person whose name stands before a comma: *juf Anna*, *de heer Van der Laan*.
  private static func title(before comma: Int, in input: RuleInput) -> Int? {
    var at = comma - 1
    while at >= 0, at > comma - 6 {
      let form = input.words[at].lowercased
      if women.contains(form) || men.contains(form) { return at < comma - 1 ? at : nil }
      let isName = input.words[at].isCapitalised || ["van", "de", "der", "den", "el", "ter", "ten"].contains(form)
      guard isName else { return nil }
      at -= 1
    }
    return nil
  }
}

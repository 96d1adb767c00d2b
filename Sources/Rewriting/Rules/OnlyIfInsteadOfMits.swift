import Inflection
import Prose

extension Rule {
  /// "mits u op tijd bent" → "maar alleen als u op tijd bent".
  static let onlyIfInsteadOfMits = Rule(
    id: "only-if-instead-of-mits",
    summary: "Schrijft ‘alleen als’ in plaats van ‘mits’ en ‘behalve als’ in plaats van ‘tenzij’.",
    reason:
      "‘Mits’ en ‘tenzij’ worden vaak verward. ‘Alleen als’ en ‘behalve als’ zeggen precies wat de voorwaarde is.",
    source: "Eigen regel; beide woorden staan in de lijsten met moeilijke woorden van Nederlandse gemeenten.",
    safety: .safe,
    examples: [
      Example(
        "Uw kind mag mee, mits u het formulier inlevert.", "Uw kind mag mee, maar alleen als u het formulier inlevert."),
      Example(
        "Uw kind mag mee mits u het formulier inlevert.", "Uw kind mag mee, maar alleen als u het formulier inlevert."),
      Example(
        "Het verlof is toegekend mits uw dochter de toets vooraf maakt.",
        "Het verlof is toegekend, op voorwaarde dat uw dochter de toets vooraf maakt."),
      Example("De gymles gaat door tenzij het regent.", "De gymles gaat door, behalve als het regent."),
      Example("De gymles gaat door, tenzij het regent.", "De gymles gaat door, behalve als het regent."),
      Example(
        "Tenzij u iets anders hoort, begint de school om 9 uur.",
        "Behalve als u iets anders hoort, begint de school om 9 uur."),
      Example(
        "Inhalen kan alleen op dinsdag, mits je op tijd bent.",
        "Inhalen kan alleen op dinsdag, en alleen als je op tijd bent."),
      Example("Mits het droog blijft, gaan we naar het bos.", "Alleen als het droog blijft, gaan we naar het bos."),
      Example(
        "De raad heeft met het plan ingestemd, mits de kosten gelijk blijven.",
        "De raad heeft met het plan ingestemd, op voorwaarde dat de kosten gelijk blijven."),
      Example(
        "De gemeente ging vorige week akkoord, mits de school alles betaalt.",
        "De gemeente ging vorige week akkoord, op voorwaarde dat de school alles betaalt."),
      Example(
        "Eten in de klas is toegestaan, mits de juf het goed vindt.",
        "Eten in de klas is toegestaan, maar alleen als de juf het goed vindt."),
    ],
    leavesAlone: [
      "Verlof kan, mits tijdig aangevraagd.", "U kunt komen, tenzij anders afgesproken.",
      "Dit kan, mits goed onderbouwd, wel.", "Uw kind mag dan mee mits gezond en uitgerust.",
      "U mag iemand meenemen en mits er plaats is ook twee.",
      "De bso is tenzij er te weinig kinderen komen elke vrijdag open.",
      "De leerling mag mits hij toestemming heeft het terrein verlaten.",
      "Wij halen uw kind op mits u dat doorgeeft en brengen het naar de bso.",
      "De kinderen mogen spelen mits zij hun taak af hebben maar niet langer dan tien minuten.",
      "U hoeft niets te doen, mits uw gegevens kloppen.", "Mag mijn kind mee, mits ik zelf rijd?",
      "Uw kind mag alleen fietsen, mits u dat goed vindt.",
      "Uw dochter mag alleen naar het zwembad, mits zij kan zwemmen.",
    ],
    propose: { input in
      guard input.isAnnotated else { return [] }
      return input.words.indices.compactMap { index in
        let form = input.words[index].lowercased
        guard form == "mits" || form == "tenzij", input.isFree[index], index + 2 < input.words.count,
          input.words.last?.form != "?", input.words.count(where: { ["mits", "tenzij"].contains($0.lowercased) }) == 1
        else { return nil }
        if form == "mits", index > 0, !fits(index, in: input) { return nil }
        // A clause follows, with a subject first and a finite verb behind it.
        let rest = index + 1..<(input.words[(index + 1)...].firstIndex { $0.form == "," } ?? input.end)
        guard rest.count >= 2,
          RuleInput.subjectPronouns.contains(input.words[index + 1].lowercased)
            || input.nounPhraseEnd(at: index + 1, in: rest) != nil, let last = rest.last,
          rest.dropFirst().contains(where: input.isFinite) || input.mayBeFinite(last)
        else { return nil }
        let reason =
          "‘Mits’ en ‘tenzij’ worden vaak verward. ‘Alleen als’ en ‘behalve als’ zeggen precies wat de voorwaarde is."
        let followsComma = index > 0 && input.words[index - 1].form == ","
        // "…, en mits" and the like aren't sure; without a comma the clause has to be whole.
        guard index == 0 || followsComma || isWhole(0..<index, in: input) && endsClause(rest, in: input) else {
          return nil
        }
        let isLimited = input.contains(limits, in: 0..<index)
        let after =
          form == "tenzij"
          ? "behalve als" : index == 0 ? "alleen als" : isLimited ? "en alleen als" : "maar alleen als"
        if form == "tenzij", index > 0, rest.upperBound < input.words.count, input.words[rest.upperBound].form == ",",
          rest.upperBound + 1 < input.end
        {
          return nil
        }
        // *Hij heeft een positief advies gegeven, mits …*: the condition is on what was decided.
        let isOfDecision = form == "mits" && index > 0 && isDecided(0..<(followsComma ? index - 1 : index), in: input)
        let words = index == 0 || followsComma ? index..<index + 1 : index - 1..<index + 1
        guard input.areFree(words) else { return nil }
        let before = words.count == 2 ? input.words[index - 1].form + ", " : ""
        return input.edit(
          "only-if-instead-of-mits", entry: form, words: words,
          to: before + (isOfDecision ? "op voorwaarde dat" : after), safety: isOfDecision ? .suggestion : .safe,
          reason: reason)
      }
    })

  /// Whether a clause ends the sentence with its verb, so that nothing of the main clause follows it: not *De bso is tenzij er
  /// te weinig kinderen komen elke vrijdag open*.
  private static func endsClause(_ rest: Range<Int>, in input: RuleInput) -> Bool {
    guard let last = rest.last, rest.upperBound == input.end else { return false }
    let verbs = rest.filter { input.isFinite($0) }
    if input.isFinite(last) || verbs.isEmpty && input.mayBeFinite(last) { return true }
    // *mits u een kaartje koopt bij de balie*: no more than a phrase behind the verb, and the main clause is no bare verb.
    guard verbs.count == 1, !input.isFinite(rest.lowerBound - 2) else { return false }
    let tail = verbs[0] + 1..<rest.upperBound
    return !input.contains(["en", "of", "maar", "want", "dus", "dan", "en/of"], in: tail)
      && !tail.drop { input.isClusterVerb($0) }.contains {
        input.isVerb($0) || [.obj, .nsubj].contains(input.sentence.analyses[$0].relation)
      }
  }

  /// Whether a main clause stands in a range, and ends with it: not *als u komt mits …*, *verlof of, mits …*.
  private static func isWhole(_ main: Range<Int>, in input: RuleInput) -> Bool {
    guard let last = main.last, main.count > 2, input.words[last].kind == .word,
      ![.adposition, .coordinatingConjunction, .subordinatingConjunction, .determiner].contains(
        input.sentence.analyses[last].pos) || input.sentence.analyses[last].relation == .verbParticle
    else { return false }
    return MainClause(main, in: input) != nil && !main.contains(where: input.opensClause)
  }

  private static let limits: Set<String> = ["alleen", "slechts", "uitsluitend", "enkel"]

  /// Whether the main clause tells what has been done: *heeft ingestemd*, *ging akkoord*, *is goedgekeurd*; not what may be:
  /// *is toegestaan*, *kon mee*.
  private static func isDecided(_ main: Range<Int>, in input: RuleInput) -> Bool {
    let analyses = input.sentence.analyses
    guard let finite = MainClause(main, in: input)?.finite ?? main.first(where: input.isFinite) else { return false }
    let verb = analyses[finite].plainLemma
    func hasParticiple(_ fits: (String) -> Bool) -> Bool {
      main.contains {
        $0 > finite && (analyses[$0].tag.isPastParticiple || isParticiple($0, in: input))
          && fits(input.words[$0].lowercased)
      }
    }
    switch verb {
    case "hebben": return hasParticiple { _ in true }
    case "zijn", "worden":
      return (verb == "zijn" || analyses[finite].tag.isPastTense) && hasParticiple(decisions.contains)
    case "kunnen", "mogen", "moeten", "zullen", "willen", "hoeven": return false
    default: return analyses[finite].tag.isPastTense
    }
  }

  private static func isParticiple(_ index: Int, in input: RuleInput) -> Bool {
    WordForms.verbs(of: input.words[index].lowercased).contains(where: \.tag.isPastParticiple)
  }

  /// Participles of what is decided once, with *zijn*.
  private static let decisions: Set<String> = [
    "goedgekeurd", "gegaan", "toegekend", "verleend", "besloten", "afgesproken", "gegeven", "aangenomen", "toegezegd",
    "gekozen", "overeengekomen", "vastgesteld", "genomen", "ingewilligd",
  ]

  /// Whether *maar alleen als* makes sense behind a main clause: it says that something may be, and is whole.
  private static func fits(_ index: Int, in input: RuleInput) -> Bool {
    let main = 0..<index
    // *Maar …, maar alleen als* says *maar* twice.
    if input.contains(["maar"], in: main) { return false }
    if input.contains(RuleInput.negations.union(["hoeft", "hoeven", "hoef"]), in: main) { return false }
    // "…, mits u alles inlevert, binnen twee weken."
    if input.words[(index + 1)..<input.end].contains(where: { $0.form == "," }) { return false }
    guard let limit = main.last(where: { limits.contains(input.words[$0].lowercased) }) else { return true }
    // *alleen naar huis* is without others.
    if input.words[limit + 1].lowercased == "naar" { return false }
    // *alleen op dinsdag*, but not *alleen fietsen* or *dit geldt alleen*.
    return limit + 1 < index && [.adposition, .determiner, .numeral].contains(input.sentence.analyses[limit + 1].pos)
  }
}

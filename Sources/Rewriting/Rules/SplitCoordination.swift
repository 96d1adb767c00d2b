import Inflection
import Prose

extension Rule {
  /// "Wij gaan … en de kinderen nemen …" → "Wij gaan …. De kinderen nemen …".
  static let splitCoordination = Rule(
    id: "split-coordination",
    summary:
      "Maakt van een lange zin met ‘en’, ‘maar’, ‘want’, ‘dus’ of een puntkomma tussen twee hele zinnen twee zinnen.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Wij gaan op donderdag 8 oktober met de bus naar het bos en de kinderen nemen zelf een lunchpakket mee.",
        "Wij gaan op donderdag 8 oktober met de bus naar het bos. De kinderen nemen zelf een lunchpakket mee."),
      Example(
        "De voorstelling begint om 19.30 uur in de aula van de school, maar u kunt vanaf 19.00 uur al naar binnen.",
        "De voorstelling begint om 19.30 uur in de aula van de school. Maar u kunt vanaf 19.00 uur al naar binnen."),
      Example(
        "Over drie weken vertrekken de groepen 8 met de bus naar Terschelling, en daarom krijgt u deze brief.",
        "Over drie weken vertrekken de groepen 8 met de bus naar Terschelling. Daarom krijgt u deze brief."),
      Example(
        "Stuur het formulier met uw handtekening naar de administratie, want zonder handtekening is het niet geldig.",
        "Stuur het formulier met uw handtekening naar de administratie. Want zonder handtekening is het niet geldig."),
      Example(
        "Betalen in twee delen is ook mogelijk; hiervoor kunt u een e-mail sturen naar de penningmeester van de school.",
        "Betalen in twee delen is ook mogelijk. Hiervoor kunt u een e-mail sturen naar de penningmeester van de school."
      ),
      Example(
        "Wij lezen in de klas een spannend boek over ridders en maken daarna met de kinderen een kasteel van karton.",
        "Wij lezen in de klas een spannend boek over ridders. Wij maken daarna met de kinderen een kasteel van karton."),
      Example(
        "U vult het formulier op de achterkant van deze brief in en levert het voor 3 mei in bij de juf.",
        "U vult het formulier op de achterkant van deze brief in. U levert het voor 3 mei in bij de juf."),
    ],
    leavesAlone: [
      "De kinderen van groep 3 gaan op maandag 5 oktober en de kinderen van groep 4 gaan op dinsdag 6 oktober naar het museum.",
      "De school blijft op donderdag 5 november dicht en de kinderen krijgen thuis les als het heel hard heeft gesneeuwd.",
      "De gymles van woensdag gaat niet door en de kinderen blijven de hele ochtend in hun eigen klas bij regen.",
      "Wij gaan naar het bos en de kinderen nemen brood mee.",
      "De kinderen nemen zelf brood mee naar het bos, maar voor drinken en een ijsje wordt door ons gezorgd.",
      "De peuters krijgen om tien uur melk en fruit en de leidsters van de groep eten gezellig met hen mee.",
      "Als uw kind de hele dag ziek is geweest en u hebt nog geen bericht gehad, belt u de school vóór drie uur.",
      "Bij regen gaat de sportdag op dinsdag 9 juni niet door en wij bellen u dan zo snel mogelijk thuis op.",
      "Wij vragen of de ouders van de kinderen uit groep 8 komen helpen en u hoort dat nog van ons.",
      "De leerkrachten van groep 3 en de ouders van de werkgroep hebben samen een heel mooi feest gemaakt.",
      "Wij merken dat de kinderen uit groep 7 erg moe zijn en de ouders hebben gevraagd om minder huiswerk.",
      "Wij lezen en beoordelen in de maanden maart en april alle aanvragen die bij de school binnen zijn gekomen.",
      "Wij kunnen de kinderen die dat nodig hebben in kleine groepen helpen en begeleiden bij hun lezen en schrijven.",
      "Elk kind uit groep 5 kiest in de bibliotheek een boek over dieren en leest daar thuis een stuk uit voor.",
      "Voor de lunch neemt uw kind het volgende mee: brood en fruit; drinken; een doos voor het afval van de lunch.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      for index in input.words.indices.dropFirst(4) where marks.contains(input.words[index].lowercased) {
        if let edit = split(at: index, in: input) { return [edit] }
      }
      return []
    })

  private static let why = "In deze lange zin staan twee dingen. Twee korte zinnen lezen makkelijker."

  private static let marks: Set<String> = ["en", "maar", "dus", "want", ";"]
  /// What a second sentence begins with.
  private static let openings = ["maar": "Maar ", "dus": "Dus ", "want": "Want "]

  /// The shortest half that is worth a sentence, in words.
  private static let shortestHalf = 4

  private static func split(at index: Int, in input: RuleInput) -> Edit? {
    let hasComma = input.words[index - 1].form == ","
    let left = 0..<(hasComma ? index - 1 : index)
    let right = index + 1..<input.end
    guard input.length(left) >= shortestHalf, input.length(right) >= shortestHalf, input.isFree[index],
      !input.hasOpenMark(left),
      !holdsForBoth(left, right, hasComma, in: input)
    else { return nil }
    let conjunction = input.words[index].lowercased
    let opening = openings[conjunction] ?? ""
    let start: String
    if conjunction == ";", endsStatement(index, in: input) {
      start = Capitals.raised(input.words[right.lowerBound].form)
    } else if let second = MainClause(right, in: input) {
      guard joins(index, second, hasComma, in: input), isWhole(left, hasComma, beside: second, in: input),
        conjunction != "maar" || !input.contains(halves, in: left)
      else { return nil }
      start =
        opening.isEmpty ? Capitals.raised(input.words[right.lowerBound].form) : opening + input.inner(right.prefix(1))
    } else if conjunction == "dus", hasComma, input.startsWithVerb(right.lowerBound),
      MainClause.hasSubject(behind: right.lowerBound, in: input), statement(left, in: input) != nil
    {
      start = "Dus \(input.words[right.lowerBound].form)"
    } else if conjunction == "en" || conjunction == "maar", let subject = sharedSubject(left, right, in: input) {
      start =
        (opening.isEmpty ? Capitals.raised(subject) : opening + subject) + " " + input.words[right.lowerBound].form
    } else {
      return nil
    }
    return input.rewrite(
      "split-coordination", entry: conjunction, words: left.upperBound - 1..<right.lowerBound + 1,
      to: "\(input.words[left.upperBound - 1].form). \(start)", reason: why)
  }

  /// Words of a first half that a second one with *maar* belongs to: *niet alleen …, maar …*, *weliswaar …, maar …*.
  private static let halves: Set<String> = ["alleen", "weliswaar", "enerzijds"]

  /// Whether a semicolon stands between two sentences, and not between the items of a list.
  private static func endsStatement(_ index: Int, in input: RuleInput) -> Bool {
    let right = index + 1..<input.end
    guard !input.words[..<index].contains(where: { $0.form == ":" || $0.form == "?" }),
      !input.words[right].contains(where: { $0.form == ";" }),
      input.words[right.lowerBound].kind == .word, (0..<index).contains(where: input.startsWithVerb)
    else { return false }
    if MainClause(right, in: input) != nil || input.startsWithVerb(right.lowerBound) || input.isInstruction(right) {
      return true
    }
    // More verbs than clauses that may have one: *het deel, waarin hij spreekt, begint om …*.
    let clauses = right.dropFirst().count(where: input.opensClause)
    return right.count(where: input.isFinite) > clauses
      && !["die", "dat", "omdat", "zodat", "mits", "tenzij", "waarbij", "waarna"].contains(
        input.words[right.lowerBound].lowercased)
  }

  /// Whether the conjunction joins two main clauses, and not two nouns (*…, maar snoep en chips zijn verboden*) or two
  /// clauses that depend on something (*dat zij moe zijn en de ouders hebben gevraagd*).
  private static func joins(_ index: Int, _ second: MainClause, _ hasComma: Bool, in input: RuleInput) -> Bool {
    let conjunction = input.words[index].lowercased
    let left = 0..<index
    // *val- en vochtschade*; *de juf, de meester en de ouders die …, gaan*.
    if input.words[index - 1].form.hasSuffix("-")
      || !hasComma && conjunction != ";" && second.front.contains(where: { input.words[$0].kind == .punctuation })
    {
      return false
    }
    if let opener = left.last(where: input.opensClause) {
      // The clause is whole, and the second verb can't be the last of a clause.
      guard opener > 0, (opener + 1..<index).contains(where: input.isFinite), second.finite + 1 < input.end,
        !input.isVerb(second.finite + 1), input.sentence.analyses[second.finite + 1].pos != .adposition,
        input.words[second.finite + 1].kind != .punctuation || !second.isSubjectFirst
      else { return false }
      guard hasComma || conjunction != "en" || !second.isSubjectFirst else { return false }
    }
    if !hasComma, conjunction == "en" {
      // *melk en fruit en de juf eet mee*: the first *en* is none; *maar voor drinken en een ijsje wordt gezorgd*.
      let joints: Set<String> = input.isPronoun(second.subject) ? [] : ["en", "of"]
      let start =
        left.last { joints.union(["maar", "want", "dus", ",", ";"]).contains(input.words[$0].lowercased) } ?? 0
      guard !input.contains(["en"], in: second.subject), (start..<index).contains(where: input.startsWithVerb) else {
        return false
      }
    }
    if conjunction == ";" || conjunction == "want" || !second.isSubjectFirst { return true }
    let analyses = input.sentence.analyses
    if input.isPronoun(second.subject) { return true }
    var head = second.finite
    if [.aux, .passiveAuxiliary, .cop].contains(analyses[head].relation), analyses[head].head >= 0 {
      head = analyses[head].head
    }
    guard analyses[head].relation == .conj || analyses[head].relation == .parataxis || hasComma && conjunction != "en"
    else {
      return false
    }
    var start = index - 1
    while start > 0, [.noun, .properNoun, .adjective, .determiner, .numeral].contains(analyses[start].pos) {
      start -= 1
    }
    return !["en", "of", "maar", "dus", "—", "–"].contains(input.words[start].lowercased)
  }

  private static let auxiliaries: Set<String> = [
    "hebben", "zijn", "worden", "zullen", "kunnen", "moeten", "mogen", "willen",
  ]

  /// The first half as a main clause or an instruction, without its conjunction.
  private static func statement(_ left: Range<Int>, in input: RuleInput) -> (start: Int, clause: MainClause?)? {
    let start = input.startBehindConjunction(left)
    let clause = MainClause(start..<left.upperBound, in: input)
    return clause != nil || input.isInstruction(start..<left.upperBound) ? (start, clause) : nil
  }

  /// Whether the first half is a statement that needs nothing of the second: not *Groep 3 gaat op maandag en groep 4 gaat op
  /// dinsdag zwemmen*.
  private static func isWhole(_ left: Range<Int>, _ hasComma: Bool, beside second: MainClause, in input: RuleInput)
    -> Bool
  {
    guard let (_, first) = statement(left, in: input) else {
      // Behind a comma or semicolon a main clause can only follow another one.
      return (hasComma || input.words[left.upperBound].form == ";") && left.dropFirst().contains(where: input.isFinite)
    }
    guard let first else { return true }
    let lemma = input.sentence.analyses[first.finite].plainLemma
    guard auxiliaries.contains(lemma) || lemma == input.sentence.analyses[second.finite].plainLemma else { return true }
    return hasPredicate(first, left, in: input)
  }

  /// Whether there is an object, a further verb or what else makes a verb whole.
  private static func hasPredicate(_ clause: MainClause, _ range: Range<Int>, in input: RuleInput) -> Bool {
    let finite = input.sentence.analyses[clause.finite]
    return finite.relation == .cop
      || (clause.finite + 1..<range.upperBound).contains { place in
        let analysis = input.sentence.analyses[place]
        return input.isVerb(place) || [.obj, .verbParticle, .xcomp, .ccomp].contains(analysis.relation)
      }
  }

  private static let bound: Set<String> = [
    "als", "indien", "tenzij", "mits", "zolang", "totdat", "wanneer", "zodra", "terwijl", "behalve", "voordat",
    "nadat", "bij", "zonder", "mocht",
  ]

  /// Whether a condition or time at either end may be meant for both halves. A comma before the conjunction closes the
  /// first.
  private static func holdsForBoth(_ left: Range<Int>, _ right: Range<Int>, _ hasComma: Bool, in input: RuleInput)
    -> Bool
  {
    let conjunction = input.words[right.lowerBound - 1].lowercased
    let conditions: Set<String> = ["als", "indien", "wanneer", "tenzij", "mits", "zolang", "mocht", "want", "omdat"]
    if input.contains(
      hasComma ? conditions : conditions.union(["nadat", "voordat", "zodra", "terwijl"]), in: left.prefix(2))
      || input.isFinite(left.lowerBound) && !input.isInstruction(left)
        && (conjunction != "want" || input.contains(["dan"], in: left))
    {
      return true
    }
    if conjunction == ";" || hasComma && conjunction != "en" { return false }
    if input.contains(["zonder"], in: left.prefix(1)) || isCircumstance(left.lowerBound, in: input) { return true }
    if hasComma { return false }
    if input.contains(bound, in: left.prefix(1)) { return true }
    return input.contains(bound.subtracting(["bij", "zonder", "mocht"]), in: right)
      || input.contains(["als", "indien", "wanneer", "tenzij", "mits"], in: left)
      || right.suffix(4).contains { isCircumstance($0, in: input) }
  }

  /// *bij regen*, but not *bij de juf*, *bij zeven kinderen*.
  private static func isCircumstance(_ place: Int, in input: RuleInput) -> Bool {
    input.words[place].lowercased == "bij" && place + 1 < input.end
      && [.noun, .adjective].contains(input.sentence.analyses[place + 1].pos)
  }

  /// The subject of the first half, to be said again before a second half that shares it: *wij*, *de school*. Nil where it
  /// isn't sure that they share nothing else.
  private static func sharedSubject(_ left: Range<Int>, _ right: Range<Int>, in input: RuleInput) -> String? {
    guard let verb = right.first, input.isFinite(verb), verb + 1 < right.upperBound, !input.isVerb(verb + 1),
      !left.contains(where: input.opensClause), !input.hasInfinitiveClause(left),
      let first = statement(left, in: input)?.clause, first.isSubjectFirst || input.isPronoun(first.subject),
      hasPredicate(first, left, in: input) || input.sentence.analyses[first.finite].relation == .cop,
      input.agrees(first.subject, with: verb),
      input.sentence.analyses[verb].tag.isPastTense == input.sentence.analyses[first.finite].tag.isPastTense,
      !input.contains(["en"], in: first.subject), MainClause(right, in: input) == nil
    else { return nil }
    let firstLemma = input.sentence.analyses[first.finite].plainLemma
    // *Wij gaan wandelen en praten met elkaar*: an infinitive may look like this.
    if input.sentence.analyses[verb].tag.isPluralVerb || input.isPlural(first.subject) {
      guard
        !chains.contains(firstLemma)
          || input.sentence.analyses[verb].tag.isFiniteVerb
            && !WordForms.verbs(of: input.words[verb].lowercased).contains(where: { $0.tag.isInfinitive })
      else { return nil }
    }
    // *Wij lezen en beoordelen de brief*: an object at the end may belong to both.
    guard first.finite + 2 < left.upperBound else { return nil }
    if input.isPronoun(first.subject) {
      let pronoun = input.words[first.subject.lowerBound].lowercased
      return ["wij", "we", "u", "je", "jullie", "ik", "jij"].contains(pronoun) ? pronoun : nil
    }
    guard first.subject.count <= 3,
      input.contains(["de", "het", "uw", "onze", "ons", "deze", "dit"], in: first.subject.prefix(1))
    else { return nil }
    return Capitals.lowered(input.text(first.subject))
  }

  /// Verbs that take infinitives, of which a second one may follow.
  private static let chains: Set<String> = [
    "gaan", "kunnen", "mogen", "moeten", "willen", "zullen", "laten", "blijven", "komen", "helpen", "leren", "hoeven",
    "horen", "zien", "zijn", "hebben",
  ]
}

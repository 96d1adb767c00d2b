import Inflection
import Prose

extension Rule {
  /// "Print het uit, dan kan het mee." → "Print het uit. Dan kan het mee."
  static let splitInstruction = Rule(
    id: "split-instruction",
    summary: "Geeft een opdracht in een lange zin een zin voor zichzelf: ‘…, dus kijk even’ wordt ‘… Kijk dus even’.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Wij weten niet wie er allergisch is, dus vertel het ons als uw kind iets niet mag eten van de dokter.",
        "Wij weten niet wie er allergisch is. Vertel het ons dus als uw kind iets niet mag eten van de dokter."),
      Example(
        "Wij eten op vrijdag om twaalf uur samen in de klas, dus geef uw kind die dag geen brood mee.",
        "Wij eten op vrijdag om twaalf uur samen in de klas. Geef uw kind dus die dag geen brood mee."),
      Example(
        "Maak vooraf thuis een groepje van vier, dan krijgt elk team een kleur en kan het spel om tien uur beginnen.",
        "Maak vooraf thuis een groepje van vier. Dan krijgt elk team een kleur en kan het spel om tien uur beginnen."),
      Example(
        "Meld een zieke peuter voor half negen, dan kunnen wij een ander kind van de wachtlijst blij maken.",
        "Meld een zieke peuter voor half negen. Dan kunnen wij een ander kind van de wachtlijst blij maken."),
      Example(
        "De gesprekken zijn allemaal in de eerste week van december, dus kijk even in uw agenda welk moment u past.",
        "De gesprekken zijn allemaal in de eerste week van december. Kijk dus even in uw agenda welk moment u past."),
      Example(
        "Het formulier zit in de tas van uw kind, dus stuur het vandaag nog met uw handtekening naar de administratie.",
        "Het formulier zit in de tas van uw kind. Stuur het dus vandaag nog met uw handtekening naar de administratie."),
      Example(
        "Het blijft die dag waarschijnlijk niet droog op het veld, dus neem voor uw kind een regenjas mee.",
        "Het blijft die dag waarschijnlijk niet droog op het veld. Neem dus voor uw kind een regenjas mee."),
      Example(
        "Neem contact op met Samira als u vragen heeft over de toeslag en neem dan ook uw papieren mee.",
        "Neem contact op met Samira als u vragen heeft over de toeslag. Neem dan ook uw papieren mee."),
    ],
    leavesAlone: [
      "Kom op de dag van het schoolreisje te laat, dan is de bus al weg en moet je thuisblijven.",
      "Wacht de chauffeur langer dan vijf minuten op uw kind, dan komt de hele bus te laat op school.",
      "Het aantal plaatsen voor de reis is dit jaar beperkt tot tachtig, dus meldt u zich tijdig aan via de website.",
      "Als het morgen regent, gaan wij met de hele groep naar het museum, dus neem een tas met brood mee.",
      "De kinderen van groep 4 hebben die dag zwemles, dus wacht de bus op het plein voor de school.",
      "Vergeet je op woensdag je gymkleren, dan doe je mee in de kleren die je op dat moment aanhebt.",
      "Print het formulier uit, dan kunt u het lezen.",
      "Op de site staat wat u moet doen: maak een account aan, dan krijgt u van ons vanzelf bericht.",
    ],
    propose: { input in
      guard input.isLongStatement else { return [] }
      for place in input.words.indices.dropFirst(4) where place + 2 < input.end {
        if let edit = consequence(place, in: input) ?? conclusion(place, in: input) ?? second(place, in: input) {
          return [edit]
        }
      }
      return []
    })

  private static let why = "In deze lange zin staat wat iemand moet doen. Dat valt meer op in een zin voor zichzelf."

  private static let shortestHalf = 4

  /// "Doe A, dan B." → "Doe A. Dan B."
  private static func consequence(_ then: Int, in input: RuleInput) -> Edit? {
    let left = 0..<then - 1
    guard input.words[then].lowercased == "dan", input.words[then - 1].form == ",", input.length(left) >= shortestHalf,
      input.length(input.rest(from: then)) >= shortestHalf, input.startsWithVerb(then + 1), input.isFree[then],
      MainClause.hasSubject(behind: then + 1, in: input), isOrder(left, in: input), !isWarning(left, in: input),
      !input.hasOpenMark(left), !input.contains(["dan"], in: left)
    else { return nil }
    return input.rewrite(
      "split-instruction", entry: "dan", words: then - 2..<then + 1, to: "\(input.closed(then - 2)) Dan", reason: why)
  }

  /// "A, dus doe B." → "A. Doe dus B."
  private static func conclusion(_ so: Int, in input: RuleInput) -> Edit? {
    let left = 0..<so - 1
    let right = input.rest(from: so + 1)
    guard input.words[so].lowercased == "dus", input.words[so - 1].form == ",", input.isFree[so],
      input.length(left) >= shortestHalf, input.length(right) >= shortestHalf, isOrder(right, in: input),
      !input.hasOpenMark(left), !input.hasBindingFront(left), !isConditional(left, in: input),
      !input.contains(["dus", "dan"], in: right),
      MainClause(input.startBehindConjunction(left)..<left.upperBound, in: input) != nil || isOrder(left, in: input)
    else { return nil }
    // *Stuur het dus*, but *Neem dus je jas mee*.
    var last = so + 1
    while last + 1 < input.end, isObjectPronoun(last + 1, in: input) { last += 1 }
    // *dus geef hun extra water*: theirs, or to them?
    if last == so + 1, so + 2 < input.end, input.words[so + 2].lowercased == "hun" { return nil }
    // *Herinner haar er dus aan*
    if last > so + 1, last + 1 < input.end, input.words[last + 1].lowercased == "er" { last += 1 }
    // *Vertel het ons dus*, *Geef uw kind dus geen brood mee*
    if input.stand(["het", "ons"], at: so + 2) { last = so + 3 }
    if last == so + 1, let end = input.plainNounPhraseEnd(at: so + 2, in: right), end + 1 < input.end,
      (so + 2..<end).contains(where: { People.containsMember($0, in: input) })
    {
      last = end - 1
    }
    let order = [Capitals.raised(input.words[so + 1].form), input.text(so + 2..<last + 1), "dus"]
    return input.rewrite(
      "split-instruction", entry: "dus", words: so - 2..<last + 1,
      to: "\(input.closed(so - 2)) \(order.filter { !$0.isEmpty }.joined(separator: " "))", reason: why)
  }

  /// "Doe A als het zo is en doe dan B." → "Doe A als het zo is. Doe dan B."
  private static func second(_ and: Int, in input: RuleInput) -> Edit? {
    let left = 0..<and
    let right = input.rest(from: and + 1)
    guard input.words[and].lowercased == "en", input.length(left) >= shortestHalf, input.length(right) >= shortestHalf,
      input.isFree[and], isOrder(left, in: input), isOrder(right, in: input), !input.hasOpenMark(left),
      input.words[and + 2].lowercased == "dan", !input.contains([","], in: left)
    else { return nil }
    return input.rewrite(
      "split-instruction", entry: "en", words: and - 1..<and + 2,
      to: "\(input.closed(and - 1)) \(Capitals.raised(input.words[and + 1].form))", reason: why)
  }

  /// Whether a range is an order that can't be read as a statement or a question: *Wacht de chauffeur te lang* can.
  private static func isOrder(_ range: Range<Int>, in input: RuleInput) -> Bool {
    guard let first = range.first, input.isInstruction(range),
      let verb = Verb(input.sentence.analyses[first].plainLemma)
    else { return false }
    return !verb.variants(.present, .hij).contains(input.words[first].lowercased)
  }

  /// *Kom te laat, dan …*, *Vergeet het, dan …*: nobody is asked to do that.
  private static func isWarning(_ range: Range<Int>, in input: RuleInput) -> Bool {
    let unwanted: Set<String> = ["vergeten", "missen", "verliezen", "verzuimen", "spijbelen", "verslapen", "denken"]
    return unwanted.contains(input.sentence.analyses[range.lowerBound].plainLemma)
      || range.contains { input.stand(["te", "laat"], at: $0) }
  }

  private static func isConditional(_ range: Range<Int>, in input: RuleInput) -> Bool {
    input.contains(["als", "indien", "wanneer", "tenzij", "mits", "zolang", "mocht", "mochten"], in: range.prefix(2))
      || input.isFinite(range.lowerBound) && !input.isInstruction(range)
  }

  private static func isObjectPronoun(_ place: Int, in input: RuleInput) -> Bool {
    ["je", "u", "het", "ze", "hem", "haar", "hun", "hen", "ons", "me", "mij", "dat", "dit", "die"].contains(
      input.words[place].lowercased)
      && input.sentence.analyses[place].pos == .pronoun
      && (["ze", "hem"].contains(input.words[place].lowercased)
        || !input.words[place + 1].lowercased.hasSuffix("e") && input.sentence.analyses[place + 1].pos == .adjective
          && input.sentence.analyses[min(place + 2, input.words.count - 1)].pos != .noun
        || ![.noun, .adjective].contains(input.sentence.analyses[place + 1].pos))
  }
}

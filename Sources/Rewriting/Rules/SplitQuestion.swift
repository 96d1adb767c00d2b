import Inflection
import Prose

extension Rule {
  /// "Hebt u A of kent u B?" → "Hebt u A? Of kent u B?"
  static let splitQuestion = Rule(
    id: "split-question",
    summary:
      "Maakt van een lange vraag met ‘of’ twee vragen: ‘Hebt u een bedrijf? Of kent u iemand …?’.",
    reason: why,
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Is uw kind die dag ziek of maakt het om een andere reden geen gebruik van de bus?",
        "Is uw kind die dag ziek? Of maakt het om een andere reden geen gebruik van de bus?"),
      Example(
        "Heeft u over deze brief nog vragen of maakt u zich zorgen over de opvoeding, het slapen of het eten?",
        "Heeft u over deze brief nog vragen? Of maakt u zich zorgen over de opvoeding, het slapen of het eten?"),
      Example(
        "Heeft u zelf een bedrijf, of kent u iemand die één dag per week een stageplek heeft in de horeca?",
        "Heeft u zelf een bedrijf? Of kent u iemand die één dag per week een stageplek heeft in de horeca?"),
      Example(
        "Is het voor u niet mogelijk om samen te komen of heeft u behoefte aan een langer gesprek?",
        "Is het voor u niet mogelijk om samen te komen? Of heeft u behoefte aan een langer gesprek?"),
      Example(
        "Is je kind allergisch voor een stof in het vaccin of heeft het eerder heftig op een vaccinatie gereageerd?",
        "Is je kind allergisch voor een stof in het vaccin? Of heeft het eerder heftig op een vaccinatie gereageerd?"),
    ],
    leavesAlone: [
      "Is uw kind ziek of komt het later?",
      "Is uw kind die dag ziek of maakt het om een andere reden geen gebruik van de bus? Bel dan de chauffeur.",
      "Heeft uw kind sinds de zomer een bril met sterke glazen of heeft het dit jaar een beugel nodig?",
      "Is uw kind op de dag van de toets ziek of heeft het koorts en bent u zelf aan het werk?",
      "Heeft uw kind koorts, gebruikt het medicijnen van de dokter of heeft het een allergie voor noten of melk?",
      "Vindt u het lastig om de brieven van school te lezen of bij een gesprek uit uw woorden te komen?",
      "Kunt u ons op vrijdag helpen met de versiering of weet u iemand anders, laat het ons dan weten?",
      "Wilt u ons vóór vrijdag laten weten of u komt of dat u die avond niet kunt komen?",
      "Wilt u op dinsdag 3 november samen met uw kind of alleen met de juf over het rapport praten?",
      "Gaat u met de auto of gaat u met de fiets naar het zwembad aan de andere kant van de stad?",
      "Kan uw kind op maandag naar de opvang bij ons of moet het op dinsdag naar de opvang gaan?",
      "Belt u ons als uw kind ziek is of stuurt u ons op die dag liever een bericht in de app?",
    ],
    propose: { input in
      // *Is hij ziek of komt hij later? Bel dan*: the case of the answer is both.
      guard input.isLongQuestion, input.isFinite(0), !input.surroundings.precedesThen, let of = joint(in: input) else {
        return []
      }
      let last = input.words[of - 1].form == "," ? of - 2 : of - 1
      return [
        input.rewrite(
          "split-question", entry: "of", words: last..<of + 1, to: "\(input.words[last].form)? Of", reason: why)
      ]
    })

  private static let why = "In deze lange vraag staan twee vragen. Twee korte vragen lezen makkelijker."

  private static let shortestHalf = 4

  /// The *of* between two questions that each are whole; nil where there is none, or where a part may be of both.
  private static func joint(in input: RuleInput) -> Int? {
    guard let subjectEnd = input.nounPhraseEnd(at: 1, in: 1..<input.end), input.agrees(1..<subjectEnd, with: 0),
      !input.hasOpenMark(0..<input.end)
    else { return nil }
    let joints = (subjectEnd..<input.end).filter { place in
      input.words[place].lowercased == "of" && place + 3 < input.end && input.startsWithVerb(place + 1)
        && hasSubject(behind: place + 1, in: input)
    }
    guard joints.count == 1, let of = joints.first, input.isFree[of] else { return nil }
    let left = 0..<(input.words[of - 1].form == "," ? of - 1 : of)
    let right = input.rest(from: of + 1)
    guard input.length(left) >= shortestHalf, input.length(right) >= shortestHalf, !input.contains([","], in: left),
      // *of wordt het later vier, dit is belangrijk?*
      !right.dropLast().contains(where: {
        input.words[$0].form == "," && ["dit", "dat", "want"].contains(input.words[$0 + 1].lowercased)
      }),
      !left.contains(where: { input.words[$0].lowercased != "om" && input.opensClause($0) }),
      !input.contains(["als", "indien", "wanneer", "tenzij", "zodat", "omdat", "dan", "toch"], in: right),
      !goesOn(right, in: input), isWhole(left, besides: right, in: input)
    else { return nil }
    return of
  }

  private static func hasSubject(behind verb: Int, in input: RuleInput) -> Bool {
    ["hij", "zij", "ze", "het", "dat", "dit"].contains(input.words[verb + 1].lowercased)
      ? input.agrees(verb + 1..<verb + 2, with: verb) : MainClause.hasSubject(behind: verb, in: input)
  }

  /// *… en bent u aan het werk*, *…, laat het dan weten*: a third part.
  private static func goesOn(_ right: Range<Int>, in input: RuleInput) -> Bool {
    right.dropLast().contains { place in
      [",", "en", "maar", "of"].contains(input.words[place].lowercased) && input.startsWithVerb(place + 1)
    }
  }

  /// Verbs that need another verb, or share the one at the end: *Kan uw kind op maandag of moet het op dinsdag komen?*
  private static let modals: Set<String> = ["kunnen", "mogen", "moeten", "willen", "zullen", "worden", "hoeven"]

  /// Whether the first half lacks nothing that stands at the end of the second.
  private static func isWhole(_ left: Range<Int>, besides right: Range<Int>, in input: RuleInput) -> Bool {
    func closes(_ place: Int) -> Bool {
      input.isClusterVerb(place) || input.words[place].lowercased == "nodig"
        || input.isVerb(place) && place != left.lowerBound && place != right.lowerBound && !input.isNominal(place)
    }
    if left.contains(where: closes) { return true }
    // *Gaat u met de auto of gaat u met de fiets naar het zwembad?*
    let verb = input.sentence.analyses[left.lowerBound].plainLemma
    return !modals.contains(verb) && verb != input.sentence.analyses[right.lowerBound].plainLemma
  }
}

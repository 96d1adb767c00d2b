import Lexicons
import Prose

extension Rule {
  /// "probleemgedrag" → "gedrag dat we lastig vinden".
  static let normalise = Rule(
    id: "normalise",
    summary: "Stelt gewone woorden voor waar een woord van opgroeien een probleem of diagnose maakt.",
    reason:
      "Twijfel en vallen en opstaan horen bij opgroeien. Schrijf wat u ziet, wat goed gaat en wat een kind nodig heeft.",
    source:
      "Lexicons/normalising.tsv. Naar wat Nederlandse professionals, ouders en jongeren onder normaliseren verstaan: niet problematiseren, niet medicaliseren, ouders als gelijken.",
    safety: .suggestion,
    examples: [
      Example("Wij zien probleemgedrag.", "Wij zien gedrag dat we lastig vinden."),
      Example(
        "Onze zorgleerlingen hebben een vaste plek.", "Onze leerlingen die extra hulp krijgen, hebben een vaste plek."),
      Example("Hij heeft concentratieproblemen.", "Hij heeft moeite met opletten."),
      Example("Uw dochter loopt achter op de groep.", "Uw dochter heeft meer tijd nodig dan de groep."),
      Example("Anderstalige ouders zijn welkom.", "Ouders die thuis een andere taal spreken, zijn welkom."),
      Example("Een autistische leerling krijgt een maatje.", "Een leerling met autisme krijgt een maatje."),
    ],
    leavesAlone: [
      "De trein loopt op tijd.", "Wij praten met de klas over angst.", "Uw zoon heeft een depressie.",
      "De training ‘Faalangst’ begint in mei.", "Wij maken ons zorgen om de veiligheid van uw kind.",
      "Een zorgleerling die wij goed kennen, leest voor.", "Pesten mag niet.",
    ],
    propose: { input in
      PlainEdits.propose("normalise", from: input.lexicons.normalising, in: input) { _ in true }
        .map { edit in
          var edit = edit
          // A comma parts the verb of *leerlingen die hulp krijgen, hebben …* from the one before it.
          if isBeforeFiniteVerb(edit, in: input), hasClause(edit.after) { edit.after += "," }
          return edit
        }
    })

  private static func isBeforeFiniteVerb(_ edit: Edit, in input: RuleInput) -> Bool {
    let next = input.firstWord(endingAfter: edit.range.end)
    return input.isAnnotated && next < input.words.count && input.isFinite(next)
  }

  /// Whether a relative clause ends the text.
  private static func hasClause(_ text: String) -> Bool {
    text.split(separator: " ").contains { ["die", "dat", "waarop", "waarin", "wie", "waar", "wat"].contains($0) }
  }
}

import Prose

extension Rule {
  /// "indien" → "als".
  static let plainWord = Rule(
    id: "plain-word",
    summary: "Vervangt moeilijke of ouderwetse woorden door gewone.",
    reason: "Een woord dat iedereen kent, hoeft niemand op te zoeken.",
    source: "Lexicons/plain-words.tsv, rijen van één woord; zeldzaamheid volgens wordfreq.",
    safety: .safe,
    examples: [
      Example("Indien uw kind ziek is, belt u ons.", "Als uw kind ziek is, belt u ons."),
      Example("INDIEN UW KIND ZIEK IS", "ALS UW KIND ZIEK IS"),
      // What agrees with a noun follows when the noun takes another article.
      Example("De conflictsituatie is voorbij.", "De ruzie is voorbij."),
      Example("Het oude rijwiel is kapot.", "De oude fiets is kapot."),
      Example("Dit is een groot restant.", "Dit is een grote rest."),
      Example("De discrepantie is groot.", "Het verschil is groot."),
      Example("Onze nieuwe doelstelling is lezen.", "Ons nieuwe doel is lezen."),
      Example("Welke doelstelling heeft u?", "Welk doel heeft u?"),
    ],
    leavesAlone: [
      "Er staat nog hooguit één keer per week vlees op het menu.",
      "Klik op wijzigingen om uw adres te zien.",
      "De vervoerskosten en de toegang betaalt de school.",
      "Woorden van de week: abrupt, adequaat.",
      "Dit is het meest adequate antwoord.",
      "Het boek heet ‘Indien’.", "Wij lezen het blad Thans samen.",
      "De doelstelling die wij hebben, is goed.", "Een goed gekozen doelstelling helpt.",
      "Deze doelstelling, die nieuw is, telt.", "Een overdracht is nodig.",
      "Wij zoeken tijdelijke huisvesting.",
    ],
    propose: { input in PlainEdits.propose("plain-word", in: input) { $0 == 1 } })
}

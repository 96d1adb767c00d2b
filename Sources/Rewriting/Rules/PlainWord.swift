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
    ],
    leavesAlone: ["Het boek heet ‘Indien’.", "Wij lezen het blad Thans samen."],
    propose: { input in PlainEdits.propose("plain-word", in: input) { $0 == 1 } })
}

import Lexicons
import Testing

/// Each problem that a person can make in a lexicon is found, at its place.
struct LexiconCheckTests {
  private static let header = "entry\tpos\treplacements\tforms\tunless\tsafety\treason\n"

  @Test(arguments: [
    ("indien\tconjunction\tals\t\t\tsafe\tGewoner.", []),
    ("indien\tconjunction\tals\t\t\tsafe", ["2:26: 6 columns where 7 are needed"]),
    ("indien\tconjonction\tals\t\t\tsafe\tx", ["2:8: unknown pos 'conjonction'"]),
    ("indien\tconjunction\t\t\t\tsafe\tx", ["2:20: no replacement"]),
    ("indien\tconjunction\tals\tindiens\t\tsafe\tx", ["2:24: 'indiens' is not of the form"]),
    ("indien\tconjunction\tals\t\tbehind:x\tsafe\tx", ["2:25: unknown condition 'behind:x'"]),
    ("indien\tconjunction\tals\t\t?behind:x\tsafe\tx", ["2:25: unknown condition '?behind:x'"]),
    ("indien\tconjunction\tals\t\t?after:en\tsafe\tx", []),
    ("indien\tconjunction\tals\t\t?with:of per/en via; with:dan\tsafe\tx", []),
    ("indien\tconjunction\tals\t\t\tsure\tx", ["2:26: safety is 'safe' or 'suggestion', not 'sure'"]),
    ("indien\tconjunction\tals\t\t\tsafe\t", ["2:31: a reason is needed"]),
    (
      "indien\tconjunction\tals\t\t\tsafe\tx\nindien\tconjunction\tals\t\t\tsafe\tx",
      ["3:1: 'indien' stands in line 2 already"]
    ),
    ("als\tconjunction\tindien\t\t\tsafe\tx", ["2:17: 'indien' is rarer"]),
    (
      "middels\tpreposition\tvia\t\t\tsafe\tx\nvia\tpreposition\tmet\t\t\tsafe\tx",
      ["2:21: 'via' would be replaced again, by 'met'"]
    ),
    (
      "tevens\tadverb\took\t\t\tsuggestion\tx\nook\tadverb\ttevens\t\t\tsuggestion\tx",
      [
        "2:15: replacements go round in a circle: tevens → ook → tevens", "3:12: replacements go round in a circle",
        "3:12: 'tevens' is rarer",
      ]
    ),
    ("# opmerking\n\nindien\tconjunction\tals\t\t\tsafe\tx", []),
  ]) func problemsAreFound(_ rows: String, _ expected: [String]) {
    let problems = LexiconCheck().problems(in: LexiconFile(name: "own.tsv", text: Self.header + rows + "\n"))
    #expect(problems.count == expected.count, "\(problems)")
    for (problem, start) in zip(problems, expected) {
      #expect(problem.description.hasPrefix("own.tsv:" + start), "\(problem)")
    }
  }

  @Test func theHeaderIsNeeded() {
    let problems = LexiconCheck().problems(in: LexiconFile(name: "own.tsv", text: "indien\tals\n"))
    #expect(problems.first?.description.hasPrefix("own.tsv:1:1: the first line must be the header") ?? false)
    #expect(LexiconCheck().problems(in: LexiconFile(name: "own.tsv", text: "")).count == 1)
  }

  @Test func aSchoolsOwnRowGoesBeforeTheBuiltInOne() {
    let own = LexiconFile(
      name: "own.tsv", text: Self.header + "indien\tconjunction\twanneer\t\t\tsuggestion\tZo willen wij het.\n")
    let rows = PlainWords.builtIn(with: [own]).rows(for: "Indien")
    #expect(rows.map(\.replacements) == [["wanneer"]])
  }
}

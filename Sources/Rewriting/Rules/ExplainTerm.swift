import Lexicons
import Prose

extension Rule {
  /// "de IB'er" → "de IB'er (de juf of meester die …)", at first use.
  static let explainTerm = Rule(
    id: "explain-term",
    summary: "Legt een term van school of zorg uit waar die voor het eerst staat.",
    reason: "Een term die u elke dag gebruikt, is voor een ouder vaak nieuw. Eén keer uitleggen is genoeg.",
    source: "Lexicons/school-terms.tsv.",
    safety: .suggestion,
    examples: [
      Example("Het OPP is klaar.", "Het OPP (\(explanation("OPP"))) is klaar.")
    ],
    leavesAlone: [
      "Het OPP (een plan voor uw kind) is klaar.", "Het plan voor uw kind (OPP) is klaar.", "De juf is ziek.",
    ],
    oncePerMessage: true,
    propose: { input in
      let words = input.words
      return words.indices.compactMap { index in
        let word = words[index]
        guard word.kind == .word, input.block != .heading, input.isFree[index] || word.isCapitalised,
          let term = input.lexicons.terms[word.lowercased],
          index + 1 >= words.count || !["(", ")"].contains(words[index + 1].form),
          index == 0 || words[index - 1].form != "("
        else { return nil }
        return Edit(
          rule: "explain-term", entry: term.term, before: word.form, after: "\(word.form) (\(term.explanation))",
          alternatives: [], range: word.range, safety: .suggestion, reason: term.reason)
      }
    })

  private static func explanation(_ term: String) -> String {
    SchoolTerms.builtIn[term.lowercased()]?.explanation ?? ""
  }
}

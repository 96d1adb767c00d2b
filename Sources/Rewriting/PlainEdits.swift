import Inflection
import Lexicons
import Prose

/// The edits that the plain-words lexicon gives, or another of its form, for phrases and for single words.
enum PlainEdits {
  /// Within so many words the same adverb twice is heard as a repetition.
  private static let nearby = 40

  static func propose(
    _ rule: String, from words: PlainWords? = nil, in input: RuleInput, covers: (Int) -> Bool
  ) -> [Edit] {
    let words = words ?? input.lexicons.plainWords
    var edits: [Edit] = []
    var index = 0
    while index < input.words.count {
      guard input.words[index].kind == .word, input.isFree[index],
        let match = words.match(in: input.words, at: index, isHeading: input.block == .heading),
        covers(match.length), input.areFree(index..<index + match.length)
      else {
        index += 1
        continue
      }
      let entry = match.entry
      // "Wij adviseren u" → "Wij raden u … aan", "te adviseren" → "aan te raden": that is for the rule that knows the verb.
      if entry.partOfSpeech == .verb, match.length == 1, input.isAnnotated,
        input.isFinite(index) || index > 0 && input.words[index - 1].lowercased == "te",
        Verb(entry.replacements[0])?.particle != nil
      {
        index += 1
        continue
      }
      // "Tevens neemt u ook …" would have "ook" twice.
      let around = max(0, index - nearby)..<min(input.words.count, index + match.length + nearby)
      let repeats =
        entry.partOfSpeech == .adverb
        && input.words[around].contains { $0.lowercased == match.replacement.lowercased() }
      if entry.partOfSpeech == .noun, match.length == 1, let agreement = NounAgreement(index, in: input),
        agreement.changes(for: match.replacement)
      {
        edits += agreeing(rule, match, agreement, in: input)
        index += 1
        continue
      }
      // "Al betaalde bedragen" is heard as "alle": there "reeds" is left to the writer.
      let next = index + match.length
      let misleads =
        match.replacement == "al" && input.isAnnotated && next < input.words.count
        && (index == 0 || input.words[index - 1].kind == .punctuation
          || input.sentence.analyses[index - 1].pos == .adposition)
        && input.sentence.analyses[next].tag.isPrenominal
      edits.append(
        input.edit(
          rule, entry: entry.entry, words: index..<index + match.length, to: match.replacement,
          alternatives: match.form == entry.entry ? Array(entry.replacements.dropFirst()) : [],
          safety: repeats || misleads ? .suggestion : match.safety,
          reason: entry.reason))
      index += match.length
    }
    return edits
  }

  /// A noun of another article: what stands before it changes with it. Only ever a suggestion, for a later sentence may
  /// speak of it as *hij* or *het*.
  private static func agreeing(
    _ rule: String, _ match: PlainWords.Match, _ agreement: NounAgreement, in input: RuleInput
  ) -> [Edit] {
    guard input.areFree(agreement.words), let after = agreement.text(with: match.replacement) else { return [] }
    return [
      input.edit(
        rule, entry: match.entry.entry, words: agreement.words, to: after,
        alternatives: match.entry.replacements.dropFirst().compactMap(agreement.text), safety: .suggestion,
        reason: match.entry.reason)
    ]
  }
}

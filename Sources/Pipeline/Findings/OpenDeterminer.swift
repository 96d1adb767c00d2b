import Prose

/// A determiner that waits for its noun, because half a sentence stands between: *de in de daarboven gelegen lokalen 4 en 5
/// uitgevoerde metingen*.
enum OpenDeterminer {
  /// The longest half sentence, in words.
  private static let longest = 22
  /// Adjectives that have words of their own before them, as a participle has.
  private static let adjectives: Set<String> = [
    "aanwezig", "afkomstig", "bekend", "benodigd", "bereikbaar", "beschikbaar", "bestemd", "bevoegd", "gebruikelijk",
    "geldig", "geschikt", "noodzakelijk", "toegankelijk", "verantwoordelijk", "verplicht", "werkzaam", "woonachtig",
    "zichtbaar",
  ]

  /// The noun of the determiner at `start`; nil where nothing else shows that it waits.
  static func noun(of start: Int, in sentence: Sentence) -> Int? {
    let analyses = sentence.analyses
    guard opens(start, in: sentence) else { return nil }
    // Whether an inner determiner has found its own noun.
    var isInner = false
    for at in start + 1..<min(start + longest, analyses.count) {
      let analysis = analyses[at]
      if isModifier(at, in: sentence) { continue }
      switch analysis.pos {
      case .punctuation:
        guard at + 1 < analyses.count, isBetweenNumbers(at, in: sentence) || isModifier(at - 1, in: sentence) else {
          return nil
        }
      case .determiner: isInner = true
      case .noun, .properNoun:
        if isInner {
          isInner = false
        } else if closes(at, behind: start, in: sentence) {
          return at
        }
      default:
        if analysis.relation == .possessive { isInner = true }
        let isMark = analysis.relation == .mark && !["als", "te"].contains(sentence.words[at].lowercased)
        if analysis.tag.isVerb || isMark || analysis.features.contains(.relative) { return nil }
      }
    }
    return nil
  }

  /// Whether what follows a determiner can't be of the noun that it is for: a preposition, *als bijlage*, *hierin*, *de*.
  private static func opens(_ start: Int, in sentence: Sentence) -> Bool {
    guard start + 3 < sentence.words.count, sentence.analyses[start].pos == .determiner else { return false }
    let (word, next) = (sentence.words[start].lowercased, sentence.words[start + 1].lowercased)
    switch sentence.analyses[start + 1].pos {
    case .adposition: return !(["een", "één"].contains(word) && ["van", "op"].contains(next))
    case .adverb:
      return (next.hasPrefix("hier") || next.hasPrefix("daar")) && next.count > 5 && next != "hierboven"
        && next != "hieronder"
    case .determiner: return ["het", "een"].contains(word) && next == "de"
    default: return next == "als"
    }
  }

  /// Whether a noun stands behind a participle or adjective that has words of its own before it: not *voor betrokken ouders*.
  private static func closes(_ noun: Int, behind start: Int, in sentence: Sentence) -> Bool {
    var at = noun - 1
    while at > start, sentence.analyses[at].pos == .adjective, sentence.analyses[at].tag.isPrenominal,
      !isModifier(at, in: sentence)
    { at -= 1 }
    return at > start + 1 && isModifier(at, in: sentence)
      && (sentence.analyses[at - 1].pos != .adposition || sentence.words[at - 1].lowercased == "te")
  }

  /// Whether it is a participle before a noun, also one that is read as a verb in the past, or *te* with its verb.
  private static func isModifier(_ at: Int, in sentence: Sentence) -> Bool {
    let (analysis, form) = (sentence.analyses[at], sentence.words[at].lowercased)
    if analysis.tag.isFiniteVerb {
      return analysis.tag.isPastTense && (form.hasSuffix("de") || form.hasSuffix("te"))
    }
    if analysis.tag.isPastParticiple || analysis.tag.isPresentParticiple {
      // *bij hem afgenomen en door u bewaarde proeven*
      let isJoined = at + 1 < sentence.words.count && sentence.words[at + 1].lowercased == "en"
      return analysis.tag.isPrenominal || isJoined
        || [.acl, .amod].contains(analysis.relation) && (at + 1...at + 2).contains(analysis.head)
    }
    if analysis.tag.isInfinitive {
      return at > 0 && sentence.words[at - 1].lowercased == "te" && analysis.head == at + 1
    }
    return analysis.pos == .adjective && analysis.tag.isPrenominal && adjectives.contains(analysis.plainLemma)
  }

  private static func isBetweenNumbers(_ at: Int, in sentence: Sentence) -> Bool {
    sentence.words[at - 1].kind == .number && sentence.words[at + 1].kind == .number
  }
}

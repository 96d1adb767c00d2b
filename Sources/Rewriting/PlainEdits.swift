import Inflection
import Lexicons
import Prose

/// The edits that the plain-words lexicon gives, or another of its form, for phrases and for single words.
enum PlainEdits {
  static func propose(
    _ rule: String, from words: PlainWords? = nil, in input: RuleInput, covers: (Int) -> Bool
  ) -> [Edit] {
    let words = words ?? input.lexicons.plainWords
    // *Woorden van de week: abrupt, adequaat*: words that are spoken of.
    if input.contains(mentioning, in: input.words.indices)
      || input.words.indices.dropLast().contains(where: {
        input.words[$0].lowercased == "woorden" && ["van", "als", ":"].contains(input.words[$0 + 1].lowercased)
      })
    {
      return []
    }
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
        input.isFinite(index)
          || index > 0 && ["te", "wij", "we", "zij", "ze"].contains(input.words[index - 1].lowercased)
          || index + 1 < input.end && ["wij", "we", "zij", "ze"].contains(input.words[index + 1].lowercased),
        Verb(entry.replacements[0])?.particle != nil
      {
        index += 1
        continue
      }
      let context = PlainContext(match: match, words: index..<index + match.length, input: input)
      if input.isAnnotated,
        context.misleads || context.leavesCondition || misfits(match, at: index, in: input)
          || leavesLink(match, at: index, in: input)
      {
        index += 1
        continue
      }
      if input.isAnnotated, entry.partOfSpeech == .noun || entry.partOfSpeech == .phrase,
        isLabel(index, in: input) || drawsIn(match, at: index, in: input)
      {
        index += match.length
        continue
      }
      if entry.partOfSpeech == .noun, context.completesOther {
        index += 1
        continue
      }
      if entry.partOfSpeech == .noun, match.length == 1, let agreement = NounAgreement(index, in: input),
        agreement.changes(for: match.replacement)
      {
        edits += agreeing(rule, match, agreement, in: input)
        index += 1
        continue
      }
      if entry.partOfSpeech == .noun, match.length == 1,
        NounAgreement.disagrees(match.replacement, at: index, in: input)
      {
        index += 1
        continue
      }
      // *omdat een pas vereist is*, also for *omdat een pas is vereist*
      if context.needsPlaceBeforeCopula {
        let copula = input.words[index - 1].form
        edits.append(
          input.edit(
            rule, entry: entry.entry, words: index - 1..<index + 1, to: "\(match.replacement) \(copula)",
            safety: context.isDoubtful ? .suggestion : match.safety, reason: entry.reason))
        index += 1
        continue
      }
      edits.append(
        input.edit(
          rule, entry: entry.entry, words: context.words, to: context.replacement,
          alternatives: match.form == entry.entry ? Array(entry.replacements.dropFirst()) : [],
          safety: context.isDoubtful ? .suggestion : match.safety,
          reason: entry.reason))
      index += match.length
    }
    return edits
  }

  /// Nouns that a name stands behind: *de knop wijzigingen*, *het protocol calamiteiten*.
  private static let naming: Set<String> = [
    "begrip", "bestand", "button", "categorie", "commissie", "coördinator", "cursus", "document", "formulier",
    "hoofdstuk", "knop", "kolom", "kop", "kopje", "loket", "map", "menu", "module", "notitie", "onderdeel", "optie",
    "pagina", "paragraaf", "portefeuille", "project", "protocol", "rubriek", "specialist", "tab", "tabblad", "term",
    "thema", "training", "uitdrukking", "vak", "vakje", "veld", "woord", "workshop", "zoals",
  ]
  private static let pressing: Set<String> = [
    "klik", "klikt", "klikken", "tik", "tikt", "kies", "kiest", "selecteer", "selecteert", "vink", "vinkt", "vul",
    "vult",
    "zet", "druk", "drukt",
  ]

  /// Whether words without a determiner name a button, a field, a course: *Klik op wijzigingen*.
  private static func isLabel(_ index: Int, in input: RuleInput) -> Bool {
    guard index > 0, input.sentence.analyses[index].pos == .noun else { return false }
    if naming.contains(input.words[index - 1].lowercased) { return true }
    return ["op", "bij", "onder", "achter", "naar", "voor", "als"].contains(input.words[index - 1].lowercased)
      && input.contains(pressing, in: max(0, index - 6)..<index)
  }

  /// Whether a compound becomes a noun with a preposition, so that what is joined to it would be drawn in: *vervoerskosten en
  /// maaltijden* isn't *kosten voor het vervoer en maaltijden*. One that needs an article is left bare by it as well: *praten
  /// over leefwijze*.
  private static func drawsIn(_ match: PlainWords.Match, at index: Int, in input: RuleInput) -> Bool {
    let behind = index + match.length
    // *onderstaande data en tijden*
    if match.replacement.hasSuffix(" hieronder"), behind + 1 < input.end,
      ["en", "of", ",", "en/of"].contains(input.words[behind].lowercased),
      [.noun, .adjective].contains(input.sentence.analyses[behind + 1].pos), !input.isFinite(behind + 1)
    {
      return true
    }
    guard match.entry.partOfSpeech == .noun, match.length == 1 else { return false }
    let said = match.replacement.split(separator: " ").map(String.init)
    guard said.count > 1, ["van", "voor", "over", "bij", "met", "om", "in", "tot"].contains(said[1]) else {
      return false
    }
    let next = index + 1
    if next + 1 < input.end, ["en", "of", ",", "en/of"].contains(input.words[next].lowercased),
      !input.isFinite(next + 1), !input.opensClause(next + 1)
    {
      return true
    }
    let isBare =
      index == 0
      || ![.determiner, .pronoun, .numeral].contains(input.sentence.analyses[index - 1].pos)
        && !(index > 1 && input.sentence.analyses[index - 1].tag.isPrenominal
          && [.determiner, .pronoun, .numeral].contains(input.sentence.analyses[index - 2].pos))
    return isBare && ["manier", "aantal", "deel", "lijst", "vraag"].contains(said[0])
      && !(next < input.words.count && input.words[next].form == ":")
  }

  private static let mentioning: Set<String> = [
    "woordjes", "woordpakket", "woordenschat", "woordenlijst", "dictee", "werkwoord", "werkwoorden", "bijwoord",
    "synoniem", "spellingwoorden",
  ]

  /// Whether a phrase loses its last preposition, which is said again: *zich wenden tot de juf of tot de directeur*.
  private static func leavesLink(_ match: PlainWords.Match, at index: Int, in input: RuleInput) -> Bool {
    let last = index + match.length - 1
    return match.length > 1 && input.sentence.analyses[last].pos == .adposition
      && !match.replacement.hasSuffix(input.words[last].lowercased)
      && input.says(input.words[last].lowercased, againBehind: last)
  }

  /// Whether an adjective or adverb of the lexicon is a verb here (*gewenning vereist*), or stands before a noun where its
  /// replacement can't (*frequent verzuim*, *schriftelijke toestemming* with *vaak*, *per brief*).
  private static func misfits(_ match: PlainWords.Match, at index: Int, in input: RuleInput) -> Bool {
    if match.length == 1, PlainParticiple.misfits(match.replacement, at: index, in: input) { return true }
    // *krijgt toestemming verleend* isn't *krijgt toestemming gegeven*.
    if match.length > 1, match.replacement.hasSuffix("gegeven"),
      PlainParticiple.misfits("gegeven", at: index + match.length - 1, in: input)
    {
      return true
    }
    // *het meest adequate antwoord*
    if match.length == 1, match.entry.partOfSpeech == .adjective, index > 0,
      ["meest", "minst", "meer", "minder"].contains(input.words[index - 1].lowercased), match.replacement.count < 9
    {
      return true
    }
    // *een wijze les*
    if match.entry.partOfSpeech == .noun, match.length == 1, input.sentence.analyses[index].pos == .adjective,
      input.sentence.analyses[index].tag.isPrenominal
    {
      return true
    }
    guard [.adjective, .adverb].contains(match.entry.partOfSpeech), match.length == 1, input.isAnnotated else {
      return false
    }
    let isBefore =
      input.sentence.analyses[index].tag.isPrenominal && index + 1 < input.words.count
      && [.noun, .adjective].contains(input.sentence.analyses[index + 1].pos)
    return input.isFinite(index)
      || isBefore
        && (match.replacement.contains(" ") && !intensifiers.contains { match.replacement.hasPrefix($0) }
          || ["vaak", "soms", "meteen"].contains(match.replacement))
  }

  /// What stands before an adjective in its place before a noun: *een heel bijzonder boek*.
  private static let intensifiers = ["heel ", "erg ", "goed "]

  /// A noun of another article: what stands before it changes with it. Only a suggestion where a later word may speak of it
  /// as *die* or *het*.
  private static func agreeing(
    _ rule: String, _ match: PlainWords.Match, _ agreement: NounAgreement, in input: RuleInput
  ) -> [Edit] {
    guard input.areFree(agreement.words), !agreement.isTakenUpHere, let after = agreement.text(with: match.replacement)
    else { return [] }
    return [
      input.edit(
        rule, entry: match.entry.entry, words: agreement.words, to: after,
        alternatives: match.entry.replacements.dropFirst().compactMap(agreement.text),
        safety: agreement.mayBeTakenUp ? .suggestion : match.safety,
        reason: match.entry.reason)
    ]
  }
}

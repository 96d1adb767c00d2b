import Inflection
import Prose

/// What rules ask of the grammar of a sentence. Empty answers where it wasn't annotated.
extension RuleInput {
  /// Whether the words are known.
  var isAnnotated: Bool { sentence.analyses.count == words.count && !words.isEmpty }

  func isFinite(_ index: Int) -> Bool { sentence.analyses[index].tag.isFiniteVerb }

  func isVerb(_ index: Int) -> Bool { sentence.analyses[index].tag.isVerb }

  /// The number of words without punctuation in a range.
  func length(_ range: Range<Int>) -> Int { range.count { words[$0].kind != .punctuation } }

  /// Whether it is a statement in running text that is longer than the profile allows.
  var isLongStatement: Bool { isLong && words.last?.form == "." }

  /// Whether it is a question in running text that is longer than the profile allows.
  var isLongQuestion: Bool { isLong && words.last?.form == "?" }

  private var isLong: Bool {
    length > profile.wordsPerSentence && isAnnotated && (block == .paragraph || isProseOfItem) && !isShouting
  }

  /// Whether it is a sentence of an item that has more of them, so that one more or less makes it no other list: *1. Zwemles. Op
  /// maandag …*. A head with a colon, or a part of a sentence that the lead began, is none.
  private var isProseOfItem: Bool {
    block == .listItem && surroundings.isAmongSentences && words[0].isCapitalised
      && !words.contains { [":", ";"].contains($0.form) }
  }

  /// Whether a range is a statement or an instruction that stands on its own: with no clause within it that may go on.
  func isPlainStatement(_ range: Range<Int>) -> Bool {
    let start = startBehindConjunction(range)
    guard !hasInfinitiveClause(range), !hasOpenMark(range) else { return false }
    if let clause = MainClause(start..<range.upperBound, in: self) {
      // A clause in front is closed by its comma; a condition there may hold for what follows too.
      return !(clause.finite..<range.upperBound).contains(where: opensClause)
        && !contains(["als", "indien", "wanneer", "mits", "tenzij", "zolang"], in: clause.front)
    }
    return !range.contains(where: opensClause) && isInstruction(start..<range.upperBound)
  }

  /// Behind *maar*, *en*, *want* or *dus* at the start of a sentence.
  func startBehindConjunction(_ range: Range<Int>) -> Int {
    range.lowerBound == 0 && contains(["maar", "en", "want", "dus"], in: range.prefix(1)) ? 1 : range.lowerBound
  }

  /// Whether a range begins with an imperative: a bare stem without a subject behind it.
  func isInstruction(_ range: Range<Int>) -> Bool {
    guard let first = range.first, first + 1 < range.upperBound, isVerb(first), words.last?.form != "?",
      let verb = Verb(sentence.analyses[first].plainLemma), verb.certainty > .guessed,
      verb.imperative.finite == words[first].lowercased
        || verb.variants(.present, .ik).contains(words[first].lowercased),
      !Self.subjectPronouns.subtracting(["het", "dit", "dat", "ze"]).contains(words[first + 1].lowercased)
    else { return false }
    return !["is", "was", "heb", "kan", "mag", "moet", "zal", "wil"].contains(words[first].lowercased)
  }

  /// Whether *om te* or *te* opens a clause, whose end can't be told.
  func hasInfinitiveClause(_ range: Range<Int>) -> Bool {
    range.contains { place in
      ["te", "om"].contains(words[place].lowercased) && sentence.analyses[place].relation == .mark
    }
  }

  private static let marks: Set<String> = [":", ";", "–", "—", "?", "\"", "‘", "’", "“", "”", "„", "«", "»", "'", "["]

  /// Whether a range has a mark after which it can't be told what belongs together. Brackets that close are none.
  func hasOpenMark(_ range: Range<Int>) -> Bool {
    range.contains { Self.marks.contains(words[$0].form) }
      || range.count { words[$0].form == "(" } != range.count { words[$0].form == ")" }
  }

  /// Where the sentence's words end and its last punctuation starts.
  var end: Int {
    var end = words.count
    while end > 0, words[end - 1].kind == .punctuation { end -= 1 }
    return end
  }

  /// From a word to the end; empty where the word stands behind it: *… oktober:.*
  func rest(from start: Int) -> Range<Int> { min(start, end)..<end }

  /// The text from the first to the last word of a range; empty for no words.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(text[UTF8Range(words[first].range.start, words[last].range.end)])
  }

  /// A word that becomes the last of its sentence, with a full stop; an abbreviation has its own: *50 min.*
  func closed(_ index: Int) -> String { Self.closed(words[index].form) }

  /// The same for the last words of a sentence.
  static func closed(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

  /// The text of a range that no longer starts its sentence: with a small first letter, unless it is a name.
  func inner(_ range: Range<Int>) -> String {
    let text = text(range)
    guard let first = range.first, words[first].isCapitalised, !keepsCapital(first) else { return text }
    return Capitals.lowered(text)
  }

  private func keepsCapital(_ index: Int) -> Bool {
    let form = words[index].lowercased
    if Self.subjectPronouns.contains(form) || sentence.analyses[index].pos == .determiner { return false }
    if !isFree[index] || Capitals.isOfPlace(form) { return true }
    let capitals = words[index].form.unicodeScalars.count { $0.properties.isUppercase }
    return capitals > (form.hasPrefix("ij") ? 2 : 1) || sentence.analyses[index].pos == .properNoun
  }

  /// The finite verbs in a range.
  func finiteVerbs(in range: Range<Int>) -> [Int] { range.filter(isFinite) }

  private static let subordinators: Set<String> = [
    "als", "indien", "omdat", "doordat", "dat", "of", "zodat", "opdat", "terwijl", "wanneer", "toen", "voordat",
    "nadat",
    "totdat", "zodra", "zolang", "hoewel", "ofschoon", "tenzij", "mits", "aangezien", "om", "zoals", "sinds", "waar",
    "wie", "wat", "welke", "hoe", "waarom", "tot", "ondanks",
  ]
  private static let mayBeOther: Set<String> = ["of", "om", "tot", "sinds", "ondanks", "als", "zoals", "hoe"]

  /// Whether a word may open a clause within another.
  func opensClause(_ index: Int) -> Bool {
    let form = words[index].lowercased
    let analysis = sentence.analyses[index]
    // *vragen of*, *lezen hoe*
    if form == "of" || form == "hoe", index > 0, isVerb(index - 1) { return true }
    if form == "dat" || form == "die", index + 1 < words.count, Self.times.contains(words[index + 1].lowercased) {
      return false  // *die dag*
    }
    // *op dat moment*
    if form == "dat", index > 0, index + 1 < words.count, analysis.pos == .determiner,
      sentence.analyses[index - 1].pos == .adposition, sentence.analyses[index + 1].pos == .noun
    {
      return false
    }
    // *Dat is fijn*, *Dat formulier …*
    if form == "dat", index == 0, index + 1 < words.count, !isRelative(index),
      analysis.pos == .determiner || analysis.pos == .pronoun && isFinite(index + 1)
    {
      return false
    }
    if Self.subordinators.contains(form) {
      return !Self.mayBeOther.contains(form) || analysis.pos == .subordinatingConjunction || analysis.relation == .mark
    }
    if form == "die" || form == "dat" || form == "welke" { return analysis.pos == .pronoun && isRelative(index) }
    return form.hasPrefix("waar") && form.utf8.count > 5 && form != "waarde" && form != "waarden"
  }

  private static let times: Set<String> = ["dag", "week", "keer", "avond", "ochtend", "middag", "periode", "manier"]

  private func isRelative(_ index: Int) -> Bool {
    sentence.analyses[index].features.contains(.relative)
  }

  /// Personal pronouns that can be a subject, and words that stand in their place.
  static let subjectPronouns: Set<String> = [
    "ik", "u", "je", "jij", "hij", "zij", "ze", "het", "wij", "we", "jullie", "er", "men", "dit", "dat", "iedereen",
    "niemand",
  ]

  private static let coordinators: Set<String> = ["en", "of", "noch", "&", "en/of", "/", "+"]

  /// The end of the noun phrase that starts at `start`, as `plainNounPhraseEnd`, when no other is joined to it: not
  /// *de kinderen* in *de kinderen en de juf*.
  func nounPhraseEnd(at start: Int, in range: Range<Int>) -> Int? {
    guard let end = plainNounPhraseEnd(at: start, in: range) else { return nil }
    if end < words.count, Self.coordinators.contains(words[end].lowercased) { return nil }
    return end
  }

  /// Adjectives that may stand before an article.
  private static let beforeArticles: Set<String> = ["heel", "half", "gans", "al", "zo", "zulk", "beide", "alle"]

  /// The end of the noun phrase that starts at `start`, when it is plain: a pronoun, or a determiner or nothing, adjectives
  /// and a noun, with *van* and another such phrase behind it if need be. Nil when what stands there isn't plain.
  func plainNounPhraseEnd(at start: Int, in range: Range<Int>) -> Int? {
    guard start < range.upperBound, words[start].kind == .word else { return nil }
    let analyses = sentence.analyses
    // *het dragen van een helm*, where *het* is tagged as a pronoun.
    let isNominal =
      words[start].lowercased == "het" && start + 1 < range.upperBound && analyses[start + 1].tag.isInfinitive
    if !isNominal, Self.subjectPronouns.contains(words[start].lowercased),
      analyses[start].pos == .pronoun || words[start].lowercased != "dat" && words[start].lowercased != "het",
      !(["dit", "dat", "het", "je"].contains(words[start].lowercased) && start + 1 < range.upperBound
        && (analyses[start + 1].pos == .noun
          || analyses[start + 1].pos == .adjective && start + 2 < range.upperBound && analyses[start + 2].pos == .noun))
    {
      return start + 1
    }
    // *het vorig jaar zo goed is bevallen*
    if words[start].lowercased == "het", start + 2 < range.upperBound,
      ["vorig", "vorige", "volgend", "volgende"].contains(words[start + 1].lowercased),
      Self.times.contains(words[start + 2].lowercased)
        || ["jaar", "schooljaar", "maand", "seizoen"].contains(words[start + 2].lowercased)
    {
      return start + 1
    }
    var at = start
    while at < range.upperBound {
      let analysis = analyses[at]
      let isPossessive = analysis.pos == .pronoun && [.possessive, .det].contains(analysis.relation)
      // *mogelijk een visum*: what stands before an article is no part of the phrase, but in *heel de school*.
      if at > start, isPossessive || analysis.pos == .determiner, analyses[at - 1].pos == .adjective,
        !Self.beforeArticles.contains(words[at - 1].lowercased)
      {
        return nil
      }
      guard
        isPossessive || isNominal && at == start || [.determiner, .numeral, .adjective].contains(analysis.pos)
          // *de gemiste lessen*
          || at > start && analysis.tag.isPrenominal && [.verb, .auxiliary].contains(analysis.pos)
          || ["uw", "jouw", "onze", "ons", "meeste"].contains(words[at].lowercased)
          // *de gemeten waarden*: a participle that is taken for a noun.
          || at > start && analysis.pos == .noun && analysis.relation == .amod && at + 1 < range.upperBound
            && analysis.head == at + 1 && analyses[at + 1].pos == .noun
      else { break }
      at += 1
    }
    // *een ouder* may be tagged as *ouder dan*.
    if at > start, words[at - 1].lowercased == "ouder", at == range.upperBound || analyses[at].pos != .noun { at -= 1 }
    guard at < range.upperBound,
      analyses[at].pos == .noun || analyses[at].pos == .properNoun || at > start && words[at].lowercased == "ouder"
        // *het invullen*
        || at > start && (analyses[at].tag.isNominalInfinitive || isNominal) && words[start].lowercased == "het"
    else { return nil }
    at += 1
    // *het aantal (jonge) leerlingen*
    if Self.quantities.contains(words[at - 1].lowercased),
      let end = countedEnd(at: at, in: range)
    {
      at = end
    }
    while at < range.upperBound, isNameOf(at) || isGroupNumber(at) { at += 1 }
    // *juf Els van school gaat*, *de gemeente van plan is*: no determiner, and no name.
    let isOfOther =
      at + 1 < words.count && words[at].lowercased == "van" && !words[at + 1].isCapitalised
      && (analyses[at + 1].pos == .noun && !["groep", "klas"].contains(words[at + 1].lowercased)
        && !analyses[at + 1].tag.isPluralNoun && words[at + 1].kind == .word
        || ["harte", "plan", "mening", "belang", "invloed", "zins"].contains(words[at + 1].lowercased))
    if !isOfOther, at + 1 < range.upperBound, ["van", "uit"].contains(words[at].lowercased),
      let next = plainNounPhraseEnd(at: at + 1, in: range)
    {
      return next
    }
    return at
  }

  /// Nouns that tell how many of what follows.
  private static let quantities: Set<String> = ["aantal", "paar", "soort", "hoeveelheid"]

  /// The end of a plural noun without an article, with its adjective, that starts at `start`.
  func countedEnd(at start: Int, in range: Range<Int>) -> Int? {
    guard start < range.upperBound else { return nil }
    let hasAdjective = sentence.analyses[start].tag.isPrenominal && start + 1 < range.upperBound
    let noun = hasAdjective ? start + 1 : start
    return sentence.analyses[noun].tag.isPluralNoun ? noun + 1 : nil
  }

  /// A name behind a noun that it belongs to: *juf Anna*, but not *de kinderen maandag*.
  private func isNameOf(_ index: Int) -> Bool {
    let form = words[index].lowercased
    return sentence.analyses[index].pos == .properNoun && !Weekdays.isDay(form) && !Weekdays.isMonth(form)
      && !["week", "dag", "jaar", "keer", "maand"].contains(words[index - 1].lowercased)
  }

  /// A number behind *groep*: part of the name, but not in *dat de klas 4 uur les heeft*.
  private func isGroupNumber(_ index: Int) -> Bool {
    words[index].kind == .number
      && !(index + 1 < words.count
        && ["uur", "minuten", "dagen", "weken", "keer"].contains(words[index + 1].lowercased))
      && ["groep", "groepen", "klas", "klassen", "leerjaar"].contains(words[index - 1].lowercased)
  }

  /// Whether a main clause surely starts at a word: at the start of the sentence, behind a semicolon, or behind a conjunction
  /// that has another clause before it.
  func startsClause(_ index: Int) -> Bool {
    index == 0 || words[index - 1].form == ";"
      || ["en", "want", "maar"].contains(words[index - 1].lowercased) && (0..<index).contains(where: isFinite)
  }

  /// Where main clauses may start before a word: at the start of the sentence, and behind a conjunction or semicolon.
  func clauseStarts(before index: Int) -> [Int] {
    [0]
      + (0..<index).filter { ["en", "maar", "want", "dus", ";"].contains(words[$0].lowercased) }.map { $0 + 1 }
      .filter { $0 < index }
  }

  /// Whether *maar* means *only*: *maar een uur*, *maar 13 graden*.
  func isOnly(_ index: Int) -> Bool {
    guard words[index].lowercased == "maar", index > 0, index + 1 < words.count, words[index - 1].form != "," else {
      return false
    }
    return words[index + 1].kind == .number || sentence.analyses[index + 1].pos == .numeral
      || ["een", "één", "half", "weinig", "liefst", "net", "zo'n"].contains(words[index + 1].lowercased)
  }

  /// Whether a word stands before the noun in its phrase: a determiner, an adjective, a number.
  func isInNounPhrase(_ index: Int) -> Bool {
    let analysis = sentence.analyses[index]
    return [.determiner, .numeral, .adjective].contains(analysis.pos) || analysis.tag.isPrenominal
      || ["uw", "onze", "ons", "haar", "zijn", "hun", "je", "jouw"].contains(words[index].lowercased)
        && analysis.pos == .pronoun
  }

  /// Whether a plain noun phrase is plural.
  func isPlural(_ phrase: Range<Int>) -> Bool {
    if phrase.count == 1, Self.subjectPronouns.contains(words[phrase.lowerBound].lowercased) {
      return ["wij", "we", "jullie"].contains(words[phrase.lowerBound].lowercased)
    }
    return phrase.first { [.noun, .properNoun].contains(sentence.analyses[$0].pos) || isNamedAction($0) }
      .map { sentence.analyses[$0].tag.isPluralNoun } ?? false
  }

  /// Verb forms that only *u*, *je* and *jij* have.
  static let formsOfReader: Set<String> = ["hebt", "bent", "kunt", "wilt", "zult"]

  /// Whether a subject that is a plain noun phrase, or two joined by *en*, and its finite verb agree in number, as far as
  /// that tells.
  func agrees(_ subject: Range<Int>, with verb: Int) -> Bool {
    let isPlural = sentence.analyses[verb].tag.isPluralVerb || sentence.analyses[verb].tag.isInfinitive
    if Self.formsOfReader.contains(words[verb].lowercased) {
      return subject.count == 1 && contains(["u", "je", "jij"], in: subject)
    }
    if subject.count == 1, ["deze", "die"].contains(words[subject.lowerBound].lowercased) { return true }
    if contains(["en"], in: subject) { return isPlural }
    if subject.count == 1, Self.subjectPronouns.contains(words[subject.lowerBound].lowercased) {
      let form = words[subject.lowerBound].lowercased
      if ["wij", "we", "jullie"].contains(form) { return isPlural }
      return ["zij", "ze", "er", "dit", "dat", "het"].contains(form) || !isPlural
    }
    guard
      subject.contains(where: {
        [.noun, .properNoun].contains(sentence.analyses[$0].pos) || words[$0].lowercased == "ouder" || isNamedAction($0)
      })
    else { return false }
    return self.isPlural(subject) == isPlural
  }

  /// Whether a verb has the ending that goes with a subject in the singular: *de actie levert*, not *de actie lever*.
  func agreesInPerson(_ subject: Range<Int>, with verb: Int) -> Bool {
    let tag = sentence.analyses[verb].tag
    let form = words[verb].lowercased
    guard !tag.isPastTense, !isPlural(subject), !contains(["wij", "we", "jullie", "zij", "ze"], in: subject) else {
      return true
    }
    let first = subject.count == 1 ? words[subject.lowerBound].lowercased : ""
    let persons: [Verb.Person] =
      first == "u" ? [.u, .hij] : ["je", "jij"].contains(first) ? [.jij] : first == "ik" ? [.ik] : [.hij]
    let verbs = Set(WordForms.verbs(of: form).map(\.lemma)).compactMap { Verb($0) }
    return verbs.isEmpty
      || verbs.contains { verb in persons.contains { verb.variants(.present, $0).contains(form) } }
  }

  /// Whether a word is an infinitive with *het*, used as a noun.
  private func isNamedAction(_ index: Int) -> Bool {
    sentence.analyses[index].tag.isNominalInfinitive && index > 0 && words[index - 1].lowercased == "het"
  }

  /// Whether one of the words in a range is one of these.
  func contains(_ forms: Set<String>, in range: some Sequence<Int>) -> Bool {
    range.contains { forms.contains(words[$0].lowercased) }
  }

  /// The same for a few forms that stand where they are asked for: a set of them would be made anew each time.
  func contains(_ forms: [String], in range: some Sequence<Int>) -> Bool {
    range.contains { forms.contains(words[$0].lowercased) }
  }

  /// Words that deny.
  static let negations: Set<String> = ["niet", "geen", "nooit", "niets", "niemand", "nergens", "nauwelijks", "noch"]

  /// Whether a finite verb opens a clause at a word: one that is tagged so, or may be one and has its subject behind it.
  func startsWithVerb(_ index: Int) -> Bool {
    // *een berg waar je tegenop ziet*
    words[index].lowercased != "waar" && !isLate(index)
      && (isFinite(index)
        || index + 1 < words.count && mayBeFinite(index)
          && ["u", "je", "wij", "we", "jullie", "ik"].contains(words[index + 1].lowercased))
  }

  /// *hoe laat*, *te laat*
  private func isLate(_ index: Int) -> Bool {
    words[index].lowercased == "laat" && index > 0
      && ["hoe", "te", "zo", "erg", "heel", "nogal"].contains(words[index - 1].lowercased)
  }

  /// Whether a word can be a finite verb, by its form.
  func mayBeFinite(_ index: Int) -> Bool {
    isFinite(index) || WordForms.verbs(of: words[index].lowercased).contains { $0.tag.isFiniteVerb }
  }
}

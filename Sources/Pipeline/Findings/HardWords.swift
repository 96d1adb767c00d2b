import Inflection
import Lexicons
import Prose

/// Hard words and phrases that no edit mends, each where it first stands, with what to say instead.
struct HardWords {
  /// The Zipf frequency in films from which everyone knows a term: *stagiaire*, *waterpokken*.
  private static let said = 2.6

  /// The same from which a word is known though there is a plainer one.
  private static let saidOfFormal = 3.0

  private let phrases = HardPhrases.builtIn
  private let seldomSaid = SeldomSaid()

  /// A longer edit, in bytes, moves words rather than taking others for them.
  private static let longestOfWords = 60

  private static let quotes: Set<String> = ["\"", "'", "‘", "’", "“", "”", "„", "«", "»"]

  /// The findings, and where else the same words stand: there nothing more is said of them.
  func findings(_ document: Document, edits: [Edit]) -> (told: [Finding], ranges: [UTF8Range]) {
    var findings: [Finding] = []
    var ranges: [UTF8Range] = []
    // What is explained once is known in the rest of the message.
    var seen = Set(edits.filter { $0.rule == "explain-term" }.map { $0.entry.lowercased() })
    for block in document.blocks where block.isProse {
      for sentence in block.sentences {
        let own = edits.filter { $0.range.overlaps(sentence.range) }
        let names = Self.names(sentence)
        var isQuoted = false
        var end = 0
        for place in sentence.words.indices {
          if Self.quotes.contains(sentence.words[place].form) { isQuoted.toggle() }
          // A word with a capital inside a sentence is a name.
          let isName =
            sentence.words[place].isCapitalised && place > 0 && sentence.words[place - 1].form != ":"
          guard place >= end, !isQuoted, !isName else { continue }
          let phrase = phrases.match(names, at: place)
          end = place + (phrase?.core.count ?? 1)
          let range = UTF8Range(sentence.words[place].range.start, sentence.words[end - 1].range.end)
          // *onderzoek verrichten*, of which *verrichten* is *doen* now.
          // Without an edit in the sentence, or a word apart, nothing is looked for.
          let apart = own.isEmpty ? [] : phrase?.others ?? []
          let others =
            apart.isEmpty
            ? []
            : sentence.words.indices.filter { at in apart.contains { HardPhrases.has(names[at], $0) } }
              .map { sentence.words[$0].range }
          guard
            !own.contains(where: { edit in
              edit.range.overlaps(range) && Self.mends(edit, document.text[range])
                || edit.range.count < Self.longestOfWords
                  && others.contains { edit.range.overlaps($0) && Self.mends(edit, document.text[$0]) }
            }),
            let (key, message) = phrase.map(advice)
              ?? advice(place, in: sentence, isHeading: block.kind == .heading, edits)
          else { continue }
          ranges.append(range)
          guard seen.insert(key).inserted else { continue }
          findings.append(Finding(kind: .difficultWord, message: message, range: range))
        }
      }
    }
    return (findings, ranges)
  }

  /// Whether an edit takes these words away or explains them; a sentence that is taken apart keeps most of its words.
  private static func mends(_ edit: Edit, _ words: Substring) -> Bool {
    edit.rule == "explain-term" || !edit.after.lowercased().contains(words.lowercased())
  }

  /// By what a phrase is told once a message, and what is told.
  private func advice(_ phrase: HardPhrase) -> (key: String, message: String) {
    (phrase.phrase, "Niet elke ouder begrijpt ‘\(phrase.phrase)’. Makkelijker is: ‘\(phrase.plainer)’.")
  }

  /// The same for a term that nothing explains, or a word that is seldom said.
  private func advice(
    _ place: Int, in sentence: Sentence, isHeading: Bool, _ edits: [Edit]
  ) -> (key: String, message: String)? {
    let form = sentence.words[place].form
    // A line that signs or addresses a letter explains nothing.
    if !isHeading, sentence.analyses.contains(where: { [.verb, .auxiliary].contains($0.pos) }),
      let term = term(place, in: sentence, edits: edits)
    {
      return (term.term, "Niet elke ouder kent ‘\(form)’. Leg het uit: ‘\(term.explanation)’.")
    }
    return (seldomSaid.lemma(place, in: sentence) ?? formal(place, in: sentence)).map {
      ($0, "‘\(form)’ is een woord dat bijna niemand zegt. Weet u een gewoner woord, of legt u het uit?")
    }
  }

  /// The lemma of a word for which plainer ones are known though none fits here, and that few say.
  private func formal(_ place: Int, in sentence: Sentence) -> String? {
    guard sentence.analyses.indices.contains(place) else { return nil }
    let form = sentence.words[place].lowercased
    let lemma = sentence.analyses[place].plainLemma.lowercased()
    guard PlainWords.builtIn.hasWord(form) || PlainWords.builtIn.hasWord(lemma) else { return nil }
    let spoken = [form, lemma].map { WordFrequencies.subtitles.frequency(of: $0) ?? 0 }
    return spoken.allSatisfy { $0 < Self.saidOfFormal } ? lemma : nil
  }

  /// The term at `place` that no edit explains anywhere in the message: in the plural, say, or without a fitting place.
  private func term(_ place: Int, in sentence: Sentence, edits: [Edit]) -> SchoolTerm? {
    let form = sentence.words[place].lowercased
    guard let term = SchoolTerms.builtIn[form], WordFrequencies.subtitles.frequency(of: form) ?? 0 < Self.said,
      !edits.contains(where: { $0.rule == "explain-term" && $0.entry == term.term })
    else { return nil }
    let next = place + 1
    return next < sentence.words.count && ["(", ")"].contains(sentence.words[next].form) ? nil : term
  }

  /// What *zich* is beside another subject.
  private static let reflexives: [String: Set<String>] = ["ons": ["wij", "we"], "me": ["ik"], "mij": ["ik"]]

  /// Each word's form and lemma; of a verb in two halves, the lemma with its particle.
  private static func names(_ sentence: Sentence) -> [[String]] {
    let analyses = sentence.analyses
    guard analyses.count == sentence.words.count else { return sentence.words.map { [$0.lowercased] } }
    var names = zip(sentence.words, analyses).map { word, analysis in
      let lemma = analysis.plainLemma.lowercased()
      return lemma == word.lowercased ? [lemma] : [word.lowercased, lemma]
    }
    // A lemma that no list has, of a form that the lists know: *omwonenden*, *herkanst*.
    for (place, analysis) in analyses.enumerated() where [.noun, .verb].contains(analysis.pos) {
      let form = sentence.words[place].lowercased
      let isNoun = analysis.pos == .noun
      guard
        WordFrequencies.builtIn.frequency(of: analysis.plainLemma.lowercased()) == nil
          || isNoun && analysis.tag.isPluralNoun && names[place] == [form]
      else { continue }
      names[place] += WordForms.readings(of: form)
        .filter { isNoun ? $0.tag.isCommonNoun : !$0.tag.isCommonNoun && !$0.tag.isAdjective }.map(\.lemma)
        .filter { !names[place].contains($0) }
    }
    // *loopt … uit de hand*, where *uit* was taken for a particle.
    for (place, analysis) in analyses.enumerated() where analysis.pos == .verb {
      let base = analysis.lastPart.lowercased()
      let particle = analysis.plainLemma.lowercased().dropLast(base.utf8.count)
      if !particle.isEmpty, !sentence.words[place].lowercased.hasPrefix(particle) { names[place].append("~" + base) }
    }
    // *wij realiseren ons*
    for (place, analysis) in analyses.enumerated() where analysis.pos == .pronoun && !analysis.tag.isPrenominal {
      let subjects = reflexives[sentence.words[place].lowercased] ?? []
      if sentence.words.contains(where: { subjects.contains($0.lowercased) }) { names[place].append("zich") }
    }
    for (place, analysis) in analyses.enumerated()
    where analysis.relation == .verbParticle && analysis.head >= 0 && analyses[analysis.head].pos == .verb
      && !isPreposition(place, in: sentence)
    {
      names[analysis.head].append(sentence.words[place].lowercased + analyses[analysis.head].plainLemma)
    }
    // One in two halves has its particle in the lemma.
    for place in analyses.indices
    where analyses[place].tag.isFiniteVerb && analyses[place].lastPart == analyses[place].plainLemma {
      if let verb = separated(place, in: sentence) { names[place].append(verb) }
    }
    return names
  }

  /// A verb whose particle was read as something else: *vindt plaats op 17 november*, *dragen de gegevens over aan de school*.
  private static func separated(_ verb: Int, in sentence: Sentence) -> String? {
    let base = sentence.analyses[verb].plainLemma.lowercased()
    for place in verb + 1..<max(sentence.words.count, verb + 1) {
      // *hebben … op te vangen*: of the other verb.
      if place + 1 < sentence.words.count, sentence.words[place + 1].lowercased == "te" { continue }
      let word = sentence.words[place]
      if word.kind == .punctuation || sentence.analyses[place].pos == .subordinatingConjunction { return nil }
      guard VerbTable.builtIn[particle: word.lowercased, base: base] != nil else { continue }
      if !isPreposition(place, in: sentence) { return word.lowercased + base }
    }
    return nil
  }

  /// Whether a word has words of its own behind it: *komen op school*, *voor en na de les*.
  private static func isPreposition(_ place: Int, in sentence: Sentence) -> Bool {
    let analyses = sentence.analyses
    var next = place + 1
    if next + 1 < analyses.count, ["en", "of"].contains(sentence.words[next].lowercased),
      analyses[next + 1].pos == .adposition
    {
      next += 2
    }
    let governed: Set<PartOfSpeech> = [.determiner, .noun, .properNoun, .pronoun, .numeral, .adjective]
    return analyses[place].pos == .adposition && next < analyses.count && governed.contains(analyses[next].pos)
  }
}

import Inflection
import Prose

extension Rule {
  /// "… in de aula (de ingang is achter)." → "… in de aula. De ingang is achter."
  static let parenthesesOut = Rule(
    id: "parentheses-out",
    summary: "Maakt van een hele zin tussen haakjes een eigen zin.",
    reason: "Een zin tussen haakjes breekt de zin eromheen af. Als eigen zin leest hij makkelijker.",
    source: "Eigen regel; één gedachte per zin is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "De voorstelling is in de aula (de ingang is aan de achterkant).",
        "De voorstelling is in de aula. De ingang is aan de achterkant."),
      Example(
        "U kunt in de aula (de ingang is aan de achterkant) komen kijken.",
        "U kunt in de aula komen kijken. De ingang is aan de achterkant."),
      Example(
        "De ouderavond is in de aula (de ingang is aan de achterkant) en begint om 19.30 uur.",
        "De ouderavond is in de aula en begint om 19.30 uur. De ingang is aan de achterkant."),
      Example("De les is buiten (neem een jas mee).", "De les is buiten. Neem een jas mee."),
      Example("U kunt ook bellen (dit kan elke dag).", "U kunt ook bellen. Dit kan elke dag."),
      Example(
        "De kinderen zingen op dinsdag (de juf speelt gitaar) in de grote zaal.",
        "De kinderen zingen op dinsdag in de grote zaal. De juf speelt gitaar."),
    ],
    leavesAlone: [
      "De les is in de aula (zie de bijlage).", "Bel juf Anna (020-555 01 23) voor vragen.",
      "Neem een jas mee (bij regen een paraplu).",
      "Wij gaan met de kinderen (de kleuters blijven thuis) en de ouders naar zee.",
      "De les is in de aula (als het regent).", "Alle kinderen komen om 9 uur (de kleuters komen om 8 uur).",
      "Neem een pen (dit is verplicht) en een schrift mee.", "De juf (en de meester) komen ook.",
      "De les is in de aula (de ingang is achter). Daar krijgt u koffie.",
      "Als het regent, blijven wij binnen (neem een spel mee).",
      "In de vakantie is de school dicht (de bso is open).",
      "De kosten zijn voor iedereen 5 euro (de kleuters betalen niets).",
      "De ouders betalen zelf de entree (kost 3 euro per kind).",
      "Komt u ook (de koffie staat klaar)?", "Wij lezen ‘De kat (hij is zwart) slaapt’.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph, !input.isShouting, input.words.last?.form == ".",
        let open = input.words.firstIndex(where: { $0.form == "(" }),
        let close = input.words[open...].firstIndex(where: { $0.form == ")" }),
        let aside = Aside(open + 1..<close, in: input), let safety = safety(of: aside, open, close, in: input)
      else { return [] }
      let rest = input.text(close + 1..<max(close + 1, input.end))
      let space = rest.isEmpty || !input.words[close + 1].followsSpace ? "" : " "
      return [
        input.rewrite(
          "parentheses-out", entry: "()", words: open - 1..<input.words.count,
          to: "\(input.words[open - 1].form)\(space)\(rest). \(aside.sentence)", safety: safety,
          reason: "Een zin tussen haakjes breekt de zin eromheen af. Als eigen zin leest hij makkelijker.")
      ]
    })

  /// With one of these an aside tells an exception, and would contradict what stands before it.
  private static let all: Set<String> = [
    "alle", "alles", "allemaal", "iedereen", "elk", "elke", "ieder", "iedere", "altijd", "nooit", "niemand", "geen",
    "alleen", "beide",
  ]
  private static func safety(of aside: Aside, _ open: Int, _ close: Int, in input: RuleInput) -> Safety? {
    let rest = close + 1..<max(close + 1, input.end)
    let outside = Array(0..<open) + Array(rest)
    guard open > 2, outside.contains(where: input.isFinite), !input.contains(all, in: outside),
      input.isFree[open - 1] || input.sentence.analyses[open - 1].pos == .properNoun
        || input.words[open - 1].kind == .number,
      !outside.contains(where: { ["(", ")", "\"", "‘", "“", "’", "”", "'", ":", ";"].contains(input.words[$0].form) })
    else { return nil }
    // *Als het regent, blijven wij binnen (neem een spel mee)*: it holds then alone.
    let isConditional =
      input.hasCondition(0..<open) || input.hasBindingFront(0..<open)
      || input.startsWithVerb(0) && !input.isInstruction(0..<open)
    if input.isLookedBackAt || isConditional || aside.isException { return nil }
    if rest.isEmpty { return aside.isPlain ? .safe : .suggestion }
    guard !aside.looksBack, goesOn(rest, in: input) else { return nil }
    // Behind another noun it may be heard as told of that; a time is no such noun.
    let hasNoun = rest.contains { place in
      let word = input.words[place].lowercased
      return [.noun, .properNoun].contains(input.sentence.analyses[place].pos) && word != "uur" && !Weekdays.isDay(word)
        && !Weekdays.isMonth(word)
    }
    return hasNoun || !aside.isPlain ? .suggestion : .safe
  }

  /// Whether the sentence goes on behind the brackets with something else than one more of what they tell about: not
  /// *een pen (…) en een schrift*.
  private static func goesOn(_ rest: Range<Int>, in input: RuleInput) -> Bool {
    var at = rest.lowerBound
    guard [",", "en", "of", "maar"].contains(input.words[at].lowercased) else { return true }
    if input.words[at].form == "," { at += 1 }
    guard at + 1 < rest.upperBound, ["en", "maar"].contains(input.words[at].lowercased) else { return false }
    let end = input.nounPhraseEnd(at: at + 1, in: rest) ?? at + 1
    return end < rest.upperBound && input.isFinite(end)
  }
}

/// A clause between brackets that can be a sentence.
private struct Aside {
  /// With a capital and a full stop.
  let sentence: String
  /// Whether it has nothing but one clause.
  let isPlain: Bool
  /// Whether its subject or object is what stands before it.
  let looksBack: Bool
  /// Whether it tells that for some people it is otherwise: *de kleuters betalen niets*.
  let isException: Bool

  private static let pronouns: Set<String> = [
    "dit", "dat", "het", "hij", "zij", "ze", "die", "deze", "er", "hem", "dan", "daar", "ook",
  ]
  private static let references: Set<String> = ["zie", "vgl", "lees", "bijv", "o.a.", "bv", "klik", "let"]

  init?(_ range: Range<Int>, in input: RuleInput) {
    var range = range
    while let last = range.last, [".", "!"].contains(input.words[last].form) { range = range.dropLast() }
    guard range.count >= 3, !Self.references.contains(input.words[range.lowerBound].lowercased),
      input.words[range.lowerBound].kind == .word,
      !range.contains(where: { ["?", ":", "\"", "‘", "“", "/"].contains(input.words[$0].form) })
    else { return nil }
    let finite: Int
    if let end = input.nounPhraseEnd(at: range.lowerBound, in: range), end < range.upperBound, input.isFinite(end),
      input.agrees(range.lowerBound..<end, with: end)
    {
      finite = end
    } else if Self.isImperative(range.lowerBound, in: range, input) {
      finite = range.lowerBound
    } else {
      return nil
    }
    sentence = "\(Capitals.raised(input.text(range)))."
    isPlain =
      input.finiteVerbs(in: range) == [finite] && !range.contains(where: input.opensClause)
      && !range.contains { input.words[$0].kind == .punctuation }
    looksBack = input.contains(Self.pronouns, in: range)
    isException =
      input.contains(RuleInput.negations.union(["gratis"]), in: range)
      && (range.lowerBound..<finite).contains { People.containsMember($0, in: input) }
  }

  /// Verbs that things have for subject, left out between brackets.
  private static let stating: Set<String> = ["kosten", "duren", "heten", "beginnen", "starten", "eindigen"]

  /// Whether an instruction starts here: a stem without a subject behind it.
  private static func isImperative(_ index: Int, in range: Range<Int>, _ input: RuleInput) -> Bool {
    let form = input.words[index].lowercased
    guard input.isFinite(index), !RuleInput.subjectPronouns.contains(input.words[index + 1].lowercased) else {
      return false
    }
    let particle = range.first { input.sentence.analyses[$0].relation == .verbParticle }
    let verb = particle.flatMap { Verb("\(input.words[$0].lowercased)_\(input.sentence.analyses[index].plainLemma)") }
    let lemmas = [input.sentence.analyses[index].plainLemma] + WordForms.verbs(of: form).map(\.lemma)
    // *(kost 3 euro per kind)*
    if !stating.isDisjoint(with: lemmas) { return false }
    return verb?.imperative.finite == form || lemmas.contains { Verb($0).map { $0.imperative.finite == form } ?? false }
  }
}

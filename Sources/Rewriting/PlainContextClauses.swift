import Inflection
import Lexicons
import Prose

/// What the rest of the sentence needs of the words that would go: a noun, a verb, their order.
extension PlainContext {
  /// *Een keuze maken en die doorgeven*: the noun goes, what speaks of it stays.
  var leavesPronoun: Bool {
    guard isPhrase, let article = words.first(where: { form($0) == "een" }),
      article == words.lowerBound || input.sentence.analyses[article - 1].pos != .adposition,
      let noun = words.first(where: { $0 > article && input.sentence.analyses[$0].tag.isCommonNoun }),
      !match.replacement.lowercased().split(separator: " ").contains(Substring(form(noun)))
    else { return false }
    return input.surroundings.isNamedNext
      || (words.upperBound + 1..<max(words.upperBound + 1, input.words.count)).contains(where: pointsBack)
  }

  /// *en deze*, *maar kan die*, *met u dat*: a pronoun that may well stand for a noun farther back than the word before it.
  private func pointsBack(_ index: Int) -> Bool {
    let analyses = input.sentence.analyses
    guard ["die", "deze", "dit", "dat", "hem", "ze"].contains(form(index)),
      analyses[index].pos != .subordinatingConjunction, ![.noun, .properNoun].contains(analyses[index - 1].pos),
      index + 1 == analyses.count
        || ![.noun, .numeral].contains(analyses[index + 1].pos) && !analyses[index + 1].tag.isPrenominal
    else { return false }
    let behind = max(words.upperBound, index - 3)..<index
    return behind.contains { Self.coordinators.contains(form($0)) || form($0) == "maar" }
      || ["u", "jullie"].contains(form(index - 1))
  }

  /// *Mocht u vragen hebben of een afspraak willen maken*: the row bends its own verb only.
  var leavesInfinitive: Bool {
    guard ["mocht", "mochten"].contains(form(words.lowerBound)) else { return false }
    let rest = words.upperBound..<input.words.count
    let condition = rest.prefix { !endsCondition($0) }
    return condition.drop { !Self.coordinators.contains(form($0)) }.contains(where: input.isVerb)
  }

  /// Whether the main clause begins here: *, dan*, *, mail ons*.
  private func endsCondition(_ index: Int) -> Bool {
    if form(index) == "dan" { return true }
    guard form(index) == ",", index + 1 < input.words.count else { return false }
    return input.isFinite(index + 1) || form(index + 1) == "dan"
      || WordForms.verbs(of: form(index + 1)).contains { Verb($0.lemma)?.imperative.finite == form(index + 1) }
  }

  /// *Wij bellen u indien nodig op*: a clause would part the verb from its particle.
  var partsVerb: Bool {
    guard match.replacement.hasPrefix("als "), words.upperBound < input.words.count else { return false }
    let next = input.sentence.analyses[words.upperBound]
    return next.relation == .verbParticle && next.tag.description == "VZ|fin" && next.head < words.lowerBound
  }

  /// *Wij gaan, evenals groep 5, naar het bos* compares; *een pen, evenals een schrift* adds, and only that is *en ook*.
  var joinsNothing: Bool {
    guard match.form == "evenals" else { return false }
    let before = words.lowerBound - 1
    guard before > 0, form(before) == ",", !input.isFinite(before - 1) else { return true }
    let rest = input.rest(from: words.upperBound)
    guard let comma = rest.first(where: { form($0) == "," }) else {
      // *Wij gaan naar het bos, evenals groep 5.*
      return rest.contains(where: input.isVerb)
    }
    return !input.isFinite(comma + 1)
  }

  private func isOfSomebody(_ index: Int) -> Bool { People.containsMember(index, in: input) }

  /// *De opvang, evenals de les, wordt …*: between commas with a verb for one behind, it joins nothing to the subject. *Wij
  /// gaan naar het bos, evenals groep 5*: nor at the end, where it is somebody behind something.
  var comparesSubject: Bool {
    guard match.form == "evenals", input.isAnnotated, words.lowerBound > 1, form(words.lowerBound - 1) == "," else {
      return false
    }
    let rest = input.rest(from: words.upperBound)
    guard let comma = rest.first(where: { form($0) == "," }) else {
      return !isOfSomebody(words.lowerBound - 2) && rest.prefix(3).contains(where: isOfSomebody)
        && !rest.contains(where: input.isVerb)
    }
    guard !(words.upperBound..<comma).contains(where: input.isVerb),
      let finite = input.rest(from: comma + 1).first(where: input.isFinite)
    else { return false }
    let tag = input.sentence.analyses[finite].tag
    return !tag.isPluralVerb && !input.contains([","], in: comma + 1..<finite)
      && (finite == comma + 1 || input.isInSubordinate(words.lowerBound - 1))
  }

  /// *dat een pas is vereist*: what is no participle stands before the verb that ends the clause.
  var needsPlaceBeforeCopula: Bool {
    let (index, copula) = (words.lowerBound, words.lowerBound - 1)
    guard input.isAnnotated, words.count == 1, match.entry.partOfSpeech == .adjective, copula > 0,
      Self.copulas.contains(form(copula)), input.isFinite(copula), input.isFree[copula],
      !match.replacement.contains(" "),
      WordForms.verbs(of: form(index)).contains(where: { $0.tag.isPastParticiple }),
      !WordForms.verbs(of: match.replacement).contains(where: { $0.tag.isPastParticiple })
    else { return false }
    return input.isInSubordinate(copula) && endsClause
  }

  private static let copulas: Set<String> = ["is", "zijn", "ben", "bent", "was", "waren"]

  /// *Zij is werkzaam in groep 3 en bereikbaar op maandag*: what follows needs the verb that would go.
  var losesCopula: Bool {
    guard isPhrase, input.contains(Self.copulas, in: words),
      Self.copulas.isDisjoint(with: match.replacement.lowercased().split(separator: " ").map(String.init))
    else { return false }
    return input.rest(from: words.upperBound).prefix { input.words[$0].kind != .punctuation }.contains {
      // *tot en met* joins nothing
      Self.coordinators.contains(form($0)) && form($0 - 1) != "tot" && opensPredicate($0 + 1)
    }
  }

  /// Whether an adjective or participle with no verb of its own stands from `start` to the end of its clause.
  private func opensPredicate(_ start: Int) -> Bool {
    let clause = input.rest(from: start).prefix { input.words[$0].kind != .punctuation && !input.opensClause($0) }
    return !clause.contains(where: input.isFinite)
      && clause.contains { place in
        let tag = input.sentence.analyses[place].tag
        return (tag.isAdjective || tag.isPastParticiple) && !tag.isPrenominal
      }
  }
}

import Inflection
import Prose

/// A question in front that is a condition: *Heeft uw kind koorts, dan …*. What follows has *dan*.
enum QuestionInFront {
  /// The comma that closes it; nil where none does for sure. It may have more in it: *Heeft het hulp nodig, bijvoorbeeld bij
  /// lezen, dan …*, *Is het ziek, of wil het niet mee, dan …*, *Is het ziek, heeft het koorts of wil het niet mee, dan …*.
  static func comma(in input: RuleInput) -> Int? {
    let words = input.words
    let last = words.indices.first { place in
      place > 2 && words[place].form == "," && place + 2 < input.end
        && (input.isOrderWithThen(place + 1)
          || words[place + 1].lowercased == "dan" && input.startsWithVerb(place + 2))
    }
    return last.flatMap { !input.hasOpenMark(0..<$0) && isOneQuestion(0..<$0, in: input) ? $0 : nil }
  }

  /// Whether the commas in a question are those of an example or of more questions with *of* before the last.
  private static func isOneQuestion(_ range: Range<Int>, in input: RuleInput) -> Bool {
    let words = input.words
    let last = range.upperBound
    let inner = (1..<last).filter { words[$0].form == "," && !isInBrackets($0, in: input) }
    func isQuestion(_ place: Int) -> Bool {
      input.isFinite(place)
        && ["u", "je", "jij", "het", "hij", "zij", "ze", "er"].contains(words[place + 1].lowercased)
    }
    let isJoined = (1..<last).contains { words[$0].lowercased == "of" && isQuestion($0 + 1) }
    return inner.allSatisfy { place in
      let next = words[place + 1].lowercased
      if next == "of" { return isQuestion(place + 2) }
      if isOfList(place, before: last, in: input) { return true }
      return isJoined && isQuestion(place + 1)
        || inner.count == 1 && ["bijvoorbeeld", "zoals"].contains(next)
          && !(place..<last).contains { input.isFinite($0) }
    }
  }

  /// *Loopt uw kind vast door stress, zorgen of ziekte*: a comma between nouns, and no verb behind it.
  private static func isOfList(_ comma: Int, before last: Int, in input: RuleInput) -> Bool {
    [.noun, .properNoun].contains(input.sentence.analyses[comma - 1].pos)
      && (comma + 1..<last).contains { ["en", "of"].contains(input.words[$0].lowercased) }
      && !(comma + 1..<last).contains { input.isVerb($0) && !input.isNominal($0) || input.opensClause($0) }
  }

  /// The end of *dat* or *dit* as the subject of a question, also where it looks like a conjunction: *Lukt dat een keer niet*.
  static func subjectEndOfThat(in input: RuleInput) -> Int? {
    guard input.words.count > 3, ["dat", "dit"].contains(input.words[1].lowercased),
      [.adverb, .determiner, .adposition].contains(input.sentence.analyses[2].pos)
        || input.sentence.analyses[2].pos == .adjective && input.sentence.analyses[3].pos == .determiner
    else { return nil }
    return 2
  }

  /// Whether *Zijn* opens a question: *Zijn de ouders niet thuis*. It may be taken for *zijn ouders*, which no article follows.
  static func isZijn(in input: RuleInput) -> Bool {
    input.words.count > 3 && input.words[0].lowercased == "zijn"
      && ["de", "uw", "onze", "jouw", "deze"].contains(input.words[1].lowercased)
  }

  /// The end of a subject of two, one of which is meant: *Stelt u of uw kind geen prijs op …*.
  static func eitherEnd(in input: RuleInput) -> Int? {
    guard let first = input.plainNounPhraseEnd(at: 1, in: 1..<input.end), first + 2 < input.end,
      input.words[first].lowercased == "of", let end = input.nounPhraseEnd(at: first + 1, in: first + 1..<input.end),
      !input.isPlural(1..<first), !input.isPlural(first + 1..<end), !input.startsWithVerb(first + 1)
    else { return nil }
    return end
  }

  private static func isInBrackets(_ place: Int, in input: RuleInput) -> Bool {
    (0..<place).count { input.words[$0].form == "(" } > (0..<place).count { input.words[$0].form == ")" }
  }
}

extension RuleInput {
  private static let objects: Set<String> = [
    "het", "dat", "dit", "die", "deze", "ze", "hem", "haar", "ons", "mij", "me",
  ]

  /// Whether an imperative stands at a word with *dan* behind it, also one that looks like a noun: *stuur dan*, *app ons dan*.
  func isOrderWithThen(_ place: Int) -> Bool {
    guard place + 3 < end else { return false }
    let then = Self.objects.contains(words[place + 1].lowercased) ? place + 2 : place + 1
    let form = words[place].lowercased
    return words[then].lowercased == "dan"
      && WordForms.verbs(of: form).contains { reading in
        reading.tag.isFiniteVerb && Verb(reading.lemma).map { $0.imperative.finite == form } ?? false
      }
  }
}

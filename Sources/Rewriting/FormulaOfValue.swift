import Inflection
import Prose

/// *Wij hechten veel waarde aan rust*: *wij vinden rust heel belangrijk*.
enum FormulaOfValue {
  /// For the form of *hechten* at a word.
  static func edit(_ verb: Int, in input: RuleInput) -> Edit? {
    // *hecht* may be taken for an adjective.
    guard input.isVerb(verb) || input.words[verb].lowercased == "hecht" && verb + 1 < input.end,
      let old = Verb("hechten"), let new = Verb("vinden"),
      let person = input.person(of: verb, as: old)
    else { return nil }
    let tense: Verb.Tense = input.words[verb].lowercased.hasPrefix("hechtt") ? .past : .present
    let finite = new.finite(tense, person)
    return eraan(verb, finite, in: input) ?? behindVerb(verb, finite, in: input)
      ?? beforeVerb(verb, finite, in: input)
  }

  /// *Wij hechten eraan u vroeg te informeren*, *Wij hechten er veel waarde aan dat …*
  private static func eraan(_ verb: Int, _ finite: String, in input: RuleInput) -> Edit? {
    guard
      let er = (verb + 1..<min(verb + 6, max(verb + 1, input.end))).first(where: {
        ["eraan", "er"].contains(input.words[$0].lowercased)
      }), isPlain(verb + 1..<er, in: input)
    else { return nil }
    var end = er + 1
    var degree = "belangrijk"
    if input.words[er].lowercased == "er" {
      guard let noun = (er + 1..<min(er + 5, input.end)).first(where: { isValue($0, in: input) }),
        let value = Value(noun, in: input), value.words.lowerBound == er + 1, input.stand(["aan"], at: noun + 1)
      else { return nil }
      degree = value.text
      end = noun + 2
    }
    guard end < input.end, !input.stand(["te", "benadrukken"], at: end), input.areFree(verb..<end),
      ["dat", "om"].contains(input.words[end].lowercased)
        || input.words[end].form == "," && end + 1 < input.end && input.words[end + 1].lowercased == "dat"
        || hasInfinitive(end, in: input)
    else { return nil }
    return edit(verb..<end, [finite, input.text(verb + 1..<er), "het", degree], in: input)
  }

  /// Whether *te* and an infinitive follow in the same clause.
  private static func hasInfinitive(_ start: Int, in input: RuleInput) -> Bool {
    let stop = input.rest(from: start).first { input.words[$0].kind == .punctuation || input.isFinite($0) }
    return (start..<(stop ?? input.end)).contains { place in
      input.words[place].lowercased == "te" && place + 1 < input.end
        && input.sentence.analyses[place + 1].tag.isInfinitive
    }
  }

  /// Adverbs that would stand between *vinden* and what is valued, where they sound wrong or say more of it.
  private static let misplaced: Set<String> = [
    "allemaal", "altijd", "beiden", "bijzonder", "buitengewoon", "daarom", "dus", "enorm", "extra", "heel", "immers",
    "namelijk", "nog", "ontzettend", "samen", "steeds", "uitermate", "zelf", "echter", "natuurlijk",
  ]

  /// *Wij hechten veel waarde aan rust*, *Hieraan hechten wij veel waarde*
  private static func behindVerb(_ verb: Int, _ finite: String, in input: RuleInput) -> Edit? {
    guard let noun = (verb + 1..<min(verb + 9, max(verb + 1, input.end))).first(where: { isValue($0, in: input) }),
      let value = Value(noun, in: input), value.words.lowerBound > verb, !input.isInSubordinate(verb),
      // *Wij vinden daarom uw mening heel belangrijk*, *enorm veiligheid*
      !input.contains(misplaced, in: verb + 1..<value.words.lowerBound)
    else { return nil }
    let between = verb + 1..<value.words.lowerBound
    let references = ["hieraan": "dit", "daaraan": "dat"]
    if noun + 1 < input.end, input.words[noun + 1].lowercased == "aan" {
      guard isPlain(between, in: input), let object = object(noun + 2, in: input), input.areFree(verb..<noun + 2) else {
        return nil
      }
      return edit(
        verb..<object.upperBound, [finite, input.text(between), input.text(object), value.text], in: input)
    }
    guard noun + 1 >= input.end || input.words[noun + 1].kind == .punctuation else { return nil }
    if verb > 0, let reference = references[input.words[verb - 1].lowercased], isPlain(between, in: input),
      input.areFree(verb - 1..<noun + 1)
    {
      return edit(verb - 1..<noun + 1, [reference, finite, input.text(between), value.text], in: input)
    }
    guard let place = between.first(where: { references[input.words[$0].lowercased] != nil }),
      let reference = references[input.words[place].lowercased], isPlain(verb + 1..<place, in: input),
      isPlain(place + 1..<between.upperBound, in: input), input.areFree(verb..<noun + 1)
    else { return nil }
    return edit(
      verb..<noun + 1,
      [finite, input.text(verb + 1..<place), reference, input.text(place + 1..<between.upperBound), value.text],
      in: input)
  }

  /// *omdat wij veel waarde hechten aan rust*
  private static func beforeVerb(_ verb: Int, _ finite: String, in input: RuleInput) -> Edit? {
    guard verb > 1, isValue(verb - 1, in: input), let value = Value(verb - 1, in: input), verb + 1 < input.end,
      input.words[verb + 1].lowercased == "aan", input.isInSubordinate(verb),
      let object = object(verb + 2, beforeComma: true, in: input), object.count <= 6,
      input.areFree(value.words.lowerBound..<verb + 2)
    else { return nil }
    return edit(value.words.lowerBound..<object.upperBound, [input.text(object), value.text, finite], in: input)
  }

  /// What is valued: phrases up to the end of the clause, with no other clause in them.
  private static func object(_ start: Int, beforeComma: Bool = false, in input: RuleInput) -> Range<Int>? {
    let stop = input.rest(from: start).first { input.words[$0].kind == .punctuation } ?? input.end
    guard start < stop, stop - start <= 12,
      stop == input.end || input.words[stop].form == ";"
        || beforeComma && stop + 1 < input.end && input.isFinite(stop + 1),
      input.plainNounPhraseEnd(at: start, in: start..<stop) != nil,
      !(start..<stop).contains(where: { place in
        input.isFinite(place) || input.opensClause(place) || input.words[place].lowercased == "te"
      }), !input.contains(RuleInput.subjectPronouns.subtracting(["het", "dit", "dat", "je"]), in: start..<start + 1),
      !input.contains(["als", "dan", "of", "maar", "aan", "geen", "niet"], in: start..<stop)
    else { return nil }
    return start..<stop
  }

  /// Whether what stands between denies nothing and compares nothing.
  private static func isPlain(_ range: Range<Int>, in input: RuleInput) -> Bool {
    !input.contains(RuleInput.negations.union(["minder", "meer", "even", "net", "eraan", "er"]), in: range)
      && !range.contains { input.words[$0].kind == .punctuation || input.isFinite($0) || input.opensClause($0) }
  }

  private static func isValue(_ index: Int, in input: RuleInput) -> Bool {
    ["waarde", "belang"].contains(input.words[index].lowercased)
  }

  /// *waarde*, *veel waarde*, *groot belang*: *(heel) belangrijk*.
  private struct Value {
    let words: Range<Int>
    let text: String

    init?(_ noun: Int, in input: RuleInput) {
      guard noun > 0 else { return nil }
      if ["veel", "grote", "groot"].contains(input.words[noun - 1].lowercased) {
        let isVery = noun > 1 && ["zeer", "heel", "erg"].contains(input.words[noun - 2].lowercased)
        if noun > 1, ["even", "zo", "te", "niet", "net"].contains(input.words[noun - 2].lowercased) { return nil }
        words = (isVery ? noun - 2 : noun - 1)..<noun + 1
        text = "heel belangrijk"
        return
      }
      guard !input.isInNounPhrase(noun - 1),
        !["weinig", "meer", "minder", "evenveel", "enige", "van"].contains(input.words[noun - 1].lowercased)
      else { return nil }
      words = noun..<noun + 1
      text = "belangrijk"
    }
  }

  private static func edit(_ words: Range<Int>, _ parts: [String], in input: RuleInput) -> Edit {
    input.edit(
      Formula.id, entry: "waarde hechten aan", words: words,
      to: parts.filter { !$0.isEmpty }.joined(separator: " "), safety: .safe,
      reason: "‘Waarde hechten aan’ is schrijftaal. ‘Belangrijk vinden’ zegt hetzelfde.")
  }
}

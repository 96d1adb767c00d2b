import Prose

/// What stands in one half of a sentence and may be meant for the other too, so that the halves stay together.
enum SharedByHalves {
  private static let bound: Set<String> = [
    "als", "indien", "tenzij", "mits", "zolang", "totdat", "wanneer", "zodra", "terwijl", "behalve", "voordat",
    "nadat", "bij", "zonder", "mocht",
  ]

  private static let unsure: Set<String> = [
    "misschien", "mogelijk", "wellicht", "vermoedelijk", "waarschijnlijk", "eventueel", "desgewenst", "desgevraagd",
  ]

  /// Whether a condition or time at either end may be meant for both halves. A comma before the conjunction closes the
  /// first.
  static func holdsForBoth(_ left: Range<Int>, _ right: Range<Int>, _ hasComma: Bool, in input: RuleInput)
    -> Bool
  {
    let conjunction = input.words[right.lowerBound - 1].lowercased
    // *Misschien is er een luis en dan bellen wij u*
    if input.contains(RuleInput.doubts, in: left.prefix(1)), input.words[right.lowerBound].lowercased == "dan" {
      return true
    }
    // *Bij zes keer belt de mentor en bij negen keer krijgt u een brief*: each its own case.
    let front = input.words[left.lowerBound].lowercased
    let places: Set<String> = ["de", "het", "ons", "u", "je"]
    if ["bij", "na", "vanaf"].contains(front), input.words[right.lowerBound].lowercased == front,
      // *en bij het hek moet u dan wachten*
      front != "bij" || !input.contains(places, in: [left.lowerBound + 1, right.lowerBound + 1]),
      !input.contains(["dan"], in: right), !right.contains(where: input.opensClause)
    {
      return false
    }
    // *Als begeleider gaat u mee*
    let isRole =
      input.words[0].lowercased == "als" && left.count > 2 && input.isFinite(2)
      && !RuleInput.subjectPronouns.contains(input.words[1].lowercased)
    let conditions: Set<String> = ["als", "indien", "wanneer", "tenzij", "mits", "zolang", "mocht", "want", "omdat"]
    if !isRole
      && input.contains(
        hasComma ? conditions : conditions.union(["nadat", "voordat", "zodra", "terwijl"]), in: left.prefix(2))
      || input.isFinite(left.lowerBound) && !input.isInstruction(left)
        // *Neemt u dan contact op, want …*, but not *Hebt u vragen, dan …, want …*
        && (conjunction != "want" || input.contains(["dan"], in: left) && input.contains([","], in: left))
    {
      return true
    }
    // *Misschien is het zo, maar …*: the doubt is of the first alone.
    let isDoubt = conjunction == "maar" && input.contains(RuleInput.doubts, in: left.prefix(1))
    if conjunction != "want", !isDoubt, input.hasBindingFront(left) || input.hasInnerCircumstance(left) {
      // *Bij ijzel rijdt de bus niet. Daarom moet u …*: what follows holds then alone.
      if conjunction == "dus" || !input.takesUp(right) { return true }
    }
    // *De gemeente sluit misschien de straat af en leidt …*
    if conjunction == "en",
      left.contains(where: {
        unsure.contains(input.words[$0].lowercased) || input.stand(["zo", "nodig"], at: $0)
          || input.stand(["in", "dat", "geval"], at: $0)
      })
    {
      return true
    }
    // *Het rooster is aangepast en de pauzes zijn korter, omdat …*: the reason of both.
    if conjunction == "en",
      right.contains(where: { place in
        let form = input.words[place].lowercased
        // *…, en omdat de meesten er zijn, beginnen wij*: of the second alone.
        if hasComma, place == right.lowerBound { return false }
        return ["omdat", "doordat", "aangezien", "hoewel", "vanwege", "wegens"].contains(form)
          || form == "tot" && input.opensClause(place)
      })
    {
      return true
    }
    if hasComma { return false }
    if input.contains(bound, in: left.prefix(1)) || endsInPhraseOfBoth(left, right, in: input) { return true }
    return input.contains(bound.subtracting(["bij", "zonder", "mocht"]), in: right)
      || input.contains(["als", "indien", "wanneer", "tenzij", "mits"], in: left)
      || right.suffix(4).contains(where: input.isCircumstance) || endsInTimeOfBoth(left, right, in: input)
  }

  /// *Er wordt geen huiswerk gegeven en er worden geen toetsen afgenomen in de week na de vakantie*: when, where and in which
  /// case may be told of both.
  private static func endsInPhraseOfBoth(_ left: Range<Int>, _ right: Range<Int>, in input: RuleInput) -> Bool {
    func has(_ forms: Set<String>, _ range: Range<Int>) -> Bool {
      range.contains { forms.contains(input.words[$0].lowercased) && input.sentence.analyses[$0].pos == .adposition }
    }
    let frames: Set<String> = ["tijdens", "gedurende", "vanaf", "zonder", "tussen"]
    let phrases: Set<String> = ["in", "op", "voor", "na", "sinds", "rond", "buiten", "tot", "bij"]
    let behind = right.dropFirst(2)
    guard let start = behind.first else { return false }
    let frame = behind.last { has(frames, $0..<$0 + 1) }
    if let frame, !has(frames, left),
      !(frame..<right.upperBound).contains(where: { place in
        input.opensClause(place) || input.words[place].lowercased == "naar"
          || input.sentence.analyses[place].relation == .obj || input.isVerb(place) && !input.isNominal(place)
      })
    {
      return true
    }
    if behind.contains(where: { input.stand(["tot", "en", "met"], at: $0) }), !input.contains(["tot"], in: left) {
      return true
    }
    let bothDeny =
      input.contains(RuleInput.negations, in: left) && input.contains(RuleInput.negations, in: right)
    return bothDeny && has(phrases, start..<right.upperBound)
  }

  /// *De school is dicht en de bso is open op vrijdag 6 november*: the day may be of both.
  private static func endsInTimeOfBoth(_ left: Range<Int>, _ right: Range<Int>, in input: RuleInput) -> Bool {
    func isOfTime(_ place: Int) -> Bool {
      let form = input.words[place].lowercased
      return Weekdays.isDay(form) || Weekdays.isMonth(form) || form.hasSuffix("week") || form.hasSuffix("vakantie")
    }
    guard let last = right.last, right.suffix(2).contains(where: isOfTime) || input.words[last].kind == .number,
      let start = right.last(where: { input.sentence.analyses[$0].pos == .adposition }),
      ["op", "in", "tijdens", "vanaf", "tot"].contains(input.words[start].lowercased), start > right.lowerBound + 2,
      (start..<right.upperBound).contains(where: isOfTime)
    else { return false }
    return !left.contains { place in
      isOfTime(place) || input.words[place].kind == .number
        || ["vandaag", "morgen", "vanaf", "tot", "vanmiddag", "vanavond", "dan"].contains(input.words[place].lowercased)
    }
  }
}

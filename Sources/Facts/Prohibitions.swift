import Prose

/// What is asked not to be done with an infinitive.
extension SentenceTree {
  /// Whether what is denied is asked not to be done: *Wilt u geen gel in het haar doen?*, *Kinderen mogen geen snoep
  /// meenemen*, *Graag geen snoep meegeven*, *Niet parkeren op de stoep*.
  func isForbiddenHere(_ word: Int, _ before: Range<Int>) -> Bool {
    if let finite = before.last(where: { analyses[$0].tag.isFiniteVerb }) {
      if ["mag", "mogen"].contains(form(finite)) {
        // "Zonder helm mag je niet meedoen" tells what follows.
        let isResult = before.contains { ["zonder", "anders", "dan"].contains(form($0)) || isConditionalOpener($0) }
        return denies(finite..<word) && !isResult
          && (before.contains { doer(at: $0) != nil } || ["u", "je"].contains(form(finite + 1)))
      }
      return modalCue(word, before) == .ordered && isQuestion && form(before.lowerBound).hasPrefix("wil")
    }
    let start = form(before.lowerBound) == "graag" ? before.lowerBound + 1 : before.lowerBound
    return block != .heading && !isQuestion && ["niet", "geen", "nooit"].contains(form(start))
      && ![":", "van"].contains(form(word + 1))
      // "Niet reageren betekent dat u akkoord bent."
      && !hasFinite(word + 1..<min(word + 2, words.count))
      && !before.contains { isConditionalOpener($0) || doer(at: $0) != nil }
  }

  /// Whether a denial before an infinitive is of the whole: *geen afspraken te maken*, *hier niet te parkeren*.
  func deniesAll(_ run: Range<Int>) -> Bool {
    run.contains { place in
      form(place) == "geen" || form(place) == "niet" && (form(place + 1) != "te" || place + 2 >= run.upperBound)
    }
  }

  /// *is niet toegestaan*, *is verboden*
  func isBanned(_ run: Range<Int>) -> Bool {
    run.contains { form($0) == "verboden" || form($0) == "toegestaan" && form($0 - 1) == "niet" }
  }

  /// *Filmen mag niet*, *Tijdens de les is filmen niet toegestaan*, *Parkeren voor de deur kan niet*; but not *Betalen mag
  /// niet contant*, which only bans a way.
  func isBannedTopic(_ word: Int, _ entry: ActionForms.Entry, _ part: Range<Int>) -> Bool {
    guard block != .heading, !isQuestion, !part.contains(where: { isConditionalOpener($0) && $0 < word }) else {
      return false
    }
    if ["is", "blijft"].contains(form(word - 1)), isBanned(word + 1..<part.upperBound) { return true }
    guard word == part.lowerBound, let finite = part.first(where: { $0 > word && analyses[$0].tag.isFiniteVerb }),
      !(word..<finite).contains(where: { words[$0].form == "," })
    else { return false }
    let isStrong = form(finite) == "mag" || ["kan", "gaat"].contains(form(finite)) && entry.infinitive == "parkeren"
    // "Filmen mag, online zetten liever niet": the denial is of something else.
    guard isStrong, let denial = (finite + 1..<part.upperBound).first(where: { form($0) == "niet" }),
      !words[finite..<denial].contains(where: { $0.form == "," })
    else { return false }
    let ends = denial + 1 == part.upperBound || words[denial + 1].kind == .punctuation
    let isPlace = ["in", "op", "tijdens", "onder", "aan", "bij"].contains(form(denial + 1))
    return (ends || isPlace) && !words[denial...].contains { ["maar", "wel"].contains($0.lowercased) }
  }

  /// *Filmen liever niet*, *Bellen bij voorkeur niet na 18.00 uur*: a note that begins with what had better not be done.
  func isDeniedNote(_ word: Int) -> Bool {
    let run = fragment(around: word)
    return word == run.lowerBound && form(word).hasSuffix("n")
      && run.contains { $0 > word && ["niet", "nooit"].contains(form($0)) }
      && !run.contains { $0 > word && analyses[$0].tag.isFiniteVerb }
  }

  /// Whether a denial before an earlier infinitive may hold for this one too, so that it mustn't be told as something to do:
  /// *niet te bellen of te appen*, *geen noten mee te geven of pinda's mee te nemen*; but not *geen noten mee te geven en een
  /// lunch mee te nemen*.
  func sharesDenial(_ word: Int) -> Bool {
    guard let joint = words[..<word].lastIndex(where: { ["of", "en"].contains($0.lowercased) }),
      !hasFinite(joint..<word)
    else { return false }
    let denials: Set<String> = form(joint) == "of" ? ["niet", "nooit", "geen"] : ["niet", "nooit"]
    guard let denial = words[..<joint].lastIndex(where: { denials.contains($0.lowercased) }),
      !["alleen", "later", "meer"].contains(form(denial + 1)), !hasFinite(denial..<joint)
    else { return false }
    return (denial..<joint).contains { analyses[$0].tag.isInfinitive }
      && !(denial..<word).contains { ["maar", ";", ":", "."].contains(form($0)) }
  }
}

import Prose

/// What is asked not to be done with an infinitive.
extension SentenceTree {
  /// Whether what is denied is asked not to be done: *Wilt u geen gel in het haar doen?*, *Kinderen mogen geen snoep
  /// meenemen*, *Graag geen snoep meegeven*, *Niet parkeren op de stoep*.
  func isForbiddenHere(_ word: Int, _ before: Range<Int>) -> Bool {
    if let finite = before.last(where: { analyses[$0].tag.isFiniteVerb }) {
      if ["mag", "mogen"].contains(form(finite)) {
        // "Zonder helm mag je niet meedoen" tells what follows.
        let isResult = before.contains { ["zonder", "anders", "dan"].contains(form($0)) }
        return denies(finite..<word) && !isResult
          && (before.contains { doer(at: $0) != nil } || ["u", "je"].contains(form(finite + 1)))
      }
      return modalCue(word, before) == .ordered && isQuestion && form(before.lowerBound).hasPrefix("wil")
    }
    let start = form(before.lowerBound) == "graag" ? before.lowerBound + 1 : before.lowerBound
    return block != .heading && !isQuestion && ["niet", "geen", "nooit"].contains(form(start))
      && ![":", "van"].contains(form(word + 1))
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

import Prose

/// Requests that a noun makes: *Aanmelding via de app*, *Opgave vóór 3 mei bij de juf*, *Inschrijving kan tot vrijdag*.
extension SentenceTree {
  private static let nouns: [String: String] = [
    "aanmelding": "aanmelden", "aanmeldingen": "aanmelden", "opgave": "opgeven", "inschrijving": "inschrijven",
    "inschrijvingen": "inschrijven", "afmelding": "afmelden", "afmeldingen": "afmelden", "betaling": "betalen",
    "reactie": "reageren", "reacties": "reageren", "reservering": "reserveren", "reserveringen": "reserveren",
  ]
  /// *Appje naar juf Evy graag*
  private static let messages: [String: String] = [
    "appje": "appen", "mailtje": "mailen", "belletje": "bellen", "telefoontje": "bellen",
  ]
  private static let ways: Set<String> = [
    "graag", "via", "bij", "vóór", "voor", "uiterlijk", "per", "verplicht", "tot", "svp", "s.v.p.", "a.u.b.", "naar",
  ]

  /// The verb of a noun that asks: it opens its part, and how or before when follows.
  func nominalRequest(_ word: Int) -> String? {
    guard Self.messages[form(word)] != nil || Self.nouns[form(word)] != nil else { return nil }
    let part = part(around: word)
    if let verb = Self.messages[form(word)], word <= part.lowerBound + 1, block != .heading, !isQuestion,
      !hasFinite(part)
    {
      return part.contains { ["graag", "svp", "s.v.p.", "a.u.b."].contains(form($0)) } ? verb : nil
    }
    guard let verb = Self.nouns[form(word)], block != .heading, !isQuestion else { return nil }
    guard word == part.lowerBound || word > 0 && [".", "!", "?", ")", "-", "•"].contains(form(word - 1)) else {
      return nil
    }
    let next = form(word + 1)
    if ["kan", "verloopt", "gaat", "loopt"].contains(next) {
      return denies(part) ? nil : (word + 2..<part.upperBound).contains { Self.ways.contains(form($0)) } ? verb : nil
    }
    // "Aanmelding voor de opvang is niet nodig" has a verb of its own.
    return Self.ways.contains(next) && !hasFinite(part) && !denies(part) ? verb : nil
  }
}

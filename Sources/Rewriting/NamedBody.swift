import Prose

/// A body with its name, before a comma: *Stichting De Regenboog*, *bakkerij Van Vliet*. Nil where none stands there.
struct NamedBody {
  /// Its words.
  let range: Range<Int>
  /// *Deze stichting*
  let again: String
  /// The relative pronoun that goes with it.
  let pronoun: String

  private static let nouns: [String: String] = [
    "stichting": "die", "vereniging": "die", "scholengroep": "die", "bakkerij": "die", "uitgeverij": "die",
    "muziekschool": "die", "organisatie": "die", "sportclub": "die", "bureau": "dat", "adviesbureau": "dat",
    "ingenieursbureau": "dat", "bedrijf": "dat", "cateringbedrijf": "dat", "schoonmaakbedrijf": "dat",
    "vervoersbedrijf": "dat", "taxibedrijf": "dat", "bouwbedrijf": "dat", "schildersbedrijf": "dat",
  ]

  init?(before comma: Int, in input: RuleInput) {
    var noun = comma - 1
    while noun > 0, noun > comma - 6, Self.nouns[input.words[noun].lowercased] == nil,
      input.words[noun].isCapitalised
        || noun < comma - 1 && ["van", "de", "der", "het", "den", "voor"].contains(input.words[noun].lowercased)
    { noun -= 1 }
    guard noun > 0, noun < comma - 1, let pronoun = Self.nouns[input.words[noun].lowercased],
      input.words[noun + 1].isCapitalised
    else { return nil }
    let hasArticle = ["de", "het", "onze", "ons"].contains(input.words[noun - 1].lowercased)
    // *een andere stichting X*
    guard hasArticle || !input.isInNounPhrase(noun - 1) else { return nil }
    range = (hasArticle ? noun - 1 : noun)..<comma
    again = "\(pronoun == "dat" ? "Dit" : "Deze") \(input.words[noun].lowercased)"
    self.pronoun = pronoun
  }
}

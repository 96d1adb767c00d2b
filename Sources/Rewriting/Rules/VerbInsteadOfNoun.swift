import Inflection
import Prose

extension Rule {
  /// "Voor het aanmelden van uw kind" → "Om uw kind aan te melden".
  static let verbInsteadOfNoun = Rule(
    id: "verb-instead-of-noun",
    summary: "Schrijft ‘om uw kind aan te melden’ in plaats van ‘voor het aanmelden van uw kind’.",
    reason:
      "Een werkwoord als naamwoord (‘het aanmelden van’) maakt een zin stijf. Een gewoon werkwoord leest makkelijker.",
    source: "Eigen regel; nominalisaties vermijden is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("Voor het aanmelden van uw kind belt u de school.", "Om uw kind aan te melden belt u de school."),
      Example(
        "Door het invullen van het formulier geeft u toestemming.",
        "Door het formulier in te vullen geeft u toestemming."),
      Example("U helpt ons door het meenemen van een oude krant.", "U helpt ons door een oude krant mee te nemen."),
    ],
    leavesAlone: [
      "Bedankt voor het invullen van het formulier.", "Voor het eten van dinsdag halen wij brood.",
      "Voor het feest van groep 3 komt een clown.", "Door het huilen van een kind stopte de les.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting else { return [] }
      return input.words.indices.compactMap { index in
        let form = input.words[index].lowercased
        guard form == "voor" && index == 0 || form == "door", index + 4 < input.end,
          input.words[index + 1].lowercased == "het", input.words[index + 3].lowercased == "van",
          let verb = transitive(input.words[index + 2].lowercased),
          let end = input.nounPhraseEnd(at: index + 4, in: index + 4..<input.end), input.areFree(index..<end)
        else { return nil }
        // "Voor het … van …" tells an aim only when a main clause follows.
        if form == "voor", end >= input.end || !input.isFinite(end) || input.words[end].lowercased == "is" {
          return nil
        }
        let after = "\(form == "voor" ? "om" : "door") \(input.inner(index + 4..<end)) \(verb.teInfinitive)"
        return input.edit(
          "verb-instead-of-noun", entry: "het \(verb.infinitive) van", words: index..<end, to: after, safety: .safe,
          reason:
            "Een werkwoord als naamwoord (‘het \(verb.infinitive) van’) maakt een zin stijf. Een gewoon werkwoord leest makkelijker."
        )
      }
    })

  /// Verbs that have what follows *van* as their object: not *het huilen van een kind*.
  private static func transitive(_ infinitive: String) -> Verb? {
    verbs.contains(infinitive) ? Verb(infinitive) : nil
  }

  private static let verbs: Set<String> = [
    "aankruisen", "aanleveren", "aanmelden", "aanpassen", "aanschaffen", "aanvragen", "afmelden", "bekijken",
    "bespreken",
    "bestellen", "betalen", "bezoeken", "boeken", "doorgeven", "downloaden", "gebruiken", "indienen", "inleveren",
    "inplannen", "inschrijven", "installeren", "invullen", "kopen", "lezen", "maken", "meegeven", "meenemen", "melden",
    "ondertekenen", "opgeven", "ophalen", "opsturen", "opvragen", "organiseren", "overmaken", "regelen", "reserveren",
    "stellen", "tekenen", "terugsturen", "verbeteren", "vergroten", "verkopen", "verlengen", "verminderen", "versturen",
    "vinden", "voorkomen", "wijzigen", "zoeken",
  ]
}

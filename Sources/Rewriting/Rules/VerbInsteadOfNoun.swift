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
      Example("Het meenemen van telefoons en snoep is niet toegestaan.", "Telefoons en snoep meenemen mag niet."),
      Example(
        "Uw kind is ziek. Het tijdig afmelden van uw kind is verplicht.",
        "Uw kind is ziek. U moet uw kind tijdig afmelden."),
      Example(
        "Voor het aanmelden van uw kind voor de bso kunt u dit formulier gebruiken.",
        "Om uw kind voor de bso aan te melden kunt u dit formulier gebruiken."),
      Example("U helpt ons door het meenemen van een oude krant.", "U helpt ons door een oude krant mee te nemen."),
    ],
    leavesAlone: [
      "U kunt uw kind aanmelden door het invullen van het formulier in de bijlage.",
      "U kunt betalen door het overmaken van het bedrag op de factuur.",
      "Het meenemen van eigen speelgoed is toegestaan, maar niet verplicht.",
      "Voor het afmelden van uw kind gebruiken wij Social Schools.",
      "Voor het ophalen van uw kind hebben wij een machtiging nodig.",
      "U betaalt volgend jaar meer door het aanpassen van de prijzen.",
      "Door het wijzigen van de schooltijden kunt u uw kind om 14.00 uur ophalen.",
      "Bedankt voor het invullen van het formulier.", "Voor het eten van dinsdag halen wij brood.",
      "Voor het feest van groep 3 komt een clown.",
      "Voor het meenemen van telefoons krijgt uw kind straf.", "Voor het aanvragen van verlof gelden regels.",
      "Het meenemen van telefoons is een probleem.", "Het meenemen van de telefoon is verplicht voor groep 8.",
      "Het meenemen van telefoons is niet altijd toegestaan.",
      "Voor het aanvragen van verlof vragen wij u het formulier te gebruiken.",
      "Voor het kopen van kaartjes sturen wij u een link.",
      "Voor het ophalen van uw kind bent u zelf verantwoordelijk.",
      "Wij hebben hinder door het versturen van reclame.", "Het tekenen van uw zus is verplicht.",
      "U kunt tijd winnen door het invullen van de lijst vooraf.",
      "Door het invullen van de lijst weten wij meer.",
      "De les werd onderbroken door het ophalen van kinderen.", "Door het huilen van een kind stopte de les.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting else { return [] }
      if let edit = gerund(input) { return [edit] }
      return input.words.indices.compactMap { index in
        let form = input.words[index].lowercased
        guard form == "voor" && index == 0 || form == "door", index + 4 < input.end,
          input.words[index + 1].lowercased == "het", input.words[index + 3].lowercased == "van",
          let verb = transitive(input.words[index + 2].lowercased),
          let noun = input.nounPhraseEnd(at: index + 4, in: input.rest(from: index + 4)),
          case let end = index == 0 ? phrasesEnd(noun, in: input) : noun, input.areFree(index..<end)
        else { return nil }
        guard doesIt(form, index, end, verb, in: input), fits(verb, index + 4..<end, in: input),
          end >= input.end || !cuts(end, in: input) && !(form == "door" && index > 0 && isOfObject(end, in: input))
        else { return nil }
        let after = "\(form == "voor" ? "om" : "door") \(input.inner(index + 4..<end)) \(verb.teInfinitive)"
        return input.edit(
          "verb-instead-of-noun", entry: "het \(verb.infinitive) van", words: index..<end, to: after, safety: .safe,
          reason:
            "Een werkwoord als naamwoord (‘het \(verb.infinitive) van’) maakt een zin stijf. Een gewoon werkwoord leest makkelijker."
        )
      }
    })

  /// "Het meegeven van snoep is niet toegestaan." → "Snoep meegeven mag niet."
  private static func gerund(_ input: RuleInput) -> Edit? {
    guard input.end > 2, input.words[0].lowercased == "het", input.isFree[0],
      input.block == .paragraph || input.block == .listItem,
      let of = (2..<min(5, input.end)).first(where: { input.words[$0].lowercased == "van" }),
      let verb = transitive(input.words[of - 1].lowercased),
      let finite = input.rest(from: of + 1).first(where: { ["is", "was"].contains(input.words[$0].lowercased) }),
      finite > of + 1, input.words[finite].lowercased == "is", isObject(of + 1..<finite, in: input),
      fits(verb, of + 1..<finite, in: input)
    else { return nil }
    let adverb = input.text(1..<of - 1)
    let object = input.text(of + 1..<finite)
    let doing = "\(object) \(adverb.isEmpty ? "" : adverb + " ")\(verb.infinitive)"
    func edit(to end: Int, _ text: String) -> Edit? {
      // Nothing more may be said of it: *is verplicht voor groep 8*.
      guard end >= input.end || input.words[end].kind == .punctuation, input.areFree(0..<end) else { return nil }
      // *is verplicht, maar kost niets*: the second half would lose its subject.
      if end + 1 < input.end, ["maar", "en", "doch", "zelfs", "ook", "noch"].contains(input.words[end + 1].lowercased) {
        return nil
      }
      return input.rewrite(
        "verb-instead-of-noun", entry: "het \(verb.infinitive) van", words: 0..<end, to: Capitals.raised(text),
        reason:
          "Een werkwoord als naamwoord (‘het \(verb.infinitive) van’) maakt een zin stijf. Een gewoon werkwoord leest makkelijker."
      )
    }
    // A message may break off anywhere: *Het meenemen van drugs is*.
    guard finite + 1 < input.words.count else { return nil }
    switch input.words[finite + 1].lowercased {
    case "verplicht":
      guard input.contains(["uw", "je"], in: of + 1..<of + 2), let address = input.address else { return nil }
      return edit(to: finite + 2, "\(address.pronoun) moet \(doing)")
    case "toegestaan": return edit(to: finite + 2, "\(doing) mag")
    case "niet" where input.stand(["toegestaan"], at: finite + 2):
      return edit(to: finite + 3, "\(doing) mag niet")
    case "verboden": return edit(to: finite + 2, "\(doing) is verboden")
    default: return nil
    }
  }

  /// Whether it is nothing but what is taken, brought or made: nouns with *en* or commas between.
  private static func isObject(_ range: Range<Int>, in input: RuleInput) -> Bool {
    range.count <= 10 && !range.contains { input.isFinite($0) || input.opensClause($0) }
      && input.sentence.analyses[range.upperBound - 1].pos == .noun
      && !input.contains(["door", "van", "in", "op", "bij", "tijdens", "aan", "naar", "zonder", "met"], in: range)
      && !["het", "de", "dit", "deze"].contains(input.words[range.lowerBound].lowercased)
  }

  private static let readers: Set<String> = ["u", "je", "jij", "jullie"]
  private static let writers: Set<String> = ["wij", "we", "ik"]
  private static let people = readers.union(writers).union(["hij", "ze", "zij"])
  private static let giving: Set<String> = [
    "krijgen", "ontvangen", "betalen", "rekenen", "kosten", "bedanken", "danken", "verdienen", "straffen", "belonen",
    "geven",
  ]
  /// Verbs of what comes over somebody: *Wij hebben overlast door het ophalen van kinderen*.
  private static let undergoing: Set<String> = [
    "hebben", "komen", "krijgen", "merken", "missen", "ontvangen", "raken", "schrikken", "verliezen", "weten", "worden",
    "zien", "zijn",
  ]
  /// What is meant for something, and not done to reach it: *Voor het verlengen van het contract bent u verantwoordelijk*.
  private static let bound: Set<String> = [
    "aangewezen", "bang", "dankbaar", "erkentelijk", "terecht", "tijd", "verantwoordelijk", "verzekerd",
  ]
  /// What a school does itself, of these verbs.
  private static let writersVerbs: Set<String> = [
    "aanpassen", "gebruiken", "inplannen", "kopen", "lezen", "organiseren", "verbeteren", "vergroten", "verkopen",
    "verminderen",
  ]

  /// What readers don't do by themselves.
  private static let ofSchool: Set<String> = [
    "aanpassen", "gebruiken", "inplannen", "kopen", "organiseren", "verbeteren", "vergroten", "verkopen", "verminderen",
    "wijzigen", "veranderen", "verlengen", "verkorten", "versturen", "installeren", "verplaatsen", "samenvoegen",
    "uitstellen", "vervangen", "sluiten", "openen", "invoeren", "inzetten", "plaatsen",
  ]

  /// Whether the one who does it is the subject of the sentence, so that *om te* and *door te* say who.
  private static func doesIt(_ form: String, _ index: Int, _ end: Int, _ verb: Verb, in input: RuleInput) -> Bool {
    guard index == 0 else {
      // *U betaalt meer door het aanpassen van de tarieven*: what others do, and what comes of it.
      let isOthers =
        readers.contains(input.words[0].lowercased) && ofSchool.contains(verb.infinitive)
        || ["vinden", "wijzigen"].contains(verb.infinitive) || input.sentence.analyses[1].plainLemma == "moeten"
        || input.contains(RuleInput.negations.union(["meer", "minder", "langer", "later", "eerder"]), in: 1..<index)
      return !isOthers && people.contains(input.words[0].lowercased) && input.finiteVerbs(in: 0..<input.end) == [1]
        && !undergoing.contains(input.sentence.analyses[1].plainLemma)
    }
    guard end + 1 < input.end, input.isFinite(end) else { return false }
    let subject = input.words[end + 1].lowercased
    let isWriters = writers.contains(subject)
    guard isWriters || readers.contains(subject) else { return false }
    if form == "door" {
      // *Door het wijzigen van de schooltijden kunt u …*: the school does that.
      return !isWriters && !ofSchool.contains(verb.infinitive)
        || isWriters && writersVerbs.contains(verb.infinitive)
          && !undergoing.contains(input.sentence.analyses[end].plainLemma)
    }
    let lemmas = input.words.indices.filter { input.isVerb($0) }.map { input.sentence.analyses[$0].plainLemma }
    if input.contains(bound, in: input.rest(from: end)) { return false }
    // *Voor het bekijken van de foto's sturen wij u een code*: the reader looks at them.
    if isWriters {
      // *Voor het afmelden van uw kind gebruiken wij …*: parents do that.
      return (writersVerbs.contains(verb.infinitive) || ["versturen", "opvragen"].contains(verb.infinitive))
        && verb.infinitive != "kopen"
        && (input.sentence.analyses[end].plainLemma == "gebruiken"
          || input.contains(["nodig"], in: input.rest(from: end)))
    }
    // *Voor het ophalen van de boeken wordt u gevraagd …*, *mag je niet spieken*
    if input.sentence.analyses[end].plainLemma == "worden"
      || input.contains(["mag", "mogen"], in: end..<end + 1)
    {
      return false
    }
    // *Voor het lenen van een boek betaalt u*: what it costs, not what it is for.
    return !lemmas.contains(where: giving.contains)
  }

  private static let papers = ["brief", "contract", "formulier", "lijst", "overeenkomst", "verklaring"]

  /// Whether what is done can be done to it: papers are signed, people are drawn.
  private static func fits(_ verb: Verb, _ object: Range<Int>, in input: RuleInput) -> Bool {
    verb.infinitive != "tekenen"
      || object.contains { place in papers.contains { input.sentence.analyses[place].plainLemma.hasSuffix($0) } }
  }

  /// The end of the phrases with a preposition that stand between an object and the finite verb (*uw kind voor de bso*): before
  /// the infinitive they go with the verb and with the noun alike. `end` itself where something else stands there.
  private static func phrasesEnd(_ end: Int, in input: RuleInput) -> Int {
    var at = end
    while at < input.end, input.sentence.analyses[at].pos == .adposition,
      let next = input.nounPhraseEnd(at: at + 1, in: input.rest(from: at + 1))
    {
      at = next
    }
    return at < input.end && input.isFinite(at) ? at : end
  }

  /// *door het invullen van het formulier in de bijlage*: the phrase behind it may say which one is meant.
  private static func isOfObject(_ end: Int, in input: RuleInput) -> Bool {
    [
      "in", "bij", "onder", "onderaan", "bovenaan", "op", "over", "met", "zonder", "tussen", "tegen", "ter", "achter",
    ].contains(input.words[end].lowercased)
  }

  /// Whether the object goes on behind its phrase: *door deze brief te tekenen en de bijlage*.
  private static func cuts(_ end: Int, in input: RuleInput) -> Bool {
    ["en", "of", "door", "van", "uit", "voor"].contains(input.words[end].lowercased)
      || [.noun, .properNoun, .adjective, .adverb].contains(input.sentence.analyses[end].pos) || input.opensClause(end)
  }

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

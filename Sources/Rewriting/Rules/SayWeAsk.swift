import Prose

extension Rule {
  /// "U wordt aangeraden op tijd te komen." → "Wij raden u aan op tijd te komen."
  static let sayWeAsk = Rule(
    id: "say-we-ask",
    summary: "Schrijft ‘wij raden u aan’ en ‘wij vragen u’ in plaats van ‘u wordt geadviseerd’ en ‘u wordt gevraagd’.",
    reason: why,
    source: "Eigen regel; de actieve vorm is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("U wordt geadviseerd een jas mee te nemen.", "Wij raden u aan een jas mee te nemen."),
      Example("Daarom wordt u aangeraden om vroeg te komen.", "Daarom raden wij u aan om vroeg te komen."),
      Example("U wordt vriendelijk gevraagd de deur te sluiten.", "Wij vragen u vriendelijk de deur te sluiten."),
      Example("Ouders wordt aangeraden op de fiets te komen.", "Wij raden ouders aan op de fiets te komen."),
      Example("Aan ouders wordt gevraagd om op tijd te komen.", "Wij vragen ouders om op tijd te komen."),
      Example(
        "Omdat het plein glad is, wordt u gevraagd te lopen.", "Omdat het plein glad is, vragen wij u te lopen."),
      Example("U wordt gevraagd niet op de stoep te staan.", "Wij vragen u om niet op de stoep te staan."),
      Example(
        "Ouders die mee willen, worden verzocht zich aan te melden.",
        "Ouders die mee willen, vragen wij om zich aan te melden."),
      Example(
        "Van alle ouders wordt verwacht dat zij op tijd komen.", "Wij verwachten van alle ouders dat zij op tijd komen."
      ),
      Example(
        "Voor meer informatie wordt verwezen naar de schoolgids. U vindt hem hieronder.",
        "Voor meer informatie verwijzen wij u naar de schoolgids. U vindt hem hieronder."),
    ],
    leavesAlone: [
      "Bij het inloggen wordt u gevraagd een code in te vullen.", "U wordt om acht uur verwacht.",
      "In de brief van de gemeente wordt u gevraagd te bellen.", "U wordt gevraagd uw wachtwoord te wijzigen.",
      "Klik op de link. U wordt gevraagd een groep te kiezen.", "U wordt door de arts geadviseerd te rusten.",
      "Wordt u gevraagd te helpen?", "U wordt gevraagd voor de raad.",
      "U wordt namens de gemeente gevraagd te bellen.", "U wordt niet gevraagd om te betalen.",
      "De leerlingen worden gevraagd een tekst te lezen.",
      "De arts onderzoekt uw kind. U wordt geadviseerd een jas mee te nemen.",
      "U krijgt een brief waarin u wordt gevraagd te bellen.", "U werd gevraagd te bellen.",
      "Als u op de knop klikt, wordt u gevraagd te betalen.", "In het boek wordt verwezen naar de film.",
      "Uw kind wordt verwacht mee te doen.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form != "?", !input.contains(hindrances, in: input.words.indices),
        !input.surroundings.areOfOthers
      else { return [] }
      let places = input.words.indices.filter { ["wordt", "word", "worden"].contains(input.words[$0].lowercased) }
      guard !places.isEmpty, !hasDoer(input), !mayBeOfOther(input) else { return [] }
      return places.compactMap { index in
        reader(index, in: input) ?? parents(index, in: input) ?? expecting(index, in: input)
          ?? referring(index, in: input)
      }
    })

  private static let why = "In de lijdende vorm staat niet wie iets vraagt. Met ‘wij’ weet de lezer dat u het bent."
  /// Who else may ask, and what a screen asks.
  private static let hindrances: Set<String> = [
    "namens", "vanuit", "men", "ik", "wie", "er", "code", "inlogcode", "wachtwoord", "gebruikersnaam",
    "inloggen", "inlogt", "logt", "scherm", "knop", "klik", "klikt", "klikken", "link", "scant", "qr-code", "digid",
    "gemeente", "ggd", "arts", "huisarts", "politie", "niet-leden", "waarin", "waarmee", "waarbij", "waarna",
  ]
  private static let readers: Set<String> = ["u", "je", "jullie"]

  /// Whether the sentences before in the paragraph speak of others than the school: *DUO stuurt u een brief. U wordt gevraagd
  /// te betalen.*, *Klik op de link. U wordt gevraagd een groep te kiezen.* Only with *wij* or *onze* do they surely not.
  private static func mayBeOfOther(_ input: RuleInput) -> Bool {
    let before = String(decoding: input.text.utf8.prefix(input.words[0].range.start).suffix(160), as: UTF8.self)
      .lowercased()
    let paragraph = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let words = Set(paragraph.split { !$0.isLetter }.map(String.init))
    return !words.isEmpty && (words.isDisjoint(with: ["wij", "we", "ons", "onze"]) || !words.isDisjoint(with: others))
  }

  private static let others: Set<String> = [
    "arts", "app", "ggd", "gemeente", "inlog", "jeugdarts", "klik", "logt", "mail", "open", "politie", "scherm",
  ]

  /// *door de arts*; not *door te geven*.
  private static func hasDoer(_ input: RuleInput) -> Bool {
    input.words.indices.contains { place in
      input.words[place].lowercased == "door" && !input.stand(["te"], at: place + 1)
    }
  }

  private static let softeners: Set<String> = ["vriendelijk", "dringend", "nadrukkelijk", "daarom", "wel", "ook"]
  private static let asking = [
    "gevraagd": ("vragen", ""), "verzocht": ("vragen", ""), "geadviseerd": ("raden", "aan"),
    "aangeraden": ("raden", "aan"),
  ]

  /// What is asked: the participle, with softeners before it and an infinitive behind it.
  private struct Asking {
    let end: Int
    let verb: String
    /// What stands behind whom is asked: *dringend*, *aan*.
    let rest: String

    init?(_ start: Int, in input: RuleInput) {
      var at = start
      while at < input.end, softeners.contains(input.words[at].lowercased) { at += 1 }
      guard at + 2 < input.end, let (verb, particle) = asking[input.words[at].lowercased],
        hasInfinitive(at + 1, in: input)
      else { return nil }
      self.verb = verb
      end = at + 1
      // *vragen wij u niet te bellen* could be heard as *wij vragen niet*; *vragen ouders zich* as one verb.
      let om = verb == "vragen" && ["niet", "geen", "zich"].contains(input.words[end].lowercased) ? "om" : ""
      rest = [input.text(start..<at), particle, om].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Whether an infinitive with *te* follows in the same clause: not *gevraagd voor de raad*.
  private static func hasInfinitive(_ start: Int, in input: RuleInput) -> Bool {
    let stop =
      input.rest(from: start).first { place in
        input.words[place].form == "," || input.isFinite(place) && input.words[place - 1].lowercased != "te"
      } ?? input.end
    return (start..<stop).contains { place in
      input.words[place].lowercased == "te" && place + 1 < input.end
        && input.sentence.analyses[place + 1].tag.isInfinitive
    }
  }

  /// *U wordt gevraagd*, *Daarom wordt u gevraagd*
  private static func reader(_ finite: Int, in input: RuleInput) -> Edit? {
    if finite == 1, readers.contains(input.words[0].lowercased), let asking = Asking(2, in: input) {
      return edit(0..<asking.end, ["Wij", asking.verb, input.words[0].lowercased, asking.rest], in: input)
    }
    guard finite > 0, finite + 2 < input.end, readers.contains(input.words[finite + 1].lowercased),
      input.words[finite + 1].lowercased != "je" || !input.isPossessor(finite + 1),
      let asking = Asking(finite + 2, in: input), isFront(0..<finite, in: input)
    else { return nil }
    return edit(
      finite..<asking.end, [asking.verb, "wij", input.words[finite + 1].lowercased, asking.rest], in: input)
  }

  /// *Ouders wordt aangeraden*, *Aan ouders wordt gevraagd*, *Ouders die mee willen, worden verzocht*
  private static func parents(_ finite: Int, in input: RuleInput) -> Edit? {
    guard finite + 2 < input.end, let asking = Asking(finite + 1, in: input) else { return nil }
    let start = input.words[0].lowercased == "aan" ? 1 : 0
    guard start < finite, input.words[start].lowercased != "een",
      let end = input.plainNounPhraseEnd(at: start, in: start..<finite),
      (start..<end).contains(where: { People.containsMember($0, in: input) || isReader($0, in: input) })
        || readers.contains(input.words[start].lowercased)
    else { return nil }
    // *De leerlingen worden gevraagd een tekst te lezen*: by their teacher, or in a test.
    if input.contains(
      ["leerlingen", "leerling", "kinderen", "kind", "kleuters", "groep", "groepen", "klas"], in: start..<end),
      asking.verb == "vragen"
    {
      return nil
    }
    if end == finite {
      return edit(
        0..<asking.end, ["Wij", asking.verb, input.inner(start..<end), asking.rest], in: input)
    }
    // The clause in between is the only one, and a comma closes it.
    guard start == 0, input.words[finite - 1].form == ",", input.words[end].lowercased == "die",
      input.finiteVerbs(in: end..<finite).count == 1, asking.verb == "vragen",
      !input.contains(["en", "of", ","], in: end..<finite - 1)
    else { return nil }
    let om = input.words[asking.end].lowercased == "om" || asking.rest.hasSuffix("om") ? "" : "om"
    return edit(finite..<asking.end, [asking.verb, "wij", asking.rest, om], in: input)
  }

  private static func isReader(_ index: Int, in input: RuleInput) -> Bool {
    ["ouders", "verzorgers", "leerlingen", "bezoekers", "deelnemers", "kinderen"].contains(
      input.words[index].lowercased)
  }

  /// *Van alle ouders wordt verwacht dat*
  private static func expecting(_ finite: Int, in input: RuleInput) -> Edit? {
    guard finite > 1, input.words[0].lowercased == "van",
      input.plainNounPhraseEnd(at: 1, in: 1..<finite) == finite,
      (1..<finite).contains(where: { isReader($0, in: input) }) || input.contains(readers, in: 1..<2),
      input.stand(["verwacht", "dat"], at: finite + 1)
    else { return nil }
    return edit(0..<finite + 2, ["Wij verwachten", "van", input.text(1..<finite)], in: input)
  }

  /// *Voor meer informatie wordt verwezen naar de site*
  private static func referring(_ finite: Int, in input: RuleInput) -> Edit? {
    guard finite > 1, input.words[0].lowercased == "voor",
      ["informatie", "details", "vragen", "uitleg"].contains(input.words[finite - 1].lowercased), finite < 5,
      let address = input.address
    else { return nil }
    let hasReader = finite + 1 < input.end && input.words[finite + 1].lowercased == address.pronoun
    let participle = hasReader ? finite + 2 : finite + 1
    guard input.stand(["verwezen", "naar"], at: participle) else { return nil }
    return edit(finite..<participle + 1, ["verwijzen wij", address.pronoun], in: input)
  }

  private static let fronts: Set<String> = [
    "daarom", "ook", "daarnaast", "verder", "tevens", "wel", "hierbij", "bovendien", "vanwege", "wegens", "ter", "om",
    "tot", "vanaf", "daarbij", "gezien",
  ]
  private static let screens: Set<String> = [
    "app", "website", "site", "pagina", "portaal", "systeem", "vragenlijst", "enquête", "mail", "brief", "formulier",
    "gesprek",
  ]
  private static let clauses: Set<String> = ["als", "indien", "omdat", "wanneer", "aangezien", "nu"]

  /// Whether what stands in front says when or why, not where it is asked: not *In de mail*, *Bij het inloggen*.
  private static func isFront(_ range: Range<Int>, in input: RuleInput) -> Bool {
    let first = input.words[range.lowerBound].lowercased
    if input.contains(screens, in: range) { return false }
    if input.words[range.upperBound - 1].form == "," {
      return clauses.contains(first) && range.count(where: { input.words[$0].kind == .punctuation }) == 1
        && input.finiteVerbs(in: range).count < 2
    }
    return fronts.contains(first) && !range.contains { input.words[$0].kind == .punctuation || input.isFinite($0) }
  }

  private static func edit(_ range: Range<Int>, _ parts: [String], in input: RuleInput) -> Edit? {
    guard input.areFree(range) else { return nil }
    return input.edit(
      "say-we-ask", entry: "gevraagd worden", words: range, to: parts.filter { !$0.isEmpty }.joined(separator: " "),
      safety: .safe, reason: why)
  }
}

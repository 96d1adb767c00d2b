import Prose

/// What a sentence asks without a verb that says so: *Mobieltjes blijven thuis*, *Laarzen zijn verplicht*, *Mee: een kussen*,
/// *Geen snoep en geen telefoon*.
struct ImpliedRequest {
  /// An id of `Lexicons/glossary/actions.tsv`.
  let kind: String
  /// The infinitive.
  let verb: String
  let text: String
  let things: [Quote]
  /// The word that it hangs from.
  let word: Int
}

extension SentenceTree {
  private static let clothes: Set<String> = [
    "laars", "helm", "zwembroek", "badpak", "badmuts", "handschoen", "hesje", "pet", "muts", "uniform", "kostuum",
    "zwemvest", "regenpak", "jas", "broek", "shirt", "trui", "kleding", "kleren", "schoen", "oorbel", "sieraad",
    "ketting", "bril", "zool", "slipper", "hak",
  ]
  private static let clothesEndings = [
    "kleding", "kleren", "schoen", "schoenen", "laarzen", "laars", "broek", "shirt", "helm", "pak", "handschoenen",
  ]
  private static let packing: Set<String> = ["mee", "nodig", "benodigdheden", "meebrengen", "paklijst"]

  /// The requests that the sentence implies; none in headings and questions.
  var impliedRequests: [ImpliedRequest] {
    guard block != .heading, !isQuestion else { return [] }
    if let packed { return [packed] }
    return words.indices.compactMap { word in
      switch form(word) {
      case "thuis": leftHome(word)
      case "mee", "meegenomen": banned(word)
      case "verplicht": worn(word)
      case "uit": takenOff(word) ?? invitation(word)
      case "af", "aan", "vast": takenOff(word)
      case "leeg": emptied(word)
      case "komst", "aanwezigheid": expectedPresence(word)
      case "uitgenodigd", "welkom", "uitnodigen": invitation(word)
      case "toegestaan", "verboden": bannedThing(word)
      case "niet": keptOut(word)
      case "laat": keptFrom(word)
      case "vergeten": reminded(word)
      case "zich": carriedAlong(word)
      case "verwachten", "verwacht", "ontvangen", "ontvang": expectedThere(word)
      case "wees": beingInTime(word)
      case "zijn": dueThere(word)
      case "naar", "op": paidInto(word)
      default: nil
      }
    }
  }

  /// *Geen snoep en geen telefoon*: nouns without a verb that *geen* opens. Only beside what is to be taken along is it
  /// surely asked.
  func bareDenial() -> ImpliedRequest? {
    guard form(0) == "geen", words.count <= 14, block == .paragraph || block == .listItem, !isQuestion else {
      return nil
    }
    let end =
      words.indices.first { [".", "!", ",", ";", ":", "hoor"].contains(form($0)) || opensSubordinate($0) }
      ?? words.count
    guard end > 1, !analyses[..<end].contains(where: { $0.tag.isVerb || $0.pos == .auxiliary }),
      analyses[1].pos == .noun || analyses[1].pos == .adjective
    else { return nil }
    return ImpliedRequest(
      kind: "not-bring", verb: "thuislaten", text: "Neem \(quote(0..<end).inner) mee", things: [quote(1..<end)], word: 0
    )
  }

  /// *Wij stellen uw komst op prijs*, *Wij rekenen op je aanwezigheid*
  private func expectedPresence(_ word: Int) -> ImpliedRequest? {
    guard ["uw", "je", "jullie"].contains(form(word - 1)), !denies(part(around: word)),
      words.contains(where: { ["wij", "we", "ik"].contains($0.lowercased) }),
      words.contains(where: { ["prijs", "rekenen", "reken"].contains($0.lowercased) })
    else { return nil }
    return ImpliedRequest(kind: "come", verb: "komen", text: "Kom", things: [], word: word)
  }

  /// *Mee: een slaapzak en een kussen*, *Niet vergeten: zwemspullen*, *Uw kind heeft nodig: een schort*
  private var packed: ImpliedRequest? {
    let isReminder = form(0) == "niet" && form(1) == "vergeten"
    let isNeed = form(2) == "nodig" || form(3) == "nodig"
    guard let colon = words.firstIndex(where: { $0.form == ":" }), colon + 1 < words.count,
      colon == 1 && Self.packing.contains(form(0)) || colon == 2 && isReminder
        || isNeed && (doer(at: 0) != nil || doer(at: 1) != nil) && form(colon - 1) == "nodig"
    else { return nil }
    let things = chunks(in: colon + 1..<words.count).filter { $0.preposition == nil }.map { quote($0.run) }
    guard let first = things.first, let last = things.last else { return nil }
    let list = Quote(in: text, UTF8Range(first.range.start, last.range.end)).text
    let asked = isReminder ? "Vergeet \(list) niet" : "Neem \(list) mee"
    return ImpliedRequest(
      kind: "bring", verb: "meenemen", text: things.count <= 5 ? asked : "Neem mee", things: things, word: 0)
  }

  /// *Mobieltjes en geld blijven thuis*, *Geld laten we thuis*, *Laat uw hond thuis* is said by its verb.
  private func leftHome(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard
      let verb = part.prefix(while: { $0 < word }).last(where: { ["blijft", "blijven", "laten"].contains(form($0)) }),
      !denies(part), !part.contains(where: isConditionalOpener)
    else { return nil }
    let start = thingsStart(before: verb, part)
    if form(verb) == "laten" {
      guard ["we", "wij"].contains(form(verb + 1)) else { return nil }
      return start < verb ? left(start..<verb, verb) : left(verb + 2..<word, verb)
    }
    return word <= verb + 3 ? left(start..<verb, verb) : nil
  }

  private func left(_ run: Range<Int>, _ verb: Int) -> ImpliedRequest? {
    guard let things = things(in: run) else { return nil }
    return ImpliedRequest(
      kind: "not-bring", verb: "thuislaten", text: "Laat \(inner(run)) thuis", things: things, word: verb)
  }

  /// *Telefoons mogen niet mee*, *Er mag geen snoep mee*
  private func banned(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard form(word) == "mee",
      let verb = part.prefix(while: { $0 < word }).last(where: { Self.going.contains(form($0)) }),
      denies(verb..<word), !part.contains(where: isConditionalOpener),
      word + 1 == words.count || words[word + 1].kind == .punctuation || analyses[word + 1].pos == .adposition
        || form(word + 3) == "in"
    else { return nil }
    let start = thingsStart(before: verb, part)
    if let none = (verb + 1..<word).first(where: { form($0) == "geen" }) {
      guard let things = things(in: none + 1..<word) else { return nil }
      return ImpliedRequest(
        kind: "not-bring", verb: "thuislaten", text: "Neem \(quote(none..<word).text) mee", things: things, word: verb)
    }
    return left(start..<verb, verb)
  }

  private static let going: Set<String> = ["mag", "mogen", "gaat", "gaan"]

  /// *Gymkleding is verplicht*, *Bij regen zijn laarzen verplicht*
  private func worn(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard let verb = part.prefix(while: { $0 < word }).last(where: { ["is", "zijn"].contains(form($0)) }),
      !denies(part)
    else { return nil }
    let behind = verb + 1..<word
    let run = behind.isEmpty ? thingsStart(before: verb, part)..<verb : behind
    guard let things = things(in: run), run.contains(where: isClothing) else { return nil }
    return ImpliedRequest(kind: "dress", verb: "dragen", text: "Draag \(inner(run))", things: things, word: verb)
  }

  /// *Oorbellen moeten af*, *Lange haren moeten vast*
  private func takenOff(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard word > part.lowerBound + 1, ["moet", "moeten"].contains(form(word - 1)),
      word + 1 == words.count || words[word + 1].kind == .punctuation || form(word + 1) == "in"
    else { return nil }
    let run = thingsStart(before: word - 1, part)..<word - 1
    guard let things = things(in: run), run.contains(where: { isClothing($0) || lemma($0) == "haar" }) else {
      return nil
    }
    return ImpliedRequest(
      kind: "dress", verb: form(word) + "doen", text: "Doe \(inner(run)) \(form(word))", things: things, word: word - 1)
  }

  /// *Gymtas niet vergeten!*
  private func reminded(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard form(word - 1) == "niet", word + 1 == part.upperBound || words[word + 1].kind == .punctuation,
      !hasFinite(part.lowerBound..<word), !part.contains(where: { form($0) == "te" })
    else { return nil }
    let start = fragment(around: word).lowerBound
    guard start < word - 1, let things = things(in: start..<word - 1) else { return nil }
    return ImpliedRequest(
      kind: "bring", verb: "meenemen", text: "Vergeet \(inner(start..<word - 1)) niet", things: things, word: word)
  }

  /// *De kinderen moeten een lunchpakket bij zich hebben*
  private func carriedAlong(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard form(word - 1) == "bij", form(word + 1) == "hebben" || form(word + 2) == "hebben" && form(word + 1) == "te",
      let duty = part.prefix(while: { $0 < word }).last(where: {
        ["moet", "moeten", "dient", "dienen"].contains(form($0))
      }), !denies(part), !part.contains(where: isConditionalOpener),
      let doer = familyDoer(of: duty, kind: "bring")
    else { return nil }
    let run = max(duty, doer) + 1..<word - 1
    let chunks =
      run.isEmpty ? [] : chunks(in: run).filter { $0.preposition == nil && !$0.run.contains(where: isMoment) }
    guard let first = chunks.first, let last = chunks.last else { return nil }
    let list = quote(first.run.lowerBound..<last.run.upperBound).text
    return ImpliedRequest(
      kind: "bring", verb: "meenemen", text: "Neem \(list) mee", things: chunks.map { quote($0.run) }, word: word)
  }

  /// *Alle laatjes moeten leeg*
  private func emptied(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard word > part.lowerBound + 1, ["moet", "moeten"].contains(form(word - 1)),
      word + 1 == part.upperBound
        || words[word + 1].kind == .punctuation
    else { return nil }
    let run = thingsStart(before: word - 1, part)..<word - 1
    guard let things = things(in: run) else { return nil }
    return ImpliedRequest(
      kind: "empty", verb: "leegmaken", text: "Maak \(inner(run)) leeg", things: things, word: word - 1)
  }

  func isClothing(_ word: Int) -> Bool {
    Self.clothes.contains(lemma(word)) || Self.clothesEndings.contains { form(word).hasSuffix($0) }
  }

  /// Where the noun phrase begins that ends before a verb: behind a comma of another clause, *en* is part of it.
  func thingsStart(before verb: Int, _ part: Range<Int>) -> Int {
    var start = verb
    while start > part.lowerBound {
      let before = start - 1
      let isFinite = analyses[before].tag.isFiniteVerb
      if isFinite || ["maar", "want", "dus", "dat", "die"].contains(form(before)) { break }
      if words[before].kind == .punctuation, form(before) != "," { break }
      start = before
    }
    // A comma behind another clause.
    while start < verb, words[start].kind == .punctuation { start += 1 }
    return start
  }

  /// The things of a noun phrase; nil where it is somebody, or no noun at all.
  func things(in run: Range<Int>) -> [Quote]? {
    guard !run.isEmpty, run.count <= 12 else { return nil }
    let chunks = chunks(in: run).filter { $0.preposition == nil }
    let isSomebody = run.contains { word in
      doer(at: word) != nil || isStaff(word) || isReader(word) || form(word) == "kinderen"
        || facts.contains { [.name, .group].contains($0.kind) && $0.range.overlaps(words[word].range) }
    }
    guard !chunks.isEmpty, !isSomebody, chunks.allSatisfy({ [.noun, .properNoun].contains(analyses[$0.noun].pos) })
    else { return nil }
    return chunks.map { quote($0.run) }
  }

  func inner(_ run: Range<Int>) -> String {
    run.lowerBound == 0 && analyses[0].pos != .properNoun ? quote(run).inner : quote(run).text
  }
}

import Prose

/// What must not be taken, worn or done, where no verb of the reader says so: *Zwarte zolen zijn niet toegestaan*, *Honden mogen
/// niet in de tuin*, *Laat kinderen geen sjaals delen*; and money that is to go somewhere.
extension SentenceTree {
  /// Things that people take along, so that a ban on them asks something.
  private static let carried: Set<String> = [
    "telefoon", "mobiel", "mobieltje", "smartwatch", "horloge", "hond", "huisdier", "snoep", "energiedrank",
    "speelgoed",
    "step", "noot", "pinda", "frisdrank", "kauwgom", "glas", "vuurwerk", "alcohol", "chips", "gsm", "skateboard",
    "tablet",
    "spelcomputer", "laptop", "geld", "sieraad", "aansteker", "mes", "wapen", "confetti",
  ]

  /// *Zwarte zolen zijn niet toegestaan*, *Telefoons zijn in de klas verboden*
  func bannedThing(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard let verb = part.prefix(while: { $0 < word }).last(where: { ["is", "zijn"].contains(form($0)) }),
      form(word) == "verboden" ? !denies(part) : form(word - 1) == "niet", !part.contains(where: isConditionalOpener)
    else { return nil }
    let front = thingsStart(before: verb, part)..<verb
    let run = things(in: front) != nil ? front : verb + 1..<max(verb + 1, form(word) == "verboden" ? word : word - 1)
    guard let things = things(in: run) else { return nil }
    return ban(run, things, part, verb)
  }

  /// *Honden mogen niet in de tuin*
  func keptOut(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard ["mag", "mogen"].contains(form(word - 1)), word + 1 < part.upperBound, analyses[word + 1].pos == .adposition,
      !(word..<part.upperBound).contains(where: {
        [.verb, .auxiliary].contains(analyses[$0].pos) || ["mee", "maar"].contains(form($0))
      }),
      !part.contains(where: isConditionalOpener)
    else { return nil }
    let run = thingsStart(before: word - 1, part)..<word - 1
    guard let things = things(in: run) else { return nil }
    return ban(run, things, part, word - 1)
  }

  private func ban(_ run: Range<Int>, _ things: [Quote], _ part: Range<Int>, _ verb: Int) -> ImpliedRequest? {
    let isWorn = run.contains(where: isClothing)
    guard isWorn || chunks(in: run).contains(where: { Self.carried.contains(lemma($0.noun)) }) else { return nil }
    let start = min(run.lowerBound, verb)
    let text = quote(start..<max(clauseEnd(from: verb), verb + 1)).capitalized
    return ImpliedRequest(
      kind: isWorn ? "not-do" : "not-bring", verb: isWorn ? "dragen" : "thuislaten", text: text, things: things,
      word: verb)
  }

  /// *Laat kinderen geen jassen delen*, *Laat uw kind niet alleen fietsen*
  func keptFrom(_ word: Int) -> ImpliedRequest? {
    guard opensImperative(word, part(around: word)) else { return nil }
    let end = clauseEnd(from: word + 1)
    guard let verb = (word + 1..<max(end, word + 1)).last(where: { analyses[$0].tag.isInfinitive }), verb > word + 2,
      (word + 1..<verb).contains(where: { ["geen", "niet", "nooit"].contains(form($0)) }),
      (word + 1..<min(word + 4, verb)).contains(where: { [.child, .pupils].contains(doer(at: $0)) }),
      !words[verb...].contains(where: { $0.lowercased == "maar" })
    else { return nil }
    return ImpliedRequest(
      kind: "not-do", verb: lemma(verb), text: quote(word..<verb + 1).capitalized, things: [], word: word)
  }

  /// *Het bedrag kan naar NL80 …*, *De bijdrage mag op rekening NL80 …*
  func paidInto(_ word: Int) -> ImpliedRequest? {
    let part = part(around: word)
    guard let account = facts.first(where: { $0.kind == .iban && $0.range.start >= words[word].range.end }),
      account.range.start - words[word].range.end <= 14,
      let verb = part.prefix(while: { $0 < word }).last(where: { ["kan", "mag", "moet", "graag"].contains(form($0)) }),
      (verb + 1..<word).allSatisfy({ words[$0].kind == .punctuation || facts.contains { $0.kind == .amount } }),
      !denies(part), !part.contains(where: { analyses[$0].pos == .verb && form($0) != form(verb) })
    else { return nil }
    let run = thingsStart(before: verb, part)..<verb
    guard !run.isEmpty, things(in: run) != nil else { return nil }
    return ImpliedRequest(
      kind: "transfer-money", verb: "overmaken", text: "Maak \(inner(run)) over op \(account.text)", things: [],
      word: verb)
  }
}

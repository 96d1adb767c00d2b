import Prose

/// Two short statements of which one plainly gives the reason for the other, or runs against it, without a word that says
/// so. Readers who read with effort miss a link that they have to think of themselves.
///
/// What is plain is told by words: something doesn't go on, and something is wrong or being worked on. All else is left
/// alone; so are sentences that hold a connective, point back or ask for something.
enum MissingConnective {
  /// Longer statements have more to say than one link, in words.
  private static let longest = 14

  static func findings(_ block: Block) -> [Finding] {
    guard block.isProse, block.kind == .paragraph else { return [] }
    return zip(block.sentences, block.sentences.dropFirst()).compactMap { first, second in
      guard isShortStatement(first), isShortStatement(second), !hasLink(first, in: all),
        !hasLink(second, in: openers, upTo: 1), !hasLink(second, in: links), let advice = advice(first, second)
      else { return nil }
      return Finding(
        kind: .missingConnective, message: advice, range: UTF8Range(first.range.start, second.range.end))
    }
  }

  private static func advice(_ first: Sentence, _ second: Sentence) -> String? {
    let (one, other) = (words(first), words(second))
    if stops(one), isReason(other) {
      return "De tweede zin lijkt de reden van de eerste te geven. Zeg dat erbij, bijvoorbeeld met ‘want’ of ‘omdat’."
    }
    if isReason(one), stops(other), !stops(one) {
      return "De tweede zin lijkt het gevolg van de eerste te zijn. Zeg dat erbij, bijvoorbeeld met ‘daarom’ of ‘dus’."
    }
    if costsMore(one), risen(other) {
      return "De tweede zin lijkt de reden van de eerste te geven. Zeg dat erbij, bijvoorbeeld met ‘want’ of ‘omdat’."
    }
    if raisesHope(one), disappoints(other) {
      return "De tweede zin gaat tegen de eerste in. Zeg dat erbij, bijvoorbeeld met ‘maar’ of ‘toch’."
    }
    return nil
  }

  private static func words(_ sentence: Sentence) -> [String] { sentence.words.map(\.lowercased) }

  private static func isShortStatement(_ sentence: Sentence) -> Bool {
    guard let last = sentence.words.last, last.form == ".", sentence.analyses.contains(where: \.tag.isFiniteVerb) else {
      return false
    }
    return sentence.words.count { $0.kind != .punctuation } <= longest
      && !sentence.words.contains { ["u", "je", "jij", "jullie", ":", ";"].contains($0.lowercased) }
  }

  /// Words that say how a sentence is linked to another or hold a reason of their own.
  private static let links: Set<String> = [
    "want", "omdat", "doordat", "daarom", "daardoor", "hierdoor", "dus", "namelijk", "immers", "waardoor", "zodat",
    "maar", "toch", "echter", "hoewel", "desondanks", "niettemin", "aangezien", "reden", "oorzaak", "gevolg",
    "vandaar", "dankzij",
  ]
  private static let all = links.union([
    "wegens", "vanwege", "i.v.m.", "ivm", "verband", "door", "om", "als", "tijdens",
  ])
  /// What opens a sentence that points back, or goes on.
  private static let openers: Set<String> = [
    "dit", "dat", "deze", "die", "daar", "daarna", "daarmee", "hier", "dan", "ook", "verder", "bovendien", "tevens",
    "tot", "vanaf", "na", "op", "in",
  ]

  private static func hasLink(_ sentence: Sentence, in set: Set<String>, upTo count: Int = .max) -> Bool {
    sentence.words.prefix(count).contains { set.contains($0.lowercased) }
  }

  private static let stopped: Set<String> = [
    "afgesloten", "gesloten", "dicht", "afgelast", "geannuleerd", "verplaatst", "uitgesteld", "verzet", "stil",
    "uitgevallen", "vervallen", "vervalt", "omreizen", "omrijden", "onbereikbaar", "gestaakt",
  ]
  private static let wrong: Set<String> = [
    "ziek", "verhinderd", "defect", "kapot", "onbespeelbaar", "lek", "lekkage", "storing", "onderhoud", "staking",
    "werkzaamheden", "verbouwing", "verbouwd", "bijscholing", "griep", "schimmel", "noodweer", "waterschade",
    "stroomstoring", "wateroverlast", "brandschade", "personeelstekort",
  ]

  /// Whether something is said not to go on or not to be open.
  private static func stops(_ words: [String]) -> Bool {
    guard !denies(words) else { return false }
    return words.contains(where: stopped.contains) || words.adjacent("niet", "door") || words.adjacent("geen", "les")
      || words.adjacent("geen", "gym") || words.adjacent("niet", "betaald") || words.adjacent("valt", "uit")
  }

  /// Whether something is said to be wrong, or to be worked on.
  private static func isReason(_ words: [String]) -> Bool {
    guard !denies(words), !words.contains("weer"), !words.contains("bij") else { return false }
    return words.contains(where: wrong.contains) || words.adjacent("nooit", "verstuurd")
  }

  private static func costsMore(_ words: [String]) -> Bool {
    words.contains { ["kosten", "prijs", "prijzen", "bijdrage", "tarief", "tarieven"].contains($0) }
      && words.contains { ["hoger", "duurder", "verhoogd", "omhoog"].contains($0) }
  }

  private static func risen(_ words: [String]) -> Bool {
    words.contains("gestegen") || words.adjacent("duurder", "geworden")
  }

  private static func denies(_ words: [String]) -> Bool {
    words.contains("niet") && !words.adjacent("niet", "door")
      && !words.adjacent("niet", "betaald") || words.contains("nooit") && !words.adjacent("nooit", "verstuurd")
  }

  private static func raisesHope(_ words: [String]) -> Bool {
    words.contains("bedoeld") || words.contains("veelbelovend") || words.contains("gerekend")
      || words.contains("gehoopt") || words.contains("verwacht") && words.contains("had")
      || words.adjacent("wilden", "graag")
  }

  private static func disappoints(_ words: [String]) -> Bool {
    words.adjacent("veel", "te") || words.adjacent("erg", "lastig") || words.adjacent("heel", "lastig")
      || words.adjacent("erg", "moeilijk") || words.adjacent("heel", "weinig") || words.adjacent("viel", "tegen")
      || words.contains("tegengevallen") || words.contains("mislukt")
  }
}

extension [String] {
  /// Whether one of these stands right before the other.
  fileprivate func adjacent(_ one: String, _ other: String) -> Bool {
    zip(self, dropFirst()).contains { $0 == one && $1 == other }
  }
}

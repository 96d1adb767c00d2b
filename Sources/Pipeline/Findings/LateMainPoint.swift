import Prose

/// A long message whose first request stands near its end, where many readers don't get.
///
/// Only where it is sure: the late sentence asks all readers for something by a last day, and nothing before it asks,
/// commands or names a deadline. Messages with headings treat more than one thing, so what is last is not the point.
enum LateMainPoint {
  /// Shorter messages are read to their end, in words.
  private static let long = 120

  static func finding(_ document: Document) -> Finding? {
    var sentences: [(sentence: Sentence, start: Int)] = []
    var words = 0
    var headings = 0
    for block in document.blocks where block.isProse {
      if block.kind == .heading { headings += 1 }
      for sentence in block.sentences {
        if block.kind == .paragraph || block.kind == .listItem { sentences.append((sentence, words)) }
        words += sentence.words.count { $0.kind != .punctuation && $0.kind != .symbol }
      }
    }
    guard words > long, headings < 2, let first = sentences.first(where: { mayAsk($0.sentence) }),
      3 * first.start >= 2 * words, asks(first.sentence)
    else { return nil }
    return Finding(
      kind: .mainPointLate,
      message: "Wat de lezer moet doen, staat pas onderaan. Zet dit liever bovenaan, en de uitleg eronder.",
      range: first.sentence.range)
  }

  private static let duties: Set<String> = [
    "moet", "moeten", "dient", "dienen", "verzoeken", "vragen", "vraag", "verzoek", "graag", "gelieve", "wilt",
    "willen",
    "kunt", "kun", "kan", "mag", "mogen", "hoeft", "hoeven", "uiterlijk", "vóór", "inleveren", "aanmelden", "opgeven",
    "inschrijven", "doorgeven", "meenemen", "denk", "let", "geef", "neem", "verplicht", "nodig", "gevraagd",
    "verwachten", "verwacht", "verzocht", "zorg",
  ]

  /// Whether a sentence may ask something of the reader, in whatever way: by these words, or by opening with its verb.
  private static func mayAsk(_ sentence: Sentence) -> Bool {
    sentence.words.contains { duties.contains($0.lowercased) || $0.form == "?" }
      || sentence.analyses.first?.pos == .verb
  }

  private static let readers: Set<String> = ["u", "je", "jij", "jullie", "ouders"]
  private static let lastDays: Set<String> = ["uiterlijk", "vóór"]
  /// What holds for some readers only isn't the point; nor is an offer of help.
  private static let asides: Set<String> = [
    "als", "indien", "wanneer", "mits", "tenzij", "mocht", "mochten", "dan", "vragen", "contact", "bellen", "mailen",
    "terecht",
  ]

  /// Whether a sentence surely asks something of all readers: in so many words, and by a last day.
  private static func asks(_ sentence: Sentence) -> Bool {
    let forms = sentence.words.map(\.lowercased)
    guard forms.contains(where: readers.contains), forms.contains(where: lastDays.contains) else { return false }
    if asksOutright(forms) { return !forms.contains(where: asides.subtracting(["vragen"]).contains) }
    return forms.contains { ["moet", "moeten", "dient", "dienen", "wilt", "gelieve"].contains($0) }
      && !forms.contains(where: asides.contains)
  }

  /// *verzoeken wij*, *wij vragen*
  private static func asksOutright(_ forms: [String]) -> Bool {
    let verbs: Set<String> = ["verzoeken", "vragen"]
    let writers: Set<String> = ["wij", "we"]
    return zip(forms, forms.dropFirst()).contains {
      verbs.contains($0) && writers.contains($1) || writers.contains($0) && verbs.contains($1)
    }
  }
}

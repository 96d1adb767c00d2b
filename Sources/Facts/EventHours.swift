import Prose

/// The hours of an event that stand behind the sentence with its day: *Dinsdag gaan we naar de boerderij. We vertrekken om
/// 10.00 uur en zijn om 15.30 uur terug.*
struct EventHours {
  private static let starts: Set<String> = [
    "vertrekken", "vertrekt", "vertrek", "beginnen", "begint", "start", "starten", "aanvang", "verzamelen", "verzamelt",
    "welkom", "inloop", "vangt", "duurt", "duren",
  ]
  private static let ends: Set<String> = [
    "terug", "einde", "eindigt", "eindigen", "afgelopen", "klaar", "stoppen", "stopt", "tot",
  ]
  /// Words of what is done at other hours, not when it takes place.
  private static let others: Set<String> = [
    "bereikbaar", "telefonisch", "spreekuur", "inschrijven", "aanmelden", "opgeven", "ophalen", "haal", "inleveren",
    "lever", "bel", "bellen", "betalen", "opvang", "bso", "uiterlijk", "normaal", "gewoon",
  ]
  /// How many sentences behind the day the hours may stand.
  private static let reach = 4

  private(set) var from: String?
  private(set) var until: String?

  /// Reads them from the sentences behind the one with the day; `isOther` says where another event is told.
  init(behind place: Int, in passages: [Passage], groups: [Quote], isOther: (Int) -> Bool) {
    for (index, passage) in passages.enumerated().dropFirst(place + 1).prefix(Self.reach) {
      // Another day, event or block ends it.
      guard passage.blockIndex == passages[place].blockIndex, !isOther(index),
        !passage.facts.contains(where: { $0.kind == .date })
      else { return }
      if passage.hasHours { read(passage, groups) }
      if until != nil { return }
    }
  }

  private mutating func read(_ passage: Passage, _ groups: [Quote]) {
    let words = passage.sentence.words
    let isOwn =
      !passage.isCase && words.last?.form != "?"
      && !words.contains { Self.others.contains($0.lowercased) }
      && !passage.facts.contains { [.phone, .email, .amount].contains($0.kind) }
      // Each group may have hours of its own.
      && passage.facts.allSatisfy { fact in fact.kind != .group || groups.contains { $0.text == fact.text } }
    let reader = MomentReader(facts: Array(passage.facts), text: passage.text)
    guard isOwn, let hours = reader.hours else { return }
    let times = passage.facts.filter { $0.kind == .time }
    let isStart = words.contains { Self.starts.contains($0.lowercased) } || hours.until != nil
    if isStart, from == nil {
      from = hours.from
      until = hours.until
      // "We vertrekken om 9.00 uur en zijn om 15.30 uur terug."
      if until == nil, times.count == 2, let last = times.last, isEnd(last, words), last.value > hours.from {
        until = last.value
      }
    } else if from != nil, times.count == 1, let last = times.first, isEnd(last, words), last.value > from ?? "" {
      until = last.value
    }
  }

  /// Whether a word near a time says that it ends then.
  private func isEnd(_ time: Fact, _ words: [Word]) -> Bool {
    words.contains { word in
      Self.ends.contains(word.lowercased) && abs(word.range.start - time.range.start) < 60
    }
  }
}

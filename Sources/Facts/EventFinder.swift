import Lexicons
public import Prose

/// Finds what takes place, with the days, hours, places and groups that a message tells of it.
///
/// An event is tied to what stands in its own sentence, heading, list item or table row; where no day stands there, to the
/// sentences behind it in the same block, and for a heading to the text under it. Time is linear in the length of the text.
public struct EventFinder: Sendable {
  private let kinds: EventKinds
  private let reference: Day

  /// A finder for a message that was sent on `referenceDate`: what was over by then is left out.
  public init(referenceDate: Day) {
    kinds = .builtIn
    reference = referenceDate
  }

  /// The events of a document, in order, with the facts that were found in it.
  public func events(in document: Document, facts: [Fact]) -> [Event] {
    let passages = Passage.all(of: document, facts: facts)
    let mentions = passages.map { mention(in: $0) }
    var events: [Event] = []
    for (place, passage) in passages.enumerated() {
      guard let mention = mentions[place] else { continue }
      // *Gesprek* or *feest* may be said in passing: then it needs a day of its own, and no surer event beside it.
      if mention.isWeak {
        let hasRival = passages.indices.contains {
          passages[$0].section == passage.section && mentions[$0]?.isWeak == false
        }
        let isOwnLine = passage.block == .tableRow || passage.block == .listItem
        if hasRival && !isOwnLine || passage.block == .paragraph && mention.rank < 2 { continue }
      }
      var event = Event(
        kind: mention.kind, name: Quote(in: document.text, mention.range), sentence: passage.index, range: passage.range
      )
      let isLoose = mention.isWeak && passage.block != .heading
      let sources = isLoose ? [passage] : sources(of: passage, at: place, in: passages, mentions)
      let dated = sources.first { !MomentReader(facts: Array($0.facts), text: document.text).moments.isEmpty }
      event.moments = dated.map { MomentReader(facts: Array($0.facts), text: document.text).moments } ?? []
      // "Op 23 november … Groep 8 gaat van 9.00 tot 11.30 uur": the hours stand with the event, the day before it.
      if dated?.index != passage.index, passage.block != .heading,
        let hours = MomentReader(facts: Array(passage.facts), text: document.text).hours
      {
        for index in event.moments.indices { (event.moments[index].from, event.moments[index].until) = hours }
      }
      guard !event.moments.isEmpty || passage.block == .heading && !mention.isWeak,
        dated?.startsSomething == true || !isOver(event)
      else { continue }
      // Not from behind the sentence that has the day.
      let near =
        sources.prefix { $0.index != dated?.index } + sources.filter { $0.index == dated?.index || $0.saysForWhom }
      event.groups = near.lazy.map { $0.groups(document.text) }.first { !$0.isEmpty } ?? []
      event.places = near.lazy.map { $0.places(document.text) }.first { !$0.isEmpty } ?? []
      events.append(event)
    }
    return joined(events)
  }

  /// Where an event's day may stand, nearest first.
  private func sources(
    of passage: Passage, at place: Int, in passages: [Passage], _ mentions: [Mention?]
  ) -> [Passage] {
    var sources = [passage]
    for (index, further) in passages.enumerated().dropFirst(place + 1) {
      if passage.block == .heading {
        if further.block == .heading || sources.count > 6 { break }
      } else if further.blockIndex != passage.blockIndex {
        break
      }
      // Another event has its own day.
      if further.block != .heading, passage.block != .heading, mentions[index]?.isWeak == false { break }
      sources.append(further)
    }
    if passage.block != .heading, let before = passages[..<place].last, before.blockIndex == passage.blockIndex {
      sources.append(before)
    }
    return sources
  }

  // MARK: - What

  private struct Mention {
    let kind: String
    let range: UTF8Range
    let isWeak: Bool
    let rank: Int
  }

  /// The word of a passage that names an event, the one that the sentence is about first.
  private func mention(in passage: Passage) -> Mention? {
    var best: Mention?
    var place = 0
    let words = passage.sentence.words
    while place < words.count {
      guard let match = kinds.match(at: place, forms: { passage.forms($0) }) else {
        place += 1
        continue
      }
      let end = min(place + match.words, words.count)
      let range = UTF8Range(words[place].range.start, words[end - 1].range.end)
      if !passage.isAside(place), !passage.isVerb(end - 1) {
        let rank = (match.isWeak ? 0 : 4) + passage.rank(end - 1)
        if rank > best?.rank ?? -1 {
          best = Mention(kind: match.kind.id, range: range, isWeak: match.isWeak, rank: rank)
        }
      }
      place = end
    }
    return best
  }

  // MARK: - When

  private func isOver(_ event: Event) -> Bool {
    let days = event.moments.compactMap { Day($0.end ?? $0.start ?? "") }
    return !days.isEmpty && days.count == event.moments.count && days.allSatisfy { $0 < reference }
  }

  /// The same event told twice becomes one: a heading and its text, a text and the agenda.
  private func joined(_ events: [Event]) -> [Event] {
    var joined: [Event] = []
    for event in events {
      let first = event.moments.first?.start
      if let place = joined.firstIndex(where: {
        let other = $0.moments.first?.start
        return $0.kind == event.kind && (other == first || other == nil || first == nil)
      }) {
        joined[place].add(event)
      } else {
        joined.append(event)
      }
    }
    return joined.filter { !$0.moments.isEmpty }
  }
}

extension Event {
  /// Takes over what another mention of it tells besides.
  fileprivate mutating func add(_ other: Event) {
    if moments.isEmpty || moments.allSatisfy({ $0.from == nil }) && other.moments.contains(where: { $0.from != nil }) {
      if moments.isEmpty || other.moments.map(\.start) == moments.map(\.start) { moments = other.moments }
    }
    if places.isEmpty { places = other.places }
    if groups.isEmpty { groups = other.groups }
  }
}

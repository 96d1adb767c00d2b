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
    var mentions = passages.map { self.mentions(in: $0) }
    addNext(&mentions, passages)
    var events: [Event] = []
    // *Gesprek* or *feest* may be said in passing: they are read when the surer events of their section are known.
    for isLater in [false, true] {
      for (place, passage) in passages.enumerated() {
        for mention in mentions[place] where (mention.isWeak || mention.isImplied) == isLater {
          guard let event = event(mention, of: passage, at: place, in: passages, mentions, document.text) else {
            continue
          }
          let section = passages.filter { $0.section == passage.section }.map(\.index)
          let isSaid = events.contains { other in
            section.contains(other.sentence) && other.isCancelled == event.isCancelled
              && other.moments.map(\.start) == event.moments.map(\.start)
              && !(passage.hasHours && other.moments.first?.from != event.moments.first?.from)
          }
          if isLater && isSaid && passage.block != .tableRow && passage.block != .listItem { continue }
          events.append(event)
        }
      }
    }
    return joined(events.sorted { ($0.sentence, $0.name.range.start) < ($1.sentence, $1.name.range.start) })
  }

  private func event(
    _ mention: Mention, of passage: Passage, at place: Int, in passages: [Passage], _ mentions: [[Mention]],
    _ text: String
  ) -> Event? {
    if mention.isWeak, passage.block == .paragraph, mention.rank < 2 || passage.isCase { return nil }
    var event = Event(
      kind: mention.kind, name: Quote(in: text, mention.range), sentence: passage.index, range: passage.range)
    event.isCancelled = mention.isCancelled
    let isLoose = mention.isWeak && passage.block != .heading
    var sources = isLoose ? [passage] : sources(of: passage, at: place, in: passages, mentions)
    if mention.isCancelled || isLoose && mention.rank > 2 && passage.hasHours || mention.isImplied {
      sources += before(passage, at: place, in: passages)
    }
    // A day tells more than *deze week*.
    let dated =
      sources.first { moments(of: $0).contains { $0.start.flatMap { Day($0) } != nil } }
      ?? sources.first { !moments(of: $0).isEmpty }
    event.moments = dated.map(moments) ?? []
    if mentions[place].count(where: { !$0.isWeak }) > 1, dated?.index == passage.index {
      event.moments = own(event.moments, of: mention, among: mentions[place])
    }
    // "Op 23 november … Groep 8 gaat van 9.00 tot 11.30 uur": the hours stand with the event, the day before it.
    if dated?.index != passage.index, passage.block != .heading,
      let hours = MomentReader(facts: Array(passage.facts), text: text).hours
    {
      for index in event.moments.indices { (event.moments[index].from, event.moments[index].until) = hours }
    }
    guard !event.moments.isEmpty || passage.block == .heading && !mention.isWeak,
      dated?.startsSomething == true || !isOver(event)
    else { return nil }
    // Not from behind the sentence that has the day.
    let near =
      sources.prefix { $0.index != dated?.index } + sources.filter { $0.index == dated?.index || $0.saysForWhom }
    event.groups = near.lazy.map { $0.groups(text) }.first { !$0.isEmpty } ?? []
    event.places = near.lazy.map { $0.places(text) }.first { !$0.isEmpty } ?? []
    return event
  }

  private func moments(of passage: Passage) -> [Event.Moment] {
    MomentReader(facts: Array(passage.facts), text: passage.text).moments
  }

  /// The day that was spoken of before in the section: *De gymles vervalt* under *Morgen wordt storm verwacht*.
  private func before(_ passage: Passage, at place: Int, in passages: [Passage]) -> [Passage] {
    passages[..<place].reversed().prefix(6).prefix { $0.section == passage.section }.filter {
      moments(of: $0).count == 1
    }
  }

  /// Where a sentence tells of more than one event, the days that stand nearest to each: *de sportdag op 12 mei en het
  /// kamp op 3 juni*.
  private func own(_ moments: [Event.Moment], of mention: Mention, among mentions: [Mention]) -> [Event.Moment] {
    let sure = mentions.filter { !$0.isWeak }
    guard moments.count > 1 else { return moments }
    let isNameFirst = sure[0].range.start < moments[0].range.start
    let nearest = moments.filter { moment in
      let owner =
        isNameFirst
        ? sure.last { $0.range.start < moment.range.start } : sure.first { $0.range.start > moment.range.start }
      return (owner ?? sure[0]).range == mention.range
    }
    return nearest.isEmpty ? moments : nearest
  }

  /// Where an event's day may stand, nearest first.
  private func sources(
    of passage: Passage, at place: Int, in passages: [Passage], _ mentions: [[Mention]]
  ) -> [Passage] {
    var sources = [passage]
    for (index, further) in passages.enumerated().dropFirst(place + 1) {
      if passage.block == .heading {
        if further.block == .heading || sources.count > 6 { break }
      } else if further.blockIndex != passage.blockIndex {
        break
      }
      // Another event has its own day.
      if further.block != .heading, passage.block != .heading, mentions[index].contains(where: { !$0.isWeak }) { break }
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
    var isCancelled = false
    /// Whether no word of the lexicon names it, only the way it is told: *gaan naar het Watermuseum*.
    var isImplied = false
  }

  /// The words of a passage that name events: of the sure ones each kind, else the one that the sentence is about first.
  private func mentions(in passage: Passage) -> [Mention] {
    var found: [Mention] = []
    var place = 0
    let words = passage.sentence.words
    while place < words.count {
      guard let match = kinds.match(at: place, forms: { passage.forms($0) }) else {
        place += 1
        continue
      }
      let end = min(place + match.words, words.count)
      if !passage.isAside(place), match.words > 1 || !passage.isVerb(end - 1) && !passage.isBeforeNoun(end - 1) {
        let range = UTF8Range(words[place].range.start, words[end - 1].range.end)
        let rank = (match.isWeak ? 0 : 4) + passage.rank(end - 1)
        if !found.contains(where: { $0.kind == match.kind.id }) {
          found.append(
            Mention(
              kind: match.kind.id, range: range, isWeak: match.isWeak, rank: rank, isCancelled: passage.isCancelled))
        }
      }
      place = end
    }
    let sure = found.filter { !$0.isWeak }
    // Beside the one event of a sentence others are said in passing; two days make room for two.
    if sure.count > 1, moments(of: passage).count > 1 { return sure }
    if let best = found.max(by: { $0.rank < $1.rank }), !best.isWeak || passage.impliedEvent?.isJourney != false {
      return [found.first { $0.rank == best.rank } ?? best]
    }
    return passage.impliedEvent.map { implied in
      [
        Mention(
          kind: implied.kind, range: implied.range, isWeak: false, rank: 4, isCancelled: passage.isCancelled,
          isImplied: true)
      ]
    } ?? []
  }

  /// *De volgende is op 9 december*: one more of what was spoken of before in the same section.
  private func addNext(_ mentions: inout [[Mention]], _ passages: [Passage]) {
    for (place, passage) in passages.enumerated() where mentions[place].isEmpty {
      guard passage.tellsOfNext, !moments(of: passage).isEmpty, let first = passage.sentence.words.first,
        let before = passages.indices.prefix(place).last(where: {
          passages[$0].section == passage.section && !mentions[$0].isEmpty
        }), let known = mentions[before].first
      else { continue }
      mentions[place] = [
        Mention(
          kind: known.kind, range: UTF8Range(first.range.start, passage.sentence.words[1].range.end), isWeak: false,
          rank: 4)
      ]
    }
  }

  // MARK: - When

  private func isOver(_ event: Event) -> Bool {
    let days = event.moments.compactMap { Day($0.end ?? $0.start ?? "") }
    return !days.isEmpty && days.count == event.moments.count && days.allSatisfy { $0 < reference }
  }

  /// Whether one kind is a sort of the other: *kerstvakantie* and *vakantie*.
  private static func isFamily(_ first: String, _ second: String) -> Bool {
    let shutting: Set<String> = ["closure", "closing-day", "study-day", "half-study-day", "day-off"]
    return first.hasSuffix("-" + second) || second.hasSuffix("-" + first)
      || shutting.contains(first) && shutting.contains(second)
      || (first == "closure" || second == "closure") && (first + second).contains("holiday")
  }

  /// The same event told twice becomes one: a heading and its text, a text and the agenda.
  private func joined(_ events: [Event]) -> [Event] {
    var joined: [Event] = []
    for event in events {
      let first = event.moments.first?.start
      if let place = joined.firstIndex(where: {
        let other = $0.moments.first?.start
        let isSameKind = $0.kind == event.kind || Self.isFamily($0.kind, event.kind) && other == first
        return isSameKind && $0.isCancelled == event.isCancelled && (other == first || other == nil || first == nil)
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

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
    nameMeetings(&mentions, passages)
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
    // "De kerstvakantie duurt tot en met 3 januari", "De enquête staat open tot 11 oktober": another sentence's day isn't its
    // first.
    if mention.kind.hasSuffix("holiday") || mention.kind == "survey", passage.block == .paragraph,
      passage.facts.contains(where: { $0.kind == .date && Day($0.value) != nil })
    {
      sources = [passage]
    }
    // Under *Kerstvakantie* the sentence that says *vakantie*; a day tells more than *deze week*.
    let dated =
      (passage.block == .heading && mention.kind.hasSuffix("holiday")
        ? sources.first { source in
          source.index != passage.index && !moments(of: source).isEmpty
            && mentions[passages.firstIndex { $0.index == source.index } ?? place].contains {
              $0.kind.hasSuffix("holiday")
            }
        } : nil)
      ?? sources.first { moments(of: $0).contains { $0.start.flatMap { Day($0) } != nil } }
      ?? sources.first { !moments(of: $0).isEmpty }
    event.moments = dated.map(moments) ?? MomentReader(facts: Array(passage.facts), text: text).weeks
    let rows = rows(under: passage, at: place, in: passages)
    if dated == nil || dated?.index != passage.index, !rows.isEmpty { event.moments = rows.flatMap(moments) }
    if mentions[place].count(where: { !$0.isWeak }) > 1, dated?.index == passage.index {
      event.moments = own(event.moments, of: mention, among: mentions[place])
    }
    // "Op 23 november … Groep 8 gaat van 9.00 tot 11.30 uur": the hours stand with the event, the day before it.
    if dated?.index != passage.index, passage.block != .heading,
      let hours = MomentReader(facts: Array(passage.facts), text: text).hours
    {
      for index in event.moments.indices { (event.moments[index].from, event.moments[index].until) = hours }
    }
    if passage.block == .heading { event.moments = shared(event.moments, of: mention, among: mentions[place]) }
    if mention.kind == "holiday" { event.kind = holiday(event, of: passage, at: place, in: mentions, passages) }
    if event.kind == "getting-used-day", passage.isAboutNewClass { event.kind = "new-class-day" }
    guard !event.moments.isEmpty || passage.block == .heading && !mention.isWeak,
      dated?.startsSomething == true || !isOver(event)
    else { return nil }
    addHours(to: &event, day: dated, in: passages, mentions)
    // Not from behind the sentence that has the day.
    let near =
      sources.prefix { $0.index != dated?.index } + sources.filter { $0.index == dated?.index || $0.saysForWhom }
    event.groups = near.lazy.map { $0.groups(text) }.first { !$0.isEmpty } ?? []
    event.places = near.lazy.map { $0.places(text) }.first { !$0.isEmpty } ?? []
    return event
  }

  /// Puts hours that stand behind the day with an event of one day that has none.
  private func addHours(to event: inout Event, day: Passage?, in passages: [Passage], _ mentions: [[Mention]]) {
    guard event.moments.count == 1, event.moments[0].from == nil, event.moments[0].end == nil, !event.isCancelled,
      Day(event.moments[0].start ?? "") != nil,
      let place = passages.firstIndex(where: { $0.index == day?.index }), passages[place].block == .paragraph
    else { return }
    let hours = EventHours(behind: place, in: passages, groups: passages[place].groups(passages[place].text)) { index in
      mentions[index].contains { !$0.isWeak && $0.kind != event.kind }
    }
    (event.moments[0].from, event.moments[0].until) = (hours.from, hours.until)
  }

  /// The lines under *Rooster centraal examen:* that each have a day; none where a line has no day.
  private func rows(under passage: Passage, at place: Int, in passages: [Passage]) -> [Passage] {
    guard passage.block != .heading, passage.sentence.words.last?.form == ":", place + 1 < passages.count else {
      return []
    }
    let first = passages[place + 1]
    guard first.blockIndex != passage.blockIndex || first.block == .listItem else { return [] }
    let rows = passages[(place + 1)...].prefix {
      $0.block == first.block && $0.section == passage.section && !moments(of: $0).isEmpty
        && $0.sentence.words.count <= 20
    }
    return rows.count > 1 ? Array(rows) : []
  }

  /// Of a heading with as many events as there are days under it each its own day.
  private func shared(_ moments: [Event.Moment], of mention: Mention, among mentions: [Mention]) -> [Event.Moment] {
    let sure = mentions.filter { !$0.isWeak }
    guard sure.count > 1, moments.count == sure.count, let place = sure.firstIndex(where: { $0.range == mention.range })
    else { return moments }
    return [moments[place]]
  }

  /// Which holiday *vakantie* is: the one that the heading above names, else the one of that time of the year.
  private func holiday(
    _ event: Event, of passage: Passage, at place: Int, in mentions: [[Mention]], _ passages: [Passage]
  ) -> String {
    guard passage.text[event.name.range].lowercased() == "vakantie" else { return event.kind }
    let heading = passages[..<place].lastIndex { $0.block == .heading && $0.section == passage.section }
    if let named = heading.flatMap({ mentions[$0].first { $0.kind.hasSuffix("-holiday") } }) { return named.kind }
    guard let start = event.moments.first?.start, event.moments.first?.end != nil, Day(start) != nil else {
      return event.kind
    }
    return Self.seasons.first { $0.days.contains(String(start.dropFirst(5))) }?.kind ?? event.kind
  }

  /// When Dutch school holidays begin, as month and day.
  private static let seasons: [(days: ClosedRange<String>, kind: String)] = [
    ("02-08"..."03-07", "spring-holiday"), ("04-18"..."05-07", "may-holiday"), ("07-01"..."08-10", "summer-holiday"),
    ("10-07"..."10-31", "autumn-holiday"), ("12-17"..."12-28", "christmas-holiday"),
  ]

  private func moments(of passage: Passage) -> [Event.Moment] {
    MomentReader(facts: Array(passage.facts), text: passage.text).moments
  }

  /// The day that was spoken of before in the section: *De gymles vervalt* under *Morgen wordt storm verwacht*.
  private func before(_ passage: Passage, at place: Int, in passages: [Passage]) -> [Passage] {
    passages[..<place].reversed().prefix(6).prefix { $0.section == passage.section }.filter {
      moments(of: $0).count == 1 && !($0.startsSomething && passage.pointsToDay)
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
    // A title at the top: *Sponsorloop!*
    if place == 0, passage.block == .paragraph, passage.sentence.words.count <= 5, passages.count > 1,
      passages[1].blockIndex != passage.blockIndex
    {
      return [passage] + passages[1...].prefix { $0.block == .paragraph && $0.index <= 4 }
    }
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
      guard !passage.isTitleOfLetter, let match = kinds.match(at: place, forms: { passage.forms($0) }) else {
        place += 1
        continue
      }
      let end = min(place + match.words, words.count)
      // "Door de staking is de school dicht": the cause is what takes place.
      if match.kind.id == "strike" || !passage.isAside(place), !isDenied(match.kind.id, place, passage),
        match.words > 1 || !passage.isVerb(end - 1) && !passage.isBeforeNoun(end - 1)
      {
        let range = UTF8Range(words[place].range.start, words[end - 1].range.end)
        let rank = (match.isWeak ? 0 : 4) + passage.rank(end - 1) + (passage.hasDay(behind: range) ? 2 : 0)
        if !found.contains(where: { $0.kind == match.kind.id }) {
          found.append(
            Mention(
              kind: match.kind.id, range: range, isWeak: match.isWeak, rank: rank, isCancelled: passage.isCancelled))
        }
      }
      place = end
    }
    // "Door de staking is de school gesloten": why says more.
    if found.contains(where: { ["strike", "bad-weather"].contains($0.kind) }) {
      found.removeAll { $0.kind == "closure" || $0.kind == "day-off" }
    }
    let sure = found.filter { !$0.isWeak }
    // *Goede Vrijdag en Pasen* over a text with their days.
    if sure.count > 1, passage.block == .heading { return sure }
    // Beside the one event of a sentence others are said in passing; two days make room for two.
    if sure.count > 1, moments(of: passage).count > 1 { return sure }
    // "De ouderraad vergadert": whose meeting it is.
    if let council = found.first(where: { Self.councils.contains($0.kind) }), passage.impliedEvent?.kind == "meeting" {
      return [
        Mention(kind: council.kind, range: council.range, isWeak: false, rank: 4, isCancelled: passage.isCancelled)
      ]
    }
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

  private static let councils: Set<String> = ["participation-council", "parent-council", "student-council"]

  /// Whether a word tells of no event here: *zijn we niet dicht*, a road that is *dicht*, an outing that is *om 15.15 uur weer
  /// terug*.
  private func isDenied(_ kind: String, _ place: Int, _ passage: Passage) -> Bool {
    let words = passage.sentence.words
    switch kind {
    case "closure", "day-off", "early-end":
      // "Houd die middag vrij" asks to keep it free.
      let isKept = words.contains { ["houd", "houdt", "hou", "houden"].contains($0.lowercased) }
      return isKept || place > 0 && words[place - 1].lowercased == "niet" || passage.isRoadClosed
    // "De lessen vervallen in verband met een vergadering."
    case "meeting":
      let before = words[..<place].suffix(2).map(\.lowercased)
      return before.contains { ["met", "vanwege", "wegens", "i.v.m."].contains($0) } && passage.isCancelled
    case "back-to-school":
      let isBack =
        words[place].lowercased == "weer" && words.indices.contains(place + 1)
        && words[place + 1].lowercased == "terug"
      return isBack && passage.hasHours && !words.contains { $0.lowercased == "school" }
    default: return false
    }
  }

  /// *De leerlingenraad is gekozen. Ze vergaderen op 16 november*: whose meeting it is stands before it in the block.
  private func nameMeetings(_ mentions: inout [[Mention]], _ passages: [Passage]) {
    for place in mentions.indices where mentions[place].first?.kind == "meeting" && mentions[place][0].isImplied {
      let block = passages[place].blockIndex
      var before = place - 1
      while before >= 0, passages[before].blockIndex == block, council(mentions[before]) == nil { before -= 1 }
      guard before >= 0, passages[before].blockIndex == block, let council = council(mentions[before]) else { continue }
      let own = mentions[place][0]
      mentions[place] = [
        Mention(
          kind: council.kind, range: own.range, isWeak: false, rank: 4, isCancelled: own.isCancelled, isImplied: true)
      ]
    }
  }

  private func council(_ mentions: [Mention]) -> Mention? { mentions.first { Self.councils.contains($0.kind) } }

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
          kind: known.kind == "head-lice" ? "head-lice-check" : known.kind,
          range: UTF8Range(first.range.start, passage.sentence.words[1].range.end), isWeak: false,
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
    if first == "meeting" && councils.contains(second) || second == "meeting" && councils.contains(first) {
      return true
    }
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

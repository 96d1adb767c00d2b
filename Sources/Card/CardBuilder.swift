import Lexicons
public import Prose

/// Puts facts, events and actions together: each event has an item of its own, with what the text near it asks.
public struct CardBuilder: Sendable {
  private static let bringKinds: Set<String> = ["bring", "give-along"]

  private let document: Document
  private let facts: [Fact]
  private let sections: [Section]

  /// A stretch of the message under one heading.
  private struct Section {
    let heading: Quote?
    let range: UTF8Range
  }

  /// A builder for a document and the facts found in it.
  public init(document: Document, facts: [Fact]) {
    self.document = document
    self.facts = facts
    sections = Self.sections(of: document)
  }

  /// The card of a message with these events and actions.
  public func card(events: [Event], actions: [Action]) -> Card {
    let isNewsletter = self.isNewsletter(events)
    var items: [Card.Item] = []
    for section in sections {
      let own = events.filter { section.range.contains($0.range.start) }
      let asked = actions.filter { section.range.contains($0.range.start) }
      let costs = self.costs(in: section.range)
      if own.isEmpty {
        guard !asked.isEmpty || !costs.isEmpty else { continue }
        // "Kosten" and "Meenemen" belong to the event that the letter is about.
        if isNewsletter || items.isEmpty {
          items.append(item(under: section.heading ?? items.first?.heading))
        }
      }
      let first = own.isEmpty ? items.count - 1 : items.count
      items += own.map {
        Card.Item(
          event: $0, kind: $0.kind, heading: section.heading, pictogram: EventKinds.builtIn[$0.kind]?.pictogram)
      }
      var general: Int?
      // To the last event before it; what stands behind a list or table doesn't belong to its last item.
      func place(_ range: UTF8Range) -> Int {
        let fitting = items.indices.dropFirst(first).filter { index in
          guard let event = items[index].event else { return true }
          return block(at: event.range)?.range == block(at: range)?.range
            || isKind(event.range, [.heading, .paragraph])
        }
        if let last = fitting.last(where: { (items[$0].event?.range.start ?? 0) <= range.start }) { return last }
        if let next = fitting.first { return next }
        if let general { return general }
        items.append(item(under: own.isEmpty ? section.heading : nil))
        general = items.count - 1
        return items.count - 1
      }
      for action in asked { add(action, to: &items[place(action.range)]) }
      for cost in costs { items[place(cost.range)].costs.append(cost) }
      for contact in contacts(in: section.range, closing: false) {
        items[place(contact.fact.range)].contacts.append(contact)
      }
    }
    for index in items.indices { items[index].sources = sources(of: items[index]) }
    let whole = UTF8Range(0, document.text.utf8.count)
    return Card(
      title: sections.compactMap(\.heading).first, isNewsletter: isNewsletter && items.count > 1,
      items: isNewsletter ? Self.byDay(items) : items, contacts: contacts(in: whole, closing: true))
  }

  /// Items in order of their first day, or else of the day before which something has to be done; the rest follows as it
  /// stands.
  private static func byDay(_ items: [Card.Item]) -> [Card.Item] {
    func day(_ item: Card.Item) -> String? {
      // `XXXX-WXX-3`, some Wednesday, has no place among days.
      func first(_ days: [String?]) -> String? { days.compactMap { $0 }.filter { $0.first?.isNumber == true }.min() }
      return first((item.event?.moments ?? []).map(\.start)) ?? first(item.actions.map(\.deadline?.date))
    }
    let dated = items.enumerated().map { (day: day($1) ?? "~", place: $0, item: $1) }
    return dated.sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.item)
  }

  /// An item without an event of its own; its heading may name a kind.
  private func item(under heading: Quote?) -> Card.Item {
    let words = (heading?.text ?? "").lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    let match = words.indices.lazy.compactMap { index in
      EventKinds.builtIn.match(at: index) { words.indices.contains($0) ? [words[$0]] : [] }
    }.first
    return Card.Item(event: nil, kind: match?.kind.id, heading: heading, pictogram: match?.kind.pictogram)
  }

  private func add(_ action: Action, to item: inout Card.Item) {
    if Self.bringKinds.contains(action.kind), !action.objects.isEmpty {
      item.things += action.objects.map { quote in
        Card.Thing(id: ThingNames.id(of: quote.text), count: count(in: quote), quote: quote)
      }
      // With a condition or a last moment it is more than a list.
      if action.condition == nil, action.deadline == nil {
        item.sources.append(Quote(text: "", range: action.range))
        return
      }
    }
    item.actions.append(action)
  }

  /// How many there are of a thing: *twee potloden*. In *500 gram suiker* or *twee pakjes drinken* something else is counted.
  private func count(in quote: Quote) -> Int? {
    guard quote.text.split(separator: " ").count == 2 else { return nil }
    return facts.first { $0.kind == .number && $0.range.start == quote.range.start && $0.range.end < quote.range.end }
      .flatMap { Int($0.value) }
  }

  // MARK: - Parts of the message

  private static func sections(of document: Document) -> [Section] {
    var sections: [Section] = []
    var start = 0
    var heading: Quote?
    for block in document.blocks where block.kind == .heading && !block.sentences.isEmpty {
      if block.range.start > start || heading != nil {
        sections.append(Section(heading: heading, range: UTF8Range(start, block.range.start)))
      }
      start = block.range.start
      heading = quote(block, in: document)
    }
    sections.append(Section(heading: heading, range: UTF8Range(start, document.text.utf8.count)))
    return sections
  }

  private static func quote(_ block: Block, in document: Document) -> Quote? {
    guard let first = block.sentences.first, let last = block.sentences.last else { return nil }
    let range = UTF8Range(first.range.start, last.range.end)
    return Quote(in: document.text, range)
  }

  /// Whether the sections are about different things: more than one has events, or the title says *nieuws*.
  private func isNewsletter(_ events: [Event]) -> Bool {
    let title = sections.compactMap(\.heading).first?.text.lowercased() ?? ""
    let lively = sections.count { section in events.contains { section.range.contains($0.range.start) } }
    return title.contains("nieuws") || title.contains("weekbericht") || lively > 2
  }

  /// Amounts of running text: those of tables say what differs from row to row, and what is only paid in some case, such as
  /// a fine, is no price.
  private func costs(in range: UTF8Range) -> [Fact] {
    var seen: Set<String> = []
    return facts.filter {
      $0.kind == .amount && range.contains($0.range) && isKind($0.range, [.paragraph, .listItem, .heading])
        && !isConditional($0.range) && seen.insert($0.value).inserted
    }
  }

  private func isConditional(_ range: UTF8Range) -> Bool {
    guard let sentence = sentence(at: range) else { return false }
    if sentence.words.last?.form != "?", sentence.analyses.first?.tag.isFiniteVerb == true,
      sentence.words.contains(where: { $0.lowercased == "dan" })
    {
      return true
    }
    return facts.contains {
      $0.kind == .condition && ["if", "unless", "only-if"].contains($0.value) && sentence.range.contains($0.range)
    }
  }

  private func contacts(in range: UTF8Range, closing: Bool) -> [Card.Contact] {
    let kinds: Set<Block.Kind> = closing ? [.closing, .contact] : [.paragraph, .listItem, .heading]
    var seen: Set<String> = []
    return facts.filter {
      [.phone, .email, .url].contains($0.kind) && range.contains($0.range) && isKind($0.range, kinds)
        && seen.insert($0.value).inserted
    }.map { fact in
      let sentence = self.sentence(at: fact.range)?.range
      let name = closing ? nil : facts.first { $0.kind == .name && sentence?.contains($0.range) == true }
      return Card.Contact(name: name?.text, fact: fact)
    }
  }

  private func block(at range: UTF8Range) -> Block? { document.blocks.first { $0.range.contains(range) } }

  private func isKind(_ range: UTF8Range, _ kinds: Set<Block.Kind>) -> Bool {
    block(at: range).map { kinds.contains($0.kind) } ?? false
  }

  private func sentence(at range: UTF8Range) -> Sentence? {
    block(at: range)?.sentences.first { $0.range.contains(range.start) }
  }

  /// The sentences behind all that an item says, each once, in order.
  private func sources(of item: Card.Item) -> [Quote] {
    var ranges = item.sources.map(\.range) + item.actions.map(\.range)
    if let event = item.event {
      ranges +=
        [event.range]
        + (event.moments.map(\.range) + event.places.map(\.range)).compactMap {
          sentence(at: $0)?.range
        }
    }
    ranges += (item.costs.map(\.range) + item.contacts.map(\.fact.range)).compactMap { sentence(at: $0)?.range }
    return Set(ranges).sorted { $0.start < $1.start }.map { Quote(in: document.text, $0) }
  }
}

import Lexicons
public import Prose

/// Says a card in a language, with the terms of the glossary. What the glossary lacks is said in Dutch and marked as such,
/// never guessed.
public struct CardTranslator: Sendable {
  private let glossary = Glossary.builtIn
  private let language: Language
  private let format: LocaleFormat

  /// A translator into a language.
  public init(_ language: Language) {
    self.language = language
    format = .of(language)
  }

  /// The card in the language.
  public func localized(_ card: Card) -> LocalCard {
    var lines: [LocalCard.Line] = []
    if !card.items.contains(where: { !$0.actions.isEmpty || !$0.things.isEmpty }) {
      lines.append(LocalCard.Line(label: label("to-do"), values: [label("no-action-found")]))
    }
    if !card.contacts.isEmpty {
      lines.append(LocalCard.Line(label: label("ask"), values: card.contacts.map(contact)))
    }
    return LocalCard(
      language: language, title: label("key-facts"), count: card.isNewsletter ? topics(card.items.count) : [],
      items: card.items.map(item), lines: lines,
      sourceLabel: label("dutch-sentence"), note: label("made-by-program"))
  }

  private func item(_ item: Card.Item) -> LocalCard.Item {
    var lines: [LocalCard.Line] = []
    func add(_ id: String, _ values: [[LocalCard.Run]]) {
      if !values.isEmpty { lines.append(LocalCard.Line(label: label(id), values: values)) }
    }
    if let event = item.event {
      add("when", event.moments.map { moment($0) })
      add("where", inRow(event.places.map(place)))
      add("for-whom", inRow(event.groups.map { [dutch($0.text)] }))
    }
    add("to-do", item.actions.map(action))
    add("bring", item.things.map(thing))
    add("costs", item.costs.map(cost))
    add("ask", item.contacts.map(contact))
    return LocalCard.Item(title: title(item), pictogram: item.pictogram, lines: lines, sources: item.sources)
  }

  private func title(_ item: Card.Item) -> [LocalCard.Run] {
    if let event = item.event {
      let name = term(event.kind, .events, beside: capitalised(event.name.text))
      return event.isCancelled ? name + [own(". ")] + label("cancelled") : name
    }
    return item.heading.map { term(item.kind, .events, beside: $0.text) } ?? label("to-do")
  }

  // MARK: - Values

  private func moment(_ moment: Event.Moment) -> [LocalCard.Run] {
    var runs: [LocalCard.Run] = []
    if let start = moment.start {
      if let end = moment.end {
        runs += filled("date-range", ["from": date(start), "to": date(end)])
      } else {
        runs += date(start)
      }
    }
    guard let from = moment.from else { return runs }
    if !runs.isEmpty { runs.append(own(" · ")) }
    if let until = moment.until {
      return runs + filled("time-range", ["from": [time(from)], "to": [time(until)]])
    }
    return runs + [time(from)]
  }

  private func date(_ value: String) -> [LocalCard.Run] {
    if let written = format.date(value) { return [LocalCard.Run(written, .value)] }
    return [dutch(LocaleFormat.of(.dutch).date(value) ?? value)]
  }

  private func time(_ value: String) -> LocalCard.Run { LocalCard.Run(format.time(value), .value) }

  /// Some short values as one, joined as the language joins them.
  private func inRow(_ values: [[LocalCard.Run]]) -> [[LocalCard.Run]] {
    values.isEmpty ? [] : [format.list(values, link: own)]
  }

  /// *2 × sandwich*: so the term needs no plural.
  private func thing(_ thing: Card.Thing) -> [LocalCard.Run] {
    let term = term(thing.id, .things, beside: thing.quote.text)
    guard language != .dutch, let count = thing.count, term.count > 1 else { return term }
    return [LocalCard.Run("\(count) ×", .value), own(" ")] + term
  }

  private func place(_ quote: Quote) -> [LocalCard.Run] {
    let words = quote.text.lowercased().split(separator: " ")
    if language != .dutch, words.count == 2, words[0] == "lokaal", words[1].allSatisfy({ $0.isNumber }),
      glossary.term("room-number", of: .places, in: language) != nil
    {
      let number = LocalCard.Run(String(words[1]), .value)
      return filled("room-number", of: .places, ["number": [number]]) + [own(" ("), dutch(quote.text), own(")")]
    }
    let id = words.first.flatMap { glossary.id(of: String($0), in: .places) }
    return term(id, .places, beside: quote.text)
  }

  private func action(_ action: Action) -> [LocalCard.Run] {
    var runs = term(action.kind, .actions, beside: action.text)
    if let deadline = action.deadline { runs += [own(". ")] + self.deadline(deadline) }
    if let condition = action.condition {
      runs += [own(". ")] + label("only-if") + [own(" "), dutch(condition.text)]
    }
    return runs
  }

  private func deadline(_ deadline: Deadline) -> [LocalCard.Run] {
    switch (deadline.date, deadline.time) {
    case (let day?, let clock?): filled("deadline-time", ["date": date(day), "time": [time(clock)]])
    case (let day?, nil): filled(deadline.isBefore ? "before-date" : "deadline", ["date": date(day)])
    case (nil, let clock?):
      filled(deadline.isBefore ? "before-time" : "deadline", ["time": [time(clock)], "date": [time(clock)]])
    case (nil, nil): []
    }
  }

  private func cost(_ fact: Fact) -> [LocalCard.Run] {
    guard let amount = format.amount(fact.value) else { return [dutch(fact.text)] }
    return fact.value == "EUR 0.00" ? label("free") : [LocalCard.Run(amount, .value)]
  }

  private func contact(_ contact: Card.Contact) -> [LocalCard.Run] {
    let kind =
      switch contact.fact.kind {
      case .phone: "phone"
      case .email: "email"
      default: "website"
      }
    let name = contact.name.map { [dutch($0), own(", ")] } ?? []
    return name + label(kind) + [own(": "), LocalCard.Run(contact.fact.text, .value)]
  }

  // MARK: - Terms

  /// A term of the glossary with the Dutch words beside it; in Dutch those words alone.
  private func term(_ id: String?, _ part: Glossary.Part, beside words: String) -> [LocalCard.Run] {
    guard language != .dutch, let id, let term = glossary.term(id, of: part, in: language) else {
      return [dutch(words)]
    }
    return [own(term), own(" ("), dutch(words), own(")")]
  }

  private func label(_ id: String) -> [LocalCard.Run] {
    if let term = glossary.term(id, of: .labels, in: language) { return [own(term)] }
    return [dutch(glossary.term(id, of: .labels, in: .dutch) ?? id)]
  }

  /// How many topics there are; in Dutch where the language has no words for it.
  private func topics(_ number: Int) -> [LocalCard.Run] {
    func written(in language: Language) -> String? {
      glossary.term("topics", of: .labels, in: language).flatMap { LocaleFormat.of(language).message($0, number) }
    }
    if let text = written(in: language) { return [own(text)] }
    return written(in: .dutch).map { [dutch($0)] } ?? []
  }

  /// A label with values in its places `{date}`; where the language lacks it, the values alone.
  private func filled(
    _ id: String, of part: Glossary.Part = .labels, _ values: [String: [LocalCard.Run]]
  ) -> [LocalCard.Run] {
    let template = glossary.term(id, of: part, in: language) ?? glossary.term(id, of: part, in: .dutch) ?? ""
    let isOwn = glossary.term(id, of: part, in: language) != nil
    var runs: [LocalCard.Run] = []
    for part in template.split(separator: "{", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if pieces.count == 2 { runs += values[String(pieces[0])] ?? [] }
      guard let text = pieces.last, !text.isEmpty else { continue }
      if isOwn || language == .dutch {
        runs.append(own(String(text)))
      } else {
        // Quotation marks go around the words, not around the space between them and a value.
        let words = text.drop { $0 == " " }
        let space = text.prefix(text.count - words.count)
        let end = words.reversed().prefix { $0 == " " }.count
        if !space.isEmpty { runs.append(own(String(space))) }
        if words.count > end { runs.append(dutch(String(words.dropLast(end)))) }
        if end > 0 { runs.append(own(" ")) }
      }
    }
    return runs
  }

  private func own(_ text: String) -> LocalCard.Run { LocalCard.Run(text, .own) }

  /// Dutch words; in a Dutch card these are its own.
  private func dutch(_ text: String) -> LocalCard.Run { LocalCard.Run(text, language == .dutch ? .own : .dutch) }

  /// With a capital; a word in capitals, as headings have them, with one only.
  private func capitalised(_ text: String) -> String {
    let isShouting = text.count > 4 && text == text.uppercased()
    return text.prefix(1).uppercased() + (isShouting ? text.dropFirst().lowercased() : String(text.dropFirst()))
  }
}

public import Prose

/// Cards as `helder.card/1`: what was found, and the same said in each language.
public enum CardJSON {
  /// The JSON on one line, without a line end; keys are sorted.
  public static func encode(_ card: Card, _ locals: [LocalCard], id: String? = nil, meta: JSONValue? = nil) -> [UInt8] {
    ResultJSON.bytes(CardBody(card, locals, id: id, meta: meta))
  }
}

private struct CardBody: Encodable {
  let schema = "helder.card/1"
  let id: String?
  let meta: JSONValue?
  let title: QuoteJSON?
  let items: [ItemJSON]
  let contacts: [ContactJSON]
  let cards: [LocalJSON]

  init(_ card: Card, _ locals: [LocalCard], id: String?, meta: JSONValue?) {
    self.id = id
    self.meta = meta
    title = card.title.map(QuoteJSON.init)
    items = card.items.map(ItemJSON.init)
    contacts = card.contacts.map(ContactJSON.init)
    cards = locals.map(LocalJSON.init)
  }
}

struct QuoteJSON: Encodable {
  let text: String
  let range: UTF8Range

  init(_ quote: Quote) {
    text = quote.text
    range = quote.range
  }
}

private struct ItemJSON: Encodable {
  struct MomentJSON: Encodable {
    let start: String?
    let end: String?
    let from: String?
    let until: String?
    let range: UTF8Range
  }

  struct ThingJSON: Encodable {
    let thing: String?
    let count: Int?
    let text: String
    let range: UTF8Range
  }

  struct CostJSON: Encodable {
    let amount: String
    let text: String
    let range: UTF8Range
  }

  let kind: String?
  let what: QuoteJSON?
  /// Only where the message says so.
  let cancelled: Bool?
  let when: [MomentJSON]
  let `where`: [QuoteJSON]
  let groups: [QuoteJSON]
  let actions: [ActionJSON]
  let bring: [ThingJSON]
  let costs: [CostJSON]
  let ask: [ContactJSON]
  let sources: [QuoteJSON]

  init(_ item: Card.Item) {
    kind = item.kind
    cancelled = item.event?.isCancelled == true ? true : nil
    what = (item.event?.name ?? item.heading).map(QuoteJSON.init)
    when = (item.event?.moments ?? []).map {
      MomentJSON(start: $0.start, end: $0.end, from: $0.from, until: $0.until, range: $0.range)
    }
    `where` = (item.event?.places ?? []).map(QuoteJSON.init)
    groups = (item.event?.groups ?? []).map(QuoteJSON.init)
    actions = item.actions.map(ActionJSON.init)
    bring = item.things.map { ThingJSON(thing: $0.id, count: $0.count, text: $0.quote.text, range: $0.quote.range) }
    costs = item.costs.map { CostJSON(amount: $0.value, text: $0.text, range: $0.range) }
    ask = item.contacts.map(ContactJSON.init)
    sources = item.sources.map(QuoteJSON.init)
  }
}

private struct ContactJSON: Encodable {
  let name: String?
  let kind: Fact.Kind
  let text: String
  let value: String
  let range: UTF8Range

  init(_ contact: Card.Contact) {
    name = contact.name
    kind = contact.fact.kind
    text = contact.fact.text
    value = contact.fact.value
    range = contact.fact.range
  }
}

struct LocalJSON: Encodable {
  struct LineJSON: Encodable {
    let label: [RunJSON]
    let values: [[RunJSON]]

    init(_ line: LocalCard.Line) {
      label = line.label.map(RunJSON.init)
      values = line.values.map { $0.map(RunJSON.init) }
    }
  }

  struct LocalItemJSON: Encodable {
    let title: [RunJSON]
    let lines: [LineJSON]
  }

  /// A piece of text; `language` is `nl` where the card couldn't or shouldn't translate.
  struct RunJSON: Encodable {
    let text: String
    let language: String?

    init(_ run: LocalCard.Run) {
      text = run.text
      language = run.kind == .dutch ? "nl" : nil
    }
  }

  let language: Language
  let direction: String
  let title: [RunJSON]
  let count: [RunJSON]
  let items: [LocalItemJSON]
  let lines: [LineJSON]
  let note: [RunJSON]

  init(_ card: LocalCard) {
    language = card.language
    direction = card.language.isRightToLeft ? "rtl" : "ltr"
    title = card.title.map(RunJSON.init)
    count = card.count.map(RunJSON.init)
    items = card.items.map { LocalItemJSON(title: $0.title.map(RunJSON.init), lines: $0.lines.map(LineJSON.init)) }
    lines = card.lines.map(LineJSON.init)
    note = card.note.map(RunJSON.init)
  }
}

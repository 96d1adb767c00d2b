import Prose

/// A number generator with a seed, so that the same messages come out each time.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    // SplitMix64, by Sebastiano Vigna.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A fact that a template puts into a message.
struct PlantedFact {
  let kind: Fact.Kind
  let value: String
  /// As it is written in the message.
  let text: String
  /// What of it must be in the plainer message too, however that writes it: one of these.
  let traces: [String]

  init(_ kind: Fact.Kind, _ value: String, _ text: String, traces: [String]? = nil) {
    self.kind = kind
    self.value = value
    self.text = text
    self.traces = traces ?? [text]
  }
}

/// A message with known facts in it.
struct PlantedMessage {
  /// The day on which the messages are sent, a Monday.
  static let date = "2026-09-28"

  private(set) var text = ""
  private(set) var facts: [PlantedFact] = []
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    text = "Beste ouders,\n\n"
    for _ in 0..<Int.random(in: 3...6, using: &random) { addSentence() }
    text += "\n\nMet vriendelijke groet,\nDe directie\n"
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// Adds a sentence whose facts stand in order in its pieces.
  private mutating func addSentence() {
    let sentence = sentence()
    var line = ""
    for piece in sentence {
      switch piece {
      case .text(let words): line += words
      case .fact(let fact):
        line += fact.text
        facts.append(fact)
      }
    }
    text += text.hasSuffix("\n") ? line : " " + line
    if number(0...2) == 0 { text += "\n\n" }
  }

  private enum Piece {
    case text(String)
    case fact(PlantedFact)
  }

  private mutating func sentence() -> [Piece] {
    switch number(0...18) {
    case 0: [.text("Het kamp is op "), .fact(date()), .text(" en begint om "), .fact(time()), .text(".")]
    case 1:
      [
        .text("Wij verzoeken u het formulier "), .fact(limit("uiterlijk", "latest")), .text(" "), .fact(date()),
        .text(" in te leveren."),
      ]
    case 2:
      [
        .fact(condition()), .text(" uw kind ziek is, dient u "), .fact(limit("vóór", "before")), .text(" "),
        .fact(time()), .text(" te bellen met "), .fact(phone()), .text("."),
      ]
    case 3:
      [.text("De kosten bedragen "), .fact(amount()), .text(" per kind, te voldoen op "), .fact(account()), .text(".")]
    case 4:
      [
        .text("De kinderen van "), .fact(group()), .text(" mogen "), .fact(PlantedFact(.negation, "not", "niet")),
        .text(" naar binnen vanwege de werkzaamheden."),
      ]
    case 5: [.text("U kunt dit tevens mailen naar "), .fact(email()), .text(".")]
    case 6:
      [
        .text("Voor nadere informatie kunt u terecht bij juf "), .fact(name()), .text(" in "), .fact(room()),
        .text("."),
      ]
    case 7:
      [
        .text("Het uitje vindt doorgang, "), .fact(unless()), .text(" het regent op "), .fact(date()), .text("."),
      ]
    case 8:
      [.text("Het duurt ongeveer "), .fact(duration()), .text(" en er zijn "), .fact(count()), .text(" plaatsen.")]
    case 9:
      [
        .text("Wij ontvangen uw reactie graag "), .fact(PlantedFact(.condition, "within", "binnen")), .text(" "),
        .fact(duration()), .text("."),
      ]
    case 10:
      [
        .text("De opvang is open van "), .fact(digitTime()), .text(" "), .fact(limit("tot", "until")), .text(" "),
        .fact(digitTime()), .text("."),
      ]
    case 11: [.text("Kijk op "), .fact(site()), .text(" teneinde u aan te melden.")]
    case 12: [.text("Op "), .fact(numericDate()), .text(" vindt de studiedag plaats in "), .fact(place()), .text(".")]
    case 13:
      [
        .text("Er is op "), .fact(date()), .text(" "), .fact(PlantedFact(.negation, "not", "geen")),
        .text(" opvang, i.v.m. een studiedag."),
      ]
    case 14:
      [
        .text("Neem "),
        .fact(PlantedFact(.condition, "only", pick(["alleen", "uitsluitend"]), traces: ["alleen", "uitsluitend"])),
        .text(" een boek mee, geen eten.".replacing("geen eten", with: "dat is voldoende")),
      ]
    case 15: address()
    case 16: [.text("Uw kind neemt iedere "), .fact(everyWeekday()), .text(" een boek mee naar school.")]
    case 17:
      [
        .text("Foto's zijn toegestaan; "),
        .fact(PlantedFact(.condition, "if", "is", traces: ["is uw kind", "Is uw kind"])),
        .text(" uw kind ziek, dan belt u de school."),
      ]
    default:
      [
        .fact(limit("Vanaf", "from")), .text(" "), .fact(relativeDay()), .text(" gymmen de kinderen in "),
        .fact(room()), .text("."),
      ]
    }
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]
  private static let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// A day with its month, with or without year and *a.s.*; without a year the next one, as all are later than the 30 days
  /// before the reference date or else in the next year.
  private mutating func date() -> PlantedFact {
    let (day, month) = (number(1...28), number(1...12))
    let year = month >= 10 ? 2026 : 2027
    let written = "\(day) \(Self.months[month - 1])"
    let value = "\(year)-\(two(month))-\(two(day))"
    if month == 9 || month == 8 { return PlantedFact(.date, value, written + " \(year)", traces: [written]) }
    switch number(0...2) {
    case 0: return PlantedFact(.date, value, written + " \(year)", traces: [written + " \(year)"])
    case 1: return PlantedFact(.date, value, written + " a.s.", traces: [written])
    default: return PlantedFact(.date, value, written)
    }
  }

  private mutating func numericDate() -> PlantedFact {
    let (day, month) = (number(1...28), number(1...12))
    return PlantedFact(
      .date, "2027-\(two(month))-\(two(day))", pick(["\(day)-\(month)-2027", "\(two(day))/\(two(month))/2027"]))
  }

  private mutating func relativeDay() -> PlantedFact {
    let place = number(0...6)
    let weekday = Self.weekdays[place]
    // The reference date is a Monday; the Monday to come is a week later.
    let day = place == 0 ? "2026-10-05" : place < 3 ? "2026-09-\(28 + place)" : "2026-10-0\(place - 2)"
    return PlantedFact(
      .date, day, pick(["aanstaande \(weekday)", "\(weekday) a.s.", "komende \(weekday)"]), traces: [weekday])
  }

  private mutating func digitTime() -> PlantedFact {
    let (hour, minute) = (number(7...21), number(0...59))
    let written = pick(["\(hour).\(two(minute))", "\(hour):\(two(minute))"])
    return PlantedFact(.time, "\(two(hour)):\(two(minute))", written + pick([" uur", "u"]), traces: [written])
  }

  private mutating func time() -> PlantedFact {
    guard number(0...2) == 0 else { return digitTime() }
    let hours = [
      "zeven": 6, "acht": 7, "negen": 8, "tien": 9, "elf": 10, "twaalf": 11, "een": 12, "twee": 13, "drie": 14,
      "vier": 15,
    ]
    let word = pick(hours.keys.sorted())
    let hour = hours[word, default: 0]
    switch number(0...2) {
    case 0: return PlantedFact(.time, "\(two(hour)):30", "half \(word)")
    case 1: return PlantedFact(.time, "\(two(hour)):45", "kwart voor \(word)")
    default: return PlantedFact(.time, "\(two(hour)):35", "vijf over half \(word)")
    }
  }

  private mutating func amount() -> PlantedFact {
    let (euros, cents) = (number(1...950), number(1...99))
    switch number(0...3) {
    case 0: return PlantedFact(.amount, "EUR \(euros).00", "€ \(euros),-", traces: ["€ \(euros),-", "\(euros) euro"])
    case 1: return PlantedFact(.amount, "EUR \(euros).\(two(cents))", "€ \(euros),\(two(cents))")
    case 2: return PlantedFact(.amount, "EUR \(euros).00", "\(euros) euro")
    default: return PlantedFact(.amount, "EUR \(euros).\(two(cents))", "\(euros),\(two(cents)) euro")
    }
  }

  private mutating func duration() -> PlantedFact {
    let words = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"]
    let units = [("dagen", "P", "D"), ("weken", "P", "W"), ("minuten", "PT", "M"), ("maanden", "P", "M")]
    let (unit, start, end) = pick(units)
    let count = number(2...10)
    let word = words[count - 2]
    return PlantedFact(
      .duration, "\(start)\(count)\(end)", pick(["\(count) \(unit)", "\(word) \(unit)"]),
      traces: ["\(count) \(unit)", "\(word) \(unit)"])
  }

  private mutating func count() -> PlantedFact {
    let count = number(13...990)
    return PlantedFact(.number, String(count), String(count))
  }

  private mutating func phone() -> PlantedFact {
    let rest = number(10_000_000...99_999_999)
    return PlantedFact(.phone, "06\(rest)", pick(["06-\(rest)", "06\(rest)"]))
  }

  private mutating func account() -> PlantedFact {
    let number = number(100_000_000...999_999_999)
    // ISO 13616: the country and 00 moved behind the rest, letters as 10 to 35, 98 minus the remainder by 97.
    var remainder = 0
    for byte in "INGB0\(number)NL00".utf8 {
      remainder = byte < 58 ? (remainder * 10 + Int(byte) - 48) % 97 : (remainder * 100 + Int(byte) - 55) % 97
    }
    let check = two(98 - remainder)
    let digits = "0\(number)"
    let parts = [digits.prefix(4), digits.dropFirst(4).prefix(4), digits.dropFirst(8)].joined(separator: " ")
    return PlantedFact(.iban, "NL\(check)INGB\(digits)", pick(["NL\(check)INGB\(digits)", "NL\(check) INGB \(parts)"]))
  }

  private mutating func address() -> [Piece] {
    let street = "\(pick(["Molenpad", "Kerkstraat", "Burgemeester Jansenlaan"])) \(number(1...240))"
    let digits = number(1000...1899)
    let town = pick(["Waterdam", "Utrecht", "Nieuw Lindedorp"])
    return [
      .text("U kunt de bescheiden sturen naar "), .fact(PlantedFact(.place, street, street)), .text(", "),
      .fact(PlantedFact(.postcode, "\(digits)KL", pick(["\(digits) KL", "\(digits)KL"]))), .text(" "),
      .fact(PlantedFact(.place, town, town)), .text("."),
    ]
  }

  private mutating func email() -> PlantedFact {
    let address = "\(pick(["info", "team", "leiding"]))\(number(1...99))@school.voorbeeld.nl"
    return PlantedFact(.email, address, address)
  }

  private mutating func everyWeekday() -> PlantedFact {
    let place = number(0...6)
    return PlantedFact(.date, "XXXX-WXX-\(place + 1)", Self.weekdays[place])
  }

  private mutating func site() -> PlantedFact {
    let site = "https://school.voorbeeld.nl/aanmelden/\(number(1...999))"
    return PlantedFact(.url, site, site)
  }

  private mutating func group() -> PlantedFact {
    let (first, second) = (number(1...4), number(5...8))
    switch number(0...5) {
    case 0:
      return PlantedFact(
        .group, "groep \(first)..\(second)", "groep \(first) t/m \(second)", traces: ["groep \(first) t"])
    case 1: return PlantedFact(.group, "groep \(first), \(second)", "groep \(first) en \(second)")
    default: break
    }
    let name = pick([
      "groep \(number(1...8))", "groep \(number(3...8))\(pick(["a", "b"]))", "klas \(number(1...6))B",
      "havo \(number(1...5))",
    ])
    return PlantedFact(.group, name, name)
  }

  private mutating func name() -> PlantedFact {
    let name = pick(["Noor", "Fatima", "Sanne", "Van Dongen", "El Amrani", "De Vries"])
    return PlantedFact(.name, name, name)
  }

  private mutating func room() -> PlantedFact {
    let room = pick(["lokaal \(number(1...40))", "sporthal De Eik"])
    return PlantedFact(.place, room, room)
  }

  private mutating func place() -> PlantedFact {
    let place = pick(["Utrecht", "Amersfoort", "Rotterdam", "Groningen"])
    return PlantedFact(.place, place, place)
  }

  private mutating func condition() -> PlantedFact {
    PlantedFact(.condition, "if", pick(["Indien", "Als", "Wanneer"]), traces: ["Als", "Indien", "Wanneer", "? Dan"])
  }

  private mutating func unless() -> PlantedFact {
    pick([
      PlantedFact(.condition, "unless", "tenzij", traces: ["tenzij", "behalve als"]),
      PlantedFact(.condition, "only-if", "mits", traces: ["mits", "alleen als", "op voorwaarde dat"]),
    ])
  }

  private func limit(_ word: String, _ value: String) -> PlantedFact { PlantedFact(.condition, value, word) }
}

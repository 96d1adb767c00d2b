public import Prose

/// The events of a card for a calendar (RFC 5545). Only days that are known stand in it, each event once; there are no alarms.
public enum CardCalendar {
  /// The calendar. Names are given in every language of `locals`, which are the same card; `stamp` is the day of the message.
  public static func text(_ card: Card, _ locals: [LocalCard], stamp: Day) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Helder//Card//NL", "CALSCALE:GREGORIAN"] + zone
    var written: Set<String> = []
    for (index, item) in card.items.enumerated() {
      guard let event = item.event, !event.isCancelled else { continue }
      let titles = locals.map { CardText.plain($0.items[index].title, $0.language.isRightToLeft) }
      let notes = locals.map { local in
        local.items[index].lines.map { line in
          "\(CardText.plain(line.label, local.language.isRightToLeft)): "
            + line.values.map { CardText.plain($0, local.language.isRightToLeft) }.joined(separator: "; ")
        }.joined(separator: "\n")
      }
      for moment in event.moments {
        guard let times = times(moment) else { continue }
        let identifier = identifier([event.kind, event.name.text] + times)
        guard written.insert(identifier).inserted else { continue }
        lines.append("BEGIN:VEVENT")
        lines.append("UID:\(identifier)@helder")
        lines.append("DTSTAMP:\(digits(stamp))T000000Z")
        lines += times
        lines.append("SUMMARY:\(escaped(titles.joined(separator: " / ")))")
        if let place = event.places.first { lines.append("LOCATION:\(escaped(place.text))") }
        lines.append("DESCRIPTION:\(escaped(notes.joined(separator: "\n\n")))")
        lines.append("END:VEVENT")
      }
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  /// Whether the card has a day that can stand in a calendar.
  public static func hasDays(_ card: Card) -> Bool {
    card.items.contains { $0.event?.moments.contains { times($0) != nil } ?? false }
  }

  /// Central European time, by the rule that holds since 1996.
  private static let zone = [
    "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "BEGIN:STANDARD", "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD",
    "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT", "END:VTIMEZONE",
  ]

  /// When it starts and ends; nil when the day isn't known.
  private static func times(_ moment: Event.Moment) -> [String]? {
    guard let start = moment.start.flatMap({ Day($0) }) else { return nil }
    let end = moment.end.flatMap { Day($0) } ?? start
    guard end >= start else { return nil }
    // Hours of a stretch of days hold for each of them, which one event can't say.
    if let from = moment.from.flatMap(clock), moment.end == nil {
      var lines = ["DTSTART;TZID=Europe/Amsterdam:\(digits(start))T\(from)"]
      if let until = moment.until.flatMap(clock), until > from {
        lines.append("DTEND;TZID=Europe/Amsterdam:\(digits(start))T\(until)")
      }
      return lines
    }
    guard let after = end.next else { return nil }
    return ["DTSTART;VALUE=DATE:\(digits(start))", "DTEND;VALUE=DATE:\(digits(after))"]
  }

  private static func clock(_ time: String) -> String? {
    let parts = time.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return "\(parts[0])\(parts[1])00"
  }

  private static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// FNV-1a of 64 bits, twice with other starts: the same event has the same name in every calendar.
  private static func identifier(_ parts: [String]) -> String {
    [0xcbf2_9ce4_8422_2325, 0x8422_2325_cbf2_9ce4].map { (start: UInt64) in
      var hash = start
      for byte in parts.joined(separator: "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      let hex = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - hex.count) + hex
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\": "\\\\"
      case ";": "\\;"
      case ",": "\\,"
      case "\n", "\r\n", "\r": "\\n"
      default: String(character)
      }
    }.joined()
  }

  /// Lines of at most 75 bytes, cut between characters.
  private static func folded(_ line: String) -> String {
    var out = ""
    var length = 0
    for character in line {
      let bytes = String(character).utf8.count
      if length + bytes > 75 {
        out += "\r\n "
        length = 1
      }
      out.append(character)
      length += bytes
    }
    return out
  }
}

extension Day {
  /// The day after; nil at the end of the year 9999.
  fileprivate var next: Day? {
    Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
      ?? Day(year: year + 1, month: 1, day: 1)
  }
}

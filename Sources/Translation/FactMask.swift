import Prose

/// What of a fact is hidden: all of it, or only its figure, so that *weken* in *twee weken* is translated.
enum FactMask {
  enum Part {
    case words(String)
    case hidden(MaskedText.Hidden)
  }

  static func parts(of fact: Fact) -> [Part] {
    let whole = [Part.hidden(.init(text: fact.text, kind: fact.kind, value: fact.value))]
    switch fact.kind {
    case .name, .phone, .email, .url, .iban, .postcode, .amount: return whole
    case .place, .group: return isProper(fact.text) ? whole : [.words(fact.text)]
    case .time:
      if isTimeOfDay(fact.value) { return whole }
      return hasDigit(fact.text) ? [.hidden(.init(text: fact.text, kind: .time))] : [.words(fact.text)]
    case .date: return date(fact)
    case .duration, .number: return figures(fact)
    case .negation, .condition: return [.words(fact.text)]
    }
  }

  /// Whether it names one of many: *aula* doesn't, *sporthal De Eik* and *groep 5* do.
  private static func isProper(_ text: String) -> Bool { hasDigit(text) || text.contains(where: \.isUppercase) }

  private static func hasDigit(_ text: some StringProtocol) -> Bool { text.contains(where: \.isNumber) }

  private static func isTimeOfDay(_ value: String) -> Bool {
    let parts = value.split(separator: ":")
    return parts.count == 2 && parts.allSatisfy { $0.utf8.count == 2 && Int($0) != nil }
  }

  private static let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
  private static let dayParts = ["ochtend", "middag", "avond", "nacht"]

  private static func date(_ fact: Fact) -> [Part] {
    let hidden = Part.hidden(.init(text: fact.text, kind: .date, value: fact.value))
    let words = fact.text.lowercased().split { !$0.isLetter }
    // "vrijdagmiddag 9 oktober": the value has no part of the day.
    let dayPart = dayParts.first { part in words.contains { $0.hasSuffix(part) } }
    let isDayOrMonth = Day(fact.value) != nil || Day(fact.value + "-01") != nil
    if isDayOrMonth || isWeekday(fact, words, dayPart) {
      return dayPart.map { [hidden, .words(" \($0)")] } ?? [hidden]
    }
    if fact.value.contains("-W"), hasDigit(fact.text) { return tokens(fact) }
    // "woensdags", "volgende week": nothing in it that a number could stand for.
    return hasDigit(fact.text) ? [.hidden(.init(text: fact.text, kind: .date))] : [.words(fact.text)]
  }

  /// Whether it is only a weekday, perhaps with a part of the day: not *maandagen*.
  private static func isWeekday(_ fact: Fact, _ words: [Substring], _ dayPart: String?) -> Bool {
    guard fact.value.hasPrefix("XXXX-WXX-"), let number = Int(fact.value.dropFirst(9)), (1...7).contains(number) else {
      return false
    }
    return words == [Substring(weekdays[number - 1] + (dayPart ?? ""))]
  }

  private static let cardinals = [
    "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
  ]

  /// *[45] minuten*, *[twee] weken*. A word for a number comes back in figures.
  private static func figures(_ fact: Fact) -> [Part] {
    if hasDigit(fact.text) { return tokens(fact) }
    let parts = fact.text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let place = cardinals.firstIndex(of: first.lowercased()) else {
      return [.words(fact.text)]
    }
    let figure = String(place + 1)
    let digits = fact.value.drop { "PT".contains($0) }.prefix(while: \.isNumber)
    guard digits == figure, fact.value.split(whereSeparator: { !$0.isNumber }).count == 1 else {
      return [.words(fact.text)]
    }
    let hidden = Part.hidden(.init(text: String(first), kind: fact.kind, value: figure))
    return parts.count > 1 ? [hidden, .words(" \(parts[1])")] : [hidden]
  }

  /// Hides the words with a digit in them.
  private static func tokens(_ fact: Fact) -> [Part] {
    var parts: [Part] = []
    for (index, token) in fact.text.split(whereSeparator: \.isWhitespace).enumerated() {
      if index > 0 { parts.append(.words(" ")) }
      parts.append(hasDigit(token) ? .hidden(.init(text: String(token), kind: fact.kind)) : .words(String(token)))
    }
    return parts
  }
}

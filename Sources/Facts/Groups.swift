import Prose

extension SentenceReader {
  /// Words that are counted, so that the number before them is not that of a group.
  private static let countedNouns: Set<String> = [
    "kinderen", "leerlingen", "ouders", "keer", "personen", "leerkrachten", "plaatsen", "begeleiders", "jongens",
    "meisjes",
  ]

  /// *groep 3*, *groep 3/4*, *klas 2B*, *groepen 1*.
  mutating func group(at index: Int) -> Find? {
    guard case .group(let word) = term(index), let (name, next) = groupName(at: index + 1) else { return nil }
    // "Per groep twee ouders": one group, and what it needs.
    if ["per", "elke", "iedere", "een"].contains(key(index - 1)) { return nil }
    // "200 gr" is a weight.
    if key(index) == "gr", !lexemes[index].hasStop { return nil }
    lastGroup = word
    return find(.group, "\(word.name) \(name)", index, next)
  }

  /// The 4 of *groepen 1 t/m 4*, the 8 of *groep 7 en 8*.
  func furtherGroup(at index: Int) -> Find? {
    guard let (kind, joint) = inherited(at: index), kind == .group, let (name, next) = groupName(at: index) else {
      return nil
    }
    if joint == .other {
      // Behind a comma only in a list that goes on or in the plural: "groep 5, 3 kinderen".
      let isPlural = lastGroup == .groepen || lastGroup == .klassen
      guard isPlural || connector(at: next) != nil else { return nil }
    }
    if let quantity = quantityInSeries(at: index) {
      if quantity.clock != nil || monthBehind(quantity) != nil || numericDate(at: index) != nil { return nil }
      if case .date = quantity.later { return nil }
      switch term(quantity.next) {
      case .clock, .span, .euro, .cent, .percent: return nil
      default: break
      }
      if Self.countedNouns.contains(key(quantity.next)) { return nil }
    }
    return find(.group, "\(lastGroup.name) \(name)", index, next)
  }

  /// *de brugklas*.
  func namelessGroup(at index: Int) -> Find? {
    ["brugklas", "brugklassen"].contains(key(index)) ? find(.group, "brugklas", index, index + 1) : nil
  }

  /// *havo 3*, *leerjaar 2*; the *havo* of *3 havo* is read with its number.
  func level(at index: Int) -> Find? {
    guard kind(index + 1) == .digits, key(index + 1).utf8.count == 1, let (name, next) = groupName(at: index + 1),
      !isCountingUnit(next)
    else { return nil }
    return find(.group, "\(key(index)) \(name)", index, next)
  }

  /// *3 havo*, *3e klas*, *1e jaars*.
  func numberedLevel(at index: Int) -> Find? {
    guard kind(index) == .digits, key(index).utf8.count == 1, let year = Int(key(index)), (1...8).contains(year) else {
      return nil
    }
    if case .level = term(index + 1), key(index + 1) != "leerjaar" {
      return find(.group, "\(key(index + 1)) \(year)", index, index + 2)
    }
    guard isGlued(index + 1), ["e", "de", "ste"].contains(key(index + 1)) else { return nil }
    return ordinalGroup(year, index, index + 2)
  }

  /// *derde klas*, *eerstejaars*, *tweedeklassers*.
  func ordinalGroup(at index: Int) -> Find? {
    guard case .ordinal(let year) = term(index) else { return nil }
    if key(index).hasSuffix("jaars") { return find(.group, "leerjaar \(year)", index, index + 1) }
    if key(index).contains("klasser") { return find(.group, "klas \(year)", index, index + 1) }
    return ordinalGroup(year, index, index + 1)
  }

  private func ordinalGroup(_ year: Int, _ first: Int, _ index: Int) -> Find? {
    let next = isSign(index, Sign.dash) ? index + 1 : index
    switch key(next) {
    case "klas", "klassen", "klassers", "klasser": return find(.group, "klas \(year)", first, next + 1)
    case "leerjaar", "jaars": return find(.group, "leerjaar \(year)", first, next + 1)
    default: return nil
    }
  }

  /// Whether what is counted stands at `index`.
  private func isCountingUnit(_ index: Int) -> Bool {
    switch term(index) {
    case .clock, .span, .euro, .cent, .percent, .month, .shortMonth: true
    default: Self.countedNouns.contains(key(index))
    }
  }

  /// `3`, `3/4`, `1-2`, `2B`, `H3a`, *drie*.
  private func groupName(at index: Int) -> (name: String, next: Int)? {
    // "Van iedere groep één foto": one is what is counted.
    if case .number(let number) = term(index), (2...12).contains(number) { return (String(number), index + 1) }
    guard let first = groupPart(at: index) else { return nil }
    var (name, next) = first
    while isGlued(next), isSign(next, "/") || isSign(next, Sign.dash), isGlued(next + 1),
      kind(next + 1) == .digits, let part = groupPart(at: next + 1)
    {
      name += key(next) + part.name
      next = part.next
    }
    return (name, next)
  }

  /// Digits with the letters glued to them.
  private func groupPart(at index: Int) -> (name: String, next: Int)? {
    var next = index
    var name = ""
    var hasDigits = false
    while next < lexemes.count, next == index || isGlued(next) {
      switch lexemes[next].kind {
      case .digits:
        guard key(next).utf8.count <= 2 else { return nil }
        hasDigits = true
        name += key(next)
      case .letters where lexemes[next].range.count <= 4 || hasDigits && lexemes[next].range.count <= 6:
        name += String(text[lexemes[next].range])
      default: return hasDigits ? (name, next) : nil
      }
      next += 1
    }
    return hasDigits ? (name, next) : nil
  }
}

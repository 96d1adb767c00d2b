import Prose

/// Where something is: an address, a town, a room of the school, a building with its name.
extension SentenceReader {
  /// Ends of the names of streets.
  private static let streetEndings = [
    "straat", "laan", "weg", "plein", "pad", "singel", "gracht", "kade", "dijk", "hof", "dreef", "steeg", "plantsoen",
    "ring", "park", "allee", "boulevard", "markt", "wal", "erf", "veld", "haven", "bos", "akker", "berg", "horst",
    "brink", "kamp", "dam", "sluis", "vaart", "rand", "baan",
  ]

  /// Those that make a street of a capitalised word without a number too: *aan de Ringweg*.
  private static let sureEndings = ["straat", "laan", "weg", "singel", "gracht", "kade", "dreef", "steeg", "plantsoen"]

  /// What makes a camp of *kamp*, not a street.
  private static let camps: Set<String> = [
    "introductie", "zomer", "school", "brugklas", "pony", "werk", "sport", "kennismakings", "survival", "zeil",
  ]

  /// Endings that are the name of a street by themselves.
  private static let wholeNames: Set<String> = [
    "kade", "dijk", "haven", "brink", "markt", "singel", "gracht", "dam", "wal",
  ]

  /// Words that begin the name of a street but aren't its end.
  private static let streetStarts: Set<String> = [
    "burgemeester", "burg", "dr", "prof", "mr", "ds", "pastoor", "pater", "prins", "prinses", "koning", "koningin",
    "sint", "st", "laan", "plein", "oude", "nieuwe", "grote", "kleine", "lange", "korte", "eerste", "tweede", "van",
    "de", "den", "het", "graaf", "jonkheer", "jan", "generaal", "admiraal", "noorder", "zuider", "hoge", "lage",
  ]

  /// *Molenpad 22*, *Burgemeester Jansenlaan 12a*, *de Ringweg*.
  func street(at index: Int) -> Find? {
    let start = lexemes[index].word
    if key(index) == "postbus", kind(index + 1) == .digits {
      return find(.place, "Postbus \(key(index + 1))", index, index + 2)
    }
    guard isCapitalisedStart(index) else { return nil }
    // *Bosrand 6, 8071 ZZ*: the postcode makes a street of any name.
    if start + 1 < words.count, let next = houseNumberEnd(at: start + 1), isSign(next, ","), kind(next + 1) == .digits,
      postcode(at: next + 1) != nil
    {
      return find(.place, words[start].form + " " + words[start + 1].form, index, next)
    }
    guard let end = streetEnd(from: start) else { return nil }
    // *het Zuiderpark Lyceum*
    if end + 1 < words.count, words[end + 1].isCapitalised, Self.schools.contains(words[end + 1].lowercased) {
      return nil
    }
    if end + 1 < words.count, let next = houseNumberEnd(at: end + 1) {
      return find(.place, joined(start...end) + " " + words[end + 1].form, index, next)
    }
    guard index > 0, !isSign(index - 1, ".") else { return nil }
    // *de Prins Bernhardstraat*
    if end > start {
      guard key(index - 1) == "de", index == 1 || !words[lexemes[index - 1].word].isCapitalised,
        Self.sureEndings.contains(where: isEnding(of: end))
      else { return nil }
      return find(.place, joined(start...end), index, lexemes.partitioningIndex { $0.word > end })
    }
    guard Self.sureEndings.contains(where: isEnding(of: start)) || isThere(before: index) else { return nil }
    return find(.place, words[start].form, index, index + 1)
  }

  /// Whether an article with a preposition that tells where stands before `index`, as in *langs de Zuiderdijk*, or another
  /// street with *en*: *via de Havenstraat en de Kerkbrink*.
  private func isThere(before index: Int) -> Bool {
    guard ["de", "het"].contains(key(index - 1)), !words[lexemes[index - 1].word].isCapitalised else { return false }
    if ["aan", "langs", "op", "via", "bij", "over", "naar", "richting", "in", "door"].contains(key(index - 2)) {
      return true
    }
    return last?.kind == .place && last?.next == index - 2 && term(index - 2) == .and
  }

  /// *naar De Heksenketel*, *bij De Klimduin in Lochem*: a venue by its name alone. Schools and childcare have such names too,
  /// so behind *in*, *op* and *bij* a town must follow.
  func venue(at index: Int) -> Find? {
    // *het Watermuseum*
    if index > 0, key(index - 1) == "het", isCapitalisedStart(index),
      ["museum", "theater", "archief", "zwembad"].contains(where: isEnding(of: lexemes[index].word))
    {
      return find(.place, words[lexemes[index].word].form, index, index + 1)
    }
    // *in de Sint-Jacobskerk*
    if index > 0, key(index - 1) == "de", isCapitalisedStart(index), isEnding(of: lexemes[index].word)("kerk") {
      let word = lexemes[index].word
      return find(.place, words[word].form, index, lexemes.partitioningIndex { $0.word > word })
    }
    guard index > 1, ["de", "het", "'t"].contains(key(index)), isCapitalisedStart(index),
      let (name, next) = buildingName(at: index)
    else { return nil }
    // *bij De Blauwe Schuit, Kade 3*
    if key(index - 1) == "bij" || key(index - 1) == "in", isSign(next, ","), next + 1 < lexemes.count,
      street(at: next + 1) != nil
    {
      return find(.place, name, index, next)
    }
    let isTown = ["in", "te", "bij"].contains(key(next)) && next + 1 < lexemes.count && town(at: next + 1) != nil
    guard key(index - 1) == "naar" || isTown && ["in", "op", "bij", "van"].contains(key(index - 1)) else { return nil }
    return find(.place, name, index, next)
  }

  /// The last word of the street's name that begins at `start`.
  private func streetEnd(from start: Int) -> Int? {
    let first = words[start].lowercased.split(separator: ".").first.map(String.init) ?? ""
    if first.hasSuffix("kamp"), Self.camps.contains(String(first.dropLast(4))) { return nil }
    if Self.streetEndings.contains(where: isEnding(of: start)) { return start }
    // *Kade 3*, *Dijk 12*: the ending is the whole name, with its number.
    if Self.wholeNames.contains(first), start > 0, start + 1 < words.count, words[start + 1].kind == .number {
      return start
    }
    guard Self.streetStarts.contains(first) || firstNames.contains(first) else { return nil }
    for word in start + 1..<max(start + 1, min(start + 6, words.count)) {
      guard words[word].kind == .word, words[word].followsSpace else { return nil }
      if words[word].isCapitalised {
        if Self.streetEndings.contains(where: isEnding(of: word)) { return word }
        if first == "laan" || first == "plein", word + 1 < words.count, words[word + 1].kind == .number { return word }
      } else if !["van", "de", "der", "den", "het", "ten", "ter"].contains(words[word].lowercased) {
        return nil
      }
    }
    return nil
  }

  /// Whether a word ends in an ending without being it.
  private func isEnding(of word: Int) -> (String) -> Bool {
    let form = words[word].lowercased
    return { form.utf8.count > $0.utf8.count + 2 && form.hasSuffix($0) || form == $0 && form == "brink" }
  }

  /// The index of the lexeme behind the house number: `22`, `12a`, `12-14`; nil when the number counts something.
  private func houseNumberEnd(at word: Int) -> Int? {
    let form = words[word].form
    guard words[word].kind == .number, words[word].followsSpace, form.utf8.count <= 7,
      form.utf8.first.map(isDigit) == true, form.utf8.prefix(while: isDigit).count <= 4,
      !form.utf8.contains(where: { [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), 0xE2].contains($0) })
    else { return nil }
    var next = lexemes.partitioningIndex { $0.word >= word }
    while next < lexemes.count, lexemes[next].word == word { next += 1 }
    switch term(next) {
    case .month, .shortMonth, .clock, .span, .euro, .percent, .through: return nil
    default: return next
    }
  }

  /// The words of a range as they read, one space between them.
  private func joined(_ range: ClosedRange<Int>) -> String { range.map { words[$0].form }.joined(separator: " ") }

  private func isCapitalisedStart(_ index: Int) -> Bool {
    let word = lexemes[index].word
    return words[word].kind == .word && words[word].isCapitalised && (index == 0 || lexemes[index - 1].word != word)
  }

  /// Kinds of schools, whose names may begin with a town.
  private static let schools: Set<String> = ["college", "lyceum", "gymnasium", "school", "basisschool", "scholen"]

  /// A town or country: one that is known, or what stands behind a postcode.
  func town(at index: Int) -> Find? {
    guard isCapitalisedStart(index) else { return nil }
    let start = lexemes[index].word
    let isAddressed =
      last?.kind == .postcode && last?.next == index || isDateline(index)
      || last?.kind == .place && last?.next == index - 1 && ["in", "te"].contains(key(index - 1))
    var longest: Int?
    var name = ""
    for word in start..<min(start + 4, words.count) {
      guard words[word].kind == .word, word == start || words[word].followsSpace else { break }
      name += (word == start ? "" : " ") + words[word].lowercased
      let isName = words[word].isCapitalised
      if isName, places.contains(name) || isAddressed && longest == word - 1 || isAddressed && word == start {
        longest = word
      }
      if !isName,
        !["aan", "den", "de", "het", "over", "op", "bij", "en", "am", "ten", "ter"].contains(words[word].lowercased)
      {
        break
      }
    }
    guard let end = longest else { return nil }
    if end + 1 < words.count, Self.schools.contains(words[end + 1].lowercased), words[end + 1].isCapitalised {
      return nil
    }
    let next = lexemes.partitioningIndex { $0.word > end }
    return find(.place, joined(start...end), index, next)
  }

  /// Whether the town of *Lindedorp, 15 september 2026* stands at `index`.
  private func isDateline(_ index: Int) -> Bool {
    index == 0 && isSign(1, ",") && quantity(at: 2).flatMap { monthBehind($0) }?.year != nil
  }

  /// *aula*, *lokaal 12*, *sporthal De Eik*.
  func room(at index: Int) -> Find? {
    guard case .room(let kind) = term(index) else { return nil }
    if index + 1 < lexemes.count, lexemes[index + 1].word == lexemes[index].word { return nil }
    if kind == .numbered {
      guard let (number, next) = roomNumber(at: index + 1) else { return nil }
      let list = furtherRooms(behind: next, isPlural: key(index) == "lokalen")
      return find(.place, "\(key(index)) \(number)\(list.value)", index, list.next)
    }
    if let (name, next) = buildingName(at: index + 1), kind != .single || isSaidOfRoom(index + 1) {
      return find(.place, "\(key(index)) \(name)", index, next)
    }
    // *de parkeerplaats van de Lidl*
    if kind == .single, key(index + 1) == "van", ["de", "het"].contains(key(index + 2)),
      !Self.groupNames.contains(key(index + 3)), let (name, next) = buildingName(at: index + 3)
    {
      return find(.place, "\(key(index)) van \(key(index + 2)) \(name)", index, next)
    }
    // "Er is iets aan de gang."
    if key(index) == "gang", key(index - 1) != "de" || !["in", "op", "naar", "door"].contains(key(index - 2)) {
      return nil
    }
    // "De receptie is op 1 juli" is a party.
    if key(index) == "receptie", !["bij", "naar", "aan", "langs"].contains(key(index - 2)) { return nil }
    // "Bij een kinderboerderij" may be any.
    if kind == .named || kind == .single, ["een", "geen", "elke", "iedere"].contains(key(index - 1)) { return nil }
    // A heading of one word names a subject: *Schooltuin*, *SCHOOLTUIN.*
    if words.count == 1, block == .heading || index == 0 { return nil }
    if index == 0, words.count <= 2, words[0].form.utf8.allSatisfy({ $0 < 0x61 }) { return nil }
    return kind == .building ? nil : find(.place, key(index), index, index + 1)
  }

  /// *de eerste verdieping*, *de grote zaal*: which of a building's floors and rooms.
  func partOfBuilding(at index: Int) -> Find? {
    guard ["de", "onze"].contains(key(index - 1)), !isGlued(index) else { return nil }
    let isFloor =
      ["verdieping", "etage"].contains(key(index + 1)) && (key(index).hasSuffix("de") || key(index) == "eerste")
    let isRoom = ["grote", "kleine"].contains(key(index)) && ["zaal", "hal"].contains(key(index + 1))
    let isGround = key(index) == "begane" && key(index + 1) == "grond"
    guard isFloor || isRoom || isGround else { return nil }
    return find(.place, "\(key(index)) \(key(index + 1))", index, index + 2)
  }

  /// The *t/m 106* of *lokalen 101 t/m 106*, and the index behind it.
  private func furtherRooms(behind start: Int, isPlural: Bool) -> (value: String, next: Int) {
    var value = ""
    var end = start
    while isPlural, let (index, joint) = connector(at: end), let (number, next) = roomNumber(at: index) {
      value += (Self.joints[joint] ?? ", ") + number
      end = next
    }
    return (value, end)
  }

  /// *gymzaal Oost*, *hal Noord*: which of more; not *gymzaal Graag …*.
  private func isSaidOfRoom(_ index: Int) -> Bool {
    ["oost", "west", "noord", "zuid", "midden", "centrum", "de", "het", "'t"].contains(key(index))
      || key(index).hasSuffix("zijde")
  }

  /// `12`, `2.14`, `B12`, `0.3a`.
  private func roomNumber(at index: Int) -> (String, Int)? {
    var next = index
    var number = ""
    var hasDigits = false
    while next < lexemes.count, next == index || isGlued(next) {
      if kind(next) == .digits {
        hasDigits = true
        number += key(next)
      } else if kind(next) == .letters, lexemes[next].range.count <= 2 {
        number += String(text[lexemes[next].range])
      } else if isSign(next, "."), isGluedDigits(next + 1) {
        number += "."
      } else {
        break
      }
      next += 1
    }
    switch term(next) {
    case .clock, .month, .shortMonth, .span, .euro: return nil
    default: return hasDigits ? (number, next) : nil
    }
  }

  /// The capitalised words behind *sporthal*: *De Eik*.
  private func buildingName(at index: Int) -> (String, Int)? {
    guard index < lexemes.count, isCapitalisedStart(index), !isTitle(index) else { return nil }
    let start = lexemes[index].word
    var end = start
    while end + 1 < words.count, words[end + 1].kind == .word, words[end + 1].isCapitalised, words[end + 1].followsSpace
    {
      end += 1
    }
    // An article alone is no name.
    if end == start, ["de", "het", "'t", "een"].contains(words[start].lowercased) { return nil }
    switch term(index) {
    case .weekday, .month, .relativeDay, .group: return nil
    default: return (joined(start...end), lexemes.partitioningIndex { $0.word > end })
    }
  }
}

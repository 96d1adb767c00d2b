import Prose

/// A fact that has been found, in terms of lexemes.
struct Find {
  var kind: Fact.Kind
  var value: String
  var range: UTF8Range
  /// The index of its first lexeme.
  var first: Int
  /// The index of the lexeme behind it.
  var next: Int
}

/// Reads the facts of one sentence, from left to right. What each kind of fact looks like stands in its own file.
struct SentenceReader {
  let text: String
  let words: [Word]
  let lexemes: [Lexeme]
  let block: Block.Kind
  let resolver: DateResolver
  let firstNames: Set<String>
  let places: Set<String>

  private(set) var facts: [Fact] = []
  /// The last fact that a number behind a connector can take its kind from: *€ 5 tot 10*, *groep 3 t/m 5*.
  private(set) var last: Find?

  init(
    text: String, words: [Word], lexemes: [Lexeme], block: Block.Kind, resolver: DateResolver,
    firstNames: Set<String>, places: Set<String>
  ) {
    self.text = text
    self.words = words
    self.lexemes = lexemes
    self.block = block
    self.resolver = resolver
    self.firstNames = firstNames
    self.places = places
  }

  /// Reads the whole sentence.
  mutating func read() -> [Fact] {
    let names = block == .greeting ? greetedNames() : block == .closing ? signedNames() : []
    var nameIndex = 0
    var index = 0
    while index < lexemes.count {
      while nameIndex < names.count, names[nameIndex].first < index { nameIndex += 1 }
      if nameIndex < names.count, names[nameIndex].first == index {
        keep(names[nameIndex])
        index = names[nameIndex].next
      } else if lexemes[index].kind == .letters, isTitle(index), street(at: index) == nil {
        let found = titledNames(at: index)
        for name in found { keep(name) }
        index = found.last?.next ?? index + 1
      } else if let find = find(at: index) {
        keep(find)
        index = find.next
      } else {
        index += 1
      }
    }
    return facts
  }

  private mutating func find(at index: Int) -> Find? {
    let lexeme = lexemes[index]
    switch lexeme.kind {
    case .address: return address(at: index)
    case .digits: return numeric(at: index)
    case .sign: return signed(at: index)
    case .letters: break
    }
    if let find = properNoun(at: index) { return find }
    switch lexeme.term {
    case .other:
      if let find = articleSpan(at: index) ?? partOfBuilding(at: index) { return find }
      if ["halfuur", "halfuurtje"].contains(lexeme.key) { return self.find(.duration, "PT30M", index, index + 1) }
      if ["na", "waar", "maar"].contains(lexeme.key) { return condition(at: index) }
      guard isGlued(index + 1), lexemes[index + 1].kind == .digits else { return nil }
      return iban(at: index) ?? token(at: index)
    case .number, .oneAndHalf: return numeric(at: index)
    case .half, .halfHour, .quarter: return spokenTime(at: index) ?? halfSpan(at: index)
    case .free: return freeOfCharge(at: index)
    case .weekday, .shortWeekday: return weekday(at: index) ?? wish(at: index)
    case .month, .shortMonth: return month(at: index)
    case .relativeDay, .relative, .upcoming, .coming, .gone: return relativeDate(at: index)
    case .span(.week): return calendarWeek(at: index)
    case .group: return group(at: index) ?? namelessGroup(at: index)
    case .level: return level(at: index)
    case .groupName: return find(.group, lexeme.key, index, index + 1)
    case .ordinal: return ordinalGroup(at: index) ?? partOfBuilding(at: index)
    case .room: return room(at: index)
    default: return negation(at: index) ?? condition(at: index)
    }
  }

  /// A street, town or person: what begins with a capital and means nothing else.
  private func properNoun(at index: Int) -> Find? {
    guard words[lexemes[index].word].isCapitalised else { return nil }
    switch lexemes[index].term {
    case .other:
      return nicknamedGroup(at: index) ?? street(at: index) ?? town(at: index) ?? venue(at: index) ?? person(at: index)
    case .ordinal, .group, .title: return street(at: index)
    // *Jan* and *Max* are short for other things too.
    case .shortMonth, .condition:
      guard ["jan", "max"].contains(lexemes[index].key), !lexemes[index].hasStop, index > 0,
        kind(index + 1) != .digits, !isSign(index + 1, Sign.euro)
      else { return nil }
      return person(at: index)
    default: return nil
    }
  }

  /// A fact that begins with digits or a number word.
  private mutating func numeric(at index: Int) -> Find? {
    if lexemes[index].kind == .digits {
      if let find = schoolYear(at: index) ?? numericDate(at: index) ?? phone(at: index) ?? postcode(at: index) {
        return find
      }
    } else if !isNumberHere(index) {
      return nil
    }
    if let find = bareClasses(at: index) ?? numberedLevel(at: index) ?? furtherWeek(at: index) ?? spokenTime(at: index)
    {
      return find
    }
    guard let quantity = quantityInSeries(at: index) else { return token(at: index) }
    return amount(quantity) ?? time(quantity) ?? date(quantity) ?? duration(quantity) ?? number(quantity)
  }

  /// A fact that begins with a sign.
  private mutating func signed(at index: Int) -> Find? {
    switch lexemes[index].key {
    case Sign.euro: amountBehindSign(at: index)
    case "+", "(": phone(at: index)
    case Sign.apostrophe: shortYear(at: index)
    case Sign.dash: negative(at: index)
    case "½", "¼", "¾": quantity(at: index).flatMap { number($0) }
    default: nil
    }
  }

  private mutating func keep(_ find: Find) {
    if find.kind != .condition, find.kind != .negation {
      // It may have been found by itself already: *tot vakantie9.00*.
      if let condition = boundary(before: find), condition.range != facts.last?.range { insert(condition) }
      last = find
    }
    insert(find)
  }

  private mutating func insert(_ find: Find) {
    let fact = Fact(kind: find.kind, text: String(text[find.range]), value: find.value, range: find.range)
    var place = facts.count
    while place > 0, facts[place - 1].range.start > fact.range.start { place -= 1 }
    facts.insert(fact, at: place)
  }
}

// MARK: - Looking around

extension SentenceReader {
  func term(_ index: Int) -> Term { lexemes.indices.contains(index) ? lexemes[index].term : .other }

  func key(_ index: Int) -> String { lexemes.indices.contains(index) ? lexemes[index].key : "" }

  func kind(_ index: Int) -> Lexeme.Kind? { lexemes.indices.contains(index) ? lexemes[index].kind : nil }

  func isSign(_ index: Int, _ sign: String) -> Bool {
    lexemes.indices.contains(index) && lexemes[index].kind == .sign && lexemes[index].key == sign
  }

  /// Whether nothing stands between a lexeme and the one before it.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < lexemes.count && lexemes[index].range.start == lexemes[index - 1].range.end
  }

  /// Whether digits are glued to what stands before them.
  func isGluedDigits(_ index: Int) -> Bool { isGlued(index) && lexemes[index].kind == .digits }

  func isGluedSign(_ index: Int, _ sign: String) -> Bool { isGlued(index) && isSign(index, sign) }

  /// A find of the lexemes from `first` up to, not including, `next`.
  func find(_ kind: Fact.Kind, _ value: String, _ first: Int, _ next: Int) -> Find {
    Find(
      kind: kind, value: value, range: UTF8Range(lexemes[first].range.start, lexemes[next - 1].range.end), first: first,
      next: next)
  }

  /// What joins two numbers to a range or list, and the index behind it.
  func connector(at index: Int) -> (next: Int, term: Term)? {
    switch term(index) {
    case .until where key(index + 1) == "en" && key(index + 2) == "met": return (index + 3, .through)
    case .and where isSign(index + 1, "/") && term(index + 2) == .or: return (index + 3, .or)
    case .and, .or, .to, .through, .until: return (index + 1, term(index))
    default: break
    }
    guard kind(index) == .sign else { return nil }
    switch key(index) {
    case Sign.dash: return (index + 1, .to)
    case "/": return (index + 1, .or)
    case "&": return (index + 1, .and)
    case ",": return (index + 1, .other)
    default: return nil
    }
  }

  /// The kind of the fact before the connector in front of `index`, and that connector.
  func inherited(at index: Int) -> (kind: Fact.Kind, connector: Term)? {
    guard let last, let (next, term) = connector(at: last.next), next == index else { return nil }
    return (last.kind, term)
  }
}

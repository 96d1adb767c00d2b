import Prose

/// Which day a weekday without a date is: *Neem donderdag een tas mee.*
///
/// A weekday that comes again and again (*iedere maandag*, *op maandag en dinsdag*) stays one: `XXXX-WXX-1`.
struct Weekdays {
  let text: String
  let resolver: DateResolver

  /// Words close before a weekday that make it any such day.
  private static let repeating: Set<String> = [
    "elke", "iedere", "alle", "per", "behalve", "sinds", "een", "vaste", "wekelijks", "wekelijkse", "altijd", "meestal",
    "doordeweekse",
  ]

  /// Words in the sentence that tell of what comes again each week.
  private static let habits: Set<String> = [
    "elke", "iedere", "wekelijks", "wekelijkse", "altijd", "meestal", "standaard", "gewoonlijk", "voortaan", "werkt",
    "werken",
    "werkdagen", "bereikbaar", "spreekuur", "openingstijden", "schooltijden", "rooster", "gymrooster", "gym", "gymmen",
    "gymles", "lesdagen", "werkdag", "openingsuren", "wekelijkse", "aanwezig", "telefonisch",
    "zwemles", "dagelijks", "schooldagen", "opvangdagen", "opvangdag", "contractdagen", "inloopspreekuur", "wekelijke",
  ]

  /// Past tenses: what they tell of lies before the message.
  private static let past: Set<String> = [
    "was", "waren", "werd", "werden", "had", "hadden", "kwam", "kwamen", "ging", "gingen", "vond", "vonden", "kreeg",
    "kregen", "gebeurde", "viel", "vielen", "stond", "stonden", "bleek", "ingebroken",
  ]

  /// `XXXX-WXX-1` for a date that is written as a weekday alone; nil for others.
  static func bareWeekday(_ fact: Fact) -> String? {
    guard fact.kind == .date, case .weekday(let day) = Vocabulary.shared[fact.text.lowercased()] else { return nil }
    return DateResolver.weekday(day)
  }

  /// The facts with the weekdays that can be told put on their days.
  func resolved(_ facts: [Fact], in document: Document) -> [Fact] {
    guard facts.contains(where: { Self.weekday(of: $0) != nil }) else { return facts }
    let sentences = document.sentences(with: facts)
    var resolved = facts
    resolveNamedWeek(&resolved, sentences.map { ($0.1, $0.2) })
    let repeated = Set(
      sentences.flatMap { _, sentence, own in
        own.indices.filter { isRepeated(own, at: $0, sentence, in: facts) }.map { facts[$0].value }
      })
    let isNewsletter = Self.isNewsletter(sentences)
    var section = 0
    var start = (block: UTF8Range?.none, fact: 0)
    for (block, sentence, own) in sentences {
      if block.kind == .heading { section = own.startIndex }
      if start.block != block.range { start = (block.range, own.startIndex) }
      // In lists and tables weekdays may be those of a week that the heading names.
      guard block.kind != .tableRow, block.kind != .listItem || isTold(sentence, own) else { continue }
      for place in own.indices where !repeated.contains(facts[place].value) {
        guard let weekday = Self.weekday(of: own[place]) else { continue }
        if let day = within(weekday, at: place, in: resolved[start.fact...]) {
          resolved[place].value = day
        } else if !isPast(sentence),
          let day = neighbour(weekday, at: place, in: resolved[start.fact...])
            ?? eve(weekday, at: place, in: resolved, section: section)
        {
          resolved[place].value = day
        } else if let day = day(
          weekday, at: place, in: resolved, since: section, isPast: isPast(sentence), isNewsletter: isNewsletter)
        {
          resolved[place].value = day
        }
      }
    }
    return resolved
  }

  /// Whether three sections or more have days of their own: then each tells of something else.
  private static func isNewsletter(_ sentences: [(Block, Sentence, ArraySlice<Fact>)]) -> Bool {
    var section = 0
    var dated: Set<Int> = []
    for (block, _, facts) in sentences {
      if block.kind == .heading { section += 1 }
      if section > 0, facts.contains(where: { $0.kind == .date && Day($0.value) != nil }) { dated.insert(section) }
    }
    return dated.count >= 3
  }

  /// Puts the *ma* and *di* of a week's programme on the days of the week that is named above it: *week van 12 juli*.
  private func resolveNamedWeek(_ facts: inout [Fact], _ sentences: [(Sentence, ArraySlice<Fact>)]) {
    var monday: Day?
    for (sentence, own) in sentences {
      for place in own.indices where facts[place].kind == .date {
        if let weekday = Self.weekday(of: facts[place]) {
          if let monday, facts[place].text.count <= 3 { facts[place].value = monday.later(by: weekday - 1).description }
          continue
        }
        let before = sentence.words.filter { $0.range.end <= facts[place].range.start }.suffix(2).map(\.lowercased)
        monday = before == ["week", "van"] ? Day(facts[place].value).map { $0.later(by: 1 - $0.weekday) } : nil
      }
    }
  }

  /// Whether a list item tells of a day, not of a timetable: *laarzen hangen nog binnen, maandag ophalen*, but *klas 2B op
  /// maandag*.
  private func isTold(_ sentence: Sentence, _ facts: ArraySlice<Fact>) -> Bool {
    guard let first = sentence.words.first, let fact = facts.first(where: { Self.weekday(of: $0) != nil }) else {
      return false
    }
    return facts.count { Self.weekday(of: $0) != nil } == 1 && fact.range.start > first.range.end + 2
      && sentence.words.count > 4
      && sentence.words.last { $0.range.end <= fact.range.start }?.lowercased != "op"
  }

  /// The number of a weekday that stands for any such day; Monday is 1.
  private static func weekday(of fact: Fact) -> Int? {
    fact.kind == .date && fact.value.hasPrefix("XXXX-WXX-") ? Int(fact.value.dropFirst(9)) : nil
  }

  /// The day that the message itself named before, else the next or last such day; nil where another section named one: in
  /// a letter that is the day, in a newsletter it isn't.
  private func day(
    _ weekday: Int, at place: Int, in facts: [Fact], since section: Int, isPast: Bool, isNewsletter: Bool
  ) -> String? {
    // *Maandag (12 oktober)*
    if place + 1 < facts.count, facts[place + 1].range.start - facts[place].range.end <= 3,
      Day(facts[place + 1].value)?.weekday == weekday
    {
      return facts[place + 1].value
    }
    if isPast { return resolver.lastWeekday(weekday) }
    let next = resolver.nextWeekday(weekday)
    // "Het kamp is van vrijdag 27 november … Brengen kan vrijdag": the nearest one before it that isn't over.
    guard
      let named = facts[..<place].lastIndex(where: {
        $0.kind == .date && Day($0.value)?.weekday == weekday && $0.value >= next
      })
    else { return next }
    if named >= section || facts[named].value == next { return facts[named].value }
    // Another section named such a day by its weekday: in a letter it may be that one, in a newsletter it is the next.
    let isStretch = [named - 1, named + 1].contains {
      facts.indices.contains($0) && facts[$0].kind == .condition && facts[$0].value == "through"
    }
    return facts[named].text.lowercased().contains("dag") && (!isNewsletter || isStretch) ? nil : next
  }

  private func isPast(_ sentence: Sentence) -> Bool { sentence.words.contains { Self.past.contains($0.lowercased) } }

  private func isRepeated(_ facts: ArraySlice<Fact>, at place: Int, _ sentence: Sentence, in all: [Fact]) -> Bool {
    let fact = facts[place]
    guard Self.weekday(of: fact) != nil else { return false }
    // *Maandags*, *woensdagen*, *di* and the like.
    guard fact.text.lowercased().hasSuffix("dag") || fact.text.lowercased().contains("dag") && !isPlural(fact.text)
    else {
      return true
    }
    let isDuty = sentence.words.contains { ["moeten", "moet", "dient", "dienen"].contains($0.lowercased) }
    let isHabit = sentence.words.contains {
      Self.habits.contains($0.lowercased) && !(isDuty && $0.lowercased == "aanwezig")
    }
    if isHabit { return true }
    let before = sentence.words.filter { $0.range.end <= fact.range.start }.suffix(3).map(\.lowercased)
    if before.contains(where: Self.repeating.contains) { return true }
    // "Ouders die op donderdag willen helpen"
    if before.suffix(2) == ["die", "op"] { return true }
    // "Hij geeft les op maandag en donderdag."
    let isPaired = facts.indices.contains { other in
      guard other != place, Self.weekday(of: facts[other]) != nil, !isNamed(all, at: other) else { return false }
      let gap = UTF8Range(min(fact.range.end, facts[other].range.end), max(fact.range.start, facts[other].range.start))
      return gap.count <= 5 && !text[gap].contains("op")
    }
    if isPaired { return true }
    // "Vanaf maandag geeft u op dinsdag en donderdag geen fruit mee."
    if before.last == "vanaf" { return false }
    if isNamed(all, at: place) { return false }
    // "Op maandag, dinsdag en woensdag", "open op maandag van 9 tot 10 uur en op donderdag": but "in de nacht van zondag op
    // maandag".
    return facts.indices.contains { other in
      guard other != place, Self.weekday(of: facts[other]) != nil else { return false }
      let gap = UTF8Range(
        min(fact.range.end, facts[other].range.end), max(fact.range.start, facts[other].range.start))
      return gap.count > 8 || !text[gap].contains("op")
    }
  }

  /// Whether the message named that day a moment before: *woensdag 30 september en vrijdag 2 oktober … Op woensdag …*.
  private func isNamed(_ facts: [Fact], at place: Int) -> Bool {
    let weekday = Self.weekday(of: facts[place])
    return facts[..<place].suffix(6).contains {
      $0.kind == .date && facts[place].range.start - $0.range.end < Self.near && Day($0.value)?.weekday == weekday
        && $0.text.count > 10 && $0.text.lowercased().contains("dag")
    }
  }

  /// So many bytes behind a date a weekday may be told from it.
  private static let near = 200

  /// The day right after or before the one that was just named in the same block: *donderdag 18 maart logeren we; ophalen
  /// vrijdag*. A last moment for something else is no such day.
  private func neighbour(_ weekday: Int, at place: Int, in facts: ArraySlice<Fact>) -> String? {
    guard let index = facts[..<place].lastIndex(where: { $0.kind == .date }), let day = Day(facts[index].value),
      facts[place].range.start - facts[index].range.end < Self.near, !isLimit(facts, index)
    else { return nil }
    let earliest = resolver.nextWeekday(weekday)
    return [1, -1].lazy.map { day.later(by: $0) }.first { $0.weekday == weekday && $0.description >= earliest }?
      .description
  }

  /// The day of a stretch that the same block named: *van maandag 19 tot en met vrijdag 23 oktober … Dinsdag …*.
  private func within(_ weekday: Int, at place: Int, in facts: ArraySlice<Fact>) -> String? {
    let dates = facts[..<place].indices.filter { facts[$0].kind == .date && Day(facts[$0].value) != nil }
    guard let last = dates.last, let first = dates.dropLast().last, let start = Day(facts[first].value),
      let end = Day(facts[last].value), facts[last].range.start > facts[first].range.end,
      facts[last].range.start - facts[first].range.end < 24
    else { return nil }
    let joint = text[UTF8Range(facts[first].range.end, facts[last].range.start)]
    guard joint.contains("t/m") || joint.contains("tot en met") else { return nil }
    return (0..<7).lazy.map { start.later(by: $0) }.first {
      $0.weekday == weekday && $0.description <= end.description
    }?
    .description
  }

  /// In a letter about one event the day before it as a last moment, further on too: *Zaterdag 20 maart maken we de tuin klaar.
  /// … Zet ze bij de schuur, vóór vrijdag*.
  private func eve(_ weekday: Int, at place: Int, in facts: [Fact], section: Int) -> String? {
    guard section == 0, isLimit(facts[...], place),
      let event = facts[..<place].indices.first(where: { facts[$0].kind == .date && Day(facts[$0].value) != nil }),
      !isLimit(facts[...], event), let eve = Day(facts[event].value)?.later(by: -1), eve.weekday == weekday,
      eve.description >= resolver.nextWeekday(weekday),
      // Another such day that was named by its date is the one that is meant.
      !facts[..<place].contains(where: { $0.kind == .date && $0.text.count > 10 && Day($0.value)?.weekday == weekday })
    else { return nil }
    return eve.description
  }

  private func isLimit(_ facts: ArraySlice<Fact>, _ place: Int) -> Bool {
    place > facts.startIndex && facts[place - 1].kind == .condition
      && ["latest", "before", "until", "from"].contains(facts[place - 1].value)
  }

  private func isPlural(_ weekday: String) -> Bool {
    let word = weekday.lowercased()
    return word.hasSuffix("en") || word.hasSuffix("s")
  }
}

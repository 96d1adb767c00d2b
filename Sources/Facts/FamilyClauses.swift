import Prose

/// Clauses that tell what a family does, and so ask it: *Kinderen dragen schoenen met een lichte zool*, *Een zaklamp nemen
/// jullie zelf mee*.
extension SentenceTree {
  /// What children do at home, or on the way to school.
  private static let pupilKinds: Set<String> = [
    "bring", "give-along", "dress", "hand-in", "fill-in", "sign", "pay", "transfer-money", "label-clothes", "park",
    "empty", "return", "sign-up", "sign-off", "collect", "arrange", "send", "order", "keep", "swap", "cover",
    "come-by-bike", "wash", "charge",
  ]
  /// What a parent also does without being asked: *Hier leest u meer*, *Zo helpt u ons*.
  private static let experienced: Set<String> = [
    "read", "practise", "help", "do", "make", "use", "watch", "check", "read-together", "take-part", "drive",
    "ask", "keep", "note", "tell-child", "treat",
  ]
  /// What one child of the reader's does besides.
  private static let ownKinds: Set<String> = ["note", "collect-things", "choose", "call", "email", "let-know"]
  /// How a payment is asked: *Bij 42 uur betaalt u € 422* only tells a price.
  private static let payingWords: Set<String> = [
    "contant", "pin", "via", "vooraf", "zelf", "gepast", "rekening", "tikkie", "ideal", "achteraf",
  ]
  /// What shows that it is asked of a family all the same.
  private static let homeWords: Set<String> = ["thuis", "zelf", "dagelijks", "vooraf", "zelfstandig"]

  /// How a clause asks by telling what a family does with the verb at `word`; nil when it doesn't.
  func toldOfFamily(_ word: Int, _ entry: ActionForms.Entry, _ part: Range<Int>, _ kind: String) -> Asking? {
    guard entry.use != .participle, entry.use != .infinitive, analyses[word].relation != .relativeClause,
      !analyses[word].tag.isPastTense,
      // "…, die u kunt raadplegen, komt hij in aanmerking."
      !["hij", "zij", "ze", "het", "er", "dit", "wij", "we"].contains(form(word + 1)) || part.lowerBound == word,
      let noun = doerPlace(before: word, entry.use, part) ?? doerPlace(behind: word, entry.use, part, kind),
      let doer = doer(at: noun)
    else { return nil }
    let isHome =
      mainClause(around: word, part).contains { Self.homeWords.contains(form($0)) }
      || limits.contains { !$0.endsStretch && part.contains(self.place(of: $0)) }
    if kind == "pay", !isHome, !part.contains(where: { Self.payingWords.contains(form($0)) }) { return nil }
    // "Deze maand vullen de leerlingen op school een vragenlijst in."
    if isAtSchool(part), kind != "come", doer == .child || doer == .pupils { return nil }
    switch doer {
    case .reader, .parents:
      // "Iedereen maakt een gerecht" is asked.
      let isAll = kind == "make" && form(noun) == "iedereen"
      return Self.experienced.contains(kind) && !isHome && !isAll ? .told : .instructed
    case .child where Self.ownKinds.contains(kind): return .instructed
    case .child, .pupils:
      if kind == "come" {
        return comesInTime(part) || entry.infinitive == "verzamelen" && facts.contains { $0.kind == .time }
          ? .instructed : nil
      }
      return Self.pupilKinds.contains(kind) || isHome && kind != "make" ? .instructed : nil
    }
  }

  /// *Op school*, *in de les*
  func isAtSchool(_ part: Range<Int>) -> Bool {
    part.contains { word in
      form(word) == "op" && form(word + 1) == "school" || form(word) == "in" && form(word + 2) == "les"
    }
  }

  /// *Neemt uw kind de gymtas mee naar huis?*: what a child can't be asked itself.
  func askedOfChild(_ word: Int, _ entry: ActionForms.Entry, _ part: Range<Int>, _ kind: String) -> Bool {
    guard isQuestion, word == part.lowerBound, entry.use == .third, hasParticle(entry, behind: word),
      ["bring", "give-along", "return", "hand-in", "dress"].contains(kind), !denies(part),
      [word + 1, word + 2].contains(where: { doer(at: $0) == .child }) || form(word + 1) == "iedereen"
    else { return false }
    return !part.contains { ["weleens", "wel", "vaak", "regelmatig", "soms", "ook", "nog"].contains(form($0)) }
  }

  /// The words from the last comma before a verb to the relative clause behind it, or to the end of the part.
  private func mainClause(around verb: Int, _ part: Range<Int>) -> Range<Int> {
    let start = words[part.lowerBound..<verb].lastIndex { $0.form == "," }.map { $0 + 1 } ?? part.lowerBound
    let end = (verb..<part.upperBound).first {
      words[$0].form == "," && (["die", "dat"].contains(form($0 + 1)) || form($0 + 1).hasPrefix("waar"))
    }
    return start..<(end ?? part.upperBound)
  }

  private func place(of limit: Limit) -> Int { words.firstIndex { $0.range.start >= limit.start } ?? words.count }

  /// *Leerlingen komen op tijd*, *komen op de fiets naar school*: how or where to, not the school's programme.
  private func comesInTime(_ part: Range<Int>) -> Bool {
    part.contains { word in
      ["op", "in", "met"].contains(form(word))
        && ["tijd", "fiets", "gymkleding", "sportkleding", "verkleed"].contains(
          form(word + 1) == "de" ? form(word + 2) : form(word + 1))
    } || part.contains { ["verkleed", "lopend", "omgekleed"].contains(form($0)) }
  }
}

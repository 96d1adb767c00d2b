import Inflection
import Lexicons
import Prose

extension RuleInput {
  /// The person of a finite form of `verb`, as its form and its subject tell; nil where it isn't a form of that verb.
  func person(of finite: Int, as verb: Verb) -> Verb.Person? {
    let form = words[finite].lowercased
    let forms =
      [form] + [verb.particle].compactMap { $0 }.filter(form.hasPrefix).map { String(form.dropFirst($0.count)) }
    func fits(_ tense: Verb.Tense, _ person: Verb.Person) -> Bool {
      verb.variants(tense, person).contains(where: forms.contains)
    }
    if sentence.analyses[finite].tag.isPastTense, fits(.past, .hij) || fits(.past, .plural) {
      return fits(.past, .hij) ? .hij : .plural
    }
    let next = finite + 1 < words.count ? words[finite + 1].lowercased : ""
    let isStem = fits(.present, .ik)
    let isThird = fits(.present, .hij)
    // *Verricht*: of *ik*, of an instruction, of *je* behind it, or of anybody else.
    if isStem, !isThird || next == "ik" || finite > 0 && words[finite - 1].lowercased == "ik" || finite == 0 {
      return ["je", "jij"].contains(next) && !isPossessor(finite + 1) ? .jijBehind : next == "u" && isThird ? .u : .ik
    }
    if isThird { return reader(asSubjectOf: finite) ?? .hij }
    if fits(.present, .u) || fits(.present, .jij) {
      return reader(asSubjectOf: finite) ?? (address == .familiar ? .jij : .u)
    }
    return fits(.present, .plural) ? .plural : nil
  }

  /// The tense of a finite form of `verb`. One that is read as past but is none of its past forms is present: *streef*.
  func tense(of finite: Int, as verb: Verb) -> Verb.Tense {
    guard sentence.analyses[finite].tag.isPastTense else { return .present }
    let form = words[finite].lowercased
    func has(_ tense: Verb.Tense) -> Bool {
      Verb.Person.allCases.contains { verb.variants(tense, $0).contains(form) }
    }
    return has(.present) && !has(.past) ? .present : .past
  }

  /// *u* or *je* where it is the subject of a finite verb, and not its object: not in *De school wenst u te spreken*.
  private func reader(asSubjectOf finite: Int) -> Verb.Person? {
    func reader(_ index: Int) -> Verb.Person? {
      index >= 0 && index < words.count && !isPossessor(index) ? Self.readers[words[index].lowercased] : nil
    }
    var start = finite
    while start > 0, words[start - 1].kind != .punctuation, !opensClause(start - 1),
      !["en", "of", "maar", "want", "dus"].contains(words[start - 1].lowercased)
    { start -= 1 }
    // *Welke workshop wenst u te volgen?*
    if start < finite,
      contains(["welke", "welk", "wiens", "hoeveel", "wat"], in: max(0, start - 1)..<start + 1),
      let reader = reader(finite + 1)
    {
      return reader == .jij ? .jijBehind : reader
    }
    // *Wenst u …*, *als u een foto wenst*
    if let reader = reader(start == finite ? finite + 1 : start) { return reader }
    // *Als u niet in staat bent*: the subject goes with the verb or with what the verb goes with.
    let isAuxiliary = [.aux, .passiveAuxiliary, .cop].contains(sentence.analyses[finite].relation)
    let heads = isAuxiliary ? [finite, sentence.analyses[finite].head] : [finite]
    let subject = words.indices.first {
      [.nsubj, .passiveSubject].contains(sentence.analyses[$0].relation) && heads.contains(sentence.analyses[$0].head)
        // *Welke foto's wenst u*
        && !sentence.analyses[$0].tag.isPluralNoun
    }
    if let subject { return reader(subject) }
    // *Dan wenst u …*, but *Meester Jan wenst u …*
    let isSubject = nounPhraseEnd(at: start, in: start..<finite) == finite && !isPlural(start..<finite)
    return isSubject ? nil : reader(finite + 1)
  }

  private static let readers: [String: Verb.Person] = ["u": .u, "je": .jij, "jij": .jij]

  /// Whether a word before a verb is its first half: *gebruik* before *maken*, but not in *geen gebruik maken*.
  func isParticle(_ index: Int, of base: String) -> Bool {
    VerbTable.builtIn[particle: words[index].lowercased, base: base.lowercased()] != nil && !hasArticle(index)
  }

  /// Whether a word is a noun, as *een* or *geen* stands before it.
  func hasArticle(_ index: Int) -> Bool { index > 0 && ["een", "geen"].contains(words[index - 1].lowercased) }

  /// Whether *je* belongs to a noun behind it: *je kind*.
  func isPossessor(_ index: Int) -> Bool {
    words[index].lowercased == "je" && index + 1 < words.count
      && [.noun, .adjective].contains(sentence.analyses[index + 1].pos)
  }

  /// Where the clause of a verb ends, going on from `start`: before another clause, another finite verb or a mark. A part
  /// between two commas that has no verb belongs to it.
  func clauseEnd(from start: Int) -> Int {
    var at = start
    while at < end {
      if words[at].form == ",", let close = asideEnd(at) {
        at = close + 1
        continue
      }
      if words[at].kind == .punctuation || isFinite(at) && !isClusterVerb(at) || opensClause(at) { return at }
      at += 1
    }
    return end
  }

  /// The comma that closes what a comma opens, where no verb and no conjunction stands between.
  func asideEnd(_ comma: Int) -> Int? {
    guard let close = (comma + 1..<min(comma + Self.longestAside, end)).first(where: { words[$0].form == "," }),
      close > comma + 1, !(comma + 1..<close).contains(where: { isFinite($0) || opensClause($0) }),
      !contains(["en", "of", "maar", "doch", "te"], in: comma + 1..<close)
    else { return nil }
    return close
  }

  private static let longestAside = 12

  /// A text with some of its words replaced, the ranges in order and apart; nothing in the place of an empty string.
  func text(_ range: Range<Int>, replacing pieces: [(words: Range<Int>, text: String)]) -> String {
    var parts: [String] = []
    var from = range.lowerBound
    for piece in pieces.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      parts += [text(from..<piece.words.lowerBound), piece.text]
      from = piece.words.upperBound
    }
    parts.append(text(from..<range.upperBound))
    return parts.reduce(into: "") { text, part in
      if part.isEmpty { return }
      text += (text.isEmpty || part.hasPrefix(",") ? "" : " ") + part
    }
  }

  /// Whether these words stand from `start` on, and may be changed.
  func stand(_ forms: [String], at start: Int) -> Bool {
    start >= 0 && start + forms.count <= words.count
      && forms.indices.allSatisfy { words[start + $0].lowercased == forms[$0] && isFree[start + $0] }
  }
}

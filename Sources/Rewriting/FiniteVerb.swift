import Inflection
import Prose

extension RuleInput {
  /// The person of a finite verb, as its subject and its form tell.
  func person(of finite: Int) -> Verb.Person {
    let tag = sentence.analyses[finite].tag
    if tag.isPluralVerb || tag.isInfinitive { return .plural }
    let next = finite + 1 < words.count ? words[finite + 1].lowercased : ""
    if ["je", "jij"].contains(next), !isPossessor(finite + 1) { return .jijBehind }
    for neighbour in [next, finite > 0 ? words[finite - 1].lowercased : ""] {
      if let person = Self.persons[neighbour] { return person }
    }
    // *Als u niet in staat bent*: the subject goes with the verb or with what the verb goes with.
    let heads = [finite, sentence.analyses[finite].head]
    let subject = words.indices.first {
      [.nsubj, .passiveSubject].contains(sentence.analyses[$0].relation) && heads.contains(sentence.analyses[$0].head)
    }
    if let subject, let person = Self.persons[words[subject].lowercased], !isPossessor(subject) { return person }
    return words[finite].lowercased == "bent" ? address == .familiar ? .jij : .u : .hij
  }

  private static let persons: [String: Verb.Person] = ["u": .u, "je": .jij, "jij": .jij, "ik": .ik]

  /// Whether *je* belongs to a noun behind it: *je kind*.
  private func isPossessor(_ index: Int) -> Bool {
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

import Inflection
import Prose

extension Rule {
  /// "De agenda wordt u toegestuurd." → "U krijgt de agenda toegestuurd."
  static let readerAsSubject = Rule(
    id: "reader-as-subject",
    summary: "Schrijft ‘u krijgt de agenda toegestuurd’ in plaats van ‘de agenda wordt u toegestuurd’.",
    reason: reasonForReader,
    source: "Eigen regel; de actieve vorm is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "De agenda wordt u uiterlijk een week van tevoren toegestuurd.",
        "U krijgt de agenda uiterlijk een week van tevoren toegestuurd."),
      Example(
        "Na het onderzoek wordt een verslag aan u toegestuurd.", "Na het onderzoek krijgt u een verslag toegestuurd."),
      Example(
        "U bent te laat. Dan wordt per keer € 15 in rekening gebracht.",
        "U bent te laat. Dan betaalt u per keer € 15."),
      Example(
        "U bent te laat. Dan brengen wij per keer € 15 in rekening.", "U bent te laat. Dan betaalt u per keer € 15."),
      Example(
        "Als er iets verandert, dan wordt u hiervan op de hoogte gesteld.", "Als er iets verandert, dan hoort u dat."),
    ],
    leavesAlone: [
      "U merkt er niets van. De kosten worden bij de gemeente in rekening gebracht.",
      "Doet u dit niet, dan kunnen kosten in rekening worden gebracht.", "De brief wordt u niet meer toegestuurd.",
      "U bent verzekerd. De kosten zijn hoog en worden apart in rekening gebracht.",
      "Het besluit wordt u door de mentor toegestuurd.", "Er wordt u een brief toegestuurd.",
      "Als er iets gebeurt, moet de vervoerder hiervan in kennis worden gesteld.",
      "U wordt op de hoogte gehouden.", "U wordt hiervan op de hoogte gesteld.",
      "U hoeft niets te doen. Wij brengen u deze dag niet in rekening.",
      "De brief wordt aan de ouders toegestuurd.", "Wordt de brief u toegestuurd?",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form != "?"
      else { return [] }
      return input.words.indices.compactMap { index in
        switch input.words[index].lowercased {
        case "wordt", "worden", "brengen": Turned(at: index, in: input)?.edit
        default: nil
        }
      }
    })

  fileprivate static let reasonForReader =
    "In de lijdende vorm staat niet wie iets doet. Met ‘u’ vooraan leest de lezer wat het voor hem of haar betekent."
}

/// A clause about what comes to the reader, told with the reader as its subject.
private struct Turned {
  let edit: Edit

  init?(at finite: Int, in input: RuleInput) {
    guard finite > 0, input.isFree[finite], let address = input.address, let start = Self.start(finite, in: input)
    else {
      return nil
    }
    let end =
      input.rest(from: finite + 1).first {
        input.opensClause($0)
          || input.words[$0].kind == .punctuation && !["€", "%", "-"].contains(input.words[$0].form)
      } ?? input.end
    guard let turn = Turn(finite, end, start, in: input), input.isFree[turn.verbs.upperBound - 1],
      !input.contains(Self.hindrances, in: start..<end),
      // *worden u toegestuurd en ook aan de gemeente verstrekt*
      // *alleen aan u*, *aan u beiden*
      turn.verb != "krijgen" || !input.contains(Self.focus, in: start..<end),
      // *Ze worden u toegestuurd*
      !["het", "hij", "ze", "zij"].contains(input.words[start].lowercased) || turn.startsWithSubject,
      turn.verbs.upperBound >= input.end || !["en", "of"].contains(input.words[turn.verbs.upperBound].lowercased)
    else { return nil }
    let pronoun = address.pronoun.lowercased()
    guard let verb = Verb(turn.verb) else { return nil }
    let behind = verb.finite(.present, pronoun == "je" ? .jijBehind : .u)
    let first = verb.finite(.present, pronoun == "je" ? .jij : .u)
    let middle = (finite + 1..<turn.verbs.lowerBound).filter { !turn.dropped.contains($0) }
    let between = Self.text(middle, in: input)
    let isFirst = start == 0 && turn.startsWithSubject
    let parts =
      isFirst
      ? [Capitals.raised(pronoun), first, input.inner(turn.subject), turn.object, between, turn.rest]
      : ["\(behind) \(pronoun)", turn.object, between, turn.rest]
    edit = input.rewrite(
      "reader-as-subject", entry: turn.entry, words: (isFirst ? 0 : finite)..<turn.verbs.upperBound,
      to: parts.filter { !$0.isEmpty }.joined(separator: " "), reason: Rule.reasonForReader)
  }

  /// The words as they stand, without those that go.
  private static func text(_ words: [Int], in input: RuleInput) -> String {
    var runs: [Range<Int>] = []
    for word in words {
      if let last = runs.last, last.upperBound == word {
        runs[runs.count - 1] = last.lowerBound..<word + 1
      } else {
        runs.append(word..<word + 1)
      }
    }
    return runs.map { input.text($0) }.joined(separator: " ")
  }

  private static let focus: Set<String> = [
    "alleen", "ook", "eerst", "uitsluitend", "zelfs", "vooral", "slechts", "mede", "beiden", "allebei", "zelf",
  ]
  private static let hindrances: Set<String> = RuleInput.negations.union([
    "door", "namens", "vanuit", "er", "gemeente", "zorgverzekeraar", "verzekering", "kan", "kunnen", "gehouden",
  ])

  /// Where the clause starts: at the start of the sentence, behind a comma and *dan*, or behind a conjunction.
  private static func start(_ finite: Int, in input: RuleInput) -> Int? {
    if input.words[finite - 1].lowercased == "dan", finite >= 2, input.words[finite - 2].form == "," {
      return finite - 1
    }
    let starts = input.clauseStarts(before: finite)
    return starts.first { start in
      MainClause(start..<input.end, in: input)?.finite == finite
        || MainClause.isAdverbial(start..<finite, in: input)
    }
  }
}

/// What becomes of the verbs: *krijgt … toegestuurd*, *betaalt*, *hoort dat*.
private struct Turn {
  let entry: String
  let verb: String
  /// The words at the end that go, or change.
  let verbs: Range<Int>
  let rest: String
  var object = ""
  /// Words in between that go: *aan u*.
  var dropped: Set<Int> = []
  /// The subject, where it stands first and becomes the object.
  var subject = 0..<0
  var startsWithSubject = false

  init?(_ finite: Int, _ end: Int, _ start: Int, in input: RuleInput) {
    let turn =
      Self.sent(finite, finite + 1..<end, in: input) ?? Self.told(finite, finite + 1..<end, start, in: input)
      ?? Self.charged(finite, finite + 1..<end, start, in: input)
    guard let turn else { return nil }
    self = turn
    // *Deze wordt u toegestuurd*: a pronoun stays in front.
    if let clause = MainClause(start..<input.end, in: input), verb == "krijgen", clause.finite == finite,
      clause.isSubjectFirst, clause.subject == clause.front, clause.subject.count > 1
    {
      // *Een factuur wordt u in januari toegestuurd*: it would want another place.
      if !["de", "het", "uw", "onze", "ons", "deze", "dit", "je", "jouw"].contains(
        input.words[clause.subject.lowerBound].lowercased),
        (finite + 1..<verbs.lowerBound).contains(where: { !dropped.contains($0) })
      {
        return nil
      }
      subject = clause.subject
      startsWithSubject = true
    }
  }

  private init(entry: String, verb: String, verbs: Range<Int>, rest: String, object: String = "", dropped: Set<Int>) {
    self.entry = entry
    self.verb = verb
    self.verbs = verbs
    self.rest = rest
    self.object = object
    self.dropped = dropped
  }

  private static let sending: Set<String> = [
    "toegestuurd", "toegezonden", "opgestuurd", "nagestuurd", "uitgereikt", "overhandigd",
  ]

  /// *wordt aan u toegestuurd*
  private static func sent(_ finite: Int, _ range: Range<Int>, in input: RuleInput) -> Turn? {
    let receivers = range.filter { ["u", "je"].contains(input.words[$0].lowercased) }
    guard input.words[finite].lowercased != "brengen",
      let place = range.last(where: { sending.contains(input.words[$0].lowercased) }),
      receivers.count == 1, let receiver = receivers.first, receiver < place,
      !["en", "of"].contains(input.words[receiver + 1].lowercased),
      ![.possessive, .det].contains(input.sentence.analyses[receiver].relation),
      !input.contains(["die", "dat"], in: range.lowerBound..<place)
    else { return nil }
    let before = input.words[receiver - 1].lowercased
    guard before == "aan" || input.sentence.analyses[receiver - 1].pos != .adposition else { return nil }
    return Turn(
      entry: "worden", verb: "krijgen", verbs: place..<place + 1, rest: input.words[place].form,
      dropped: before == "aan" ? [receiver - 1, receiver] : [receiver])
  }

  /// *dan wordt u hiervan op de hoogte gesteld*
  private static func told(_ finite: Int, _ range: Range<Int>, _ start: Int, in input: RuleInput) -> Turn? {
    guard input.words[finite].lowercased == "wordt", range.count > 4,
      ["u", "je"].contains(input.words[finite + 1].lowercased),
      ["hiervan", "daarvan"].contains(input.words[finite + 2].lowercased),
      // Behind the case in which it is so: only there it is sure what *dat* is.
      input.words[finite - 1].form == "," || start == finite - 1,
      let place = range.last(where: { ["gesteld", "gebracht"].contains(input.words[$0].lowercased) }),
      // *Als uw kind huilt, hoort u dat*; *hoort u dat per brief*
      !input.words.contains(where: { heard.contains($0.lowercased) || heard.contains(where: $0.lowercased.hasSuffix) })
    else { return nil }
    let opening =
      input.stand(["op", "de", "hoogte"], at: place - 3)
      ? place - 3 : input.stand(["in", "kennis"], at: place - 2) ? place - 2 : nil
    guard let opening, opening > finite + 2 else { return nil }
    return Turn(
      entry: "op de hoogte stellen", verb: "horen", verbs: opening..<place + 1, rest: "", object: "dat",
      dropped: [finite + 1, finite + 2])
  }

  private static let heard: Set<String> = [
    "alarm", "bel", "huilt", "huilen", "hoort", "muziek", "geluid", "sirene", "schriftelijk", "brief",
  ]

  private static let money: Set<String> = [
    "€", "euro", "bedrag", "vergoeding", "bijdrage", "boete", "administratiekosten", "uurtarief", "tarief", "toeslag",
  ]

  /// *wordt € 15 in rekening gebracht*, *brengen wij € 15 in rekening*
  private static func charged(_ finite: Int, _ range: Range<Int>, _ start: Int, in input: RuleInput) -> Turn? {
    // *Uw verzekering vergoedt de test. Per test brengen wij …*: who pays is sure only where it is what comes of something.
    guard let place = range.first(where: { input.stand(["in", "rekening"], at: $0) }),
      ["dan", "anders", "bij", "na"].contains(input.words[start].lowercased) || start > 0
        || input.opensClause(start)
    else { return nil }
    let isActive = input.words[finite].lowercased == "brengen"
    var dropped: Set<Int> = []
    if isActive {
      guard ["wij", "we"].contains(input.words[finite + 1].lowercased) else { return nil }
      dropped.insert(finite + 1)
    } else {
      guard place + 2 < range.upperBound, input.words[place + 2].lowercased == "gebracht" else { return nil }
    }
    let readers = range.filter { ["u", "je"].contains(input.words[$0].lowercased) }
    guard readers.count <= 1 else { return nil }
    for reader in readers {
      guard reader < place, ![.possessive, .det].contains(input.sentence.analyses[reader].relation) else { return nil }
      let before = input.words[reader - 1].lowercased
      if ["bij", "aan"].contains(before) { dropped.insert(reader - 1) }
      dropped.insert(reader)
    }
    // Who pays may be another: *bij de ouders in rekening gebracht*.
    guard
      !(start..<range.upperBound).contains(where: {
        input.sentence.analyses[$0].pos == .noun && People.containsMember($0, in: input)
          && !input.contains(["kind", "kinderen", "zoon", "dochter"], in: [$0])
      }),
      !input.contains(["bij", "aan"], in: (finite + 1..<range.upperBound).filter { !dropped.contains($0) }),
      input.contains(money, in: start..<place)
    else { return nil }
    return Turn(
      entry: "in rekening brengen", verb: "betalen", verbs: place..<place + (isActive ? 2 : 3), rest: "",
      dropped: dropped)
  }
}

import Inflection
import Prose

/// Formulas of letters in which one or two words change and all else stays where it is.
enum Formula {
  static let id = "plain-formula"

  private static let explained: Set<String> = [
    "aanpak", "aanpassing", "afspraak", "beleid", "beslissing", "besluit", "keuze", "maatregel", "maatregelen",
    "overgang", "plan", "regel", "regeling", "verandering", "werkwijze", "wijziging", "wet",
  ]
  /// What *dat* belongs to in *houdt in dat geval …*.
  private static let cases: Set<String> = [
    "geval", "jaar", "kader", "licht", "moment", "opzicht", "stadium", "verband", "weekend", "boek", "document",
  ]

  /// *Dit houdt in dat*, *Voor u houdt dit in dat*
  static func means(_ finite: Int, in input: RuleInput) -> Edit? {
    guard
      let particle = (finite + 1..<min(finite + 7, max(finite + 1, input.end - 2))).first(where: {
        input.stand(["in", "dat"], at: $0)
      }), !cases.contains(input.words[particle + 2].lowercased),
      !(finite..<particle).contains(where: { input.words[$0].kind == .punctuation || input.isVerb($0) && $0 > finite }),
      input.rest(from: particle + 2).contains(where: input.isVerb), input.areFree(finite..<particle + 1),
      case let between = finite + 1..<particle,
      !input.contains(RuleInput.negations.union(["zich", "je", "me"]), in: between),
      isExplained(before: finite, in: input)
        || !between.isEmpty && input.contains(["dit", "dat"], in: between.prefix(1))
    else { return nil }
    return input.edit(
      id, entry: "inhouden dat", words: finite..<particle + 1,
      to: ["betekent", input.text(between)].filter { !$0.isEmpty }.joined(separator: " "), safety: .safe,
      reason: "‘Houdt in dat’ is schrijftaal, en staat vaak in twee delen. ‘Betekent dat’ zegt hetzelfde.")
  }

  /// Whether the subject right before a verb is *dit* or a rule or plan: not *de functie*, which consists of something.
  private static func isExplained(before finite: Int, in input: RuleInput) -> Bool {
    guard finite > 0 else { return false }
    let last = input.words[finite - 1].lowercased
    if ["dit", "dat"].contains(last) { return finite == 1 || !input.contains(["wat", "die"], in: [finite - 2]) }
    var start = finite - 1
    while start > 0, input.sentence.analyses[start - 1].tag.isPrenominal { start -= 1 }
    return start > 0 && explained.contains { last.hasSuffix($0) }
      && input.sentence.analyses[finite - 1].pos == .noun
      && ["deze", "die", "dit", "dat", "de", "het"].contains(input.words[start - 1].lowercased)
  }

  /// *Aanleiding hiervoor is*, *Aanleiding voor dit besluit was*; not *De directe aanleiding is*.
  static func reason(_ index: Int, in input: RuleInput) -> Edit? {
    guard index == 0, input.isFree[0], input.block == .paragraph, input.end > 3 else { return nil }
    var end = 1
    var text = "De reden"
    switch input.words[1].lowercased {
    case "hiervoor", "daarvoor":
      text += " \(input.words[1].form)"
      end = 2
    case "hiertoe", "daartoe":
      text += input.words[1].lowercased == "hiertoe" ? " hiervoor" : " daarvoor"
      end = 2
    case "voor":
      guard let phrase = input.nounPhraseEnd(at: 2, in: 2..<input.end) else { return nil }
      text += " \(input.text(1..<phrase))"
      end = phrase
    default: break
    }
    guard end + 1 < input.end, ["is", "was"].contains(input.words[end].lowercased),
      end > 1 || input.words[end].lowercased == "is", input.words.last?.form == ".",
      !input.contains(RuleInput.negations.union(["dan", "er"]), in: end + 1..<end + 2), input.areFree(0..<end)
    else { return nil }
    return input.rewrite(
      id, entry: "aanleiding", words: 0..<end, to: text,
      reason: "‘Aanleiding’ is schrijftaal. ‘Reden’ kent iedereen.")
  }

  /// *zich niet met het besluit kunnen verenigen*
  static func agrees(_ index: Int, in input: RuleInput) -> Edit? {
    guard let old = Verb("kunnen"), let be = Verb("zijn"),
      let start = (max(0, index - 12)..<index).last(where: {
        input.words[$0].kind == .punctuation || ["en", "maar", "of"].contains(input.words[$0].lowercased)
      }).map({ $0 + 1 }) ?? Optional(max(0, index - 12)),
      let reflexive = (start..<index).last(where: {
        ["zich", "ons", "me", "mij", "je"].contains(input.words[$0].lowercased)
      }),
      let modal = (start..<min(index + 2, input.end)).first(where: {
        ["kan", "kun", "kunt", "kunnen", "kon", "konden"].contains(input.words[$0].lowercased)
      }), modal < reflexive || modal == index - 1 || modal == index + 1,
      case let found? = input.person(of: modal, as: old),
      // *Kan de leerling zich …*
      case let person:Verb.Person = found == .ik && !input.contains(["ik"], in: start..<index) ? .hij : found,
      !input.contains(["hoe", "mate", "hoeverre", "waarom"], in: max(0, start - 1)..<index),
      // *het goed eens zijn* isn't said.
      !input.contains(["goed", "prima", "best", "slecht", "moeilijk"], in: start..<index),
      fits(reflexive, person, in: input),
      !(min(modal, reflexive)..<index).contains(where: { place in
        place != modal && (input.isFinite(place) || input.opensClause(place))
      })
    else { return nil }
    let isClosed = index + 1 >= input.end || input.words[index + 1].kind == .punctuation
    let isFollowed = index + 1 < input.end && input.words[index + 1].lowercased == "met"
    let hasObject = input.contains(["met", "hiermee", "daarmee", "ermee"], in: reflexive + 1..<index)
    guard hasObject != (isFollowed || modal == index + 1), hasObject ? isClosed || modal == index + 1 : true,
      modal != index + 1 || hasObject
    else { return nil }
    let tense: Verb.Tense = ["kon", "konden"].contains(input.words[modal].lowercased) ? .past : .present
    let form = be.finite(tense, person)
    let first = min(modal, reflexive)
    let last = max(modal, index) + 1
    guard input.areFree(first..<last) else { return nil }
    var pieces = [(reflexive..<reflexive + 1, "het")]
    if modal < reflexive {
      pieces += [(modal..<modal + 1, form), (index..<index + 1, "eens")]
    } else {
      pieces.append((min(modal, index)..<last, "eens \(form)"))
    }
    return input.edit(
      id, entry: "zich verenigen met", words: first..<last, to: input.text(first..<last, replacing: pieces),
      safety: .safe, reason: "Bijna niemand zegt ‘zich verenigen met’. ‘Het eens zijn met’ begrijpt iedereen.")
  }

  /// Whether a reflexive pronoun goes with a person: *wij … ons*, *je … je*.
  private static func fits(_ reflexive: Int, _ person: Verb.Person, in input: RuleInput) -> Bool {
    switch (input.words[reflexive].lowercased, person) {
    case ("zich", .hij), ("zich", .u), ("zich", .plural), ("me", .ik), ("mij", .ik), ("je", .jij), ("je", .jijBehind):
      true
    case ("ons", .plural):
      reflexive + 1 >= input.end || input.sentence.analyses[reflexive + 1].pos != .noun
    default: false
    }
  }
}

import Lexicons
import Prose

/// A sentence, heading, list item or table row in which an event may be told, with its facts.
struct Passage {
  /// The text of the message.
  let text: String
  let sentence: Sentence
  /// The index of the sentence among all sentences of the message.
  let index: Int
  let block: Block.Kind
  let blockIndex: Int
  /// The number of headings above it.
  let section: Int
  let facts: ArraySlice<Fact>

  var range: UTF8Range { sentence.range }

  /// The passages of Dutch text and of tables, in order.
  static func all(of document: Document, facts: [Fact]) -> [Passage] {
    var passages: [Passage] = []
    var rest = facts[...]
    var index = 0
    var section = 0
    for (blockIndex, block) in document.blocks.enumerated() {
      if block.kind == .heading { section += 1 }
      for sentence in block.sentences {
        rest = rest.drop { $0.range.start < sentence.range.start }
        let own = rest.prefix { $0.range.start < sentence.range.end }
        let isRead = block.isProse && block.kind != .greeting || block.kind == .tableRow && !block.isOtherLanguage
        if isRead {
          passages.append(
            Passage(
              text: document.text, sentence: sentence, index: index, block: block.kind, blockIndex: blockIndex,
              section: section,
              facts: own))
        }
        index += 1
      }
    }
    return passages
  }

  /// The forms by which a word may stand in the lexicon; none outside the sentence.
  func forms(_ word: Int) -> [String] {
    guard sentence.words.indices.contains(word), sentence.words[word].kind != .punctuation else { return [] }
    let form = sentence.words[word].lowercased
    guard sentence.analyses.count == sentence.words.count else {
      // In tables nothing is annotated: a plural is tried without its ending.
      return form.hasSuffix("en")
        ? [form, String(form.dropLast(2))] : form.hasSuffix("s") ? [form, String(form.dropLast())] : [form]
    }
    let lemma = sentence.analyses[word].plainLemma.lowercased()
    return lemma == form ? [form] : [form, lemma]
  }

  /// Whether a word is a verb or participle: *opgetreden* is no performance.
  func isVerb(_ word: Int) -> Bool {
    guard sentence.analyses.count == sentence.words.count else { return false }
    let analysis = sentence.analyses[word]
    return analysis.tag.isVerb && !analysis.tag.isNominalInfinitive && block != .heading
      && !["vrij", "verkleed", "gesloten", "zwemmen", "schoolzwemmen"].contains(sentence.words[word].lowercased)
  }

  /// Whether a word only says when or where something else is: *voor de herfstvakantie*, *tijdens het kamp*, *van de MR*.
  func isAside(_ word: Int) -> Bool {
    guard block != .heading, block != .tableRow else { return false }
    // "Wij wensen u een fijne vakantie."
    if sentence.words.contains(where: { ["wensen", "wens", "fijne", "prettige"].contains($0.lowercased) }) {
      return true
    }
    var place = word - 1
    while place >= 0,
      ["de", "het", "een", "onze", "deze", "dit", "die", "iedere", "elke", "alle", "volgende", "zo'n"].contains(
        sentence.words[place].lowercased)
        || sentence.analyses.count > place && sentence.analyses[place].pos == .adjective
    {
      place -= 1
    }
    guard place >= 0 else { return false }
    // "Kijk in de vakantie de fiets na": when, not what.
    if sentence.words[place].lowercased == "in", sentence.words[word].lowercased.hasSuffix("vakantie"), !hasHours {
      return true
    }
    // "We verzamelen bij de kinderboerderij."
    if sentence.words[place].lowercased == "bij",
      sentence.words.contains(where: { $0.lowercased.hasPrefix("verzamel") })
    {
      return true
    }
    // "Wij nodigen u uit voor de ouderavond."
    if ["voor", "van"].contains(sentence.words[place].lowercased), isInvitation { return false }
    // "Er is geen zwemles": what doesn't take place.
    if sentence.words[place].lowercased == "geen", isCancelled { return false }
    // "Tijdens de Kinderboekenweek, van 30 september tot en met 11 oktober": its own days follow.
    if sentence.words[place].lowercased == "tijdens",
      facts.contains(where: {
        $0.kind == .date && $0.range.start > sentence.words[word].range.end
          && $0.range.start - sentence.words[word].range.end <= 8
      })
    {
      return false
    }
    return [
      "voor", "vóór", "na", "tijdens", "sinds", "tot", "van", "zonder", "geen", "over", "m.b.t.", "buiten", "door",
      "uit",
    ].contains(sentence.words[place].lowercased)
  }

  private var isInvitation: Bool {
    sentence.words.contains {
      let word = $0.lowercased
      return word.hasPrefix("uitnodig") || word.hasPrefix("uitgenodigd") || word.hasPrefix("nodig") || word == "welkom"
    }
  }

  /// Whether it speaks of a case that may come: *Als het regent, …*
  var isCase: Bool { facts.contains { $0.kind == .condition && $0.value == "if" } }

  /// Whether a word belongs to a noun behind it: *dichte schoenen*.
  func isBeforeNoun(_ word: Int) -> Bool {
    guard sentence.analyses.count == sentence.words.count else { return false }
    return sentence.analyses[word].pos == .adjective && sentence.analyses[word].tag.isPrenominal
  }

  /// *NIEUWSBRIEF BSO DE BOOMHUT – oktober*: whose letter it is, and of when.
  var isTitleOfLetter: Bool {
    block == .heading
      && sentence.words.contains { word in
        ["nieuwsbrief", "nieuwsflits", "weekbrief", "maandbrief", "nieuwsbulletin"].contains(word.lowercased)
      }
  }

  /// Whether a day follows right away: *de bijeenkomst op donderdag 10 december*.
  func hasDay(behind range: UTF8Range) -> Bool {
    facts.contains { fact in
      guard fact.kind == .date, Day(fact.value) != nil, fact.range.start > range.end, fact.range.start - range.end <= 5
      else { return false }
      return [" op ", " van "].contains(String(text[UTF8Range(range.end, fact.range.start)]))
    }
  }

  /// *De wenochtend in hun nieuwe groep*: of pupils that go to another class.
  var isAboutNewClass: Bool {
    let forms = sentence.words.map(\.lowercased)
    let isNext = ["schooljaar", "klas", "groep", "leerkracht", "juf", "meester"].contains { forms.contains($0) }
    return forms.contains { ["nieuwe", "volgende", "volgend"].contains($0) } && isNext
  }

  /// Whether hours stand in it.
  var hasHours: Bool { facts.contains { $0.kind == .time } }

  /// How much the sentence is about a word: its subject or object more than what a preposition brings in.
  func rank(_ word: Int) -> Int {
    guard sentence.analyses.count == sentence.words.count else { return 2 }
    switch sentence.analyses[word].relation {
    case .nsubj, .passiveSubject, .root, .obj: return 3
    case .conj, .appos, .parataxis, .xcomp, .prepositionalObject: return 2
    case .obl: return 1
    default: return 0
    }
  }

  /// Whether it says whom something is meant for.
  var saysForWhom: Bool { sentence.words.contains { ["bedoeld", "bestemd"].contains($0.lowercased) } }

  /// *Die middag is iedereen vrij*
  var pointsToDay: Bool {
    let forms = sentence.words.prefix(2).map(\.lowercased)
    return forms.first == "die" && ["dag", "ochtend", "middag", "avond"].contains(forms.last ?? "")
  }

  /// Whether something goes on from its day: *vanaf 10 september*.
  var startsSomething: Bool { facts.contains { $0.kind == .condition && $0.value == "from" } }

  /// The facts of a kind, as they stand; a list is one.
  func quotes(_ kind: Fact.Kind) -> [Quote] {
    facts.filter { $0.kind == kind }.map { Quote(text: $0.text, range: $0.range) }
  }

  /// The groups that are told; a list or stretch is one: *groepen 6, 7 en 8*.
  func groups(_ text: String) -> [Quote] {
    // "Alle leerlingen zijn vrij, m.u.v. groep 8": who doesn't take part is no answer to *for whom*.
    if facts.contains(where: { $0.kind == .condition && ["except", "unless"].contains($0.value) }) { return [] }
    var ranges: [UTF8Range] = []
    for group in quotes(.group) {
      if let last = ranges.last, group.range.start - last.end <= 8 {
        ranges[ranges.count - 1] = UTF8Range(last.start, group.range.end)
      } else {
        ranges.append(group.range)
      }
    }
    return ranges.map { Quote(in: text, $0) }
  }

  /// The places that are told: those that are facts, and rooms and buildings behind *in*, *op* and the like.
  func places(_ text: String) -> [Quote] {
    var found = quotes(.place)
    let words = sentence.words
    for place in words.indices.dropFirst() where words[place].kind == .word {
      guard forms(place).contains(where: { Glossary.builtIn.id(of: $0, in: .places) != nil }) else { continue }
      var start = place - 1
      if ["de", "het", "ons", "onze", "een"].contains(words[start].lowercased), start > 0 { start -= 1 }
      let isThere = ["in", "op", "bij", "naar", "vanaf", "te"].contains(words[start].lowercased)
      let isGeneral = ["school", "scholen", "klas"].contains(words[place].lowercased)
      guard isThere && !isGeneral || block == .tableRow && !isGeneral else { continue }
      // *In gymzaal De Eik*: its name belongs to it.
      var end = place + 1
      while end < words.count, words[end].isCapitalised, words[end].kind == .word, words[end].followsSpace { end += 1 }
      let range = UTF8Range(words[place].range.start, words[end - 1].range.end)
      if !found.contains(where: { $0.range.overlaps(range) }) { found.append(Quote(in: text, range)) }
    }
    return found.sorted { $0.range.start < $1.range.start }
  }
}

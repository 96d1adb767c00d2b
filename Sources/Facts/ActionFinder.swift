import Inflection
import Lexicons
public import Prose

/// Finds what a message asks of its readers.
///
/// It reads the grammar, so only sentences that were annotated can have actions. What the school, a teacher or the children
/// do is no action of the reader; a prohibition isn't either. Time is linear in the length of the text, but for the words
/// of one sentence.
public struct ActionFinder: Sendable {
  private let verbs: ActionVerbs

  private static let carrying: Set<String> = ["bring", "give-along", "return", "not-bring"]
  /// Companions that stand at the end of their clause.
  private static let farCompanions: Set<String> = ["hoogte", "naam"]
  /// What an offer is answered by.
  private static let answers: Set<String> = [
    "sign-up", "email", "call", "contact", "let-know", "send-message", "reply", "look-in-app", "fill-in", "read",
    "transfer-money", "pay",
  ]
  private static let light: Set<String> = ["krijgen", "hebben", "zijn", "kunnen", "mogen", "horen"]
  /// Verbs of courtesy, feeling and being, which ask nothing to be done.
  private static let passing: Set<String> = [
    "zijn", "worden", "hebben", "zien", "weten", "kunnen", "moeten", "mogen", "willen", "zullen", "krijgen", "vinden",
    "hopen", "danken", "bedanken", "begrijpen", "wensen", "genieten", "rekenen", "staan", "gebeuren", "beginnen",
    "ontvangen", "lukken", "heten", "herinneren", "wijzen", "attenderen", "verzoeken", "proberen", "zitten",
    "verwachten", "uitrusten", "liggen", "blijven", "gaan", "doen", "laten", "realiseren", "geloven", "vertrouwen",
    "voelen", "schromen", "aarzelen", "beseffen", "stellen", "excuseren", "verontschuldigen", "hoeven", "lijken",
    "betekenen", "gelden", "duren", "kosten", "bestaan", "leven", "groeten", "maken", "vermijden", "voorkomen",
    "besluiten", "openen", "horen", "betreffen", "beschouwen", "aannemen", "behoeden", "verblijven", "hoeden",
  ]

  /// A finder of the actions that the built-in lexicon knows.
  public init() { verbs = .builtIn }

  /// The actions of an annotated document, in order, with the facts that were found in it.
  public func actions(in document: Document, facts: [Fact]) -> [Action] {
    let address = Address(document)
    let trees = SentenceTrees(document, facts: facts)
    var actions: [Action] = []
    for (place, tree) in trees.all.enumerated() {
      let previous = place > 0 && trees.blocks[place - 1] == trees.blocks[place] ? trees.all[place - 1] : nil
      var found = self.actions(in: tree, address: address)
      if let previous, previous.asksForCase, tree.answersCase, let end = previous.words.last?.range.end {
        let question = Quote(in: document.text, UTF8Range(previous.sentence.range.start, end))
        // "Wilt u een tekening maken? Zeg niets tegen de juf" asks two things, "Kunt u helpen? Geef u op" one.
        let isCase = !previous.isPolite || tree.saysThen || found.contains { Self.answers.contains($0.kind) }
        for index in found.indices where isCase && found[index].condition == nil { found[index].condition = question }
        if isCase { actions.removeAll { $0.sentence == previous.index } }
      }
      if found.isEmpty, let late = tree.lateDeadline, let last = actions.indices.last, actions[last].deadline == nil,
        tree.index - actions[last].sentence <= 2
      {
        actions[last].deadline = late
      }
      if tree.pointsBack, let previous,
        let day = previous.facts.last(where: { $0.kind == .date && Day($0.value) != nil })
      {
        for index in found.indices where found[index].deadline == nil {
          found[index].deadline = Deadline(date: day.value, time: nil, isBefore: true)
        }
      }
      // "Neem een kussen mee. Geen snoep en geen telefoon."
      let isBeside = actions.last.map { $0.sentence == tree.index - 1 && Self.carrying.contains($0.kind) } ?? false
      if found.isEmpty, isBeside || tree.words.contains(where: { $0.lowercased == "hoor" }),
        let denial = tree.bareDenial()
      {
        found.append(Action(denial, in: tree))
      }
      actions += found
    }
    // "Je kluisje moet leeg zijn. Haal je spullen eruit": the state is no action of its own.
    let states = trees.all.filter { tree in tree.words.indices.contains { tree.dueState($0) != nil } }.map(\.index)
    actions = actions.filter { action in
      !states.contains(action.sentence)
        || !actions.contains { $0.kind == action.kind && !states.contains($0.sentence) }
    }
    return ActionLists(document: document, trees: trees).completed(actions, address: address)
  }

  private func actions(in tree: SentenceTree, address: Address) -> [Action] {
    var found: [Action] = []
    var places: [Int] = []
    // "Onderwerp: opgeven voor de opvang" says what a letter is about.
    if ["onderwerp", "betreft"].contains(tree.form(0)), tree.form(1) == ":" { return [] }
    for verb in tree.words.indices {
      guard let (row, asking, isFinite) = asked(verb, in: tree, besides: found), asking != .told || row.use == .any
      else { continue }
      if tree.block == .heading, !tree.hasFiniteVerb || tree.isQuestion { continue }
      if !isFinite, asking != .forbidden, tree.sharesDenial(verb) { continue }
      if tree.isDoneAtSchool(verb, row, isFinite: isFinite) || tree.isRepair(verb, row) { continue }
      let name = row.name
      if found.contains(where: { $0.verb == name }) { continue }
      let words = ActionText(
        tree: tree, verb: verb, row: row, address: address, isFinite: isFinite, isForbidden: asking == .forbidden)
      let text = words.text
      guard words.isWhole(text) else { continue }
      places.append(verb)
      found.append(
        Action(
          kind: words.kind, verb: name, text: text,
          deadline: tree.deadline(of: verb, kind: row.action),
          objects: words.things,
          condition: tree.condition(of: verb), sentence: tree.index, range: tree.sentence.range))
    }
    // "Houd uw kind thuis en bel ons als de klachten blijven": the case is of the second.
    for (index, next) in places.dropFirst().enumerated() {
      guard let condition = found[index].condition, condition.range.start > tree.words[next].range.start else {
        continue
      }
      found[index].condition = nil
    }
    for request in tree.impliedRequests where !found.contains(where: { $0.verb == request.verb }) {
      if ["meenemen", "komen"].contains(request.verb), !found.isEmpty { continue }
      if request.kind == "not-do", found.contains(where: { $0.kind == "not-do" }) { continue }
      found.append(Action(request, in: tree))
    }
    return found
  }

  /// How a word asks for something: as the tree has it, else as the words have it; and whether it is a finite verb.
  private func asked(
    _ word: Int, in tree: SentenceTree, besides found: [Action]
  ) -> (ActionVerb, SentenceTree.Asking, isFinite: Bool)? {
    // "Let op:" only calls for attention; of "Vergeet niet … mee te geven" the second verb is asked.
    let listed = row(of: word, in: tree)
    if listed?.verb == "opletten" || listed?.verb == "vergeten", !tree.isOwnRequest(word) { return nil }
    if let name = tree.wished(word) {
      let row = verbs[name].first { $0.companion == (name == "laten" ? "weten" : name == "geven" ? "seintje" : nil) }
      return row.map { ($0, .ordered, true) }
    }
    if tree.isCaused(word) { return nil }
    // Few words can ask for anything; what follows reads the sentence anew for each.
    let entries = ActionForms.builtIn[tree.form(word)]
    let bare = tree.dueState(word) ?? tree.bareParticle(word)
    let nominal = tree.nominalRequest(word)
    guard listed != nil || tree.analyses[word].pos == .verb || !entries.isEmpty || bare != nil || nominal != nil else {
      return nil
    }
    if tree.isDeniedNote(word) || tree.isInCase(word) || tree.isDoneBySchool(word) || tree.hasStaffSubject(word)
      || tree.isAskedOfOther(word) || tree.isDoneToReader(word) || tree.isNamed(word)
      || ["wij", "we", "ik"].contains(tree.form(word + 1))
    {
      return nil
    }
    // "Wat een week, zeg!", "U dient te denken aan …"
    let isLast = tree.words.indices.contains(word + 1) && ["!", ".", ")"].contains(tree.form(word + 1))
    let isThought = tree.form(word) == "gedacht" || tree.form(word) == "denken" && tree.form(word + 1) != "jullie"
    if tree.form(word - 1) == "," && isLast || isThought { return nil }
    // "Mogen wij u vragen …": the school asks.
    if ["vragen", "verzoeken"].contains(tree.form(word)),
      tree.words[..<word].contains(where: { ["wij", "we", "ik"].contains($0.lowercased) })
    {
      return nil
    }
    // "Kom op, dat kan beter!"
    if tree.form(word) == "kom", tree.form(word + 1) == "op", [",", "!"].contains(tree.form(word + 2)) { return nil }
    if tree.isSaidOfWriter(word) || tree.isAskedOfStaff(word) || tree.isTellingHow(word) || tree.isPartOfPhrase(word) {
      return nil
    }
    // "… nemen zes weken in beslag"
    if tree.base(of: word) == "nemen", tree.words.indices.contains(where: tree.opensIdiom) { return nil }
    // "Was verder een leuke dag."
    if tree.form(word) == "was", !tree.hasObject(behind: word) { return nil }
    // "Ik raad iedereen aan te komen": the particle of the other verb.
    if tree.form(word - 2) == "aan", tree.form(word - 1) == "te",
      tree.words[..<word].contains(where: { ["raad", "raadt", "raden"].contains($0.lowercased) }),
      verbs["aan" + tree.form(word)].isEmpty
    {
      return nil
    }
    // "… dat u inziet waarom wij hiervoor kozen": understood, not read.
    if listed?.verb == "inzien", ["waarom", "dat", "hoe", "wat"].contains(tree.form(word + 1)) { return nil }
    // "Hij zei: 'Loop maar mee'": somebody's words.
    if ["\"", "“", "‘", "'", "„"].contains(tree.form(word - 1)) { return nil }
    // "… een gesprek waarin afspraken worden vastgelegd": said of the noun.
    if tree.analyses[word].tag.isPastParticiple, tree.isInRelativeClause(word) { return nil }
    // "… te verzetten door te bellen" tells how; "door te geven" is a verb of its own.
    if tree.form(word - 1) == "te", tree.form(word - 3) == "door", !tree.hasFinite(max(0, word - 3)..<word) {
      return nil
    }
    // "Stel vragen": the noun.
    if tree.form(word) == "vragen", ["stel", "stelt"].contains(tree.form(word - 1)) { return nil }
    let isMeans = tree.form(word - 1) == "te" && tree.form(word - 2) == "door"
    if isMeans, verbs["door" + tree.form(word)].isEmpty { return nil }
    // One *mee* is enough.
    if ["mee", "terug", "retour"].contains(tree.form(word)), found.contains(where: { Self.carrying.contains($0.kind) })
    {
      return nil
    }
    // "Doe dit uiterlijk 21 mei" sets a last moment for what was asked before.
    if ["doe", "doet"].contains(tree.form(word)), tree.lateDeadline != nil { return nil }
    if tree.causedInfinitives(behind: word) != nil {
      let asking =
        tree.asking(word, kind: "do")
        ?? entries.lazy.filter { $0.infinitive == "laten" }.compactMap { tree.cue(word, $0, kind: "do") }.first
      return asking.flatMap { $0 == .told ? nil : (.causing, $0, false) }
    }
    if let row = listed, let asking = tree.asking(word, kind: row.action) {
      let isFinite = tree.analyses[word].tag.isFiniteVerb && tree.child(word, .mark) == nil
      let isDenied = isFinite && row.verb != "vergeten" && tree.isDeniedBehind(word)
      if !isDenied, asking == .ordered || row.use == .any { return (row, asking, isFinite) }
    }
    for entry in entries {
      guard let row = row(named: entry.infinitive, at: word, in: tree),
        let asking = tree.cue(word, entry, kind: row.action), asking != .told || row.use == .any
      else { continue }
      return (row, asking, [.stem, .third, .plural].contains(entry.use))
    }
    for name in [bare, nominal] {
      if let row = name.flatMap({ verbs[$0].first { $0.companion == nil } }) { return (row, .ordered, false) }
    }
    return unlisted(word, in: tree, besides: found)
  }

  /// A verb that the lexicon doesn't have, where the message surely asks for it: an imperative, *verzoeken wij u te*, *dient u te*.
  private func unlisted(
    _ word: Int, in tree: SentenceTree, besides found: [Action]
  ) -> (ActionVerb, SentenceTree.Asking, isFinite: Bool)? {
    let analysis = tree.analyses[word]
    // "Twijfel je?" asks nothing to be done.
    let isAskedAbout = tree.isQuestion && analysis.tag.isFiniteVerb
    guard analysis.pos == .verb, !isAskedAbout, !tree.isDuty(word), let name = tree.wholeVerb(word),
      !Self.passing.contains(name),
      !Self.passing.contains(tree.base(of: word))
        || name != tree.base(of: word) && !Self.light.contains(tree.base(of: word)),
      verbs[name].allSatisfy({ $0.companion != nil }), let verb = Verb(name), verb.certainty != .guessed
    else { return nil }
    let row = ActionVerb(verb: name, companion: nil, action: "do", use: .order)
    let part = tree.part(around: word)
    if analysis.tag.isFiniteVerb {
      if tree.form(word) == verb.imperative.finite, tree.opensImperative(word, part), tree.isRunOn(word),
        word == part.lowerBound || tree.analyses[part.lowerBound].tag.isFiniteVerb
          || tree.words[word - 1].kind == .punctuation || ["en", "of"].contains(tree.form(word - 1)) && !found.isEmpty,
        let asking = tree.imperative(word)
      {
        return (row, asking, true)
      }
      let use: ActionForms.Use = analysis.tag.isPluralVerb ? .plural : .third
      let entry = ActionForms.Entry(infinitive: name, particle: verb.particle, use: use)
      let hasLimit = tree.pointsBack || !tree.limits.isEmpty
      return hasLimit && tree.cue(word, entry, kind: "do") == .instructed ? (row, .ordered, true) : nil
    }
    let isAsked = tree.isFormallyAsked(word) || tree.isAskedOutright(word) && tree.asking(word, kind: "do") == .ordered
    return isAsked ? (row, .ordered, false) : nil
  }

  /// The row of a verb by its name: one whose companion stands near, else the one without.
  private func row(named name: String, at word: Int, in tree: SentenceTree) -> ActionVerb? {
    let rows = verbs[name]
    return rows.first { $0.companion != nil && stands($0, word, in: tree) } ?? rows.first { $0.companion == nil }
  }

  /// The row of the lexicon for a verb: one whose companion stands in the sentence, else the one without.
  private func row(of verb: Int, in tree: SentenceTree) -> ActionVerb? {
    let analysis = tree.analyses[verb]
    // *Aanwezig zijn*: the adjective is what the sentence hangs from.
    if tree.form(verb) == "aanwezig", tree.child(verb, .cop) != nil {
      // "… of alle boeken aanwezig zijn"
      if let subject = tree.child(verb, .nsubj), tree.doer(at: subject) == nil, !tree.isReader(subject) { return nil }
      return verbs["zijn"].first { $0.companion == "aanwezig" }
    }
    guard analysis.tag.isVerb, !tree.isDuty(verb) else { return nil }
    // *Aan te tonen* is another verb than *tonen*.
    if tree.form(verb - 1) == "te", let particle = tree.particles(of: verb).first,
      verbs[particle + tree.base(of: verb)].isEmpty,
      VerbTable.builtIn[particle: particle, base: tree.base(of: verb)] != nil
    {
      return nil
    }
    let rows =
      tree.particles(of: verb).lazy.map { verbs[$0 + tree.base(of: verb)] }.first { !$0.isEmpty }
      ?? verbs[tree.lemma(verb).hasPrefix(tree.form(verb + 1)) ? tree.lemma(verb) : tree.ownVerb(verb)]
    // *Rekening houden*: a lemma of more than the verb; *vastgesteld* has its particle.
    if rows.isEmpty {
      guard tree.form(verb).hasPrefix(String(tree.base(of: verb).prefix(2))) else { return nil }
      return verbs[tree.base(of: verb)].first { $0.companion != nil && stands($0, verb, in: tree) }
    }
    if let row = rows.first(where: { $0.companion != nil && $0.companion != "aanwezig" && stands($0, verb, in: tree) })
    {
      return row
    }
    return rows.first { $0.companion == nil }
  }

  /// Whether a row's companion goes with the verb: it hangs from it, or stands within a few words.
  private func stands(_ row: ActionVerb, _ verb: Int, in tree: SentenceTree) -> Bool {
    guard let place = row.companionPlace(in: tree) else { return false }
    // "Zouden jullie je kind thuis willen laten eten?"
    if row.companion == "thuis", row.verb == "laten",
      tree.words.indices.contains(where: { $0 > max(place, verb) && tree.analyses[$0].tag.isInfinitive })
    {
      return false
    }
    // "Is uw kind ziek, meldt u dat dan": the illness is the case.
    if row.companion == "ziek",
      tree.words[min(place, verb)..<max(place, verb)].contains(where: { $0.form == "," })
        || ["is", "wordt", "zijn", "bent"].contains(tree.form(place + 1))
    {
      return false
    }
    // "… of alle boeken aanwezig zijn"
    if row.companion == "aanwezig", let subject = tree.child(place, .nsubj) ?? tree.child(verb, .nsubj),
      tree.doer(at: subject) == nil, !tree.isReader(subject)
    {
      return false
    }
    return tree.head(place) == verb || tree.head(verb) == place || tree.head(place) == tree.head(verb)
      || abs(place - verb) <= (Self.farCompanions.contains(row.companion ?? "") ? 12 : 6)
  }
}

extension Action {
  fileprivate init(_ request: ImpliedRequest, in tree: SentenceTree) {
    self.init(
      kind: request.kind, verb: request.verb, text: request.text,
      deadline: tree.deadline(of: request.word, kind: request.kind), objects: request.things,
      condition: tree.condition(of: request.word), sentence: tree.index, range: tree.sentence.range)
  }
}

/// The sentences of a document that were annotated, each with its facts.
struct SentenceTrees {
  /// In order.
  private(set) var all: [SentenceTree] = []
  /// For each, the index of its block.
  private(set) var blocks: [Int] = []

  init(_ document: Document, facts: [Fact]) {
    var rest = facts[...]
    var index = 0
    for (block, content) in document.blocks.enumerated() {
      for sentence in content.sentences {
        rest = rest.drop { $0.range.start < sentence.range.start }
        let own = rest.prefix { $0.range.start < sentence.range.end }
        if sentence.analyses.count == sentence.words.count, content.kind != .greeting {
          all.append(
            SentenceTree(text: document.text, sentence: sentence, index: index, block: content.kind, facts: own))
          blocks.append(block)
        }
        index += 1
      }
    }
  }
}

extension SentenceTree {
  /// The limit of *Doe dit uiterlijk 21 mei* and *Dit kan tot 5 maart*, which speak of what was asked before.
  var lateDeadline: Deadline? {
    guard words.count <= 14, let limit = limits.first else { return nil }
    let isDoing = analyses.contains { ["doen", "kunnen"].contains($0.plainLemma) }
    let isBack = words.prefix(4).contains { ["dit", "dat"].contains($0.lowercased) }
    return isDoing && isBack ? limit.deadline : nil
  }
}

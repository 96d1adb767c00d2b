import Lexicons
public import Prose

/// Finds what a message asks of its readers.
///
/// It reads the grammar, so only sentences that were annotated can have actions. What the school, a teacher or the children
/// do is no action of the reader; a prohibition isn't either. Time is linear in the length of the text, but for the words
/// of one sentence.
public struct ActionFinder: Sendable {
  private let verbs: ActionVerbs

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
        for index in found.indices where found[index].condition == nil { found[index].condition = question }
        // "Kunt u helpen? Geef u dan op." is one thing to do.
        actions.removeAll { $0.sentence == previous.index }
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
      actions += found
    }
    return ActionLists(document: document, trees: trees).completed(actions, address: address)
  }

  private func actions(in tree: SentenceTree, address: Address) -> [Action] {
    var found: [Action] = []
    for verb in tree.words.indices {
      guard let (row, asking, isFinite) = asked(verb, in: tree), asking != .told || row.use == .any else { continue }
      if tree.block == .heading, !tree.hasFiniteVerb || tree.isQuestion { continue }
      let name = row.name
      if found.contains(where: { $0.verb == name }) { continue }
      let words = ActionText(
        tree: tree, verb: verb, row: row, address: address, isFinite: isFinite, isForbidden: asking == .forbidden)
      found.append(
        Action(
          kind: words.kind, verb: name, text: words.text,
          deadline: tree.deadline(of: verb, kind: row.action),
          objects: words.things,
          condition: tree.condition(of: verb), sentence: tree.index, range: tree.sentence.range))
    }
    return found
  }

  /// How a word asks for something: as the tree has it, else as the words have it; and whether it is a finite verb.
  private func asked(_ word: Int, in tree: SentenceTree) -> (ActionVerb, SentenceTree.Asking, isFinite: Bool)? {
    // "Let op:" only calls for attention; of "Vergeet niet … mee te geven" the second verb is asked.
    if ["opletten", "vergeten"].contains(where: { row(of: word, in: tree)?.verb == $0 }), !tree.isOwnRequest(word) {
      return nil
    }
    if tree.isInCase(word) || tree.isDoneBySchool(word) || ["wij", "we", "ik"].contains(tree.form(word + 1)) {
      return nil
    }
    // "Doe dit uiterlijk 21 mei" sets a last moment for what was asked before.
    if tree.lateDeadline != nil, ["doe", "doet"].contains(tree.form(word)) { return nil }
    if let row = row(of: word, in: tree), let asking = tree.asking(word, kind: row.action) {
      if asking == .ordered || row.use == .any { return (row, asking, tree.analyses[word].tag.isFiniteVerb) }
    }
    for entry in ActionForms.builtIn[tree.form(word)] {
      guard let row = row(named: entry.infinitive, at: word, in: tree),
        let asking = tree.cue(word, entry, kind: row.action), asking != .told || row.use == .any
      else { continue }
      return (row, asking, [.stem, .third, .plural].contains(entry.use))
    }
    return nil
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
      return verbs["zijn"].first { $0.companion == "aanwezig" }
    }
    guard analysis.tag.isVerb, !tree.isDuty(verb) else { return nil }
    let rows =
      tree.particles(of: verb).lazy.map { verbs[$0 + tree.base(of: verb)] }.first { !$0.isEmpty }
      ?? verbs[tree.lemma(verb)]
    guard !rows.isEmpty else { return nil }
    if let row = rows.first(where: { $0.companion != nil && $0.companion != "aanwezig" && stands($0, verb, in: tree) })
    {
      return row
    }
    return rows.first { $0.companion == nil }
  }

  /// Whether a row's companion goes with the verb: it hangs from it, or stands within a few words.
  private func stands(_ row: ActionVerb, _ verb: Int, in tree: SentenceTree) -> Bool {
    guard let place = row.companionPlace(in: tree) else { return false }
    // "Is uw kind ziek, meldt u dat dan": the illness is the case.
    if row.companion == "ziek",
      tree.words[min(place, verb)..<max(place, verb)].contains(where: { $0.form == "," })
        || ["is", "wordt", "zijn", "bent"].contains(tree.form(place + 1))
    {
      return false
    }
    return tree.head(place) == verb || tree.head(verb) == place || tree.head(place) == tree.head(verb)
      || abs(place - verb) <= 6
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

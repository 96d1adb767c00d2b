import Prose

/// Lists of what to bring: the items under *Neem mee:*, *Meenemen*, *Paklijst*.
struct ActionLists {
  let document: Document
  let trees: SentenceTrees

  private static let leads: Set<String> = [
    "meenemen", "meegeven", "meebrengen", "paklijst", "inpaklijst", "paklijstje", "meeneemlijst",
  ]

  /// The actions, with the items of lists among the objects of those that open a list, and an action for each other lead.
  func completed(_ actions: [Action], address: Address) -> [Action] {
    var actions = actions
    for (block, content) in document.blocks.enumerated() {
      guard let lead = lead(at: block, content) else { continue }
      let items = items(behind: block)
      guard !items.isEmpty else { continue }
      if let place = actions.lastIndex(where: {
        $0.sentence == lead.index && ["bring", "give-along"].contains($0.kind)
      }) {
        actions[place].objects += items
      } else {
        let place = actions.firstIndex { $0.sentence > lead.index } ?? actions.count
        actions.insert(
          Action(
            kind: "bring", verb: "meenemen", text: "Neem mee", objects: items, sentence: lead.index,
            range: lead.sentence.range), at: place)
      }
    }
    return actions
  }

  /// The sentence that opens a list of things to bring, when the block ends with one.
  private func lead(at block: Int, _ content: Block) -> SentenceTree? {
    guard [.heading, .paragraph, .listItem].contains(content.kind), let last = trees.blocks.lastIndex(of: block),
      content.kind == .heading || trees.all[last].words.last?.form == ":" || trees.all[last].isQuestion
    else { return nil }
    let tree = trees.all[last]
    let isLead = tree.words.indices.contains {
      Self.leads.contains(tree.lemma($0)) || Self.leads.contains(tree.form($0))
    }
    let isDenied = tree.words.contains { ["niet", "geen", "verboden"].contains($0.lowercased) }
    return isLead && !isDenied ? tree : nil
  }

  /// The items of the list behind a block, save those that say what not to bring or are sentences.
  private func items(behind block: Int) -> [Quote] {
    var items: [Quote] = []
    for content in document.blocks.dropFirst(block + 1) {
      if content.kind == .layout { continue }
      guard content.kind == .listItem else { break }
      guard let first = content.sentences.first, let word = first.words.first else { continue }
      if ["geen", "niet", "nooit"].contains(word.lowercased) { continue }
      if first.analyses.contains(where: { $0.tag.isFiniteVerb }), first.words.last?.form == "." { continue }
      var end = first.words.count
      while end > 1, first.words[end - 1].kind == .punctuation, first.words[end - 1].form != ")" { end -= 1 }
      items.append(Quote(in: document.text, UTF8Range(word.range.start, first.words[end - 1].range.end)))
    }
    return items
  }
}

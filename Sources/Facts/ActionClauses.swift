import Lexicons
import Prose

/// The clauses and denials in the short text of an action.
extension ActionText {
  /// The *dat uw kind op tijd op school is* of *Zorg dat …*: what must come about.
  var result: String? {
    guard
      let that = tree.words.indices.dropFirst(verb + 1).prefix(resultReach).first(where: { tree.form($0) == "dat" }),
      let end = tree.words.indices.dropFirst(that + 1).first(where: {
        [".", "!", "?", ";"].contains(tree.form($0))
          || tree.form($0) == "," && ["dan", "zodat", "en"].contains(tree.form($0 + 1)) || opensCommand($0)
      }) ?? (that + 1 < tree.words.count ? tree.words.count : nil), end - that <= Self.longest + 4, end > that + 1
    else { return nil }
    return tree.quote(that..<end).text
  }

  /// So many words behind the verb, at most, *dat* stands: *Houd er dus rekening mee dat …*
  private var resultReach: Int { row.companion == "rekening" ? 7 : 4 }

  /// *Of de lijst klopt*.
  var clause: String? {
    guard objects.isEmpty else { return nil }
    if let clause = tree.child(verb, .ccomp) {
      let run = tree.phrase(clause) { tree.analyses[$0].relation == .relativeClause }
      let isBehind = row.companionPlace(in: tree).map { !run.contains($0) } ?? true
      if run.count <= 10, isBehind, ["of", "dat", "wat", "wie", "hoe"].contains(tree.form(run.lowerBound)) {
        return tree.quote(run).text
      }
    }
    return toldClause
  }

  /// The same by the words: from *of*, *hoe* and the like with a subject behind it to the next sign.
  private var toldClause: String? {
    let start = max(verb, row.companionPlace(in: tree) ?? verb) + 1
    guard
      let opener = (start..<max(start, min(start + 4, tree.words.count))).first(where: {
        opensQuestion($0) || tree.words[$0].kind == .punctuation
      }), opensQuestion(opener)
    else { return nil }
    // *met hoeveel personen u komt*
    let first = opener > start && tree.analyses[opener - 1].pos == .adposition ? opener - 1 : opener
    let end = tree.words.indices.dropFirst(opener).first {
      [".", "!", "?", ";", ",", ":", "("].contains(tree.form($0)) || opensCommand($0)
    }
    let run = first..<(end ?? tree.words.count)
    guard (3...Self.longest).contains(run.count), tree.analyses[run].contains(where: { $0.tag.isFiniteVerb }) else {
      return nil
    }
    return tree.quote(run).text
  }

  /// Whether *en* and another imperative stand there: *… op school komt en maak geen afspraken*.
  private func opensCommand(_ word: Int) -> Bool {
    tree.form(word) == "en" && ActionForms.builtIn[tree.form(word + 1)].contains { $0.use == .stem }
      && !ActionForms.builtIn[tree.form(word + 1)].contains { $0.use == .third }
  }

  private func opensQuestion(_ word: Int) -> Bool {
    let next = tree.form(word + 1)
    if ["wat", "wie", "hoe", "hoeveel", "welke"].contains(tree.form(word)) { return true }
    return tree.form(word) == "of" && tree.words.indices.contains(word + 1)
      && ([.pronoun, .determiner].contains(tree.analyses[word + 1].pos) || ["u", "je", "er", "alles"].contains(next))
  }

  /// The objects of what is not to be done: *geen telefoon*, *uw fiets niet*.
  func denied(_ objects: [String]) -> [String] {
    guard let first = objects.first, let word = first.split(separator: " ").first?.lowercased() else { return ["niet"] }
    switch word {
    case "geen": return objects
    case "een": return ["geen" + first.dropFirst(3)] + objects.dropFirst()
    case "de", "het", "uw", "je", "deze", "die", "dit", "dat", "jullie": return objects + ["niet"]
    default: return ["geen " + first] + objects.dropFirst()
    }
  }
}

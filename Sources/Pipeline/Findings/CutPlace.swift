import Prose

/// Where a long sentence can best be cut in two: before a clause that runs to its end, nearest the middle.
struct CutPlace {
  /// How the two halves are joined.
  private enum Joint {
    /// By *en*, *maar* or *want*; whether the second half says who does it.
    case coordinated(hasSubject: Bool)
    /// By *en* with the verb right behind it: *en krijgen we*.
    case inverted
    /// By a semicolon or colon.
    case sign(name: String)
    /// By *omdat*, *terwijl*, or as a relative clause.
    case subordinate
    /// Not at all: a relative clause between commas stands within a main clause.
    case inserted
    /// The first half opens with *omdat* or *hoewel*: which word the second half can open with instead.
    case opened(by: String, instead: String)
    /// The first half opens with *als*.
    case condition
  }

  private let joint: Joint
  private let place: Int
  private let quote: String

  /// A half of so many words is worth a sentence.
  private static let shortestHalf = 4
  /// A longer sentence, in words and signs, is a list or no sentence at all.
  private static let longest = 150

  /// The best place in a sentence of `text`; nil where none is sure.
  init?(_ sentence: Sentence, in text: String) {
    guard sentence.words.count <= Self.longest, let tree = ClauseTree(sentence) else { return nil }
    let words = sentence.words
    var before = 0
    let counts = words.map { word -> Int in
      defer { before += word.kind == .punctuation ? 0 : 1 }
      return before
    }
    let all = before
    func best(_ candidates: [Candidate]) -> Candidate? {
      candidates.filter { counts[$0.place] >= Self.shortestHalf && all - counts[$0.place] >= Self.shortestHalf }
        .min { abs(2 * counts[$0.place] - all) < abs(2 * counts[$1.place] - all) }
    }
    guard
      let found = best(
        Self.coordinations(sentence, tree) + Self.subordinates(sentence, tree) + Self.signs(sentence, tree)
          + Self.splices(sentence, tree) + Self.opening(sentence, tree))
        ?? best(Self.attached(sentence, tree))
    else { return nil }
    (place, joint) = found
    let shown = words[place...].prefix(3).prefix { $0.kind != .punctuation }
    guard let last = shown.last else { return nil }
    quote = String(text[UTF8Range(words[place].range.start, last.range.end)])
  }

  /// What to do, in Dutch.
  var advice: String {
    switch joint {
    case .coordinated(hasSubject: true): "U kunt hem knippen vóór ‘\(quote) …’: dan zijn het twee zinnen."
    case .coordinated(hasSubject: false):
      "U kunt hem knippen vóór ‘\(quote) …’. Noem in de tweede zin opnieuw wie het doet."
    case .inverted: "U kunt hem knippen vóór ‘\(quote) …’. Begin de tweede zin met wie het doet."
    case .sign(let name): "U kunt hem knippen bij de \(name), vóór ‘\(quote) …’."
    case .subordinate: "U kunt hem knippen vóór ‘\(quote) …’. Maak van dat deel een eigen zin."
    case .inserted: "U kunt ‘\(quote) …’ eruit halen. Maak van dat deel een eigen zin."
    case .opened(let opener, let instead):
      "Maak van het deel vóór ‘\(quote) …’ een eigen zin zonder ‘\(opener)’. Begin de zin daarna met ‘\(instead)’."
    case .condition:
      "Maak van het deel vóór ‘\(quote) …’ een vraag. Begin de zin daarna met ‘Dan’."
    }
  }

  private typealias Candidate = (place: Int, joint: Joint)

  private static func coordinations(_ sentence: Sentence, _ tree: ClauseTree) -> [Candidate] {
    sentence.words.indices.dropFirst().compactMap { place in
      guard ["en", "maar", "want", "dus"].contains(sentence.words[place].lowercased),
        !opensSubordinate(sentence, until: place), place + 1 < sentence.words.count,
        !isSubordinator(place + 1, sentence), hasClauseSinceMark(sentence, before: place)
      else { return nil }
      if opensMain(sentence, at: place + 1), tree.isMainVerb(lastBefore: place), !opensClause(sentence, before: place) {
        return (place, .coordinated(hasSubject: true))
      }
      let analysis = sentence.analyses[place]
      guard analysis.relation == .cc, analysis.head > place, tree.isMain(analysis.head),
        let verb = tree.finiteVerb(of: analysis.head), verb > place, tree.hasMainVerb(before: place),
        tree.isTail(from: place, under: analysis.head)
      else { return nil }
      let hasSubject = tree.hasSubject(analysis.head, behind: place)
      if verb == place + 1 {
        // *… die is gekozen en optreedt*: the verb may go on with what stands next to it. *En levert het in*: an object.
        guard hasSubject || tree.isMainVerb(lastBefore: place) else { return nil }
        // *En lever het in*: an imperative needs no more.
        if isImperative(sentence.analyses[verb]) { return (place, .coordinated(hasSubject: true)) }
        return (place, hasSubject ? .inverted : .coordinated(hasSubject: false))
      }
      return hasSubject ? (place, .coordinated(hasSubject: true)) : nil
    }
  }

  private static func isImperative(_ verb: Analysis) -> Bool {
    verb.pos == .verb && verb.tag.description == "WW|pv|tgw|ev"
  }

  /// Whether a word opens a clause that can't stand by itself: *en of aanvullende hulp nodig is*.
  private static func isSubordinator(_ place: Int, _ sentence: Sentence) -> Bool {
    sentence.analyses[place].pos == .subordinatingConjunction
      || ["of", "dat", "om", "te", "als", "wat", "hoe", "wie", "welke", "waar", "die"].contains(
        sentence.words[place].lowercased)
  }

  /// Whether a finite verb stands between a joint and the comma, colon or the like before it, if there is one: not in *Jan
  /// zegt, de bril en het kettinkje liggen …*.
  private static func hasClauseSinceMark(_ sentence: Sentence, before place: Int) -> Bool {
    let marks: Set<String> = [",", ":", ";"]
    guard let mark = sentence.words[..<place].lastIndex(where: { marks.contains($0.form) }), mark != place - 1 else {
      return true
    }
    return sentence.analyses[mark..<place].contains { $0.tag.isFiniteVerb }
  }

  /// A subject is so short, in words, where its verb is to be seen.
  private static let longestSubject = 5
  /// So many words behind its finite verb, at least, show that a clause is a main one: others end with their verbs.
  private static let shortestRest = 3
  private static let subjects: Set<String> = ["u", "wij", "we", "zij", "ze", "hij", "ik", "je", "jullie", "er", "het"]

  /// Whether a subject stands at `start` with its finite verb right behind it, and the rest of a main clause behind that.
  private static func opensMain(_ sentence: Sentence, at start: Int) -> Bool {
    let analyses = sentence.analyses
    guard start < analyses.count,
      let verb = analyses[start...].prefix(longestSubject).firstIndex(where: \.tag.isFiniteVerb), verb > start,
      sentence.words[(verb + 1)...].prefix(shortestRest).count(where: { $0.kind != .punctuation }) == shortestRest
    else { return false }
    if verb == start + 1 { return subjects.contains(sentence.words[start].lowercased) }
    let parts: Set<PartOfSpeech> = [.determiner, .adjective, .noun, .properNoun, .numeral]
    return analyses[start].pos == .determiner && analyses[verb - 1].pos == .noun
      && analyses[start..<verb].allSatisfy { parts.contains($0.pos) }
  }

  /// Whether a subordinate clause opens between the last finite verb and `place`: *… dat de juf en de meester …*
  private static func opensClause(_ sentence: Sentence, before place: Int) -> Bool {
    sentence.analyses[..<place].reversed().prefix { !$0.tag.isFiniteVerb }.contains {
      $0.pos == .subordinatingConjunction || $0.features.contains(.relative)
    }
  }

  /// Whether the sentence opens with a subordinate clause behind which no main clause has begun before `place`.
  private static func opensSubordinate(_ sentence: Sentence, until place: Int) -> Bool {
    guard sentence.analyses[0].pos == .subordinatingConjunction else { return false }
    return !(1..<place).contains {
      sentence.analyses[$0].tag.isFiniteVerb && [",", "dan"].contains(sentence.words[$0 - 1].form)
    }
  }

  /// Conjunctions whose clause makes a sentence of its own; not *als* or *tot*, that say when something holds.
  private static let conjunctions: Set<String> = [
    "omdat", "doordat", "aangezien", "zodat", "terwijl", "hoewel", "ofschoon", "waardoor", "waarbij", "waarna",
    "waarmee", "waarvoor", "waarop", "waarin", "waaraan",
  ]

  private static let relatives: Set<String> = ["die", "dat", "wat"]

  /// Clauses behind a comma that run to the end, and relative clauses between commas.
  private static func subordinates(_ sentence: Sentence, _ tree: ClauseTree) -> [Candidate] {
    let words = sentence.words
    let commas = words.indices.dropFirst().filter { words[$0].form == "," }
    return commas.compactMap { comma in
      let start = comma + 1
      guard start < words.count else { return nil }
      let form = words[start].lowercased
      let isRelative =
        relatives.contains(form) && sentence.analyses[start].pos == .pronoun
        || form.hasPrefix("waar") && conjunctions.contains(form)
      // *Vertel wat u fijn vindt, wat u moeilijk vindt en …*: a list of questions.
      let isListed =
        form == "wat" && words[..<comma].contains { ["wat", "hoe", "wie", "welke"].contains($0.lowercased) }
      guard isRelative || conjunctions.contains(form), !isListed else { return nil }
      let end = commas.first { $0 > start } ?? words.count
      let verbs = (start..<end).filter { sentence.analyses[$0].tag.isFiniteVerb }
      if tree.hasMainVerb(before: start) {
        let head = tree.clause(around: start)
        return end == words.count && verbs.count == 1 || head.map { tree.isTail(from: start, under: $0) } == true
          ? (start, .subordinate) : nil
      }
      // *De ouders, die al lang wachten, krijgen …*
      guard isRelative, end + 1 < words.count, verbs.count == 1, end - start >= shortestInsertion,
        sentence.analyses[end + 1].tag.isFiniteVerb
      else { return nil }
      return (start, .inserted)
    }
  }

  /// A clause of so many words within another is worth a sentence.
  private static let shortestInsertion = 6

  private static func signs(_ sentence: Sentence, _ tree: ClauseTree) -> [Candidate] {
    let names = [";": "puntkomma", ":": "dubbele punt"]
    let marks = sentence.words.indices.filter { sentence.words[$0].kind == .punctuation }
    return sentence.words.indices.dropLast().compactMap { sign in
      guard let name = names[sentence.words[sign].form], tree.hasClause(in: 0..<sign),
        tree.hasClause(in: sign + 1..<(marks.first { $0 > sign } ?? sentence.words.count)),
        [.pronoun, .determiner, .noun, .properNoun].contains(sentence.analyses[sign + 1].pos)
      else { return nil }
      return (sign + 1, .sign(name: name))
    }
  }

  /// Main clauses behind no more than a comma.
  private static func splices(_ sentence: Sentence, _ tree: ClauseTree) -> [Candidate] {
    sentence.words.indices.dropLast().compactMap { comma in
      guard sentence.words[comma].form == ",", opensMain(sentence, at: comma + 1),
        tree.isMainVerb(lastBefore: comma), !opensClause(sentence, before: comma),
        !opensSubordinate(sentence, until: comma), hasClauseSinceMark(sentence, before: comma)
      else { return nil }
      return (comma + 1, .coordinated(hasSubject: true))
    }
  }

  /// What is tied to a main clause without a comma, and runs to the end: what it is for, how, what is said.
  private static func attached(_ sentence: Sentence, _ tree: ClauseTree) -> [Candidate] {
    sentence.words.indices.dropFirst().compactMap { place in
      guard let clause = tree.clause(around: place), clause > place, tree.hasMainVerb(before: place),
        tree.isTail(from: place, under: clause)
      else { return nil }
      let analysis = sentence.analyses[clause]
      let governor = analysis.head
      guard governor < place, !needsClause.contains(sentence.analyses[governor].lemma),
        !needsClause.contains(sentence.analyses[place - 1].lemma)
      else { return nil }
      let isMark = sentence.analyses[place].relation == .mark && tree.isMain(governor)
      switch sentence.words[place].lowercased {
      case "om", "door", "zonder":
        // *Werken … uit om … te geven*: a verb has no clause that says which.
        let isPurpose =
          analysis.relation == .advcl || analysis.relation == .acl && sentence.analyses[governor].pos == .verb
        return isMark && isPurpose ? (place, .subordinate) : nil
      case "dat":
        // *Zodanig ingericht dat …*
        let isDegree = sentence.words[..<place].contains { ["zo", "zodanig", "dusdanig"].contains($0.lowercased) }
        return isMark && !isDegree && [.ccomp, .advcl].contains(analysis.relation) ? (place, .subordinate) : nil
      // *Een website die …* can be told of; *ouders die …* says which.
      case "die":
        let isNew = sentence.analyses[..<governor].indices.contains {
          sentence.analyses[$0].head == governor && sentence.words[$0].lowercased == "een"
        }
        return isNew && analysis.relation == .relativeClause ? (place, .subordinate) : nil
      default: return nil
      }
    }
  }

  /// What says too little without the clause behind it: *mogelijk om*, *vragen om*, *ervoor zorgen dat*.
  private static let needsClause: Set<String> = [
    "mogelijk", "nodig", "belangrijk", "goed", "fijn", "leuk", "handig", "verplicht", "bedoeling", "doel", "kans",
    "mogelijkheid", "toestemming", "vragen", "verzoeken", "besluiten", "kiezen", "proberen", "weigeren", "afspreken",
    "zorgen", "ervoor", "zover", "helpen", "lukken", "gaan", "keuze", "plan", "wens",
  ]

  private static let openers = [
    "omdat": "Daarom", "doordat": "Daardoor", "aangezien": "Daarom", "hoewel": "Toch", "ofschoon": "Toch",
  ]

  private static func opening(_ sentence: Sentence, _ tree: ClauseTree) -> [Candidate] {
    guard let opener = sentence.words.first?.lowercased, let root = sentence.analyses.firstIndex(where: \.isRoot),
      let verb = tree.finiteVerb(of: root), verb > 0,
      [",", "dan"].contains(sentence.words[verb - 1].form)
    else { return [] }
    if opener == "als" { return [(verb, .condition)] }
    return openers[opener].map { [(verb, .opened(by: opener, instead: $0))] } ?? []
  }
}

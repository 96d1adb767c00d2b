public import Prose

/// Points out that a message gives two times at which the same thing begins. Rather silent than wrong: it speaks only of
/// sentences that each say with one noun in common that something is or begins at one time.
public enum ConflictingTimes {
  /// A sentence that says at what time something begins.
  private struct Start {
    var nouns: Set<String>
    var date: String?
    var time: Fact
  }

  /// Verbs that only say that something is there; with others two times may be right: *vertrekt*, *komt terug*.
  private static let verbs: Set<String> = [
    "zijn", "beginnen", "starten", "worden", "vinden", "plaats_vinden", "houden", "organiseren", "verwachten",
    "uit_nodigen", "nodigen", "aan_vangen",
  ]

  /// Words that tell of an end, a change or a part, so that two times may both be right.
  private static let partings: Set<String> = [
    "tot", "t/m", "tussen", "vanaf", "daarna", "vervolgens", "daarvoor", "einde", "afloop", "pauze", "inloop", "of",
    "eerst", "eerste", "tweede", "laatste", "niet", "verplaatst", "verzet", "gewijzigd", "plaats", "later", "eerder",
    "voor", "na", "ook", "ronde", "deel", "avond", "elke", "iedere", "en",
  ]

  /// The second of two times that contradict each other, each once.
  public static func findings(in document: Document, facts: [Fact]) -> [Finding] {
    var starts: [Start] = []
    var findings: [Finding] = []
    for (block, sentence, own) in document.sentences(with: facts) {
      guard block.isProse, let start = start(sentence, Array(own)) else { continue }
      if let other = starts.first(where: { contradicts($0, start) }) {
        findings.append(
          Finding(
            kind: .timeMismatch,
            message: "Hier staat ‘\(start.time.text)’, maar eerder staat er ‘\(other.time.text)’. Welke tijd klopt?",
            range: start.time.range))
      }
      starts.append(start)
    }
    return findings
  }

  private static func contradicts(_ first: Start, _ second: Start) -> Bool {
    first.time.value != second.time.value && !first.nouns.isDisjoint(with: second.nouns)
      && first.date != nil && (second.date == nil || first.date == second.date)
  }

  /// What a sentence says of a beginning; nil when it says anything else about times, or about groups and persons.
  private static func start(_ sentence: Sentence, _ facts: [Fact]) -> Start? {
    let times = facts.filter { $0.kind == .time }
    let dates = facts.filter { $0.kind == .date }
    guard let time = times.first, times.count == 1, dates.count <= 1,
      !facts.contains(where: { [.group, .name, .condition, .negation].contains($0.kind) }),
      sentence.analyses.count == sentence.words.count,
      !sentence.words.contains(where: { partings.contains($0.lowercased) })
    else { return nil }
    if let date = dates.first, Day(date.value) == nil { return nil }
    guard let place = sentence.words.firstIndex(where: { $0.range.start >= time.range.start }), place > 0,
      sentence.words[place - 1].lowercased == "om"
    else { return nil }
    var nouns: Set<String> = []
    for analysis in sentence.analyses {
      if analysis.tag.isFiniteVerb, !verbs.contains(analysis.lemma) { return nil }
      if analysis.pos == .noun, analysis.plainLemma.utf8.count >= 5 { nouns.insert(analysis.plainLemma) }
    }
    nouns.subtract(["school", "kinderen", "ouder", "leerling", "aanvang", "locatie"])
    return Start(nouns: nouns, date: dates.first?.value, time: time)
  }
}

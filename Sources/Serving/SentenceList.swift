import Prose

/// The sentences of a text with how hard each is, and why in words.
struct SentenceList {
  private let parts: [Score.Part]
  private let profile: Profile

  /// Shows the sentences of running text in `score`; headings, greetings and closings are no sentences to judge.
  init(_ score: Score, profile: Profile) {
    parts = score.sentences.filter { [.paragraph, .listItem].contains($0.kind) && $0.readability.level != nil }
    self.profile = profile
  }

  /// What stands in the list.
  var items: String {
    parts.map { part in
      let level = part.readability.level ?? 1
      return """
        <li class="level-\(level)"><p><b class="level">Niveau \(level)</b> <span lang="nl">\(escaped(part.text))</span></p>\
        <p class="why">\(escaped(Self.reasons(part.readability, profile)))</p></li>
        """
    }.joined(separator: "\n")
  }

  /// Where the sentences stand and how hard they are, as `start-end:level`, in UTF-16 code units of `text`.
  func places(in text: String) -> String { Self.places(parts.map { ($0.range, $0.readability.level) }, in: text) }

  /// The same for sentences in order of the text; those without a level are left out.
  static func places(_ sentences: [(range: UTF8Range, level: Int?)], in text: String) -> String {
    let bytes = Array(text.utf8)
    var position = 0
    var units = 0
    func advance(to end: Int) -> Int {
      units += String(decoding: bytes[position..<end], as: UTF8.self).utf16.count
      position = end
      return units
    }
    return sentences.compactMap { range, level -> String? in
      guard let level, range.start >= position, range.end <= bytes.count else { return nil }
      return "\(advance(to: range.start))-\(advance(to: range.end)):\(level)"
    }.joined(separator: " ")
  }

  /// Why a sentence is as hard as it is, in Dutch.
  static func reasons(_ measures: ReadabilityMeasures, _ profile: Profile) -> String {
    var reasons: [String] = []
    if measures.words > profile.wordsPerSentence { reasons.append("De zin heeft \(measures.words) woorden.") }
    let words = measures.difficultWords.map { "‘\($0.text)’" }
    if words.count == 1 { reasons.append("Moeilijk woord: \(words[0]).") }
    if words.count > 1 { reasons.append("Moeilijke woorden: \(words.joined(separator: ", ")).") }
    if (measures.tangLength ?? 0) >= 6 {
      reasons.append("Woorden die bij elkaar horen, staan ver uit elkaar.")
    }
    if let clauses = measures.subordinateClauses, clauses >= 2 { reasons.append("Er staan \(clauses) bijzinnen in.") }
    if (measures.passives ?? 0) > 0 { reasons.append("De zin is lijdend: wie doet het?") }
    if (measures.nominalisations ?? 0) >= 2 { reasons.append("Werkwoorden staan er als naamwoord in.") }
    if (measures.contentWordsPerClause ?? 0) > 7 { reasons.append("Er staat veel in één keer.") }
    if !reasons.isEmpty { return reasons.joined(separator: " ") }
    return (measures.level ?? 1) > 2 ? "De woorden zijn niet alledaags." : "Hier staat niets moeilijks in."
  }
}

public import Prose

extension PlainWords {
  /// These words, with those of a writer before them. A writer's word isn't inflected: it stands for itself only.
  public func preferring(_ words: [OwnWord]) -> PlainWords {
    var own = self
    for word in words {
      let form = word.word.lowercased()
      let parts = form.split(separator: " ").map(String.init)
      guard let first = parts.first else { continue }
      own.entries.append(
        PlainEntry(
          entry: form, partOfSpeech: .phrase, replacements: [word.instead], forms: [], conditions: .none,
          safety: .safe, reason: "Dit staat in uw eigen woordenlijst.", place: "own words"))
      let pattern = Pattern(words: parts, form: form, replacement: word.instead, entry: own.entries.count - 1)
      var candidates = own.patterns[first]?[pattern.second]?.filter { $0.words != parts } ?? []
      let place = candidates.firstIndex { $0.words.count <= parts.count } ?? candidates.count
      candidates.insert(pattern, at: place)
      own.patterns[first, default: [:]][pattern.second] = candidates
    }
    return own
  }
}

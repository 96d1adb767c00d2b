import Lexicons
import Prose

/// One thing under two names in a message, at the place where the second name comes up.
enum InconsistentWording {
  private struct Name {
    let index: Int
    let text: String
    let sentence: Int
  }

  static func findings(_ document: Document, _ things: SameThings = .builtIn) -> [Finding] {
    var first: [Int: Name] = [:]
    var done: Set<Int> = []
    var findings: [Finding] = []
    var number = 0
    for (block, sentence) in document.blocks.filter(\.isProse).flatMap({ block in block.sentences.map { (block, $0) } })
    {
      // What stands under another heading is another subject; the title belongs to what follows.
      if block.kind == .heading, number > 0 { first = [:] }
      number += 1
      let forms = sentence.words.map(\.lowercased)
      for place in forms.indices {
        guard let match = things.match(forms, at: place), !isTitle(place, sentence) else { continue }
        let range = UTF8Range(
          sentence.words[place].range.start, sentence.words[place + match.length - 1].range.end)
        let text = forms[place..<place + match.length].joined(separator: " ")
        guard let earlier = first[match.thing] else {
          first[match.thing] = Name(index: match.name, text: text, sentence: number)
          continue
        }
        guard earlier.index != match.name, done.insert(match.thing).inserted else { continue }
        // Both in one sentence: the writer tells them apart, or explains one by the other.
        guard earlier.sentence != number else { continue }
        findings.append(
          Finding(
            kind: .inconsistentWording,
            message:
              "Hier staat ‘\(text)’, eerder stond er ‘\(earlier.text)’. \(things.things[match.thing].reason) Bedoelt u hetzelfde, gebruik dan één woord.",
            range: range))
      }
    }
    return findings
  }

  /// Whether a name follows: *juf Anna*, *meester Bas*.
  private static func isTitle(_ place: Int, _ sentence: Sentence) -> Bool {
    place + 1 < sentence.words.count && sentence.words[place + 1].kind == .word
      && sentence.words[place + 1].isCapitalised
  }
}

import Annotation
import Foundation
import Prose

/// Measures the annotator on treebanks with their own tokens.
struct Evaluation {
  /// How many words of how many are right, in each respect.
  struct Score {
    var words = 0
    var pos = 0
    var tag = 0
    var lemma = 0
    var head = 0
    var relation = 0
    var seconds = 0.0

    var wordsPerSecond: Int { Int(Double(words) / max(seconds, 1e-9)) }

    func percent(_ count: Int) -> String {
      String(format: "%7.2f", 100 * Double(count) / Double(max(words, 1)))
    }

    /// A row of the table: name, words, UPOS, XPOS, lemma, UAS, LAS, words a second.
    func row(_ name: String) -> String {
      name.padding(toLength: 28, withPad: " ", startingAt: 0) + String(format: "%7d", words) + percent(pos)
        + percent(tag) + percent(lemma) + percent(head) + percent(relation)
        + String(format: "%9d", wordsPerSecond)
    }
  }

  static let header =
    "file                          words   UPOS   XPOS  lemma    UAS    LAS  words/s"

  /// The time that this program has had a core, in seconds: fair on a machine that others use too.
  static var coreSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// The score on sentences; the time is the best of five runs.
  static func score(_ sentences: [GoldSentence], _ annotate: ([Word]) -> [Analysis]) -> Score {
    var score = Score()
    let forms = sentences.map { $0.words.map(word) }
    var results: [[Analysis]] = []
    score.seconds = .infinity
    for _ in 0..<5 {
      let started = coreSeconds
      results = forms.map(annotate)
      score.seconds = min(score.seconds, coreSeconds - started)
    }
    for (sentence, result) in zip(sentences, results) {
      for (gold, found) in zip(sentence.words, result) {
        score.words += 1
        if gold.pos == found.pos { score.pos += 1 }
        if gold.tag == found.tag { score.tag += 1 }
        if gold.lemma == found.lemma { score.lemma += 1 }
        if gold.head == found.head {
          score.head += 1
          if gold.relation == found.relation { score.relation += 1 }
        }
      }
    }
    return score
  }

  /// The commonest confusions of parts of speech, tags and relations, and the commonest wrong lemmas.
  static func confusions(_ annotator: Annotator, _ sentences: [GoldSentence]) -> String {
    var counts: [String: [String: Int]] = [:]
    func count(_ kind: String, _ gold: String?, _ found: String) {
      if let gold, gold != found { counts[kind, default: [:]]["\(gold) > \(found)", default: 0] += 1 }
    }
    for sentence in sentences {
      for (gold, found) in zip(sentence.words, annotator.annotate(sentence.words.map(word))) {
        count("UPOS", gold.pos?.rawValue, found.pos.rawValue)
        count("XPOS", gold.tag?.description, found.tag.description)
        if gold.tag == found.tag { count("lemma", "\(gold.form): \(gold.lemma)", "\(gold.form): \(found.lemma)") }
        let isRight = gold.head == found.head
        count(
          "relation", gold.relation?.rawValue,
          isRight ? found.relation.rawValue : found.relation.rawValue + " elsewhere")
      }
    }
    return counts.sorted { $0.key < $1.key }.map { kind, pairs in
      let commonest = pairs.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(25)
      return kind + "\n" + commonest.map { String(format: "%6d  ", $0.value) + $0.key }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func word(_ gold: GoldWord) -> Word {
    Word(kind: .word, range: UTF8Range(0, 0), form: gold.form, lowercased: gold.lowercased, followsSpace: true)
  }
}

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

  /// The score on sentences; the time is the best of three runs.
  static func score(_ sentences: [GoldSentence], _ annotate: ([Word]) -> [Analysis]) -> Score {
    var score = Score()
    let forms = sentences.map { $0.words.map(word) }
    var results: [[Analysis]] = []
    score.seconds = .infinity
    for _ in 0..<3 {
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

  private static func word(_ gold: GoldWord) -> Word {
    Word(kind: .word, range: UTF8Range(0, 0), form: gold.form, lowercased: gold.lowercased, followsSpace: true)
  }
}

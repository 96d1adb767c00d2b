// How fast each room does its step, on one thread: for each step a line "name<TAB>MB of text a second<TAB>words a second".
//
// Usage: steps FILE…      (school messages as plain text; they are gone through again and again)

import Annotation
import Facts
import FoundationEssentials
import Lexicons
import Pipeline
import Prose
import Segmentation

let secondsPerStep = 2.0
let messages = try CommandLine.arguments.dropFirst().map {
  Message(text: String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self))
}
guard let today = Day(year: 2026, month: 9, day: 28), !messages.isEmpty else { fatalError("usage: steps FILE…") }

let segmenter = Segmenter()
let annotator = Annotator.shared
let finder = FactFinder(referenceDate: today, firstNames: FirstNames.builtIn, places: Places.builtIn)
let helder = try Helder()
let options = Options(referenceDate: today)
let segmented = messages.map(segmenter.segment)
let annotated = segmented.map { annotator.annotate($0) }

let bytes = messages.reduce(0) { $0 + $1.text.utf8.count }
let words = segmented.reduce(0) { sum, document in
  document.blocks.reduce(sum) { $0 + $1.sentences.reduce(0) { $0 + $1.words.count } }
}

/// Goes through all messages until the time is over, and prints the speed. The first round warms up and doesn't count.
func measure(_ name: String, _ step: (Int) -> Int) {
  let clock = ContinuousClock()
  var done = 0
  for index in messages.indices { done += step(index) }
  var rounds = 0
  let start = clock.now
  repeat {
    for index in messages.indices { done += step(index) }
    rounds += 1
  } while start.duration(to: clock.now) < .seconds(secondsPerStep)
  let seconds = start.duration(to: clock.now) / .seconds(1)
  precondition(done >= 0)
  print("\(name)\t\(Double(bytes * rounds) / seconds / 1e6)\t\(Int(Double(words * rounds) / seconds))")
}

measure("segmentation") { segmenter.segment(messages[$0]).blocks.count }
measure("annotation") { annotator.annotate(segmented[$0]).blocks.count }
measure("facts") { finder.facts(in: annotated[$0]).count }
measure("score") { helder.score(messages[$0], options: options).sentences.count }
measure("card") { helder.card(messages[$0], options: options).items.count }
measure("simplify") { helder.simplify(messages[$0], options: options).sentences.count }

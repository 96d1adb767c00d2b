import Facts
import Formats
import Foundation
import Lexicons
import Pipeline
import Prose
import Support
import Testing

/// What Helder makes of the Corpus, as a person has read and accepted it.
struct CorpusResultTests {
  @Test(arguments: CorpusMessage.all) func resultsAreAsAccepted(_ corpus: CorpusMessage) throws {
    let result = try Helder().simplify(corpus.message, options: Options(referenceDate: corpus.date))
    let edits = result.edits.map { edit in
      [edit.applied ? "applied" : "suggested", edit.rule, oneLine(edit.before), oneLine(edit.after)].joined(
        separator: "\t") + "\n"
    }.joined()
    var found = differences(from: corpus.folder.appending(path: "result.txt"), result.simplified.text)
    found += differences(from: corpus.folder.appending(path: "edits.tsv"), edits)
    #expect(found.isEmpty, "\(corpus)\n\(found.joined(separator: "\n"))")
  }

  @Test(arguments: CorpusMessage.all) func simplifyingTwiceChangesNothingMore(_ corpus: CorpusMessage) throws {
    let options = Options(referenceDate: corpus.date)
    let once = try Helder().simplify(corpus.message, options: options)
    let again = try Helder().simplify(
      Message(text: once.simplified.text, format: corpus.message.format == .html ? .text : corpus.message.format),
      options: options)
    #expect(again.edits.filter(\.applied).map { "\($0.before) → \($0.after)" } == [])
  }

  @Test(arguments: CorpusMessage.all) func everyFactIsKept(_ corpus: CorpusMessage) throws {
    let options = Options(referenceDate: corpus.date)
    let result = try Helder().simplify(corpus.message, options: options)
    let nothing = try Helder().simplify(corpus.message, options: Options(mode: .suggest, referenceDate: corpus.date))
    #expect(nothing.simplified.text == corpus.message.text && !nothing.edits.contains(where: \.applied))
    let finder = FactFinder(referenceDate: corpus.date, firstNames: FirstNames.builtIn, places: Places.builtIn)
    let comparison = FactGuard().compare(finder.facts(in: nothing.document), finder.facts(in: result.document))
    #expect(comparison.isClean, "\(comparison)")
  }

  private func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

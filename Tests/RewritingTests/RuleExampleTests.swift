import Annotation
import Foundation
import Lexicons
import Prose
import Segmentation
import Support
import Testing

@testable import Rewriting

/// One test for all rules: their examples change as they say, their other examples stay as they are.
struct RuleExampleTests {
  private func applied(_ rule: Rule, to text: String) -> String {
    let document = Annotator.shared.annotate(Segmenter().segment(Message(text: text)))
    var memory = ProposalMemory()
    return Rewriter(rules: [rule]).edits(for: document, profile: .b1, memory: &memory).reversed().reduce(into: text) {
      text, edit in
      let bytes = Array(text.utf8)
      text = String(
        decoding: bytes[..<edit.range.start] + Array(edit.after.utf8) + bytes[edit.range.end...], as: UTF8.self)
    }
  }

  @Test(arguments: RuleBook.rules) func examplesChange(_ rule: Rule) {
    #expect(!rule.examples.isEmpty && !rule.leavesAlone.isEmpty, "\(rule.id) needs examples of both kinds")
    for example in rule.examples {
      #expect(applied(rule, to: example.before) == example.after, "\(rule.id)")
      #expect(applied(rule, to: example.after) == example.after, "\(rule.id) is not done after once")
    }
  }

  @Test(arguments: RuleBook.rules) func otherExamplesStay(_ rule: Rule) {
    for text in rule.leavesAlone { #expect(applied(rule, to: text) == text, "\(rule.id)") }
  }

  @Test(arguments: RuleBook.rules) func rulesSayWhatTheyDo(_ rule: Rule) {
    for text in [rule.id, rule.summary, rule.reason, rule.source] { #expect(!text.isEmpty, "\(rule.id)") }
    #expect(rule.summary.hasSuffix(".") && rule.reason.hasSuffix("."))
  }

  @Test func everyFileIsInTheRuleBook() throws {
    let folder = repository.appending(path: "Sources/Rewriting/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(files.count == RuleBook.rules.count)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      #expect(RuleBook.rules.contains { text.contains("id: \"\($0.id)\"") }, "\(file) is not in the rule book")
    }
    #expect(Set(RuleBook.rules.map(\.id)).count == RuleBook.rules.count)
  }

  @Test func rulesMarkdownIsFresh() {
    let found = differences(from: repository.appending(path: "Rules.md"), RuleDocs.markdown(RuleBook.rules))
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }
}

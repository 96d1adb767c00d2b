import ArgumentParser
import Rewriting

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Shows the rewriting rules with their reasons and examples.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @Argument(help: "The id of one rule.")
  var id: String?

  @Option(help: "How to write them: text or markdown.")
  var format: Format = .text

  @OptionGroup var verbosity: Verbosity

  func run() throws {
    let rules = RuleBook.rules.filter { id == nil || $0.id == id }
    guard !rules.isEmpty else {
      throw Failure.usage(
        "helder: there is no rule '\(id ?? "")'; the rules are: \(RuleBook.rules.map(\.id).joined(separator: ", "))")
    }
    Console.write(format == .markdown ? RuleDocs.markdown(rules) : RuleDocs.text(rules))
  }
}

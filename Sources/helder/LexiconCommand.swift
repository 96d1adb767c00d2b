import ArgumentParser
import FoundationEssentials
import Lexicons
import Prose

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Checks a lexicon, or shows what Helder knows of a word.",
    subcommands: [Check.self, Show.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says what is wrong in a lexicon, as file:line:column: what to do.")

    @Argument(help: ArgumentHelp("The lexicons (TSV).", valueName: "file"))
    var files: [String]

    @OptionGroup var verbosity: Verbosity

    func run() throws {
      var problems = 0
      for name in files {
        let file = try LexiconFile(reading: name)
        if verbosity.verbose { Console.error("helder: checking \(name)") }
        for problem in LexiconCheck().problems(in: file) {
          problems += 1
          Console.write("\(problem)\n")
        }
      }
      if problems > 0 {
        if !verbosity.quiet { Console.error("helder: \(problems) \(problems == 1 ? "problem" : "problems")") }
        throw Failure.someFailed
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows what Helder knows of a word.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, json
    }

    @Argument(help: "The word or phrase.")
    var word: String

    @Option(help: "How to write it: text or json.")
    var format: Format = .text

    @OptionGroup var verbosity: Verbosity

    func run() throws {
      let knowledge = WordKnowledge(word)
      switch format {
      case .text: Console.write(knowledge.text)
      case .json:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try Console.write(Array(try encoder.encode(knowledge)) + [0x0A])
      }
    }
  }
}

/// All that the lexicons say of a word.
struct WordKnowledge: Encodable {
  struct Row: Encodable {
    let entry: String
    let partOfSpeech: String
    let replacements: [String]
    let safety: String
    let reason: String
    let place: String
  }

  struct Meaning: Encodable {
    let expansions: [String]
    let kind: String
    let safety: String
    let reason: String
  }

  var schema = "helder.word/1"
  let word: String
  let frequency: Double?
  let compoundFrequency: Double?
  let plainWords: [Row]
  let abbreviations: [Meaning]
  let explanation: String?

  init(_ word: String) {
    let key = word.lowercased()
    self.word = word
    frequency = WordFrequencies.builtIn.frequency(of: key)
    compoundFrequency = Compounds().frequency(of: key)
    plainWords = PlainWords.builtIn.rows(for: key).map {
      Row(
        entry: $0.entry, partOfSpeech: $0.partOfSpeech.rawValue, replacements: $0.replacements,
        safety: $0.safety.rawValue, reason: $0.reason, place: $0.place)
    }
    abbreviations = Abbreviations.builtIn[key].map {
      Meaning(expansions: $0.expansions, kind: $0.kind.rawValue, safety: $0.use.rawValue, reason: $0.reason)
    }
    explanation = SchoolTerms.builtIn[key]?.explanation
  }

  var text: String {
    var lines = [word]
    if let frequency {
      lines.append("  frequentie (Zipf): \(frequency)")
    } else {
      lines.append("  staat niet in de frequentielijst")
    }
    if let compoundFrequency, compoundFrequency != frequency {
      lines.append("  als samenstelling: \(compoundFrequency)")
    }
    for row in plainWords {
      lines.append("  \(row.entry) → \(row.replacements.joined(separator: " | ")) [\(row.safety)] \(row.place)")
      lines.append("    \(row.reason)")
    }
    for meaning in abbreviations {
      lines.append("  afkorting: \(meaning.expansions.joined(separator: " | ")) [\(meaning.safety)]")
      lines.append("    \(meaning.reason)")
    }
    if let explanation { lines.append("  schoolterm: \(explanation)") }
    return lines.joined(separator: "\n") + "\n"
  }
}

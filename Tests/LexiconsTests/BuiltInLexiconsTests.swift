import Foundation
import Lexicons
import Prose
import Support
import Testing

/// The lexicons that ship are free of what `helder lexicon check` finds.
struct BuiltInLexiconsTests {
  @Test func plainWordsHaveNoProblems() throws {
    let text = try String(contentsOf: repository.appending(path: "Lexicons/plain-words.tsv"), encoding: .utf8)
    let problems = LexiconCheck().problems(in: LexiconFile(name: "plain-words.tsv", text: text))
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
    #expect(PlainWords.builtIn.entries.count >= 600)
  }

  @Test func otherLexiconsHaveNoProblems() {
    #expect(Abbreviations.builtIn.problems.isEmpty, "\(Abbreviations.builtIn.problems)")
    #expect(SchoolTerms.builtIn.problems.isEmpty, "\(SchoolTerms.builtIn.problems)")
    #expect(SameThings.builtIn.problems.isEmpty, "\(SameThings.builtIn.problems)")
    #expect(SameThings.builtIn.things.count >= 40)
    #expect(Abbreviations.builtIn.all.count >= 260)
    #expect(SchoolTerms.builtIn.terms.count >= 400)
  }

  /// Whether a word makes a problem of growing up is for the writer to say: never applied.
  @Test func normalisingWordsAreSuggestions() {
    let words = PlainWords.normalising
    #expect(words.problems.isEmpty, "\(words.problems)")
    #expect(words.entries.count >= 150)
    #expect(words.entries.allSatisfy { $0.safety == .suggestion })
    let forms = words.entries.flatMap { $0.allForms.map(\.form) }
    #expect(Set(forms).count == forms.count)
  }

  @Test func aNameInTwoRowsOrAloneIsNamed() {
    let text = "names\treason\nkluis; kluizen | locker\tZo.\nlocker | kast\tZo.\nrugzak\tZo.\nbel | zoemer\t\n"
    let things = SameThings(LexiconFile(name: "x.tsv", text: text))
    #expect(things.problems.map(\.line) == [3, 4, 5])
    #expect(things.match(["de", "kluizen"], at: 1).map { [$0.thing, $0.name, $0.length] } == [0, 0, 1])
    #expect(things.match(["de", "rugzak"], at: 1) == nil)
  }

  @Test func theWordsOfTheCardHaveNoProblems() {
    #expect(EventKinds.builtIn.problems.isEmpty, "\(EventKinds.builtIn.problems)")
    #expect(ActionVerbs.builtIn.problems.isEmpty, "\(ActionVerbs.builtIn.problems)")
    #expect(Glossary.builtIn.problems.isEmpty, "\(Glossary.builtIn.problems)")
    #expect(EventKinds.builtIn.kinds.count >= 60)
  }

  /// What the program says by itself has a term in every language; kinds may lack one.
  @Test func everyLabelThatIsUsedIsTranslated() {
    let used = [
      "key-facts", "when", "where", "for-whom", "to-do", "bring", "costs", "free", "ask", "phone", "email", "website",
      "deadline", "deadline-time", "before-date", "before-time", "date-range", "time-range", "no-action-found",
      "only-if",
      "dutch-sentence", "made-by-program",
    ]
    for id in used {
      for language in Language.allCases {
        #expect(Glossary.builtIn.term(id, of: .labels, in: language) != nil, "\(id) in \(language.rawValue)")
      }
    }
  }

  /// A value that a label has a place for stands in it in every language.
  @Test func labelsKeepTheirPlaces() {
    func places(_ text: String) -> Set<Substring> {
      Set(
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
          $0.split(separator: "}").first
        })
    }
    for id in Glossary.builtIn.ids(of: .labels) {
      let dutch = places(Glossary.builtIn.term(id, of: .labels, in: .dutch) ?? "")
      for language in Language.allCases {
        guard let term = Glossary.builtIn.term(id, of: .labels, in: language) else { continue }
        #expect(places(term) == dutch, "\(id) in \(language.rawValue): \(term)")
      }
    }
  }

  @Test func aPhraseGoesBeforeItsWords() {
    func kind(_ words: String...) -> String? {
      EventKinds.builtIn.match(at: 0) { words.indices.contains($0) ? [words[$0]] : [] }?.kind.id
    }
    #expect(kind("oud", "papier") == "waste-paper")
    #expect(kind("papier") == nil)
    #expect(kind("paasvakantie") == "holiday")
    #expect(kind("paasontbijt") == "easter")
    #expect(kind("sinterklaasavond") == "sinterklaas")
  }

  /// Debian's `wdutch`, where it is installed.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/dict/dutch"), "no word list: apt install wdutch"))
  func replacementsAreDutch() throws {
    let known = Set(
      try String(contentsOfFile: "/usr/share/dict/dutch", encoding: .utf8).split(separator: "\n").map(String.init))
    var unknown: Set<String> = []
    for entry in PlainWords.builtIn.entries {
      for text in entry.replacements + entry.forms.map(\.replacement) {
        for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }) {
          let word = word.replacing("’", with: "'").trimmingCharacters(in: CharacterSet(charactersIn: "-'"))
          if word.isEmpty || known.contains(word) || known.contains(word.lowercased()) { continue }
          if Compounds().frequency(of: word.lowercased()) ?? 0 < 3 { unknown.insert(word) }
        }
      }
    }
    #expect(unknown.isEmpty, "not in wdutch and rare: \(unknown.sorted())")
  }
}

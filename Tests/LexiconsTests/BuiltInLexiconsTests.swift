import Foundation
@testable import Lexicons
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
    #expect(HardPhrases.builtIn.problems.isEmpty, "\(HardPhrases.builtIn.problems)")
    #expect(HardPhrases.builtIn.phrases.count >= 1500)
    #expect(VerbalNouns.builtIn.problems.isEmpty, "\(VerbalNouns.builtIn.problems)")
    #expect(VerbalNouns.builtIn.count >= 80)
    #expect(SameThings.builtIn.things.count >= 40)
    #expect(VerbPhrases.builtIn.problems.isEmpty, "\(VerbPhrases.builtIn.problems)")
    #expect(VerbPhrases.builtIn.phrases.count >= 40)
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

  @Test func aVerbPhraseIsReadByItsParts() throws {
    let text = """
      phrase\treplacement\tprepositions\tunless\tsafety\treason
      zich genoodzaakt zien om te\tmoeten\t\t\tsafe\tZo.
      kenbaar maken\tlaten weten\tbij=aan\twith:bezwaar; ?before:of\tsafe\tZo.
      beschikken over\thebben\t\t\tsafe\tZo.
      het nodig zijn om te\tu moeten\t\t\tsuggestion\tZo.
      kenbaar maken\tzeggen\t\t\tsafe\tZo.
      dienen te\tgaan\t\t\tsafe\tZo.
      een aanvang\tbegin\t\t\tsafe\tZo.
      ter hand stellen\tgeven\tbij\t\tsafe\tZo.
      ter hand nemen\tpakken\t\t\tsoms\tZo.
      ter hand doen\tgeven\t\t\tsafe\t
      ter hand zijn\tgeven\t\tniet\tsafe\tZo.
      """
    let lexicon = VerbPhrases(LexiconFile(name: "x.tsv", text: text))
    #expect(lexicon.problems.map(\.line) == [6, 7, 8, 9, 10, 11, 12])
    let phrases = lexicon.phrases
    try #require(phrases.count == 4)
    #expect(phrases[0].isReflexive && phrases[0].companions == ["genoodzaakt"] && phrases[0].verb == "zien")
    #expect(phrases[0].infinitive == .omTe && phrases[0].newVerb == "moeten")
    #expect(phrases[1].newVerb == "laten" && phrases[1].newInfinitive == "weten")
    #expect(phrases[1].prepositions == ["bij": "aan"] && phrases[1].infinitive == nil)
    #expect(phrases[2].companions.isEmpty && phrases[2].link == "over" && phrases[2].newLink == nil)
    #expect(phrases[3].isImpersonal && phrases[3].isReaders && phrases[3].companions == ["nodig"])
  }

  @Test func aHardPhraseIsFoundByFormOrLemmaWithItsWordsApart() {
    let text =
      "phrase\tmatch\tplainer\nte kennen geven\tte kennen + geven\tzeggen\nnop\t\t\nweer\tte kennen + geven\tx\n"
    let phrases = HardPhrases(LexiconFile(name: "x.tsv", text: text))
    #expect(phrases.problems.map(\.line) == [3, 4])
    let gave = [["hij"], ["gaf", "geven"], ["dat"], ["te"], ["kennen"]]
    #expect(phrases.match(gave, at: 3)?.plainer == "zeggen")
    #expect(phrases.match([["gaf", "geven"], [","], ["te"], ["kennen"]], at: 2) == nil)
    #expect(phrases.match([["te"], ["kennen"]], at: 0) == nil)
  }

  @Test func aHardPhraseIsLeftAloneWithWordsThatMakeItLiteral() {
    let text = "phrase\tmatch\tplainer\nde druppel\tde druppel + zijn !water\tte veel\nuiten\tuiten !zich\tzeggen\n"
    let phrases = HardPhrases(LexiconFile(name: "x.tsv", text: text))
    #expect(phrases.problems.isEmpty, "\(phrases.problems)")
    let last = [["dat"], ["was", "zijn"], ["de"], ["druppel"]]
    #expect(phrases.match(last, at: 2)?.plainer == "te veel")
    #expect(phrases.match(last + [["water"]], at: 2) == nil)
    #expect(phrases.match([["iets"], ["uit", "uiten"]], at: 1)?.plainer == "zeggen")
    #expect(phrases.match([["uit", "uiten"], ["zich"]], at: 0) == nil)
  }

  @Test func theWordsOfTheCardHaveNoProblems() {
    #expect(EventKinds.builtIn.problems.isEmpty, "\(EventKinds.builtIn.problems)")
    #expect(ActionVerbs.builtIn.problems.isEmpty, "\(ActionVerbs.builtIn.problems)")
    #expect(Glossary.builtIn.problems.isEmpty, "\(Glossary.builtIn.problems)")
    #expect(EventKinds.builtIn.kinds.count >= 60)
  }

  /// What the program says by itself has a term in every language but those that have few sure terms of any sort.
  @Test func everyLabelThatIsUsedIsTranslated() {
    let sparse: Set<Language> = [.somali, .tigrinya, .papiamentu]
    let used = [
      "key-facts", "when", "where", "for-whom", "to-do", "bring", "costs", "free", "ask", "phone", "email", "website",
      "deadline", "deadline-time", "before-date", "before-time", "date-range", "time-range", "no-action-found",
      "only-if",
      "dutch-sentence", "made-by-program", "topics",
    ]
    for id in used {
      for language in Language.allCases where !sparse.contains(language) {
        #expect(Glossary.builtIn.term(id, of: .labels, in: language) != nil, "\(id) in \(language.rawValue)")
      }
    }
  }

  @Test func aTermThatIsUnsureIsNotUsed() {
    let header = Glossary.header.joined(separator: "\t")
    let cells = Language.allCases.map { "\($0.rawValue)-term" }.joined(separator: "\t")
    let row = "when\t\(cells)\tby-model; unchecked; sure: en ar; unsure: so ti\t"
    let glossary = Glossary([.labels: LexiconFile(name: "labels.tsv", text: "\(header)\n\(row)\n")])
    #expect(glossary.problems.isEmpty)
    #expect(glossary.term("when", of: .labels, in: .arabic) == "ar-term")
    #expect(glossary.term("when", of: .labels, in: .somali) == nil)
    #expect(glossary.term("when", of: .labels, in: .tigrinya) == nil)
    #expect(glossary.count(in: .english) == 1 && glossary.count(in: .somali) == 0)
  }

  /// The README tells how much each language has.
  @Test func theREADMECountsTheTerms() throws {
    let glossary = Glossary.builtIn
    let counts = Language.allCases.dropFirst().map { "\($0.rawValue) \(glossary.count(in: $0))" }
    let told = "of \(glossary.count(in: .dutch)): \(counts.joined(separator: ", "))"
    let readme = try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains(told), "README.md should say: \(told)")
  }

  /// A value that a label has a place for stands in it in every language.
  @Test func labelsKeepTheirPlaces() {
    func places(_ text: String) -> Set<Substring> {
      // A plural begins with its place, `{0, plural, …`; what stands in its own braces is text.
      if let comma = text.firstIndex(of: ","), text.hasPrefix("{") { return [text[..<comma]] }
      return Set(
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

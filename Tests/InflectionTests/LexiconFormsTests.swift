import Foundation
import Inflection
import Lexicons
import Prose
import Testing

/// Every word that the plain-words lexicon brings in can be inflected, and all its forms are Dutch.
struct LexiconFormsTests {
  private static let path = "/usr/share/dict/dutch"
  private static let isThere = FileManager.default.fileExists(atPath: path)

  /// Words that aren't inflected.
  private static let functionWords = Set(
    """
    ineens straks tegenover zolang hardop grotendeels expres kleins stiekem \
    bestemd daarvan derden hiervan hij jij langs ze zij \
    bijzonders daaraan gisteren nadat voortaan \
    allebei blijkbaar daarmee dankzij datums degenen derde doordat dus eindelijk eraf eruit ervan ervoor hem hen \
    hierboven hiermee hierna hierom hoelang hoogstens hun iemands mij minstens moois naartoe niemand nooit ondanks \
    ongedaan ooit sinds sindsdien sorry telkens ter terwijl tevoren trouwens tussen tussendoor tweede vanuit vijf waarin waarmee \
    war wel zes ziens zo'n zodra jouw neer nogmaals vanzelf voorbij voort welk \
    aan af al alles als altijd alvast anderen bij bijna binnen binnenkort bovendien buiten daar daardoor daarna daarom \
    daarover daarvoor dan dat de dezelfde die dit door drie een eens elkaar en er erbij ere ergens ermee ernaar erop geen \
    helaas het hetzelfde hier hierbij hierdoor hierin hieronder hierover hiervoor hoe hoeveel hoewel iedereen iemand iets \
    ik je jezelf jullie maar mee met meteen misschien nadrukkelijk namelijk namens niet niets nog nu of om omdat onder ondertussen \
    ons ook op opnieuw over overal per samen soms steeds te tegelijk tegen terecht terug thuis tien tijdens toch toe toen tot twee \
    u uw vaak vaker van vanaf vandaag via volgens voor vooraf vooral voordat vóór waardoor waarom waarop waarover waarvoor \
    wat we wie wij zelf zich zichzelf zo zoals zodat zogenaamd zoveel één
    """.split(separator: " ").map(String.init))

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" }).map { $0.lowercased() }
  }

  private static let replacements: Set<String> = Set(
    PlainWords.builtIn.entries.flatMap { $0.replacements + $0.forms.map(\.replacement) }.flatMap(words))

  @Test func everyWordOfTheReplacementsIsKnown() {
    #expect(Self.replacements.count > 1000)
    for word in Self.replacements.sorted() where !Self.functionWords.contains(word) {
      #expect(!WordForms.readings(of: word).isEmpty, "\(word): no verb, noun or adjective that the lists know")
    }
  }

  @Test func everyNounHasItsArticleAndPlural() {
    for entry in PlainWords.builtIn.entries where entry.partOfSpeech == .noun {
      for word in entry.replacements where !word.contains(" ") {
        let singulars = WordForms.readings(of: word).filter(\.tag.isCommonNoun).map(\.lemma)
        let isKnown =
          Noun(word) != nil || singulars.contains { Noun($0) != nil } || Self.functionWords.contains(word)
        #expect(isKnown, "\(entry.entry) → \(word): add it to Lexicons/nouns.tsv")
      }
    }
  }

  @Test func everyVerbIsListed() {
    for entry in PlainWords.builtIn.entries where entry.partOfSpeech == .verb {
      for word in entry.replacements where !word.contains(" ") {
        #expect(Verb(word)?.certainty == .listed, "\(entry.entry) → \(word): add it to Lexicons/regular-verbs.tsv")
      }
    }
  }

  /// All forms that a one-word replacement can take, by the form.
  private static let forms: [String: String] = {
    var forms: [String: String] = [:]
    for entry in PlainWords.builtIn.entries {
      for word in entry.replacements where !word.contains(" ") {
        switch entry.partOfSpeech {
        case .verb:
          guard let verb = Verb(word) else { continue }
          for tense in [Verb.Tense.present, .past] {
            for person in Verb.Person.allCases {
              forms[verb.finite(tense, person)] = word
              forms[verb.subordinate(tense, person)] = word
            }
          }
          for form in [verb.participle, verb.infinitive, verb.presentParticiple] { if let form { forms[form] = word } }
        case .noun:
          guard let noun = Noun(word) else { continue }
          for form in [noun.lemma] + noun.plurals { forms[form] = word }
        case .adjective:
          let adjective = Adjective(word)
          guard adjective.certainty == .listed else { continue }
          for form in [adjective.lemma, adjective.inflected] { forms[form] = word }
          for form in [adjective.comparative, adjective.superlative] { if let form { forms[form] = word } }
        default: break
        }
      }
    }
    return forms
  }()

  /// Right forms that the word list lacks; a person has looked at each.
  private static let right: Set<String> = [
    "geldigst", "goedvonden", "haalbaarst", "onbeleefdst", "ongeldigst", "ouderwetst", "verantwoordelijkst",
    "verbaasdst", "enthousiastst", "verlegenst", "aansprakelijkst",
    "volledigst", "willekeurigst", "officieelst", "openst", "officiëler", "vastst", "vakere",
  ]

  @Test(.enabled(if: isThere, "needs /usr/share/dict/dutch (Debian package wdutch)"))
  func everyFormIsInTheWordList() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let list = Set(text.split(separator: "\n").map(String.init))
    func isListed(_ word: String) -> Bool { list.contains(word) || list.contains(word.capitalized) }
    var compounds: [String] = []
    #expect(Self.forms.count > 1000)
    for (form, word) in Self.forms.sorted(by: { $0.key < $1.key }) where !isListed(form) && !Self.right.contains(form) {
      // The list has few present participles; they are the infinitive with a d.
      if form.hasSuffix("end") || form.hasSuffix("nd"), isListed(String(form.dropLast())) { continue }
      if isCompound(form, isListed) { compounds.append(form) } else { Issue.record("\(form), from \(word)") }
    }
    for word in Self.replacements.sorted() where !isListed(word) && Self.forms[word] == nil {
      if isCompound(word, isListed) { compounds.append(word) } else { Issue.record("\(word), in a replacement") }
    }
    print("compounds that the word list has only by their parts: \(compounds.joined(separator: " "))")
  }

  private func isCompound(_ word: String, _ isListed: (String) -> Bool) -> Bool {
    let letters = Array(word)
    guard letters.count >= 6 else { return false }
    return (3...(letters.count - 3)).contains { cut in
      let head = String(letters[..<cut])
      let heads = [head, head.hasSuffix("s") || head.hasSuffix("-") ? String(head.dropLast()) : head]
      return isListed(String(letters[cut...])) && heads.contains(where: isListed)
    }
  }
}

import Formats
import Lexicons
import Pipeline
import Prose
import Testing

struct HelderTests {
  private let options: Options

  init() throws {
    options = Options(referenceDate: try #require(Day("2026-09-28")))
  }

  private func simplify(_ text: String, format: Message.Format = .text) throws -> Simplification {
    try Helder().simplify(MessageReader.message(text, as: format), options: options)
  }

  @Test func rangesAndSentencesBelongTogether() throws {
    let text = "Beste ouder(s)/verzorger(s),\n\nIndien uw kind ziek is, belt u vóór 8.30u. Neem tevens een tas mee.\n"
    let result = try simplify(text)
    #expect(
      result.simplified.text
        == "Beste ouders en verzorgers,\n\nAls uw kind ziek is, belt u vóór 8.30 uur. Neem ook een tas mee.\n")
    for edit in result.edits { #expect(String(text[edit.range]) == edit.before) }
    for sentence in result.sentences { #expect(String(text[sentence.range]) == sentence.original) }
    #expect(
      result.sentences.map(\.simplified) == [
        ["Beste ouders en verzorgers,"], ["Als uw kind ziek is, belt u vóór 8.30 uur."], ["Neem ook een tas mee."],
      ])
    #expect(result.facts.contains { $0.fact.text == "8.30u" && $0.keptAs == "8.30 uur" })
  }

  /// A sentence that was made of a bracket stands with the sentence that it came from, also at the end of the text.
  @Test func everyPlainSentenceStandsWithItsOwn() throws {
    let aside = "U kunt in de aula (de ingang is aan de achterkant) komen kijken."
    let plain = ["U kunt in de aula komen kijken.", "De ingang is aan de achterkant."]
    #expect(try simplify("\(aside) Tot dan.\n").sentences.map(\.simplified) == [plain, ["Tot dan."]])
    #expect(try simplify("Welkom allemaal. \(aside)\n").sentences.map(\.simplified) == [["Welkom allemaal."], plain])
  }

  /// A long sentence that was taken apart isn't called too long; one that stays is.
  @Test func aMendedSentenceIsNotCalledLong() throws {
    let split =
      "Als je kind een allergie heeft die nog niet bij ons bekend is, geef dat dan vóór woensdag even door aan de juf.\n"
    #expect(try simplify(split).warnings.allSatisfy { $0.kind != .longSentence })
    let whole =
      "De kinderen van groep 3 gaan met de juf, de meester, twee ouders en een grote hond naar het bos, het strand en de boerderij.\n"
    #expect(try simplify(whole).warnings.contains { $0.kind == .longSentence })
  }

  /// What follows an enumeration is no part of its last line; and in HTML a line end makes no list.
  @Test func anEnumerationBecomesAListThatEnds() throws {
    let text = "Wij gaan weg. Neem mee: brood, drinken, een jas en een pet. Indien het regent, bellen wij.\n"
    let result = try simplify(text)
    #expect(
      result.simplified.text
        == "Wij gaan weg. Neem mee:\n- brood\n- drinken\n- een jas\n- een pet\n\nAls het regent, bellen wij.\n")
    #expect(
      result.sentences.map(\.simplified) == [
        ["Wij gaan weg."], ["Neem mee:", "brood", "drinken", "een jas", "een pet"], ["Als het regent, bellen wij."],
      ])
    #expect(result.document.blocks.map(\.kind).count { $0 == .listItem } == 4)
    let html = try simplify("<p>\(text)</p>", format: .html)
    #expect(html.simplified.text == text.replacing("Indien", with: "Als"))
  }

  /// Who signs is no text in another language.
  @Test func namesUnderALetterAreDutch() throws {
    let text =
      "De school is maandag dicht.\n\nHoogachtend,\n\ndrs. N. Verschuren\ncoördinator begaafdheid SWV IJsselrand\n"
    #expect(try simplify(text).warnings.allSatisfy { $0.kind != .otherLanguage })
  }

  /// The items of a list stay items, and begin small where they did.
  @Test func aListWithLettersStaysAList() throws {
    let text =
      "De gevolgen zijn:\na. het aantal groepen gaat reeds volgend jaar terug van twaalf naar tien;\n"
      + "b. de begeleiding van leerlingen wordt door een andere leraar gedaan.\n"
    #expect(
      try simplify(text).simplified.text
        == "De gevolgen zijn:\na. het aantal groepen gaat al volgend jaar terug van twaalf naar tien;\n"
        + "b. een andere leraar doet de begeleiding van leerlingen.\n")
  }

  @Test(arguments: ["", "\n\n", "😀😀😀", "!!!", "\u{FEFF}", "12", ">", "---"]) func textsWithoutWordsPassUnchanged(
    _ text: String
  ) throws {
    let result = try simplify(text)
    #expect(result.simplified.text == text && result.edits.isEmpty)
    #expect(result.original.readability.level == nil || !text.isEmpty)
    if !text.contains("1") { #expect(result.warnings.contains { $0.kind == .noText }) }
  }

  @Test func otherLanguagesPassUnchanged() throws {
    let text =
      "Please note that the school is closed on Friday. Indien you have questions, contact the school.\n\nNeem tevens een jas mee.\n"
    let result = try simplify(text)
    #expect(result.simplified.text == text.replacing("tevens", with: "ook"))
    #expect(result.warnings.contains { $0.kind == .otherLanguage })
  }

  @Test func tablesPassUnchanged() throws {
    let text = "Dag\tTijd\nma.\t8.30u\n"
    let result = try simplify(text)
    #expect(result.simplified.text == text && result.warnings.contains { $0.kind == .table })
  }

  @Test func longSentencesArePointedOutByProfile() throws {
    let text =
      "Wij gaan morgen met alle kinderen van de hele school naar het grote bos om daar samen lekker te spelen.\n"
    func warns(_ profile: Profile) throws -> Bool {
      try Helder().simplify(
        Message(text: text), options: Options(profile: profile, referenceDate: options.referenceDate)
      )
      .warnings.contains { $0.kind == .longSentence }
    }
    #expect(try warns(.a2))
    #expect(try !warns(.b1))
    #expect(try !warns(.b2))
  }

  /// A school's own row that changes a number is stopped by the guard, and the rest goes on.
  @Test func anEditThatChangesAFactIsDropped() throws {
    let own = LexiconFile(
      name: "own.tsv",
      text:
        "entry\tpos\treplacements\tforms\tunless\tsafety\treason\ntwee\tadverb\tdrie\t\t\tsafe\tFout.\nmorgen\tadverb\tom 9.00 uur\t\t\tsafe\tFout.\nniet\tadverb\twel\t\t\tsafe\tFout.\n"
    )
    let result = try Helder(lexiconFiles: [own]).simplify(
      Message(text: "Neem twee tassen mee. Kom morgen. Bel ons niet. Neem tevens een jas mee.\n"), options: options)
    #expect(result.simplified.text == "Neem twee tassen mee. Kom morgen. Bel ons niet. Neem ook een jas mee.\n")
    let starts = result.warnings.filter { $0.kind == .factKept }.compactMap { $0.range?.start }
    #expect(starts.count == 3)
    #expect(starts == starts.sorted())
  }

  /// The column `unless` of a row: each condition where it holds, and where it doesn't.
  @Test(arguments: [
    ("before:van", "De keet van ons is open.", "De keet is open."),
    ("not-before:is", "De keet van ons is open.", "De keet is open."),
    ("after:onze", "In onze keet is het warm.", "In de keet is het warm."),
    ("not-after:de", "In onze keet is het warm.", "In de keet is het warm."),
    ("with:op tijd", "Kom op tijd naar de keet.", "Kom straks op de fiets naar de keet."),
    ("not-with:fiets", "Kom op tijd naar de keet.", "Kom straks op de fiets naar de keet."),
    ("before-number", "Kom naar keet 3 bij de poort.", "Kom naar de keet bij poort 3."),
    ("after-number", "Wij hebben 3 keet geteld.", "Wij hebben een keet geteld."),
    ("sentence-start", "Keet is open vandaag.", "Onze keet is open vandaag."),
    ("sentence-end", "Kom naar de keet.", "Kom naar de keet bij de poort."),
    ("before-capital", "Kom naar keet De Mus.", "Kom naar keet met de mus."),
  ]) func aRowIsLeftAloneWhereItsConditionHolds(_ condition: String, _ holds: String, _ doesNot: String) throws {
    for doubt in ["", "?"] {
      let own = LexiconFile(
        name: "own.tsv",
        text:
          "entry\tpos\treplacements\tforms\tunless\tsafety\treason\nkeet\tnoun\truimte\t\t\(doubt)\(condition)\tsafe\tZo noemen wij het.\n"
      )
      let helder = try Helder(lexiconFiles: [own])
      let edits = { (text: String) in
        helder.simplify(Message(text: text + "\n"), options: options).edits.filter { $0.entry == "keet" }.map(\.applied)
      }
      #expect(edits(holds) == (doubt.isEmpty ? [] : [false]))
      #expect(edits(doesNot) == [true])
    }
  }

  @Test func aBrokenLexiconIsNamed() {
    #expect(throws: LexiconProblem.self) { try Helder(lexiconFiles: [LexiconFile(name: "x.tsv", text: "a\tb\n")]) }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let text = String(repeating: "Indien u d.w.z. uw kind z.s.m. komt, dient u te bellen. ", count: 20)
    #expect(try ResultJSON.encode(simplify(text)) == ResultJSON.encode(simplify(text)))
  }

  @Test func windowsLinesAndComposedAccentsMakeNoDifference() throws {
    let plain = try simplify("Indien één kind ziek is.\nBel ons z.s.m. op.\n")
    let odd = try simplify("\u{FEFF}Indien e\u{301}e\u{301}n kind ziek is.\r\nBel ons z.s.m. op.\r\n")
    #expect(plain.edits.map(\.after) == odd.edits.map(\.after))
    #expect(odd.simplified.text == "\u{FEFF}Als e\u{301}e\u{301}n kind ziek is.\r\nBel ons zo snel mogelijk op.\r\n")
  }
}

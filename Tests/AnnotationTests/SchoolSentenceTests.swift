import Testing

@testable import Annotation
@testable import Prose

/// What must come out right in the sentences that schools write.
@Suite struct SchoolSentenceTests {
  private func annotate(_ text: String) -> [(form: String, analysis: Analysis)] {
    let forms = text.split(separator: " ").map(String.init)
    return Array(zip(forms, Annotator.shared.annotate(forms: forms)))
  }

  private func analysis(of form: String, in text: String) throws -> Analysis {
    try #require(annotate(text).first { $0.form == form }).analysis
  }

  @Test(
    arguments: [
      ("Neem een gymtas mee .", "Neem", "mee_nemen"),
      ("Geef uw kind geen traktaties mee .", "Geef", "mee_geven"),
      ("Lever het formulier voor vrijdag in .", "Lever", "in_leveren"),
      ("Vul de strook in .", "Vul", "in_vullen"),
      ("Meld uw kind af .", "Meld", "af_melden"),
    ])
  func anImperativeIsAFiniteVerbAtTheTop(text: String, form: String, lemma: String) throws {
    let verb = try analysis(of: form, in: text)
    #expect(verb.tag.isFiniteVerb)
    #expect(verb.isRoot)
    #expect(verb.lemma == lemma)
  }

  @Test(
    arguments: [
      ("Wilt u het formulier inleveren ?", "inleveren", "in_leveren"),
      ("U kunt uw kind afmelden bij de juf .", "afmelden", "af_melden"),
      ("De brieven zijn meegegeven .", "meegegeven", "mee_geven"),
      ("De kinderen van groep 3/4 gaan naar het zwembad .", "kinderen", "kind"),
    ])
  func lemmas(text: String, form: String, lemma: String) throws {
    #expect(try analysis(of: form, in: text).lemma == lemma)
  }

  @Test(arguments: ["U kunt uw kind ophalen .", "Wilt u uw kind brengen ?", "Heeft u vragen over de ouderavond ?"])
  func uIsAPronounAndTheSubject(text: String) throws {
    let word = try #require(annotate(text).first { $0.form.lowercased() == "u" }).analysis
    #expect(word.pos == .pronoun)
    #expect(word.relation == .nsubj)
  }

  @Test func uwIsAPossessive() throws {
    let words = annotate("Geef uw kind een lunch mee .")
    #expect(words[1].analysis.relation == .possessive)
    #expect(words[1].analysis.head == 2)
  }

  @Test func theMainVerbStandsAboveItsAuxiliary() {
    let words = annotate("De kinderen moeten op tijd worden opgehaald .")
    #expect(words[6].analysis.isRoot)
    #expect(words[2].analysis.head == 6)
    #expect(words[5].analysis.relation == .passiveAuxiliary)
    #expect(words[1].analysis.relation == .passiveSubject)
  }

  @Test func aTimeIsANumeral() throws {
    #expect(try analysis(of: "8.30", in: "De gymles begint om 8.30 uur .").pos == .numeral)
  }

  @Test func headingsAndListsHaveOneRoot() {
    for text in ["Schoolreis groep 7", "Datum : 4 mei", "gymschoenen", "IB'er", "Beste ouders ,", "- een handdoek"] {
      #expect(annotate(text).filter { $0.analysis.isRoot }.count == 1)
    }
  }
}

import Inflection
import Prose
import Testing

struct WordFormsTests {
  @Test(arguments: [
    ("aanmeldt", "aanmelden", "WW|pv|tgw|met-t"), ("aangemeld", "aanmelden", "WW|vd|vrij|zonder"),
    ("liep", "lopen", "WW|pv|verl|ev"), ("kinderen", "kind", "N|soort|mv|basis"),
    ("oudergesprekken", "oudergesprek", "N|soort|mv|basis"), ("grote", "groot", "ADJ|prenom|basis|met-e|stan"),
    ("beter", "goed", "ADJ|vrij|comp|zonder"), ("lieve", "lief", "ADJ|prenom|basis|met-e|stan"),
    ("briefje", "brief", "N|soort|ev|dim|onz|stan"), ("ingevulde", "invullen", "WW|vd|prenom|met-e"),
  ])
  func reading(_ form: String, _ lemma: String, _ tag: String) throws {
    let tag = try #require(CGNTag(tag))
    #expect(WordForms.readings(of: form).contains { $0.lemma == lemma && $0.tag == tag })
    #expect(TaggedForms.forms(of: lemma, as: tag).contains { form.hasSuffix($0) })
  }

  @Test func unknownForms() {
    #expect(WordForms.readings(of: "").isEmpty)
    #expect(WordForms.readings(of: "xqwrt").isEmpty)
    #expect(WordForms.readings(of: String(repeating: "e", count: 10_000)).isEmpty)
  }

  @Test func bareAdjectives() {
    #expect(WordForms.bareAdjective(of: "rode") == "rood")
    #expect(WordForms.bareAdjective(of: "dikke") == "dik")
    #expect(WordForms.bareAdjective(of: "roze") == nil)
  }
}

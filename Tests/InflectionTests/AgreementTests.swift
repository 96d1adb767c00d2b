import Inflection
import Testing

struct AgreementTests {
  private func text(
    _ determiner: Determiner?, _ adjectives: [String], _ noun: String, _ number: Number = .singular
  ) throws -> String? {
    Agreement(determiner, adjectives.map { Adjective($0) }, try #require(Noun(noun)), number)?.text
  }

  @Test func adjectivesFollowTheNoun() throws {
    #expect(try text(.indefinite, ["groot"], "teken") == "een groot teken")
    #expect(try text(.indefinite, ["groot"], "indicatie") == "een grote indicatie")
    #expect(try text(.definite, ["groot"], "teken") == "het grote teken")
    #expect(try text(.our, ["groot"], "huis") == "ons grote huis")
    #expect(try text(.each, ["groot"], "huis") == "elk groot huis")
    #expect(try text(.no, ["groot", "houten"], "huis") == "geen groot houten huis")
    #expect(try text(nil, ["mooi"], "weer") == "mooi weer")
    #expect(try text(.this, ["nieuw"], "school", .plural) == "deze nieuwe scholen")
    #expect(try text(.each, ["nieuw"], "huis", .plural) == "alle nieuwe huizen")
    #expect(try text(.indefinite, ["nieuw"], "huis", .plural) == "nieuwe huizen")
    #expect(try text(.suchA, ["nieuw"], "huis", .plural) == "zulke nieuwe huizen")
  }

  @Test(arguments: [
    ("het", "het", "de"), ("dit", "dit", "deze"), ("die", "dat", "die"), ("elk", "elk", "elke"),
    ("onze", "ons", "onze"),
    ("welke", "welk", "welke"), ("ieder", "ieder", "iedere"), ("hetzelfde", "hetzelfde", "dezelfde"),
    ("uw", "uw", "uw"),
  ])
  func determiners(_ given: String, _ neuter: String, _ common: String) throws {
    let determiner = try #require(Determiner(form: given))
    #expect(determiner.form(.het, .singular) == neuter)
    #expect(determiner.form(.de, .singular) == common)
  }

  @Test func aNounWithBothArticlesKeepsTheOneGiven() throws {
    let noun = try #require(Noun("filter"))
    #expect(Agreement(.definite, [], noun, .singular, article: .het)?.text == "het filter")
    #expect(Agreement(.definite, [], noun, .singular)?.text == "de filter")
  }

  @Test func pronouns() throws {
    let form = Reference(try #require(Noun("formulier")), .singular)
    #expect([form.subject, form.object, form.this, form.that] == ["het", "het", "dit", "dat"])
    let letter = Reference(try #require(Noun("brief")), .singular)
    #expect([letter.subject, letter.object, letter.this, letter.that] == ["hij", "hem", "deze", "die"])
    #expect(Reference(try #require(Noun("moeder")), .singular).subject == "ze")
    #expect(Reference(try #require(Noun("formulier")), .plural).that == "die")
  }
}

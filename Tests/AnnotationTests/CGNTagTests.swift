import Testing

@testable import Prose

@Suite struct CGNTagTests {
  @Test func aTagReadsBackAsItWasWritten() throws {
    for index in 0..<CGNTag.count {
      let tag = try #require(CGNTag(rawValue: UInt8(index)))
      #expect(CGNTag(tag.description) == tag)
    }
    #expect(CGNTag("WW|onzin") == nil)
    #expect(CGNTag(rawValue: 255) == nil)
  }

  @Test func tagsKnowWhatTheyAre() throws {
    let verb = try #require(CGNTag("WW|pv|tgw|met-t"))
    #expect(verb.isVerb && verb.isFiniteVerb && !verb.isPastTense && !verb.isInfinitive)
    let noun = try #require(CGNTag("N|soort|ev|basis|onz|stan"))
    #expect(noun.isCommonNoun && noun.isNeuter && !noun.isPluralNoun && !noun.isName)
    #expect(try #require(CGNTag("N|soort|mv|dim")).isDiminutive)
  }

  @Test func featuresReadBack() {
    #expect(Features("Gender=Com|Number=Sing").description == "Gender=Com|Number=Sing")
    #expect(Features("_").isEmpty)
    #expect(Features([]).description == "_")
  }
}

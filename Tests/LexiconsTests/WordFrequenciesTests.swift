import Lexicons
import Testing

struct WordFrequenciesTests {
  @Test func frequenciesAreThoseOfWordfreq() {
    #expect(WordFrequencies.builtIn.frequency(of: "indien") == 4.62)
    #expect(WordFrequencies.builtIn.frequency(of: "tandarts") == 4.04)
    #expect(WordFrequencies.builtIn.frequency(of: "één") != nil)
    #expect(WordFrequencies.builtIn.frequency(of: "luizencontrole") == nil)
    #expect(WordFrequencies.builtIn.frequency(of: "") == nil)
    #expect(WordFrequencies.builtIn.frequency(of: String(repeating: "a", count: 10_000)) == nil)
  }

  @Test func subtitlesHaveWhatIsSaid() {
    #expect(WordFrequencies.subtitles.frequency(of: "heks") == 4.38)
    #expect(WordFrequencies.subtitles.frequency(of: "verlofaanvraag") == nil)
  }

  @Test func compoundsAreJudgedByTheirParts() throws {
    let compounds = Compounds()
    #expect(try #require(compounds.frequency(of: "luizencontrole")) >= 3.3)
    #expect(try #require(compounds.frequency(of: "gymtas")) >= 3.3)
    #expect(try #require(compounds.frequency(of: "zomerfeestcommissie")) >= 3.3)
    #expect(try #require(compounds.frequency(of: "legitimatie")) < 3.3)
    #expect(compounds.frequency(of: "expeditieuze") == nil)
    #expect(compounds.frequency(of: String(repeating: "school", count: 2_000)) == nil)
  }
}

import Prose
import Segmentation
import Testing

@testable import Readability

struct ReadabilityMeterTests {
  private func measures(_ text: String) -> ReadabilityMeasures {
    let meter = ReadabilityMeter()
    var counts = ReadabilityMeter.Counts()
    for block in Segmenter().segment(Message(text: text)).blocks {
      for sentence in block.sentences { counts.add(meter.count(sentence)) }
    }
    return meter.measures(counts)
  }

  @Test func countsWordsAndSentences() {
    let measured = measures("Op dinsdag is er gym. Neem een gymtas mee!")
    #expect(measured.words == 9)
    #expect(measured.sentences == 2)
    #expect(measured.wordsPerSentence == 4.5)
    #expect(measured.longestSentence == 5)
    #expect(measured.difficultWords.isEmpty)
    #expect(measured.level == 1)
  }

  @Test func fleschDoumaIsDoumasFormula() {
    #expect(FleschDouma.score(words: 100, sentences: 10, syllables: 150) == 206.835 - 0.93 * 10 - 77 * 1.5)
    #expect(FleschDouma.score(words: 0, sentences: 0, syllables: 0) == nil)
  }

  @Test func withoutWordsNothingIsGuessed() {
    let measured = measures("😀 !!! …")
    #expect(measured.words == 0 && measured.level == nil && measured.score == nil && measured.wordsPerSentence == nil)
  }

  @Test func rareWordsAreDifficult() {
    let measured = measures("De commissie constateerde een manifeste omissie bij Expeditix in Oosterhoek.")
    #expect(measured.difficultWords.map(\.text) == ["manifeste", "omissie"])
  }

  @Test func hardTextIsHarder() throws {
    let easy = try #require(measures("Op dinsdag is er gym. Neem een tas mee.").score)
    let hard = try #require(
      measures("Verlofaanvragen dienen schriftelijk gemotiveerd bij de schooldirectie te worden ingediend.").score)
    #expect(hard > easy + 30)
  }
}

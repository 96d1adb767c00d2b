import Annotation
import Prose
import Segmentation
import Testing

@testable import Readability

struct ReadabilityMeterTests {
  private func measures(_ text: String, annotated: Bool = true) -> ReadabilityMeasures {
    let meter = ReadabilityMeter()
    var counts = ReadabilityMeter.Counts()
    for block in Segmenter().segment(Message(text: text)).blocks {
      for var sentence in block.sentences {
        if annotated { sentence.analyses = Annotator.shared.annotate(sentence.words) }
        counts.add(meter.count(sentence))
      }
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

  /// Two sentences with the features and the score that lint_ii gives them.
  @Test(arguments: [
    (4.110042313593291, 7.0, 3.0, 1.0, 36.15097647332054), (4.018569326370857, 6.0, 7.0, 0.8, 49.45492199529355),
  ])
  func theScoreIsThatOfLiNT(
    _ frequency: Double, _ length: Double, _ content: Double, _ concrete: Double, _ score: Double
  ) {
    let found = LiNTScore.score(
      frequency: frequency, dependencyLength: length, contentWordsPerClause: content, concreteNouns: concrete)
    #expect(abs(found - score) < 0.001)
  }

  @Test func theScoreStaysBetweenItsBounds() {
    #expect(
      LiNTScore.score(frequency: 0, dependencyLength: 50, contentWordsPerClause: 30, concreteNouns: 0) == 100)
    #expect(LiNTScore.score(frequency: 8, dependencyLength: 0, contentWordsPerClause: 1, concreteNouns: 1) == 0)
    #expect([33.9, 34, 45.9, 46, 57.9, 58].map(LiNTScore.level) == [1, 2, 2, 3, 3, 4])
  }

  @Test func withoutWordsNothingIsGuessed() {
    let measured = measures("😀 !!! …")
    #expect(measured.words == 0 && measured.level == nil && measured.score == nil && measured.wordsPerSentence == nil)
    #expect(measured.passives == nil && measured.maxDependencyLength == nil)
  }

  @Test func withoutGrammarThereIsNoScore() {
    let measured = measures("Op dinsdag is er gym.", annotated: false)
    #expect(measured.score == nil && measured.level == nil && measured.subordinateClauses == nil)
    #expect(measured.fleschDouma != nil)
  }

  @Test func withoutAVerbThereAreNoClauses() {
    let measured = measures("Brood, fruit en een beker")
    #expect(measured.contentWordsPerClause == nil && measured.score == nil)
    #expect(measured.concreteNouns == 1)
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

  @Test func passivesAreCounted() {
    #expect(measures("Het formulier wordt morgen door de juf opgehaald.").passives == 1)
    #expect(measures("De juf haalt het formulier morgen op.").passives == 0)
    // "wordt" as a copula is no passive.
    #expect(measures("Het wordt morgen mooi weer.").passives == 0)
  }

  @Test func subordinateClausesAreCounted() {
    #expect(measures("Als uw kind ziek is, belt u de school.").subordinateClauses == 1)
    #expect(measures("De leraar die ziek is, komt morgen weer.").subordinateClauses == 1)
    #expect(measures("Uw kind is ziek en u belt de school.").subordinateClauses == 0)
  }

  @Test func theTangIsTheWayToTheOtherHalf() {
    #expect(measures("Wij hebben gisteren met de ouders over de reis gesproken.").tangLength == 7)
    #expect(measures("Wij nemen de kinderen mee.").tangLength == 2)
    #expect(measures("Wij lopen naar school.").tangLength == nil)
  }

  @Test func nominalisationsAreCounted() {
    #expect(measures("Het invullen van het formulier is verplicht.").nominalisations == 1)
    #expect(measures("De verstrekking van de boeken begint morgen.").nominalisations == 1)
    #expect(measures("De leerlingen maken in de vergadering een tekening.").nominalisations == 0)
  }

  @Test func stringsOfNounsAreCounted() {
    #expect(measures("De vaststelling van de datum van de start van het jaar volgt.").nounStrings == 1)
    #expect(measures("De datum van de start volgt.").nounStrings == 0)
  }

  @Test func abbreviationsAreCounted() {
    #expect(measures("I.v.m. ziekte is de les a.s. dinsdag vrij.").abbreviations == 2)
  }
}

import Facts
import Formats
import Foundation
import Lexicons
import Pipeline
import Prose
import Support
import Testing

@Suite struct ShortMessageTests {
  private func short(_ text: String) throws -> ShortMessage {
    let options = Options(referenceDate: try #require(Day("2026-09-14")))
    let helder = try Helder()
    return helder.shortened(helder.simplify(Message(text: text), options: options), options: options)
  }

  @Test func courtesyAndBackgroundGo() throws {
    let short = try short(
      "Beste ouders,\n\nDe eerste schoolweken zitten erop. Op 9 oktober is er een studiedag. Wat hebben we genoten in het bos!\n\nWij vertrouwen op uw begrip.\n\nMet vriendelijke groet,\nJuf Anna\n"
    )
    #expect(
      short.document.text == "Op 9 oktober is er een studiedag.\n\nMet vriendelijke groet,\nJuf Anna\n")
    #expect(short.omitted.map(\.text).contains("De eerste schoolweken zitten erop."))
    #expect(short.omission == "4 zinnen zonder afspraak of gegeven zijn weggelaten.")
  }

  @Test(arguments: [
    "Op 9 oktober is er een studiedag.", "Neem een handdoek mee.", "Als uw kind ziek is, belt u ons.",
    "Wij sturen geen rekening.", "Kunt u helpen?", "Uw kind moet de bagage zelf dragen.", "De opvang is dan gesloten.",
    "Zet overal de naam in.",
  ])
  func whatAParentMustDoOrKnowStays(sentence: String) throws {
    let short = try short("\(sentence) Succes allemaal!\n")
    #expect(short.document.text == "\(sentence)\n")
    #expect(short.omission == "1 zin zonder afspraak of gegeven is weggelaten.")
  }

  @Test func whatIsPointedAtStays() throws {
    let text = "De gymzaal wordt verbouwd. Dat duurt 3 weken.\n"
    #expect(try short(text).document.text == text)
    #expect(try short(text).omission == nil)
  }

  @Test func aHeadingStaysWithWhatStandsUnderIt() throws {
    let short = try short("Kamp\n\nOp 9 oktober gaan we op kamp.\n\nTerugblik\n\nWat hebben we genoten in het bos!\n")
    #expect(short.document.text.hasPrefix("Kamp\n\nOp 9 oktober gaan we op kamp."))
    #expect(!short.document.text.contains("Terugblik"))
  }

  @Test func theRestIsFoldedOnAPage() throws {
    let helder = try Helder()
    let options = Options(referenceDate: try #require(Day("2026-09-14")))
    let message = Message(text: "Op 9 oktober is er een studiedag. Wat <b>genoten</b> wij in het bos!\n")
    let short = helder.shortened(helder.simplify(message, options: options), options: options)
    let card = helder.localized(helder.card(message, options: options), in: .dutch)
    let page = ShortWriter.html(short, card)
    #expect(page.contains("<details>\n<summary>1 zin zonder afspraak of gegeven</summary>\n<p>Wat &lt;b&gt;genoten"))
    #expect(page.contains("<dt>Wanneer</dt>"))
    let text = ShortWriter.text(short, card)
    #expect(text.hasPrefix("Het belangrijkste") && text.contains("vrijdag 9 oktober 2026"))
    #expect(text.hasSuffix("1 zin zonder afspraak of gegeven is weggelaten.\n\nOp 9 oktober is er een studiedag.\n"))
  }

  /// The guard finds every fact of the message in what is left, and what is left is part of the plainer text.
  @Test func everyFactOfTheCorpusIsKept() throws {
    let helder = try Helder()
    var shortened = 0
    for corpus in CorpusMessage.all {
      let options = Options(referenceDate: corpus.date)
      let result = helder.simplify(corpus.message, options: options)
      let short = helder.shortened(result, options: options)
      if !short.omitted.isEmpty {
        shortened += 1
        #expect(short.document.text.utf8.count < result.simplified.text.utf8.count, "\(corpus)")
      }
      let finder = FactFinder(referenceDate: corpus.date, firstNames: FirstNames.builtIn, places: Places.builtIn)
      let comparison = FactGuard().compare(result.facts.map(\.fact), finder.facts(in: short.document))
      #expect(comparison.isClean, "\(corpus): \(comparison)")
      for sentence in short.document.blocks.flatMap(\.sentences) {
        #expect(result.simplified.text.contains(short.document.text[sentence.range]), "\(corpus)")
      }
      for quote in short.omitted { #expect(Quote(in: result.simplified.text, quote.range) == quote, "\(corpus)") }
    }
    #expect(shortened >= 20)
  }
}

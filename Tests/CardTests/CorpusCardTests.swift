import Formats
import Foundation
import Pipeline
import Prose
import Support
import Testing

/// Cards of some Corpus messages in every language, as a person has read and accepted them.
struct CorpusCardTests {
  static let chosen = CorpusMessage.all.filter {
    [
      "primary-announcement-studiedag", "primary-announcement-schoolreis", "primary-newsletter-week-40",
      "childcare-newsletter-bso-november", "secondary-reminder-kluisje",
    ].contains($0.description)
  }

  @Test(arguments: chosen) func cardsAreAsAccepted(_ corpus: CorpusMessage) throws {
    let helder = try Helder()
    let card = helder.card(corpus.message, options: Options(referenceDate: corpus.date))
    let text = Language.allCases.map { CardText.text(helder.localized(card, in: $0)) }.joined(separator: "\n")
    let found = differences(from: corpus.folder.appending(path: "card.txt"), text)
    #expect(found.isEmpty, "\(corpus)\n\(found.joined(separator: "\n"))")
  }

  /// In no language a day, hour or amount that the message doesn't have.
  @Test(arguments: CorpusMessage.all) func everyValueIsOneOfTheMessage(_ corpus: CorpusMessage) throws {
    let helder = try Helder()
    let options = Options(referenceDate: corpus.date)
    let card = helder.card(corpus.message, options: options)
    let facts = Set(helder.simplify(corpus.message, options: options).facts.map(\.fact.value))
    for item in card.items {
      for moment in item.event?.moments ?? [] {
        for value in [moment.start, moment.end, moment.from, moment.until].compactMap({ $0 }) {
          #expect(facts.contains(value), "\(value)")
        }
      }
      for action in item.actions {
        for value in [action.deadline?.date, action.deadline?.time].compactMap({ $0 }) {
          #expect(facts.contains(value))
        }
      }
    }
    let dutch = helder.localized(card, in: .dutch)
    for language in Language.allCases {
      let local = helder.localized(card, in: language)
      #expect(local.items.map { $0.lines.map(\.values.count) } == dutch.items.map { $0.lines.map(\.values.count) })
    }
  }

  @Test(arguments: CorpusMessage.all) func quotesStandWhereTheySay(_ corpus: CorpusMessage) throws {
    let card = try Helder().card(corpus.message, options: Options(referenceDate: corpus.date))
    for item in card.items {
      let quotes =
        item.sources + item.things.map(\.quote) + (item.event.map { [$0.name] + $0.places + $0.groups } ?? [])
      for quote in quotes { #expect(Quote(in: corpus.message.text, quote.range) == quote) }
    }
  }
}

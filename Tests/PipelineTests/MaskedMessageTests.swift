import Foundation
import Pipeline
import Prose
import Support
import Synchronization
import Testing

@testable import Translation

/// No name, number or contact leaves the machine: what an engine would get of the Corpus and of thousands of messages whose
/// facts are known.
struct MaskedMessageTests {
  /// What may never be sent as it stands. Places count when they are named: *aula* isn't.
  private static let secret: Set<Fact.Kind> = [.name, .phone, .email, .url, .iban, .postcode]

  /// What is sent without its marks.
  private func clear(_ text: String) -> String { text.replacing(/\[\[\d+\]\]/, with: "") }

  private func leaks(_ sent: [String], _ facts: [(kind: Fact.Kind, text: String)]) -> [String] {
    let clear = sent.map(clear)
    var leaks = clear.filter { $0.contains(where: \.isNumber) || $0.contains("@") }
    for fact in facts {
      let isProper = fact.text.dropFirst().contains(where: \.isUppercase) || fact.text.contains(where: \.isNumber)
      guard Self.secret.contains(fact.kind) || fact.kind == .place && isProper else { continue }
      leaks += clear.filter { $0.contains(fact.text) }.map { "\(fact.text): \($0)" }
    }
    return leaks
  }

  @Test(arguments: CorpusMessage.all) func nothingPrivateOfTheCorpusIsSent(_ corpus: CorpusMessage) throws {
    let masked = try Helder().masked(corpus.message, options: Options(referenceDate: corpus.date))
    let facts = try #require(corpus.file("facts.tsv")).split(separator: "\n").compactMap { row in
      let columns = row.split(separator: "\t").map(String.init)
      return Fact.Kind(rawValue: columns[0]).map { (kind: $0, text: columns[1]) }
    }
    let sent = masked.sent(in: .token)
    #expect(sent.count > 5)
    #expect(leaks(sent, facts) == [])
  }

  /// The messages fall into parts that are tested side by side. `FUZZ=2000` says how many there are.
  @Test(arguments: 0..<PlantedFactTests.parts) func nothingPrivateOfGeneratedMessagesIsSent(part: Int) throws {
    let count = ProcessInfo.processInfo.environment["FUZZ"].flatMap(Int.init) ?? 400
    let date = try #require(Day(PlantedMessage.date))
    let helder = try Helder()
    for seed in stride(from: part, to: count, by: PlantedFactTests.parts) {
      let planted = PlantedMessage(seed: UInt64(seed))
      let masked = helder.masked(Message(text: planted.text), options: Options(referenceDate: date))
      #expect(leaks(masked.sent(in: .token), planted.facts.map { ($0.kind, $0.text) }) == [], "seed \(seed)")
    }
  }

  /// The whole request of every provider, as it goes over the wire, and the whole answer back.
  @Test(arguments: TranslationSettings.Service.allCases) func everyFactComesBack(_ service: TranslationSettings.Service)
    async throws
  {
    let settings = TranslationSettings(service: service, endpoint: try EndpointAddress("https://translate.example"))
    let wire = Mutex<[String]>([])
    let client = EndpointClient(connections: 4, pause: { _ in }) { request throws(EndpointFailure) in
      wire.withLock { $0.append(String(decoding: request.body ?? [], as: UTF8.self)) }
      return .init(status: 200, retryAfter: nil, body: Echo.answer(to: request, of: service))
    }
    let translator = Translator(settings, client: client)
    let language = try #require(LanguageCode("en"))
    let date = try #require(Day("2026-09-28"))
    let text = """
      Beste ouders,

      Op vrijdag 9 oktober a.s. gaat groep 5 met juf Fatima Öztürk naar De Dolle Ekster. De bus vertrekt om 8.30 uur.
      Het kost € 12,50 & u betaalt op NL91 ABNA 0417 1643 00. Bel 06-12345678 of mail juf.fatima@school.voorbeeld.nl.

      - twee boterhammen
      - "regenkleding"

      Met vriendelijke groet,
      Fatima Öztürk
      """
    let masked = try Helder().masked(Message(text: text), options: Options(referenceDate: date))
    let translated = await helderTranslated(masked, language, translator)
    #expect(translated.doubtful.isEmpty && translated.failure == nil)
    for part in [
      "Friday, 9 October 2026", "groep 5", "Fatima Öztürk", "De Dolle Ekster", "08:30", "€12.50",
      "NL91 ABNA 0417 1643 00",
      "06-12345678", "juf.fatima@school.voorbeeld.nl", "2 boterhammen", "\"regenkleding\"", " & ",
    ] {
      #expect(translated.text.contains(part), "\(part) in \(translated.text)")
    }
    let sent = wire.withLock { $0.joined(separator: "\n") }
    for part in ["Fatima", "Özt", "Ekster", "8.30", "12,50", "ABNA", "1234", "voorbeeld", "oktober", "groep"] {
      #expect(!sent.contains(part), "\(part) in \(sent)")
    }
  }

  private func helderTranslated(_ masked: MaskedMessage, _ language: LanguageCode, _ translator: Translator) async
    -> TranslatedMessage
  {
    await (try? Helder())?.translated(masked, into: language, with: translator)
      ?? TranslatedMessage(language: "", isRightToLeft: false, text: "", sentences: [])
  }
}

/// An engine of each form that gives back what it gets.
private enum Echo {
  static func answer(to request: EndpointRequest, of service: TranslationSettings.Service) -> [UInt8] {
    let body = Data(request.body ?? [])
    let json = try? JSONSerialization.jsonObject(with: body)
    let members = json as? [String: Any] ?? [:]
    let answer: Any =
      switch service {
      case .libretranslate: ["translatedText": members["q"] ?? []]
      case .deepl: ["translations": (members["text"] as? [String] ?? []).map { ["text": $0] }]
      case .google: ["data": ["translations": (members["q"] as? [String] ?? []).map { ["translatedText": $0] }]]
      case .azure:
        (json as? [[String: String]] ?? []).map { ["translations": [["text": $0["Text"] ?? "", "to": "en"]]] }
      case .apertium:
        [
          "responseData": [
            "translatedText": String(decoding: body, as: UTF8.self).split(separator: "q=", maxSplits: 1).last?
              .removingPercentEncoding ?? ""
          ]
        ]
      case .openai:
        [
          "choices": [
            [
              "message": [
                "content": "{\"translations\": \((members["messages"] as? [[String: String]])?.last?["content"] ?? "")}"
              ]
            ]
          ]
        ]
      }
    return Array((try? JSONSerialization.data(withJSONObject: answer)) ?? Data())
  }
}

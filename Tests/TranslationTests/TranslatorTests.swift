import Foundation
import Synchronization
import Testing

@testable import Translation

/// Sentences through an engine that the test plays: Apertium's form, one text a request.
struct TranslatorTests {
  /// An engine that says `say` to each text, and what it was asked.
  private func translator(
    cache: TranslationCache? = nil, say: @escaping @Sendable (_ text: String, _ time: Int) -> String?
  ) throws -> (translator: Translator, asked: Asked) {
    let asked = Asked()
    let settings = try ProviderTests.settings(.apertium)
    let client = EndpointClient(connections: 4, breaker: CircuitBreaker(rest: .seconds(3_600)), pause: { _ in }) {
      request throws(EndpointFailure) in
      let form = String(decoding: request.body ?? [], as: UTF8.self)
      let text = form.split(separator: "q=", maxSplits: 1).last?.removingPercentEncoding ?? ""
      guard let answer = say(text, asked.add(text)) else { throw .unreachable("it is gone") }
      let body = try? JSONSerialization.data(withJSONObject: ["responseData": ["translatedText": answer]])
      return .init(status: 200, retryAfter: nil, body: Array(body ?? Data()))
    }
    return (Translator(settings, cache: cache, client: client), asked)
  }

  private final class Asked: Sendable {
    let texts = Mutex<[String]>([])

    /// How often this text was asked for before.
    func add(_ text: String) -> Int {
      texts.withLock { texts in
        texts.append(text)
        return texts.count { $0 == text } - 1
      }
    }
  }

  private let sentences = ["Dag {Anna}.", "Tot {8.30 uur}.", "Dag {Noor}.", "Tot ziens."].map(MaskTests.masked)

  @Test func answersComeInOrderAndEqualTextsAreAskedOnce() async throws {
    let (translator, asked) = try translator { text, _ in
      text.replacing("Dag", with: "Hi").replacing("Tot", with: "Till")
    }
    let answer = await translator.translate(sentences, to: "en")
    let shown = zip(sentences, answer.outcomes).map { sentence, outcome in
      guard case .translated(let pieces) = outcome else { return "?" }
      return sentence.shown(pieces, isRightToLeft: false) { $0.text }
    }
    #expect(shown == ["Hi Anna.", "Till 8.30 uur.", "Hi Noor.", "Till ziens."])
    #expect(asked.texts.withLock { $0.sorted() } == ["Dag [[1]].", "Tot [[1]].", "Tot ziens."])
    #expect(answer.failure == nil)
  }

  @Test func aDoubtfulAnswerIsAskedForOnceMoreWithTheMaskOn() async throws {
    let (translator, asked) = try translator { text, time in time == 0 ? "Hi 12." : text }
    let outcomes = await translator.translate(sentences, to: "en").outcomes
    #expect(outcomes.allSatisfy { if case .translated = $0 { true } else { false } })
    let (stubborn, again) = try self.translator { _, _ in "Hi 12." }
    let doubtful = await stubborn.translate(sentences, to: "en")
    #expect(doubtful.outcomes == [.lostFact, .lostFact, .lostFact, .inventedFact].map { .needsReview($0) })
    for texts in [asked, again] {
      #expect(texts.texts.withLock { $0.count } == 6 && texts.texts.withLock { $0.allSatisfy { !$0.contains("Anna") } })
    }
  }

  @Test func aDeadEndpointLeavesEverySentenceToAPerson() async throws {
    let (translator, asked) = try translator { _, _ in nil }
    let many = (0..<200).map { MaskTests.masked("Dag " + String(repeating: "a", count: $0 + 1)) }
    let answer = await translator.translate(many, to: "en")
    #expect(answer.outcomes.allSatisfy { $0 == .needsReview(.noAnswer) })
    #expect(answer.failure == .unreachable("it is gone"))
    // As many as are under way at once; none after the first has failed.
    #expect(asked.texts.withLock { $0.count } <= 4)
  }

  @Test func theCacheSparesRequestsAndHoldsNoNames() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "helder-cache-\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let (translator, asked) = try translator(cache: TranslationCache(path: file.path, limit: 10_000)) { text, _ in text
    }
    let first = await translator.translate(sentences, to: "en")
    #expect(first.outcomes == (await translator.translate(sentences, to: "en")).outcomes)
    #expect(asked.texts.withLock { $0.count } == 3)
    let (second, later) = try self.translator(cache: TranslationCache(path: file.path, limit: 10_000)) { _, _ in nil }
    #expect(first.outcomes == (await second.translate(sentences, to: "en")).outcomes)
    #expect(later.texts.withLock { $0.isEmpty })
    // Another language is another text.
    #expect(await second.translate(sentences, to: "fr").failure != nil)
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(!kept.contains("Anna") && !kept.contains("8.30") && kept.contains("Dag [[1]]."))
    let permissions = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
  }

  @Test func theCacheStaysSmallAndSurvivesRubbish() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "helder-cache-\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("geen json\n{\"key\"".utf8).write(to: file)
    let cache = try TranslationCache(path: file.path, limit: 2_000)
    for number in 0..<200 {
      let key = TranslationCache.Key(engine: "e", language: "en", sent: String(repeating: "a", count: number % 50 + 1))
      cache.keep([(key, "antwoord")])
    }
    let size = try #require(try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int)
    #expect(size <= 2_000 && size > 200)
    let again = try TranslationCache(path: file.path, limit: 2_000)
    #expect(again.answer(.init(engine: "e", language: "en", sent: String(repeating: "a", count: 50))) == "antwoord")
  }
}

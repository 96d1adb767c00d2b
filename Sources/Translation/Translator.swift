import FoundationEssentials

/// Has masked sentences translated by an endpoint, and takes only answers in which every fact came back.
public struct Translator: Sendable {
  /// What became of a sentence.
  public enum Outcome: Sendable, Hashable {
    /// The pieces of a checked translation.
    case translated([MaskedText.Piece])
    /// Somebody has to look at it.
    case needsReview(Doubt)
  }

  /// What became of the sentences of a message.
  public struct Answer: Sendable {
    /// For each sentence, in order.
    public var outcomes: [Outcome] = []
    /// Why the endpoint gave no answer to some.
    public var failure: EndpointFailure?
  }

  /// How the endpoint is told to leave something alone: what is sent can be shown before.
  public var protection: Protection { provider.protection }

  private let engine: String
  private let provider: any Provider
  private let client: EndpointClient
  private let cache: TranslationCache?

  /// A translator that asks the endpoint of `settings`.
  public init(_ settings: TranslationSettings, cache: TranslationCache? = nil) {
    let transfer = settings.transfer(environment: ProcessInfo.processInfo.environment)
    self.init(
      settings, cache: cache,
      client: EndpointClient(connections: settings.connections) { request throws(EndpointFailure) in
        try transfer.send(request)
      })
  }

  init(_ settings: TranslationSettings, cache: TranslationCache? = nil, client: EndpointClient) {
    engine = "\(settings.service.rawValue) \(settings.endpoint.appending("")) \(settings.model)"
    provider = settings.provider
    self.client = client
    self.cache = cache
  }

  /// The codes of the languages that the endpoint translates Dutch into; none where it can't tell.
  public func languages() async throws(EndpointFailure) -> [String] {
    guard let request = provider.languagesRequest else { return [] }
    return try await client.ask(request, read: provider.languages, failure: failure)
  }

  /// Translates sentences into a language. A sentence whose answer is doubtful is asked once more on its own, masked as
  /// before; then it is left to a person.
  public func translate(_ sentences: [MaskedText], to language: String) async -> Answer {
    var known: [String: Outcome] = [:]
    var asked: [String: MaskedText] = [:]
    let sent = sentences.map(protection.written)
    var order: [String] = []
    for (text, sentence) in zip(sent, sentences) where asked.updateValue(sentence, forKey: text) == nil {
      if let answer = cache?.answer(key(text, language)), let pieces = try? check(answer, sentence) {
        known[text] = .translated(pieces)
      } else {
        order.append(text)
      }
    }
    var failure: EndpointFailure?
    for isLast in [false, true] where !order.isEmpty {
      let batches = isLast ? order.map { [$0] } : batches(order)
      var new: [(TranslationCache.Key, String)] = []
      for (batch, answer) in await answers(to: batches, language) {
        switch answer {
        case .success(let texts):
          for (text, answer) in zip(batch, texts) {
            guard let sentence = asked[text] else { continue }
            do throws(Doubt) {
              known[text] = .translated(try check(answer, sentence))
              new.append((key(text, language), answer))
            } catch {
              known[text] = .needsReview(error)
            }
          }
        case .failure(.wrongCount): for text in batch { known[text] = .needsReview(.wrongCount) }
        case .failure(let error):
          // What is told is why it failed, not that it then rested.
          if failure == nil || failure == .resting { failure = error }
          for text in batch { known[text] = .needsReview(.noAnswer) }
        }
      }
      cache?.keep(new)
      order.removeAll { text in
        switch known[text] {
        case .needsReview(.noAnswer)?, .translated?, nil: true
        case .needsReview?: false
        }
      }
    }
    return Answer(outcomes: sent.map { known[$0] ?? .needsReview(.noAnswer) }, failure: failure)
  }

  private func check(_ answer: String, _ sentence: MaskedText) throws(Doubt) -> [MaskedText.Piece] {
    try AnswerCheck.pieces(of: answer, to: sentence, in: protection)
  }

  private func key(_ text: String, _ language: String) -> TranslationCache.Key {
    TranslationCache.Key(engine: engine, language: language, sent: text)
  }

  /// The texts in requests that keep to the provider's limit, in order.
  private func batches(_ texts: [String]) -> [[String]] {
    var batches: [[String]] = []
    var bytes = 0
    for text in texts {
      bytes += text.utf8.count
      if let last = batches.last, last.count < provider.limit.texts, bytes <= provider.limit.bytes {
        batches[batches.count - 1].append(text)
      } else {
        batches.append([text])
        bytes = text.utf8.count
      }
    }
    return batches
  }

  /// The answers to all batches; how many are asked for at a time is up to the client.
  private func answers(
    to batches: [[String]], _ language: String
  ) async -> [(batch: [String], answer: Result<[String], EndpointFailure>)] {
    await withTaskGroup(of: (Int, Result<[String], EndpointFailure>).self) { group in
      for (index, batch) in batches.enumerated() {
        group.addTask {
          do throws(EndpointFailure) {
            let answer = try await client.ask(
              provider.request(batch, to: language),
              read: { body throws(EndpointFailure) in try texts(body, batch.count) }, failure: failure)
            return (index, .success(answer))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      var answers: [Result<[String], EndpointFailure>] = batches.map { _ in .failure(.resting) }
      for await (index, answer) in group { answers[index] = answer }
      return zip(batches, answers).map { ($0, $1) }
    }
  }

  private func texts(_ body: [UInt8], _ count: Int) throws(EndpointFailure) -> [String] {
    let texts = try provider.translations(in: body)
    if texts.count != count { throw .wrongCount }
    return texts
  }

  private func failure(_ answer: HTTPTransfer.Answer) -> EndpointFailure {
    provider.failure(status: answer.status, retryAfter: answer.retryAfter, body: answer.body)
  }
}

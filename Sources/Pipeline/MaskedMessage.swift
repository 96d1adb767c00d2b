public import Prose
public import Translation
import Card
import Facts
import Lexicons

/// A plainer message, ready to be sent to an endpoint: sentence by sentence, with everything private hidden.
public struct MaskedMessage: Sendable {
  struct Part: Sendable {
    let range: UTF8Range
    /// Nil for what stays as it is.
    let masked: MaskedText?
  }

  /// The plainer message with everything that was changed in it.
  public let simplification: Simplification
  let parts: [Part]

  /// What would be sent, one text a sentence, with the marks of `protection`.
  public func sent(in protection: Protection) -> [String] {
    parts.compactMap { part in part.masked.flatMap { $0.hasWords ? protection.written($0) : nil } }
  }
}

extension Helder {
  /// Makes a message plainer, and hides in each sentence what may not leave the machine. `checkpoint` is called between the
  /// steps; what it throws ends the work.
  public func masked(
    _ message: Message, options: Options, checkpoint: () throws -> Void
  ) rethrows -> MaskedMessage {
    let simplification = try simplify(message, options: options, checkpoint: checkpoint)
    let document = simplification.document
    let finder = FactFinder(
      referenceDate: options.referenceDate, firstNames: FirstNames.builtIn, places: Places.builtIn)
    var facts = finder.facts(in: document)[...]
    let masker = Masker()
    var parts: [MaskedMessage.Part] = []
    for block in document.blocks {
      for sentence in block.sentences {
        let own = facts.prefix { $0.range.start < sentence.range.end }
        facts = facts.dropFirst(own.count)
        let masked = Self.mayBeSent(block) ? masker.masked(sentence, in: document.text, facts: own) : nil
        // "Met vriendelijke groet," may go; the names under it stay.
        let isSignature = block.kind == .closing && masked?.hidden.isEmpty == false
        parts.append(.init(range: sentence.range, masked: isSignature ? nil : masked))
      }
    }
    return MaskedMessage(simplification: simplification, parts: parts)
  }

  /// Tables, contact lines, quotations and other languages stay as they are.
  private static func mayBeSent(_ block: Block) -> Bool {
    block.isProse || block.kind == .closing && !block.isOtherLanguage
  }

  /// The message in another language. A sentence whose translation can't be trusted stays in Dutch, marked.
  public func translated(
    _ message: MaskedMessage, into language: LanguageCode, with translator: Translator
  ) async -> TranslatedMessage {
    let sent = message.parts.compactMap { $0.masked?.hasWords == true ? $0.masked : nil }
    let answer = await translator.translate(sent, to: language.value)
    let format = FactFormat(language)
    var outcomes = answer.outcomes[...]
    let sentences = message.parts.map { part in
      let outcome = part.masked?.hasWords == true ? outcomes.popFirst() : nil
      return Self.sentence(
        part, outcome, in: message.simplification.document.text, language, format, translator.protection)
    }
    return TranslatedMessage(
      language: language.value, isRightToLeft: language.isRightToLeft,
      text: Self.text(message.simplification.document.text, sentences), sentences: sentences,
      failure: answer.failure?.description)
  }

  private static func sentence(
    _ part: MaskedMessage.Part, _ outcome: Translator.Outcome?, in text: String, _ language: LanguageCode,
    _ format: FactFormat, _ protection: Protection
  ) -> TranslatedMessage.Sentence {
    let dutch = String(text[part.range])
    func sentence(
      _ translation: String, _ status: TranslatedMessage.Status, reason: Doubt? = nil, facts: [TranslatedMessage.Fact]
    ) -> TranslatedMessage.Sentence {
      .init(
        dutch: dutch, range: part.range, sent: outcome == nil ? nil : part.masked.map(protection.written),
        translation: translation, status: status, reason: reason?.rawValue, facts: facts)
    }
    guard let masked = part.masked else { return sentence(dutch, .kept, facts: []) }
    func shown(_ pieces: [MaskedText.Piece]) -> String {
      masked.shown(pieces, isRightToLeft: language.isRightToLeft) { format.shown($0) }
    }
    let facts = masked.hidden.map {
      TranslatedMessage.Fact(kind: $0.kind, text: $0.text, keptAs: format.shown($0))
    }
    switch outcome {
    case .translated(let pieces)?: return sentence(shown(pieces), .translated, facts: facts)
    case .needsReview(let doubt)?: return sentence(dutch, .needsReview, reason: doubt, facts: [])
    case nil:
      // A date or number alone needs no endpoint.
      let isWritten = masked.hidden.contains { format.shown($0) != $0.text }
      return isWritten ? sentence(shown(masked.pieces), .translated, facts: facts) : sentence(dutch, .kept, facts: [])
    }
  }

  /// The text with each sentence in its place.
  private static func text(_ dutch: String, _ sentences: [TranslatedMessage.Sentence]) -> String {
    var text = ""
    var position = 0
    for sentence in sentences {
      text += dutch[UTF8Range(position, sentence.range.start)]
      text += sentence.status == .needsReview ? "[niet vertaald] \(sentence.dutch)" : sentence.translation
      position = sentence.range.end
    }
    return text + dutch[UTF8Range(position, dutch.utf8.count)]
  }
}

extension FactFormat {
  /// What was hidden, in the language; as it stood where it is the same everywhere.
  func shown(_ hidden: MaskedText.Hidden) -> String {
    guard let kind = hidden.kind, let value = hidden.value else { return hidden.text }
    if let written = text(kind, value) { return written }
    let isWordForNumber = kind == .number || kind == .duration
    return isWordForNumber ? value : hidden.text
  }
}

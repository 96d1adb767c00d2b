public import Prose

/// Translations as `helder.translation/1`.
public enum TranslationJSON {
  /// The JSON on one line, without a line end; keys are sorted.
  public static func encode(
    _ simplification: Simplification, _ translations: [TranslatedMessage], id: String? = nil, meta: JSONValue? = nil
  ) -> [UInt8] {
    ResultJSON.bytes(TranslationBody(simplification, translations, id: id, meta: meta))
  }

  /// What would be sent, without translations.
  public static func encode(sent: [String], id: String? = nil, meta: JSONValue? = nil) -> [UInt8] {
    ResultJSON.bytes(PreviewBody(id: id, meta: meta, sent: sent))
  }
}

private struct PreviewBody: Encodable {
  let schema = "helder.translation/1"
  let id: String?
  let meta: JSONValue?
  let sent: [String]
}

private struct TranslationBody: Encodable {
  struct Text: Encodable { let text: String }

  let schema = "helder.translation/1"
  let id: String?
  let meta: JSONValue?
  let profile: Profile
  let original: Text
  let simplified: Text
  let translations: [LanguageJSON]

  init(_ simplification: Simplification, _ translations: [TranslatedMessage], id: String?, meta: JSONValue?) {
    self.id = id
    self.meta = meta
    profile = simplification.profile
    original = Text(text: simplification.original.text)
    simplified = Text(text: simplification.simplified.text)
    self.translations = translations.map(LanguageJSON.init)
  }
}

private struct LanguageJSON: Encodable {
  struct SentenceJSON: Encodable {
    let dutch: String
    let range: UTF8Range
    let sent: String?
    let translation: String
    let status: TranslatedMessage.Status
    let reason: String?
    let facts: [TranslatedMessage.Fact]
  }

  let language: String
  let direction: String
  let text: String
  let needsReview: Int
  let failure: String?
  let sentences: [SentenceJSON]

  init(_ message: TranslatedMessage) {
    language = message.language
    direction = message.isRightToLeft ? "rtl" : "ltr"
    text = message.text
    needsReview = message.doubtful.count
    failure = message.failure
    sentences = message.sentences.map {
      SentenceJSON(
        dutch: $0.dutch, range: $0.range, sent: $0.sent, translation: $0.translation, status: $0.status,
        reason: $0.reason, facts: $0.facts)
    }
  }
}

import CLexicons

/// A file that was compiled into the binary. The only place that touches the pointers behind it.
@safe
struct EmbeddedFile: @unchecked Sendable {
  private let bytes: UnsafeBufferPointer<UInt8>

  private init(_ file: clexicons_file) {
    unsafe bytes = UnsafeBufferPointer(start: file.bytes, count: Int(file.length))
  }

  static let frequency = unsafe EmbeddedFile(clexicons_frequency())
  static let abbreviations = unsafe EmbeddedFile(clexicons_abbreviations())
  static let plainWords = unsafe EmbeddedFile(clexicons_plain_words())
  static let normalising = unsafe EmbeddedFile(clexicons_normalising())
  static let schoolTerms = unsafe EmbeddedFile(clexicons_school_terms())

  static let firstNames = unsafe EmbeddedFile(clexicons_first_names())
  static let subtitleFrequency = unsafe EmbeddedFile(clexicons_subtitle_frequency())
  static let places = unsafe EmbeddedFile(clexicons_places())
  static let nouns = unsafe EmbeddedFile(clexicons_nouns())
  static let verbs = unsafe EmbeddedFile(clexicons_verbs())
  static let regularVerbs = unsafe EmbeddedFile(clexicons_regular_verbs())
  static let adjectives = unsafe EmbeddedFile(clexicons_adjectives())
  static let verbPhrases = unsafe EmbeddedFile(clexicons_verb_phrases())
  static let sameThings = unsafe EmbeddedFile(clexicons_same_things())
  static let hardPhrases = unsafe EmbeddedFile(clexicons_hard_phrases())
  static let verbalNouns = unsafe EmbeddedFile(clexicons_verbal_nouns())

  static let eventKinds = unsafe EmbeddedFile(clexicons_event_kinds())
  static let actionVerbs = unsafe EmbeddedFile(clexicons_action_verbs())

  static func glossary(_ part: Glossary.Part) -> EmbeddedFile {
    switch part {
    case .labels: unsafe EmbeddedFile(clexicons_glossary_labels())
    case .events: unsafe EmbeddedFile(clexicons_glossary_events())
    case .actions: unsafe EmbeddedFile(clexicons_glossary_actions())
    case .things: unsafe EmbeddedFile(clexicons_glossary_things())
    case .places: unsafe EmbeddedFile(clexicons_glossary_places())
    }
  }

  var count: Int { unsafe bytes.count }

  subscript(_ offset: Int) -> UInt8 { unsafe bytes[offset] }

  /// The little-endian number in the four bytes at `offset`.
  func number32(at offset: Int) -> Int {
    Int(self[offset]) | Int(self[offset + 1]) << 8 | Int(self[offset + 2]) << 16 | Int(self[offset + 3]) << 24
  }

  /// Whether `word` stands at `offset`.
  func holds(_ word: Span<UInt8>, at offset: Int) -> Bool {
    guard offset + word.count <= count else { return false }
    for index in word.indices where unsafe bytes[offset + index] != word[index] { return false }
    return true
  }

  /// The whole file as text.
  var text: String { unsafe String(decoding: bytes, as: UTF8.self) }
}

import Hummingbird
import Pipeline
import Prose

/// The fields of the form on the page, read and checked.
struct PageForm {
  private let fields: FormFields
  /// How to work on the message.
  let options: Options
  /// How the message is to be read; an example is always plain text.
  let format: Message.Format
  /// The example that was asked for instead of a message.
  let example: PageFile?
  /// The writer's own words.
  let words: [OwnWord]

  /// The largest number of own words that are read.
  static let mostWords = 500

  /// Reads `fields`, or says in a `Problem` what is wrong with them.
  init(_ fields: FormFields, _ reader: MessageRequestReader) throws(Problem) {
    self.fields = fields
    options = try reader.options(profile: fields["profile"], mode: nil, date: nil)
    example = try fields["example"].map { name throws(Problem) in
      guard let example = PageFile.examples[name] else {
        throw Problem(.invalidField, "\"example\" is no example of the page.")
      }
      return example
    }
    switch fields["format"] {
    case nil, "text": format = .text
    case "markdown": format = example == nil ? .markdown : .text
    default: throw Problem(.invalidField, "\"format\" has to be text or markdown.")
    }
    words = (fields["words"] ?? "").split(whereSeparator: \.isNewline).prefix(Self.mostWords).compactMap { line in
      let halves = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return halves.count == 2 ? OwnWord(word: String(halves[0]), instead: String(halves[1])) : nil
    }
  }

  /// The bytes of a field; none when it isn't there.
  func bytes(_ name: String) -> [UInt8] { fields.bytes(name) ?? [] }

  /// The bytes of a field that has to be there.
  func required(_ name: String) throws(Problem) -> [UInt8] {
    guard let bytes = fields.bytes(name) else { throw Problem(.invalidField, "\"\(name)\" is missing.") }
    return bytes
  }

  /// The language of the card.
  var language: Language {
    get throws(Problem) {
      guard let language = Language(rawValue: fields["lang"] ?? Language.dutch.rawValue) else {
        throw Problem(.invalidField, "\"lang\" is no language of the menu.")
      }
      return language
    }
  }
}
